import CivicDocuments
import CivicText
import CivicTime
import Testing

/// Reads a text as a document named `test.txt`.
func document(_ text: String, date: CivilDate? = nil) -> Document {
  DocumentReader.read(
    SourceText(name: "test.txt", text: text),
    options: ReadingOptions(date: date)
  )
}

/// The blocks of a text, each as `role|text`.
func blocks(_ text: String) -> [String] {
  document(text).blocks.map { $0.kind.name + "|" + $0.text.string }
}

@Suite("DocumentReader") struct DocumentReaderTests {
  @Test("tells headings, speakers, list items and paragraphs apart")
  func readsStructure() {
    let text = """
      # 青山县工作会议举行

      县教育局局长李春华:

      ## 办好家门口的学校

      去年,全县新建学校12所。

      1. 扩大学位供给。
      2. 培训教师300人。

      第十条　学校应当公开收费标准。
      """
    #expect(
      blocks(text) == [
        "title|青山县工作会议举行", "speaker|县教育局局长李春华:", "heading-2|办好家门口的学校",
        "paragraph|去年,全县新建学校12所。", "item|扩大学位供给。", "item|培训教师300人。",
        "article|学校应当公开收费标准。",
      ]
    )
  }

  @Test("a heading with its number keeps the words and gives up the number")
  func dropsHeadingMarkers() {
    let text = "工作报告\n\n一、过去一年的工作\n\n全县经济平稳运行，稳中有进。\n\n（二）扩大就业，保障民生\n\n新增就业三千人。"
    #expect(
      blocks(text) == [
        "title|工作报告", "heading-2|过去一年的工作", "paragraph|全县经济平稳运行，稳中有进。",
        "heading-3|扩大就业，保障民生", "paragraph|新增就业三千人。",
      ]
    )
  }

  @Test("the shadow carries the width and script that rules match on")
  func writesShadow() {
    let cases = [
      ("3月5日,会议举行。", "3月5日，会议举行。"), ("共1,260家企业。", "共1,260家企业。"),
      ("建成504家,1260家在建。", "建成504家，1260家在建。"), ("國務院總理說明。", "国务院总理说明。"),
      ("占２０２５年的３％。", "占2025年的3%。"), ("提出「雙碳」目標。", "提出“双碳”目标。"),
      ("上午10:30开会。", "上午10:30开会。"), ("强度(占比)达2.8%,首次破3。", "强度（占比）达2.8%，首次破3。"),
    ]
    for (text, shadow) in cases {
      let block = document(text).blocks[0]
      #expect(block.text.shadowString(0..<block.text.count) == shadow)
      #expect(block.text.string == text)
    }
  }

  @Test("a document's language is that of most of its words")
  func detectsLanguage() {
    #expect(document("我们要坚持改革开放，推动发展。").language == .simplifiedChinese)
    #expect(document("我們要堅持改革開放，推動發展。").language == .traditionalChinese)
    #expect(document("The council meets in 3 rooms (中文).").language == .english)
  }

  @Test("the session of a congress gives the year, the first line the day")
  func datesFromSession() {
    let found = document("3月5日,十四届全国人大四次会议开幕。\n\n今年目标已经确定。").date
    #expect(found.date?.iso == "2026-03-05")
    #expect(found.reason == .congressSession)
  }
}
