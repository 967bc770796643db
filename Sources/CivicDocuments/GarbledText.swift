import CivicText

/// Knows text that was decoded wrongly and saved like that.
///
/// Catches `锟斤拷` (lost characters read as GBK), `鐨勬槸` (UTF-8 read as GBK) and `æˆ‘ä»¬` (UTF-8 read as
/// Latin-1); not French accents nor a rare character in Chinese text.
enum GarbledText {
  /// What the user should know about a text.
  static func notes(on bytes: [UInt8]) throws(DecodingError) -> [DecodingNote] {
    let counts = bytes.withUnsafeBufferPointer(count)
    if let sample = counts.sample { throw .garbled(sample: sample) }
    return counts.replacements > 0 ? [.replacements(count: counts.replacements)] : []
  }

  private struct Counts {
    var scalars = 0
    var han = 0
    var replacements = 0
    var misread = 0
    var accents = 0
    var lost = 0

    /// Words typical of the accident that happened, if one did.
    var sample: String? {
      if lost > 0 { return "锟斤拷" }
      if replacements >= 3, replacements * 200 > scalars { return "\u{FFFD}" }
      if misread >= 4, misread * 12 > han { return "鐨勬槸" }
      if accents >= 6, accents * 10 > scalars { return "æˆ‘ä»¬" }
      return nil
    }
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Counts {
    var counts = Counts()
    var index = 0
    var previous: Unicode.Scalar = " "
    var beforePrevious: Unicode.Scalar = " "
    let end = min(bytes.count, 1 << 20)
    while index < end {
      let (scalar, width) = decodeScalar(bytes, at: index, end: bytes.count)
      index += width
      counts.scalars += 1
      if scalar.value >= 0x80 {
        if scalar.isHan { counts.han += 1 }
        if scalar == "\u{FFFD}" { counts.replacements += 1 }
        if misreadMarks.contains(scalar) { counts.misread += 1 }
        if scalar == "拷", previous == "斤", beforePrevious == "锟" { counts.lost += 1 }
        if leadsAccident(previous), followsAccident(scalar) { counts.accents += 1 }
      }
      beforePrevious = previous
      previous = scalar
    }
    return counts
  }

  /// What common characters and marks of Chinese text become when UTF-8 is read as GBK.
  private static let misreadMarks = ScalarSet("鐨勬槸鍦浜嗘湁锛銆鈥涓鍥浗鐩笂鍙戝睍")

  private static func leadsAccident(_ scalar: Unicode.Scalar) -> Bool {
    (0xC2...0xEF).contains(scalar.value)
  }

  private static func followsAccident(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0xBF).contains(scalar.value) || (0x2010...0x2122).contains(scalar.value)
      || scalar == "ˆ" || scalar == "œ" || scalar == "Œ" || scalar == "š" || scalar == "ž"
  }
}
