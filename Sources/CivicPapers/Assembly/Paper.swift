import CivicDecks
public import CivicExchange
public import CivicText

/// A paper in all its versions, ready to be printed and graded.
public struct Paper: Sendable, Equatable {
  /// Title without the version.
  public var title: String
  /// Language of headings and labels.
  public var language: InterfaceLanguage
  /// Seed that gives the same paper again.
  public var seed: UInt64
  /// Time in minutes.
  public var minutes: Int?
  /// A line of notes for the pupils.
  public var notes: String?
  /// The sections, in order; the same for every version.
  public var sections: [PaperSection]
  /// The versions.
  public var versions: [PaperVersion]

  /// Points of the whole paper.
  public var points: Double {
    sections.reduce(0) { $0 + $1.pointsEach * Double($1.positions.count) }
  }

  /// The title with the version: `周五小测（A卷）`.
  public func title(of version: PaperVersion) -> String {
    guard versions.count > 1 else { return title }
    switch language {
    case .english: return "\(title) (Version \(version.name))"
    case .chinese: return "\(title)（\(version.name)卷）"
    }
  }
}

/// Questions of one form that stand together.
public struct PaperSection: Sendable, Equatable {
  /// Heading.
  public var title: String
  /// What the questions look like.
  public var form: SectionForm
  /// Positions of the questions, from 1 through the whole paper.
  public var positions: ClosedRange<Int>
  /// Points of each question.
  public var pointsEach: Double
  /// How partly right answers are marked.
  public var partial: PartialCredit

  /// Points of the section.
  public var points: Double { pointsEach * Double(positions.count) }
}

/// The questions in the order one version asks them.
public struct PaperVersion: Sendable, Equatable {
  /// One capital letter.
  public var name: String
  /// The questions; the first has position 1.
  public var questions: [PaperQuestion]
}

/// A question at its place in a version.
public struct PaperQuestion: Sendable, Equatable {
  /// From 1.
  public var position: Int
  /// The item that is asked.
  public var item: ExportedItem
  /// For each shown option, right side or member, its index in the item; empty for other forms.
  public var order: [Int]
  /// Points.
  public var points: Double
  /// How a partly right answer is marked.
  public var partial: PartialCredit

  /// The options, right sides or members in the order they are shown.
  public var shown: [String] {
    switch item.item.content {
    case .choice(_, let options), .multipleChoice(_, let options): order.map { options[$0].text }
    case .match(_, let pairs): order.map { pairs[$0].right }
    case .order(_, let members): order.map { members[$0] }
    case .question, .cloze, .trueFalse, .list, .term: []
    }
  }

  /// The key as it is written on paper: `B`, `ABD`, `√`, `CABD`, `1c|2a`, or text.
  public var key: String {
    switch item.item.content {
    case .choice(_, let options), .multipleChoice(_, let options):
      order.indices.filter { options[order[$0]].isKey }.map(OptionLetter.text).joined()
    case .trueFalse(_, let isTrue, _):
      switch item.language {
      case .english: isTrue ? "T" : "F"
      case .chinese: isTrue ? "√" : "×"
      }
    case .order(_, let members):
      members.indices.compactMap { order.firstIndex(of: $0) }.map(OptionLetter.text).joined()
    case .match(_, let pairs):
      pairs.indices.compactMap { left in
        order.firstIndex(of: left).map { "\(left + 1)\(OptionLetter.text($0).lowercased())" }
      }.joined(separator: "|")
    case .question, .cloze, .list, .term: parts.joined(separator: "|")
    }
  }

  /// The parts of a typed answer: one for each blank or member; one alone for other texts.
  public var parts: [String] {
    switch item.item.content {
    case .question(_, let answer, _): [answer]
    case .term(_, let definition): [definition]
    case .list(_, let members, _): members
    case .cloze(let text): text.blanks.map(\.answer)
    case .choice, .multipleChoice, .trueFalse, .match, .order: []
    }
  }
}

/// The letters of options.
enum OptionLetter {
  /// `A` for 0; after `Z` comes `AA`.
  static func text(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : text(index / 26 - 1) + letter
  }
}

/// Points as they are written: `2`, `1.5`.
enum PointsText {
  static func text(_ points: Double) -> String {
    guard points != points.rounded() else { return String(Int(points)) }
    let hundredths = Int((points * 100).rounded())
    let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    return text.utf8.last == UInt8(ascii: "0") ? String(text.dropLast()) : text
  }
}
