import CivicDecks
import CivicText

/// Anki's text file with headers: one note a row, in the note types every collection has.
///
/// The note types are found by name, and the names depend on the language of the collection.
enum AnkiFormat {
  /// Begins every guid, so that our notes are told from others'.
  static let guidPrefix = "cvq-"
  /// Begins the tag that names the kind of an item.
  static let kindTagPrefix = "civiq::"
  /// Begins a line that goes on with the one before, inside lists of options or members.
  static let continuation = "<br>&#8195;"

  /// The note types we use.
  enum NoteType: CaseIterable {
    case basic, reversed, cloze

    func name(_ language: InterfaceLanguage) -> String {
      switch (self, language) {
      case (.basic, .english): "Basic"
      case (.reversed, .english): "Basic (and reversed card)"
      case (.cloze, .english): "Cloze"
      case (.basic, .chinese): "问答题"
      case (.reversed, .chinese): "问答题（附翻转卡片）"
      case (.cloze, .chinese): "填空题"
      }
    }
  }

  static let head = """
    #separator:tab
    #html:true
    #notetype column:1
    #deck column:2
    #tags column:3
    #guid column:4
    #columns:notetype\tdeck\ttags\tguid\tField1\tField2

    """

  /// The row of an item.
  static func row(_ item: ExportedItem, _ options: ExportOptions) throws(SkipReason) -> ExportBlock
  {
    let note = try AnkiNote(item)
    let columns = [
      note.type.name(options.ankiLanguage), deckPath(item.deck), tags(of: item),
      guidPrefix + item.id.text, note.front, note.back,
    ]
    return ExportBlock(
      text: columns.map(quoted).joined(separator: "\t") + "\n",
      cards: note.cards
    )
  }

  /// Deck names with `::` between levels; no level is empty.
  static func deckPath(_ name: String) -> String {
    let levels = name.pieces(separatedBy: "/").map { $0.trimmed() }.filter { !$0.isEmpty }
    guard !levels.isEmpty else { return "civiq" }
    return levels.map { level in
      String(String.UnicodeScalarView(level.unicodeScalars.map { $0 == ":" ? "：" : $0 }))
    }.joined(separator: "::")
  }

  private static func tags(of item: ExportedItem) -> String {
    let own = item.item.tags.map { tag in
      let scalars = tag.unicodeScalars.map { $0.properties.isWhitespace ? "_" : $0 }
      return String(String.UnicodeScalarView(scalars))
    }
    let kind = kindTagPrefix + item.item.content.kind.rawValue
    return ([kind] + own.filter { !$0.isEmpty }).joined(separator: " ")
  }

  /// A column, quoted when Anki would otherwise take its first character for a quote.
  private static func quoted(_ column: String) -> String {
    guard column.utf8.first == UInt8(ascii: "\"") else { return column }
    return "\"" + column.replacing("\"", by: "\"\"") + "\""
  }
}

extension ExportFormat {
  /// Anki's text file with headers.
  static let anki = ExportFormat(
    name: "anki",
    fileExtension: "anki.txt",
    leavesOut: [.pinned, .fact, .worth, .answerType],
    order: { items in
      // A parent deck that comes after its child would be made a second time.
      let paths = Set(items.map(\.deck))
      guard paths.count > 1 else { return items }
      return items.enumerated()
        .map { (path: AnkiFormat.deckPath($0.element.deck), index: $0.offset, item: $0.element) }
        .sorted { ($0.path, $0.index) < ($1.path, $1.index) }
        .map(\.item)
    },
    head: { _, _ in AnkiFormat.head },
    block: { item, options, _ throws(SkipReason) in try AnkiFormat.row(item, options) }
  )
}
