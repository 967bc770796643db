/// The words that answer a statement to judge.
enum JudgementWord {
  /// Whether the words say true; `nil` when they say neither.
  static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "对", "正确", "是", "√", "✓", "✔", "true", "t", "yes": true
    case "错", "错误", "否", "×", "✗", "✘", "false", "f", "no": false
    default: nil
    }
  }

  /// The word that is written: Chinese beside a Chinese statement.
  static func written(_ isTrue: Bool, beside statement: String) -> String {
    let isChinese = statement.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    if isChinese { return isTrue ? "对" : "错" }
    return isTrue ? "true" : "false"
  }
}
