import CivicExchange
public import CivicText

/// The answers of students: `student,version,q1,q2,…`.
public struct ResponseTable: Sendable, Equatable {
  /// One student's answers.
  public struct Row: Sendable, Equatable {
    /// Number or name.
    public var student: String
    /// Version as written, without blanks and in capitals; empty when the table has no such column.
    public var version: String
    /// Answers by position, the first for q1; empty for no answer.
    public var answers: [String]
    /// 1-based line.
    public var line: Int
  }

  /// The rows in file order.
  public var rows: [Row]
  /// How many questions the header names.
  public var questionCount: Int
  /// Whether there is a column for the version.
  public var hasVersions: Bool
}

/// What can be wrong with responses.
public enum ResponseError: Error, Sendable, Hashable {
  /// Nothing in the file.
  case empty
  /// No column for students.
  case noStudents
  /// No columns `q1`, `q2`, ….
  case noQuestions
  /// A gap in the columns: this one is missing.
  case missingQuestion(Int)
  /// A column twice in the header.
  case repeatedColumn(String)
  /// A column that is not understood.
  case unknownColumn(String)
  /// A row with more cells than the header.
  case tooManyCells(found: Int, expected: Int)
  /// A quote that does not end.
  case openQuote
  /// A row without a student.
  case noName
  /// A student who stands in the file before.
  case repeatedStudent(String, line: Int)
  /// A version that the key does not have.
  case unknownVersion(String, known: [String])
  /// The key has several versions and the table does not say which.
  case noVersion
  /// The table has more or fewer questions than the key.
  case questionCount(found: Int, expected: Int)
  /// An answer that cannot be one to its question.
  case impossible(position: Int, answer: String)
  /// Many impossible answers.
  case otherPaper(count: Int)
  /// The file is too large.
  case tooLarge

  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .empty: "the file is empty; its first line must be 'student,version,q1,q2,…'"
    case .noStudents: "no column 'student'; name one 'student', '学号' or '姓名'"
    case .noQuestions: "no columns 'q1', 'q2', …; name one for each question"
    case .missingQuestion(let number): "column 'q\(number)' is missing; add it, empty if need be"
    case .repeatedColumn(let name): "column '\(name)' stands twice; keep one"
    case .unknownColumn(let name): "column '\(name)' is not used"
    case .tooManyCells(let found, let expected):
      "\(found) cells where the header has \(expected); not graded: is there a comma in an answer?"
    case .openQuote: "a quote is opened but not closed; not graded: close it"
    case .noName: "no student in this row; not graded: fill in the name or number"
    case .repeatedStudent(let name, let line):
      "student '\(name)' is already in line \(line); not graded again: keep one row"
    case .unknownVersion(let name, let known):
      "version '\(name)' is not in the key (\(known.joined(separator: ", "))); not graded: correct it"
    case .noVersion: "the key has several versions; add a column 'version'"
    case .questionCount(let found, let expected):
      "\(found) questions, but the key has \(expected); is this the key of this paper?"
    case .impossible(let position, let answer):
      "'\(answer)' cannot be an answer to question \(position); counted as wrong"
    case .otherPaper(let count):
      "\(count) answers do not fit their questions; is this the key of this paper?"
    case .tooLarge: "the file is too large; split it"
    }
  }

  private var chinese: String {
    switch self {
    case .empty: "文件是空的；第一行应为“student,version,q1,q2,…”"
    case .noStudents: "没有学生一列；请命名为“student”“学号”或“姓名”"
    case .noQuestions: "没有“q1”“q2”等列；请每题一列"
    case .missingQuestion(let number): "缺少“q\(number)”一列；没有作答也请留空列"
    case .repeatedColumn(let name): "“\(name)”一列重复；请只留一列"
    case .unknownColumn(let name): "“\(name)”一列没有用到"
    case .tooManyCells(let found, let expected):
      "有 \(found) 格，而表头有 \(expected) 格；未评分：答案里是否有逗号？"
    case .openQuote: "引号没有配对；未评分：请补上"
    case .noName: "这一行没有学生；未评分：请填写姓名或学号"
    case .repeatedStudent(let name, let line): "学生“\(name)”在第 \(line) 行已有；未重复评分：请只留一行"
    case .unknownVersion(let name, let known):
      "答案里没有“\(name)”卷（有 \(known.joined(separator: "、"))）；未评分：请改正"
    case .noVersion: "答案有几种试卷；请加上“version”一列"
    case .questionCount(let found, let expected):
      "有 \(found) 题，而答案有 \(expected) 题；是不是这份试卷的答案？"
    case .impossible(let position, let answer): "“\(answer)”不可能是第 \(position) 题的答案；按错误计"
    case .otherPaper(let count): "有 \(count) 个作答与题目不符；是不是这份试卷的答案？"
    case .tooLarge: "文件太大；请拆分"
    }
  }
}

