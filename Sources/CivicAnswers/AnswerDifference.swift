import CivicLanguage

/// Shows what was typed and what is expected, piece by piece.
enum AnswerDifference {
  /// The pieces of two texts; characters that fold to the same are the same.
  static func segments(typed: String, expected: String) -> [DifferenceSegment] {
    let first = Array(typed.unicodeScalars)
    let second = Array(expected.unicodeScalars)
    // Longer texts are not typed answers; comparing them in full would take quadratic time.
    guard first.count <= 2_000, second.count <= 2_000 else {
      return [
        segment(.missing, second, 0..<0, 0..<second.count),
        segment(.extra, first, 0..<first.count, second.count..<second.count),
      ]
    }
    return runs(first, second, steps(first.map(folded), second.map(folded)))
  }

  /// The pieces of two lists, a member each: what is there in typed order, then what is missing.
  static func segments(
    typed: String,
    typedMembers: [String],
    expected: [String],
    partner: [Int?]
  ) -> [DifferenceSegment] {
    let typedRanges = ranges(of: typedMembers, in: typed)
    let expectedRanges = ranges(of: expected, in: expected.joined(separator: "、"))
    var segments: [DifferenceSegment] = []
    var expectedEnd = 0
    for (row, column) in partner.enumerated() {
      let range = column.map { expectedRanges[$0] } ?? expectedEnd..<expectedEnd
      expectedEnd = range.upperBound
      segments.append(
        DifferenceSegment(
          kind: column == nil ? .extra : .same,
          text: column.map { expected[$0] } ?? typedMembers[row],
          typedRange: typedRanges[row],
          expectedRange: range
        )
      )
    }
    let typedEnd = typed.unicodeScalars.count
    for column in expected.indices where !partner.contains(column) {
      segments.append(
        DifferenceSegment(
          kind: .missing,
          text: expected[column],
          typedRange: typedEnd..<typedEnd,
          expectedRange: expectedRanges[column]
        )
      )
    }
    return segments
  }

  /// Where members stand in a text, one after the other.
  private static func ranges(of members: [String], in text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    return members.map { member in
      let part = Array(member.unicodeScalars)
      var place = start
      while place + part.count <= scalars.count {
        if part.indices.allSatisfy({ scalars[place + $0] == part[$0] }) {
          start = place + part.count
          return place..<start
        }
        place += 1
      }
      return start..<start
    }
  }

  /// A character without width, case and script.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let folded = SilentFolding.fold(String(scalar)).first ?? scalar
    return ScriptTable.simplified(folded)
  }

  /// The edit script along a longest common subsequence.
  private static func steps(
    _ first: [Unicode.Scalar],
    _ second: [Unicode.Scalar]
  ) -> [DifferenceSegment.Kind] {
    let width = second.count + 1
    var common = [Int32](repeating: 0, count: (first.count + 1) * width)
    for row in stride(from: first.count - 1, through: 0, by: -1) {
      for column in stride(from: second.count - 1, through: 0, by: -1) {
        common[row * width + column] =
          first[row] == second[column]
          ? common[(row + 1) * width + column + 1] + 1
          : max(common[(row + 1) * width + column], common[row * width + column + 1])
      }
    }
    var steps: [DifferenceSegment.Kind] = []
    var (row, column) = (0, 0)
    while row < first.count || column < second.count {
      if row < first.count, column < second.count, first[row] == second[column] {
        steps.append(.same)
        row += 1
        column += 1
      } else if column < second.count,
        row == first.count
          || common[row * width + column + 1] >= common[(row + 1) * width + column]
      {
        steps.append(.missing)
        column += 1
      } else {
        steps.append(.extra)
        row += 1
      }
    }
    return steps
  }

  /// Joins equal steps to segments.
  private static func runs(
    _ first: [Unicode.Scalar],
    _ second: [Unicode.Scalar],
    _ steps: [DifferenceSegment.Kind]
  ) -> [DifferenceSegment] {
    var segments: [DifferenceSegment] = []
    var (row, column) = (0, 0)
    var start = 0
    while start < steps.count {
      let kind = steps[start]
      var end = start
      while end < steps.count, steps[end] == kind { end += 1 }
      let count = end - start
      let typed = row..<row + (kind == .missing ? 0 : count)
      let expected = column..<column + (kind == .extra ? 0 : count)
      let source = kind == .extra ? first : second
      segments.append(segment(kind, source, typed, expected))
      (row, column, start) = (typed.upperBound, expected.upperBound, end)
    }
    return segments
  }

  private static func segment(
    _ kind: DifferenceSegment.Kind,
    _ source: [Unicode.Scalar],
    _ typed: Range<Int>,
    _ expected: Range<Int>
  ) -> DifferenceSegment {
    let text = source[kind == .extra ? typed : expected]
    return DifferenceSegment(
      kind: kind,
      text: TextJudge.string(Array(text)),
      typedRange: typed,
      expectedRange: expected
    )
  }
}
