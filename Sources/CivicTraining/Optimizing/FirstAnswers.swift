import CivicScheduling

/// How the first answers on a later day went, by first rating and days between.
///
/// They decide the initial stability, and which cards are outliers.
struct FirstAnswers: Sendable {
  /// Cards with the same first rating and the same days to the first answer on a later day.
  struct Group: Sendable, Hashable {
    /// Rating of the first answer.
    let rating: Rating
    /// Days to the first answer on a later day.
    let days: Int32
    /// How many cards.
    var count = 0
    /// How many of them were recalled.
    var passes = 0
  }

  /// The groups, by rating and days.
  private(set) var groups: [Group] = []

  private init(groups: [Group]) {
    self.groups = groups
  }

  /// Groups cards.
  ///
  /// - Parameters:
  ///   - histories: the answers card by card.
  ///   - lastPlace: place of the last item of each card that may be seen; negative for none.
  init(_ histories: CardHistories, seen lastPlace: [Int32]) {
    var table: [Int64: Group] = [:]
    for card in 0..<histories.cardCount where lastPlace[card] >= 0 {
      guard let place = Self.firstItem(of: card, histories) else { continue }
      let rating = histories.ratings[histories.starts[card]]
      let days = histories.elapsedDays[place]
      let key = Self.key(rating, days)
      var group = table[key] ?? Group(rating: rating, days: days)
      group.count += 1
      if histories.ratings[place].isPass { group.passes += 1 }
      table[key] = group
    }
    groups = table.values.sorted { ($0.rating, $0.days) < ($1.rating, $1.days) }
  }

  /// Leaves out groups that are too small or too late to tell anything.
  ///
  /// - Source: fsrs-rs 6.6, outlier filter: for each rating the smallest groups (of equal ones the later
  ///   first) up to 20 cards or a twentieth, then groups below 6 cards or beyond 100 days (easy: 365).
  func withoutOutliers() -> FirstAnswers {
    var kept: [Group] = []
    for rating in Rating.allCases {
      let ascending = groups.filter { $0.rating == rating }
        .sorted { ($0.count, -$0.days) < ($1.count, -$1.days) }
      let total = ascending.reduce(0) { $0 + $1.count }
      let limit = max(20, total / 20)
      var dropped = 0
      let rest = ascending.drop { group in
        guard dropped + group.count < limit else { return false }
        dropped += group.count
        return true
      }
      let latest: Int32 = rating == .easy ? 365 : 100
      kept += rest.filter { $0.count >= 6 && $0.days <= latest }
    }
    return FirstAnswers(groups: kept.sorted { ($0.rating, $0.days) < ($1.rating, $1.days) })
  }

  /// Whether a card belongs to one of the groups.
  func contains(card: Int, _ histories: CardHistories) -> Bool {
    guard let place = Self.firstItem(of: card, histories) else { return false }
    return contains(histories.ratings[histories.starts[card]], histories.elapsedDays[place])
  }

  /// Number of cards with a first rating.
  func count(_ rating: Rating) -> Int {
    groups.reduce(0) { $0 + ($1.rating == rating ? $1.count : 0) }
  }

  private func contains(_ rating: Rating, _ days: Int32) -> Bool {
    var (low, high) = (0, groups.count)
    while low < high {
      let middle = (low + high) / 2
      if (groups[middle].rating, groups[middle].days) < (rating, days) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < groups.count && groups[low].rating == rating && groups[low].days == days
  }

  private static func firstItem(of card: Int, _ histories: CardHistories) -> Int? {
    (histories.starts[card]..<histories.starts[card + 1]).first { histories.elapsedDays[$0] > 0 }
  }

  private static func key(_ rating: Rating, _ days: Int32) -> Int64 {
    Int64(rating.rawValue) << 32 | Int64(days)
  }
}
