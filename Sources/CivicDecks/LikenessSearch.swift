/// Finds pairs of texts that are nearly the same, without comparing each with each.
enum LikenessSearch {
  /// A pair worth linking.
  struct Pair {
    /// Index of the text that is gone.
    let old: Int
    /// Index of the new text.
    let new: Int
    /// Share of the longer text that need not be edited, 0–1.
    let likeness: Double
    /// Whether no other text is as like either of the two.
    var isAlone = true
  }

  /// Least likeness of texts that are taken for one edited card.
  static let threshold = 0.70
  /// By how much the likest must surpass the next to be chosen without asking.
  static let margin = 0.02
  /// Longest text that is compared letter by letter.
  private static let longest = 400
  /// Most texts a pair of letters may occur in to tell anything.
  private static let commonest = 400

  /// The pairs of one kind above the threshold, the likest first.
  static func pairs(
    _ old: [IdentityResolver.Identity],
    _ new: [IdentityResolver.Identity]
  ) -> [Pair] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let oldTexts = old.map { Array($0.text.unicodeScalars.prefix(longest)) }
    let index = bigramIndex(oldTexts)
    var pairs: [Pair] = []
    for (number, identity) in new.enumerated() {
      let text = Array(identity.text.unicodeScalars.prefix(longest))
      for candidate in candidates(text, in: index, oldTexts)
      where isComparable(old[candidate], identity) {
        let likeness = EditDistance.likeness(oldTexts[candidate], text)
        guard likeness >= threshold else { continue }
        pairs.append(Pair(old: candidate, new: number, likeness: likeness))
      }
    }
    pairs.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    markRivals(&pairs)
    return pairs
  }

  /// Whether two cards could be one: same kind, and for a cloze nearly the same blank.
  private static func isComparable(
    _ old: IdentityResolver.Identity,
    _ new: IdentityResolver.Identity
  ) -> Bool {
    old.kind == new.kind && old.isSameBlank(as: new)
  }

  /// Marks pairs beside which one of the two texts has another that is almost as like.
  private static func markRivals(_ pairs: inout [Pair]) {
    var bestOld: [Int: [Double]] = [:]
    var bestNew: [Int: [Double]] = [:]
    for pair in pairs {
      bestOld[pair.old, default: []].append(pair.likeness)
      bestNew[pair.new, default: []].append(pair.likeness)
    }
    for index in pairs.indices {
      let pair = pairs[index]
      let rivals = (bestOld[pair.old] ?? []) + (bestNew[pair.new] ?? [])
      // The pair itself is counted twice, once from each side.
      pairs[index].isAlone = rivals.count { $0 > pair.likeness - margin } == 2
    }
  }

  private static func bigramIndex(_ texts: [[Unicode.Scalar]]) -> [UInt64: [Int]] {
    var index: [UInt64: [Int]] = [:]
    for (number, text) in texts.enumerated() {
      for bigram in bigrams(text) { index[bigram, default: []].append(number) }
    }
    return index
  }

  /// The texts that share at least two fifths of the telling pairs of letters.
  private static func candidates(
    _ text: [Unicode.Scalar],
    in index: [UInt64: [Int]],
    _ old: [[Unicode.Scalar]]
  ) -> [Int] {
    var shared: [Int: Int] = [:]
    var telling = 0
    for bigram in bigrams(text) {
      guard let places = index[bigram] else {
        telling += 1
        continue
      }
      guard places.count <= commonest else { continue }
      telling += 1
      for place in places { shared[place, default: 0] += 1 }
    }
    return shared.filter { entry in
      let lengths = (old[entry.key].count, text.count)
      let isNearInLength = min(lengths.0, lengths.1) * 10 >= max(lengths.0, lengths.1) * 7
      return isNearInLength && entry.value * 5 >= telling * 2
    }.keys.sorted()
  }

  private static func bigrams(_ text: [Unicode.Scalar]) -> Set<UInt64> {
    var result: Set<UInt64> = []
    var before: UInt32 = 0
    for scalar in text {
      result.insert(UInt64(before) << 32 | UInt64(scalar.value))
      before = scalar.value
    }
    return result
  }
}

extension IdentityResolver.Identity {
  /// Whether nearly the same blank is asked; always, where there are no blanks.
  func isSameBlank(as other: IdentityResolver.Identity) -> Bool {
    blanks == other.blanks
      || EditDistance.likeness(Array(blanks.unicodeScalars), Array(other.blanks.unicodeScalars))
        >= 0.6
  }
}

/// How much of a text must be edited to make another of it.
enum EditDistance {
  /// Share of the longer text that need not be edited, 0–1; 1 for two empty texts.
  static func likeness(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Double {
    let longest = max(first.count, second.count)
    guard longest > 0 else { return 1 }
    return 1 - Double(distance(first, second)) / Double(longest)
  }

  /// Number of letters to replace, insert or delete (Levenshtein 1965).
  static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var row = Array(0...second.count)
    for (i, scalar) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in second.enumerated() {
        let replaced = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
