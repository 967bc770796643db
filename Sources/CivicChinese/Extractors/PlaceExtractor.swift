import CivicFacts

/// Finds where something happened or stands.
///
/// Catches `在人民大会堂举行` and `位于天安门广场中央`. Must not catch `在发展中举行`, which names no place.
enum PlaceExtractor {
  static let rule = Extractor(name: "place") { passage in
    passage.clauses.compactMap { candidate($0, in: passage) }
  }

  private static let openers = WordSet("在 位于 坐落于 建于 设在 定都 迁至 总部设在")

  private static func candidate(_ clause: Clause, in passage: Passage) -> Candidate? {
    let shadow = passage.shadow
    for index in clause.range {
      guard let length = openers.match(shadow, at: index, end: clause.range.upperBound),
        let place = place(
          from: index + length,
          to: clause.range.upperBound,
          passage,
          needsVerb: length == 1
        )
      else { continue }
      return Candidate(
        kind: .place,
        answerType: .place,
        answers: [place],
        slot: place,
        interrogative: "哪里",
        need: Need(time: false),
        worth: 0.66,
        extractor: "place"
      )
    }
    return nil
  }

  private static func place(
    from start: Int,
    to end: Int,
    _ passage: Passage,
    needsVerb: Bool
  ) -> Range<Int>? {
    let shadow = passage.shadow
    var stop = start
    while stop < end, stop - start <= 18 {
      if Events.placed.match(shadow, at: stop, end: end) != nil { break }
      stop += 1
    }
    let hasVerb = stop < end && Events.placed.match(shadow, at: stop, end: end) != nil
    guard hasVerb || !needsVerb else { return nil }
    let place = start..<(hasVerb ? stop : end)
    guard (2...18).contains(place.count), isPlace(place, shadow) else { return nil }
    return place
  }

  private static func isPlace(_ range: Range<Int>, _ shadow: [Unicode.Scalar]) -> Bool {
    People.places.matchEnding(shadow, at: range.upperBound, start: range.lowerBound) != nil
      || People.placeEndings.matchEnding(shadow, at: range.upperBound, start: range.lowerBound)
        != nil
  }
}
