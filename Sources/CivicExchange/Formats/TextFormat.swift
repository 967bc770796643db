import CivicText

extension ExportFormat {
  /// The plain deck people read and hand round, typeset to a width.
  static let text = readable(
    name: "text",
    fileExtension: "txt",
    style: ReadableStyle(
      head: { title, _, options in TextLayout(options).title(title) },
      question: { number, item, options in TextLayout(options).question(number, item) },
      answer: { number, item, language, options in
        TextLayout(options).answer(number, item, language)
      },
      answersHead: { language, _ in "\n\(Label.answer.text(language))\n\n" }
    )
  )
}

/// Sets items to a width by the rules of Chinese and English typesetting.
private struct TextLayout {
  private let breaker: LineBreaker
  private let measure: DisplayWidth
  private let width: Int

  init(_ options: ExportOptions) {
    width = max(20, options.width)
    measure = DisplayWidth(ambiguousWidth: options.ambiguousWidth)
    breaker = LineBreaker(width: width, measure: measure)
  }

  private func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  func title(_ title: String) -> String {
    let lines = breaker.lines(title)
    let rule = lines.map { measure.columns(of: $0) }.max() ?? 0
    return text(lines + [String(repeating: "=", count: min(width, max(3, rule)))])
  }

  func question(_ number: Int, _ item: ReadableItem) -> String {
    let mark = "\(number). "
    let indent = String(repeating: " ", count: max(3, mark.utf8.count))
    var lines = breaker.lines(item.stem, prefix: mark, continuation: indent)
    for part in item.lefts + item.options {
      lines += breaker.lines(part, prefix: indent, continuation: indent + "   ")
    }
    return text(lines)
  }

  func answer(_ number: Int?, _ item: ReadableItem, _ language: InterfaceLanguage) -> String {
    let indent = "   "
    let first = number.map { "\($0). " } ?? indent
    let answer = number == nil ? item.labelledAnswer(language) : item.answer
    var lines = breaker.lines(answer, prefix: first, continuation: indent)
    for remark in item.remarks {
      lines += breaker.lines(remark, prefix: indent, continuation: indent)
    }
    return text(lines)
  }
}
