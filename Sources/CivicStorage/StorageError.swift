public import CivicText

/// Why progress cannot be opened or an answer cannot be saved.
public enum StorageError: Error, Sendable, Hashable {
  /// The system refused.
  case file(FileError)
  /// A log was written by a newer civiq.
  case newerLog(String)
  /// The progress was opened for reading, or could only be read.
  case readOnly(StorageNotice?)

  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.file(let error), _): error.text(in: language)
    case (.newerLog(let log), .english):
      "'\(log)' was written by a newer civiq; update this one, nothing was changed"
    case (.newerLog(let log), .chinese): "“\(log)”由更新版本的 civiq 写入；请升级本程序，未作任何改动"
    case (.readOnly(let reason?), _): reason.text(in: language)
    case (.readOnly(nil), .english):
      "progress was opened for reading only; start civiq again to save"
    case (.readOnly(nil), .chinese): "进度以只读方式打开；请重新启动 civiq 再保存"
    }
  }
}
