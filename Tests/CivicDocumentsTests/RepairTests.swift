import CivicDocuments
import CivicText
import Testing

/// A text and the blocks it must be read as; `/` stands for a line break, `//` for a blank line.
struct RepairCase: Sendable, CustomTestStringConvertible {
  let text: String
  let blocks: [String]

  init(_ text: String, _ blocks: String...) {
    self.text = text
    self.blocks = blocks
  }

  var testDescription: String { text }

  /// Running text around a case, so that the document has a habit of ending its paragraphs.
  static let context = (1...4).map { "第\($0)段是完整的正文，句末有句号。" }

  /// The blocks that the case gives between paragraphs of running text.
  var found: [String] {
    let body = text.split(separator: "//", omittingEmptySubsequences: false)
      .map { $0.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "\n") }
      .joined(separator: "\n\n")
    let lines = Self.context[0..<2] + [body] + Self.context[2...]
    let blocks = document(lines.joined(separator: "\n\n")).blocks
    return blocks.map(\.text.string).filter { !Self.context.contains($0) }
  }
}

@Suite("Repair") struct RepairTests {
  @Test(
    "text cut by a page break or a hard wrap is joined again",
    arguments: [
      RepairCase("一是营造良好的教育生//态。要加强管理，办好学校。", "一是营造良好的教育生态。要加强管理，办好学校。"),
      RepairCase("这是改革的必经之//路、必然之选。", "这是改革的必经之路、必然之选。"),
      RepairCase("去年，全县学校招生//量居全省第一，全县入学率上升。", "去年，全县学校招生量居全省第一，全县入学率上升。"),
      RepairCase("去年，全县收入达到36.5//亿元，增长3%。", "去年，全县收入达到36.5亿元，增长3%。"),
      RepairCase("去年，全县收入达到36//.5亿元，增长3%。", "去年，全县收入达到36.5亿元，增长3%。"),
      RepairCase("去年，城镇化率首//— 3 —//次超过六成，收入增加。", "去年，城镇化率首次超过六成，收入增加。"),
      RepairCase("去年，城镇化率首//- 3 -//次超过六成，收入增加。", "去年，城镇化率首次超过六成，收入增加。"),
      RepairCase("去年，城镇化率首//第 3 页 共 9 页//次超过六成，收入增加。", "去年，城镇化率首次超过六成，收入增加。"),
      RepairCase("去年，城镇化率首//3//次超过六成，收入增加。", "去年，城镇化率首次超过六成，收入增加。"),
      RepairCase("去年，城镇化率首\u{0C}次超过六成，收入增加。", "去年，城镇化率首次超过六成，收入增加。"),
      RepairCase("他说，要办好“一站//式”服务，方便群众。", "他说，要办好“一站式”服务，方便群众。"),
      RepairCase("会议讨论了教育、医疗、//养老等事项。", "会议讨论了教育、医疗、养老等事项。"),
      RepairCase("会议讨论了教育，/医疗和养老等事项。", "会议讨论了教育，医疗和养老等事项。"),
      RepairCase("会议讨论了教育（含学前//教育）等事项，通过了决议。", "会议讨论了教育（含学前教育）等事项，通过了决议。"),
      RepairCase("会议通过了决议//，随后闭幕。", "会议通过了决议，随后闭幕。"),
      RepairCase(
        "The council adopted the re-/port in May.",
        "The council adopted the report in May."
      ),
      RepairCase(
        "It is a well-/known rule of the council.",
        "It is a well-known rule of the council."
      ),
      RepairCase(
        "The council adopted the/report in May.",
        "The council adopted the report in May."
      ),
      RepairCase(
        "The council adopted the//report in May, as planned.",
        "The council adopted the report in May, as planned."
      ),
      RepairCase(
        "Members come from France,/Germany and Italy.",
        "Members come from France, Germany and Italy."
      ),
      RepairCase(
        "The budget is 1,2/60 euro for each member.",
        "The budget is 1,260 euro for each member."
      ),
      RepairCase("- 新建学校5所，增加学/位4200个。", "新建学校5所，增加学/位4200个。".replacing("/", with: "")),
    ]
  )
  func joins(_ repair: RepairCase) {
    #expect(repair.found == repair.blocks)
  }

  @Test("lines wrapped at one width are one paragraph")
  func joinsWrappedLines() {
    let chinese = """
      全县坚持教育优先发展战略，持续扩大学位供给，改善办学条件，加强教师培训
      力度，推动城乡教育均衡发展，全年新建学校十二所，增加学位四千二百个，培
      训教师三百名，城乡学校差距进一步缩小，家长满意程度比上一年度又有明显提
      高，为全县经济社会发展打下了坚实基础。
      """
    #expect(blocks(chinese).count == 1)
    let english = """
      The Council consists of one minister from each member state and
      decides together with the Parliament on most laws of the Union.
      Its meetings are chaired by the minister of the country that
      holds the presidency, which changes every six months among all.
      """
    #expect(blocks(english).count == 1)
  }

