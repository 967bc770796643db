import CivicText

/// Cuts a text into lines and judges each by itself.
///
/// One pass over the bytes; blank lines leave only a gap behind them, so that memory goes with the lines
/// that hold text.
struct LineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var lines: [Line] = []
  private var head = LineHead()
  private var gap = LineGap.none
  /// Runs of Han characters seen, from which words cut by a line break are known again.
  private(set) var memory: FragmentMemory

  /// Makes a scanner over UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    memory = FragmentMemory(byteCount: bytes.count)
  }

  /// All lines that are not blank, in order.
  mutating func scan() -> [Line] {
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D || byte == 0x0C else { continue }
      let isPair = byte == 0x0A && start == index && index > 0 && bytes[index - 1] == 0x0D
      if !isPair { scanLine(start..<index) }
      if byte == 0x0C { gap = .page }
      start = index + 1
    }
    scanLine(start..<bytes.count)
    return lines
  }

  private mutating func scanLine(_ range: Range<Int>) {
    var features = LineFeatures()
    head.removeAll()
    var index = range.lowerBound
    var first = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = decodeScalar(bytes, at: index, end: range.upperBound)
      index += width
      if head.total == 0 {
        if scalar.isBlank || scalar.isInvisible {
          features.indent += scalar == "\u{3000}" ? 2 : 1
          first = index
          continue
        }
      }
      if scalar.isInvisible { continue }
      head.append(scalar, width: width)
      features.take(scalar, end: index)
      memory.take(scalar)
    }
    memory.endRun()
    guard features.end > first else {
      if gap == .none { gap = .blank }
      return
    }
    head.trimEnd()
    emit(first..<features.end, features)
  }

  private mutating func emit(_ range: Range<Int>, _ features: LineFeatures) {
    let closing = features.closing(head: head)
    let found = LineClassifier(
      head: head,
      punctuation: features.punctuation,
      closing: closing.kind,
      number: lines.count
    ).classified()
    let markerEnd = range.lowerBound + head.bytes(before: found.length)
    var line = Line(
      bytes: range,
      marker: range.lowerBound..<min(markerEnd, range.upperBound),
      role: found.role,
      gap: lines.isEmpty ? .blank : gap,
      indent: features.indent,
      width: features.width,
      opening: LineFeatures.opening(head: head, from: found.length),
      closing: closing,
      punctuation: features.punctuation,
      openBrackets: features.openBrackets,
      tabs: features.tabs
    )
    gap = .none
    if found.role == .text, let cut = DatelineScanner(head: head).end() {
      var dateline = line
      dateline.role = .dateline
      dateline.bytes = range.lowerBound..<range.lowerBound + head.bytes(before: cut.end)
      lines.append(dateline)
      line.bytes = range.lowerBound + head.bytes(before: cut.textStart)..<range.upperBound
      line.marker = line.bytes.lowerBound..<line.bytes.lowerBound
      line.gap = .blank
      line.opening = LineFeatures.opening(head: head, from: cut.textStart)
    }
    lines.append(line)
  }
}

extension Unicode.Scalar {
  /// Whether it takes no room and no part in words: byte order marks, joiners, soft hyphens, controls.
  var isInvisible: Bool {
    switch value {
    case 0..<0x09, 0x0E..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2064, 0xFEFF:
      true
    default: false
    }
  }
}
