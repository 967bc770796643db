/// Words that begin with a Chinese numeral but name something instead of counting it.
enum NumeralIdiom {
  /// Whether the numeral of a range belongs to such a word.
  ///
  /// Catches `十八`般武艺, `二十`大, `五`台山, `十`分重要; not `二十`届, `五`台机器, `十`分钟.
  static func stands(in scalars: [Unicode.Scalar], at range: Range<Int>, to limit: Int) -> Bool {
    let next = range.upperBound
    guard next < limit else { return false }
    // 二十大 is a congress, 十大 and 四大 count.
    if range.count > 1, scalars[next] == "大" { return true }
    if range.count == 1, scalars[range.lowerBound] == "十" {
      if scalars[next] == "分" { return next + 1 >= limit || scalars[next + 1] != "钟" }
      if scalars[next] == "足" { return true }
    }
    guard let words = table[scalars[range.lowerBound]] else { return false }
    return words.contains { word in
      range.lowerBound + word.count <= limit && word.count > range.count
        && word.indices.allSatisfy { scalars[range.lowerBound + $0] == word[$0] }
    }
  }

  private static let table: [Unicode.Scalar: [[Unicode.Scalar]]] = {
    var table: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = Array(word.unicodeScalars)
      if let first = scalars.first { table[first, default: []].append(scalars) }
    }
    return table
  }()

  private static let words = """
    一点 一度 一元论 一元化 一元二次 二级市场 二次元 二人转 二维码 三门峡 三部曲 三级跳 三个代表 三人行 三角 三次元 三大件 三点水
    四季 四人帮 四个自信 四个全面 四个意识 五台山 五台县 五角 五大连池 五层楼 六点半 六门 七台河 七步成诗 八大山人 八大处 八门 九大行星 九门 十八般
    十一假期 十一黄金周 十一长假 十八岁山 十堰 十字 十面埋伏 十三陵 十五夜 二十四史 二十四节气 三十六计 三十而立 三百六十行 百里挑一 九九重阳
    十万火急 十万个为什么 一百单八 一千零一夜 一万年太久 五四 一二三产业 两个确立 两个维护 两个一百年 两点论 两条腿 两手抓
    """
}
