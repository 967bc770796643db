import CivicDecks
import CivicText

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
    .deck, .jsonl, .text, .html, .markdown, .anki, .csv, .tsv, .gift, .moodleXML, .text2qti, .aiken,
    .tiku,
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
  /// Its prompts, when the format takes no two questions with the same one.
  var uniquePrompts: [String] = []
}

extension ExportFormat {
  /// Writes one item; `number` counts the questions of the file, from 1.
  typealias Block =
    @Sendable (ExportedItem, ExportOptions, _ number: Int) throws(SkipReason) ->
    ExportBlock

  /// Makes a format that writes a head and then one item after the other.
  ///
  /// - Parameters:
  ///   - name: the name after `--format`.
  ///   - fileExtension: what file names end with.
  ///   - singleLine: whether every text must stand on one line.
  ///   - leavesOut: parts of items the format has no place for.
  ///   - order: the order in which items are written, when it is not theirs.
  ///   - head: text before the first item.
  ///   - foot: text after the last item.
  ///   - deckHead: text before the first item of each deck.
  ///   - block: an item.
  init(
    name: String,
    fileExtension: String,
    singleLine: Bool = false,
    leavesOut: [ItemPart] = [],
    order: @escaping @Sendable ([ExportedItem]) -> [ExportedItem] = { $0 },
    head: @escaping @Sendable ([ExportedItem], ExportOptions) -> String = { _, _ in "" },
    foot: String = "",
    deckHead: @escaping @Sendable (String) -> String = { _ in "" },
    block: @escaping Block
  ) {
    self.init(name: name, fileExtension: fileExtension) { items, options in
      var cleaning = ExportCleaning(singleLine: singleLine)
      let clean = order(cleaning.clean(items))
      var text = head(clean, options)
      var deck: String?
      var prompts: Set<String> = []
      var tally = ExportTally(read: items.count, leavesOut: leavesOut)
      for item in clean {
        do throws(SkipReason) {
          let block = try block(item, options, tally.cards + 1)
          guard prompts.isDisjoint(with: block.uniquePrompts) else { throw SkipReason.samePrompt }
          prompts.formUnion(block.uniquePrompts)
          if deck != item.deck { text += deckHead(item.deck) }
          deck = item.deck
          text += block.text
          tally.add(item, cards: block.cards)
        } catch {
          tally.skip(item, error)
        }
      }
      return tally.result(text + foot, changes: cleaning.changes)
    }
  }
}

/// Counts what becomes of the items of an export.
struct ExportTally {
  let read: Int
  let leavesOut: [ItemPart]
  private(set) var cards = 0
  private var written = 0
  private var skipped: [ExportResult.Skipped] = []
  private var lost: [Int]

  init(read: Int, leavesOut: [ItemPart]) {
    self.read = read
    self.leavesOut = leavesOut
    lost = Array(repeating: 0, count: leavesOut.count)
  }

  mutating func add(_ item: ExportedItem, cards count: Int) {
    written += 1
    cards += count
    for (index, part) in leavesOut.enumerated() where part.isPresent(in: item.item) {
      lost[index] += 1
    }
  }

  mutating func skip(_ item: ExportedItem, _ reason: SkipReason) {
    skipped.append(ExportResult.Skipped(id: item.id, reason: reason))
  }

  func result(_ text: String, changes: [ExportResult.Changed]) -> ExportResult {
    let left = Set(skipped.map(\.id))
    return ExportResult(
      bytes: Array(text.utf8),
      read: read,
      written: written,
      cards: cards,
      skipped: skipped,
      changes: changes.filter { !left.contains($0.id) },
      leftOut: zip(leavesOut, lost).filter { $0.1 > 0 }.map { ($0.0, $0.1) }
    )
  }
}
