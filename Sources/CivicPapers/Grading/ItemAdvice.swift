import CivicDecks
public import CivicText

/// Plain words on an item of a test that has been graded.
public enum ItemAdvice: Sendable, Hashable {
  /// Better students do worse on it.
  case drop(correlation: String)
  /// The best students prefer another option.
  case checkKey(option: String)
  /// Nearly everybody is right.
  case tooEasy
  /// Nearly nobody is right.
  case tooHard
  /// It hardly tells good from weak.
  case weak
  /// Wrong options that nobody takes.
  case idleOptions([String])

  /// What should be said of an item, the most pressing first.
  static func advice(
    _ item: GradedItem,
    _ analysis: ItemAnalysis.Item,
    students: Int
  ) -> [ItemAdvice] {
    var advice: [ItemAdvice] = []
    if let rest = analysis.itemRest, rest < 0 {
      advice.append(.drop(correlation: Figures.text(rest)))
    }
    let key = item.options.filter(\.isKey).map(\.upper).max() ?? 0
    if let rival = item.options.filter({ !$0.isKey }).max(by: { $0.upper < $1.upper }),
      item.question.kind == .choice, rival.upper > key
    {
      advice.append(.checkKey(option: rival.text))
    }
    if analysis.difficulty > 0.95 {
      advice.append(.tooEasy)
    } else if analysis.difficulty < 0.2 {
      advice.append(.tooHard)
    } else if analysis.discrimination < 0.2, advice.isEmpty {
      advice.append(.weak)
    }
    let idle = item.options.filter { !$0.isKey && $0.count == 0 }.map(\.text)
    if !idle.isEmpty, students >= 10, analysis.difficulty <= 0.95 {
      advice.append(.idleOptions(idle))
    }
    return advice
  }

  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .drop(let value): "drop it or look for a flaw: better students do worse (\(value))"
    case .checkKey(let option): "check the key: the best students prefer '\(option)'"
    case .tooEasy: "nearly everybody is right; it tells little"
    case .tooHard: "nearly nobody is right; teach it again or reword it"
    case .weak: "it hardly tells good from weak students; reword it"
    case .idleOptions(let options):
      "nobody takes \(options.map { "'\($0)'" }.joined(separator: ", ")); write better wrong options"
    }
  }

  private var chinese: String {
    switch self {
    case .drop(let value): "建议删去或查找毛病：成绩好的反而错得多（\(value)）"
    case .checkKey(let option): "请核对答案：高分组更多选“\(option)”"
    case .tooEasy: "几乎人人答对，区分不出水平"
    case .tooHard: "几乎无人答对；请重讲或改写"
    case .weak: "区分度低；请改写"
    case .idleOptions(let options):
      "没有人选\(options.map { "“\($0)”" }.joined())；请换更好的干扰项"
    }
  }
}

/// Figures as reports show them.
enum Figures {
  /// Two decimals; `—` for what is undefined.
  static func text(_ value: Double?) -> String {
    guard let value, value.isFinite, abs(value) < 1e12 else { return "—" }
    let hundredths = Int((abs(value) * 100).rounded())
    let fraction = hundredths % 100
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    return sign + "\(hundredths / 100)." + (fraction < 10 ? "0" : "") + "\(fraction)"
  }

  /// A share as a percentage without decimals.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}

/// The customary words for figures of items.
enum FigureLabel {
  /// Difficulty: below 0.3 hard, above 0.7 easy.
  static func difficulty(_ value: Double, _ language: InterfaceLanguage) -> String {
    let words: (String, String) =
      value < 0.3 ? ("hard", "难") : value > 0.7 ? ("easy", "易") : ("medium", "适中")
    return language == .english ? words.0 : words.1
  }

  /// Discrimination after Ebel: from 0.4 very good, from 0.3 good, from 0.2 fair.
  static func discrimination(_ value: Double, _ language: InterfaceLanguage) -> String {
    // Differences of shares such as 0.6 − 0.4 fall just short of the round figure.
    let value = value + 1e-9
    let words: (String, String) =
      value >= 0.4
      ? ("very good", "很好")
      : value >= 0.3 ? ("good", "良好") : value >= 0.2 ? ("fair", "尚可") : ("poor", "需修改")
    return language == .english ? words.0 : words.1
  }
}
