/// A word of English that can be part of a number.
enum EnglishNumberWord: Hashable {
  /// one … nineteen, twenty … ninety.
  case cardinal(Int)
  /// first … nineteenth, twentieth … ninetieth.
  case ordinal(Int)
  /// halves, thirds, quarters, tenths; quarter.
  case denominator(Int)
  /// hundred.
  case hundred
  /// thousand, million, billion, trillion, bn, tn, as a power of ten.
  case scale(Int)
  /// and.
  case and
  /// a, an.
  case article
  /// percent.
  case percent
  /// The first half of `per cent`.
  case per
  /// The second half of `per cent`.
  case cent
  /// half.
  case half
  /// point.
  case point

  /// The word at a position with the position after it.
  ///
  /// Letters are packed five bits each, so a look-up allocates nothing; words of more than twelve
  /// letters are no number words.
  static func word(
    in scalars: [Unicode.Scalar],
    at start: Int,
    to limit: Int
  ) -> (word: EnglishNumberWord, end: Int)? {
    var key: UInt64 = 0
    var index = start
    while index < limit, let letter = letter(scalars[index]) {
      guard index - start < 12 else { return nil }
      key = key << 5 | letter
      index += 1
    }
    guard index > start, let word = table[key] else { return nil }
    return (word, index)
  }

  /// 1–26 for an ASCII letter of either case.
  static func letter(_ scalar: Unicode.Scalar) -> UInt64? {
    let lower = scalar.value | 0x20
    guard (0x61...0x7A).contains(lower), scalar.value < 0x80 else { return nil }
    return UInt64(lower - 0x60)
  }

  private static let table: [UInt64: EnglishNumberWord] = {
    var table: [UInt64: EnglishNumberWord] = [:]
    func add(_ text: Substring, _ word: EnglishNumberWord) {
      let key = text.unicodeScalars.reduce(UInt64(0)) { $0 << 5 | (letter($1) ?? 0) }
      table[key] = word
    }
    for line in EnglishNumberWord.lines.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 4, let value = Int(fields[0]) else { continue }
      add(fields[1], .cardinal(value))
      add(fields[2], .ordinal(value))
      add(fields[3], .denominator(value))
    }
    add("zero", .cardinal(0))
    add("quarter", .denominator(4))
    add("fourths", .denominator(4))
    add("hundred", .hundred)
    for (name, power) in [
      ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("bn", 9), ("tn", 12),
    ] { add(Substring(name), .scale(power)) }
    for (name, word) in [
      ("and", EnglishNumberWord.and), ("a", .article), ("an", .article), ("percent", .percent),
      ("per", .per), ("cent", .cent), ("half", .half), ("point", .point),
    ] { add(Substring(name), word) }
    return table
  }()

  /// Value, cardinal, ordinal, plural below a fraction bar.
  private static let lines = """
    1 one first firsts
    2 two second halves
    3 three third thirds
    4 four fourth quarters
    5 five fifth fifths
    6 six sixth sixths
    7 seven seventh sevenths
    8 eight eighth eighths
    9 nine ninth ninths
    10 ten tenth tenths
    11 eleven eleventh elevenths
    12 twelve twelfth twelfths
    13 thirteen thirteenth thirteenths
    14 fourteen fourteenth fourteenths
    15 fifteen fifteenth fifteenths
    16 sixteen sixteenth sixteenths
    17 seventeen seventeenth seventeenths
    18 eighteen eighteenth eighteenths
    19 nineteen nineteenth nineteenths
    20 twenty twentieth twentieths
    30 thirty thirtieth thirtieths
    40 forty fortieth fortieths
    50 fifty fiftieth fiftieths
    60 sixty sixtieth sixtieths
    70 seventy seventieth seventieths
    80 eighty eightieth eightieths
    90 ninety ninetieth ninetieths
    """
}
