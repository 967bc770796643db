/// What a typed answer is held against.
public struct AnswerKey: Sendable, Hashable {
  /// What kind of thing the answer is; decides which rules apply.
  public var type: AnswerClass
  /// The right answer.
  public var answer: ExpectedAnswer
  /// Further right answers.
  public var accept: [String]
  /// Whether the members of a list may come in any order.
  public var isUnordered: Bool
  /// The options of a choice, in the order of their letters.
  public var options: [AnswerOption]
  /// How far a figure may be off: `5%` of the key, or `±200`.
  public var tolerance: String?

  /// Makes a key; all but the answer may be left out.
  public init(
    type: AnswerClass = .text,
    answer: ExpectedAnswer,
    accept: [String] = [],
    isUnordered: Bool = false,
    options: [AnswerOption] = [],
    tolerance: String? = nil
  ) {
    self.type = type
    self.answer = answer
    self.accept = accept
    self.isUnordered = isUnordered
    self.options = options
    self.tolerance = tolerance
  }
}

/// A right answer.
public enum ExpectedAnswer: Sendable, Hashable {
  /// One text; for a choice a letter, several letters, or the text of an option.
  case text(String)
  /// Members of a list; for a choice letters or texts of options.
  case list([String])
  /// Whether a statement is true.
  case truth(Bool)
}

/// An option of a choice under its letter.
public struct AnswerOption: Sendable, Hashable {
  /// The letter shown, `A`, `B`, ….
  public var letter: String
  /// What the option says.
  public var text: String

  /// Makes an option.
  public init(letter: String, text: String) {
    self.letter = letter
    self.text = text
  }
}

/// The kinds of answers that are judged by rules of their own.
public enum AnswerClass: Sendable, Hashable, CaseIterable {
  /// A number with a unit, a share, a length of time.
  case quantity
  /// A rank.
  case ordinal
  /// A day, month, year or period.
  case date
  /// A person's name: any other character makes it another person.
  case name
  /// Anything else that is one text.
  case text
  /// Several members.
  case list
  /// True or false.
  case truth
  /// Letters of options, or their texts.
  case choice

  /// Whether no character may differ: names, and figures, dates and ranks that cannot be read as such.
  var countsEachCharacter: Bool {
    switch self {
    case .name, .quantity, .ordinal, .date, .truth, .choice: true
    case .text, .list: false
    }
  }

  /// The class for an answer type as written in items; an unknown one is a text.
  public init(named name: String) {
    switch name {
    case "quantity", "percent", "duration", "number", "money": self = .quantity
    case "ordinal", "rank": self = .ordinal
    case "date": self = .date
    case "name", "person": self = .name
    case "list", "order", "enumeration": self = .list
    case "bool", "boolean", "true-false": self = .truth
    case "choice", "multiple-choice": self = .choice
    default: self = .text
    }
  }
}
