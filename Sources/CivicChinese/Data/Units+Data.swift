/// Units and measure words that follow a number, in simplified characters.
enum Units {
  /// Units of measurement, money, time and measure words for countable things.
  static let all = WordSet(
    """
    元 美元 欧元 英镑 日元 港元 港币 澳元 新台币 人民币 卢布 元人民币 斤 公斤 千克 克 吨 吨标准煤 公里 千米 米 厘米 毫米 里 海里 英里
    平方公里 平方千米 平方米 平方英里 公顷 亩 立方米 升 千瓦 千瓦时 瓦 兆瓦 度 摄氏度 标准箱 桶 纳米 光年
    年 个月 月 周 天 日 小时 分钟 秒 年级 世纪 周年 周岁 岁 届 任 期 学年 个工作日 工作日 昼夜
    人 名 位 人次 人口 户 家 个 项 件 种 款 类 条 座 艘 架 辆 台 套 枚 颗 只 头 匹 棵 株 张 册 部 篇 章 节 款 卷 本 份 场 次 届 轮 批
    所 处 片 块 间 栋 幢 门 口 道 幅 支 组 队 班 级 层 排 行 列 级别 对 双 副 国 省 市 县 区 乡 镇 村 州 个国家 票 席 席位 名代表 代表 例 宗 起 笔 单 株 箱 袋 瓶 包 盒 枚 粒 段 线 站 趟 班次 航次 架次 艘次 车次 字 页 万字 分 成 倍 折 番 个百分点 百分点 个点 基点 个基点 环节 步 方面 领域 门类 大类 中类 小类 行业 赛道 战略 工程 行动 计划 任务 措施 举措 目标 原则 制度 机制 机关 部门 单位 民族 省份 省区市 城市 县市 地区 乡镇 企业 学校 医院 余 多 比 点 时 点钟
    """
  )

  /// Measure words with which a small Chinese number tells nothing by itself (三个, 四项).
  static let thin = WordSet(
    "个 种 项 类 条 次 步 方面 方 点 位 名 件 大 道 面 些 样 般 份 批 系列 方位 环节 领域 一 场 层 对 双 期 期 轮 组"
  )

  /// Words before a number that soften or sharpen it and stay in the prompt.
  static let hedgesBefore = WordSet(
    """
    超过 超 突破 接近 近 约 大约 将近 逾 不少于 不低于 不超过 不足 至少 最多 多达 高达 达到 达 仅 共 共有 共计 总计 合计 累计 全部 连续 首次破 首次突破 首次超过 首次 破 过 大于 高于 低于 满 年满 未满 不满 近乎 至 到 为 是 有
    """
  )

  /// Words after a number that soften it and stay in the prompt.
  static let hedgesAfter = WordSet("以上 以下 左右 以内 之内 之多 上下 以外 余")
}
