/// The plan of a paper: its sections with kinds, counts and points, and what to keep out.
///
/// ```
/// title = 周五小测
/// minutes = 40
///
/// [单选]
/// count = 10
/// points = 2
/// tags = 科技, 经济
///
/// [判断]
/// count = 5
/// ```
public struct Blueprint: Sendable, Equatable {
  /// Title of the paper.
  public var title: String?
  /// Time in minutes.
  public var minutes: Int?
  /// A line of notes for the pupils.
  public var notes: String?
  /// Names of the versions.
  public var versions: [String]?
  /// Seed of all chance.
  public var seed: UInt64?
  /// Tags that keep an item out of the whole paper.
  public var exclude: [String] = []
  /// The sections in the order of the file.
  public var sections: [Section] = []

  /// Makes an empty plan.
  public init() {}

  /// A section of a plan.
  public struct Section: Sendable, Equatable {
    /// What the questions look like.
    public var form: SectionForm
    /// Line of the heading, 1-based; 0 when the section was not read from a file.
    public var line: Int
    /// How many questions.
    public var count: Int
    /// Points of each.
    public var points: Double
    /// Heading instead of the customary one.
    public var title: String?
    /// Tags of which an item must have one; empty means any item.
    public var tags: [String] = []
    /// Tags that keep an item out.
    public var exclude: [String] = []
    /// How hard the items should be.
    public var difficulty: Difficulty?
    /// What the items should be spread over.
    public var coverage: Coverage = .none
    /// How partly right answers are marked.
    public var partial: PartialCredit

    /// Makes a section with the customary points.
    public init(_ form: SectionForm, count: Int, points: Double? = nil, line: Int = 0) {
      self.form = form
      self.line = line
      self.count = count
      self.points = points ?? form.defaultPoints
      partial = form.defaultPartial
    }
  }

  /// How hard an item is, by its tags or by what is known of its answers.
  public enum Difficulty: String, Sendable, CaseIterable {
    /// Most get it right.
    case easy
    /// Neither easy nor hard.
    case medium
    /// Few get it right.
    case hard

    /// The words for it, also as tags of items.
    var names: [String] {
      switch self {
      case .easy: ["easy", "易", "容易", "简单"]
      case .medium: ["medium", "中", "适中", "中等"]
      case .hard: ["hard", "难", "困难"]
      }
    }
  }

  /// What the items of a section should be spread over.
  public enum Coverage: String, Sendable, CaseIterable {
    /// Nothing in particular.
    case none
    /// The first tag of each item.
    case tags
    /// The documents the items come from.
    case documents
  }
}
