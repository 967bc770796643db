import CivicDecks
import CivicText

/// A piece of a query.
enum SearchToken: Hashable {
  case open
  case close
  case deny
  case or
  case and
  /// A word or phrase; quoted ones are never keys or signs.
  case word(String, isQuoted: Bool)

  /// Cuts a query into pieces.
  static func tokens(of text: String) throws(SearchError) -> [SearchToken] {
    var tokens: [SearchToken] = []
    var scalars = Array(text.unicodeScalars)[...]
    while let first = scalars.first {
      switch first {
      case _ where first.properties.isWhitespace: scalars.removeFirst()
      case "(", "（":
        tokens.append(.open)
        scalars.removeFirst()
      case ")", "）":
        tokens.append(.close)
        scalars.removeFirst()
      case "-" where scalars.count > 1:
        tokens.append(.deny)
        scalars.removeFirst()
      default: tokens.append(try word(&scalars))
      }
    }
    return tokens
  }

  private static func word(
    _ scalars: inout ArraySlice<Unicode.Scalar>
  ) throws(SearchError) -> SearchToken {
    var word = String.UnicodeScalarView()
    var hasQuotes = false
    var hasKey = false
    while let first = scalars.first, !first.properties.isWhitespace, !isBracket(first) {
      scalars.removeFirst()
      if first == "\"" || first == "“" {
        hasQuotes = true
        guard let end = scalars.firstIndex(where: { $0 == "\"" || $0 == "”" }) else {
          throw .unclosedQuote
        }
        word.append(contentsOf: scalars[..<end])
        scalars = scalars[scalars.index(after: end)...]
      } else {
        if first == ":" || first == "：" { hasKey = !hasQuotes || hasKey }
        word.append(first)
      }
    }
    let text = String(word)
    if hasQuotes { return .word(text, isQuoted: !hasKey) }
    switch text.lowercased() {
    case "or", "或": return .or
    case "and", "且": return .and
    case "not", "非": return .deny
    default: return .word(text, isQuoted: false)
    }
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    "()（）".unicodeScalars.contains(scalar)
  }
}

/// Makes conditions of pieces.
struct SearchParser {
  private var tokens: ArraySlice<SearchToken>

  init(_ tokens: [SearchToken]) {
    self.tokens = tokens[...]
  }

  mutating func query() throws(SearchError) -> SearchQuery.Condition {
    guard !tokens.isEmpty else { return .all([]) }
    let condition = try alternatives()
    guard tokens.isEmpty else { throw .strayBracket }
    return condition
  }

  private mutating func alternatives() throws(SearchError) -> SearchQuery.Condition {
    var parts = [try neighbours()]
    while tokens.first == .or {
      tokens.removeFirst()
      parts.append(try neighbours())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func neighbours() throws(SearchError) -> SearchQuery.Condition {
    var parts = [try single()]
    while let next = tokens.first, next != .or, next != .close {
      if next == .and { tokens.removeFirst() }
      parts.append(try single())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func single() throws(SearchError) -> SearchQuery.Condition {
    guard let token = tokens.popFirst() else { throw .missingCondition }
    switch token {
    case .deny: return .not(try single())
    case .open:
      let inner = try alternatives()
      guard tokens.popFirst() == .close else { throw .unclosedBracket }
      return inner
    case .word(let text, let isQuoted):
      return isQuoted ? .text(text.lowercased()) : try condition(text.lowercased())
    case .close: throw .strayBracket
    case .or, .and: throw .missingCondition
    }
  }

  private func condition(_ text: String) throws(SearchError) -> SearchQuery.Condition {
    let scalars = text.unicodeScalars
    guard let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }),
      colon > scalars.startIndex
    else { return .text(text) }
    let name = String(scalars[..<colon])
    let value = String(scalars[scalars.index(after: colon)...])
    guard let key = SearchKey(name: name) else {
      // A time such as 9:30 is text; a mistyped key is not.
      guard let near = Spelling.closest(to: name, among: SearchKey.allCases.map(\.rawValue)) else {
        return .text(text)
      }
      throw .unknownKey(name, closest: near)
    }
    guard let condition = key.condition(value) else { throw .badValue(key: key.rawValue, value) }
    return condition
  }
}

/// What a query can narrow by.
enum SearchKey: String, CaseIterable {
  case deck, tag, kind, due, recall
  case status = "is"

  /// The key of a name in either language.
  init?(name: String) {
    switch name {
    case "牌组": self = .deck
    case "标签": self = .tag
    case "题型": self = .kind
    case "到期": self = .due
    case "记得": self = .recall
    case "是": self = .status
    default: self.init(rawValue: name)
    }
  }

  func condition(_ value: String) -> SearchQuery.Condition? {
    guard !value.isEmpty else { return nil }
    switch self {
    case .deck: return .deck(value)
    case .tag: return .tag(value.hasPrefix("#") ? String(value.dropFirst()) : value)
    case .kind: return ItemKind(rawValue: value).map { .kind($0.rawValue) }
    case .status: return SearchQuery.Status(rawValue: value).map { .status($0) }
    case .due: return SearchQuery.Comparison(value).map { .due($0) }
    case .recall: return SearchQuery.Comparison(value).map { .recall($0) }
    }
  }
}

extension SearchQuery.Comparison {
  /// Reads `<0.8`, `>=3`, `3`.
  init?(_ text: String) {
    let sign = text.prefix { "<>=".contains($0) }
    guard ["", "<", ">", "=", "<=", ">="].contains(String(sign)),
      let number = Double(text.dropFirst(sign.count)), number.isFinite
    else { return nil }
    self.sign = String(sign)
    self.number = number
  }
}
