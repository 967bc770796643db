/// The 21 numbers of the FSRS-6 memory model, each inside its bounds.
///
/// In the model's papers they are `w0` … `w20`: `w0`–`w3` the stability after a first again, hard,
/// good or easy, `w4`–`w7` difficulty, `w8`–`w10` success, `w11`–`w14` failure, `w15`, `w16` the hard and
/// easy factors, `w17`–`w19` reviews of the same day, `w20` the shape of the forgetting curve.
public struct FSRSParameters: Sendable, Hashable {
  /// The numbers `w0` … `w20`; always 21.
  public let values: [Double]

  /// Takes 21 numbers, or converts an older set of 19 (FSRS-5) or 17 (FSRS-4.5) numbers.
  ///
  /// - Parameter values: 21, 19 or 17 numbers; after conversion each must lie inside `bounds`.
  /// - Throws: the first thing that is wrong with the numbers.
  public init(_ values: [Double]) throws(FSRSParametersError) {
    let converted = try Self.converted(values)
    for (index, value) in converted.enumerated() {
      guard value.isFinite else { throw .notANumber(index: index) }
      guard Self.bounds[index].contains(value) else {
        throw .outOfBounds(index: index, value: value, bounds: Self.bounds[index])
      }
    }
    self.values = converted
  }

  /// Moves every number that lies outside its bounds to the nearest bound.
  ///
  /// - Parameter values: 21 numbers; one that is not a number becomes the default.
  public init(clipping values: [Double]) {
    precondition(values.count == Self.count, "a parameter set has 21 numbers")
    self.values = values.enumerated().map { index, value in
      let bounds = Self.bounds[index]
      guard !value.isNaN else { return Self.defaultValues[index] }
      return min(max(value, bounds.lowerBound), bounds.upperBound)
    }
  }

  /// One of the 21 numbers.
  public subscript(index: Int) -> Double { values[index] }

  /// How many numbers a set has.
  public static let count = 21

  /// The published defaults, fitted to many learners.
  ///
  /// - Source: py-fsrs 6.3.2 and fsrs-rs 6.6, which agree.
  public static let standard = FSRSParameters(clipping: defaultValues)

  /// The least and greatest value of each number.
  ///
  /// - Source: fsrs-rs 6.6, parameter clipper; py-fsrs 6.3.2 refuses what lies outside.
  public static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
    0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  private static let defaultValues = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]
}
