import CivicFacts
import CivicText

/// Finds what something is: X是Y, X就是Y, X是指Y, X称为Y.
///
/// Catches `现代化的工业是现代化产业体系的基础和核心` in both directions. Must not catch `是因为`, `是…的`
/// that stresses a circumstance, `不是`, `但是`, nor a subject that points back (这是).
enum DefinitionExtractor {
  static let rule = Extractor(name: "definition") { passage in
    passage.clauses.indices.flatMap { candidates(passage.clauses[$0], at: $0, in: passage) }
  }

  private static let copulas = WordSet("是 就是 即 是指 指的是 称为 叫做 叫作 又称 被称为 被誉为 系 即为")
  private static let excluded = WordSet(
    "是因为 是为了 是要 是在 是由 是以 是否 是不是 是通过 是从 是对 是把 是让 是靠 是这 是那 是我们 是他 是非 是如何 是怎么 是有 是可以 是能 是会 是将 是说 是按 是根据 是随着 是经 是用 是没有 是想 是希望 是先 是不 是个 是一个 是一种 是谁 是什么 是哪 是多少 是如此 是必须 是应"
  )

  private static func candidates(
    _ clause: Clause,
    at index: Int,
    in passage: Passage
  ) -> [Candidate] {
    guard let subject = clause.subject, let predicate = clause.predicate,
      let length = copulas.match(
        passage.shadow,
        at: predicate.lowerBound,
        end: predicate.upperBound
      ),
      excluded.match(passage.shadow, at: predicate.lowerBound, end: predicate.upperBound) == nil
    else { return [] }
    let object = predicate.lowerBound + length..<predicate.upperBound
    guard isThing(object, passage), isSubject(subject, passage),
      predicate.lowerBound - subject.upperBound <= 1
    else { return [] }
    if isMeaning(predicate, length, passage) { return meaning(subject, object, passage) }
    return [askingObject(subject, object, passage), askingSubject(subject, object, passage)]
      .compactMap { $0 }
  }

  private static let meaningCopulas = WordSet("就是 即 是指 指的是")

  private static func isMeaning(_ predicate: Range<Int>, _ length: Int, _ passage: Passage) -> Bool
  {
    meaningCopulas.match(passage.shadow, at: predicate.lowerBound, end: predicate.upperBound)
      == length
  }

  /// `“向新”就是发展新动能强劲`: what a term means, and which term means it.
  private static func meaning(
    _ subject: Range<Int>,
    _ object: Range<Int>,
    _ passage: Passage
  ) -> [Candidate] {
    let quote = passage.reading.enclosures.first { $0.range == subject }
    let term = quote?.inside ?? subject
    guard (2...16).contains(term.count), object.count >= 4 else { return [] }
    let asksMeaning = Candidate(
      kind: .definition,
      answerType: .text,
      answers: [object],
      slot: object,
      interrogative: "什么",
      worth: object.count <= 30 ? 0.72 : 0.4,
      extractor: "meaning"
    )
    let asksTerm = Candidate(
      kind: .term,
      answerType: .term,
      answers: [term],
      slot: term,
      interrogative: nil,
      worth: 0.66,
      extractor: "meaning-term"
    )
    return object.count <= 40 ? [asksMeaning, asksTerm] : [asksTerm]
  }

  /// What X is: all of it when X names a role, a kind when Y ends in one, else what it is *of* something.
  private static func askingObject(
    _ subject: Range<Int>,
    _ object: Range<Int>,
    _ passage: Passage
  ) -> Candidate? {
    guard (2...26).contains(object.count) else { return nil }
    var candidate = Candidate(
      kind: .definition,
      answerType: .text,
      answers: [object],
      slot: object,
      interrogative: "什么",
      worth: object.count <= 14 ? 0.74 : 0.6,
      extractor: "definition"
    )
    let shadow = passage.shadow
    if namesRole(subject, shadow) { return candidate }
    if let length = kinds.matchEnding(shadow, at: object.upperBound, start: object.lowerBound),
      object.count <= length + 12
    {
      candidate.interrogative =
        "什么" + passage.reading.text.string(object.upperBound - length..<object.upperBound)
      return candidate
    }
    guard let link = object.last(where: { shadow[$0] == "的" }),
      (2...10).contains(object.upperBound - link - 1), link - object.lowerBound >= 2,
      shadow[link + 1] != "一"
    else { return nil }
    candidate.slot = link + 1..<object.upperBound
    candidate.answers = [candidate.slot]
    candidate.worth = 0.62
    return candidate
  }

