/// A stretch of a clause that plays one part after the verb or before the subject.
struct Phrase: Sendable {
  /// What part it plays.
  enum Kind: Sendable, Hashable {
    /// Object or predicate noun.
    case nominal
    /// Predicate adjective.
    case adjective
    /// Preposition and what it governs.
    case prepositional
    case adverb
    case infinitive
    /// `that …`, `whether …`, `how …`.
    case content
    /// `because …`, `if …`, `when …`; the word that opens it tells which.
    case subordinate
    /// `elected by …`, `granting …`.
    case participial
    /// `who …`, `which …`.
    case relative
    /// A noun phrase in commas after another.
    case apposition
    /// What follows a dash or a colon.
    case elaboration
    case other
  }

  var kind: Kind
  var tokens: [Token]
  /// First token after the preposition; 0 for other kinds.
  var objectStart: Int = 0
  /// Members, when the phrase is a list; ranges of `tokens`.
  var members: [Range<Int>] = []
  /// Whether a comma stands before it.
  var isTrailing: Bool = false

  /// The noun phrase of a nominal or prepositional phrase.
  var object: Range<Int> { objectStart..<tokens.count }

  /// The preposition in lower case, or an empty string.
  var preposition: String {
    guard kind == .prepositional else { return "" }
    return tokens[..<objectStart].map(\.lower).joined(separator: " ")
  }

  var opener: String { tokens.first { !$0.isMark }?.lower ?? "" }
}
