import CivicText

/// Text that grows from the pieces of a page: white space as one space, none between Chinese characters
/// where only a line break stood.
struct HTMLText {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var last: Unicode.Scalar = "\n"
  private var pending: Pending = .none

  private enum Pending {
    case none, lineBreak, space
  }

  /// Whether nothing but white space came.
  var isEmpty: Bool { bytes.isEmpty }

  /// Appends a piece of a page, entities resolved.
  mutating func append(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if page[index] == 0x26,
        let entity = HTMLEntities.scalar(page, at: index, end: range.upperBound)
      {
        append(entity.scalar)
        index = entity.end
        continue
      }
      let (scalar, width) = decodeScalar(page, at: index, end: range.upperBound)
      append(scalar)
      index += width
    }
  }

  /// Appends a scalar.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == "\n" || scalar == "\r" {
      if pending == .none { pending = .lineBreak }
      return
    }
    if scalar.isBlank, scalar != "\u{3000}" {
      pending = .space
      return
    }
    guard !scalar.isInvisible else { return }
    settle(before: scalar)
    bytes.append(utf8: scalar)
    last = scalar
  }

  /// Notes that white space stands here.
  mutating func space() {
    pending = .space
  }

  private mutating func settle(before scalar: Unicode.Scalar) {
    defer { pending = .none }
    guard !bytes.isEmpty, pending != .none else { return }
    let isChinese =
      (last.isHan || last.isWidePunctuation) && (scalar.isHan || scalar.isWidePunctuation)
    if pending == .space || !isChinese { bytes.append(0x20) }
  }
}
