import CivicLanguage

/// Judges whether a statement was rightly called true or false.
enum TruthJudge {
  /// The truth value a text stands for, or `nil` when it stands for none.
  ///
  /// Catches 对, √, T, yes, 不正确; not 对错 or `maybe`.
  static func value(of folded: [Unicode.Scalar]) -> Bool? {
    let text = TextJudge.string(folded.map { ScriptTable.simplified($0) })
    if affirmations.contains(text) { return true }
    if denials.contains(text) { return false }
    return nil
  }

  private static let affirmations: Set<String> = [
    "对", "对的", "正确", "正确的", "是", "是的", "真", "没错", "√", "✓", "✔", "☑", "✅", "○", "v", "t", "true",
    "y",
    "yes",
    "right", "correct",
  ]

  private static let denials: Set<String> = [
    "错", "错的", "错误", "错误的", "不对", "不正确", "否", "不是", "假", "×", "✗", "✘", "✕", "☒", "❌", "x", "f",
    "false",
    "n", "no", "wrong", "incorrect", "not true",
  ]
}
