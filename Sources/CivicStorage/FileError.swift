public import CivicText
import Glibc

/// Why a file or folder could not be read or written.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  public enum Operation: Sendable, Hashable {
    /// Reading.
    case read
    /// Writing.
    case write
  }

  /// What was tried.
  public let operation: Operation
  /// The file or folder.
  public let path: String
  /// The system's error number.
  public let code: Int32

  /// Makes an error.
  public init(_ operation: Operation, path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch (operation, language) {
    case (.read, .english): "cannot read '\(path)': \(reason(language)); \(advice(language))"
    case (.read, .chinese): "读不了“\(path)”：\(reason(language))；\(advice(language))"
    case (.write, .english): "cannot write '\(path)': \(reason(language)); \(advice(language))"
    case (.write, .chinese): "写不了“\(path)”：\(reason(language))；\(advice(language))"
    }
  }

  private func reason(_ language: InterfaceLanguage) -> String {
    switch (code, language) {
    case (ENOENT, .english): "no such file or folder"
    case (ENOENT, .chinese): "没有这个文件或文件夹"
    case (EACCES, .english), (EPERM, .english): "no permission"
    case (EACCES, .chinese), (EPERM, .chinese): "没有权限"
    case (EISDIR, .english): "it is a folder"
    case (EISDIR, .chinese): "它是文件夹"
    case (EROFS, .english): "the disk is read-only"
    case (EROFS, .chinese): "磁盘只读"
    case (ENOSPC, .english), (EDQUOT, .english): "the disk is full"
    case (ENOSPC, .chinese), (EDQUOT, .chinese): "磁盘已满"
    case (ESTALE, .english): "another program changed it meanwhile"
    case (ESTALE, .chinese): "期间被别的程序改动"
    case (EFBIG, .english): "it is too large"
    case (EFBIG, .chinese): "文件过大"
    case (EEXIST, .english): "it exists already"
    case (EEXIST, .chinese): "它已经存在"
    default: String(cString: strerror(code))
    }
  }

  private func advice(_ language: InterfaceLanguage) -> String {
    switch (code, language) {
    case (ENOENT, .english): "check the name"
    case (ENOENT, .chinese): "请核对名字"
    case (EISDIR, .english): "name a file in it"
    case (EISDIR, .chinese): "请写出其中的文件"
    case (ENOSPC, .english), (EDQUOT, .english): "free some space"
    case (ENOSPC, .chinese), (EDQUOT, .chinese): "请腾出空间"
    case (ESTALE, .english): "leave that to civiq and start it again"
    case (ESTALE, .chinese): "请只让 civiq 写它，并重新启动 civiq"
    case (EFBIG, .english): "split it"
    case (EFBIG, .chinese): "请分成几份"
    case (EEXIST, .english): "choose another name, or use --force"
    case (EEXIST, .chinese): "换个名字，或加 --force"
    case (_, .english): "check the permissions or choose another place"
    case (_, .chinese): "请检查权限或换个地方"
    }
  }
}
