/// Words of which one excludes the other; putting one for the other is never a slip of the pen.
enum ContraryWords {
  /// The first pair of contrary words that two texts have in each other's place.
  ///
  /// A word counts when it occurs more often in its own text than in the other one.
  ///
  /// - Parameters:
  ///   - typed: what was typed, folded.
  ///   - expected: the key, folded.
  /// - Returns: the two words, or `nil` when no such pair differs.
  static func pair(
    typed: MeaningFolding,
    expected: MeaningFolding
  ) -> (typed: String, expected: String)? {
    chinese(typed.scalars, expected.scalars) ?? english(typed.words, expected.words)
  }

  /// Whether two texts negate a different number of times.
  ///
  /// Catches 支持 and 不支持, `may` and `may not`; not 未经 and 没有经过.
  static func negationDiffers(typed: MeaningFolding, expected: MeaningFolding) -> Bool {
    negations(typed.scalars) != negations(expected.scalars)
      || qualifiers(typed.scalars) != qualifiers(expected.scalars)
      || englishNegations(typed.words) != englishNegations(expected.words)
      || hasContraryPrefix(typed.words, expected.words)
  }

  // MARK: - Chinese

  private static func chinese(
    _ typed: [Unicode.Scalar],
    _ expected: [Unicode.Scalar]
  ) -> (typed: String, expected: String)? {
    for group in chineseGroups {
      var onlyTyped: Int?
      var onlyExpected: Int?
      let typedCounts = counts(of: group, in: typed)
      let expectedCounts = counts(of: group, in: expected)
      for index in group.indices {
        if typedCounts[index] > expectedCounts[index] { onlyTyped = onlyTyped ?? index }
        if typedCounts[index] < expectedCounts[index] { onlyExpected = onlyExpected ?? index }
      }
      if let onlyTyped, let onlyExpected {
        return (
          String(String.UnicodeScalarView(group[onlyTyped])),
          String(String.UnicodeScalarView(group[onlyExpected]))
        )
      }
    }
    return nil
  }

  /// How often each word of a group occurs; at each place the longest word counts.
  private static func counts(of group: [[Unicode.Scalar]], in text: [Unicode.Scalar]) -> [Int] {
    var counts = [Int](repeating: 0, count: group.count)
    var index = 0
    while index < text.count {
      var longest: Int?
      for (candidate, word) in group.enumerated()
      where index + word.count <= text.count && word.count > longest.map({ group[$0].count }) ?? 0 {
        if word.indices.allSatisfy({ text[index + $0] == word[$0] }) { longest = candidate }
      }
      if let longest { counts[longest] += 1 }
      index += longest.map { group[$0].count } ?? 1
    }
    return counts
  }

  private static func negations(_ text: [Unicode.Scalar]) -> Int {
    text.count { scalar in
      switch scalar {
      case "不", "未", "非", "无", "没", "否", "勿", "莫", "毋": true
      default: false
      }
    }
  }

  /// Characters that make something else of what they qualify: 副, 反, 免, 禁, 原, 前.
  private static func qualifiers(_ text: [Unicode.Scalar]) -> Int {
    text.count { scalar in
      switch scalar {
      case "副", "反", "免", "禁", "原", "前": true
      default: false
      }
    }
  }

  private static let chineseGroups: [[[Unicode.Scalar]]] =
    chineseLines.split(separator: "\n").map { line in
      line.split(separator: " ").map { Array($0.unicodeScalars) }
    }

  // MARK: - English

  private static func english(
    _ typed: [String],
    _ expected: [String]
  ) -> (typed: String, expected: String)? {
    let onlyTyped = surplus(typed, over: expected)
    let onlyExpected = surplus(expected, over: typed)
    for first in onlyTyped {
      for second in onlyExpected {
        let share = englishGroups.contains { group in
          guard let left = stem(of: first, in: group), let right = stem(of: second, in: group)
          else { return false }
          return left != right
        }
        if share { return (first, second) }
      }
    }
    return nil
  }

  /// The words of the first text that the second does not have, or has less often.
  private static func surplus(_ words: [String], over others: [String]) -> [String] {
    var rest = others
    return words.filter { word in
      guard let index = rest.firstIndex(of: word) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  /// Which stem of a group a word begins with, the longest first.
  private static func stem(of word: String, in group: [String]) -> Int? {
    var best: Int?
    for (index, stem) in group.enumerated() where word.hasPrefix(stem) {
      if best.map({ group[$0].utf8.count < stem.utf8.count }) ?? true { best = index }
    }
    return best
  }

  private static func englishNegations(_ words: [String]) -> Int {
    words.count { englishNegationWords.contains($0) }
  }

  private static func hasContraryPrefix(_ typed: [String], _ expected: [String]) -> Bool {
    let onlyTyped = surplus(typed, over: expected)
    let onlyExpected = surplus(expected, over: typed)
    return onlyTyped.contains { first in
      onlyExpected.contains { EnglishSpelling.areContrary(first, $0) }
    }
  }

  private static let englishNegationWords: Set<String> = [
    "not", "no", "never", "without", "nor", "neither", "none", "nobody", "nothing", "except",
    "unless", "vice", "former", "deputy", "acting", "hardly",
  ]

  private static let englishGroups: [[String]] =
    englishLines.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
