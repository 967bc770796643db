import CivicDocuments
import CivicTestSupport
import CivicText
import Testing

private func reduced(_ html: String, name: String = "page.html") -> String {
  let source = HTMLReducer.reduced(SourceText(name: name, text: html))
  return String(decoding: source.bytes, as: UTF8.self)
}

@Suite("HTMLReducer") struct HTMLReducerTests {
  @Test("a page gives the sentences of the same report in plain text")
  func readsTwinPage() throws {
    let page = try TextDecoder.decode(Fixtures.bytes("documents/qingshan.html"), name: "q.html")
    let text = SourceText(name: "q.txt", bytes: Fixtures.bytes("documents/qingshan.txt"))
    let sentences = { (source: SourceText) in
      DocumentReader.read(source).blocks.flatMap { block in
        block.sentences.map { block.text.string($0.range) }
      }
    }
    let expected = sentences(text)
    #expect(expected.count > 10)
    #expect(sentences(HTMLReducer.reduced(page.source)) == expected)
  }

  @Test(
    "what is no text of the article goes",
    arguments: [
      ("<p>一。</p><!-- <p>二。</p> --><p>三。</p>", "一。\n\n三。\n"),
      ("<script>if (a < b) { '<p>二。</p>' }</script><p>三。</p>", "三。\n"),
      ("<style>p { }</style><p>三。</p>", "三。\n"),
      ("<nav><a href=x>首页</a></nav><p>三。</p>", "三。\n"),
      ("<div class=\"site-footer\"><p>版权所有。</p></div><p>三。</p>", "三。\n"),
      ("<div style=\"display:none\">二。</div><p>三。</p>", "三。\n"),
      ("<ul><li><a href=1>要闻</a></li><li><a href=2>时政</a></li></ul><p>三。</p>", "三。\n"),
      ("<head><title>某报告_某网</title></head><p>三。</p>", "# 某报告_某网\n\n三。\n"),
      ("<head><title>某县工作报告_某网</title></head><p>三。</p>", "# 某县工作报告\n\n三。\n"),
    ]
  )
  func dropsWhatIsNoText(_ html: String, _ text: String) {
    #expect(reduced(html) == text)
  }

  @Test(
    "headings, lists and tables keep their form",
    arguments: [
      ("<h2>标题</h2><p>文。</p>", "## 标题\n\n文。\n"),
      ("<ul><li>甲。<li>乙。</ul>", "- 甲。\n- 乙。\n"),
      ("<ol><li>甲。</li><li>乙。</li></ol>", "1. 甲。\n2. 乙。\n"),
      ("<table><tr><td>学校</td><td>5所</td></tr></table>", "| 学校 | 5所 |\n"),
      ("<table><tr><td><p>学校</p></td><td><p>5所</p></td></tr></table>", "| 学校 | 5所 |\n"),
      ("<table><tr><td>只有一格的正文。</td></tr></table>", "只有一格的正文。\n"),
      ("<p>一<br>二</p>", "一\n\n二\n"),
      ("<p>新\n建学校</p>", "新建学校\n"),
      ("<p>the\n  council</p>", "the council\n"),
    ]
  )
  func keepsForm(_ html: String, _ text: String) {
    #expect(reduced(html) == text)
  }

  @Test(
    "entities are resolved, unknown ones stay",
    arguments: [
      ("<p>&ldquo;好&rdquo;&nbsp;&amp;&lt;&#20013;&#x56FD;</p>", "“好” &<中国\n"),
      ("<p>&unknown; &#xFFFFFFF; &</p>", "&unknown; &#xFFFFFFF; &\n"),
      ("<p>caf&eacute;</p>", "café\n"),
      ("<p>&#147;a&#148;</p>", "“a”\n"),
    ]
  )
  func resolvesEntities(_ html: String, _ text: String) {
    #expect(reduced(html) == text)
  }

  @Test(
    "broken pages are read as far as they go",
    arguments: [
      ("<p>一。<p>二。", "一。\n\n二。\n"), ("<p>一 < 二。</p>", "一 < 二。\n"), ("<p>一。</p><!-- 二", "一。\n"),
      ("<p>一。</p><script>二", "一。\n"), ("<div class='nav'><p>一。</p>", "一。\n"), ("", ""),
      ("<", "<\n"),
      ("<p title=\"x>一。</p>", "<p title=\"x>一。</p>\n"),
    ]
  )
  func readsBrokenPages(_ html: String, _ text: String) {
    #expect(reduced(html) == text)
  }

  @Test("leftovers in a plain text go, its lines stay")
  func removesLeftovers() {
    let text = "第一段&nbsp;&nbsp;开始。<br/>第二行。\n\n<span>第三段</span>。\n"
    #expect(reduced(text, name: "a.txt") == "第一段  开始。\n第二行。\n\n第三段。\n")
  }

  @Test("a plain text with a less-than sign is left alone")
  func leavesPlainText() {
    let text = "若 a < b，则 b > a。AT&T 公司。\n"
    #expect(reduced(text, name: "a.txt") == text)
  }

  @Test("hostile pages take time in proportion to their length")
  func isLinear() {
    let pieces = [
      "<a ", "<!-- ", "<a b=\"", "<table><tr><td>", "<ul><li>", "<div class=nav>", "&#", "<script>",
      "</",
    ]
    for piece in pieces {
      let html = String(repeating: piece, count: 200_000 / piece.utf8.count)
      #expect(reduced(html).utf8.count <= html.utf8.count * 2)
    }
  }
}
