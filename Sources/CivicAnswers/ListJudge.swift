/// Judges lists member by member.
enum ListJudge {
  /// A verdict with its reason.
  typealias Finding = (verdict: Verdict, reason: JudgementReason)

  /// The result of comparing two lists.
  struct Comparison {
    /// The verdict with its reason.
    var finding: Finding
    /// For each typed member the key's member it stands for.
    var partner: [Int?]
  }

  /// Compares typed members with those of the key.
  ///
  /// - Parameters:
  ///   - typed: typed members, as written.
  ///   - expected: members of the key, as written.
  ///   - isUnordered: whether any order is right.
  /// - Returns: the verdict and which member stands for which.
  static func compare(typed: [String], expected: [String], isUnordered: Bool) -> Comparison {
    guard typed.count <= 4 * expected.count + 16 else {
      let reason = JudgementReason.partOfList(found: 0, of: expected.count)
      return Comparison(finding: (.wrong, reason), partner: typed.map { _ in nil })
    }
    let verdicts = typed.map { member in
      expected.map { AnswerJudge.single(typed: member, expected: $0).verdict }
    }
    let partner = isUnordered ? matching(verdicts) : alignment(verdicts, expected.count)
    let found = partner.count { $0 != nil }
    let matched = partner.enumerated().compactMap { row, column in column.map { verdicts[row][$0] }
    }
    let worst = matched.min() ?? .wrong
    if found == expected.count, typed.count == expected.count, worst > .close {
      let isInOrder = partner.enumerated().allSatisfy { $0 == $1 }
      let finding: Finding =
        isInOrder
        ? (worst, worst == .exact ? .same : .otherForm) : (.equivalent, .otherOrder)
      return Comparison(finding: finding, partner: partner)
    }
    let share: Finding = (.close, .partOfList(found: found, of: expected.count))
    let isEnough = 2 * found >= max(expected.count, typed.count)
    // One member of an ordered list is always in order.
    let isInOrder = isUnordered || found > 1 || typed.count == 1
    guard isEnough, isInOrder else {
      return Comparison(finding: (.wrong, share.reason), partner: partner)
    }
    if let objection = objection(typed, expected, partner) {
      return Comparison(finding: objection, partner: partner)
    }
    return Comparison(finding: share, partner: partner)
  }

  // MARK: - Members

  /// A member that says the contrary of a missing one spoils the list.
  private static func objection(
    _ typed: [String],
    _ expected: [String],
    _ partner: [Int?]
  ) -> Finding? {
    let taken = Set(partner.compactMap { $0 })
    let missing = expected.indices.filter { !taken.contains($0) }
    for (row, member) in typed.enumerated() where partner[row] == nil {
      let folded = MeaningFolding(SilentFolding.fold(member))
      for column in missing {
        let key = MeaningFolding(SilentFolding.fold(expected[column]))
        let shared = Set(folded.scalars).intersection(key.scalars).count
        let isNumber = !folded.numerals.isEmpty && !key.numerals.isEmpty
        guard 2 * shared >= Set(key.scalars).count || isNumber else { continue }
        if let objection = TextJudge.objection(typed: folded, expected: key) { return objection }
      }
    }
    return nil
  }

  // MARK: - Matching

  /// Partners when order is free: better verdicts first, each member of the key once.
  private static func matching(_ verdicts: [[Verdict]]) -> [Int?] {
    var partner = [Int?](repeating: nil, count: verdicts.count)
    var taken: Set<Int> = []
    for wanted in [Verdict.exact, .equivalent, .close] {
      for (row, columns) in verdicts.enumerated() where partner[row] == nil {
        let free = columns.indices.first { columns[$0] == wanted && !taken.contains($0) }
        if let free {
          partner[row] = free
          taken.insert(free)
        }
      }
    }
    return partner
  }

  /// Partners when order counts: the longest run of members in the right order.
  private static func alignment(_ verdicts: [[Verdict]], _ columns: Int) -> [Int?] {
    let rows = verdicts.count
    var best = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let match = verdicts[row][column] > .wrong ? best[row + 1][column + 1] + 1 : 0
        best[row][column] = max(match, best[row + 1][column], best[row][column + 1])
      }
    }
    var partner = [Int?](repeating: nil, count: rows)
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if verdicts[row][column] > .wrong, best[row][column] == best[row + 1][column + 1] + 1 {
        partner[row] = column
        row += 1
        column += 1
      } else if best[row + 1][column] >= best[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return partner
  }
}
