import CivicDecks
package import CivicText

extension ImportFormat {
  /// Comma-separated values, ours or anybody's with a column for prompt and answer.
  static let csv = ImportFormat(name: "csv") { text, language in
    var reader = TableImport(text, language)
    return reader.read(separator: TableSeparator.of(text))
  }

  /// Tab-separated values; quotes mean nothing.
  static let tsv = ImportFormat(name: "tsv") { text, language in
    var reader = TableImport(text, language)
    return reader.read(separator: UInt8(ascii: "\t"), isQuoted: false)
  }
}

/// A column of a table, with the names it goes by.
enum TableColumn: String, CaseIterable {
  case id, deck, kind, prompt, answer, accept, explanation, feedback, pinned, tolerance
  case correction, tags, valid, worth, fact, language, document, line, quote
  case answerType = "answer_type"

  private static let aliases: [String: TableColumn] = [
    "编号": .id, "牌组": .deck, "题型": .kind, "type": .kind, "题干": .prompt, "题目": .prompt,
    "问题": .prompt, "question": .prompt, "front": .prompt, "stem": .prompt, "term": .prompt,
    "正面": .prompt, "答案": .answer, "正确答案": .answer, "back": .answer, "definition": .answer,
    "correct answer": .answer, "背面": .answer, "解析": .explanation, "知识点": .tags, "标签": .tags,
    "有效期": .valid, "来源": .document, "语言": .language,
  ]

  /// The column of a header cell.
  init?(header: String) {
    let name = header.trimmed().lowercased()
    guard let column = Self(rawValue: name) ?? Self.aliases[name] else { return nil }
    self = column
  }
}

private struct TableImport {
  private var log: ImportLog
  private var columns: [TableColumn: Int] = [:]
  private var optionColumns: [Int] = []
  private var isOurs = false
  private var width = 0

  init(_ text: SourceText, _ language: InterfaceLanguage) {
    log = ImportLog(text, language)
  }

  mutating func read(separator: UInt8, isQuoted: Bool = true) -> ImportResult {
    guard log.accepts() else { return log.result }
    var rows = DelimitedRows(
      log.text,
      separator: separator,
      isQuoted: isQuoted,
      from: log.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    )
    guard let header = rows.next() else { return log.finished() }
    if !readHeader(header.cells) {
      guard header.cells.count >= 2 else {
        log.report(.error, .noColumns, line: header.line)
        return log.result
      }
      log.report(.warning, .noColumns, line: header.line)
      columns = [.prompt: 0, .answer: 1]
      width = header.cells.count
      take(header)
    }
    while let row = rows.next(), !log.isFull(line: row.line) { take(row) }
    return log.finished()
  }

  /// Finds the columns; `false` when prompt or answer is missing.
  private mutating func readHeader(_ cells: [String]) -> Bool {
    width = cells.count
    for (index, cell) in cells.enumerated() {
      let cell = cell.dropping(prefix: "\u{FEFF}") ?? cell
      if let column = TableColumn(header: cell) {
        if columns[column] == nil { columns[column] = index }
      } else if Self.isOption(cell) {
        optionColumns.append(index)
      }
    }
    isOurs = columns[.id] != nil && columns[.kind] != nil && columns[.answerType] != nil
    return columns[.prompt] != nil && columns[.answer] != nil
  }

  /// `option_a`, `选项A`, `A`, `Answer 1`.
  private static func isOption(_ header: String) -> Bool {
    let name = header.trimmed().lowercased()
    for prefix in ["option_", "option ", "选项", "answer ", ""] {
      if let rest = name.dropping(prefix: prefix), rest.utf8.count == 1,
        let byte = rest.utf8.first, (0x61...0x7A).contains(byte) || (0x31...0x39).contains(byte)
      {
        return true
      }
    }
    return false
  }

  // MARK: - Rows

