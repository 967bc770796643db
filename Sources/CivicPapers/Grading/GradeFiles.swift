import CivicDecks
import CivicExchange
public import CivicText

/// Reports as files for other programs.
public enum GradeFiles {
  /// One row a student: student, version, total, points by section, then by question.
  ///
  /// Cells that a spreadsheet could calculate are guarded.
  public static func csv(_ report: GradeReport) -> String {
    let sections = report.key.sections.map(\.title)
    let count = report.key.versions.first?.questions.count ?? 0
    var rows = [["student", "version", "total"] + sections + (1...max(1, count)).map { "q\($0)" }]
    for student in report.students {
      rows.append(
        [
          student.student, report.key.versions[student.version].name,
          PointsText.text(student.total),
        ]
          + report.sections(of: student).map(PointsText.text)
          + student.marks.map { PointsText.text($0.points) }
      )
    }
    return rows.map(CSVRow.text).joined(separator: "\n") + "\n"
  }

  /// Everything as one JSON object of schema `civiq-grade/1`.
  public static func json(_ report: GradeReport) -> String {
    let test = report.analysis.test
    return JSONValue.object([
      JSONMember("schema", .string("civiq-grade/1")),
      JSONMember("title", .string(report.key.title)),
      JSONMember("points", .double(report.key.points)),
      JSONMember("students", .array(report.students.map { student($0, report) })),
      JSONMember(
        "test",
        .object([
          JSONMember("students", .integer(test.students)), JSONMember("mean", .double(test.mean)),
          JSONMember("median", .double(test.median)), JSONMember("sd", value(test.deviation)),
          JSONMember("alpha", value(test.alpha)), JSONMember("kr21", value(test.kr21)),
          JSONMember("sem", value(test.standardError)),
          JSONMember("spearman_brown", value(test.doubled)),
        ])
      ),
      JSONMember(
        "items",
        .array(zip(report.items, report.analysis.items).map { item($0, $1, report) })
      ),
      JSONMember("doubtful", .array(report.doubtful.map(doubt))),
    ]).prettyText
  }

  private static func value(_ figure: Double?) -> JSONValue {
    figure.map(JSONValue.double) ?? .null
  }

  private static func student(_ student: GradedStudent, _ report: GradeReport) -> JSONValue {
    .object([
      JSONMember("student", .string(student.student)),
      JSONMember("version", .string(report.key.versions[student.version].name)),
      JSONMember("total", .double(student.total)),
      JSONMember("sections", .array(report.sections(of: student).map(JSONValue.double))),
      JSONMember(
        "tags",
        .object(
          report.tags(of: student).map { tag in
            JSONMember(tag.tag, .array([.double(tag.points), .double(tag.full)]))
          }
        )
      ),
      JSONMember("marks", .array(student.marks.map { .double($0.points) })),
    ])
  }

  private static func item(
    _ item: GradedItem,
    _ figures: ItemAnalysis.Item,
    _ report: GradeReport
  ) -> JSONValue {
    let count = report.students.count
    let advice = ItemAdvice.advice(item, figures, students: count)
    return .object([
      JSONMember("item", .string(item.question.item)),
      JSONMember("position", .integer(item.question.position)),
      JSONMember("p", .double(figures.difficulty)),
      JSONMember("discrimination", .double(figures.discrimination)),
      JSONMember("r_total", value(figures.itemTotal)),
      JSONMember("r_rest", value(figures.itemRest)),
      JSONMember("alpha_if_deleted", value(figures.alphaIfDeleted)),
      JSONMember("distractor_efficiency", value(item.distractorEfficiency(students: count))),
      JSONMember("blank", .integer(item.blank)),
      JSONMember("options", .array(item.options.map(option))),
      JSONMember("advice", .strings(advice.map { $0.message(report.key.language) })),
    ])
  }

  private static func option(_ option: GradedItem.OptionCount) -> JSONValue {
    .object([
      JSONMember("text", .string(option.text)), JSONMember("key", .bool(option.isKey)),
      JSONMember("count", .integer(option.count)), JSONMember("upper", .integer(option.upper)),
      JSONMember("lower", .integer(option.lower)),
    ])
  }

  private static func doubt(_ answer: DoubtfulAnswer) -> JSONValue {
    .object([
      JSONMember("student", .string(answer.student)), JSONMember("item", .string(answer.item)),
      JSONMember("version", .string(answer.version)),
      JSONMember("position", .integer(answer.position)),
      JSONMember("answer", .string(answer.answer)),
      JSONMember("expected", .string(answer.expected)),
      JSONMember("points", .double(answer.points)),
    ])
  }
}

/// Answers a teacher accepts: lines `item,answer`.
public enum AcceptedAnswers {
  /// Reads them, by item id in the order of the file; lines without an answer do not count.
  public static func read(_ text: SourceText) -> [String: [String]] {
    var accepted: [String: [String]] = [:]
    for row in DelimitedRows(text, separator: TableSeparator.of(text)) {
      guard row.cells.count >= 2, !row.isOpen else { continue }
      let item = row.cells[0].trimmed()
      let answer = row.cells[1].trimmed()
      guard !item.isEmpty, !answer.isEmpty, item.lowercased() != "item" else { continue }
      accepted[item, default: []].append(answer)
    }
    return accepted
  }
}
