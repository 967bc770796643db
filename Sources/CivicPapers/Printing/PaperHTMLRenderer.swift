import CivicExchange
import CivicText

/// Papers, keys and answer sheets as HTML for printing: one file without scripts or anything from outside.
public struct PaperHTMLRenderer: Sendable {
  private let size: PaperSize

  /// Sizes of sheets.
  public enum PaperSize: String, Sendable, CaseIterable {
    /// 210 × 297 mm.
    case a4
    /// 8.5 × 11 in.
    case letter
  }

  /// Makes a renderer for sheets of a size.
  public init(size: PaperSize = .a4) {
    self.size = size
  }

  /// The paper of a version; no key is in it.
  public func paper(_ paper: Paper, _ version: PaperVersion) -> String {
    let phrases = PaperPhrases(language: paper.language)
    var body = "<h1>\(html(paper.title(of: version)))</h1>\n"
    body += nameLine(phrases) + facts(paper, version, phrases) + scoreTable(paper, phrases)
    for (index, section) in paper.sections.enumerated() {
      body += heading(section, index + 1, phrases)
      for question in version.questions where section.positions.contains(question.position) {
        body += self.question(question, phrases)
      }
    }
    return page(paper, title: paper.title(of: version), body)
  }

  /// The key of a version with explanations and sources.
  public func key(_ paper: Paper, _ version: PaperVersion) -> String {
    let phrases = PaperPhrases(language: paper.language)
    let title = paper.title(of: version) + " " + phrases.key
    var body = "<h1>\(html(title))</h1>\n"
    body += "<p>\(html(phrases.total(paper.points))) · \(html(phrases.seed(paper.seed)))</p>\n"
    for (index, section) in paper.sections.enumerated() {
      body += heading(section, index + 1, phrases)
      for question in version.questions where section.positions.contains(question.position) {
        body += answer(question, phrases)
      }
    }
    return page(paper, title: title, body)
  }

  /// The answer sheet of a version.
  public func sheet(_ paper: Paper, _ version: PaperVersion) -> String {
    let phrases = PaperPhrases(language: paper.language)
    let title = paper.title(of: version) + " " + phrases.sheet
    return page(paper, title: title, AnswerSheet(paper, version, phrases).body(title: html(title)))
  }

  // MARK: - Parts

  private func html(_ text: String) -> String { Self.escaped(text) }

  /// Text for HTML, its line feeds as `<br>`.
  static func escaped(_ text: String) -> String { HTMLText.lines(PrintableText.cleaned(text)) }

  private func nameLine(_ phrases: PaperPhrases) -> String {
    let fields = phrases.nameFields.map { field in
      "<span class=\"name\">\(html(field.label + phrases.colon))"
        + "<span class=\"line\" style=\"width:\(field.columns * 2)mm\"></span></span>"
    }
    return "<p class=\"names\">" + fields.joined(separator: " ") + "</p>\n"
  }

  private func facts(_ paper: Paper, _ version: PaperVersion, _ phrases: PaperPhrases) -> String {
    var facts = [phrases.total(paper.points), phrases.count(version.questions.count)]
    if let minutes = paper.minutes { facts.insert(phrases.time(minutes), at: 0) }
    var text = "<p class=\"facts\">" + facts.map { "<span>\(html($0))</span>" }.joined() + "</p>\n"
    if let notes = paper.notes {
      text += "<p class=\"notes\">\(html(phrases.notes + phrases.colon + notes))</p>\n"
    }
    return text
  }

  private func scoreTable(_ paper: Paper, _ phrases: PaperPhrases) -> String {
    let numbers = paper.sections.indices.map { index in
      phrases.language == .chinese ? PaperPhrases.numeral(index + 1) : PaperPhrases.roman(index + 1)
    }
    let heads = [phrases.part] + numbers + [phrases.sum]
    let cells = String(repeating: "<td></td>", count: numbers.count + 1)
    return "<table class=\"scores\"><tr>"
      + heads.map { "<th>\(html($0))</th>" }.joined()
      + "</tr><tr><th>\(html(phrases.score))</th>\(cells)</tr></table>\n"
  }

