import CivicLanguage
import Testing

@Suite("ScriptTable") struct ScriptTableTests {
  @Test(
    "gives traditional characters their simplified form",
    arguments: [
      ("國務院總理", "国务院总理"), ("發展與改革", "发展与改革"), ("臺灣", "台湾"), ("頭髮", "头发"),
      ("裏面", "里面"), ("佔比", "占比"), ("籲請", "吁请"),
    ]
  )
  func simplifies(_ traditional: String, _ simplified: String) {
    #expect(ScriptTable.simplified(traditional) == simplified)
  }

  @Test(
    "leaves simplified text as it is",
    arguments: ["著作权法", "乾坤", "俱乐部", "姊妹", "藉此", "国家发展", "GDP 3.5%，增长"]
  )
  func keepsSimplified(_ text: String) {
    #expect(ScriptTable.simplified(text) == text)
  }

  @Test("the form of a form is itself, so that applying the table twice changes nothing")
  func isIdempotent() {
    for value: UInt32 in 0x3400...0x9FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = ScriptTable.simplified(scalar)
      #expect(ScriptTable.simplified(once) == once)
    }
  }

  @Test("knows at least 2,500 traditional characters")
  func isLarge() {
    let count = (UInt32(0x3400)...0x9FFF).compactMap(Unicode.Scalar.init)
      .filter(ScriptTable.isTraditionalOnly).count
    #expect(count >= 2_500)
  }

  @Test("neighbours decide on 著 and 乾 in traditional text")
  func looksAtNeighbours() {
    #expect(ScriptTable.contextual("著", after: "隨", before: nil) == "着")
    #expect(ScriptTable.contextual("著", after: "顯", before: nil) == "著")
    #expect(ScriptTable.contextual("著", after: nil, before: "名") == "著")
    #expect(ScriptTable.contextual("乾", after: nil, before: "淨") == "干")
    #expect(ScriptTable.contextual("乾", after: nil, before: "隆") == "乾")
  }

  @Test("characters of both scripts say nothing about the script")
  func knowsSharedCharacters() {
    #expect(ScriptTable.isSimplifiedOnly("国"))
    #expect(!ScriptTable.isSimplifiedOnly("后"))
    #expect(!ScriptTable.isSimplifiedOnly("人"))
    #expect(ScriptTable.isTraditionalOnly("國"))
  }

  @Test("Kangxi radicals stand for ordinary characters")
  func unifiesRadicals() {
    #expect(ScriptTable.unified("\u{2F00}") == "一")
    #expect(ScriptTable.unified("\u{2FD5}") == "龠")
    #expect(ScriptTable.unified("人") == "人")
  }
}
