/// What the rest of a word could be.
public struct Completion: Sendable, Hashable {
  /// Bytes before the cursor that the candidates replace.
  public var replaced: Int
  /// Words that could stand there, quoted where needed, in the order they are listed.
  public var candidates: [String]
  /// Whether the word ends when there is only one candidate; false for folders.
  public var closesWord: Bool

  /// Makes a completion.
  public init(replaced: Int, candidates: [String], closesWord: Bool = true) {
    self.replaced = replaced
    self.candidates = candidates
    self.closesWord = closesWord
  }

  /// What pressing Tab does.
  enum Effect: Equatable {
    /// Nothing fits.
    case none
    /// Removes characters before the cursor and inserts text.
    case replace(scalars: Int, text: String)
    /// Shows the candidates.
    case list([String])
  }

  /// What pressing Tab does when the line before the cursor is `line`.
  func effect(on line: String) -> Effect {
    guard let first = candidates.first else { return .none }
    let word = String(decoding: line.utf8.suffix(replaced), as: UTF8.self)
    let common = candidates.dropFirst().reduce(first) { Self.commonPrefix($0, $1) }
    let isOnly = candidates.count == 1
    let text = common + (isOnly && closesWord ? " " : "")
    if !isOnly, common.unicodeScalars.count <= word.unicodeScalars.count {
      return .list(candidates)
    }
    return text == word ? .none : .replace(scalars: word.unicodeScalars.count, text: text)
  }

  private static func commonPrefix(_ first: String, _ second: String) -> String {
    var prefix = String.UnicodeScalarView()
    for (one, other) in zip(first.unicodeScalars, second.unicodeScalars) {
      guard one == other else { break }
      prefix.append(one)
    }
    return String(prefix)
  }
}
