public import CivicText

/// The file of settings: lines `key = value`; comments, order and unknown lines are the user's and stay.
public struct SettingsText: Sendable, Hashable {
  /// What the lines say.
  public private(set) var settings = Settings()
  /// What is wrong with lines, with their places; such lines do not count.
  public private(set) var diagnostics: [Diagnostic] = []
  private var lines: [String]

  private static let heading = "# civiq settings 1"

  /// Reads a file; an empty one gives the defaults.
  ///
  /// - Parameters:
  ///   - text: the content.
  ///   - path: named in diagnostics.
  ///   - language: language of diagnostics.
  /// - Throws: when a newer civiq wrote the file.
  public init(
    _ text: String,
    path: String = "settings",
    language: InterfaceLanguage = .english
  ) throws(SettingError) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    if let first = lines.first, first.hasPrefix("# civiq settings "),
      Settings.trimmed(first) != Self.heading
    {
      throw .newerVersion
    }
    for (index, line) in lines.enumerated() {
      do {
        guard let (key, value) = try Self.parts(line) else { continue }
        try settings.set(value, for: key)
      } catch {
        diagnostics.append(
          Diagnostic(
            .warning,
            path: path,
            line: index + 1,
            column: 1,
            message: error.text(in: language)
          )
        )
      }
    }
  }

  /// The file, every other line as it was.
  public var text: String {
    (lines.isEmpty ? [Self.heading] : lines).map { $0 + "\n" }.joined()
  }

  /// Changes a setting.
  public mutating func set(_ value: String, for key: SettingKey) throws(SettingError) {
    try settings.set(value, for: key)
    let line = key.rawValue + " = " + settings[key]
    if lines.isEmpty { lines = [Self.heading] }
    let place = lines.lastIndex { candidate in
      (try? Self.parts(candidate))?.key == key
    }
    if let place { lines[place] = line } else { lines.append(line) }
  }

  /// The setting of a name.
  ///
  /// - Throws: when there is none, with the nearest.
  public static func key(_ name: String) throws(SettingError) -> SettingKey {
    if let key = SettingKey(rawValue: name) { return key }
    let near = Spelling.closest(to: name, among: SettingKey.allCases.map(\.rawValue))
    throw .unknownKey(name, closest: near.flatMap(SettingKey.init))
  }

  private static func parts(
    _ line: String
  ) throws(SettingError) -> (key: SettingKey, value: String)? {
    let content = Settings.trimmed(line)
    guard !content.isEmpty, !content.hasPrefix("#") else { return nil }
    guard let sign = content.utf8.firstIndex(of: 0x3D) else { throw .noValue }
    let name = Settings.trimmed(content[..<sign])
    return (try key(name), Settings.trimmed(content[content.utf8.index(after: sign)...]))
  }
}
