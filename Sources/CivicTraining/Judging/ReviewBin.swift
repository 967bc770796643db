import CivicScheduling
import func Glibc.floor
import func Glibc.log

/// A group of alike items, in which predicted and actual recall are compared.
///
/// - Source: fsrs-rs 6.6, RMSE(bins): days, reviews and lapses in steps that grow geometrically.
struct ReviewBin: Hashable {
  /// A number that is the same for alike items only; below `numberLimit`.
  let number: Int

  /// Steps of days, of reviews and of lapses; each stays below 64.
  static let numberLimit = 1 << 18

  /// Finds the group of an item.
  ///
  /// - Parameters:
  ///   - days: days since the answer before, at least 1.
  ///   - reviews: answers on a later day so far, this one included, plus one.
  ///   - lapses: how many of the earlier of them failed.
  init(days: Int, reviews: Int, lapses: Int) {
    let lapseBin = lapses == 0 ? 0 : Self.step(lapses, 1.73) + 1
    number = (Self.step(days, 3.62) << 12) | (Self.step(reviews, 1.89) << 6) | lapseBin
  }

  private static func step(_ value: Int, _ base: Double) -> Int {
    Int(floor(log(Double(value)) / log(base)))
  }

  /// The group of each item of a set.
  static func numbers(_ set: TrainingSet) -> [Int32] {
    let histories = set.histories
    var numberOfPlace = [Int32](repeating: 0, count: histories.count)
    for card in 0..<histories.cardCount {
      var (reviews, lapses) = (1, 0)
      for place in histories.starts[card]..<histories.starts[card + 1] {
        let days = Int(histories.elapsedDays[place])
        guard days > 0 else { continue }
        reviews += 1
        let bin = ReviewBin(days: days, reviews: reviews, lapses: lapses)
        numberOfPlace[place] = Int32(bin.number)
        if !histories.ratings[place].isPass { lapses += 1 }
      }
    }
    return set.items.map { numberOfPlace[Int($0)] }
  }
}
