import CivicDecks
import CivicExchange
import CivicPapers
import CivicText
import Glibc
import Testing

@Suite("Printed papers") struct PaperPrintingTests {
  @Test("no line is wider than the width, and no key stands in a pupil's file")
  func fitsWidth() throws {
    for width in [48, 72, 100] {
      let paper = try PaperFixtures.paper(count: 60)
      let renderer = PaperTextRenderer(width: width)
      for version in paper.versions {
        let text = renderer.paper(paper, version)
        let measure = DisplayWidth()
        for line in text.split(separator: "\n") { #expect(measure.columns(of: line) <= width) }
        #expect(!text.contains("解析"))
        #expect(!text.contains("见原文"))
        let key = renderer.key(paper, version)
        #expect(key.contains("见原文"))
        #expect(key.contains("随机种子 1"))
      }
    }
  }

  @Test("Chinese papers have numbered sections with exact totals")
  func chineseHeadings() throws {
    let paper = try PaperFixtures.paper(count: 200)
    let text = PaperTextRenderer().paper(paper, paper.versions[0])
    #expect(text.contains("公民常识小测（A卷）"))
    #expect(text.contains("一、单项选择题（本大题共\(paper.sections[0].positions.count)小题，每小题2分，共"))
    #expect(text.contains("班级：____"))
    #expect(text.contains("满分："))
  }

  @Test("English papers are headed in the American way")
  func englishHeadings() throws {
    let paper = try PaperFixtures.paper(.english, count: 30)
    let text = PaperTextRenderer().paper(paper, paper.versions[1])
    #expect(text.contains("Civics Quiz (Version B)"))
    #expect(text.contains("I. Multiple Choice (2 points each, "))
    #expect(text.contains("Name: ____"))
    #expect(!text.unicodeScalars.contains { $0.value > 0x3000 })
  }

  @Test("HTML is one file without scripts or anything from outside, on the size asked for")
  func selfContainedHTML() throws {
    let paper = try PaperFixtures.paper(.english)
    let renderer = PaperHTMLRenderer(size: .letter)
    let version = paper.versions[0]
    for html in [
      renderer.paper(paper, version), renderer.key(paper, version), renderer.sheet(paper, version),
    ] {
      #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
      #expect(html.contains("size: letter"))
      #expect(!html.contains("<script") && !html.contains("http:") && !html.contains("url("))
    }
  }

  @Test("what is in an item cannot become markup")
  func escapesMarkup() throws {
    let item = Item(
      content: .question(prompt: "<img src=x onerror=alert(1)>", answer: "<b>", tolerance: nil)
    )
    let request = PaperRequest(
      items: [.init(item, deck: "d")],
      blueprint: Blueprint(),
      title: "<script>",
      language: .english,
      seed: 1
    )
    let paper = try PaperAssembler.assemble(request, count: 1)
    let html = PaperHTMLRenderer().paper(paper, paper.versions[0])
    #expect(!html.contains("<img"))
    #expect(!html.contains("<script"))
  }

  @Test("papers are written for the eye and for other checks when a folder is named")
  func writesFiles() throws {
    guard let folder = getenv("CIVIQ_EXPORTS").map({ String(cString: $0) }) else { return }
    for (language, size) in [
      (InterfaceLanguage.chinese, PaperHTMLRenderer.PaperSize.a4), (.english, .letter),
    ] {
      let paper = try PaperFixtures.paper(language, count: 60)
      for version in paper.versions {
        let stem = "\(folder)/\(language.rawValue)-\(version.name)"
        save(PaperTextRenderer().paper(paper, version), stem + ".paper.txt")
        save(PaperTextRenderer().key(paper, version), stem + ".key.txt")
        save(PaperHTMLRenderer(size: size).paper(paper, version), stem + ".paper.html")
        save(PaperHTMLRenderer(size: size).key(paper, version), stem + ".key.html")
        save(PaperHTMLRenderer(size: size).sheet(paper, version), stem + ".sheet.html")
        save(PaperMarkdownRenderer().paper(paper, version), stem + ".paper.md")
      }
      save(KeyFile(paper).text, "\(folder)/\(language.rawValue).key.json")
    }
  }

  private func save(_ text: String, _ path: String) {
    guard let file = fopen(path, "wb") else { return }
    fputs(text, file)
    fclose(file)
  }
}
