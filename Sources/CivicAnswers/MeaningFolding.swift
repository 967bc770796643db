import CivicLanguage

/// A text brought into the one form that all its equivalent spellings share.
///
/// Beyond silent folding: script, numerals, quotation marks and punctuation inside, `&`, hyphens,
/// articles, contractions and British spelling.
struct MeaningFolding {
  /// The folded text; each number stands between two control characters.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The numbers of the text in order, and numerals that are part of a word (十五五), one by one.
  private(set) var numerals: [String] = []

  private static let numberStart: Unicode.Scalar = "\u{1}"
  private static let numberEnd: Unicode.Scalar = "\u{2}"

  /// Folds a text that has been folded silently.
  init(_ folded: [Unicode.Scalar]) {
    let text = Synonyms.unified(folded.map { ScriptTable.simplified($0) })
    let numbers = NumberReader.numbers(in: text, mode: .lenient)
    var next = 0
    var index = 0
    while index < text.count {
      if next < numbers.count, numbers[next].range.lowerBound == index {
        append(numbers[next])
        index = numbers[next].range.upperBound
        next += 1
        if next < numbers.count, let sign = Self.link(text[index..<numbers[next].range.lowerBound])
        {
          scalars.append(sign)
          index = numbers[next].range.lowerBound
        }
      } else if SilentFolding.isLetter(text[index]) {
        let end = Self.wordEnd(in: text, from: index)
        append(word: text[index..<end])
        index = end
      } else {
        append(text[index])
        index += 1
      }
    }
  }

  /// Number of characters that count for how many slips are allowed.
  var length: Int { scalars.count { $0 != " " && $0.value > 2 } }

  /// Whether most of the text is in Latin letters.
  var isLatin: Bool { 2 * scalars.count { SilentFolding.isLetter($0) } > length }

  /// The words in Latin letters, in order.
  var words: [String] {
    scalars.split { !SilentFolding.isLetter($0) }.map { word in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: word)
      return String(text)
    }
  }

  // MARK: - Building

  private mutating func append(_ number: ReadNumber) {
    let share = number.isPercent ? "%" : ""
    let value = number.value.description + share
    numerals.append(value)
    if number.isOrdinal { scalars.append("第") }
    scalars.append(Self.numberStart)
    scalars += value.unicodeScalars
    scalars.append(Self.numberEnd)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == "&" { return append("and") }
    guard !Self.isMark(scalar) else { return }
    if Self.isNumeral(scalar) { numerals.append(String(scalar)) }
    scalars.append(scalar)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〇", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿":
      true
    default:
      SilentFolding.isDigit(scalar)
    }
  }

  /// Punctuation that does not change what a text says.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "、", "，", "。", "：", ":", "；", "！", "!", "？", "?", "“", "”", "\"", "'", "‘", "《", "》",
      "〈",
      "〉", "「", "」", "『", "』", "·", "…", "(", ")", "【", "】", "[", "]", ".", "-", "_":
      true
    default:
      false
    }
  }

  /// What two numbers with nothing else between them are: a span (`3-5`, `3至5`) or a proportion (`1:3`).
  private static func link(_ text: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    switch TextJudge.string(Array(text)) {
    case "-", "--", "~", "至", "到", " to ": "~"
    case ":", "比", "∶": "比"
    default: nil
    }
  }

  // MARK: - Words in Latin letters

  /// The end of a word: letters with apostrophes inside, or an abbreviation with points.
  private static func wordEnd(in text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count {
      if SilentFolding.isLetter(text[end]) {
        end += 1
      } else if end + 1 < text.count, SilentFolding.isLetter(text[end + 1]),
        text[end] == "'" || (text[end] == "." && isAbbreviation(text[start..<end]))
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether single letters with points between stand there: `u`, `u.s`.
  private static func isAbbreviation(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.enumerated().allSatisfy { offset, scalar in (scalar == ".") == (offset % 2 == 1) }
  }

  private mutating func append(word: ArraySlice<Unicode.Scalar>) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: word.filter { $0 != "." })
    for part in EnglishSpelling.parts(of: String(text)) where part != "the" { append(part) }
  }

  private mutating func append(_ word: String) {
    if let last = scalars.last, SilentFolding.isLetter(last) {
      if scalars.elementsEqual("a".unicodeScalars) || scalars.elementsEqual("an".unicodeScalars) {
        scalars.removeAll()
      } else {
        scalars.append(" ")
      }
    }
    scalars += word.unicodeScalars
  }
}
