/// A sentence that gives several things a figure each: `甲、乙的比重分别达到36.8%和17.1%`.
///
/// Each figure is asked of its own thing; to blank one of them in the whole sentence would leave it to
/// the reader to count.
struct Distribution {
  private let layout: [Draft.Piece]

  /// Pairs a figure with its thing, or `nil` when the sentence does not distribute or does not pair up.
  init?(_ figure: Range<Int>, in passage: Passage) {
    let shadow = passage.shadow
    guard let at = passage.clauseIndex(holding: figure) else { return nil }
    let clause = passage.clauses[at]
    guard let marker = Self.markers.first(shadow, in: clause.range),
      marker.upperBound <= figure.lowerBound
    else { return nil }
    let figures = passage.reading.quantities.map(\.range).filter {
      marker.upperBound <= $0.lowerBound && $0.upperBound <= clause.range.upperBound
    }
    guard let place = figures.firstIndex(of: figure), let first = figures.first,
      let things = Self.things(
        clause.range.lowerBound..<marker.lowerBound,
        shadow,
        count: figures.count
      )
    else { return nil }
    let verb = marker.upperBound..<first.lowerBound
    layout = [
      .source(things.members[place]), .source(things.tail), .source(verb), .source(figure),
    ]
  }

  private static let markers = WordSet("分别")

  /// Members joined by 、 or 和, and what follows the last of them and holds for all.
  private static func things(
    _ range: Range<Int>,
    _ shadow: [Unicode.Scalar],
    count: Int
  ) -> (members: [Range<Int>], tail: Range<Int>)? {
    var members: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where ["、", "和", "与"].contains(shadow[index]) && index > start + 1 {
      members.append(start..<index)
      start = index + 1
    }
    guard members.count == count - 1, count >= 2, let first = members.first else { return nil }
    let end = memberEnd(from: start, to: range.upperBound, like: first, shadow)
    members.append(start..<end)
    return (members, end..<range.upperBound)
  }

  /// The last member ends where the others do: at the word they end with.
  private static func memberEnd(
    from start: Int,
    to end: Int,
    like model: Range<Int>,
    _ shadow: [Unicode.Scalar]
  ) -> Int {
    for length in [3, 2] where model.count > length {
      let ending = shadow[model.upperBound - length..<model.upperBound]
      var index = start
      while index + length <= end {
        if shadow[index..<index + length].elementsEqual(ending) { return index + length }
        index += 1
      }
    }
    return end
  }

  /// The candidate with its own thing before the figure.
  func applied(to candidate: Candidate) -> Candidate {
    var candidate = candidate
    candidate.layout = layout
    return candidate
  }
}