  private mutating func take(_ row: DelimitedRows.Row) {
    guard !row.isOpen else { return log.skip(.openQuote, line: row.line) }
    guard row.cells.count <= width, row.cells.count > (columns[.prompt] ?? 0) else {
      return log.skip(.cellCount(found: row.cells.count, expected: width), line: row.line)
    }
    guard !row.cells.contains(where: { $0.utf8.count > ImportLimits.field }) else {
      return log.skip(.fieldTooLong(limit: ImportLimits.field), line: row.line)
    }
    do throws(ImportError) {
      let imported = try item(row)
      if imported.item.validity == nil, let column = columns[.valid] {
        let validity = cell(row.cells, at: column)
        if !validity.isEmpty { log.report(.warning, .badValidity(validity), line: row.line) }
      }
      log.take(imported)
    } catch {
      log.skip(error, line: row.line)
    }
  }

  private func cell(_ cells: [String], at index: Int) -> String {
    guard index < cells.count else { return "" }
    let text = TableFormat.unguarded(cells[index])
    return isOurs ? text.cellUnescaped : text
  }

  private func item(_ row: DelimitedRows.Row) throws(ImportError) -> ImportedItem {
    let value = { (column: TableColumn) -> String in
      self.columns[column].map { self.cell(row.cells, at: $0) } ?? ""
    }
    let text = { (column: TableColumn) -> String? in
      let text = value(column)
      return text.isEmpty ? nil : text
    }
    var loose = LooseItem(kind: value(.kind), prompt: value(.prompt), answer: value(.answer))
    loose.options = optionColumns.map { cell(row.cells, at: $0) }
    while loose.options.last?.isEmpty == true { loose.options.removeLast() }
    loose.feedback = MemberCell.split(value(.feedback))
    loose.pinned = value(.pinned)
    loose.tolerance = text(.tolerance)
    loose.correction = text(.correction)
    loose.isOurs = isOurs
    let (content, accept) = try loose.content()
    var item = Item(content: content, accept: accept + MemberCell.split(value(.accept)))
    item.id = ItemID(foreign: value(.id))
    item.fact = text(.fact)
    item.explanation = text(.explanation)
    item.tags = isOurs ? MemberCell.split(value(.tags)) : TagList.read(value(.tags))
    item.worth = Double(value(.worth))
    item.answerType = text(.answerType)
    item.language = text(.language)
    item.source = text(.document).map {
      ItemSource(document: $0, line: Int(value(.line)), text: text(.quote))
    }
    item.validity = text(.valid).flatMap { Validity($0) }
    return ImportedItem(item: item, deck: text(.deck), line: row.line)
  }
}

/// Finds out what parts the cells of a table.
package enum TableSeparator {
  /// The separator that occurs most often in the first line.
  package static func of(_ text: SourceText) -> UInt8 {
    let first = text.bytes.prefix { $0 != 0x0A }
    let candidates = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    let counts = candidates.map { mark in first.reduce(0) { $0 + ($1 == mark ? 1 : 0) } }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return candidates[counts[best] > counts[0] ? best : 0]
  }
}

/// Tags as people write them in one cell or line.
package enum TagList {
  package static func read(_ text: String) -> [String] {
    text.replacing("；", by: ";").replacing("，", by: ";").replacing(",", by: ";")
      .replacing("、", by: ";").replacing("|", by: ";").pieces(separatedBy: ";")
      .map { $0.trimmed() }.filter { !$0.isEmpty }
  }
}

extension TableFormat {
  /// The cell without the apostrophe that ``guarded(_:)`` put before it.
  static func unguarded(_ cell: String) -> String {
    guard let rest = cell.dropping(prefix: "'"), isFormula(rest) else { return cell }
    return rest
  }
}

extension String {
  /// The text of a cell written by ``cellEscaped``.
  var cellUnescaped: String {
    guard utf8.contains(0x5C) else { return self }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in utf8 {
      if isEscaped {
        bytes.append(
          contentsOf: byte == UInt8(ascii: "n") ? [0x0A] : byte == 0x5C ? [0x5C] : [0x5C, byte]
        )
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    if isEscaped { bytes.append(0x5C) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
