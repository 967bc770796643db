import Testing

@testable import CivicTerminal

@Suite("Key decoder") struct KeyDecoderTests {
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    var keys = bytes.compactMap { decoder.take($0) }
    if let last = decoder.finish() { keys.append(last) }
    return keys
  }

  @Test(
    "turns bytes into keys",
    arguments: [
      (Array("a".utf8), [Key.character("a")]),
      (Array("中".utf8), [.character("中")]),
      (Array("😀".utf8), [.character("😀")]),
      ([0x0D], [.enter]), ([0x0A], [.enter]), ([0x7F], [.backspace]), ([0x08], [.backspace]),
      ([0x03], [.interrupt]), ([0x04], [.end]), ([0x1A], [.suspend]), ([0x09], [.tab]),
      ([0x1B], [.escape]), ([0x1B, 0x5B, 0x41], [.up]), ([0x1B, 0x4F, 0x42], [.down]),
      (Array("\u{1B}[1;5C3".utf8), [.other, .character("3")]),
      (Array("\u{1B}[200~".utf8), [.other]),
      ([0xFF, 0x33], [.other, .character("3")]),
      ([0xE4, 0xB8], [.other]),
      ([0x01], [.other]),
    ] as [([UInt8], [Key])]
  )
  func turnsBytesIntoKeys(_ bytes: [UInt8], _ expected: [Key]) {
    #expect(keys(bytes) == expected)
  }
}
