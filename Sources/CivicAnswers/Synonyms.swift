/// Words that say the same, brought to one of them.
enum Synonyms {
  /// A simplified text with the days of the week, the end of a year and the names of provinces in one form.
  static func unified(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if let name = provinces[text] { return name }
    guard text.contains(where: isFirst) else { return text }
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      if let (word, form) = words.first(where: { text[index...].starts(with: $0.word) }) {
        result += form
        index += word.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static func isFirst(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "星" || scalar == "礼" || scalar == "周" || scalar == "年"
  }

  private static let words: [(word: [Unicode.Scalar], form: [Unicode.Scalar])] = [
    ("星期天", "周日"), ("礼拜天", "周日"), ("周天", "周日"), ("星期", "周"), ("礼拜", "周"), ("年末", "年底"),
  ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }

  /// Full names of provinces and the like with their short ones.
  private static let provinces: [[Unicode.Scalar]: [Unicode.Scalar]] = {
    var table: [[Unicode.Scalar]: [Unicode.Scalar]] = [:]
    for line in provinceLines.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let suffix = fields.first else { continue }
      for name in fields.dropFirst() {
        table[Array((name + suffix).unicodeScalars)] = Array(name.unicodeScalars)
      }
    }
    return table
  }()

  /// The ending of the full name, then short names.
  private static let provinceLines = """
    市 北京 天津 上海 重庆
    省 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾
    自治区 内蒙古 西藏
    壮族自治区 广西
    回族自治区 宁夏
    维吾尔自治区 新疆
    特别行政区 香港 澳门
    """
}
