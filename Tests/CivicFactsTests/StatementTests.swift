import CivicFacts
import Testing

@Suite("Statements with answer slots") struct StatementTests {
  private let statement = Statement(pieces: [
    .text("青山市图书馆于"), .slot("1998年"), .text("建成，藏书"), .slot("80万册"), .text("。"),
  ])

  @Test("the whole text holds the answers in their places")
  func readsWhole() {
    #expect(statement.text == "青山市图书馆于1998年建成，藏书80万册。")
  }

  @Test("every slot is replaced, and nothing else")
  func replacesSlots() {
    #expect(statement.text(replacingSlotsWith: "____") == "青山市图书馆于____建成，藏书____。")
  }

  @Test("a statement without a slot stays as it is")
  func keepsPlainText() {
    let plain = Statement(pieces: [.text("青山市有图书馆。")])
    #expect(plain.text(replacingSlotsWith: "____") == plain.text)
  }
}
