/// Something to tell the user about a place in a file.
public struct Diagnostic: Sendable, Hashable {
  /// How serious a diagnostic is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Something is lost or wrong.
    case error
    /// Something is probably not meant so.
    case warning
    /// Good to know.
    case note
  }

  /// How serious it is.
  public let severity: Severity
  /// File the diagnostic is about.
  public let path: String
  /// 1-based line.
  public let line: Int
  /// 1-based column in UTF-8 bytes.
  public let column: Int
  /// What was found, and after a semicolon the way out; no full stop.
  public let message: String

  /// Makes a diagnostic.
  public init(
    _ severity: Severity,
    path: String,
    line: Int,
    column: Int,
    message: String
  ) {
    self.severity = severity
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  /// The diagnostic as `path:line:column: severity: message`.
  public var description: String {
    "\(path):\(line):\(column): \(severity.rawValue): \(message)"
  }
}
