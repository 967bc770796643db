import CivicText

/// The words on papers that are not questions, in both languages.
struct PaperPhrases {
  let language: InterfaceLanguage

  private func pick(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// The lines for names, each with the number of columns to write on.
  var nameFields: [(label: String, columns: Int)] {
    switch language {
    case .english: [("Name", 24), ("Date", 12), ("Period", 6), ("Score", 6)]
    case .chinese: [("班级", 10), ("姓名", 10), ("学号", 10), ("得分", 6)]
    }
  }

  var colon: String { pick(": ", "：") }
  var stop: String { pick(".", "。") }

  func time(_ minutes: Int) -> String {
    pick("Time: \(minutes) minutes", "考试时间：\(minutes)分钟")
  }

  func total(_ points: Double) -> String {
    pick("Total: \(PointsText.text(points)) points", "满分：\(PointsText.text(points))分")
  }

  func count(_ questions: Int) -> String { pick("\(questions) questions", "共\(questions)题") }
  var notes: String { pick("Notes", "注意事项") }

  /// The heading of a section with its number and points.
  func heading(_ section: PaperSection, number: Int) -> String {
    let count = section.positions.count
    let each = PointsText.text(section.pointsEach)
    let all = PointsText.text(section.points)
    switch language {
    case .english:
      let points = section.pointsEach == 1 ? "point" : "points"
      return "\(Self.roman(number)). \(section.title) (\(each) \(points) each, \(all) in all)"
    case .chinese:
      return "\(Self.numeral(number))、\(section.title)（本大题共\(count)小题，每小题\(each)分，共\(all)分）"
    }
  }

  /// What to do in a section; `nil` when the heading says enough.
  func instruction(_ section: PaperSection) -> String? {
    let form: String? =
      switch section.form {
      case .choice:
        pick("Choose the best answer", "在每小题给出的选项中，只有一项符合题意")
      case .multipleChoice:
        pick("Choose all right answers", "在每小题给出的选项中，有两项或两项以上符合题意")
      case .trueFalse:
        pick("Circle T if the statement is true, F if it is false", "正确的打“√”，错误的打“×”")
      case .cloze, .term, .question: nil
      case .match: pick("Write the letter that belongs to each number", "写出与各序号对应的字母")
      case .order: pick("Write the letters in the right order", "按正确顺序写出字母")
      }
    let parts = [form, section.partial.note(section.form, language)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: pick("; ", "。")) + stop
  }

  /// The place for a letter or mark at the end of a stem.
  var slot: String { pick("____", "（\u{A0}\u{A0}\u{A0}\u{A0}）") }
  var circle: String { pick("T   F", "") }

  var sheet: String { pick("Answer Sheet", "答题卡") }
  var key: String { pick("Answer Key", "参考答案与解析") }
  var quickKey: String { pick("At a glance", "速查") }
  var studentNumber: String { pick("Student number", "学号") }
  var version: String { pick("Version", "试卷") }
  var score: String { pick("Score", "得分") }
  var part: String { pick("Part", "题号") }
  var sum: String { pick("Total", "总分") }
  var accept: String { pick("also right", "也对") }
  var explanation: String { pick("Explanation", "解析") }
  var correction: String { pick("Correct", "更正") }
  var source: String { pick("Source", "来源") }
  var tags: String { pick("Topics", "知识点") }
  var item: String { pick("Item", "题目编号") }

  func points(_ points: Double) -> String {
    let text = PointsText.text(points)
    return pick("(\(text) pt)", "（\(text)分）")
  }

  func seed(_ seed: UInt64) -> String { pick("Seed \(seed)", "随机种子 \(seed)") }

  /// The number of a section in Chinese: 一 to 九十九.
  static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard number < 100 else { return String(number) }
    let tens = number / 10
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10]
  }

  /// The number of a section in English: I to XXXIX.
  static func roman(_ number: Int) -> String {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    guard number < 40 else { return String(number) }
    return String(repeating: "X", count: number / 10) + ones[number % 10]
  }
}
