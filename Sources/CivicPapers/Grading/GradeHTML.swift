import CivicExchange
public import CivicText

/// A report as one HTML file with plots drawn in SVG, without scripts or anything from outside.
public struct GradeHTML: Sendable {
  private let language: InterfaceLanguage

  /// Makes a view in a language.
  public init(language: InterfaceLanguage) {
    self.language = language
  }

  /// The report.
  public func text(_ report: GradeReport) -> String {
    """
    <!doctype html>
    <html lang="\(language == .chinese ? "zh-CN" : "en")"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(html(report.key.title))</title>
    <style>
    @page { size: A4; margin: 16mm; }
    body { font: 11pt/1.5 "Noto Sans CJK SC", "PingFang SC", sans-serif; max-width: 52em; margin: 0 auto; }
    table { border-collapse: collapse; margin: 6pt 0; }
    th, td { border: .3mm solid #999; padding: 1mm 2mm; text-align: right; }
    th:first-child, td:first-child { text-align: left; }
    .item { break-inside: avoid; margin: 10pt 0; }
    .advice { font-weight: bold; }
    </style></head><body>
    <h1>\(html(report.key.title))</h1>
    \(summary(report))\(histogram(report))\(students(report))\(items(report))\(doubtful(report))
    </body></html>

    """
  }

  private func pick(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private func html(_ text: String) -> String { PaperHTMLRenderer.escaped(text) }

  private func row(_ cells: [String], tag: String = "td") -> String {
    "<tr>" + cells.map { "<\(tag)>\(html($0))</\(tag)>" }.joined() + "</tr>\n"
  }

  // MARK: - The class

  private func summary(_ report: GradeReport) -> String {
    let test = report.analysis.test
    let rows = [
      (pick("students", "人数"), String(test.students)),
      (pick("mean", "平均分"), Figures.text(test.mean) + " / " + PointsText.text(report.key.points)),
      (pick("median", "中位数"), Figures.text(test.median)),
      (pick("standard deviation", "标准差"), Figures.text(test.deviation)),
      (pick("reliability α", "信度 α"), Figures.text(test.alpha)),
      (pick("standard error of measurement", "测量标准误"), Figures.text(test.standardError)),
    ]
    let note =
      test.students < GradeReport.smallSample
      ? "<p>\(pick("few students: read the figures with care", "样本小，仅供参考"))</p>\n" : ""
    return "<table>\n" + rows.map { row([$0.0, $0.1]) }.joined() + "</table>\n" + note
  }

  private func histogram(_ report: GradeReport) -> String {
    let bins = GradeHistogram(report)
    let most = max(1, bins.counts.max() ?? 1)
    let bars = bins.counts.enumerated().map { index, count in
      let height = 100 * count / most
      let x = 10 + index * 48
      return
        "<rect x=\"\(x)\" y=\"\(120 - height)\" width=\"40\" height=\"\(height)\" fill=\"#4a7\"/>"
        + "<text x=\"\(x + 20)\" y=\"\(115 - height)\">\(count)</text>"
        + "<text x=\"\(x + 20)\" y=\"134\">\(GradeHistogram.label(index))</text>"
    }
    return "<h2>\(pick("Totals in percent", "得分率分布"))</h2>\n"
      + "<svg viewBox=\"0 0 500 140\" width=\"100%\" font-size=\"9\" text-anchor=\"middle\">"
      + bars.joined() + "</svg>\n"
  }

  private func students(_ report: GradeReport) -> String {
    let head =
      [pick("student", "学生"), pick("version", "卷"), pick("total", "总分")]
      + report.key.sections.map(\.title)
    let rows = report.students.map { student in
      row(
        [
          student.student, report.key.versions[student.version].name,
          PointsText.text(student.total),
        ]
          + report.sections(of: student).map(PointsText.text)
      )
    }
    return "<h2>\(pick("Students", "学生"))</h2>\n<table>\n" + row(head, tag: "th") + rows.joined()
      + "</table>\n"
  }

  // MARK: - Items

  private func items(_ report: GradeReport) -> String {
    zip(report.items, report.analysis.items).reduce(into: "<h2>\(pick("Items", "题目"))</h2>\n") {
      text,
      pair in
      text += item(pair.0, pair.1, report)
    }
  }

  private func item(
    _ item: GradedItem,
    _ figures: ItemAnalysis.Item,
    _ report: GradeReport
  ) -> String {
    let count = report.students.count
    let facts = [
      pick("difficulty", "难度") + " " + Figures.text(figures.difficulty) + " "
        + FigureLabel.difficulty(figures.difficulty, language),
      pick("discrimination", "区分度") + " " + Figures.text(figures.discrimination) + " "
        + FigureLabel.discrimination(figures.discrimination, language),
      pick("with rest", "与余分相关") + " " + Figures.text(figures.itemRest),
    ]
    let advice = ItemAdvice.advice(item, figures, students: count).map {
      "<p class=\"advice\">\(html($0.message(language)))</p>"
    }
    return "<div class=\"item\"><p>\(item.question.position). \(html(item.question.prompt))</p>"
      + "<p>\(html(facts.joined(separator: " · ")))</p>" + advice.joined()
      + options(item, of: count)
      + "</div>\n"
  }

  private func options(_ item: GradedItem, of students: Int) -> String {
    guard !item.options.isEmpty else { return "" }
    let rows = item.options.enumerated().map { index, option in
      let width = 200 * option.count / max(1, students)
      let y = index * 18
      return "<rect x=\"200\" y=\"\(y + 3)\" width=\"\(width)\" height=\"12\" "
        + "fill=\"\(option.isKey ? "#4a7" : "#b66")\"/>"
        + "<text x=\"4\" y=\"\(y + 13)\">\(option.isKey ? "✓ " : "")\(html(shortened(option.text)))</text>"
        + "<text x=\"\(206 + width)\" y=\"\(y + 13)\">\(option.count)</text>"
    }
    let height = item.options.count * 18 + 4
    return
      "<svg viewBox=\"0 0 460 \(height)\" width=\"100%\" font-size=\"11\">\(rows.joined())</svg>"
  }

  private func shortened(_ text: String) -> String {
    DisplayWidth(ambiguousWidth: 2).truncated(PrintableText.oneLine(text), to: 30)
  }

  private func doubtful(_ report: GradeReport) -> String {
    guard !report.doubtful.isEmpty else { return "" }
    let head = [
      pick("student", "学生"), pick("question", "题"), pick("answer", "作答"), pick("key", "答案"),
      pick("points", "分"),
    ]
    let rows = report.doubtful.map { answer in
      row([
        answer.student, "\(answer.version)\(answer.position)", answer.answer, answer.expected,
        PointsText.text(answer.points),
      ])
    }
    return "<h2>\(pick("To be looked at", "请复核"))</h2>\n<table>\n" + row(head, tag: "th")
      + rows.joined()
      + "</table>\n"
  }
}
