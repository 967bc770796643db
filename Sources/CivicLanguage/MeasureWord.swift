/// Measure words and units that follow a number in Chinese.
public enum MeasureWord {
  /// Length of the measure word or unit at a position; 0 when none stands there.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - start: where the measure word would begin.
  ///   - limit: where the text ends for this purpose.
  /// - Returns: number of scalars of the longest one that fits.
  public static func length(in scalars: [Unicode.Scalar], at start: Int, to limit: Int) -> Int {
    max(
      length(in: scalars, at: start, to: limit, of: exactUnits),
      length(in: scalars, at: start, to: limit, of: classifiers)
    )
  }

  /// Whether the unit at a position measures (年, 元, 公里, 倍) rather than counts (个, 种).
  ///
  /// 一 before a counting word is an article (`一个国家`) more often than a number.
  static func isExactUnit(in scalars: [Unicode.Scalar], at start: Int, to limit: Int) -> Bool {
    let exact = length(in: scalars, at: start, to: limit, of: exactUnits)
    return exact > 0 && exact >= length(in: scalars, at: start, to: limit, of: classifiers)
  }

  private static func length(
    in scalars: [Unicode.Scalar],
    at start: Int,
    to limit: Int,
    of words: [Unicode.Scalar: [[Unicode.Scalar]]]
  ) -> Int {
    guard start < limit, let candidates = words[scalars[start]] else { return 0 }
    for word in candidates where start + word.count <= limit {
      if word.indices.allSatisfy({ scalars[start + $0] == word[$0] }) { return word.count }
    }
    return 0
  }

  /// Words by first scalar, longest first.
  private static func table(_ text: String) -> [Unicode.Scalar: [[Unicode.Scalar]]] {
    var table: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = Array(word.unicodeScalars)
      if let first = scalars.first { table[first, default: []].append(scalars) }
    }
    return table.mapValues { $0.sorted { $0.count > $1.count } }
  }

  private static let exactUnits = table(
    """
    年 年度 月 个月 個月 日 天 周 週 小时 小時 分钟 分鐘 秒 世纪 世紀 岁 歲 周年 週年 元 美元 欧元 歐元 日元 英镑 英鎊 港元 卢布 盧布
    米 公里 千米 厘米 毫米 微米 纳米 平方米 平方公里 立方米 公顷 公頃 亩 畝 吨 噸 公斤 千克 克 斤 升 毫升 瓦 千瓦 兆瓦 千瓦时
    千瓦時 度 海里 光年 摄氏度 攝氏度 倍 个百分点 個百分點 百分点 百分點 马赫 标准煤 吨级
    """
  )

  private static let classifiers = table(
    """
    个 個 家 名 位 人 项 項 条 條 种 種 类 類 件 次 届 屆 期 批 座 所 艘 架 辆 輛 台 臺 部 份 套 户 戶 处 處 场 場 起 例 宗 门 門
    章 节 節 款 篇 卷 册 冊 本 张 張 支 只 隻 头 頭 颗 顆 棵 株 枚 层 層 级 級 步 轮 輪 阶段 階段 方面 大 点 點 对 對 双 雙 组 組
    员 員 片 块 塊 段 句 字 页 頁 集 首 幅 间 間 栋 棟 口 匹 道 股 笔 筆 把 代 番 票 席 省 市 县 縣 区 區 镇 鎮 村 国家 國家
    人次 人份 亿 億 万 萬 多 余 餘
    """
  )
}
