/// The parts a word can play; a word that can play several carries them all until its place decides.
struct Readings: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let determiner = Readings(rawValue: 1 << 0)
  static let possessive = Readings(rawValue: 1 << 1)
  static let pronoun = Readings(rawValue: 1 << 2)
  static let noun = Readings(rawValue: 1 << 3)
  static let plural = Readings(rawValue: 1 << 4)
  static let adjective = Readings(rawValue: 1 << 5)
  static let adverb = Readings(rawValue: 1 << 6)
  static let preposition = Readings(rawValue: 1 << 7)
  static let conjunction = Readings(rawValue: 1 << 8)
  static let subordinator = Readings(rawValue: 1 << 9)
  static let relative = Readings(rawValue: 1 << 10)
  static let modal = Readings(rawValue: 1 << 11)
  static let be = Readings(rawValue: 1 << 12)
  static let have = Readings(rawValue: 1 << 13)
  static let auxiliaryDo = Readings(rawValue: 1 << 14)
  static let base = Readings(rawValue: 1 << 15)
  static let third = Readings(rawValue: 1 << 16)
  static let past = Readings(rawValue: 1 << 17)
  static let participle = Readings(rawValue: 1 << 18)
  static let gerund = Readings(rawValue: 1 << 19)
  static let to = Readings(rawValue: 1 << 20)
  static let negation = Readings(rawValue: 1 << 21)
  static let number = Readings(rawValue: 1 << 22)
  /// A verb reading that yields to the noun reading wherever both fit.
  static let nounFirst = Readings(rawValue: 1 << 23)
  /// The genitive ending `'s`.
  static let genitive = Readings(rawValue: 1 << 24)

  static let anyNoun: Readings = [.noun, .plural]
  static let finite: Readings = [.modal, .be, .have, .auxiliaryDo, .base, .third, .past]
  static let verbal: Readings = [.base, .third, .past, .participle, .gerund]

  /// Whether one of the given readings is possible.
  func has(_ any: Readings) -> Bool { !isDisjoint(with: any) }
}
