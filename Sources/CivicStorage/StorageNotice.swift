public import CivicText

/// Something the user should know about the progress files; nothing was lost by it.
public enum StorageNotice: Sendable, Hashable {
  /// The end of a log was cut short by a crash and moved to a file.
  case tornTail(log: String, bytes: Int, keptIn: String)
  /// A log of another device ends in the middle of a line, which was not read.
  case unfinishedLog(log: String)
  /// Lines of a log do not count.
  case damagedLines(log: String, numbers: [Int])
  /// A log was longer when last seen.
  case shortenedLog(log: String)
  /// A log could not be read.
  case unreadableLog(FileError)
  /// A file among the logs is none.
  case strangeFile(String)
  /// Nothing can be written, since another civiq does; its process number, if it can be told.
  case otherProcess(Int?)
  /// Nothing can be written, for a reason of the system.
  case notWritable(FileError)
  /// Results of replaying could not be saved; the next start takes longer.
  case notSaved(FileError)
}

extension StorageNotice {
  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .tornTail(let log, let bytes, let kept):
      "'\(log)' ended in the middle of a line; \(bytes) bytes were moved to '\(kept)'"
    case .unfinishedLog(let log):
      "'\(log)' ends in the middle of a line, which does not count; copy it again"
    case .damagedLines(let log, let numbers):
      "'\(log)' has damaged lines: \(Self.list(numbers)); run 'progress check', then 'progress repair'"
    case .shortenedLog(let log):
      "'\(log)' was longer when last read; if that was not you, see 'progress restore'"
    case .unreadableLog(let error): error.text(in: .english)
    case .strangeFile(let path): "'\(path)' is not a log and was not read; move it elsewhere"
    case .otherProcess(nil):
      "another civiq is using this progress; quit it to save answers here"
    case .otherProcess(let process?):
      "another civiq (process \(process)) is using this progress; quit it to save answers here"
    case .notWritable(let error):
      "progress can only be read, answers will not be saved: " + error.text(in: .english)
    case .notSaved(let error): "the next start will take longer: " + error.text(in: .english)
    }
  }

  private var chinese: String {
    switch self {
    case .tornTail(let log, let bytes, let kept):
      "“\(log)”末行不完整；已把 \(bytes) 字节移到“\(kept)”"
    case .unfinishedLog(let log): "“\(log)”末行不完整，不计入；请重新复制该文件"
    case .damagedLines(let log, let numbers):
      "“\(log)”有损坏的行：\(Self.list(numbers))；请先运行“进度 check”，再运行“进度 repair”"
    case .shortenedLog(let log): "“\(log)”比上次读取时短；若非本人所为，请看“进度 restore”"
    case .unreadableLog(let error): error.text(in: .chinese)
    case .strangeFile(let path): "“\(path)”不是日志，未读取；请移到别处"
    case .otherProcess(nil): "另一个 civiq 正在使用这份进度；退出它之后这里才能保存"
    case .otherProcess(let process?):
      "另一个 civiq（进程 \(process)）正在使用这份进度；退出它之后这里才能保存"
    case .notWritable(let error): "进度只能读取，答题不会保存：" + error.text(in: .chinese)
    case .notSaved(let error): "下次启动会慢一些：" + error.text(in: .chinese)
    }
  }

  /// At most ten numbers.
  private static func list(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(10).map(String.init).joined(separator: ", ")
    return numbers.count > 10 ? shown + ", …" : shown
  }
}
