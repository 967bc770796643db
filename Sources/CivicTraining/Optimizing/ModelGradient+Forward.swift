import CivicScheduling
import func Glibc.exp
import func Glibc.log

extension ModelGradient {
  /// Stability and difficulty on the way.
  typealias State = (stability: Double, difficulty: Double)

  /// Stability is kept in these bounds while training; a greater one would overflow.
  static let stabilityBounds = 0.001...36_500.0
  /// Predictions are kept in these bounds in the loss.
  static let recallBounds = 1e-7...(1 - 1e-7)

  /// The state after a card's first answer.
  func firstState(_ rating: Rating) -> State {
    let grade = rating.rawValue - 1
    let difficulty = model.w[4] - model.firstExponentials[grade] + 1
    return (max(model.w[grade], 0.001), min(max(difficulty, 1), 10))
  }

  /// Takes one step forward and notes what the way back needs.
  mutating func forward(
    _ state: State,
    rating: Rating,
    days: Double,
    weight: Double,
    into index: Int
  ) -> State {
    var note = Note()
    note.stability = state.stability
    note.difficulty = state.difficulty
    note.logStability = log(state.stability)
    note.rating = rating
    note.grade = Double(rating.rawValue) - 3
    note.days = days
    let stability: Double
    if days <= 0 {
      stability = sameDay(&note)
    } else {
      predict(&note, weight)
      stability = rating == .again ? failure(&note) : success(&note)
    }
    let bounds = Self.stabilityBounds
    let kept = min(max(stability, bounds.lowerBound), bounds.upperBound)
    note.isStabilityClamped = kept != stability
    let difficulty = nextDifficulty(&note)
    tape[index] = note
    return (kept, difficulty)
  }

  /// R and the derivative of −weight·ln R, or of −weight·ln(1−R), with respect to R.
  private func predict(_ note: inout Note, _ weight: Double) {
    note.spread = 1 + model.factor * note.days / note.stability
    note.logSpread = log(note.spread)
    note.recall = exp(-model.w[20] * note.logSpread)
    guard weight > 0, Self.recallBounds.contains(note.recall) else { return }
    note.slope = note.rating == .again ? weight / (1 - note.recall) : -weight / note.recall
  }

  private func success(_ note: inout Note) -> Double {
    let bonus =
      switch note.rating {
      case .hard: model.w[15]
      case .easy: model.w[16]
      case .good, .again: 1.0
      }
    let saturation = exp(-model.w[9] * note.logStability)
    note.change = .success
    // first: S·e^w8·(11−D)·S^(−w9); second: e^(w10·(1−R)); third: the bonus.
    note.first = note.stability * model.growth * (11 - note.difficulty) * saturation
    note.second = exp(model.w[10] * (1 - note.recall))
    note.third = bonus
    return note.stability + note.first * (note.second - 1) * bonus
  }

  private func failure(_ note: inout Note) -> Double {
    let cap = note.stability * model.lapseShare
    // first: ln(S+1); second: (S+1)^w13; third: the new stability.
    note.first = log(note.stability + 1)
    note.second = exp(model.w[13] * note.first)
    let forgotten = exp(
      model.w[14] * (1 - note.recall) - model.w[12] * log(note.difficulty)
    )
    note.third = model.w[11] * (note.second - 1) * forgotten
    note.change = note.third <= cap ? .failure : .lapseCap
    return min(note.third, cap)
  }

  private func sameDay(_ note: inout Note) -> Double {
    let exponent =
      model.w[17] * (note.grade + model.w[18]) - model.w[19] * note.logStability
    guard note.rating == .again || exponent > 0 else { return note.stability }
    note.change = .sameDay
    // first: S'.
    note.first = note.stability * exp(exponent)
    return note.first
  }

  private func nextDifficulty(_ note: inout Note) -> Double {
    let w = model.w
    let damped = note.difficulty - w[6] * note.grade * (10 - note.difficulty) / 9
    let next = w[7] * model.easiest + (1 - w[7]) * damped
    let kept = min(max(next, 1), 10)
    note.isDifficultyClamped = kept != next
    return kept
  }
}
