public import CivicText
public import CivicTime

/// A document as it was understood: blocks in reading order, each with its place in the source.
public struct Document: Sendable {
  /// The decoded text that all spans point into.
  public let source: SourceText
  /// Language of most of the text.
  public let language: DocumentLanguage
  /// Title, when one was found.
  public let title: TracedText?
  /// The day the document speaks from, with the reason it is believed.
  public let date: DocumentDate
  /// Title, headings, paragraphs, … in reading order.
  public let blocks: [Block]
  /// The times the text speaks of.
  private let times: DocumentTimes

  /// Makes a document from its parts.
  public init(
    source: SourceText,
    language: DocumentLanguage,
    title: TracedText?,
    date: DocumentDate,
    blocks: [Block]
  ) {
    self.source = source
    self.language = language
    self.title = title
    self.date = date
    self.blocks = blocks
    times = DocumentTimes(blocks: blocks, date: date, language: language)
  }

  /// The words for times in a block, named by its place in `blocks`, in order.
  public func timeMentions(inBlock index: Int) -> [TimeMention] {
    times.mentions[index]
  }

  /// The time that a figure without a date of its own speaks of, at the beginning of a sentence.
  ///
  /// It is the year of the heading, or of the last sentence or clause of the section that began with a
  /// time; a time with which the sentence itself begins counts. A new heading ends it. `nil` where
  /// nothing tells, and after an aim (到2035年): no year is better than a wrong one.
  ///
  /// - Parameters:
  ///   - block: place of the block in `blocks`.
  ///   - sentence: place of the sentence in the block.
  /// - Returns: the scope, or `nil`.
  public func scope(block: Int, sentence: Int) -> TimeScope? {
    let sentence = blocks[block].sentences[sentence]
    let start = sentence.range.lowerBound
    let opening = sentence.clauses.first?.upperBound ?? start
    guard
      let lead = times.mentions[block].last(
        atOrBefore: min(opening, start + 10),
        start: \.range.lowerBound
      ), lead.range.lowerBound >= start
    else { return times.scope(block: block, at: start) }
    return times.scope(block: block, at: lead.range.lowerBound)
  }

  /// The time that a figure without a date of its own speaks of, at a scalar of a block.
  ///
  /// - Parameters:
  ///   - block: place of the block in `blocks`.
  ///   - position: the scalar of the figure in the block's text.
  /// - Returns: the scope, or `nil`.
  public func scope(block: Int, at position: Int) -> TimeScope? {
    times.scope(block: block, at: position)
  }
}

/// Language and script a document is written in.
public enum DocumentLanguage: String, Sendable, CaseIterable {
  /// Chinese in simplified characters.
  case simplifiedChinese = "zh-Hans"
  /// Chinese in traditional characters.
  case traditionalChinese = "zh-Hant"
  /// English.
  case english = "en"

  /// Whether the document is in Chinese, in either script.
  public var isChinese: Bool { self != .english }
}

/// The day a document speaks from.
public struct DocumentDate: Sendable, Hashable {
  /// The full date, when known.
  public let date: CivilDate?
  /// The year, known more often than the date; relative expressions are resolved against it.
  public let year: Int?
  /// Why it is believed.
  public let reason: Reason

  /// How the date was found.
  public enum Reason: String, Sendable, Hashable {
    /// Given by the user.
    case given
    /// A dateline or a full date near the top.
    case dateline
    /// The session of a congress named near the top.
    case congressSession
    /// A full date near the foot.
    case foot
    /// Nothing said it.
    case unknown
  }

  /// Makes a document date; a date also gives the year.
  public init(date: CivilDate?, year: Int?, reason: Reason) {
    self.date = date
    self.year = year ?? date?.year
    self.reason = reason
  }
}

/// A piece of a document between structural breaks.
public struct Block: Sendable {
  /// What part a block plays.
  public enum Kind: Sendable, Hashable {
    /// The document's title.
    case title
    /// A heading; the level is a hint (1 = highest), never to be trusted for depth.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// One item of a list, with its marker as written (`一是` is not a marker; `（一）` and `1.` are).
    case listItem(marker: String)
    /// A line that names who speaks next: `某部部长某某:`.
    case speaker
    /// Place, date and agency at the head of a news text, or a date line below the title.
    case dateline
    /// Where the text comes from (`来源：…`), editors and the like.
    case sourceLine
    /// A footnote.
    case footnote
    /// One row of a table; cells are separated in `text` by a tab scalar.
    case tableRow
    /// An article of a law, `第X条`, with its marker.
    case article(marker: String)
  }

  /// What part the block plays.
  public let kind: Kind
  /// The repaired text, markers of headings and list items not included.
  public let text: TracedText
  /// Sentences in order, as ranges of scalars of `text`; together they cover all but white space.
  public let sentences: [Sentence]

  /// Makes a block.
  public init(kind: Kind, text: TracedText, sentences: [Sentence]) {
    self.kind = kind
    self.text = text
    self.sentences = sentences
  }
}

/// A sentence of a block and its clauses.
public struct Sentence: Sendable, Hashable {
  /// Scalars of the block's text, closing punctuation and closing quotes included.
  public let range: Range<Int>
  /// Clauses between commas, colons and semicolons outside quotes and brackets; their closing
  /// punctuation not included.
  public let clauses: [Range<Int>]

  /// Makes a sentence.
  public init(range: Range<Int>, clauses: [Range<Int>]) {
    self.range = range
    self.clauses = clauses
  }
}
