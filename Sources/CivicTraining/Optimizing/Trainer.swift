public import CivicScheduling
import CivicText
import func Glibc.cos
import func Glibc.log

/// Fits the 21 parameters of the memory model to a training set.
///
/// The method is that of fsrs-rs 6.6: initial stability first, then mini-batches of whole cards, Adam with
/// a rate that falls to zero along a cosine, recency weights, and a pull towards the start. Cards are shuffled
/// by a generator with a fixed seed: equal logs give equal parameters, to the last bit.
public struct Trainer: Sendable {
  /// How often every card is seen; `nil` lets the number of items decide.
  public var epochs: Int?
  /// Strength of the pull towards the start; `nil` lets the number of items decide.
  public var pull: Double?
  /// Rate of the first steps.
  public var rate = 0.04
  /// Items of a mini-batch.
  public var batchSize = 512

  /// Makes a trainer with the customary settings.
  public init() {}

  /// Fits the parameters to the first items of a set.
  ///
  /// - Parameters:
  ///   - set: the items.
  ///   - limit: how many of them, from the earliest on, may be looked at; all without it.
  /// - Returns: the parameters; the defaults when there are fewer than 8 items, and only the initial
  ///   stability differs from them below 64 or when no card has two items.
  public func parameters(for set: TrainingSet, first limit: Int? = nil) -> FSRSParameters {
    let lesson = Lesson(set, first: limit ?? set.count)
    guard lesson.count >= 8 else { return .standard }
    let initial = InitialStability(lesson.firstAnswers)
    var start = FSRSParameters.standard.values
    start.replaceSubrange(0..<4, with: initial.estimate())
    guard lesson.count >= 64, lesson.hasLaterItems else { return FSRSParameters(clipping: start) }
    var trained = train(lesson, from: ParameterVector(start)).array
    var stabilities: [Double?] = trained.prefix(4).map { $0 }
    initial.keepOrder(&stabilities)
    for index in 0..<4 { trained[index] = stabilities[index] ?? trained[index] }
    return FSRSParameters(clipping: trained)
  }

  private func train(_ lesson: Lesson, from start: ParameterVector) -> ParameterVector {
    let batches = lesson.count / batchSize + 1
    let epochs = epochs ?? min(20, max(2, (160 + batches - 1) / batches))
    let steps = Double(batches * epochs)
    let pull = pull ?? 1 + 1_500 / Double(lesson.count)
    var generator = RepeatableGenerator(seed: 0x0C1B_1C0F)
    var order = Array(0..<Int32(lesson.cards.count))
    var (point, adam) = (start, Adam())
    var model = ModelGradient(point)
    var step = 0.0
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      var items = 0
      for (place, index) in order.enumerated() {
        let card = lesson.cards[Int(index)]
        model.add(card, of: lesson)
        items += Int(card.items)
        guard items >= batchSize || place == order.count - 1 else { continue }
        var gradient = model.gradient
        addPull(&gradient, point, pull * Double(items) / Double(lesson.count))
        adam.step(&point, gradient, rate: rate * (1 + cos(.pi * min(step / steps, 1))) / 2)
        clip(&point)
        model.reset(point)
        items = 0
        step += 1
      }
    }
    return point
  }

  /// Derivative of share·Σ((w − default)/σ)²; for the initial stabilities of share·Σ(ln(S/default))²/2.
  private func addPull(
    _ gradient: inout ParameterVector,
    _ point: ParameterVector,
    _ share: Double
  ) {
    let standard = FSRSParameters.standard
    for index in 0..<4 {
      gradient[index] += share * log(point[index] / standard[index]) / point[index]
    }
    for index in 4..<gradient.count {
      let deviation = Self.deviations[index]
      gradient[index] += 2 * share * (point[index] - standard[index]) / (deviation * deviation)
    }
  }

  private func clip(_ point: inout ParameterVector) {
    for index in point.indices {
      let bounds = FSRSParameters.bounds[index]
      // With w19 at zero a card could be learned without end on one day.
      let least = index == 19 ? 0.01 : bounds.lowerBound
      point[index] = min(max(point[index], least), bounds.upperBound)
    }
  }

  /// How far the parameters of learners lie apart, by which the pull is measured.
  ///
  /// - Source: fsrs-rs 6.6, standard deviations over many learners.
  private static let deviations = ParameterVector([
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27,
  ])
}
