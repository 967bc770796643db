/// Finds the examples in documents that tests parse.
public enum DocumentExample {
  /// The text of a document, named by its path in the package.
  public static func text(_ path: String) -> String { Fixtures.text("../../" + path) }

  /// The code block after the comment `<!-- example: NAME -->`; `nil` when there is none.
  public static func named(_ name: String, in path: String) -> String? {
    var lines = text(path).split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      guard line == "<!-- example: \(name) -->" else { continue }
      guard lines.popFirst()?.hasPrefix("```") == true else { return nil }
      return lines.prefix { $0 != "```" }.joined(separator: "\n") + "\n"
    }
    return nil
  }
}
