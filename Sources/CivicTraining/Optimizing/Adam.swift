/// The Adam optimiser with its customary constants.
///
/// - Source: Kingma, Ba, "Adam: A method for stochastic optimization", 2015, algorithm 1.
struct Adam {
  private var mean = ParameterVector(repeating: 0)
  private var square = ParameterVector(repeating: 0)
  private var meanShare = 1.0
  private var squareShare = 1.0

  private static let meanDecay = 0.9
  private static let squareDecay = 0.999
  private static let epsilon = 1e-8

  /// Moves a point against a gradient.
  mutating func step(_ point: inout ParameterVector, _ gradient: ParameterVector, rate: Double) {
    meanShare *= Self.meanDecay
    squareShare *= Self.squareDecay
    for index in point.indices {
      let slope = gradient[index]
      mean[index] += (1 - Self.meanDecay) * (slope - mean[index])
      square[index] += (1 - Self.squareDecay) * (slope * slope - square[index])
      let direction = mean[index] / (1 - meanShare)
      let scale = (square[index] / (1 - squareShare)).squareRoot() + Self.epsilon
      point[index] -= rate * direction / scale
    }
  }
}
