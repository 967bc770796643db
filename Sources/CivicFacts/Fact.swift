public import CivicText

/// A proposition of a document that can be asked, resolved so that it stands on its own.
///
/// Subject, time and place are already carried over from the sentence before, the heading, the speaker
/// or the document's date: nothing in `statement` needs the page.
public struct Fact: Sendable {
  /// What sort of fact it is.
  public var kind: FactKind
  /// The fact as a declarative sentence with the answer marked.
  public var statement: Statement
  /// The fact as a question, or `nil` when the language pack knows no fluent one.
  public var question: String?
  /// What would be asked.
  public var answer: FactAnswer
  /// What kind of thing the answer is; distractors are of the same type.
  public var answerType: AnswerType
  /// Further right answers.
  public var accept: [String]
  /// What the fact is about, normalised; facts of one kind with equal subject keys contradict or repeat.
  public var subject: String
  /// When the fact holds, in the notation of `V:` in a deck; `nil` when not bound to a time.
  public var validity: String?
  /// The sentence, or the sentences, that prove the fact.
  public var evidence: SourceSpan
  /// How much a teacher would want to ask it, 0–1.
  public var worth: Double
  /// Name of the extractor that found it.
  public var extractor: String

  /// Makes a fact.
  public init(
    kind: FactKind,
    statement: Statement,
    question: String? = nil,
    answer: FactAnswer,
    answerType: AnswerType,
    accept: [String] = [],
    subject: String,
    validity: String? = nil,
    evidence: SourceSpan,
    worth: Double,
    extractor: String
  ) {
    self.kind = kind
    self.statement = statement
    self.question = question
    self.answer = answer
    self.answerType = answerType
    self.accept = accept
    self.subject = subject
    self.validity = validity
    self.evidence = evidence
    self.worth = worth
    self.extractor = extractor
  }
}

/// The sorts of facts.
public enum FactKind: String, Sendable, CaseIterable {
  /// How many, how much, what share.
  case quantity
  /// When, since when, until when, how long.
  case date
  /// Who.
  case person
  /// Which organ or body.
  case organisation
  /// Where.
  case place
  /// The how-manieth, the first, the largest.
  case rank
  /// What something is, or what a statement turns on.
  case definition
  /// A coined term, a slogan, a name in quotation marks.
  case term
  /// Which members something has.
  case enumeration
  /// Why.
  case cause
  /// What for.
  case purpose
  /// Who may, must or must not do what, and under which condition.
  case rule
  /// Before and after, more and less.
  case comparison
  /// Who said what.
  case attribution
}

/// What an answer is.
public enum FactAnswer: Sendable, Hashable {
  /// One thing, verbatim from the source.
  case text(String)
  /// Several members, each verbatim.
  ///
  /// `isClosed` is false when the source ends the list with 等 or the like.
  case list([String], isOrdered: Bool, isClosed: Bool)
}

/// What kind of thing an answer is.
public enum AnswerType: String, Sendable, CaseIterable, Hashable {
  /// A number with a unit.
  case quantity
  /// A share in per cent, a fraction, percentage points.
  case percent
  /// A day, month, year or period.
  case date
  /// A length of time.
  case duration
  /// A rank or ordinal.
  case ordinal
  /// A person's name.
  case name
  /// An office.
  case office
  /// An organ, body, institution.
  case organisation
  /// A place.
  case place
  /// A law, plan, document: 《…》.
  case document
  /// A term or slogan.
  case term
  /// Anything else.
  case text
  /// Several members.
  case list
}

/// A declarative sentence with the places of its answer marked.
public struct Statement: Sendable, Hashable {
  /// A stretch of text or a place that holds (a part of) the answer.
  public enum Piece: Sendable, Hashable {
    /// Text shown as it is.
    case text(String)
    /// An answer.
    case slot(String)
  }

  /// The pieces in order.
  public var pieces: [Piece]

  /// Makes a statement.
  public init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The whole sentence with its answers.
  public var text: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .slot(let text): text
      }
    }.joined()
  }

  /// The sentence with each slot replaced.
  public func text(replacingSlotsWith replacement: String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .slot: replacement
      }
    }.joined()
  }
}
