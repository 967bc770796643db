public import CivicText

/// What can be wrong with an item, or a whole file, that comes in.
public enum ImportError: Error, Sendable, Hashable {
  /// The line is not JSON.
  case json(JSONError.Problem)
  /// The line is JSON, but not an object.
  case noObject
  /// A member or column that an item needs is missing.
  case missing(String)
  /// A member has a value of the wrong type.
  case wrongType(String, expected: ValueType)
  /// A kind that is none of ours.
  case unknownKind(String, closest: String?)
  /// A schema that is none of ours.
  case unknownSchema(String)
  /// The answer is not among the choices.
  case answerNotAmongChoices(String)
  /// The blanks of a cloze cannot be found in its prompt.
  case blanksNotFound(Int)
  /// A choice without options, or without a right one.
  case noChoices
  /// A validity that cannot be read.
  case badValidity(String)
  /// A field longer than ``ImportLimits``.
  case fieldTooLong(limit: Int)
  /// More items than ``ImportLimits``.
  case tooManyItems(limit: Int)
  /// A file larger than ``ImportLimits``.
  case fileTooLarge(limit: Int)
  /// Nothing in the file is an item.
  case nothingFound
  /// A quoted field that does not end.
  case openQuote
  /// A row with more or fewer cells than the header.
  case cellCount(found: Int, expected: Int)
  /// A header without the columns an item needs.
  case noColumns
  /// Something the format does not know.
  case notUnderstood(String)
  /// Control or invisible characters were taken out.
  case invisibleRemoved
  /// A part of the item that is left out since an item has no place for it.
  case lost(String)
  /// Two parts with the same id that do not fit together.
  case partsDisagree(String)

  /// The type a value must have.
  public enum ValueType: Sendable, Hashable {
    /// A string.
    case string
    /// A list of strings.
    case strings
    /// `true` or `false`.
    case truth
    /// A number.
    case number
    /// A list of pairs of strings.
    case pairs
    /// An object.
    case object
  }
}
