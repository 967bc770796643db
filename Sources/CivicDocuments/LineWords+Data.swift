import CivicText

/// Words that tell what part a line plays, after normalisation (simplified, half-width punctuation).
enum LineWords {
  /// Offices whose holders speak in official texts.
  static let offices = WordSet(
    """
    主席 副主席 总统 总理 副总理 首相 国务委员 总书记 书记 副书记 部长 副部长 主任 副主任 主任委员 秘书长 副秘书长
    委员长 副委员长 院长 副院长 检察长 审计长 行长 副行长 署长 局长 副局长 厅长 副厅长 司长 副司长 处长
    省长 副省长 市长 副市长 县长 副县长 区长 副区长 州长 镇长 乡长 村长 会长 副会长 理事长 校长 所长 台长 社长
    行政长官 司长 议长 议员 代表 委员 大使 发言人 新闻发言人 负责人 有关负责人 记者 主持人 专家 教授 研究员
    院士 董事长 总裁 总经理 工程师 参谋长 司令员 政委 组长 副组长 外长 财长 特使 院长
    """
  )

  /// Names of roles that speak without a personal name.
  static let namelessSpeakers = WordSet(
    "记者 主持人 发言人 外交部发言人 新闻发言人 问 答 甲 乙 老师 学生 同学"
  )

  /// Family names, the commonest first.
  static let surnames: Set<Unicode.Scalar> = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟
    谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤阴怀易乔穆尚温庞
    殷施洪柳翁祝倪焦欧阳司马上官诸葛章鲁葛樊岳梅娄涂齐左辛管卞甄柴卫应俞鲍耿申路牛鞠安常伍包康季柯莘骆宁邢詹裴席
    """.unicodeScalars.filter(\.isHan)
  )

  /// Beginnings of lines that say where a text comes from or who made the page.
  static let sourceLabels = WordSet(
    """
    来源: 文章来源: 信息来源: 资料来源: 稿源: 供稿: 作者: 编辑: 责任编辑: 责编: 编辑: 审核: 校对: 监制: 记者: 通讯员:
    文字: 摄影: 图片: 图: 文: 原标题: 发布时间: 发布日期: 发布机构: 更新时间: 时间来源: 浏览次数: 阅读: 点击: 字体: 字号:
    打印 【字体 [字体 分享到 分享: 扫一扫 相关链接 相关阅读 版权所有 联系电话 责任编辑 (责任编辑 (责编 (编辑 (来源
    (记者 (作者 (据 (根据 索引号: 发文机关: 发文字号: 成文日期: 主题词: 主题分类: 公开方式:
    Source: Sources: Editor: Editors: Photo: Photos: Author: Authors: Published: Updated: Last_updated
    Contact: Copyright © By: Share_this Read_more
    """
  )

  /// English words that name who speaks.
  static let englishOffices: Set<String> = [
    "president", "vice", "secretary", "minister", "chair", "chairman", "chairwoman", "chairperson",
    "speaker", "senator", "representative", "governor", "mayor", "commissioner", "director",
    "spokesperson", "spokesman", "spokeswoman", "ambassador", "judge", "justice", "mr", "ms", "mrs",
    "dr", "prof", "professor", "moderator", "reporter", "chancellor", "premier", "q", "a",
  ]

  /// English words after which a sentence cannot end.
  static let functionWords = WordSet(
    """
    the a an of and or nor to in on at by for from with as that which who whose than into under
    over between its their his her our is are was were be been has have had will would shall
    may must can not including per via
    """
  )

  /// Beginnings of a new step in Chinese prose, after which no paragraph goes on from the one before.
  static let freshStarts = WordSet(
    """
    同时, 此外, 另外, 其中, 但是 然而 因此 总之 首先 其次 再次 最后 与此同时 各位代表 各位委员 同志们 各位 我们 我国
    当前 今年 去年 明年 近年来 会议 大会 据悉 据介绍 记者 他 她 要 坚持 加强 推进 推动 深化 加快
    """
  )

  /// Units that make `第X` a heading.
  static let headingUnits = WordSet("编 分编 篇 章 节 单元 部分 课 讲 卷 框")

  /// English words that make a number a heading.
  static let headingWords = WordSet(
    """
    Chapter CHAPTER Part PART Section SECTION Sec. Article ARTICLE Title TITLE Unit UNIT Lesson
    LESSON Appendix Annex ANNEX
    """
  )
}
