/// A Chinese numeral while it is read, character by character.
///
/// A numeral is sections of up to four digits, each closed by 万 or 亿; units fall within a section.
struct ChineseNumeralReading {
  /// Value of everything closed by 亿.
  private var aboveHundredMillion = 0
  /// Value of what 万 closed since the last 亿.
  private var tenThousands = 0
  /// Value of the open section without its pending digit.
  private var section = 0
  /// A digit whose unit has not come yet.
  private var pending: Int?
  /// The smallest unit seen in the open section; 10,000 before any.
  private var lowestUnit = 10_000
  /// The last unit or scale of all; a final digit without unit is a tenth of it.
  private var lastStep: Int?
  private var sawZero = false
  private var closedHundredMillion = false
  private var closedTenThousand = false

  /// Takes the next character.
  ///
  /// - Returns: false when the numeral cannot go on like this.
  mutating func take(_ role: ChineseNumeral.Role) -> Bool {
    switch role {
    case .digit(0): return takeZero()
    case .digit(let digit): return takeDigit(digit)
    case .unit(let unit): return takeUnit(unit)
    case .tens(let tens): return takeDigit(tens / 10) && takeUnit(10)
    case .tenThousand: return closeTenThousand()
    case .hundredMillion: return closeHundredMillion()
    }
  }

  /// The value of what was read, at least one character; `nil` when it ends in the middle (`一百零`).
  var value: Int? {
    let closed = aboveHundredMillion + tenThousands + section
    guard let pending else { return sawZero && closed > 0 ? nil : closed }
    guard !sawZero, let lastStep, lastStep >= 100 else { return closed + pending }
    // 一百二 is 120 and 一万二 is 12,000: the last digit counts tenths of the step before.
    return closed + pending * (lastStep / 10)
  }

  private mutating func takeZero() -> Bool {
    guard pending == nil, !sawZero else { return false }
    sawZero = true
    return true
  }

  private mutating func takeDigit(_ digit: Int) -> Bool {
    guard pending == nil, !(sawZero && lastStep == nil) else { return false }
    pending = digit
    return true
  }

  private mutating func takeUnit(_ unit: Int) -> Bool {
    guard unit < lowestUnit else { return false }
    // 十五 may leave out its 一, but only where a section begins.
    guard let digit = pending ?? (unit == 10 && section == 0 && !sawZero ? 1 : nil) else {
      return false
    }
    section += digit * unit
    pending = nil
    lowestUnit = unit
    lastStep = unit
    sawZero = false
    return true
  }

  private mutating func closeTenThousand() -> Bool {
    let closed = section + (pending ?? 0)
    guard closed > 0, !closedTenThousand, !(sawZero && pending == nil) else { return false }
    tenThousands = closed * 10_000
    closedTenThousand = true
    openSection(after: 10_000)
    return true
  }

  private mutating func closeHundredMillion() -> Bool {
    let closed = tenThousands + section + (pending ?? 0)
    guard closed > 0, !closedHundredMillion, !(sawZero && pending == nil) else { return false }
    aboveHundredMillion = closed * 100_000_000
    tenThousands = 0
    closedHundredMillion = true
    closedTenThousand = false
    openSection(after: 100_000_000)
    return true
  }

  private mutating func openSection(after step: Int) {
    section = 0
    pending = nil
    lowestUnit = 10_000
    lastStep = step
    sawZero = false
  }
}
