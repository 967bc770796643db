// Written by hand for answers about public affairs. A line is a group; any two of its words exclude
// each other. English words are stems: `increas` stands for increase, increased and increasing.
extension ContraryWords {
  static let chineseLines = """
    提高 降低 减少 压低
    提升 下降 降低
    增 减 降
    增加 减少
    升 降 跌
    上 下
    前 后
    左 右
    东 西 南 北 中
    内 外
    高 低
    多 少
    大 小
    长 短
    早 晚 迟
    新 旧 老
    强 弱
    快 慢
    宽 严 窄
    先 后
    始 终
    首 末
    进 出 退
    进口 出口
    收入 支出
    扩大 缩小 压缩
    扩张 收缩
    加强 削弱 减弱
    加快 放缓 减缓
    促进 抑制 阻碍
    支持 反对
    赞成 反对
    肯定 否定
    同意 拒绝 反对
    允许 禁止
    鼓励 限制 禁止
    放宽 收紧
    必须 可以 应当 不得
    应当 可以 有权
    权利 义务
    权力 权利
    正确 错误
    真 假
    合法 非法 违法
    有 无 没
    全部 部分
    所有 个别
    一切 部分
    直接 间接
    主要 次要
    主动 被动
    积极 消极 稳健
    公有 私有 非公有
    公开 秘密
    公共 私人
    国有 民营 集体 个体 私营
    中央 地方
    国家 地方
    国内 国际 国外
    城市 农村 乡村
    城镇 农村 乡村
    工业 农业 商业 服务业
    第一产业 第二产业 第三产业
    供给 需求
    生产 消费
    社会主义 资本主义 封建主义
    唯物 唯心
    主观 客观
    理论 实践
    民主 专政 集中 独裁
    物质 精神
    经济 政治 文化 社会 生态
    民事 刑事 行政
    民法 刑法 宪法
    立法 行政 司法 监察
    法治 法制
    市场 计划
    选举 任命
    共产党 国民党
    公民 居民
    人大 政协
    法院 检察院 监察委
    原告 被告
    甲 乙 丙 丁
    省 市 县 区 乡 镇 村
    省级 市级 县级 国家级
    国务院 全国人大 中央军委
    主席 总理 委员长 书记 部长 局长 省长 市长 县长 院长 检察长 主任
    总书记 总理
    高级 中级 初级 最高
    最高 最低
    最大 最小
    最多 最少
    至少 至多
    以上 以下
    之前 之后
    上午 下午
    上半年 下半年
    上旬 中旬 下旬
    春 夏 秋 冬
    红 黄 蓝 绿 白 黑
    男 女
    父 母
    夫 妻
    老年 青年 少年 儿童
    战争 和平
    胜利 失败
    成功 失败
    优势 劣势
    机遇 挑战
    对内 对外
    顺差 逆差
    盈余 赤字
    盈利 亏损
    通胀 通缩
    膨胀 紧缩
    积累 消费
    年 月 日
    """

  static let englishLines = """
    increas decreas reduc
    rise fall rose fell
    rising falling
    rais lower
    grow shrink declin
    gain loss los
    expan contract
    major minor
    majorit minorit pluralit
    maxim minim
    upper lower
    high low
    more less fewer
    most least
    before after
    first last
    early late
    north south east west
    northern southern eastern western
    left right
    true false
    federal state local
    national state local international
    house senate
    representative senator
    executive legislative judicial
    legislat execut judici
    president governor mayor
    governor mayor
    plaintiff defendant
    civil criminal
    import export
    domestic foreign
    public private
    supply demand
    supplies demands
    war peace
    allow forbid prohibit ban
    permit prohibit forbid
    may must shall
    always never sometimes
    all some none
    approv reject
    accept reject refus
    support oppos
    win lose
    won lost
    buy sell
    borrow lend
    debt surplus
    deficit surplus
    inflation deflation
    urban rural
    direct indirect
    active passive
    positive negative
    male female
    men women
    rights duties
    right duty
    union confederacy
    democrat republican
    liberal conservative
    include exclude
    including excluding
    legal illegal
    """
}
