/// A format decks can leave in: a row of the table ``all``.
public struct ExportFormat: Sendable {
  /// The name after `--format`.
  public let name: String
  /// What file names end with, without the first dot.
  public let fileExtension: String
  /// Writes items; total, and the same bytes for the same arguments.
  public let write: @Sendable ([ExportedItem], ExportOptions) -> ExportResult

  /// Every format, in the order of the manual.
  public static let all: [ExportFormat] = [
    .jsonl, .anki, .csv, .tsv,
  ]

  /// The format of a name; `nil` when there is none.
  public static func named(_ name: String) -> ExportFormat? {
    all.first { $0.name == name }
  }
}

/// One item as a format writes it.
struct ExportBlock {
  /// The text.
  var text: String
  /// Cards or questions that come of it.
  var cards: Int = 1
}

extension ExportFormat {
  /// Makes a format that writes a head and then one item after the other.
  ///
  /// - Parameters:
  ///   - name: the name after `--format`.
  ///   - fileExtension: what file names end with.
  ///   - singleLine: whether every text must stand on one line.
  ///   - order: the order in which items are written, when it is not theirs.
  ///   - head: text before the first item; sees the items that are written.
  ///   - block: an item; `number` counts the questions written so far, from 1.
  init(
    name: String,
    fileExtension: String,
    singleLine: Bool = false,
    order: @escaping @Sendable ([ExportedItem]) -> [ExportedItem] = { $0 },
    head: @escaping @Sendable ([ExportedItem], ExportOptions) -> String = { _, _ in "" },
    block:
      @escaping @Sendable (ExportedItem, ExportOptions, _ number: Int) throws(SkipReason)
      -> ExportBlock
  ) {
    self.init(name: name, fileExtension: fileExtension) { items, options in
      var cleaning = ExportCleaning(singleLine: singleLine)
      let clean = order(cleaning.clean(items))
      var text = head(clean, options)
      var written = 0
      var cards = 0
      var skipped: [ExportResult.Skipped] = []
      for item in clean {
        do throws(SkipReason) {
          let block = try block(item, options, cards + 1)
          text += block.text
          written += 1
          cards += block.cards
        } catch {
          skipped.append(ExportResult.Skipped(id: item.id, reason: error))
        }
      }
      return ExportResult(
        bytes: Array(text.utf8),
        read: items.count,
        written: written,
        cards: cards,
        skipped: skipped,
        changes: cleaning.changes(leavingOut: Set(skipped.map(\.id)))
      )
    }
  }
}
