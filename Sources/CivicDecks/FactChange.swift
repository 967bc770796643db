/// What makes an edited card doubtful: its words are nearly the same but not what it says.
public enum FactChange: Sendable, Hashable {
  /// A number differs.
  case number
  /// A negation, or a word that turns the direction round, differs.
  case negation
  /// Several cards are equally like it.
  case severalCandidates
  /// Under the same name another blank of the text is asked.
  case otherBlank
  /// Under the same name hardly a word is left.
  case rewritten

  /// What changed between two wordings of a card; `nil` when both say the same.
  static func between(
    _ old: IdentityResolver.Identity,
    _ new: IdentityResolver.Identity
  ) -> FactChange? {
    between(old.text + "\n" + old.blanks, new.text + "\n" + new.blanks)
  }

  /// What changed in a card that kept its name; `nil` when it still asks the same.
  static func underOneName(
    _ old: IdentityResolver.Identity,
    _ new: IdentityResolver.Identity
  ) -> FactChange? {
    guard old.isSameBlank(as: new) else { return .otherBlank }
    let texts = (Array(old.text.unicodeScalars), Array(new.text.unicodeScalars))
    guard EditDistance.likeness(texts.0, texts.1) >= 0.3 else { return .rewritten }
    return between(old, new)
  }

  /// What changed between two folded texts; `nil` when both say the same.
  static func between(_ old: String, _ new: String) -> FactChange? {
    let first = Array(old.unicodeScalars)
    let second = Array(new.unicodeScalars)
    let isSameNumber =
      numbers(first) == numbers(second)
      && words(first).filter(englishNumbers.contains)
        == words(second).filter(englishNumbers.contains)
    if !isSameNumber { return .number }
    return negations(first) != negations(second) ? .negation : nil
  }

  /// The numbers of a text in order; separators inside a number do not count.
  private static func numbers(_ text: [Unicode.Scalar]) -> [String] {
    var numbers: [String] = []
    var number = ""
    for (index, scalar) in text.enumerated() {
      if isNumeral(scalar) {
        number.unicodeScalars.append(scalar)
      } else if scalar == "." || scalar == ",", !number.isEmpty, index + 1 < text.count,
        isDigit(text[index + 1])
      {
        if scalar == "." { number += "." }
      } else if !number.isEmpty {
        numbers.append(number)
        number = ""
      }
    }
    return number.isEmpty ? numbers : numbers + [number]
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "%" || scalar == "‰"
      || "〇零一二三四五六七八九十百千万亿两半".unicodeScalars.contains(scalar)
  }

  /// The words that turn a statement round, in order.
  private static func negations(_ text: [Unicode.Scalar]) -> [String] {
    words(text).filter { word in
      word.hasSuffix("n't") || englishTurns.contains(word)
        || word.unicodeScalars.first.map(chineseTurns.contains) ?? false
    }
  }

  /// The English words of a text in small letters, and every other character by itself.
  private static func words(_ text: [Unicode.Scalar]) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text {
      if scalar == "'" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { words.append(word.lowercased()) }
      word = ""
      words.append(String(scalar))
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }

  /// 不 未 非 无 没 否 勿 禁 deny; 增 减 升 降 turn the direction round; 对 错 真 假 judge.
  private static let chineseTurns = Set("不未非无没否勿禁增减升降错假".unicodeScalars)

  private static let englishTurns: Set<String> = [
    "not", "no", "never", "none", "neither", "nor", "without", "cannot", "except", "unless",
    "increase", "decrease", "increased", "decreased", "rise", "fall", "rose", "fell", "more",
    "less",
    "before", "after", "true", "false",
  ]

  private static let englishNumbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "hundred", "thousand", "million", "billion", "first", "second", "third", "fourth", "fifth",
    "sixth", "seventh", "eighth", "ninth", "tenth", "half", "quarter",
  ]
}
