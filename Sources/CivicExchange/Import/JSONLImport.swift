import CivicDecks
import CivicText

extension ImportFormat {
  /// JSON lines as ``ItemJSON`` writes them; groups of one cloze become one item again.
  static let jsonl = ImportFormat(name: "jsonl") { text, language in
    var reader = JSONLImport(text, language)
    return reader.read()
  }
}

private struct JSONLImport {
  private var log: ImportLog
  /// Clozes whose groups may still come.
  private var records: [(record: ItemJSON.Record, line: Int)] = []
  private var clozes: [String: Int] = [:]

  init(_ text: SourceText, _ language: InterfaceLanguage) {
    log = ImportLog(text, language)
  }

  mutating func read() -> ImportResult {
    guard log.accepts() else { return log.result }
    let text = log.text
    for (index, start) in text.lineStarts.enumerated() {
      let isLast = index + 1 == text.lineStarts.count
      let end = isLast ? text.bytes.count : text.lineStarts[index + 1]
      guard text.bytes[start..<end].contains(where: { $0 > 0x20 }) else { continue }
      guard records.count < ImportLimits.items else {
        log.report(.error, .tooManyItems(limit: ImportLimits.items), line: index + 1)
        break
      }
      readLine(start..<end, line: index + 1)
    }
    for (record, line) in records { take(record, line: line) }
    return log.finished()
  }

  private mutating func readLine(_ range: Range<Int>, line: Int) {
    do throws(JSONError) {
      let value = try JSONParser.parse(log.text.bytes, in: range)
      add(value, line: line)
    } catch {
      log.skip(.json(error.problem), line: line, column: error.offset - range.lowerBound + 1)
    }
  }

  private mutating func add(_ value: JSONValue, line: Int) {
    do throws(ImportError) {
      let record = try ItemJSON.record(value)
      guard let assembly = record.assembly, !record.name.isEmpty else {
        return records.append((record, line))
      }
      guard let index = clozes[record.name] else {
        clozes[record.name] = records.count
        return records.append((record, line))
      }
      if records[index].record.assembly?.merge(assembly) != true {
        log.report(.warning, .partsDisagree(record.name), line: line)
        var alone = record
        alone.item.id = nil
        records.append((alone, line))
      }
    } catch {
      log.skip(error, line: line)
    }
  }

  private mutating func take(_ record: ItemJSON.Record, line: Int) {
    var item = record.item
    if let assembly = record.assembly { item.content = .cloze(assembly.cloze) }
    if let text = record.badValidity { log.report(.warning, .badValidity(text), line: line) }
    log.take(ImportedItem(item: item, deck: record.deck, line: line, extra: record.extra))
  }
}
