import CivicDecks
import CivicExchange
import CivicText
import Testing

@Suite("Hostile files") struct HostileFileTests {
  /// Files that are broken, cut off, or made to exhaust a reader, with the format they are read as.
  static let files: [(format: String, name: String, bytes: [UInt8])] = {
    let texts: [(String, String, String)] = [
      ("jsonl", "empty", ""), ("jsonl", "blank lines", "\n\n \n"),
      ("jsonl", "cut", "{\"kind\":\"te"),
      ("jsonl", "deep", String(repeating: "[", count: 500_000)),
      ("jsonl", "deep objects", String(repeating: "{\"a\":", count: 100_000)),
      ("jsonl", "not objects", "1\n\"x\"\nnull\n[]\n"),
      ("jsonl", "array of items", "[{\"kind\":\"term\",\"prompt\":\"a\",\"answer\":\"b\"}]"),
      ("jsonl", "duplicate keys", "{\"kind\":\"term\",\"kind\":\"term\"}"),
      ("jsonl", "nan", "{\"kind\":\"term\",\"prompt\":\"a\",\"answer\":\"b\",\"worth\":NaN}"),
      (
        "jsonl", "huge number",
        "{\"kind\":\"term\",\"prompt\":\"a\",\"answer\":\"b\",\"worth\":1e999999}"
      ),
      ("jsonl", "wrong types", "{\"kind\":7,\"prompt\":[],\"answer\":{}}"),
      ("jsonl", "nulls", "{\"kind\":null,\"prompt\":null,\"answer\":null}"),
      ("jsonl", "many blanks", "{\"kind\":\"cloze\",\"prompt\":\"____ ____\",\"answer\":\"x\"}"),
      (
        "jsonl", "blank offsets",
        "{\"kind\":\"cloze\",\"prompt\":\"x\",\"answer\":\"x\",\"blanks\":[99999]}"
      ),
      (
        "jsonl", "negative offsets",
        "{\"kind\":\"cloze\",\"prompt\":\"x\",\"answer\":\"x\",\"blanks\":[-1]}"
      ),
      ("jsonl", "backward span", source("\"start\":9,\"end\":2")),
      ("jsonl", "huge span", source("\"start\":0,\"end\":9223372036854775807")),
      ("jsonl", "overflow", source("\"start\":99999999999999999999,\"end\":1")),
      ("jsonl", "lone surrogate", "{\"kind\":\"term\",\"prompt\":\"\\ud800\",\"answer\":\"b\"}"),
      ("jsonl", "escapes", "{\"kind\":\"term\",\"prompt\":\"\\u001b[2J\\u202e\",\"answer\":\"b\"}"),
      ("jsonl", "long field", item(String(repeating: "长", count: 30_000))),
      (
        "jsonl", "choice of nothing",
        "{\"kind\":\"choice\",\"prompt\":\"a\",\"answer\":\"b\",\"choices\":[]}"
      ),
      ("jsonl", "pin outside", choice("\"pinned\":99")),
      ("jsonl", "feedback mismatch", choice("\"feedback\":[1]")),
      ("csv", "empty", ""), ("csv", "header alone", "prompt,answer\n"), ("csv", "one cell", "x"),
      ("csv", "open quote", "prompt,answer\n\"a,b\nc,d\n"),
      ("csv", "open quote at end", "prompt,answer\na,\""),
      ("csv", "ragged", "prompt,answer\na\nb,c,d,e\n"),
      ("csv", "quotes inside", "prompt,answer\na\"b\"c,d\"\n"),
      ("csv", "formula", "prompt,answer\n=1+1,'=2+2\n"),
      ("csv", "only commas", String(repeating: ",", count: 100_000)),
      ("csv", "only quotes", String(repeating: "\"", count: 99_999)),
      ("csv", "carriage returns", "prompt,answer\r\na,b\r\n"),
      ("csv", "old line ends", "prompt,answer\ra,b\r"),
      ("csv", "unknown kind", "kind,prompt,answer\nriddle,a,b\n"),
      ("csv", "long field", "prompt,answer\n" + String(repeating: "x", count: 70_000) + ",b\n"),
      ("csv", "unclosed braces", "kind,prompt,answer\ncloze,{{a,b\n"),
      ("csv", "letters outside", "prompt,A,B,answer\nq,x,y,Z\n"),
      ("csv", "pairs odd", "kind,prompt,answer\nmatch,a,b|c|d\n"),
      ("csv", "repeated header", "prompt,prompt,answer\na,b,c\n"),
      ("tsv", "empty", ""), ("tsv", "no tabs", "a\nb\nc\n"),
      ("tsv", "backslashes", "prompt\tanswer\n\\\\\\\t\\\n"),
      ("anki", "empty", ""), ("anki", "headers alone", "#separator:tab\n#html:true\n"),
      ("anki", "bad separator", "#separator:\na b\n"),
      ("anki", "column overflow", "#guid column:99\na\tb\n"),
      ("anki", "column zero", "#guid column:0\na\tb\n"),
      ("anki", "column text", "#tags column:x\na\tb\n"),
      ("anki", "open quote", "#separator:tab\n\"a\tb\nc\td\n"),
      ("anki", "open cloze", "#separator:tab\n{{c1::a\tb\n"),
      ("anki", "nested cloze", "{{c1::a {{c2::b}} c}}\tx\n"),
      ("anki", "cloze zero", "{{c0::a}}\tx\n"),
      ("anki", "cloze overflow", "{{c99999999999999999999::a}}\tx\n"),
      ("anki", "empty cloze", "{{c1::}}\tx\n"),
      ("anki", "script", "<script>alert(1)</script>a\t<img src=x onerror=alert(1)>b\n"),
      ("anki", "open tag", "#html:true\n<b\t<\n"),
      ("anki", "entities", "&#99999999999;&#x110000;&unknown;&\tb\n"),
      ("anki", "kind torn", "#tags column:1\nciviq::choice\tno options\tB. x\n"),
      ("anki", "many clozes", String(repeating: "{{c1::", count: 5_000) + "\tx\n"),
      ("gift", "empty", ""), ("gift", "no answer", "::t::stem\n"),
      ("gift", "open brace", "::t::stem {=a\n"),
      ("gift", "closing first", "} { ::\n"), ("gift", "no key", "::t::a {~b ~c}\n"),
      ("gift", "weights", "::t::a {~%x%b ~%9999%c}\n"),
      ("gift", "numbers", "::t::a {#}\n\n::u::a {#x..y}\n\n::v::a {#1:2:3}\n"),
      ("gift", "match torn", "::t::a {=b -> c =d}\n"),
      ("gift", "essay", "::t::a {}\n"), ("gift", "colons", String(repeating: ":", count: 100_000)),
      ("gift", "escapes", "::t::" + String(repeating: "\\", count: 99_999) + " {=a}\n"),
      ("gift", "comment alone", "// [id:] [tag:]\n"), ("gift", "category alone", "$CATEGORY:\n"),
      ("tiku", "empty", ""), ("tiku", "no answer", "1. 题干\nA. 甲\nB. 乙\n"),
      ("tiku", "answer alone", "答案：B\n"),
      ("tiku", "number overflow", "99999999999999999999. 题干\n答案：B\n"),
      ("tiku", "range bomb", "1-99999999999 A\n"),
      ("tiku", "range backward", "9-1 ABC\n"),
      ("tiku", "blanks differ", "1. [填空题]（1分）__，__\n答案：一\n"),
      ("tiku", "letters outside", "1. [单选题]（1分）甲\nA. 乙\nB. 丙\n答案：Z\n"),
      ("tiku", "brackets", "1. [[[[（（（（\n答案：x\n"),
      ("deck", "empty", ""), ("deck", "open header", "---\ndeck: x\n"),
      ("deck", "keys alone", "Q:\nA:\nC:\nL:\nM:\nO:\nJ:\nT:\n"),
      ("hashcards", "empty", ""), ("hashcards", "open header", "---\nname = \"x\nQ: a\nA: b\n"),
      ("hashcards", "open bracket", "C: a [b\n"),
      ("hashcards", "header cycle", "---\n---\n---\n---\nQ: a\nA: b\n"),
    ]
    let raw: [(String, String, [UInt8])] = [
      ("jsonl", "zeros", [UInt8](repeating: 0, count: 100_000)),
      ("csv", "zeros", [UInt8](repeating: 0, count: 100_000)),
      ("csv", "too large", [UInt8](repeating: 0x61, count: 10_000_001)),
      ("gift", "long line", [UInt8](repeating: 0x61, count: 5_000_000)),
      ("anki", "long line", [UInt8](repeating: 0x61, count: 5_000_000)),
      ("tiku", "many lines", Array(repeatElement("1. 问\n答案：答\n\n", count: 60_000).joined().utf8)),
      (
        "csv", "many rows",
        Array("prompt,answer\n".utf8) + Array(repeatElement("a,b\n", count: 60_000).joined().utf8)
      ),
    ]
    return texts.map { ($0.0, $0.1, Array($0.2.utf8)) } + raw
  }()

