import func Glibc.exp
import func Glibc.log
import func Glibc.pow

/// The FSRS-6 memory model for one set of parameters.
///
/// `t` is the number of whole study days since the last review; every formula is named as in
/// "The Algorithm", wiki of open-spaced-repetition/fsrs4anki, section FSRS-6, and computed in double
/// precision. Powers are written as exponentials of logarithms, which shares the logarithms; results agree
/// with the direct form to about 1e-14.
public struct FSRS: Sendable, Hashable {
  /// The numbers the model works with.
  public let parameters: FSRSParameters

  // Scalars copied out of the array and constants of the parameter set, computed once.
  private let w5, w6, w7, w9, w10, w11, w12, w13, w14: Double
  private let hardPenalty, easyBonus, w17, w18, w19, decay: Double
  private let factor, growth, lapseDivisor, easiestDifficulty: Double
  private let first: (MemoryState, MemoryState, MemoryState, MemoryState)

  /// Makes the model.
  public init(_ parameters: FSRSParameters = .standard) {
    let w = parameters.values
    self.parameters = parameters
    (w5, w6, w7) = (w[5], w[6], w[7])
    (w9, w10, w11, w12, w13, w14) = (w[9], w[10], w[11], w[12], w[13], w[14])
    (hardPenalty, easyBonus) = (w[15], w[16])
    (w17, w18, w19, decay) = (w[17], w[18], w[19], w[20])
    factor = pow(0.9, -1 / decay) - 1
    growth = exp(w[8])
    lapseDivisor = exp(w17 * w18)
    easiestDifficulty = Self.unclampedFirstDifficulty(w, .easy)
    first = (
      Self.firstState(w, .again), Self.firstState(w, .hard), Self.firstState(w, .good),
      Self.firstState(w, .easy)
    )
  }

  /// Probability of recall: R(t,S) = (1 + F·t/S)^(−w20), with F such that R(S,S) = 0.9.
  ///
  /// - Parameters:
  ///   - elapsedDays: days since the last review; zero or more, fractions allowed.
  ///   - stability: stability after that review.
  /// - Returns: more than 0, at most 1; exactly 1 at zero days.
  public func retrievability(elapsedDays: Double, stability: Double) -> Double {
    exp(-decay * log(1 + factor * elapsedDays / stability))
  }

  /// Days until the probability of recall has fallen to a retention.
  ///
  /// I(r,S) = S/F · (r^(−1/w20) − 1), neither rounded nor capped.
  ///
  /// - Parameters:
  ///   - retention: the probability, between 0 and 1.
  ///   - stability: stability after the review.
  /// - Returns: days, more than 0.
  public func interval(retention: Double, stability: Double) -> Double {
    stability / factor * (pow(retention, -1 / decay) - 1)
  }

  /// State after the first review of a card.
  public func initialState(_ rating: Rating) -> MemoryState {
    switch rating {
    case .again: first.0
    case .hard: first.1
    case .good: first.2
    case .easy: first.3
    }
  }

  /// State after a further review.
  ///
  /// Stability follows from the state before the review; difficulty changes on every review.
  ///
  /// - Parameters:
  ///   - state: state after the review before; `nil` for a card never seen.
  ///   - rating: how it went.
  ///   - elapsedDays: whole days since that review; zero or less means the same day.
  /// - Returns: the new state.
  public func next(_ state: MemoryState?, rating: Rating, elapsedDays: Int) -> MemoryState {
    predictingNext(state, rating: rating, elapsedDays: elapsedDays).state
  }

  /// State after a review, and the probability of recall predicted for it; none for a first review.
  package func predictingNext(
    _ state: MemoryState?,
    rating: Rating,
    elapsedDays: Int
  ) -> (state: MemoryState, recall: Double?) {
    guard let state else { return (initialState(rating), nil) }
    let stability: Double
    var recall = 1.0
    if elapsedDays <= 0 {
      stability = sameDayStability(state, rating)
    } else {
      recall = retrievability(elapsedDays: Double(elapsedDays), stability: state.stability)
      stability =
        rating == .again
        ? stabilityAfterFailure(state, recall) : stabilityAfterSuccess(state, rating, recall)
    }
    let next = MemoryState(
      stability: max(stability, MemoryState.leastStability),
      difficulty: nextDifficulty(state.difficulty, rating)
    )
    return (next, recall)
  }

  /// S' = S · (1 + e^w8 · (11−D) · S^(−w9) · (e^(w10·(1−R)) − 1) · [w15 if hard] · [w16 if easy]).
  private func stabilityAfterSuccess(
    _ state: MemoryState,
    _ rating: Rating,
    _ recall: Double
  ) -> Double {
    let bonus =
      switch rating {
      case .hard: hardPenalty
      case .easy: easyBonus
      case .good, .again: 1.0
      }
    let saturation = exp(-w9 * log(state.stability))
    let forgotten = exp(w10 * (1 - recall)) - 1
    let gain = growth * (11 - state.difficulty) * saturation * forgotten * bonus
    return state.stability * (1 + gain)
  }

  /// S' = min(w11 · D^(−w12) · ((S+1)^w13 − 1) · e^(w14·(1−R)), S / e^(w17·w18)).
  private func stabilityAfterFailure(_ state: MemoryState, _ recall: Double) -> Double {
    let relearned =
      w11 * exp(-w12 * log(state.difficulty)) * (exp(w13 * log(state.stability + 1)) - 1)
      * exp(w14 * (1 - recall))
    return min(relearned, state.stability / lapseDivisor)
  }

  /// S' = S · e^(w17·(g−3+w18)) · S^(−w19), and never less than S when the card was recalled.
  private func sameDayStability(_ state: MemoryState, _ rating: Rating) -> Double {
    let change = exp(
      w17 * (Double(rating.rawValue) - 3 + w18) - w19 * log(state.stability)
    )
    return state.stability * (rating.isPass ? max(change, 1) : change)
  }

  /// D' = D − w6·(g−3)·(10−D)/9, drawn by w7 towards D0(easy), kept in 1…10.
  private func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let damped = difficulty - w6 * (Double(rating.rawValue) - 3) * (10 - difficulty) / 9
    return Self.clamped(w7 * easiestDifficulty + (1 - w7) * damped)
  }

  /// S = w0…w3, D = D0(g) kept in 1…10.
  private static func firstState(_ w: [Double], _ rating: Rating) -> MemoryState {
    MemoryState(
      stability: max(w[rating.rawValue - 1], MemoryState.leastStability),
      difficulty: clamped(unclampedFirstDifficulty(w, rating))
    )
  }

  /// D0(g) = w4 − e^(w5·(g−1)) + 1.
  private static func unclampedFirstDifficulty(_ w: [Double], _ rating: Rating) -> Double {
    w[4] - exp(w[5] * Double(rating.rawValue - 1)) + 1
  }

  private static func clamped(_ difficulty: Double) -> Double {
    let range = MemoryState.difficultyRange
    return min(max(difficulty, range.lowerBound), range.upperBound)
  }

  /// Models are equal when their parameters are.
  public static func == (lhs: FSRS, rhs: FSRS) -> Bool { lhs.parameters == rhs.parameters }

  /// Hashes the parameters.
  public func hash(into hasher: inout Hasher) { hasher.combine(parameters) }
}
