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

  @Test(
    "the profile for Excel has a byte order mark and CRLF, that for Chinese Anki its note types"
  )
  func profiles() throws {
    let table = try #require(ExportFormat.named("csv"))
      .write(TortureDeck.exported, ExportOptions(profile: .excel))
    #expect(table.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(table.bytes.suffix(2) == [0x0D, 0x0A])
    let notes = try #require(ExportFormat.named("anki"))
      .write(TortureDeck.exported, ExportOptions(ankiLanguage: .chinese))
    let text = String(decoding: notes.bytes, as: UTF8.self)
    #expect(text.contains("\n填空题\t") && !text.contains("\nCloze\t"))
    guard let folder = getenv("CIVIQ_EXPORTS").map({ String(cString: $0) }) else { return }
    save(table.bytes, folder + "/torture.excel.csv")
    save(notes.bytes, folder + "/torture.zh.anki.txt")
  }

  private func save(_ bytes: [UInt8], _ path: String) {
    guard let file = fopen(path, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
