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
    let typedCounts = counts(in: typed)
    let expectedCounts = counts(in: expected)
    for (group, words) in chineseGroups.enumerated() {
      var onlyTyped: Int?
      var onlyExpected: Int?
      for index in words.indices {
        let word = Word(group: group, index: index)
        let surplus = typedCounts[word, default: 0] - expectedCounts[word, default: 0]
        if surplus > 0 { onlyTyped = onlyTyped ?? index }
        if surplus < 0 { onlyExpected = onlyExpected ?? index }
      }
      if let onlyTyped, let onlyExpected {
        return (TextJudge.string(words[onlyTyped]), TextJudge.string(words[onlyExpected]))
      }
    }
    return nil
  }

  /// A word of a group of the table.
  private struct Word: Hashable {
    var group: Int
    var index: Int
  }

  /// How often each word occurs; of the words of a group that overlap, the longest counts.
  private static func counts(in text: [Unicode.Scalar]) -> [Word: Int] {
    var counts: [Word: Int] = [:]
    var end = [Int](repeating: 0, count: chineseGroups.count)
    for (index, scalar) in text.enumerated() {
      for word in wordsByFirst[scalar] ?? [] where end[word.group] <= index {
        let scalars = chineseGroups[word.group][word.index]
        guard text[index...].starts(with: scalars) else { continue }
        counts[word, default: 0] += 1
        end[word.group] = index + scalars.count
      }
    }
    return counts
  }

  /// The words of all groups by their first character, longer ones first.
  private static let wordsByFirst: [Unicode.Scalar: [Word]] = {
    var table: [Unicode.Scalar: [Word]] = [:]
    for (group, words) in chineseGroups.enumerated() {
      let longestFirst = words.indices.sorted { words[$0].count > words[$1].count }
      for index in longestFirst {
        if let first = words[index].first {
          table[first, default: []].append(Word(group: group, index: index))
        }
      }
    }
    return table
  }()

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
