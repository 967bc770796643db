import CivicScheduling
import func Glibc.log

extension ModelGradient {
  /// Takes one step back.
  ///
  /// - Parameters:
  ///   - index: the answer.
  ///   - after: derivatives of the loss of later items with respect to the state after it.
  /// - Returns: derivatives of the loss from this item on with respect to the state before it.
  mutating func backward(_ index: Int, _ after: State) -> State {
    let note = tape[index]
    var before = difficultySlope(note, after.difficulty)
    var recallSlope = note.slope
    if !note.isStabilityClamped {
      switch note.change {
      case .success: addSuccess(note, after.stability, &before, &recallSlope)
      case .failure: addFailure(note, after.stability, &before, &recallSlope)
      case .lapseCap: addLapseCap(note, after.stability, &before)
      case .sameDay: addSameDay(note, after.stability, &before)
      case .unchanged: before.stability += after.stability
      }
    }
    if recallSlope != 0 { addRecall(note, recallSlope, &before) }
    return before
  }

  /// Adds the derivatives with respect to the first stability and difficulty.
  mutating func addFirst(_ rating: Rating, _ slope: State) {
    let grade = rating.rawValue - 1
    gradient[grade] += slope.stability
    let difficulty = model.w[4] - model.firstExponentials[grade] + 1
    guard (1...10).contains(difficulty) else { return }
    gradient[4] += slope.difficulty
    gradient[5] -= slope.difficulty * Double(grade) * model.firstExponentials[grade]
  }

  /// D' = w7·D0(easy) + (1−w7)·(D − w6·(g−3)·(10−D)/9).
  private mutating func difficultySlope(_ note: Note, _ after: Double) -> State {
    guard !note.isDifficultyClamped, after != 0 else { return (0, 0) }
    let (w6, w7) = (model.w[6], model.w[7])
    let change = note.grade * (10 - note.difficulty) / 9
    gradient[4] += after * w7
    gradient[5] -= after * w7 * 3 * model.firstExponentials[3]
    gradient[6] -= after * (1 - w7) * change
    gradient[7] += after * (model.easiest - note.difficulty + w6 * change)
    return (0, after * (1 - w7) * (1 + w6 * note.grade / 9))
  }

  /// S' = S + first·(second − 1)·third.
  private mutating func addSuccess(
    _ note: Note,
    _ after: Double,
    _ before: inout State,
    _ recallSlope: inout Double
  ) {
    let plain = after * note.first * (note.second - 1)
    let gain = plain * note.third
    let growing = after * note.first * note.second * note.third
    gradient[8] += gain
    gradient[9] -= gain * note.logStability
    gradient[10] += growing * (1 - note.recall)
    if note.rating == .hard { gradient[15] += plain }
    if note.rating == .easy { gradient[16] += plain }
    before.stability += after + gain * (1 - model.w[9]) / note.stability
    before.difficulty -= gain / (11 - note.difficulty)
    recallSlope -= growing * model.w[10]
  }

  /// S' = third = w11·D^(−w12)·(second − 1)·e^(w14·(1−R)), second = (S+1)^w13.
  private mutating func addFailure(
    _ note: Note,
    _ after: Double,
    _ before: inout State,
    _ recallSlope: inout Double
  ) {
    let scaled = after * note.third
    let power = scaled * note.second / (note.second - 1)
    gradient[11] += scaled / model.w[11]
    gradient[12] -= scaled * log(note.difficulty)
    gradient[13] += power * note.first
    gradient[14] += scaled * (1 - note.recall)
    before.stability += power * model.w[13] / (note.stability + 1)
    before.difficulty -= scaled * model.w[12] / note.difficulty
    recallSlope -= scaled * model.w[14]
  }

  /// S' = S·e^(−w17·w18).
  private mutating func addLapseCap(_ note: Note, _ after: Double, _ before: inout State) {
    let scaled = after * note.stability * model.lapseShare
    gradient[17] -= scaled * model.w[18]
    gradient[18] -= scaled * model.w[17]
    before.stability += after * model.lapseShare
  }

  /// S' = first = S·e^(w17·(g−3+w18))·S^(−w19).
  private mutating func addSameDay(_ note: Note, _ after: Double, _ before: inout State) {
    let scaled = after * note.first
    gradient[17] += scaled * (note.grade + model.w[18])
    gradient[18] += scaled * model.w[17]
    gradient[19] -= scaled * note.logStability
    before.stability += scaled * (1 - model.w[19]) / note.stability
  }

  /// R = spread^(−w20), spread = 1 + F·t/S.
  private mutating func addRecall(_ note: Note, _ slope: Double, _ before: inout State) {
    let scaled = slope * note.recall
    let ratio = note.days / note.stability
    let steepness = scaled * model.w[20] / note.spread
    gradient[20] -= scaled * note.logSpread + steepness * ratio * model.factorSlope
    before.stability += steepness * model.factor * ratio / note.stability
  }
}
