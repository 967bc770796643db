import CivicDocuments
import CivicText

/// A sentence with everything the rules need to know about it.
struct Passage: Sendable {
  /// The block the sentence stands in, prepared for reading.
  let reading: BlockReading
  /// Scalars of the sentence in the block's text, closing punctuation included.
  let range: Range<Int>
  /// Its clauses.
  let clauses: [Clause]
  /// What the place in the document adds: heading, speaker, time, default subject.
  let context: Context
  /// Whether the sentence is the first of its block.
  let isFirst: Bool

  /// The shadow of the block.
  var shadow: [Unicode.Scalar] { reading.shadow }

  /// Whether the sentence is of a law and short enough to be asked whole, conditions included.
  var isShortLaw: Bool { context.law != nil && range.count <= 80 }

  /// The clause that holds a range, or `nil`.
  func clauseIndex(holding range: Range<Int>) -> Int? {
    clauses.firstIndex { clause in
      let start = clause.connective?.lowerBound ?? clause.range.lowerBound
      return start <= range.lowerBound && range.upperBound <= clause.range.upperBound
    }
  }

  /// Whether a range of the block touches a quotation, a title or a bracket.
  func enclosure(around range: Range<Int>, _ kind: Enclosure.Kind) -> Enclosure? {
    reading.enclosures.first { $0.kind == kind && $0.range.overlaps(range) }
  }
}

extension Passage {
  /// A whole block as one passage of one clause, for lines that are no sentences.
  static func line(_ reading: BlockReading, in document: ReadDocument) -> Passage? {
    guard reading.text.count >= 4,
      let context = document.passages.lazy.flatMap({ $0 }).first?.context
    else { return nil }
    let all = 0..<reading.text.count
    let clause = Clause(
      range: all,
      connective: nil,
      time: nil,
      adjunct: nil,
      subject: nil,
      predicate: nil
    )
    return Passage(reading: reading, range: all, clauses: [clause], context: context, isFirst: true)
  }
}

/// A block with the marks that do not depend on the sentence.
struct BlockReading: Sendable {
  /// Position of the block in the document.
  let index: Int
  /// The repaired text of the block.
  let text: TracedText
  /// The part the block plays.
  let kind: Block.Kind
  /// Quotes, titles and brackets, outermost only.
  let enclosures: [Enclosure]
  /// Expressions of time with what they mean.
  let times: [TimePhrase]
  /// Numbers with their units.
  let quantities: [QuantityMention]

  /// The shadow of the text.
  var shadow: [Unicode.Scalar] { text.shadow }
}

/// An expression of time in a block.
struct TimePhrase: Sendable, Hashable {
  /// Scalars of the block's text.
  let range: Range<Int>
  /// What to print instead when the expression is relative; `nil` when it is printed as it stands.
  let replacement: String?
  /// Whether the expression is relative and could not be resolved.
  let isUnresolved: Bool
  /// First year it speaks of, when known.
  let year: Int?
  /// Whether it names a day, month or year rather than a span or a vague time.
  let isCalendar: Bool
}

/// What the place of a sentence in its document adds to it.
struct Context: Sendable {
  /// The heading above, printed.
  var heading: String?
  /// The speaker of the section, as office and name, printed.
  var speaker: String?
  /// The document to which statements without a speaker belong (2020年《政府工作报告》), printed.
  var attribution: String?
  /// The law whose article this is, printed with its title marks.
  var law: String?
  /// The country or region that is meant by clauses without a subject.
  var defaultAgent: String?
  /// The time a figure without a date of its own speaks of, such as `2025年`, printed.
  var scope: String?
  /// The point of a numbered list whose paragraph this is (一是强化…), printed.
  var point: String?
  /// The event or body that the heading names and that does what clauses without a subject tell.
  var headingAgent: String?
  /// The month or year the document speaks from, for offices that change hands, printed.
  var asOf: String?
  /// The subject of the sentence before, printed.
  var topic: String?
  /// Year and region that all figures of an annual bulletin speak of, printed.
  var region: String?
  /// Whether the document is in traditional characters.
  var isTraditional = false
  /// Whether the block continues a list whose lead-in is a plan.
  var isPlan = false
}
