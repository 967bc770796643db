import CivicText

/// The slips found while reading a deck, each with its place.
struct Problems {
  private var found: [(error: DeckSyntaxError, offset: Int)] = []

  /// Notes a slip at a byte offset.
  mutating func add(_ error: HeaderError, at offset: Int) { found.append((.header(error), offset)) }

  /// Notes a slip at a byte offset.
  mutating func add(_ error: FieldError, at offset: Int) { found.append((.field(error), offset)) }

  /// Notes a slip at a byte offset.
  mutating func add(_ error: CardError, at offset: Int) { found.append((.card(error), offset)) }

  /// Takes over the slips of a part.
  mutating func append(_ other: Problems) {
    if !other.found.isEmpty { found += other.found }
  }

  /// The slips as diagnostics in the order of their places.
  func diagnostics(of source: SourceText, in language: InterfaceLanguage) -> [Diagnostic] {
    let ordered = found.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    return ordered.map { entry in
      let (error, offset) = entry.element
      let (line, column) = source.position(at: offset)
      return Diagnostic(
        error.severity,
        path: source.name,
        line: line,
        column: column,
        message: error.text(in: language)
      )
    }
  }
}
