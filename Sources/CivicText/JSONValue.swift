/// A JSON value that keeps what it was read from: numbers as written, members in order.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as it is written.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; names differ from each other.
  case object([JSONMember])

  /// A whole number.
  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A number, or `null` when it is not finite, which JSON cannot say.
  public static func double(_ value: Double) -> JSONValue {
    guard value.isFinite else { return .null }
    if value == value.rounded(), abs(value) < 1e15 { return .number(String(Int(value))) }
    return .number(value.description)
  }

  /// An array of strings.
  public static func strings(_ values: [String]) -> JSONValue {
    .array(values.map { .string($0) })
  }

  /// The value of a member of an object; `nil` when there is none or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth of a Boolean.
  public var bool: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// A number as `Int`; `nil` when it has a fraction or is too large.
  public var integer: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  /// A number as `Double`.
  public var double: Double? {
    if case .number(let text) = self { Double(text) } else { nil }
  }

  /// The elements of an array.
  public var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The members of an object.
  public var object: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }
}

/// A name and its value in a JSON object.
public struct JSONMember: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The value.
  public var value: JSONValue

  /// Makes a member.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}