extension ResponseTable {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: the file; separators are `,`, `;` or tab.
  ///   - language: language of the diagnostics.
  /// - Returns: the table, `nil` when its header cannot be used, and what is wrong with it.
  public static func read(
    _ text: SourceText,
    language: InterfaceLanguage
  ) -> (table: ResponseTable?, diagnostics: [Diagnostic]) {
    var reader = ResponseReader(text, language)
    return (reader.read(), reader.diagnostics)
  }
}

private struct ResponseReader {
  private let text: SourceText
  private let language: InterfaceLanguage
  private(set) var diagnostics: [Diagnostic] = []
  private var student: Int?
  private var version: Int?
  private var questions: [Int: Int] = [:]

  private static let studentNames = ["student", "学号", "姓名", "学生", "考号", "name", "id"]
  private static let versionNames = ["version", "卷", "试卷", "版本", "卷别", "卷型"]

  init(_ text: SourceText, _ language: InterfaceLanguage) {
    self.text = text
    self.language = language
  }

  mutating func report(_ severity: Diagnostic.Severity, _ error: ResponseError, line: Int) {
    diagnostics.append(
      Diagnostic(
        severity,
        path: text.name,
        line: line,
        column: 1,
        message: error.message(language)
      )
    )
  }

  mutating func read() -> ResponseTable? {
    guard text.bytes.count <= ImportLimits.file else {
      report(.error, .tooLarge, line: 1)
      return nil
    }
    let start = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var rows = DelimitedRows(text, separator: TableSeparator.of(text), from: start)
    guard let header = rows.next() else {
      report(.error, .empty, line: 1)
      return nil
    }
    guard readHeader(header) else { return nil }
    var table = ResponseTable(rows: [], questionCount: questions.count, hasVersions: version != nil)
    var seen: [String: Int] = [:]
    while let row = rows.next() {
      guard let answers = answers(row, width: header.cells.count) else { continue }
      if let line = seen[answers.student] {
        report(.error, .repeatedStudent(answers.student, line: line), line: row.line)
        continue
      }
      seen[answers.student] = row.line
      table.rows.append(answers)
    }
    return table
  }

  private mutating func readHeader(_ header: DelimitedRows.Row) -> Bool {
    for (index, cell) in header.cells.enumerated() {
      let name = cell.trimmed().lowercased()
      let isRepeated: Bool
      if let number = Self.questionNumber(name) {
        isRepeated = questions.updateValue(index, forKey: number) != nil
      } else if Self.versionNames.contains(name) {
        isRepeated = version != nil
        version = index
      } else if Self.studentNames.contains(name) {
        // A table may have both number and name; the first one counts.
        isRepeated = false
        student = student ?? index
      } else {
        isRepeated = false
        if !name.isEmpty { report(.note, .unknownColumn(cell), line: header.line) }
      }
      if isRepeated {
        report(.error, .repeatedColumn(cell), line: header.line)
        return false
      }
    }
    return checkHeader(line: header.line)
  }

  private mutating func checkHeader(line: Int) -> Bool {
    if student == nil {
      report(.error, .noStudents, line: line)
      return false
    }
    guard let last = questions.keys.max() else {
      report(.error, .noQuestions, line: line)
      return false
    }
    if let gap = (1...last).first(where: { questions[$0] == nil }) {
      report(.error, .missingQuestion(gap), line: line)
      return false
    }
    return true
  }

  /// The number of `q12`, `第12题` or `12`.
  private static func questionNumber(_ name: String) -> Int? {
    let inner =
      name.dropping(prefix: "q") ?? name.dropping(prefix: "第")?.cut(at: "题")?.before ?? name
    guard let number = Int(inner), (1...1000).contains(number) else { return nil }
    return number
  }

  private mutating func answers(_ row: DelimitedRows.Row, width: Int) -> ResponseTable.Row? {
    guard !row.isOpen else {
      report(.error, .openQuote, line: row.line)
      return nil
    }
    guard row.cells.count <= width || row.cells[width...].allSatisfy({ $0.trimmed().isEmpty })
    else {
      report(.error, .tooManyCells(found: row.cells.count, expected: width), line: row.line)
      return nil
    }
    let cell = { (index: Int?) -> String in
      guard let index, index < row.cells.count else { return "" }
      return row.cells[index].trimmed()
    }
    guard row.cells.contains(where: { !$0.trimmed().isEmpty }) else { return nil }
    let name = cell(student)
    guard !name.isEmpty else {
      report(.error, .noName, line: row.line)
      return nil
    }
    return ResponseTable.Row(
      student: name,
      version: cell(version).replacing("卷", by: "").trimmed().uppercased(),
      answers: (1...questions.count).map { cell(questions[$0]) },
      line: row.line
    )
  }
}
