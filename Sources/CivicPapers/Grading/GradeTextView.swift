public import CivicText

/// A report as lines for a terminal.
public struct GradeTextView: Sendable {
  private let language: InterfaceLanguage
  private let width: Int
  private let measure: DisplayWidth

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - language: language of the labels.
  ///   - width: columns, 40 or more.
  ///   - ambiguousWidth: columns of characters of ambiguous width.
  public init(language: InterfaceLanguage, width: Int = 80, ambiguousWidth: Int = 1) {
    self.language = language
    self.width = max(40, width)
    measure = DisplayWidth(ambiguousWidth: ambiguousWidth)
  }

  private func pick(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// The report.
  public func lines(_ report: GradeReport) -> [String] {
    var lines = [SafeText.line(report.key.title), ""]
    lines += summary(report) + [""] + students(report) + [""] + histogram(report) + [""]
    lines += items(report)
    if !report.doubtful.isEmpty { lines += [""] + doubtful(report) }
    return lines
  }

  // MARK: - The class

  private func summary(_ report: GradeReport) -> [String] {
    let test = report.analysis.test
    let full = PointsText.text(report.key.points)
    var lines = [
      pick(
        "\(test.students) students, mean \(Figures.text(test.mean)) of \(full), median "
          + "\(Figures.text(test.median)), standard deviation \(Figures.text(test.deviation))",
        "\(test.students) 人，平均 \(Figures.text(test.mean)) 分（满分 \(full)），中位数 "
          + "\(Figures.text(test.median))，标准差 \(Figures.text(test.deviation))"
      ),
      pick(
        "reliability α \(Figures.text(test.alpha)), standard error \(Figures.text(test.standardError)), "
          + "twice as long α \(Figures.text(test.doubled))",
        "信度 α \(Figures.text(test.alpha))，测量标准误 \(Figures.text(test.standardError))，"
          + "加倍题数后 α \(Figures.text(test.doubled))"
      ),
    ]
    if test.students < GradeReport.smallSample {
      lines.append(
        pick(
          "few students: read the figures with care",
          "样本小，仅供参考"
        )
      )
    }
    return lines
  }

  private func students(_ report: GradeReport) -> [String] {
    let names = report.key.sections.map { SafeText.line($0.title) }
    let head = [pick("student", "学生"), pick("version", "卷"), pick("total", "总分")] + names
    let rows = report.students.map { student in
      [
        SafeText.line(student.student), report.key.versions[student.version].name,
        PointsText.text(student.total),
      ] + report.sections(of: student).map(PointsText.text)
    }
    return table([head] + rows, leading: 1)
  }

  /// Ten classes of totals, each with its bar.
  private func histogram(_ report: GradeReport) -> [String] {
    let bins = GradeHistogram(report)
    let most = max(1, bins.counts.max() ?? 1)
    let room = width - 24
    return [pick("totals in percent", "得分率分布")]
      + bins.counts.enumerated().map { index, count in
        let bar = String(repeating: "█", count: (count * room + most - 1) / most)
        let label = measure.paddedLeft(GradeHistogram.label(index), to: 8)
        return "\(label)  \(bar) \(count)"
      }
  }

  // MARK: - Items

  private func items(_ report: GradeReport) -> [String] {
    let head = [
      pick("no.", "题号"), pick("item", "编号"), pick("difficulty", "难度"),
      pick("discrimination", "区分度"), pick("with rest", "与余分相关"),
      pick("distractors", "干扰项有效率"), pick("α without", "删去后 α"),
    ]
    let rows = zip(report.items, report.analysis.items).map { item, figures in
      [
        "\(item.question.position)", SafeText.line(item.question.item),
        "\(Figures.text(figures.difficulty)) \(FigureLabel.difficulty(figures.difficulty, language))",
        "\(Figures.text(figures.discrimination)) "
          + FigureLabel.discrimination(figures.discrimination, language),
        Figures.text(figures.itemRest),
        item.distractorEfficiency(students: report.students.count).map(Figures.percent) ?? "—",
        Figures.text(figures.alphaIfDeleted),
      ]
    }
    return table([head] + rows, leading: 2) + [""] + advice(report)
  }

  private func advice(_ report: GradeReport) -> [String] {
    zip(report.items, report.analysis.items).flatMap { item, figures -> [String] in
      let advice = ItemAdvice.advice(item, figures, students: report.students.count)
      guard !advice.isEmpty else { return [] }
      return advice.map { words in
        "\(item.question.position). " + SafeText.line(words.message(language))
      } + options(item)
    }
  }

  /// How often each option was taken, as a chart.
  private func options(_ item: GradedItem) -> [String] {
    let most = max(1, item.options.map(\.count).max() ?? 1)
    let texts = item.options.map { measure.truncated(SafeText.line($0.text), to: 20) }
    let label = texts.map { measure.columns(of: $0) }.max() ?? 0
    return zip(item.options, texts).map { option, text in
      let bar = String(repeating: "█", count: option.count * (width - label - 24) / most)
      return "   \(option.isKey ? "✓" : " ") \(measure.padded(text, to: label)) "
        + "\(measure.paddedLeft(String(option.count), to: 4)) \(bar)"
    }
  }

  private func doubtful(_ report: GradeReport) -> [String] {
    let head = pick(
      "to be looked at; accept an answer with --accept FILE (lines 'item,answer') and grade again",
      "请教师复核；认可的答案写入文件（每行“编号,答案”），用 --accept 重新评分"
    )
    return [head]
      + report.doubtful.map { answer in
        let place = "\(answer.version)\(answer.position)"
        return "  \(SafeText.line(answer.student)) \(place) \(answer.item): "
          + "\(SafeText.line(answer.answer)) ← \(SafeText.line(answer.expected)) "
          + "(\(PointsText.text(answer.points)))"
      }
  }

  // MARK: - Tables

  /// Rows in columns; the first columns to the left, figures to the right.
  private func table(_ rows: [[String]], leading: Int) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? measure.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        column < leading
          ? measure.padded(cell, to: widths[column])
          : measure.paddedLeft(cell, to: widths[column])
      }.joined(separator: "  ")
    }
  }
}

/// Totals in ten classes of percent.
struct GradeHistogram {
  private(set) var counts = [Int](repeating: 0, count: 10)

  init(_ report: GradeReport) {
    let full = max(report.key.points, 1e-9)
    for student in report.students {
      counts[min(9, max(0, Int(student.total / full * 10 + 1e-9)))] += 1
    }
  }

  /// `60–69`; the last class holds 100 too.
  static func label(_ index: Int) -> String {
    index == 9 ? "90–100" : "\(index * 10)–\(index * 10 + 9)"
  }
}
