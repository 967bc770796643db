import CivicDecks
import CivicText

/// Aiken: single choice and nothing else; true-false becomes a choice of two.
enum AikenFormat {
  static func block(_ exported: ExportedItem) throws(SkipReason) -> String {
    let shape = try shape(exported)
    let stem = try exported.item.content.prompt.nonEmpty()
    guard !looksLikeOption(stem), stem.dropping(prefix: "ANSWER:") == nil else {
      throw .reserved("A. ")
    }
    var lines = [stem]
    for (index, option) in shape.options.enumerated() {
      lines.append("\(ChoiceShape.letter(index))) \(option.text.trimmed())")
    }
    lines.append("ANSWER: \(shape.letters)")
    return lines.joined(separator: "\n") + "\n\n"
  }

  private static func shape(_ exported: ExportedItem) throws(SkipReason) -> ChoiceShape {
    switch exported.item.content {
    case .choice(_, let options): return try ChoiceShape(options, isSingle: true)
    case .trueFalse(_, let isTrue, _):
      let words = [Label.right, .wrong].map { $0.text(exported.language) }
      let options = [
        ChoiceOption(text: words[0], isKey: isTrue), ChoiceOption(text: words[1], isKey: !isTrue),
      ]
      return try ChoiceShape(options, isSingle: true)
    case .question, .cloze, .multipleChoice, .list, .match, .order, .term:
      throw .kind(exported.item.content.kind)
    }
  }

  /// Whether a stem could be taken for an option or an answer: a letter, then a mark.
  private static func looksLikeOption(_ stem: String) -> Bool {
    let scalars = Array(stem.unicodeScalars.prefix(8))
    if stem.lowercased().utf8.starts(with: "answer".utf8) || stem.utf8.starts(with: "答案".utf8) {
      return true
    }
    guard scalars.count >= 2 else { return false }
    let isLetter = ("A"..."Z").contains(scalars[0]) || ("a"..."z").contains(scalars[0])
    let marks: [Unicode.Scalar] = [")", ".", "、", "．", "）"]
    return (isLetter || ("Ａ"..."Ｚ").contains(scalars[0])) && marks.contains(scalars[1])
  }
}

extension ExportFormat {
  /// Aiken.
  static let aiken = ExportFormat(
    name: "aiken",
    fileExtension: "aiken.txt",
    singleLine: true,
    leavesOut: [
      .id, .explanation, .source, .validity, .tags, .feedback, .correction, .pinned, .fact, .worth,
      .answerType,
    ],
    block: { item, _, _ throws(SkipReason) in ExportBlock(text: try AikenFormat.block(item)) }
  )
}
