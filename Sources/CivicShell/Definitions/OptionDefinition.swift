/// An option of a command: what it is called, what value it takes and what it does.
struct OptionDefinition: Sendable, Hashable {
  /// The name without its two dashes.
  let name: String
  /// A one-letter form.
  let letter: Character?
  /// What stands for the value in help; `nil` for a flag, which takes none.
  let placeholder: String?
  /// What the value may be.
  let kind: ValueKind
  /// Whether the option may be given several times.
  let isRepeatable: Bool
  /// What it does, in a few words.
  let summary: Bilingual

  /// Whether the option takes no value.
  var isFlag: Bool { placeholder == nil }

  /// The option as typed: `--count`.
  var typed: String { "--" + name }
}

/// An option together with the type of its value, so that commands read what they defined.
///
/// ```swift
/// static let count = OptionKey.integer("count", "N", 1...10_000, "keep the best N", "只保留最好的 N 题")
/// let limit = invocation[Self.count]  // Int?
/// ```
struct OptionKey<Value: Sendable>: Sendable {
  /// The option.
  let definition: OptionDefinition
  /// Reads a value that the definition accepts.
  let read: @Sendable (String) -> Value?
}

extension OptionKey where Value == Bool {
  /// An option without a value.
  static func flag(_ name: String, _ english: String, _ chinese: String) -> OptionKey {
    OptionKey(
      definition: OptionDefinition(
        name: name,
        letter: nil,
        placeholder: nil,
        kind: .text,
        isRepeatable: false,
        summary: Bilingual(english, chinese)
      ),
      read: { _ in true }
    )
  }
}

extension OptionKey where Value == Int {
  /// An option with a whole number.
  static func integer(
    _ name: String,
    _ placeholder: String,
    _ range: ClosedRange<Int>,
    _ english: String,
    _ chinese: String
  ) -> OptionKey {
    OptionKey(
      definition: OptionDefinition(
        name: name,
        letter: nil,
        placeholder: placeholder,
        kind: .integer(range),
        isRepeatable: false,
        summary: Bilingual(english, chinese)
      ),
      read: { Int($0) }
    )
  }
}

extension OptionKey where Value == Double {
  /// An option with a number.
  static func number(
    _ name: String,
    _ placeholder: String,
    _ range: ClosedRange<Double>,
    _ english: String,
    _ chinese: String
  ) -> OptionKey {
    OptionKey(
      definition: OptionDefinition(
        name: name,
        letter: nil,
        placeholder: placeholder,
        kind: .number(range),
        isRepeatable: false,
        summary: Bilingual(english, chinese)
      ),
      read: { Double($0) }
    )
  }
}

extension OptionKey where Value == String {
  /// An option with a text of some kind.
  static func value(
    _ name: String,
    letter: Character? = nil,
    _ placeholder: String,
    _ kind: ValueKind,
    isRepeatable: Bool = false,
    _ english: String,
    _ chinese: String
  ) -> OptionKey {
    OptionKey(
      definition: OptionDefinition(
        name: name,
        letter: letter,
        placeholder: placeholder,
        kind: kind,
        isRepeatable: isRepeatable,
        summary: Bilingual(english, chinese)
      ),
      read: { $0 }
    )
  }
}
