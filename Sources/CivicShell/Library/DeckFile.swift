import CivicDecks

/// A deck and the file it was read from.
struct DeckFile: Sendable {
  /// Path of the file.
  let path: String
  /// What was read.
  let parsed: ParsedDeck

  /// The deck.
  var deck: Deck { parsed.deck }

  /// The name in the front matter, else the file's stem.
  var name: String { deck.header.name ?? stem }

  /// The file's name without folders and `.deck.md`.
  var stem: String { Self.stem(of: path) }

  /// What the names of deck files end with.
  static let ending = ".deck.md"

  /// A file's name without folders and endings.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
