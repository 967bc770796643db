/// English words brought to one spelling.
enum EnglishSpelling {
  /// The words a written word stands for: `doesn't` is `does`, `not`; `organisation` is `organization`.
  ///
  /// - Parameter word: lower-case letters, apostrophes inside allowed.
  /// - Returns: one word, or two when it was a contraction.
  static func parts(of word: String) -> [String] {
    if word == "cannot" { return ["can", "not"] }
    if word.hasSuffix("n't") {
      switch word {
      case "can't": return ["can", "not"]
      case "won't": return ["will", "not"]
      case "shan't": return ["shall", "not"]
      default: return [String(word.dropLast(3)), "not"]
      }
    }
    return [american(word.filter { $0 != "'" })]
  }

  /// The American spelling of endings that differ; other words stay as they are.
  private static func american(_ word: String) -> String {
    guard word.utf8.count >= 6 else { return word }
    for (british, american) in endings where word.hasSuffix(british) {
      return word.dropLast(british.utf8.count) + american
    }
    return word
  }

  private static let endings = [
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"),
    ("ises", "izes"), ("ise", "ize"), ("ours", "ors"), ("our", "or"), ("oured", "ored"),
    ("tre", "ter"), ("tres", "ters"), ("ence", "ense"), ("ences", "enses"), ("ogue", "og"),
    ("programme", "program"),
  ]

  /// Whether one word is the other with a prefix that turns its meaning round.
  ///
  /// Catches `unconstitutional` and `constitutional`; not `direct` and `rect`.
  static func areContrary(_ first: String, _ second: String) -> Bool {
    let (short, long) =
      first.utf8.count < second.utf8.count ? (first, second) : (second, first)
    guard short.utf8.count >= 4, long.hasSuffix(short) else { return false }
    let prefix = long.dropLast(short.utf8.count)
    return contraryPrefixes.contains(String(prefix))
  }

  private static let contraryPrefixes: Set<String> = [
    "un", "in", "im", "il", "ir", "non", "dis", "de", "anti", "counter", "mis", "sub", "ex", "pre",
    "post",
  ]
}
