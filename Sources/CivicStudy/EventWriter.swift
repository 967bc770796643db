import CivicDecks
import CivicScheduling
import CivicTime

/// Writes the line of an event; the mirror of `EventCursor`.
struct EventWriter {
  private(set) var bytes: [UInt8]

  mutating func write(_ event: ReviewEvent) {
    let start = bytes.count
    word(String(EventLine.version))
    time(event)
    word(event.identity.device.text)
    word(String(event.identity.sequence))
    write(event.action)
    let checksum = Checksum.crc32c(bytes.span.extracting(start..<bytes.count - 1))
    bytes.append(0x23)
    for place in stride(from: 28, through: 0, by: -4) {
      let digit = UInt8((checksum >> UInt32(place)) & 15)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  private mutating func write(_ action: ReviewAction) {
    switch action {
    case .answer(let card, let rating, let duration, let kind):
      name(.answer, card)
      word(EventLine.ratingWords[rating.rawValue - 1].description)
      word(String(duration))
      word(kind.rawValue)
    case .undo(let target): name(.undo, target)
    case .redo(let target): name(.redo, target)
    case .suspend(let card): name(.suspend, card)
    case .resume(let card): name(.resume, card)
    case .bury(let card, let day):
      name(.bury, card)
      word(day.iso)
    case .flag(let card, let isOn):
      name(.flag, card)
      word(isOn ? "on" : "off")
    case .report(let card, let text):
      name(.report, card)
      word(Quotation.quoted(text.text))
    case .reset(let card): name(.reset, card)
    case .relink(let from, let to):
      name(.relink, from)
      word(to.text)
    case .unlink(let card): name(.unlink, card)
    case .reject(let key):
      word(EventFields.Action.reject.name.description)
      word(Quotation.quoted(key.text))
    }
  }

  private mutating func name(_ action: EventFields.Action, _ card: CardID) {
    word(action.name.description)
    word(card.text)
  }

  private mutating func name(_ action: EventFields.Action, _ target: EventIdentity) {
    word(action.name.description)
    word(target.text)
  }

  /// A field and the space after it.
  private mutating func word(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(ASCII.space)
  }

  private mutating func time(_ event: ReviewEvent) {
    let local = event.time.milliseconds + Int64(event.offsetSeconds) * 1_000
    let day = local.floorDivided(by: 86_400_000)
    var rest = Int(local - day * 86_400_000)
    bytes.append(contentsOf: CivilDate(dayNumber: Int(day)).iso.utf8)
    bytes.append(0x54)
    digits(rest / 3_600_000, 2)
    rest %= 3_600_000
    bytes.append(0x3A)
    digits(rest / 60_000, 2)
    rest %= 60_000
    bytes.append(0x3A)
    digits(rest / 1_000, 2)
    bytes.append(0x2E)
    digits(rest % 1_000, 3)
    offset(event.offsetSeconds)
    bytes.append(ASCII.space)
  }

  private mutating func offset(_ seconds: Int) {
    bytes.append(seconds < 0 ? 0x2D : 0x2B)
    let size = abs(seconds)
    digits(size / 3_600, 2)
    bytes.append(0x3A)
    digits(size / 60 % 60, 2)
    guard size % 60 != 0 else { return }
    bytes.append(0x3A)
    digits(size % 60, 2)
  }

  private mutating func digits(_ value: Int, _ width: Int) {
    var power = 1
    for _ in 1..<width { power *= 10 }
    while power > 0 {
      bytes.append(0x30 + UInt8(value / power % 10))
      power /= 10
    }
  }
}

extension EventIdentity {
  /// Device and number as written: `k3m9x2-7f3q/42`.
  public var text: String { device.text + "/" + String(sequence) }
}

extension Int64 {
  /// The quotient rounded down, also for negative numbers.
  func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
