/// A number for each of the 21 parameters: a point, a gradient or a moment of one.
typealias ParameterVector = InlineArray<21, Double>

extension InlineArray where Element == Double, count == 21 {
  /// Copies 21 numbers out of an array.
  init(_ values: [Double]) {
    precondition(values.count == 21, "a parameter set has 21 numbers")
    self.init { values[$0] }
  }

  /// The numbers as an array.
  var array: [Double] { indices.map { self[$0] } }
}
