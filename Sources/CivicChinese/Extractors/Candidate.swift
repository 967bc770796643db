import CivicFacts
import CivicText

/// What an extractor found in a passage, before it is made to stand on its own.
struct Candidate: Sendable {
  /// The sort of fact.
  var kind: FactKind
  /// What kind of thing the answer is.
  var answerType: AnswerType
  /// The answer, or the members of the list in order.
  var answers: [Range<Int>]
  /// What a blank or a question word takes the place of; holds all answers.
  var slot: Range<Int>
  /// The question word that fits the slot, or `nil` when only a blank fits.
  var interrogative: String?
  /// How the subject and the time are found.
  var need = Need()
  /// Whether the members stand in an order that matters.
  var isOrdered = false
  /// Whether the list names all members.
  var isClosed = true
  /// How much a teacher would want to ask it, before the builder's corrections.
  var worth: Double
  /// Name of the extractor.
  var extractor: String
  /// A question that is not the statement with a question word in the slot.
  var question: QuestionPattern?
  /// Further right answers.
  var accept: [String] = []
  /// The words of the statement, when they stand in another order than in the source.
  var layout: [Draft.Piece]?
  /// The members of a list that stand in other blocks than the passage.
  var members: Members?
}

/// Members of a list gathered from several sentences or blocks.
struct Members: Sendable {
  /// What each member says, printed.
  var texts: [String]
  /// Where they stand.
  var evidence: SourceSpan
}

/// What a candidate must be given before it stands on its own.
struct Need: Sendable {
  /// Whether the fact changes with time and so must carry one.
  var time = false
  /// Whether a clause without a subject may be given the default agent.
  var allowsAgent = false
  /// Whether words are attributed to a speaker or a document when there is no subject.
  var allowsAttribution = false
  /// Whether what stands in the slot is shown as written, though it would be resolved elsewhere.
  var keepsSlot = false
  /// Whether the statement runs to the end of the sentence rather than of the clause.
  var wholeSentence = false
}

/// A question whose words stand in another order than the statement's.
enum QuestionPattern: Sendable {
  /// A part of the block followed by words of our own: `我国的根本政治制度` + `是什么？`.
  case about(Range<Int>, asking: String)
}

/// A rule that finds one family of facts.
struct Extractor: Sendable {
  /// Name shown by `--explain`.
  let name: String
  /// Candidates of one passage, in order.
  let find: @Sendable (Passage) -> [Candidate]
}
