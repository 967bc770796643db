/// An explanation in brackets: `（京津冀）` in `北京（京津冀）`.
enum Gloss {
  /// The text without its brackets and what is in them; `nil` when it has none, or nothing else.
  static func removed(from text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let open = scalars.firstIndex(where: { $0 == "（" || $0 == "(" }), open > 0,
      let close = scalars.lastIndex(where: { $0 == "）" || $0 == ")" }), close > open
    else { return nil }
    return TextJudge.string(Array(scalars[..<open]) + Array(scalars[(close + 1)...]))
  }
}
