/// Makes text harmless to show: what would steer a terminal or hide becomes visible.
///
/// Control characters become their pictures (`␛`, `␀`), C1 controls, bidirectional overrides, zero-width
/// and other invisible characters become `\u{…}`. A zero-width joiner inside an emoji sequence stays, and
/// so do variation selectors after a character they can vary.
public enum SafeText {
  /// The text on one line: every control character is made visible.
  public static func line(_ text: some StringProtocol) -> String {
    visible(text, keepsLayout: false)
  }

  /// The text with its line ends and tabs kept; every other control character is made visible.
  public static func block(_ text: some StringProtocol) -> String {
    visible(text, keepsLayout: true)
  }

  /// Whether a text would be shown unchanged on one line.
  public static func isSafe(_ text: some StringProtocol) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if replacement(for: scalar, after: previous) != nil { return false }
      previous = scalar
    }
    return true
  }

  private static func visible(_ text: some StringProtocol, keepsLayout: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if keepsLayout, scalar == "\n" || scalar == "\t" {
        shown.append(scalar)
      } else if let replacement = replacement(for: scalar, after: previous) {
        shown.append(contentsOf: replacement.unicodeScalars)
      } else {
        shown.append(scalar)
      }
      previous = scalar
    }
    return String(shown)
  }

  private static func replacement(
    for scalar: Unicode.Scalar,
    after previous: Unicode.Scalar?
  ) -> String? {
    let point = scalar.value
    switch point {
    case 0x20..<0x7F, 0x4E00...0x9FFF, 0x3000...0x30FF, 0xFF01...0xFF5E: return nil
    case 0..<0x20: return picture(0x2400 + point)
    case 0x7F: return picture(0x2421)
    case 0x200D where joins(previous): return nil
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return previous == nil ? escape(point) : nil
    default: break
    }
    // Fillers are letters or symbols to Unicode and yet show nothing.
    let isFiller = [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x034F, 0x17B4, 0x17B5].contains(point)
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return escape(point)
    case .unassigned, .privateUse: return nil
    default: return isFiller ? escape(point) : nil
    }
  }

  /// Whether a zero-width joiner after the scalar can be part of an emoji.
  private static func joins(_ previous: Unicode.Scalar?) -> Bool {
    guard let previous else { return false }
    return previous.properties.isEmojiPresentation || previous.value == 0xFE0F
      || previous.properties.isEmojiModifier || (0x2600...0x27BF).contains(previous.value)
  }

  private static func picture(_ point: UInt32) -> String {
    Unicode.Scalar(point).map { String($0) } ?? ""
  }

  private static func escape(_ point: UInt32) -> String {
    "\\u{" + String(point, radix: 16, uppercase: true) + "}"
  }
}
