/// The keys that begin a line of a deck, each with a Latin and a Chinese name.
public enum DeckKey: UInt8, Sendable, Hashable, CaseIterable {
  /// A question, or a choice; opens a card.
  case question
  /// The answer of a question or of a statement to judge.
  case answer
  /// A text with blanks; opens a card.
  case cloze
  /// A list; opens a card.
  case list
  /// Things to bring into order; opens a card.
  case order
  /// A statement to judge; opens a card.
  case judgement
  /// What makes a false statement right.
  case correction
  /// A term; opens a card.
  case term
  /// The definition of a term.
  case definition
  /// Pairs to match; opens a card.
  case match
  /// One more accepted answer.
  case alternative
  /// Shown with the answer.
  case explanation
  /// Document, line and quote.
  case source
  /// When the fact holds.
  case validity
  /// Tags.
  case tags
  /// The fact that is asked.
  case fact
  /// How much the fact is worth asking.
  case worth
  /// What kind of thing the answer is.
  case answerType
  /// The id of the item.
  case id

  /// Whether a line with this key begins a new card.
  public var opensCard: Bool {
    switch self {
    case .question, .cloze, .list, .order, .judgement, .term, .match: true
    default: false
    }
  }

  /// Whether the value is one line; everything else may run over several.
  var isOneLine: Bool {
    switch self {
    case .validity, .tags, .fact, .worth, .answerType, .id: true
    default: false
    }
  }

  /// The one letter, or sign, of the Latin key.
  public var latin: String {
    String(UnicodeScalar(Self.latinBytes[Int(rawValue)]))
  }

  /// The one character of the Chinese key.
  public var chinese: String {
    Self.chineseNames[Int(rawValue)]
  }

  /// The key as a line begins with it, colon included: `Q:` or `问:`.
  ///
  /// - Parameter style: which of the two names.
  /// - Returns: name and ASCII colon, without a space.
  public func text(in style: KeyStyle) -> String {
    switch style {
    case .latin: latin + ":"
    case .chinese: chinese + ":"
    }
  }
}

/// Which names the keys of an item are written with.
public enum KeyStyle: Sendable, Hashable, CaseIterable {
  /// `Q:` and `A:`.
  case latin
  /// `问:` and `答:`.
  case chinese
}

extension DeckKey {
  /// The Latin names in the order of the cases.
  private static let latinBytes = Array("QACLOJXTDM=ESVGFWKI".utf8)

  /// The Chinese names in the order of the cases.
  private static let chineseNames = [
    "问", "答", "填", "列", "序", "判", "改", "词", "义", "配",
    "或", "解", "源", "效", "签", "事", "重", "型", "号",
  ]

  /// For each byte, the raw value of the Latin key it names; 255 for none.
  private static let byLatinByte: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    for key in allCases { table[Int(latinBytes[Int(key.rawValue)])] = key.rawValue }
    return table
  }()

  /// The Chinese names as three bytes in one number, in the order of the cases.
  private static let chineseCodes: [UInt32] = chineseNames.map { name in
    name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A key at the beginning of a line.
  struct Match {
    let key: DeckKey
    let style: KeyStyle
    /// Number of bytes of name and colon.
    let length: Int
  }

  /// The key a line begins with, or `nil`.
  static func match(in bytes: [UInt8], from start: Int, to end: Int) -> Match? {
    guard end - start >= 2 else { return nil }
    let lead = bytes[start]
    if lead < 0x80 {
      let raw = byLatinByte[Int(lead)]
      guard raw != 255, let key = DeckKey(rawValue: raw) else { return nil }
      let colon = colonLength(bytes, start + 1, end)
      return colon == 0 ? nil : Match(key: key, style: .latin, length: 1 + colon)
    }
    let colon = colonLength(bytes, start + 3, end)
    guard colon > 0 else { return nil }
    let code = UInt32(lead) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
    guard let raw = chineseCodes.firstIndex(of: code), let key = DeckKey(rawValue: UInt8(raw))
    else { return nil }
    return Match(key: key, style: .chinese, length: 3 + colon)
  }

  /// Length in bytes of the ASCII or full-width colon at an offset; 0 when there is none.
  private static func colonLength(
    _ bytes: [UInt8],
    _ offset: Int,
    _ end: Int
  ) -> Int {
    guard offset < end else { return 0 }
    if bytes[offset] == 0x3A { return 1 }
    let isFullWidth =
      offset + 2 < end && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC
      && bytes[offset + 2] == 0x9A
    return isFullWidth ? 3 : 0
  }
}
