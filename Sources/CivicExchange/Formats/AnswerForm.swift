import CivicDecks

/// An item in the forms that quiz programs know, whatever kind it is of.
///
/// A term is asked by its definition; an order becomes a match of places and members; a list and an answer
/// too long to type become an essay with a model answer.
enum AnswerForm {
  /// One right option.
  case single(ChoiceShape)
  /// Several right options.
  case multiple(ChoiceShape)
  /// True or false.
  case truth(Bool)
  /// Typed; any of these is right.
  case typed([String])
  /// A number with the deviation that is allowed.
  case number(String, tolerance: String)
  /// Text with blanks: one element for each group.
  case blanks(ClozeText)
  /// Pairs.
  case pairs([MatchPair])
  /// Written freely; this is a model answer.
  case essay(String)

  /// The longest answer anybody is asked to type.
  static let typedLimit = 60

  /// The form of an item.
  init(_ exported: ExportedItem) throws(SkipReason) {
    let item = exported.item
    switch item.content {
    case .question(_, let answer, let tolerance):
      self = try Self.question(try answer.nonEmpty(), tolerance: tolerance, accept: item.accept)
    case .cloze(let text):
      guard !text.blanks.isEmpty else { throw .wrongNumberOfKeys }
      for blank in text.blanks { _ = try blank.answer.nonEmpty() }
      self = .blanks(text)
    case .choice(_, let options): self = .single(try ChoiceShape(options, isSingle: true))
    case .multipleChoice(_, let options):
      self = .multiple(try ChoiceShape(options, isSingle: false))
    case .trueFalse(_, let isTrue, _): self = .truth(isTrue)
    case .list(_, let members, let isOrdered):
      guard !members.isEmpty else { throw .emptyText }
      self = .essay(Self.listed(members, isOrdered: isOrdered))
    case .match(_, let pairs): self = .pairs(try Self.checked(pairs))
    case .order(_, let members):
      let pairs = members.enumerated().map {
        MatchPair(left: "\($0.offset + 1)", right: $0.element)
      }
      self = .pairs(try Self.checked(pairs))
    case .term(let term, _):
      self = .typed([try term.nonEmpty()] + item.accept.filter { !$0.trimmed().isEmpty })
    }
  }

  /// What is asked: for a term, its definition.
  static func prompt(_ content: ItemContent) throws(SkipReason) -> String {
    if case .term(_, let definition) = content { return try definition.nonEmpty() }
    return try content.prompt.nonEmpty()
  }

  private static func question(
    _ answer: String,
    tolerance: String?,
    accept: [String]
  ) throws(SkipReason) -> AnswerForm {
    if let tolerance, let absolute = absolute(tolerance, of: answer) {
      return .number(answer, tolerance: absolute)
    }
    guard !answer.utf8.contains(0x0A), answer.unicodeScalars.count <= typedLimit else {
      return .essay(answer)
    }
    return .typed([answer] + accept.map { $0.trimmed() }.filter { !$0.isEmpty && $0 != answer })
  }

  /// A tolerance in the unit of the answer: `5%` of `200` is `10`.
  private static func absolute(_ tolerance: String, of answer: String) -> String? {
    guard let value = PlainNumber.value(answer) else { return nil }
    if let allowed = PlainNumber.value(tolerance), allowed >= 0 { return tolerance }
    guard tolerance.utf8.last == UInt8(ascii: "%"),
      let percent = PlainNumber.value(String(tolerance.dropLast())), percent >= 0
    else { return nil }
    return PlainNumber.text(abs(value) * percent / 100)
  }

  private static func checked(_ pairs: [MatchPair]) throws(SkipReason) -> [MatchPair] {
    guard pairs.count >= 2 else { throw .tooFewOptions }
    for pair in pairs {
      _ = try pair.left.nonEmpty()
      _ = try pair.right.nonEmpty()
    }
    return pairs
  }

  private static func listed(_ members: [String], isOrdered: Bool) -> String {
    members.enumerated().map { index, member in
      (isOrdered ? "\(index + 1). " : "• ") + ExportCleaning.joined(member)
    }.joined(separator: "\n")
  }
}

/// Numbers written with ASCII digits, a sign and a point, and nothing else.
enum PlainNumber {
  static func value(_ text: String) -> Double? {
    var bytes = text.utf8[...]
    if bytes.first == UInt8(ascii: "-") { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, text.utf8.count <= 15,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return Double(text)
  }

  /// A number without an exponent, to six places.
  static func text(_ value: Double) -> String {
    let scaled = (value * 1_000_000).rounded()
    guard abs(scaled) < 1e15 else { return String(Int(value.rounded())) }
    let whole = Int(scaled)
    let fraction = String(abs(whole) % 1_000_000)
    var digits = String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    let sign = whole < 0 ? "-" : ""
    return sign + String(abs(whole) / 1_000_000) + (digits.isEmpty ? "" : "." + digits)
  }
}

/// Moodle's grades for one of several right options: an even share that its list of grades has.
enum GradeShare {
  private static let shares = [
    "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10",
  ]

  /// The percentage for each of `count` right options.
  static func each(of count: Int) throws(SkipReason) -> String {
    guard count <= shares.count else { throw .tooManyOptions(limit: shares.count) }
    return shares[count - 1]
  }
}
