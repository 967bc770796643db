import func Glibc.exp
import func Glibc.log
import func Glibc.pow

/// What the model needs of a point in parameter space, computed once for a batch.
struct ModelConstants {
  let w: ParameterVector
  /// F of the forgetting curve, 0.9^(−1/w20) − 1.
  let factor: Double
  /// dF/dw20.
  let factorSlope: Double
  /// e^w8.
  let growth: Double
  /// e^(−w17·w18), by which a lapse divides stability at least.
  let lapseShare: Double
  /// D0(easy) before it is kept in bounds.
  let easiest: Double
  /// e^(w5·(g−1)) for the ratings 1…4.
  let firstExponentials: InlineArray<4, Double>

  init(_ w: ParameterVector) {
    self.w = w
    let power = pow(0.9, -1 / w[20])
    factor = power - 1
    factorSlope = power * log(0.9) / (w[20] * w[20])
    growth = exp(w[8])
    lapseShare = exp(-w[17] * w[18])
    firstExponentials = InlineArray { exp(w[5] * Double($0)) }
    easiest = w[4] - firstExponentials[3] + 1
  }
}