  @Test(
    "what only looks cut stays apart",
    arguments: [
      RepairCase("## 办好教育//全县新建学校5所，增加学位。", "办好教育", "全县新建学校5所，增加学位。"),
      RepairCase("## 办好教育/全县新建学校5所，增加学位。", "办好教育", "全县新建学校5所，增加学位。"),
      RepairCase("一、办好教育//全县新建学校5所，增加学位。", "办好教育", "全县新建学校5所，增加学位。"),
      RepairCase("（一）办好教育/全县新建学校5所，增加学位。", "办好教育", "全县新建学校5所，增加学位。"),
      RepairCase("第一章 总则//第一条 为了办好教育，制定本办法。", "第一章 总则", "为了办好教育，制定本办法。"),
      RepairCase("办好教育//全县新建学校5所，增加学位。", "办好教育", "全县新建学校5所，增加学位。"),
      RepairCase("- 扩大学位/- 培训教师", "扩大学位", "培训教师"),
      RepairCase("- 扩大学位，改善条件//- 培训教师，提高质量", "扩大学位，改善条件", "培训教师，提高质量"),
      RepairCase("1. 扩大学位/2. 培训教师", "扩大学位", "培训教师"),
      RepairCase("（1）扩大学位/（2）培训教师", "扩大学位", "培训教师"),
      RepairCase("①扩大学位/②培训教师", "扩大学位", "培训教师"),
      RepairCase("县教育局局长李春华：//要办好教育，培训教师。", "县教育局局长李春华：", "要办好教育，培训教师。"),
      RepairCase("会议要求：//要办好教育，培训教师。", "会议要求：", "要办好教育，培训教师。"),
      RepairCase("时间：五月/地点：县城/内容：", "时间：五月", "地点：县城", "内容："),
      RepairCase("会议闭幕。//随后，代表参观学校。", "会议闭幕。", "随后，代表参观学校。"),
      RepairCase("会议闭幕。/随后，代表参观学校。", "会议闭幕。", "随后，代表参观学校。"),
      RepairCase("要扩大学位，改善条件//二是培训教师，提高质量。", "要扩大学位，改善条件", "二是培训教师，提高质量。"),
      RepairCase("要扩大学位，改善条件//同时，要培训教师。", "要扩大学位，改善条件", "同时，要培训教师。"),
      RepairCase("指标\t数量/学校\t5所", "指标\t数量", "学校\t5所"),
      RepairCase("| 指标 | 数量 |/| --- | --- |/| 学校 | 5所 |", "指标\t数量", "学校\t5所"),
      RepairCase(
        "The Council//The Council meets in May.",
        "The Council",
        "The Council meets in May."
      ),
      RepairCase(
        "The Council met in May.//It adopted a report.",
        "The Council met in May.",
        "It adopted a report."
      ),
      RepairCase(
        "Article 5/Members are elected for five years.",
        "Article 5",
        "Members are elected for five years."
      ),
      RepairCase("来源：青山日报//全县新建学校5所，增加学位。", "来源：青山日报", "全县新建学校5所，增加学位。"),
      RepairCase("全县学校数量//学校\t5所/学位\t40个", "全县学校数量", "学校\t5所", "学位\t40个"),
    ]
  )
  func keepsApart(_ repair: RepairCase) {
    #expect(repair.found == repair.blocks)
  }

  @Test(
    "marks of form and stray spaces go, what says something stays",
    arguments: [
      RepairCase("全县  新建  学校5所。", "全县新建学校5所。"),
      RepairCase("全县于 2025 年 3 月新建学校。", "全县于2025年3月新建学校。"),
      RepairCase("时间：五月   地点：县城，人数不限。", "时间：五月 地点：县城，人数不限。"),
      RepairCase("全县新建学校[1][12]，增加学位[^3]。", "全县新建学校，增加学位。"),
      RepairCase("The law[4] passed.[citation needed]", "The law passed.[citation needed]"),
      RepairCase("印发〔2020〕12号文件，[2020]年版。", "印发〔2020〕12号文件，[2020]年版。"),
      RepairCase("**全县**新建_五所_学校，`代号`甲。", "全县新建五所学校，代号甲。"),
      RepairCase("详见[通报](notice.html)，请查收。", "详见通报，请查收。"),
      RepairCase("见图![照片](a.png)，已公布。", "见图，已公布。"),
      RepairCase("全\u{200B}县\u{FEFF}新建学校，增加学位。", "全县新建学校，增加学位。"),
      RepairCase(
        "5 * 3 = 15，a_b 是变量，____ 待填。",
        "5 * 3 = 15，a_b 是变量，____待填。".replacing("____待", with: "____ 待")
      ),
      RepairCase("\u{2F00}县\u{2F08}口增加，收入提高。", "一县人口增加，收入提高。"),
      RepairCase("3.92万亿元，1,260家，10:30开会。", "3.92万亿元，1,260家，10:30开会。"),
      RepairCase("GDP 增长 5%，AI 手机普及。", "GDP 增长5%，AI 手机普及。"),
    ]
  )
  func cleans(_ repair: RepairCase) {
    #expect(repair.found == repair.blocks)
  }
}
