import CivicExchange
public import CivicText

/// Grades responses with the key of their paper.
public enum Grader {
  /// Grades a table.
  ///
  /// - Parameters:
  ///   - table: the responses; rows that cannot be graded are reported and left out.
  ///   - key: the key.
  ///   - accept: further right answers by item id, for grading again.
  ///   - path: name of the file of responses, for diagnostics.
  ///   - language: language of the diagnostics.
  /// - Returns: the report, `nil` when the table does not fit the key, and everything that was not as it
  ///   should be.
  public static func grade(
    _ table: ResponseTable,
    key: KeyFile,
    accept: [String: [String]] = [:],
    path: String,
    language: InterfaceLanguage
  ) -> (report: GradeReport?, diagnostics: [Diagnostic]) {
    var run = GradingRun(key, accept, path: path, language)
    return (run.grade(table), run.diagnostics)
  }
}

private struct GradingRun {
  private let key: KeyFile
  private let marking: AnswerMarking
  private let path: String
  private let language: InterfaceLanguage
  private(set) var diagnostics: [Diagnostic] = []
  /// Marks given before: the same answer to the same question is judged once.
  private var known: [Answer: Mark] = [:]

  private struct Answer: Hashable {
    var version: Int
    var position: Int
    var cell: String
  }

  init(_ key: KeyFile, _ accept: [String: [String]], path: String, _ language: InterfaceLanguage) {
    self.key = key
    marking = AnswerMarking(accept: accept)
    self.path = path
    self.language = language
  }

  private mutating func report(_ severity: Diagnostic.Severity, _ error: ResponseError, line: Int) {
    let message = error.message(language)
    diagnostics.append(Diagnostic(severity, path: path, line: line, column: 1, message: message))
  }

  mutating func grade(_ table: ResponseTable) -> GradeReport? {
    let expected = key.versions.first?.questions.count ?? 0
    guard table.questionCount == expected else {
      report(.error, .questionCount(found: table.questionCount, expected: expected), line: 1)
      return nil
    }
    if key.versions.count > 1, !table.hasVersions {
      report(.error, .noVersion, line: 1)
      return nil
    }
    var students: [GradedStudent] = []
    var impossible = 0
    for row in table.rows {
      let name = row.version
      let index =
        name.isEmpty && key.versions.count == 1
        ? 0 : key.versions.firstIndex { $0.name.uppercased() == name }
      guard let index else {
        report(.error, .unknownVersion(name, known: key.versions.map(\.name)), line: row.line)
        continue
      }
      let student = student(row, version: index)
      impossible += student.marks.filter { !$0.isPossible }.count
      students.append(student)
    }
    let answers = students.count * expected
    if impossible > 5, impossible * 5 > answers {
      report(.warning, .otherPaper(count: impossible), line: 1)
    }
    guard !students.isEmpty else { return nil }
    return GradeReport(key: key, students: students)
  }

  private mutating func student(_ row: ResponseTable.Row, version: Int) -> GradedStudent {
    var marks: [Mark] = []
    for (question, cell) in zip(key.versions[version].questions, row.answers) {
      let answer = Answer(version: version, position: question.position, cell: cell)
      let mark = known[answer] ?? marking.mark(cell, question)
      known[answer] = mark
      if !mark.isPossible {
        let shown = String(cell.prefix(20))
        report(.warning, .impossible(position: question.position, answer: shown), line: row.line)
      }
      marks.append(mark)
    }
    return GradedStudent(
      student: row.student,
      version: version,
      answers: row.answers,
      marks: marks
    )
  }
}
