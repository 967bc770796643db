import CivicLanguage
import CivicText

/// Tells the language and script most of a text is written in.
struct LanguageDetector {
  /// Scalars that are looked at; the language does not change after a book's first chapters.
  static let sampleSize = 200_000

  /// The language of a text.
  ///
  /// A Chinese character counts as one word, five Latin letters as one. The script is the one whose own
  /// characters are more; a text without any is simplified.
  static func language(of bytes: UnsafeBufferPointer<UInt8>) -> DocumentLanguage {
    var (han, letters, simplified, traditional) = (0, 0, 0, 0)
    var index = 0
    var seen = 0
    while index < bytes.count, seen < sampleSize {
      let (scalar, width) = decodeScalar(bytes, at: index, end: bytes.count)
      index += width
      seen += 1
      if scalar.isHan {
        han += 1
        if ScriptTable.isTraditionalOnly(scalar) { traditional += 1 }
        if ScriptTable.isSimplifiedOnly(scalar) { simplified += 1 }
      } else if scalar.isAlphabetic {
        letters += 1
      }
    }
    guard han > 0, han * 5 >= letters else { return .english }
    return traditional > simplified ? .traditionalChinese : .simplifiedChinese
  }
}
