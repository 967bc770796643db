public import CivicDecks
import CivicExchange
public import CivicText

/// The key of a paper as `key.json` keeps it: everything grading needs, for every version.
public struct KeyFile: Sendable, Equatable {
  /// The value of `schema`.
  public static let schema = "civiq-key/1"

  /// Title of the paper.
  public var title: String
  /// Seed the paper was made with.
  public var seed: UInt64
  /// Language of the paper.
  public var language: InterfaceLanguage
  /// Points of the paper.
  public var points: Double
  /// The sections.
  public var sections: [Section]
  /// The versions in order.
  public var versions: [Version]

  /// A section of a key.
  public struct Section: Sendable, Equatable {
    /// Heading.
    public var title: String
    /// Form of the questions.
    public var form: SectionForm
    /// Positions of the questions.
    public var positions: ClosedRange<Int>
    /// Points of each question.
    public var pointsEach: Double
  }

  /// A version of a key.
  public struct Version: Sendable, Equatable {
    /// One capital letter.
    public var name: String
    /// The questions; the first has position 1.
    public var questions: [Question]
  }

  /// What grading knows of a question.
  public struct Question: Sendable, Equatable {
    /// From 1.
    public var position: Int
    /// The item that was asked, such as `k7f3q2d`.
    public var item: String
    /// Its kind.
    public var kind: ItemKind
    /// For each shown option its index in the item.
    public var order: [Int]
    /// The key as on paper.
    public var key: String
    /// The parts of a typed answer.
    public var answers: [String]
    /// Further right answers.
    public var accept: [String]
    /// What kind of thing a typed answer is.
    public var answerType: String?
    /// Deviation allowed for a number.
    public var tolerance: String?
    /// Whether the members of a list must come in order.
    public var isOrdered: Bool
    /// Points.
    public var points: Double
    /// How a partly right answer is marked.
    public var partial: PartialCredit
    /// Tags, for reports.
    public var tags: [String]
    /// The prompt, for reports.
    public var prompt: String
    /// The shown options, for reports.
    public var options: [String]
  }

  /// The key of a paper.
  public init(_ paper: Paper) {
    title = paper.title
    seed = paper.seed
    language = paper.language
    points = paper.points
    sections = paper.sections.map {
      Section(title: $0.title, form: $0.form, positions: $0.positions, pointsEach: $0.pointsEach)
    }
    versions = paper.versions.map { version in
      Version(name: version.name, questions: version.questions.map(Question.init))
    }
  }

  init(
    title: String,
    seed: UInt64,
    language: InterfaceLanguage,
    points: Double,
    sections: [Section],
    versions: [Version]
  ) {
    self.title = title
    self.seed = seed
    self.language = language
    self.points = points
    self.sections = sections
    self.versions = versions
  }
}

extension KeyFile.Question {
  /// What grading needs of a question on paper.
  init(_ question: PaperQuestion) {
    let item = question.item.item
    position = question.position
    self.item = question.item.id.text
    kind = item.content.kind
    order = question.order
    key = question.key
    answers = question.parts
    accept = item.accept
    answerType = item.answerType
    tolerance = if case .question(_, _, let allowed) = item.content { allowed } else { nil }
    isOrdered = if case .list(_, _, let isOrdered) = item.content { isOrdered } else { false }
    points = question.points
    partial = question.partial
    tags = item.tags
    prompt = item.content.prompt
    options = question.shown
  }
}
