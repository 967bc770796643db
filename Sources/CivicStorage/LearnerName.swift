/// The name of a learner; also the name of a folder.
///
/// 1 to 64 bytes; letters of any script, digits, `-`, `_`, `.` and blanks inside. It cannot begin with a dot
/// or hold a `/` or a control character, so that it never leads out of the folder of learners.
public struct LearnerName: Sendable, Hashable {
  /// The name.
  public let text: String

  /// The learner when none is named.
  public static let standard = LearnerName(unchecked: "me")

  /// Checks a name, or gives `nil` when it is not of the form above.
  public init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard (1...64).contains(text.utf8.count), scalars.allSatisfy(Self.isAllowed),
      scalars.first != ".", scalars.first != " ", scalars.last != " "
    else { return nil }
    self.text = text
  }

  private init(unchecked text: String) {
    self.text = text
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if "-_. ".unicodeScalars.contains(scalar) { return true }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }
}
