import CivicLanguage
import CivicText

/// Reads the bytes of a block into repaired text: lines joined, marks of form and footnotes left out,
/// stray spaces dropped.
///
/// Scalars are left out or replaced one for one, never invented, so each keeps its place in the source.
struct BlockText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let memory: FragmentMemory
  private var raw: [RawScalar] = []
  private var hasMarks = false

  /// Makes a reader for the blocks of one document.
  init(_ bytes: UnsafeBufferPointer<UInt8>, memory: FragmentMemory) {
    self.bytes = bytes
    self.memory = memory
  }

  /// The text of a block, without its shadow.
  mutating func read(_ draft: Draft) -> TracedText {
    raw.removeAll(keepingCapacity: true)
    hasMarks = false
    for (index, piece) in draft.pieces.enumerated() {
      if index > 0 { join(piece, after: draft.pieces[index - 1]) }
      decode(piece.bytes)
    }
    if case .heading = draft.role { trimClosingHashes() }
    if hasMarks { InlineMarks(raw: raw).remove(from: &raw, inTable: draft.role == .tableRow) }
    return emit(isTable: draft.role == .tableRow, isProse: draft.isProse)
  }

  private mutating func decode(_ range: Range<Int>) {
    raw.reserveCapacity(raw.count + range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = decodeScalar(bytes, at: index, end: range.upperBound)
      if scalar.value < 0x80, Self.isMark[Int(scalar.value)] { hasMarks = true }
      raw.append(RawScalar(scalar: scalar, start: Int32(index), width: UInt8(width)))
      if scalar.isInvisible { raw[raw.count - 1].isDropped = true }
      index += width
    }
  }

  private static let isMark: [Bool] = (0..<128).map {
    "*_`[\\|!<".unicodeScalars.contains(Unicode.Scalar(UInt8($0)))
  }

  private mutating func join(_ piece: Piece, after previous: Piece) {
    switch piece.joint {
    case .glue: break
    case .space:
      raw.append(RawScalar(scalar: " ", start: Int32(previous.bytes.upperBound), width: 1))
    case .hyphen:
      guard let last = raw.lastIndex(where: { !$0.isDropped }), !keepsHyphen(before: last) else {
        return
      }
      raw[last].isDropped = true
    }
  }

  /// Whether the word before a hyphen is one that compounds keep: `well-known`, `self-governing`.
  private func keepsHyphen(before hyphen: Int) -> Bool {
    var start = hyphen
    while start > 0, raw[start - 1].scalar.isAlphabetic { start -= 1 }
    return Self.compoundHeads.contains(raw[start..<hyphen].map(\.scalar)[...])
  }

  private static let compoundHeads = WordSet(
    """
    well self ex non all cross half high low long short so two three four five six seven eight nine
    ten first second third full part world one vice
    """
  )

  private mutating func trimClosingHashes() {
    while let last = raw.last, last.scalar == "#" || last.scalar.isBlank { raw.removeLast() }
  }

  // MARK: - Spaces

  private func emit(isTable: Bool, isProse: Bool) -> TracedText {
    var text = TracedText()
    text.reserveCapacity(raw.count)
    var blank: (start: Int, length: Int, isTab: Bool, isWide: Bool)?
    for index in raw.indices where !raw[index].isDropped {
      let item = raw[index]
      if item.scalar.isBlank {
        let run = blank ?? (index, 0, false, false)
        blank = (
          run.start, run.length + 1, run.isTab || item.scalar == "\t",
          run.isWide || item.scalar == "\u{3000}"
        )
        continue
      }
      if let run = blank, !text.isEmpty {
        let first = raw[run.start]
        if isTable, run.isTab {
          text.append("\t", start: Int(first.start), width: Int(first.width))
        } else if keepsBlank(text, index, run.length, isWide: run.isWide, isProse: isProse) {
          text.append(" ", start: Int(first.start), width: Int(first.width))
        }
      }
      blank = nil
      text.append(
        ScriptTable.unified(item.scalar),
        start: Int(item.start),
        width: Int(item.width)
      )
    }
    return text
  }

  /// Whether white space between the text so far and a scalar says something.
  private func keepsBlank(
    _ text: TracedText,
    _ index: Int,
    _ length: Int,
    isWide: Bool,
    isProse: Bool
  ) -> Bool {
    let before = text.scalars[text.count - 1]
    let after = raw[index].scalar
    if before.isWidePunctuation || after.isWidePunctuation { return false }
    guard before.isHan || after.isHan else { return true }
    guard before.isHan, after.isHan else {
      return !(before.isASCIIDigit || after.isASCIIDigit) || !isProse
    }
    if isWide { return true }
    if length > 1 { return !isProse || isLabel(from: index) }
    let previous = text.count > 1 ? text.scalars[text.count - 2] : " "
    let next = index + 1 < raw.count ? raw[index + 1].scalar : " "
    return !memory.knows(previous, before, after) && !memory.knows(before, after, next)
  }

  /// Whether a label such as `地点:` begins here.
  private func isLabel(from index: Int) -> Bool {
    var end = index
    while end < raw.count, end - index <= 6, raw[end].scalar.isHan { end += 1 }
    return end < raw.count && (raw[end].scalar == ":" || raw[end].scalar == "：")
  }
}

/// A scalar of the source on its way into the text.
struct RawScalar {
  /// The scalar.
  var scalar: Unicode.Scalar
  /// Its byte offset.
  var start: Int32
  /// Its width in bytes.
  var width: UInt8
  /// Whether it is left out.
  var isDropped = false
}
