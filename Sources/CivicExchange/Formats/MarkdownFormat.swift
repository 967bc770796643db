import CivicText

extension ExportFormat {
  /// Markdown that pandoc and forges show alike: hard breaks between options.
  static let markdown = readable(
    name: "markdown",
    fileExtension: "md",
    style: ReadableStyle(
      head: { title, _, _ in "# \(MarkdownText.escaped(title))\n" },
      question: { number, item, _ in
        let lines = item.stem.lines() + item.lefts + item.options
        return "\(number)\\. " + MarkdownLayout.broken(lines) + "\n"
      },
      answer: { number, item, language, _ in
        guard let number else {
          return "\n" + MarkdownLayout.quoted([item.labelledAnswer(language)] + item.remarks)
        }
        return "\n\(number)\\. " + MarkdownLayout.broken([item.answer] + item.remarks) + "\n"
      },
      answersHead: { language, _ in "\n## \(Label.answer.text(language))\n" }
    )
  )
}

private enum MarkdownLayout {
  /// Lines of one paragraph; a backslash at its end breaks a line for pandoc and CommonMark alike.
  static func broken(_ lines: [String]) -> String {
    lines.flatMap { $0.lines() }.map(MarkdownText.escaped).filter { !$0.isEmpty }
      .joined(separator: "\\\n")
  }

  /// Lines in a block quote.
  static func quoted(_ lines: [String]) -> String {
    let escaped = lines.flatMap { $0.lines() }.map(MarkdownText.escaped).filter { !$0.isEmpty }
    return "> " + escaped.joined(separator: "\\\n> ") + "\n"
  }
}
