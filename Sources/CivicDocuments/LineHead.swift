import CivicLanguage
import CivicText

/// The beginning of a line in the form that rules match on.
///
/// Characters are simplified and full-width forms are ASCII, so that `（一）` and `(一)` look alike; one
/// scalar of the line is one scalar here.
struct LineHead {
  /// Lines longer than this are running text; only their markers matter.
  static let limit = 240

  /// Normalised scalars, at most `limit`.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Bytes each of them takes in the source.
  private(set) var widths: [UInt8] = []
  /// Number of scalars of the whole line.
  var total = 0

  /// Whether the whole line is here.
  var isWhole: Bool { total == scalars.count }

  /// Number of scalars here.
  var count: Int { scalars.count }

  /// The scalar at a place; U+0000 past the end.
  subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < scalars.count ? scalars[index] : "\0"
  }

  /// Forgets everything but its storage.
  mutating func removeAll() {
    scalars.removeAll(keepingCapacity: true)
    widths.removeAll(keepingCapacity: true)
    total = 0
  }

  /// Appends a scalar of the line.
  mutating func append(_ scalar: Unicode.Scalar, width: Int) {
    total += 1
    guard scalars.count < Self.limit else { return }
    scalars.append(Self.normalised(scalar))
    widths.append(UInt8(width))
  }

  /// Drops white space at the end.
  mutating func trimEnd() {
    while total == scalars.count, scalars.last?.isBlank == true {
      scalars.removeLast()
      widths.removeLast()
      total -= 1
    }
  }

  /// Number of bytes before a scalar.
  func bytes(before index: Int) -> Int {
    widths[0..<min(index, widths.count)].reduce(0) { $0 + Int($1) }
  }

  /// The place after the ASCII digits that begin at a place.
  func digitsEnd(from index: Int) -> Int {
    var end = index
    while self[end].isASCIIDigit { end += 1 }
    return end
  }

  /// The place after the Chinese numeral that begins at a place.
  func numeralEnd(from index: Int) -> Int {
    var end = index
    while Self.isNumeral(self[end]) { end += 1 }
    return end
  }

  /// The place after the blanks that begin at a place.
  func blanksEnd(from index: Int) -> Int {
    var end = index
    while self[end].isBlank { end += 1 }
    return end
  }

  /// Whether a text stands at a place.
  func has(_ text: String, at index: Int) -> Bool {
    var place = index
    for scalar in text.unicodeScalars {
      guard self[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  /// Whether it is a character of a Chinese numeral.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "零", "〇", "两": true
    default: false
    }
  }

  /// Simplified, and ASCII for what has a full-width form.
  static func normalised(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x80: scalar
    case 0x3000, 0xA0: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    case 0x2F00...0x2FD5: ScriptTable.unified(scalar)
    default: ScriptTable.simplified(scalar)
    }
  }
}
