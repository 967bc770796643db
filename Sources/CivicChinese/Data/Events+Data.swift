/// Verbs that say what happened at a time or a place, and verbs whose object is worth asking.
enum Events {
  /// Verbs of events that have a date.
  static let dated = WordSet(
    """
    举行 召开 举办 开幕 闭幕 通过 颁布 公布 发布 出台 印发 施行 实施 生效 签署 签订 加入 当选 任命 成立 设立 建立 建成 启用 开放 诞生 出生 逝世 去世 爆发 结束 奠基 开工 竣工 揭幕 落成 投产 开通 启动 上市 解放 独立 回归 批准 修订 修正 修改 制定 宣布 发表 建交 恢复 收回 推翻 设置 定都 开始 发射 首飞 会见 访问 抵达 就职 辞职 上任 创立 创建 创办 组建 成为 入选 列入 起义 胜利 投降 统一 合并 改名 更名 改称 更改 撤销 废止 取消 确定 确立 选举 产生 揭牌 挂牌 正式 首次 对外 重新 向社会 全票 表决
    """
  )

  /// Verbs of events that have a place.
  static let placed = WordSet(
    "举行 召开 举办 开幕 闭幕 签署 签订 成立 发布 会见 会晤 出生 诞生 逝世 去世 爆发 落户 发射 建立 举兵 宣布 发表 设立"
  )

  /// Verbs with an agent after 由.
  static let agented = WordSet(
    "组成 选举产生 选举 推选 决定 产生 制定 领导 任命 批准 负责 行使 主持 召集 规定 管理 审议 审查 提名 提出 公布 颁布 承担 派出 设立 监督 解释 修改 主管 发布 指定 授予 担任 统一 依法"
  )

  /// Verbs whose short object a statement turns on.
  static let turning = WordSet(
    "属于 实行 享有 标志着 意味着 采用 推翻 推翻了 设立 设立了 成立 成立了 建立 建立了 确立 确立了 通过 通过了 制定 制定了 起到 起到了 发挥 发挥着 称为 体现了 代表 行使 提出了 开启了 结束了 废除 废除了 颁布 颁布了 发行 遵循 坚持 秉持 奉行"
  )
}
