import CivicScheduling
import CivicTime

/// `CardProgress` in 72 bytes of which every pattern of bits is valid, so that it can be saved as it lies.
struct CardSlot: BitwiseCopyable {
  private var stability = 0.0
  private var difficulty = 0.0
  private var answeredAt: Int64 = 0
  private var due: Int64 = 0
  private var studyDay: Int32 = 0
  private var interval: Int32 = 0
  private var repetitions: Int32 = 0
  private var lapses: Int32 = 0
  private var answers: Int32 = 0
  private var buriedUntil: Int32 = .min
  private var step: Int32 = 0
  private var phase: UInt8 = 0
  private var marks: UInt8 = 0
  private var padding: UInt16 = 0
  /// The last record of the card.
  var head = EventRecord.none
  private var moreRoom: UInt32 = 0

  /// A card without events.
  init() {}

  /// The values of the card.
  var progress: CardProgress {
    get {
      CardProgress(
        state: state,
        due: phase == 0 ? nil : Instant(milliseconds: due),
        answers: Int(answers),
        buriedUntil: buriedUntil == .min ? nil : CivilDate(dayNumber: Int(buriedUntil)),
        isSuspended: marks & 1 != 0,
        isFlagged: marks & 2 != 0,
        isReported: marks & 4 != 0
      )
    }
    set {
      answers = Int32(clamping: newValue.answers)
      due = newValue.due?.milliseconds ?? 0
      buriedUntil = newValue.buriedUntil.map { Int32(clamping: $0.dayNumber) } ?? .min
      marks =
        (newValue.isSuspended ? 1 : 0) | (newValue.isFlagged ? 2 : 0)
        | (newValue.isReported ? 4 : 0)
      state = newValue.state
    }
  }

  private var trace: MemoryTrace {
    get {
      MemoryTrace(
        memory: MemoryState(stability: stability, difficulty: difficulty),
        answeredAt: Instant(milliseconds: answeredAt),
        studyDay: CivilDate(dayNumber: Int(studyDay)),
        repetitions: Int(repetitions),
        lapses: Int(lapses)
      )
    }
    set {
      stability = newValue.memory.stability
      difficulty = newValue.memory.difficulty
      answeredAt = newValue.answeredAt.milliseconds
      studyDay = Int32(clamping: newValue.studyDay.dayNumber)
      repetitions = Int32(clamping: newValue.repetitions)
      lapses = Int32(clamping: newValue.lapses)
    }
  }

  private var state: CardState {
    get {
      switch phase {
      case 1: .learning(step: Int(step), trace)
      case 2: .review(interval: Int(interval), trace)
      case 3: .relearning(step: Int(step), trace)
      default: .new
      }
    }
    set {
      switch newValue {
      case .new:
        phase = 0
      case .learning(let step, let trace):
        (phase, self.step, self.trace) = (1, Int32(clamping: step), trace)
      case .review(let interval, let trace):
        (phase, self.interval, self.trace) = (2, Int32(clamping: interval), trace)
      case .relearning(let step, let trace):
        (phase, self.step, self.trace) = (3, Int32(clamping: step), trace)
      }
    }
  }
}
