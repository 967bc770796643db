import CivicScheduling
import func Glibc.exp
import func Glibc.log

/// Loss of the memory model over cards and its gradient, by hand-written reverse mode.
///
/// `add` runs a card forward and notes at each answer what the way back needs, then goes back once and adds
/// the derivatives of the card's loss to `gradient`. Symbols are those of `FSRS`; a dot in front of a name in
/// comments means the derivative of the loss with respect to it.
struct ModelGradient {
  /// Derivatives of the loss of the cards added since the last `reset`.
  var gradient = ParameterVector(repeating: 0)
  var model: ModelConstants
  var tape: [Note] = []

  /// What led to the next stability.
  enum Change {
    case success, failure, lapseCap, sameDay, unchanged
  }

  /// One answer on the way forward.
  struct Note {
    /// State before the answer.
    var stability = 0.0
    var difficulty = 0.0
    var logStability = 0.0
    /// R, 1 + F·t/S and its logarithm.
    var recall = 1.0
    var spread = 1.0
    var logSpread = 0.0
    /// Derivative of the item's own loss with respect to R.
    var slope = 0.0
    var days = 0.0
    var grade = 0.0
    /// Intermediate results of the change.
    var first = 0.0
    var second = 0.0
    var third = 0.0
    var change = Change.unchanged
    var rating = Rating.again
    var isStabilityClamped = false
    var isDifficultyClamped = false
  }

  init(_ w: ParameterVector) {
    model = ModelConstants(w)
  }

  /// Moves to another point and forgets the gradient.
  mutating func reset(_ w: ParameterVector) {
    model = ModelConstants(w)
    gradient = ParameterVector(repeating: 0)
  }

  /// Adds the loss of one card.
  mutating func add(_ card: Lesson.Card, of lesson: borrowing Lesson) {
    let start = Int(card.start)
    let end = Int(card.end)
    if tape.count < end - start {
      tape = [Note](repeating: Note(), count: 2 * (end - start))
    }
    let firstRating = lesson.histories.ratings[start]
    var state = firstState(firstRating)
    for place in start + 1..<end {
      state = forward(
        state,
        rating: lesson.histories.ratings[place],
        days: Double(lesson.histories.elapsedDays[place]),
        weight: Double(lesson.weights[place]),
        into: place - start
      )
    }
    var slope = (stability: 0.0, difficulty: 0.0)
    for index in stride(from: end - start - 1, to: 0, by: -1) {
      slope = backward(index, slope)
    }
    addFirst(firstRating, slope)
  }
}
