import CivicDecks

/// The options of a choice, checked once for every format that writes them with letters.
struct ChoiceShape {
  let options: [ChoiceOption]
  let keys: [Int]

  /// Checks the options.
  ///
  /// - Parameters:
  ///   - options: the options in order.
  ///   - isSingle: whether exactly one must be right.
  ///   - limit: the most options the format takes.
  /// - Throws: the reason why the format cannot carry them.
  init(_ options: [ChoiceOption], isSingle: Bool, limit: Int = 26) throws(SkipReason) {
    guard options.count >= 2 else { throw .tooFewOptions }
    guard options.count <= limit else { throw .tooManyOptions(limit: limit) }
    let texts = options.map { ExportCleaning.joined($0.text) }
    guard !texts.contains("") else { throw .emptyText }
    guard Set(texts).count == texts.count else { throw .sameOptions }
    let keys = options.indices.filter { options[$0].isKey }
    guard isSingle ? keys.count == 1 : keys.count >= 1 else { throw .wrongNumberOfKeys }
    self.options = options
    self.keys = keys
  }

  /// The letters of the keys: `B`, `ABD`.
  var letters: String { keys.map(Self.letter).joined() }

  /// The letter of an option, from `A`.
  ///
  /// - Precondition: the index is below 26.
  static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index)))
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The text, unless nothing is in it.
  func nonEmpty() throws(SkipReason) -> String {
    let text = trimmed()
    guard !text.isEmpty else { throw .emptyText }
    return text
  }
}
