import CivicText

extension RepeatableGenerator {
  /// A number from 0 up to but not including a bound.
  mutating func roll(_ bound: Int) -> Int {
    Int(next() % UInt64(max(1, bound)))
  }
}
