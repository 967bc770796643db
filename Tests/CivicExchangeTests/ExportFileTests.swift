import CivicDecks
import CivicExchange
import CivicText
import Glibc
import Testing

/// Writes the torture deck in every format for checking with the programs that read them.
///
/// `CIVIQ_EXPORTS=DIR swift test --filter ExportFileTests`, then run the readers on `DIR`.
@Suite("Files for other programs") struct ExportFileTests {
  @Test(
    "every export of the torture deck accounts for every item",
    arguments: ExportFormat.all.map(\.name)
  )
  func accounts(_ name: String) throws {
    let format = try #require(ExportFormat.named(name))
    let result = format.write(TortureDeck.exported, ExportOptions(title: "折磨"))
    #expect(result.read == TortureDeck.items.count)
    #expect(result.written + result.skipped.count == result.read)
    #expect(result.written > 0)
    #expect(result.bytes == format.write(TortureDeck.exported, ExportOptions(title: "折磨")).bytes)
    #expect(result.bytes.last == 0x0A)
    guard let folder = getenv("CIVIQ_EXPORTS") else { return }
    save(result.bytes, String(cString: folder) + "/torture." + format.fileExtension)
    let account = result.account(format: name, .english).joined(separator: "\n") + "\n"
    save(Array(account.utf8), String(cString: folder) + "/torture." + name + ".account")
    save(
      Array("{\"questions\":\(result.cards)}".utf8),
      String(cString: folder) + "/torture." + name + ".count"
    )
  }

  private func save(_ bytes: [UInt8], _ path: String) {
    guard let file = fopen(path, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
