/// Single characters of traditional script with their simplified form.
///
/// The table maps one character to one character, so a text and its simplified shadow have equal
/// length. Characters that simplified text uses with a meaning of its own (乾 in 乾坤, 著 in 著作) are
/// not in it: `contextual` names them for texts known to be traditional.
///
/// Example: `simplified("國")` is `国`; `simplified("国")` is `国`; `simplified("著")` is `著`.
public enum ScriptTable {
  /// First and last characters the table can hold: Extension A to the end of the main block.
  private static let span: ClosedRange<UInt32> = 0x3400...0x9FFF

  /// Simplified form at each place of `span`, 0 where a character is its own.
  private static let forms: [UInt16] = parse(simplifiedPairs)

  /// 1 at each place of `span` whose character is the simplified form of another one only.
  private static let simplifiedOnly: [Bool] = {
    var marks = [Bool](repeating: false, count: span.count)
    for form in forms where form != 0 { marks[Int(UInt32(form) - span.lowerBound)] = true }
    for character in alsoTraditional.unicodeScalars {
      marks[Int(character.value - span.lowerBound)] = false
    }
    return marks
  }()

  /// The simplified form of a character; the character itself when it has none.
  public static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard span.contains(scalar.value) else { return scalar }
    let form = forms[Int(scalar.value - span.lowerBound)]
    return form == 0 ? scalar : Unicode.Scalar(form) ?? scalar
  }

  /// A text with each character in its simplified form.
  public static func simplified(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(simplified(scalar)) }
    return String(result)
  }

  /// Whether a character belongs to traditional script only.
  public static func isTraditionalOnly(_ scalar: Unicode.Scalar) -> Bool {
    simplified(scalar) != scalar
  }

  /// Whether a character belongs to simplified script only.
  ///
  /// Characters that are both, such as 后 or 里, are not: they say nothing about the script of a text.
  public static func isSimplifiedOnly(_ scalar: Unicode.Scalar) -> Bool {
    span.contains(scalar.value) && simplifiedOnly[Int(scalar.value - span.lowerBound)]
  }

  /// The simplified form in a text known to be traditional, where the neighbours decide.
  ///
  /// 著 is 着 except in 著作, 著名, 顯著 and the like; 乾 is 干 except in 乾隆 and 乾坤.
  public static func contextual(
    _ scalar: Unicode.Scalar,
    after previous: Unicode.Scalar?,
    before next: Unicode.Scalar?
  ) -> Unicode.Scalar {
    switch scalar {
    case "著":
      let isWriting =
        next.map("作名者稱称書书述錄录".unicodeScalars.contains) == true
        || previous.map("顯显名原土編编專专巨論论昭卓".unicodeScalars.contains) == true
      return isWriting ? scalar : "着"
    case "乾":
      return next.map("隆坤卦".unicodeScalars.contains) == true ? scalar : "干"
    default:
      return simplified(scalar)
    }
  }

  /// The ordinary character for a Kangxi radical, which files made from PDF often hold instead.
  ///
  /// Example: U+2F00 gives 一.
  public static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x2F00...0x2FD5).contains(scalar.value) else { return scalar }
    return radicals[Int(scalar.value - 0x2F00)]
  }

  private static let radicals = Array(radicalCharacters.unicodeScalars)

  private static func parse(_ text: String) -> [UInt16] {
    var forms = [UInt16](repeating: 0, count: span.count)
    var key: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      guard span.contains(scalar.value) else {
        key = nil
        continue
      }
      if let first = key {
        forms[Int(first.value - span.lowerBound)] = UInt16(scalar.value)
        key = nil
      } else {
        key = scalar
      }
    }
    return forms
  }
}