  private func heading(_ section: PaperSection, _ number: Int, _ phrases: PaperPhrases) -> String {
    var text = "<h2>\(html(phrases.heading(section, number: number)))</h2>\n"
    if let instruction = phrases.instruction(section) {
      text += "<p class=\"how\">\(html(instruction))</p>\n"
    }
    return text
  }

  private func question(_ question: PaperQuestion, _ phrases: PaperPhrases) -> String {
    let content = QuestionText(question, phrases)
    var text = "<div class=\"q\"><p>\(question.position). \(html(content.stem))</p>"
    if !content.lefts.isEmpty {
      text += cells(content.lefts.enumerated().map { "(\($0.offset + 1)) \($0.element)" }, "lefts")
    }
    if !content.options.isEmpty {
      let marked = content.options.enumerated().map { index, option in
        "\(OptionLetter.text(index)). \(option)"
      }
      text += cells(marked, columnClass(content.options))
    }
    text += String(repeating: "<div class=\"write\"></div>", count: content.writingLines)
    return text + "</div>\n"
  }

  private func cells(_ texts: [String], _ name: String) -> String {
    "<div class=\"\(name)\">" + texts.map { "<div>\(html($0))</div>" }.joined() + "</div>"
  }

  /// Four, two or one column, as the widest option allows at eleven points.
  private func columnClass(_ options: [String]) -> String {
    let measure = DisplayWidth(ambiguousWidth: 2)
    let widest = options.map { measure.columns(of: $0) }.max() ?? 0
    if widest <= 16, options.count > 2 { return "four" }
    return widest <= 38 ? "two" : "one"
  }

  private func answer(_ question: PaperQuestion, _ phrases: PaperPhrases) -> String {
    var text = "<div class=\"q\"><p>\(question.position). <b>\(html(KeyText.answer(question)))</b> "
    text += "\(html(phrases.points(question.points)))</p>"
    for remark in KeyText.remarks(question, phrases) {
      text += "<p class=\"remark\">\(html(remark))</p>"
    }
    return text + "</div>\n"
  }

  // MARK: - Page

  private func page(_ paper: Paper, title: String, _ body: String) -> String {
    let language = paper.language == .chinese ? "zh-CN" : "en"
    return """
      <!doctype html>
      <html lang="\(language)"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(html(title))</title>
      <style>
      \(style)</style></head><body>
      \(body)</body></html>

      """
  }

  private var style: String {
    let page = size == .a4 ? "A4" : "letter"
    return """
      @page { size: \(page); margin: 18mm 16mm; }
      body { font: 11pt/1.6 "Noto Serif CJK SC", "Songti SC", SimSun, serif; margin: 0; \
      line-break: strict; overflow-wrap: anywhere; }
      h1 { font-size: 16pt; text-align: center; margin: 0 0 6pt; }
      h2 { font-size: 12pt; margin: 12pt 0 4pt; break-after: avoid; }
      p { margin: 0 0 3pt; }
      .names, .facts { display: flex; flex-wrap: wrap; gap: 2mm 6mm; justify-content: center; }
      .line { display: inline-block; border-bottom: .3mm solid #000; }
      .how { break-after: avoid; }
      .scores { border-collapse: collapse; margin: 6pt auto; }
      .scores th, .scores td { border: .3mm solid #000; min-width: 14mm; padding: 1mm; \
      font-weight: normal; text-align: center; }
      .q { break-inside: avoid; margin: 0 0 8pt; }
      .four, .two, .one, .lefts { display: grid; gap: 0 4mm; padding-left: 6mm; }
      .four { grid-template-columns: repeat(4, 1fr); }
      .two { grid-template-columns: repeat(2, 1fr); }
      .write { border-bottom: .3mm solid #000; height: 9mm; margin-left: 6mm; }
      .remark { padding-left: 6mm; }
      \(AnswerSheet.style)
      """
  }
}
