/// One word, name, number, date or mark of a sentence.
struct Token: Sendable, Hashable {
  /// What sort of token it is.
  enum Kind: Sendable, Hashable {
    case word
    case name(NameClass)
    case number(NumberShape)
    case date(DateShape)
    case mark
  }

  /// How it is printed inside a sentence.
  var text: String
  /// Lower-case key for look-ups.
  var lower: String
  var kind: Kind
  /// What part it can play.
  var readings: Readings
  /// Scalars of the block's text it came from; empty when resolution put it there.
  var range: Range<Int>
  /// Whether no space stands before it.
  var isGlued: Bool = false
  /// Whether the source sets it in italics or in quotation marks.
  var isMarked: Bool = false
  /// How the source writes it, when a short form was written out.
  var written: String?
  /// What stands in brackets after it; not part of the sentence.
  var aside: [Token] = []

  func can(_ readings: Readings) -> Bool { self.readings.has(readings) }

  func isWord(_ word: String) -> Bool { kind != .mark && lower == word }

  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

  var isMark: Bool { kind == .mark }

  var isName: Bool { nameClass != nil }

  var nameClass: NameClass? {
    if case .name(let nameClass) = kind { nameClass } else { nil }
  }

  var isDate: Bool { dateShape != nil }

  var dateShape: DateShape? {
    if case .date(let shape) = kind { shape } else { nil }
  }

  var numberShape: NumberShape? {
    if case .number(let shape) = kind { shape } else { nil }
  }

  /// Whether it can be the last word of a noun phrase.
  var canHeadNoun: Bool {
    switch kind {
    case .name: true
    case .number, .date: true
    case .word: readings.has([.noun, .plural, .pronoun])
    case .mark: false
    }
  }
}

/// What a proper name stands for.
enum NameClass: Sendable, Hashable {
  case person
  case office
  case organisation
  case place
  case document
  case demonym
  case unknown
}

/// How a number is written.
enum NumberShape: Sendable, Hashable {
  case count
  case percent
  case money
  case ordinal
  case fraction
}

/// How fine a date is.
enum DateShape: Sendable, Hashable {
  case day
  case dayOfMonth
  case month
  case monthOfYear
  case year
  case decade
  case century
  case period
}

extension Sequence<Token> {
  /// The tokens as they are printed in the middle of a sentence.
  var text: String {
    var text = ""
    for token in self {
      if !text.isEmpty, !token.isGlued, !text.hasSuffix("(") { text += " " }
      text += token.text
    }
    return text
  }

  /// Number of words, names and numbers.
  var wordCount: Int {
    reduce(0) { $0 + ($1.isMark ? 0 : $1.text.split(separator: " ").count) }
  }
}
