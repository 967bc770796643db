import CivicDecks
@_spi(_Unicode) import Swift

/// Prepares texts for other programs: composed characters, no controls, nothing invisible.
///
/// Kept: line feeds (unless every text must stand on one line) and the joiner U+200D that emoji need.
/// A tab becomes a blank, since it parts columns in several formats.
package struct ExportCleaning {
  private let singleLine: Bool
  /// What was changed so far, in the order of the items.
  private(set) var changes: [ExportResult.Changed] = []

  init(singleLine: Bool = false) {
    self.singleLine = singleLine
  }

  mutating func clean(_ items: [ExportedItem]) -> [ExportedItem] {
    items.map { clean($0) }
  }

  private mutating func clean(_ exported: ExportedItem) -> ExportedItem {
    var lostInvisible = false
    var lostLines = false
    var copy = exported
    let singleLine = singleLine
    copy.item = exported.item.mapTexts { text in
      guard Self.needsCleaning(text) else { return text }
      let result = Self.cleaned(text)
      lostInvisible = lostInvisible || result.lost
      guard singleLine, result.text.utf8.contains(0x0A) else { return result.text }
      lostLines = true
      return Self.joined(result.text)
    }
    if lostInvisible { changes.append(.init(id: exported.id, change: .invisible)) }
    if lostLines { changes.append(.init(id: exported.id, change: .lineBreaks)) }
    return copy
  }

  /// Whether a text may need a change; quick, since nearly all texts do not.
  static func needsCleaning(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0x3000...0x3093, 0x30A1...0x30F3, 0x3400...0x9FFF, 0xFF01...0xFF5E,
        0x2010...0x2027:
        false
      default: true
      }
    }
  }

  /// The text as other programs may see it, and whether characters were left out.
  package static func cleaned(_ text: String) -> (text: String, lost: Bool) {
    var scalars = String.UnicodeScalarView()
    var lost = false
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x09: scalars.append(" ")
      case 0x0D: scalars.append("\n")
      case 0x0A: if previous != "\r" { scalars.append("\n") }
      case 0x2028, 0x2029: scalars.append("\n")
      case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2069,
        0xFEFF, 0xFFFD:
        lost = true
      default: scalars.append(scalar)
      }
    }
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: String(scalars)._nfc)
    return (String(composed), lost)
  }

  /// A text of several lines on one.
  package static func joined(_ text: String) -> String {
    text.lines().map { $0.trimmed() }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
