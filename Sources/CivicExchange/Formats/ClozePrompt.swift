import CivicDecks

/// The prompt of one group of blanks: `____`, or `____(1)`, `____(2)` when the group has several.
///
/// Offsets count Unicode scalars from the start of the prompt.
struct ClozePrompt {
  /// A blank of the group.
  struct Blank: Equatable {
    var offset: Int
    var answer: String
    var hint: String?
  }

  /// The prompt.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The blanks of the group, in order.
  private(set) var blanks: [Blank] = []

  /// Makes the prompt of a group; the blanks of other groups are filled in.
  init(_ cloze: ClozeText, group: Int) {
    var count = 0
    for case .blank(group, _, _) in cloze.pieces { count += 1 }
    for piece in cloze.pieces {
      switch piece {
      case .text(let stretch): scalars.append(contentsOf: stretch.unicodeScalars)
      case .blank(group, let answer, let hint):
        blanks.append(Blank(offset: scalars.count, answer: answer, hint: hint))
        scalars.append(contentsOf: Self.mark(blanks.count, of: count).unicodeScalars)
      case .blank(_, let answer, _): scalars.append(contentsOf: answer.unicodeScalars)
      }
    }
  }

  /// The prompt as text.
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// What stands for a blank, counted from 1.
  static func mark(_ number: Int, of count: Int) -> String {
    count == 1 ? ItemJSON.blankMark : "\(ItemJSON.blankMark)(\(number))"
  }

  /// The offsets of the blanks of a prompt, or `nil` when a mark is missing or occurs twice.
  static func find(in scalars: [Unicode.Scalar], count: Int) -> [Int]? {
    var offsets: [Int] = []
    for number in stride(from: 1, through: count, by: 1) {
      let mark = Array(Self.mark(number, of: count).unicodeScalars)
      var found: [Int] = []
      for start in scalars.indices where scalars[start] == "_" {
        if scalars[start...].starts(with: mark) { found.append(start) }
      }
      guard found.count == 1 else { return nil }
      offsets.append(found[0])
    }
    return offsets
  }
}

/// A cloze put together again from the prompts of its groups.
struct ClozeAssembly {
  /// The text with every blank filled in.
  let filled: [Unicode.Scalar]
  /// The blanks with their groups; offsets count in ``filled``.
  private(set) var blanks: [(offset: Int, length: Int, group: Int, answer: String, hint: String?)]

  /// Reads one prompt.
  ///
  /// - Parameters:
  ///   - prompt: the prompt with its marks.
  ///   - offsets: where the marks begin, ascending.
  ///   - group: the group of these blanks.
  ///   - answers: the answers in order, one for each offset.
  ///   - hints: the hints in order, one for each offset.
  init?(
    prompt: [Unicode.Scalar],
    offsets: [Int],
    group: Int,
    answers: [String],
    hints: [String?]
  ) {
    var filled: [Unicode.Scalar] = []
    var next = 0
    blanks = []
    for (index, offset) in offsets.enumerated() {
      let mark = ClozePrompt.mark(index + 1, of: offsets.count).unicodeScalars.count
      guard offset >= next, offset + mark <= prompt.count else { return nil }
      filled.append(contentsOf: prompt[next..<offset])
      let answer = Array(answers[index].unicodeScalars)
      blanks.append((filled.count, answer.count, group, answers[index], hints[index]))
      filled.append(contentsOf: answer)
      next = offset + mark
    }
    filled.append(contentsOf: prompt[next...])
    self.filled = filled
  }

  /// Takes the blanks of another group of the same text; `false` when the texts differ or blanks overlap.
  mutating func merge(_ other: ClozeAssembly) -> Bool {
    guard other.filled == filled else { return false }
    let all = (blanks + other.blanks).sorted { ($0.offset, $0.length) < ($1.offset, $1.length) }
    for (left, right) in zip(all, all.dropFirst()) where left.offset + left.length > right.offset {
      return false
    }
    blanks = all
    return true
  }

  /// The cloze.
  var cloze: ClozeText {
    var pieces: [ClozeText.Piece] = []
    var next = 0
    for blank in blanks {
      appendText(next..<blank.offset, to: &pieces)
      pieces.append(.blank(group: blank.group, answer: blank.answer, hint: blank.hint))
      next = blank.offset + blank.length
    }
    appendText(next..<filled.count, to: &pieces)
    return ClozeText(pieces: pieces)
  }

  private func appendText(_ range: Range<Int>, to pieces: inout [ClozeText.Piece]) {
    guard !range.isEmpty else { return }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: filled[range])
    pieces.append(.text(String(view)))
  }
}
