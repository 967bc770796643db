public import CivicDecks
public import CivicText

/// What a caller may choose about an export.
public struct ExportOptions: Sendable {
  /// Language of the Anki whose note types are named.
  public var ankiLanguage: InterfaceLanguage
  /// How tables are written.
  public var profile: TableProfile
  /// Where answers stand in formats for people.
  public var answers: AnswerPlace
  /// Columns of formats for people.
  public var width: Int
  /// Title of the whole; `nil` means the name of the deck.
  public var title: String?
  /// Points of an item by kind; 1 when not said.
  public var points: [ItemKind: Double]
  /// Columns of characters such as “ and … whose width is ambiguous, 1 or 2.
  public var ambiguousWidth: Int

  /// How a table is written.
  public enum TableProfile: String, Sendable, CaseIterable {
    /// LF and no byte order mark.
    case plain
    /// CRLF and a byte order mark, which Excel needs to see Chinese.
    case excel
  }

  /// Where answers stand.
  public enum AnswerPlace: String, Sendable, CaseIterable {
    /// Under each item.
    case inline
    /// After the last item.
    case end
    /// Nowhere.
    case none
  }

  /// Makes options; everything has a default.
  public init(
    ankiLanguage: InterfaceLanguage = .english,
    profile: TableProfile = .plain,
    answers: AnswerPlace = .inline,
    width: Int = 72,
    title: String? = nil,
    points: [ItemKind: Double] = [:],
    ambiguousWidth: Int = 1
  ) {
    self.ankiLanguage = ankiLanguage
    self.profile = profile
    self.answers = answers
    self.width = width
    self.title = title
    self.points = points
    self.ambiguousWidth = ambiguousWidth
  }

  /// Points of an item of a kind, as written on paper: `2`, `1.5`.
  func pointsText(_ kind: ItemKind) -> String {
    let value = points[kind] ?? 1
    return value == value.rounded() ? String(Int(value)) : value.description
  }
}
