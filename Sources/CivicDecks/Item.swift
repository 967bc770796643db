/// One entry of a deck: something that can be asked, in one form.
///
/// An item gives one card, or several: a cloze one per group of blanks, a term two.
public struct Item: Sendable, Equatable {
  /// The id written in the deck (`I:`), when it has one.
  public var id: ItemID?
  /// The fact the item asks; items of one fact are siblings.
  public var fact: String?
  /// Prompt, answer and form.
  public var content: ItemContent
  /// Further accepted answers (`=:`).
  public var accept: [String]
  /// Shown with the answer (`E:`).
  public var explanation: String?
  /// Where the item comes from (`S:`).
  public var source: ItemSource?
  /// When the fact holds (`V:`), as written.
  public var validity: Validity?
  /// Tags without `#`, in the order written.
  public var tags: [String]
  /// How much the fact is worth asking, 0–1 (`W:`).
  public var worth: Double?
  /// What kind of thing the answer is (`K:`), such as `quantity`, `percent`, `date` or `text`.
  public var answerType: String?
  /// Language of the item, `zh` or `en`; `nil` means that of the deck, which alone is written in a deck.
  public var language: String?
  /// Whether the item is written with Latin or Chinese keys.
  public var keyStyle: KeyStyle

  /// Makes an item; all but the content may be left out.
  public init(
    id: ItemID? = nil,
    fact: String? = nil,
    content: ItemContent,
    accept: [String] = [],
    explanation: String? = nil,
    source: ItemSource? = nil,
    validity: Validity? = nil,
    tags: [String] = [],
    worth: Double? = nil,
    answerType: String? = nil,
    language: String? = nil,
    keyStyle: KeyStyle = .latin
  ) {
    self.id = id
    self.fact = fact
    self.content = content
    self.accept = accept
    self.explanation = explanation
    self.source = source
    self.validity = validity
    self.tags = tags
    self.worth = worth
    self.answerType = answerType
    self.language = language
    self.keyStyle = keyStyle
  }
}

/// The form of an item with its prompt and answer.
public enum ItemContent: Sendable, Equatable {
  /// A question and its answer; the tolerance is written as in the deck (`5%`).
  case question(prompt: String, answer: String, tolerance: String?)
  /// A text with blanks.
  case cloze(ClozeText)
  /// A question with options of which exactly one is right.
  case choice(prompt: String, options: [ChoiceOption])
  /// A question with options of which several are right.
  case multipleChoice(prompt: String, options: [ChoiceOption])
  /// A statement to judge, with what would make it right when it is false.
  case trueFalse(statement: String, isTrue: Bool, correction: String?)
  /// A question whose answer is a list.
  case list(prompt: String, members: [String], isOrdered: Bool)
  /// Pairs to match.
  case match(prompt: String, pairs: [MatchPair])
  /// Things to bring into order; `members` stand in the right one.
  case order(prompt: String, members: [String])
  /// A term and its definition, asked both ways.
  case term(term: String, definition: String)

  /// The kind, as written in JSON.
  public var kind: ItemKind {
    switch self {
    case .question: .question
    case .cloze: .cloze
    case .choice: .choice
    case .multipleChoice: .multipleChoice
    case .trueFalse: .trueFalse
    case .list: .list
    case .match: .match
    case .order: .order
    case .term: .term
    }
  }
}

/// The kinds of items, with the names used in JSON and options.
public enum ItemKind: String, Sendable, CaseIterable, Hashable {
  /// Question and answer.
  case question
  /// Text with blanks.
  case cloze
  /// One right option.
  case choice
  /// Several right options.
  case multipleChoice = "multiple-choice"
  /// Statement to judge.
  case trueFalse = "true-false"
  /// List of members.
  case list
  /// Pairs.
  case match
  /// Sequence.
  case order
  /// Term and definition.
  case term
}

/// An option of a choice.
public struct ChoiceOption: Sendable, Equatable {
  /// What the option says.
  public var text: String
  /// Whether it is right.
  public var isKey: Bool
  /// Shown when it was chosen.
  public var feedback: String?
  /// Whether it stays last when options are shuffled (`!last`).
  public var isPinned: Bool

  /// Makes an option.
  public init(text: String, isKey: Bool, feedback: String? = nil, isPinned: Bool = false) {
    self.text = text
    self.isKey = isKey
    self.feedback = feedback
    self.isPinned = isPinned
  }
}

/// A left side and the right side that belongs to it.
public struct MatchPair: Sendable, Equatable {
  /// Shown in order.
  public var left: String
  /// Shown shuffled.
  public var right: String

  /// Makes a pair.
  public init(left: String, right: String) {
    self.left = left
    self.right = right
  }
}

/// A text with blanks, as a sequence of pieces.
public struct ClozeText: Sendable, Equatable {
  /// A stretch of text or a blank.
  public enum Piece: Sendable, Equatable {
    /// Text shown as it is.
    case text(String)
    /// A blank; blanks of one group are asked together. Groups count from 1.
    case blank(group: Int, answer: String, hint: String?)
  }

  /// The pieces in order; two texts never stand side by side.
  public var pieces: [Piece]

  /// Makes a cloze text.
  public init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The groups of blanks, ascending.
  public var groups: [Int] {
    var groups: [Int] = []
    for case .blank(let group, _, _) in pieces where !groups.contains(group) {
      groups.append(group)
    }
    return groups.sorted()
  }
}

/// Where an item comes from.
public struct ItemSource: Sendable, Equatable {
  /// File name of the document.
  public var document: String
  /// 1-based line, when known.
  public var line: Int?
  /// UTF-8 byte range in the decoded text; `nil` when the item comes from a deck.
  public var bytes: Range<Int>?
  /// The quoted text.
  public var text: String?

  /// Makes a source.
  public init(document: String, line: Int? = nil, bytes: Range<Int>? = nil, text: String? = nil) {
    self.document = document
    self.line = line
    self.bytes = bytes
    self.text = text
  }
}
