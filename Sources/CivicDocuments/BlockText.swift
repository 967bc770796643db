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
  private var starts: [Int32] = []
  private var widths: [UInt8] = []
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

  private mutating func emit(isTable: Bool, isProse: Bool) -> TracedText {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(raw.count)
    starts.removeAll(keepingCapacity: true)
    widths.removeAll(keepingCapacity: true)
    var blank = BlankRun()
    for index in raw.indices where !raw[index].isDropped {
      let item = raw[index]
      if item.scalar.isBlank {
        blank.take(item, at: index)
        continue
      }
      if blank.length > 0, !scalars.isEmpty,
        let scalar = kept(blank, scalars, index, isTable: isTable, isProse: isProse)
      {
        scalars.append(scalar)
        starts.append(raw[blank.start].start)
        widths.append(raw[blank.start].width)
      }
      blank.length = 0
      scalars.append(ScriptTable.unified(item.scalar))
      starts.append(item.start)
      widths.append(item.width)
    }
    return TracedText(
      scalars: scalars,
      starts: SourceOffsets(starts: starts, widths: widths)
    )
  }

  /// What stays of white space: a tab between cells, one space, nothing.
  private func kept(
    _ blank: BlankRun,
    _ scalars: [Unicode.Scalar],
    _ index: Int,
    isTable: Bool,
    isProse: Bool
  ) -> Unicode.Scalar? {
    if isTable, blank.isTab { return "\t" }
    return keepsBlank(scalars, index, blank.length, isWide: blank.isWide, isProse: isProse)
      ? " " : nil
  }

  /// Whether white space between the text so far and a scalar says something.
  private func keepsBlank(
    _ text: [Unicode.Scalar],
    _ index: Int,
    _ length: Int,
    isWide: Bool,
    isProse: Bool
  ) -> Bool {
    let before = text[text.count - 1]
    let after = raw[index].scalar
    if before.isWidePunctuation || after.isWidePunctuation { return false }
    guard before.isHan || after.isHan else { return true }
    guard before.isHan, after.isHan else {
      return !(before.isASCIIDigit || after.isASCIIDigit) || !isProse
    }
    if isWide { return true }
    if length > 1 { return !isProse || isLabel(from: index) }
    let previous = text.count > 1 ? text[text.count - 2] : " "
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

/// White space on its way into the text.
private struct BlankRun {
  /// Place of the first scalar.
  var start = 0
  /// Number of scalars; 0 when there is none.
  var length = 0
  /// Whether a tab is among them.
  var isTab = false
  /// Whether an ideographic space is among them.
  var isWide = false

  mutating func take(_ item: RawScalar, at index: Int) {
    if length == 0 { self = BlankRun(start: index) }
    length += 1
    if item.scalar == "\t" { isTab = true }
    if item.scalar == "\u{3000}" { isWide = true }
  }
}
