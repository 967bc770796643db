/// Text inside Markdown, written so that it is shown as it is.
package enum MarkdownText {
  /// One line of text with a backslash before everything Markdown could act on.
  package static func escaped(_ line: String) -> String {
    var bytes: [UInt8] = []
    var isStart = true
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"),
        UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"),
        UInt8(ascii: "&"), UInt8(ascii: "!"):
        bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "%"),
        UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ")"):
        bytes += isStart ? [UInt8(ascii: "\\"), byte] : [byte]
      default: bytes.append(byte)
      }
      isStart = isStart && (byte == 0x20 || (0x30...0x39).contains(byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
