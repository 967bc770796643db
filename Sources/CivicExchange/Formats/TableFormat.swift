import CivicDecks
import CivicText

/// The item bank as a table: one row an item, one column a property; CSV and TSV share it.
///
/// Members of a list, pairs and feedback share a cell with `|` between them. In every cell a line feed is
/// written `\n`, a backslash `\\`, and a `|` inside a member `\|`, so each row is one line of the file.
enum TableFormat {
  /// The columns of every table, options apart.
  static let columns = [
    "id", "deck", "kind", "prompt", "answer", "accept", "explanation", "feedback", "pinned",
    "tolerance", "correction", "tags", "valid", "worth", "fact", "answer_type", "language",
    "document", "line", "quote",
  ]

  /// How many columns for options a table has: as many as its longest choice, at least four.
  static func optionCount(_ items: [ExportedItem]) -> Int {
    items.reduce(4) { count, item in
      switch item.item.content {
      case .choice(_, let options), .multipleChoice(_, let options): max(count, options.count)
      case .question, .cloze, .trueFalse, .list, .match, .order, .term: count
      }
    }
  }

  /// The header row: options stand before the answer.
  static func header(optionCount: Int) -> [String] {
    let options = (0..<min(optionCount, 26)).map { "option_\(ChoiceShape.letter($0).lowercased())" }
    return Array(columns[..<4]) + options + columns[4...]
  }

  /// The cells of an item, in the order of the header.
  static func cells(_ exported: ExportedItem, optionCount: Int) throws(SkipReason) -> [String] {
    let item = exported.item
    let content = TableContent(exported)
    guard content.options.count <= 26 else { throw .tooManyOptions(limit: 26) }
    let padding = repeatElement("", count: min(optionCount, 26) - content.options.count)
    let kind: String =
      if case .list(_, _, true) = item.content { "ordered-list" } else {
        item.content.kind.rawValue
      }
    var cells = [exported.id.text, exported.deck, kind, content.prompt]
    cells += content.options + padding
    cells += [
      content.answer, joined(item.accept), item.explanation ?? "", content.feedback, content.pinned,
      content.tolerance, content.correction, joined(item.tags),
      item.validity?.text ?? "", item.worth.map { JSONValue.double($0).text } ?? "",
      item.fact ?? "", item.answerType ?? "", item.language ?? "",
      item.source?.document ?? "", item.source?.line.map(String.init) ?? "",
      item.source?.text ?? "",
    ]
    return cells
  }

  /// Members in one cell.
  static func joined(_ members: [String]) -> String {
    members.map { $0.replacing("\\", by: "\\\\").replacing("|", by: "\\|") }.joined(separator: "|")
  }

  // MARK: - Safety

  /// Whether a spreadsheet could take a cell for a formula: `=`, `+`, `-`, `@` or their wide forms
  /// first, blanks and quotes before them not counted; plain numbers are harmless.
  static func isFormula(_ cell: String) -> Bool {
    let scalars = cell.unicodeScalars
    guard
      let first = scalars.first(where: { $0 != " " && $0 != "'" && $0 != "\"" && $0 != "\u{3000}" })
    else { return false }
    switch first {
    case "=", "@", "＝", "＋", "－", "＠", "\t", "\r": return true
    case "+", "-": return scalars.first != first || !isPlainNumber(cell)
    default: return false
    }
  }

  /// Whether a cell is a number such as `-3.5` or `+2%`.
  private static func isPlainNumber(_ cell: String) -> Bool {
    var bytes = Array(cell.utf8.dropFirst())
    if bytes.last == UInt8(ascii: "%") { bytes.removeLast() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The cell with an apostrophe before it when a spreadsheet would calculate it.
  static func guarded(_ cell: String) -> String { isFormula(cell) ? "'" + cell : cell }
}

/// The cells of an item that depend on its kind.
struct TableContent {
  var prompt: String
  var options: [String] = []
  var answer = ""
  var feedback = ""
  var pinned = ""
  var tolerance = ""
  var correction = ""

  init(_ exported: ExportedItem) {
    let content = exported.item.content
    prompt = content.prompt
    switch content {
    case .question(_, let text, let allowed):
      answer = text
      tolerance = allowed ?? ""
    case .cloze(let cloze):
      prompt = ClozeSyntax.written(cloze, style: .braces)
      answer = TableFormat.joined(cloze.blanks.map(\.answer))
    case .choice(_, let choices), .multipleChoice(_, let choices):
      options = choices.map(\.text)
      let letters = choices.indices.prefix(26).map(ChoiceShape.letter)
      answer = zip(letters, choices).filter { $0.1.isKey }.map(\.0).joined()
      pinned = zip(letters, choices).first { $0.1.isPinned }?.0 ?? ""
      if choices.contains(where: { $0.feedback != nil }) {
        feedback = TableFormat.joined(choices.map { $0.feedback ?? "" })
      }
    case .trueFalse(_, let isTrue, let text):
      answer = isTrue ? "true" : "false"
      correction = text ?? ""
    case .list(_, let members, _), .order(_, let members): answer = TableFormat.joined(members)
    case .match(_, let pairs):
      answer = TableFormat.joined(pairs.flatMap { [$0.left, $0.right] })
    case .term(_, let definition): answer = definition
    }
  }
}

/// A row of comma-separated values.
package enum CSVRow {
  /// The cells, guarded against calculation and quoted where needed, without a line end.
  package static func text(_ cells: [String]) -> String {
    cells.map { cell in
      let cell = TableFormat.guarded(cell)
      guard cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) else {
        return cell
      }
      return "\"" + cell.replacing("\"", by: "\"\"") + "\""
    }.joined(separator: ",")
  }
}

extension ExportFormat {
  /// Comma-separated values (RFC 4180).
  static let csv = table(name: "csv", row: CSVRow.text)

  /// Tab-separated values, never quoted.
  static let tsv = table(name: "tsv") { cells in
    cells.map(TableFormat.guarded).joined(separator: "\t")
  }

  private static func table(
    name: String,
    row: @escaping @Sendable ([String]) -> String
  ) -> ExportFormat {
    ExportFormat(name: name, fileExtension: name) { items, options in
      let optionCount = TableFormat.optionCount(items)
      let isExcel = options.profile == .excel
      let lineEnd = isExcel ? "\r\n" : "\n"
      let body = ExportFormat(
        name: name,
        fileExtension: name,
        head: { _, _ in
          (isExcel ? "\u{FEFF}" : "") + row(TableFormat.header(optionCount: optionCount)) + lineEnd
        },
        block: { item, _, _ throws(SkipReason) in
          let cells = try TableFormat.cells(item, optionCount: optionCount)
          return ExportBlock(text: row(cells.map(\.cellEscaped)) + lineEnd)
        }
      )
      return body.write(items, options)
    }
  }
}

extension String {
  /// The text as it stands in a cell: `\n` for a line feed, `\\` for a backslash.
  var cellEscaped: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x5C }) else { return self }
    return replacing("\\", by: "\\\\").replacing("\n", by: "\\n")
  }
}