  private static func item(_ prompt: String) -> String {
    "{\"kind\":\"term\",\"prompt\":\"\(prompt)\",\"answer\":\"b\"}"
  }

  private static func choice(_ member: String) -> String {
    "{\"kind\":\"choice\",\"prompt\":\"a\",\"answer\":\"b\",\"choices\":[\"b\",\"c\"],\(member)}"
  }

  private static func source(_ members: String) -> String {
    "{\"kind\":\"term\",\"prompt\":\"a\",\"answer\":\"b\",\"source\":{\"document\":\"d\",\(members)}}"
  }

  @Test(
    "a hostile file gives items or says why not, and accounts for all it saw",
    arguments: files.indices
  )
  func accounts(_ index: Int) throws {
    let file = Self.files[index]
    let format = try #require(ImportFormat.named(file.format))
    let result = format.read(SourceText(name: file.name, bytes: file.bytes), .english)
    #expect(!result.items.isEmpty || !result.diagnostics.isEmpty, "\(file.format) \(file.name)")
    #expect(result.items.count <= ImportLimits.items)
    #expect(result.skipped >= 0)
    if result.skipped > 0 { #expect(result.diagnostics.contains { $0.severity == .error }) }
    for item in result.items {
      _ = item.item.content.replacingTexts { text in
        #expect(text.utf8.count <= ImportLimits.field)
        #expect(
          !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
        )
        return text
      }
    }
  }

  @Test("every file that any format writes, cut anywhere, is read without harm")
  func survivesCuts() throws {
    for format in ImportFormat.all where format.name != "hashcards" {
      let items = Array(TortureDeck.exported.prefix(40))
      let bytes = try #require(ExportFormat.named(format.name)).write(items, ExportOptions()).bytes
      for cut in stride(from: 1, to: bytes.count, by: max(1, bytes.count / 60)) {
        // Cutting inside a character: decoding puts a replacement character there.
        let text = String(decoding: bytes[..<cut], as: UTF8.self)
        let result = format.read(SourceText(name: "cut", text: text), .chinese)
        #expect(result.items.count <= items.count * 2)
      }
    }
  }
}
