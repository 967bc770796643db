public import CivicText

/// A format items can come in: a row of the table ``all``.
public struct ImportFormat: Sendable {
  /// The name after `--format`.
  public let name: String
  /// Reads a text; never stops at the first slip.
  public let read: @Sendable (SourceText, InterfaceLanguage) -> ImportResult

  /// Every format, in the order of the manual.
  public static let all: [ImportFormat] = [
    .deck, .jsonl, .csv, .tsv, .anki, .gift, .tiku, .hashcards,
  ]

  /// The format of a name; `nil` when there is none.
  public static func named(_ name: String) -> ImportFormat? {
    all.first { $0.name == name }
  }
}

/// How much is read at most, so that no file can exhaust the machine.
public enum ImportLimits {
  /// Bytes of a file.
  public static let file = 10_000_000
  /// Items of a file.
  public static let items = 50_000
  /// Bytes of a field.
  public static let field = 65_536
}

/// What came in, and what was lost on the way.
public struct ImportResult: Sendable {
  /// The items in file order.
  public var items: [ImportedItem]
  /// Everything that was not as it should be, in file order.
  public var diagnostics: [Diagnostic]
  /// How many items the file seems to hold, those that could not be read included.
  public var read: Int
  /// How many could not be read.
  public var skipped: Int { read - items.count }

  /// Makes a result.
  public init(items: [ImportedItem] = [], diagnostics: [Diagnostic] = [], read: Int = 0) {
    self.items = items
    self.diagnostics = diagnostics
    self.read = read
  }
}

/// Collects items and diagnostics while a file is read.
struct ImportLog {
  let text: SourceText
  let language: InterfaceLanguage
  private(set) var result = ImportResult()

  init(_ text: SourceText, _ language: InterfaceLanguage) {
    self.text = text
    self.language = language
  }

  /// Whether no more items may be read; says so once.
  mutating func isFull(line: Int) -> Bool {
    guard result.read >= ImportLimits.items else { return false }
    if result.read == ImportLimits.items {
      result.read += 1
      report(.error, .tooManyItems(limit: ImportLimits.items), line: line)
    }
    return true
  }

  /// Whether the file may be read at all.
  mutating func accepts() -> Bool {
    guard text.bytes.count <= ImportLimits.file else {
      report(.error, .fileTooLarge(limit: ImportLimits.file), line: 1)
      return false
    }
    return true
  }

  mutating func report(
    _ severity: Diagnostic.Severity,
    _ error: ImportError,
    line: Int,
    column: Int = 1
  ) {
    let message = error.message(language)
    result.diagnostics.append(
      Diagnostic(severity, path: text.name, line: line, column: column, message: message)
    )
  }

  /// Takes over what another reader said.
  mutating func add(_ diagnostics: [Diagnostic]) {
    result.diagnostics += diagnostics
  }

  /// Counts an item that is lost and says why.
  mutating func skip(_ error: ImportError, line: Int, column: Int = 1) {
    result.read += 1
    report(.error, error, line: line, column: column)
  }

  /// Takes an item, cleaned of what must not stand in a deck.
  mutating func take(_ imported: ImportedItem) {
    result.read += 1
    var imported = imported
    var lost = false
    var isTooLong = false
    imported.item = imported.item.mapTexts { text in
      if text.utf8.count > ImportLimits.field { isTooLong = true }
      guard ExportCleaning.needsCleaning(text) else { return text }
      let cleaned = ExportCleaning.cleaned(text)
      lost = lost || cleaned.lost
      return cleaned.text
    }
    guard !isTooLong else {
      return report(.error, .fieldTooLong(limit: ImportLimits.field), line: imported.line)
    }
    if lost { report(.warning, .invisibleRemoved, line: imported.line) }
    result.items.append(imported)
  }

  /// Ends the reading: an empty harvest is an error.
  mutating func finished() -> ImportResult {
    if result.read == 0, result.diagnostics.isEmpty { report(.error, .nothingFound, line: 1) }
    return result
  }
}
