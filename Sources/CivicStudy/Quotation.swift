/// A text between quotation marks in which nothing can move a terminal or end a line.
///
/// Inside, `"` and `\` follow a `\`; a line break is `\n`, a tab `\t`; other control characters, and
/// characters that change the direction of text or are invisible, are written `\u{HEX}`.
enum Quotation {
  /// The quoted form.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isHidden(scalar): result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The text of a quoted form, or nothing when it is not one.
  static func text(of quoted: String) -> String? {
    var scalars = quoted.unicodeScalars.makeIterator()
    guard scalars.next() == "\"" else { return nil }
    var result = String.UnicodeScalarView()
    while let scalar = scalars.next() {
      switch scalar {
      case "\"": return scalars.next() == nil ? String(result) : nil
      case "\\":
        guard let escaped = escaped(&scalars) else { return nil }
        result.append(escaped)
      default: result.append(scalar)
      }
    }
    return nil
  }

  private static func escaped(
    _ scalars: inout String.UnicodeScalarView.Iterator
  ) -> Unicode.Scalar? {
    switch scalars.next() {
    case "\"": return "\""
    case "\\": return "\\"
    case "n": return "\n"
    case "t": return "\t"
    case "u":
      guard scalars.next() == "{" else { return nil }
      var digits = ""
      while let scalar = scalars.next(), scalar != "}" {
        guard digits.utf8.count < 6 else { return nil }
        digits.unicodeScalars.append(scalar)
      }
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }

  /// Whether a scalar is escaped; the list is fixed, so that a line has one form for ever.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
