public import CivicText

/// Why a DOCX or PDF file could not be turned into text.
public enum ConversionError: Error, Sendable, Hashable {
  /// The program is not installed.
  case missingTool(String, package: String)
  /// The program ended with an error; with the first line it said.
  case failed(tool: String, status: Int32, detail: String)
  /// The program took too long and was stopped.
  case timedOut(tool: String, seconds: Int)
  /// The program wrote more than a document may have and was stopped.
  case tooMuchText(tool: String, megabytes: Int)

  /// The sentence shown after `path: error: `.
  public func text(in language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.missingTool(let tool, let package), .english):
      "'\(tool)' is needed to read this file; install the package '\(package)'"
    case (.missingTool(let tool, let package), .chinese):
      "读取此文件需要 '\(tool)'；请安装软件包 '\(package)'"
    case (.failed(let tool, let status, let detail), .english):
      "'\(tool)' cannot read this file (\(Self.reason(status, detail))); save it as text or HTML"
    case (.failed(let tool, let status, let detail), .chinese):
      "'\(tool)' 读不了此文件（\(Self.reason(status, detail))）；请另存为文本或 HTML"
    case (.timedOut(let tool, let seconds), .english):
      "'\(tool)' took more than \(seconds) s and was stopped; save the file as text or split it"
    case (.timedOut(let tool, let seconds), .chinese):
      "'\(tool)' 超过 \(seconds) 秒，已停止；请另存为文本或拆分文件"
    case (.tooMuchText(let tool, let megabytes), .english):
      "'\(tool)' gave more than \(megabytes) MB of text; split the file"
    case (.tooMuchText(let tool, let megabytes), .chinese):
      "'\(tool)' 给出的文本超过 \(megabytes) MB；请拆分文件"
    }
  }

  private static func reason(_ status: Int32, _ detail: String) -> String {
    detail.isEmpty ? "\(status)" : detail
  }
}
