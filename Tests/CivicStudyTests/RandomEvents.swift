import CivicDecks
import CivicScheduling
import CivicStudy
import CivicTestSupport
import CivicTime

/// Makes events of every kind from a seed.
struct RandomEvents {
  private var generator: SeededGenerator
  private let devices: [DeviceID]
  private let cards: [CardID]
  private var written: [EventIdentity] = []
  private var undos: [EventIdentity] = []
  private var sequences: [UInt32]
  private var clock: Int64 = 1_772_700_000_000

  init(seed: UInt64, devices count: Int = 3, cards cardCount: Int = 12) {
    generator = SeededGenerator(seed: seed)
    devices = (1...count).compactMap { DeviceID("device-\($0)") }
    sequences = Array(repeating: 0, count: count)
    var cards: [CardID] = []
    for number in 0..<cardCount {
      let item = ItemID(hash: UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
      cards.append(CardID(item: item, part: number % 3 == 0 ? number % 5 + 1 : nil))
    }
    self.cards = cards
  }

  /// The next events; their clock moves a little and now and then jumps, also back.
  mutating func next(_ count: Int) -> [ReviewEvent] {
    (0..<count).map { _ in next() }
  }

  mutating func next() -> ReviewEvent {
    let device = Int.random(in: 0..<devices.count, using: &generator)
    sequences[device] += 1
    let identity = EventIdentity(device: devices[device], sequence: sequences[device])
    clock += Int64.random(in: -200_000...90_000_000, using: &generator)
    let skew = Int64(device) * 3_700_123
    let action = action()
    let event = ReviewEvent(
      identity: identity,
      time: Instant(milliseconds: clock + skew),
      offsetSeconds: [0, 28_800, -12_600, 20_743].randomElement(using: &generator) ?? 0,
      action: action
    )
    if case .undo = action { undos.append(identity) } else { written.append(identity) }
    return event
  }

  private mutating func action() -> ReviewAction {
    switch Int.random(in: 0..<30, using: &generator) {
    case 0: return .suspend(card: card())
    case 1: return .resume(card: card())
    case 2:
      let day = Int.random(in: 20_000...21_000, using: &generator)
      return .bury(card: card(), until: CivilDate(dayNumber: day))
    case 3: return .flag(card: card(), isOn: Bool.random(using: &generator))
    case 4: return .report(card: card(), text: EventText(text()))
    case 5: return .reset(card: card())
    case 6: return .relink(from: card(), to: card())
    case 7: return .unlink(card: card())
    case 8: return .reject(key: EventText(text()))
    case 9, 10, 11:
      if let target = written.suffix(6).randomElement(using: &generator) {
        return .undo(of: target)
      }
      return answer()
    case 12:
      if let target = undos.suffix(3).randomElement(using: &generator) { return .redo(of: target) }
      return answer()
    default: return answer()
    }
  }

  private mutating func answer() -> ReviewAction {
    let rating = Rating(rawValue: Int.random(in: 1...4, using: &generator)) ?? .good
    return .answer(
      card: card(),
      rating: rating,
      durationMilliseconds: UInt32.random(in: 0...60_000, using: &generator),
      kind: Int.random(in: 0..<8, using: &generator) == 0 ? .cram : .review
    )
  }

  private mutating func card() -> CardID {
    cards[Int.random(in: 0..<cards.count, using: &generator)]
  }

  private mutating func text() -> String {
    let samples: [Unicode.Scalar] = [
      "a", " ", "\"", "\\", "\n", "\t", "\u{1B}", "\u{7F}", "\u{85}", "题", "😀", "\u{202E}",
      "\u{200B}", "#", "\u{FEFF}", "\u{0}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      text.append(samples[Int.random(in: 0..<samples.count, using: &generator)])
    }
    return String(text)
  }
}
