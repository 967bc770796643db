import CivicLanguage

/// Judges answers that are one text.
enum TextJudge {
  /// A verdict with its reason.
  typealias Finding = (verdict: Verdict, reason: JudgementReason)

  /// Compares a typed text with a key.
  ///
  /// - Parameters:
  ///   - typed: what was typed, folded silently.
  ///   - expected: the key, folded silently.
  ///   - allowsSlips: whether a slip of the pen leaves the answer close.
  /// - Returns: the verdict with its reason.
  static func judge(
    typed: [Unicode.Scalar],
    expected: [Unicode.Scalar],
    allowsSlips: Bool
  ) -> Finding {
    if isSameText(typed, expected) { return (.exact, .same) }
    let first = MeaningFolding(typed)
    let second = MeaningFolding(expected)
    guard !first.scalars.isEmpty else { return (.wrong, .blank) }
    if first.scalars == second.scalars { return (.equivalent, sameMeaningReason(typed, expected)) }
    if let objection = objection(typed: first, expected: second) { return objection }
    let allowed = allowsSlips ? slipsAllowed(in: second) : 0
    let edits = EditDistance.distance(
      first.scalars,
      second.scalars,
      limit: max(allowed, 1),
      allowsSwap: second.isLatin
    )
    guard let edits else { return (.wrong, .different) }
    return edits <= allowed ? (.close, .slip(edits: edits)) : (.wrong, .noSlipAllowed)
  }

  /// Why two texts can never be close, however few characters differ.
  static func objection(typed: MeaningFolding, expected: MeaningFolding) -> Finding? {
    if typed.numerals != expected.numerals { return (.wrong, .otherNumber) }
    if ContraryWords.negationDiffers(typed: typed, expected: expected) {
      return (.wrong, .negation)
    }
    if let pair = ContraryWords.pair(typed: typed, expected: expected) {
      return (.wrong, .contrary(typed: pair.typed, expected: pair.expected))
    }
    return nil
  }

  /// Equal but for Unicode composition, which Swift's string comparison looks through.
  private static func isSameText(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    first == second || string(first) == string(second)
  }

  static func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func sameMeaningReason(
    _ typed: [Unicode.Scalar],
    _ expected: [Unicode.Scalar]
  ) -> JudgementReason {
    let isScript =
      typed.map { ScriptTable.simplified($0) }
      == expected.map { ScriptTable.simplified($0) }
    return isScript ? .otherScript : .otherForm
  }

  /// None up to four characters, one up to eight, two beyond; one for every eight Latin letters.
  private static func slipsAllowed(in expected: MeaningFolding) -> Int {
    let length = expected.length
    if expected.isLatin { return length / 8 }
    return length <= 4 ? 0 : length <= 8 ? 1 : 2
  }
}