  /// Whether a subject describes a place to be filled: 我国的根本政治制度, 党的最高理想.
  private static func namesRole(_ subject: Range<Int>, _ shadow: [Unicode.Scalar]) -> Bool {
    if plainRoles.matchEnding(shadow, at: subject.upperBound, start: subject.lowerBound + 2) != nil
    {
      return true
    }
    guard let link = subject.last(where: { shadow[$0] == "的" }) else { return false }
    return roles.matchEnding(shadow, at: subject.upperBound, start: link + 1) != nil
  }

  /// Roles that need no 的 before them (中华人民共和国首都).
  private static let plainRoles = WordSet("首都 国旗 国歌 国徽 省会 首府 市花 市树 校训 全称 总部 国庆日 国庆节 国体 政体")
  private static let roles = WordSet(
    "制度 机关 宗旨 理想 目标 任务 特征 优势 原则 基础 核心 标志 关键 力量 首都 国旗 国歌 国徽 性质 地位 作用 本质 实质 内容 方针 主题 主线 重点 要求 目的 前提 保障 保证 途径 道路 方式 动力 灵魂 主体 主席 总理 使命 初心 口号 精神 形式 矛盾 国情 职责 职权 义务 权利 依据 标准 理念 思想 布局 战略 路线 底线 中心 支柱 代表 语言 货币 总部 所在地 成员 全称 简称 名称 时间 日期"
  )
  private static let kinds = WordSet("机关 制度 国家 组织 政党 原则 机构 权利 义务 武装力量 时期 阶段 会议 城市")

  /// `国家权力机关是什么？`: which X is Y.
  private static func askingSubject(
    _ subject: Range<Int>,
    _ object: Range<Int>,
    _ passage: Passage
  ) -> Candidate? {
    guard (2...20).contains(subject.count), object.count >= 6,
      !Words.relationalNouns.contains(passage.shadow, subject),
      object.contains(where: { passage.shadow[$0] == "的" })
        || kinds.matchEnding(passage.shadow, at: object.upperBound, start: object.lowerBound) != nil
    else { return nil }
    return Candidate(
      kind: .definition,
      answerType: .text,
      answers: [subject],
      slot: subject,
      interrogative: nil,
      need: Need(time: false),
      worth: 0.66,
      extractor: "definition-subject",
      question: .about(object, asking: asking(object, passage.shadow))
    )
  }

  private static func asking(_ object: Range<Int>, _ shadow: [Unicode.Scalar]) -> String {
    switch (shadow[object.upperBound - 2], shadow[object.upperBound - 1]) {
    case ("时", "期"): "是哪个时期？"
    case ("阶", "段"): "是哪个阶段？"
    case ("国", "家"): "是哪个国家？"
    case ("城", "市"): "是哪座城市？"
    default: "是什么？"
    }
  }

  private static func isThing(_ object: Range<Int>, _ passage: Passage) -> Bool {
    guard object.count >= 2, let first = object.first, let last = object.last else { return false }
    let shadow = passage.shadow
    if shadow[last] == "的" || shadow[last] == "了" { return false }
    if ["我", "你", "他", "这", "那", "很", "最", "更", "多", "大", "要", "不"].contains(shadow[first]),
      shadow[first] != "最" && shadow[first] != "大" && shadow[first] != "多"
    {
      return false
    }
    return !passage.reading.quantities.contains { $0.range.lowerBound == first }
  }

  private static func isSubject(_ subject: Range<Int>, _ passage: Passage) -> Bool {
    let shadow = passage.shadow
    return !["的", "，"].contains(shadow[subject.upperBound - 1])
      && passage.reading.quantities.allSatisfy {
        !$0.range.overlaps(subject) || subject.count > $0.range.count + 3
      }
  }
}
