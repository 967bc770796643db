import CivicExchange
import CivicText

/// Papers and keys as Markdown that pandoc and forges show alike.
public struct PaperMarkdownRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The paper of a version; no key is in it.
  public func paper(_ paper: Paper, _ version: PaperVersion) -> String {
    let phrases = PaperPhrases(language: paper.language)
    var blocks = ["# " + text(paper.title(of: version))]
    blocks.append(
      phrases.nameFields.map {
        $0.label + phrases.colon + String(repeating: "\\_", count: $0.columns)
      }
      .joined(separator: " ")
    )
    var facts = [phrases.total(paper.points), phrases.count(version.questions.count)]
    if let minutes = paper.minutes { facts.insert(phrases.time(minutes), at: 0) }
    blocks.append(facts.map(text).joined(separator: " "))
    if let notes = paper.notes { blocks.append(text(phrases.notes + phrases.colon + notes)) }
    for (index, section) in paper.sections.enumerated() {
      blocks.append("## " + text(phrases.heading(section, number: index + 1)))
      if let instruction = phrases.instruction(section) { blocks.append(text(instruction)) }
      for question in version.questions where section.positions.contains(question.position) {
        blocks.append(self.question(question, phrases))
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The key of a version.
  public func key(_ paper: Paper, _ version: PaperVersion) -> String {
    let phrases = PaperPhrases(language: paper.language)
    var blocks = ["# " + text(paper.title(of: version) + " " + phrases.key)]
    blocks.append(text(phrases.total(paper.points) + " " + phrases.seed(paper.seed)))
    for (index, section) in paper.sections.enumerated() {
      blocks.append("## " + text(phrases.heading(section, number: index + 1)))
      for question in version.questions where section.positions.contains(question.position) {
        let answer = "\(question.position)\\. **\(text(KeyText.answer(question)))** "
        let remarks = KeyText.remarks(question, phrases).map { "- " + text($0) }
        blocks.append(
          answer + text(phrases.points(question.points)) + "\n\n" + remarks.joined(separator: "\n")
        )
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func question(_ question: PaperQuestion, _ phrases: PaperPhrases) -> String {
    let content = QuestionText(question, phrases)
    var lines = ["\(question.position)\\. " + text(content.stem)]
    lines += content.lefts.enumerated().map { "(\($0.offset + 1)) " + text($0.element) }
    lines += content.options.enumerated().map {
      "\(OptionLetter.text($0.offset))\\. " + text($0.element)
    }
    // A backslash at its end breaks a line for pandoc and CommonMark alike.
    return lines.joined(separator: "\\\n")
  }

  private func text(_ text: String) -> String { MarkdownText.escaped(PrintableText.oneLine(text)) }
}
