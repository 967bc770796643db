import CivicText

extension ExportFormat {
  /// One HTML file for reading and printing, without scripts or anything from outside.
  static let html = readable(
    name: "html",
    fileExtension: "html",
    style: ReadableStyle(
      head: { title, first, _ in HTMLLayout.head(title, first?.language ?? .chinese) },
      question: { number, item, _ in HTMLLayout.question(number, item) },
      answer: { number, item, language, _ in HTMLLayout.answer(number, item, language) },
      separator: "",
      answersHead: { language, _ in "<h2>\(HTMLText.lines(Label.answer.text(language)))</h2>\n" },
      foot: "</body></html>\n"
    )
  )
}

private enum HTMLLayout {
  static func head(_ title: String, _ language: InterfaceLanguage) -> String {
    """
    <!doctype html>
    <html lang="\(language == .chinese ? "zh-CN" : "en")"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(HTMLText.lines(title))</title>
    <style>
    @page { size: A4; margin: 18mm 16mm; }
    body { font: 11pt/1.6 "Noto Serif CJK SC", "Songti SC", SimSun, serif; max-width: 46em; \
    margin: 0 auto; line-break: strict; overflow-wrap: anywhere; }
    p { margin: 0 0 3pt; }
    .q { break-inside: avoid; margin: 10pt 0 0; }
    .a { margin: 0 0 0 6mm; color: #333; break-inside: avoid; }
    .o { margin: 0 0 0 6mm; }
    h2 { break-after: avoid; }
    </style></head><body>
    <h1>\(HTMLText.lines(title))</h1>

    """
  }

  static func question(_ number: Int, _ item: ReadableItem) -> String {
    let options = (item.lefts + item.options).map { "<p class=\"o\">\(HTMLText.lines($0))</p>" }
    return
      "<div class=\"q\"><p>\(number). \(HTMLText.lines(item.stem))</p>\(options.joined())</div>\n"
  }

  static func answer(_ number: Int?, _ item: ReadableItem, _ language: InterfaceLanguage) -> String
  {
    let first = number.map { "\($0). \(item.answer)" } ?? item.labelledAnswer(language)
    let lines = ([first] + item.remarks).map { "<p>\(HTMLText.lines($0))</p>" }
    return "<div class=\"a\">\(lines.joined())</div>\n"
  }
}
