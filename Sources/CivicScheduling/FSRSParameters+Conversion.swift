import func Glibc.log

extension FSRSParameters {
  /// Brings 17 or 19 numbers to 21 so that the model predicts what the older one did.
  ///
  /// - Source: fsrs-rs 6.6, conversion of older parameter sets.
  static func converted(_ values: [Double]) throws(FSRSParametersError) -> [Double] {
    // FSRS-4.5 and FSRS-5 fix the exponent of the forgetting curve at one half.
    let oldDecay = 0.5
    switch values.count {
    case count: return values
    case 19: return values + [0, oldDecay]
    case 17:
      // FSRS-4.5 counts difficulty from a first "good", and without damping.
      var moved = values
      moved[4] = values[4] + 2 * values[5]
      moved[5] = log(1 + 3 * values[5]) / 3
      moved[6] = values[6] + 0.5
      return moved + [0, 0, 0, oldDecay]
    default: throw .wrongCount(values.count)
    }
  }
}
