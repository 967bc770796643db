import CivicText

/// Finds the marks inside a line that are form, not text: footnote numbers, emphasis, links, code, escapes.
///
/// Leaves out `[12]` and `[^3]` after a word, `**` and `_` in pairs around words, the address of a link;
/// keeps `〔2020〕12号`, `[2020]`, `a_b`, `5 * 3` and `____`.
struct InlineMarks {
  private let raw: [RawScalar]
  /// The next `](` at or after a place, looked up once for all links before it.
  private var nextLinkTurn = -1

  /// Takes the scalars of a block.
  init(raw: [RawScalar]) {
    self.raw = raw
  }

  /// Marks what is left out.
  consuming func remove(from result: inout [RawScalar], inTable: Bool) {
    var index = 0
    while index < raw.count {
      let scalar = raw[index].scalar
      switch scalar {
      case "[", "!": index = bracket(at: index, &result)
      case "*", "_": index = emphasis(at: index, &result)
      case "`": index = drop(index, index + 1, &result)
      case "\\":
        if isMarkable(at: index + 1) { result[index].isDropped = true }
        index += 2
      case "|" where inTable:
        cell(at: index, &result)
        index += 1
      default: index += 1
      }
    }
  }

  private subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < raw.count ? raw[index].scalar : " "
  }

  private func drop(_ start: Int, _ end: Int, _ result: inout [RawScalar]) -> Int {
    for index in start..<min(end, raw.count) { result[index].isDropped = true }
    return end
  }

  private func isMarkable(at index: Int) -> Bool {
    "\\`*_{}[]()#+-.!|<>~".unicodeScalars.contains(self[index])
  }

  /// A wall of a table: a tab inside, nothing at the edges.
  private func cell(at index: Int, _ result: inout [RawScalar]) {
    let isEdge = index == 0 || index == raw.count - 1
    if isEdge { result[index].isDropped = true } else { result[index].scalar = "\t" }
  }

  private mutating func bracket(at index: Int, _ result: inout [RawScalar]) -> Int {
    if self[index] == "!" {
      guard self[index + 1] == "[", let turn = linkTurn(from: index + 1),
        let end = addressEnd(from: turn + 1)
      else { return index + 1 }
      return drop(index, end, &result)
    }
    if let end = footnoteEnd(from: index) { return drop(index, end, &result) }
    guard let turn = linkTurn(from: index), let end = addressEnd(from: turn + 1) else {
      return index + 1
    }
    result[index].isDropped = true
    _ = drop(turn, end, &result)
    return index + 1
  }

  /// `[12]`, `[^3]`, `[注2]`, `[citation needed]` after a word.
  private func footnoteEnd(from start: Int) -> Int? {
    guard start > 0 else { return nil }
    var index = start + 1
    if self[index] == "^" || self[index] == "注" || self[index] == "註" { index += 1 }
    let digits = index
    while self[index].isASCIIDigit { index += 1 }
    guard index > digits, index - digits <= 3, self[index] == "]", self[index + 1] != "(" else {
      return nil
    }
    return index + 1
  }

  /// The `]` of the nearest `](`, if it stands within reach.
  private mutating func linkTurn(from start: Int) -> Int? {
    if nextLinkTurn < start {
      nextLinkTurn = start
      while nextLinkTurn + 1 < raw.count,
        !(self[nextLinkTurn] == "]" && self[nextLinkTurn + 1] == "(")
      {
        nextLinkTurn += 1
      }
    }
    guard nextLinkTurn + 1 < raw.count, nextLinkTurn - start <= 200 else { return nil }
    return nextLinkTurn
  }

  private func addressEnd(from open: Int) -> Int? {
    for index in open..<min(raw.count, open + 500) {
      if self[index] == ")" { return index + 1 }
      if self[index].isHan || self[index] == "，" { return nil }
    }
    return nil
  }

  private func emphasis(at start: Int, _ result: inout [RawScalar]) -> Int {
    let mark = self[start]
    var end = start
    while self[end] == mark, end < raw.count { end += 1 }
    guard end - start <= (mark == "*" ? 3 : 2) else { return end }
    let (before, after) = (self[start - 1], self[end])
    let isWord = { (scalar: Unicode.Scalar) in
      scalar.isAlphabetic || scalar.isASCIIDigit
    }
    if mark == "_" {
      guard !(isWord(before) && isWord(after)) else { return end }
      guard !before.isBlank || !after.isBlank else { return end }
      return drop(start, end, &result)
    }
    guard end - start > 1 || !(before.isBlank && after.isBlank) else { return end }
    guard end - start > 1 || !(before.isASCIIDigit && after.isASCIIDigit) else { return end }
    return drop(start, end, &result)
  }
}
