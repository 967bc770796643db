/// A piece of an HTML page.
enum HTMLToken: Equatable {
  /// Bytes of text, entities not resolved.
  case text(Range<Int>)
  /// A start tag with the bytes of its attributes.
  case start(name: String, attributes: Range<Int>)
  /// An end tag.
  case end(name: String)
}

/// Cuts an HTML page into tags and text, whatever its state.
///
/// Every byte is looked at a fixed number of times: a tag that never closes is text up to where it broke
/// off, a comment that never closes ends at its first `>`.
struct HTMLTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Whether the rest of the page is known to hold no end of a comment.
  private var hasNoCommentEnd = false
  /// Elements without an end tag in the rest of the page.
  private var withoutEnd: Set<String> = []

  /// Takes a page in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next piece; `nil` at the end.
  mutating func next() -> HTMLToken? {
    while index < bytes.count {
      if bytes[index] != 0x3C { return text() }
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0
      if after == 0x21 || after == 0x3F {
        skipDeclaration()
      } else if after == 0x2F || Self.isLetter(after) {
        return tag()
      } else {
        return text()
      }
    }
    return nil
  }

  /// Passes over the raw text of a script or style, up to its end tag.
  mutating func skipRawText(of name: String) {
    guard !withoutEnd.contains(name) else { return }
    let key = Array(name.utf8)
    var place = index
    while place + key.count + 2 <= bytes.count {
      if bytes[place] == 0x3C, bytes[place + 1] == 0x2F, matches(key, at: place + 2) {
        index = place
        return
      }
      place += 1
    }
    withoutEnd.insert(name)
  }

  private func matches(_ key: [UInt8], at start: Int) -> Bool {
    guard start + key.count <= bytes.count else { return false }
    for (offset, byte) in key.enumerated() where bytes[start + offset] | 0x20 != byte {
      return false
    }
    return true
  }

  private mutating func text() -> HTMLToken {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != 0x3C { index += 1 }
    return .text(start..<index)
  }

  private mutating func skipDeclaration() {
    let isComment =
      index + 3 < bytes.count && bytes[index + 2] == 0x2D && bytes[index + 3] == 0x2D
    if isComment, !hasNoCommentEnd {
      var place = index + 4
      while place + 2 < bytes.count {
        if bytes[place] == 0x2D, bytes[place + 1] == 0x2D, bytes[place + 2] == 0x3E {
          index = place + 3
          return
        }
        place += 1
      }
      hasNoCommentEnd = true
    }
    while index < bytes.count, bytes[index] != 0x3E { index += 1 }
    index = min(index + 1, bytes.count)
  }

  private mutating func tag() -> HTMLToken {
    let start = index
    let isEnd = bytes[start + 1] == 0x2F
    var place = start + (isEnd ? 2 : 1)
    let nameStart = place
    while place < bytes.count, Self.isLetter(bytes[place]) || (0x30...0x39).contains(bytes[place]) {
      place += 1
    }
    let nameEnd = min(place, nameStart + 16)
    var quote: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E || byte == 0x3C {
        break
      }
      place += 1
    }
    guard place < bytes.count, bytes[place] == 0x3E, nameEnd > nameStart else {
      index = max(place, start + 1)
      return .text(start..<index)
    }
    index = place + 1
    let name = String(decoding: bytes[nameStart..<nameEnd].map { $0 | 0x20 }, as: UTF8.self)
    return isEnd ? .end(name: name) : .start(name: name, attributes: nameEnd..<place)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
