import CivicDecks
import CivicExchange
import CivicText

/// A sheet to mark answers on: number grid, version, bubbles, and lines for what is written.
struct AnswerSheet {
  private let version: PaperVersion
  private let paper: Paper
  private let phrases: PaperPhrases

  init(_ paper: Paper, _ version: PaperVersion, _ phrases: PaperPhrases) {
    self.paper = paper
    self.version = version
    self.phrases = phrases
  }

  static let style = """
    .sheet { position: relative; padding: 8mm; }
    .corner { position: absolute; width: 5mm; height: 5mm; background: #000; \
    print-color-adjust: exact; }
    .bubble { display: inline-block; width: 5mm; height: 5mm; border: .3mm solid #000; \
    border-radius: 50%; text-align: center; font: 10pt/5mm sans-serif; margin-right: 2mm; }
    .rows { columns: 3; column-gap: 6mm; }
    .rows p { break-inside: avoid; margin: 0 0 2mm; }
    .rows p span.no { display: inline-block; width: 8mm; text-align: right; margin-right: 2mm; }
    .grid p { margin: 0 0 1mm; }
    .grid { break-inside: avoid; margin: 3mm 0; }
    .box { display: inline-block; width: 5mm; height: 6mm; border: .3mm solid #000; margin-right: 2.6mm; }

    """

  /// The sheet.
  func body(title: String) -> String {
    let corners = ["top:0;left:0", "top:0;right:0", "bottom:0;left:0", "bottom:0;right:0"]
      .map { "<div class=\"corner\" style=\"\($0)\"></div>" }.joined()
    return "<section class=\"sheet\">\(corners)<h1>\(title)</h1>\n" + names + versions + numberGrid
      + marks + writing + "</section>\n"
  }

  private func html(_ text: String) -> String { PaperHTMLRenderer.escaped(text) }

  private func bubble(_ text: String) -> String { "<span class=\"bubble\">\(html(text))</span>" }

  private var names: String {
    let fields = phrases.nameFields.dropLast().map { field in
      "<span>\(html(field.label + phrases.colon))"
        + "<span class=\"line\" style=\"width:\(field.columns * 2)mm\"></span></span>"
    }
    return "<p class=\"names\">" + fields.joined(separator: " ") + "</p>\n"
  }

  private var versions: String {
    guard paper.versions.count > 1 else { return "" }
    let all = paper.versions.map { bubble($0.name) }.joined()
    return "<p>\(html(phrases.version + phrases.colon))\(all)</p>\n"
  }

  /// Eight columns of digits, one row for each digit.
  private var numberGrid: String {
    let boxes = String(repeating: "<span class=\"box\"></span>", count: 8)
    var grid = "<div class=\"grid\"><p>\(html(phrases.studentNumber))</p><p>\(boxes)</p>"
    for digit in 0...9 {
      grid += "<p>" + String(repeating: bubble(String(digit)), count: 8) + "</p>"
    }
    return grid + "</div>\n"
  }

  /// A row of bubbles for each question that is answered with letters or marks.
  private var marks: String {
    let rows = version.questions.compactMap { question -> String? in
      let labels = labels(question)
      guard !labels.isEmpty else { return nil }
      return "<p><span class=\"no\">\(question.position)</span>"
        + labels.map(bubble).joined() + "</p>"
    }
    return rows.isEmpty ? "" : "<div class=\"rows\">" + rows.joined(separator: "\n") + "</div>\n"
  }

  private func labels(_ question: PaperQuestion) -> [String] {
    switch question.item.item.content {
    case .choice, .multipleChoice: question.order.indices.map(OptionLetter.text)
    case .trueFalse: phrases.language == .chinese ? ["√", "×"] : ["T", "F"]
    case .question, .cloze, .list, .match, .order, .term: []
    }
  }

  /// Lines for answers that are written.
  private var writing: String {
    version.questions.filter { labels($0).isEmpty }.map { question in
      let count = QuestionText(question, phrases).writingLines
      let lines = String(repeating: "<div class=\"write\"></div>", count: max(1, count))
      return "<div class=\"grid\"><p>\(question.position).</p>\(lines)</div>\n"
    }.joined()
  }
}
