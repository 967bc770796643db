/// The lines of a 题库, in all the ways people write them.
enum TikuLine {
  /// A field after the options.
  enum Field {
    case answer, explanation, tags, other
  }

  /// The first line of a question.
  struct Start {
    var number: Int
    var kind: String
    var stem: String
  }

  private static let fields: [(String, Field)] = [
    ("正确答案", .answer), ("参考答案", .answer), ("答案", .answer), ("解析", .explanation),
    ("答案解析", .explanation), ("知识点", .tags), ("难度", .other), ("分值", .other),
  ]

  /// `答案：B`, `【答案】B`, `解析：…`.
  static func field(_ line: String) -> (name: Field, value: String)? {
    for (name, field) in fields {
      for mark in ["\(name)：", "\(name):", "【\(name)】"] {
        if let rest = line.dropping(prefix: mark) {
          let value = rest.trimmed()
          return (field, value.dropping(prefix: "：")?.trimmed() ?? value)
        }
      }
    }
    return nil
  }

  /// `A. text`, `A、text`, `A．text`, `(A) text`, `（A）text`, with wide letters too.
  static func option(_ line: String) -> String? {
    var scalars = line.unicodeScalars[...]
    let isBracketed = scalars.first == "(" || scalars.first == "（"
    if isBracketed { scalars = scalars.dropFirst() }
    guard let letter = scalars.popFirst(), isLetter(letter), let mark = scalars.popFirst() else {
      return nil
    }
    let marks: [Unicode.Scalar] = isBracketed ? [")", "）"] : [".", "、", "．", ")", "）", ":", "："]
    guard marks.contains(mark) else { return nil }
    return String(scalars).trimmed()
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || ("Ａ"..."Ｚ").contains(scalar)
  }

  /// `3. [单选题]（2分）stem`, `3、stem（单选）`.
  static func start(_ line: String) -> Start? {
    var scalars = line.unicodeScalars[...]
    var digits = ""
    while let first = scalars.first, ("0"..."9").contains(first), digits.utf8.count < 7 {
      digits.unicodeScalars.append(first)
      scalars = scalars.dropFirst()
    }
    let marks: [Unicode.Scalar] = [".", "、", "．", ")", "）"]
    guard let number = Int(digits), let mark = scalars.popFirst(), marks.contains(mark) else {
      return nil
    }
    var stem = String(scalars).trimmed()
    var kind = takeBracketed(&stem, "[", "]") ?? takeBracketed(&stem, "【", "】") ?? ""
    if !kind.hasKindWord {
      if !kind.isEmpty { stem = String(scalars).trimmed() }
      kind = ""
    }
    if let points = takeBracketed(&stem, "（", "）"), points.utf8.last != "分".utf8.last {
      stem = "（\(points)）" + stem
    }
    return Start(number: number, kind: kind, stem: stem)
  }

  /// Takes a bracket off the beginning of a stem.
  private static func takeBracketed(
    _ stem: inout String,
    _ open: String,
    _ close: StaticString
  ) -> String? {
    guard let rest = stem.dropping(prefix: open), let (inside, after) = rest.cut(at: close),
      inside.utf8.count <= 40
    else { return nil }
    stem = after.trimmed()
    return inside
  }

  /// `一、单项选择题（每题2分）`.
  static func section(_ line: String) -> String? {
    let numerals = "一二三四五六七八九十"
    guard let (number, rest) = line.cut(at: "、"), !number.isEmpty,
      number.unicodeScalars.allSatisfy(numerals.unicodeScalars.contains)
    else { return nil }
    let title = rest.cut(at: "（")?.before ?? rest
    return title.trimmed().hasKindWord ? title.trimmed() : nil
  }

  /// `1-5 ABCDE` or `1—5：ABCDE`: one letter for each number.
  static func answerRange(_ line: String) -> [(number: Int, answer: String)]? {
    let plain = line.replacing("—", by: "-").replacing("~", by: "-").replacing("：", by: " ")
      .replacing(":", by: " ")
    guard let (first, rest) = plain.cut(at: "-"), let (last, letters) = rest.trimmed().cut(at: " "),
      let low = Int(first.trimmed()), let high = Int(last.trimmed()), low <= high, high - low < 200
    else { return nil }
    let keys = letters.unicodeScalars.filter { $0 != " " }.map { String($0) }
    guard keys.count == high - low + 1 else { return nil }
    return zip(low...high, keys).map { ($0, $1) }
  }
}

extension String {
  /// Whether the text names a kind of question.
  fileprivate var hasKindWord: Bool {
    ["选", "判断", "填空", "简答", "问答", "论述", "名词"].contains { word in
      !utf8Pieces(separatedBy: word).dropFirst().isEmpty
    }
  }

  /// The pieces between the occurrences of a mark.
  func utf8Pieces(separatedBy mark: String) -> [String] {
    let bytes = Array(utf8)
    let mark = Array(mark.utf8)
    var pieces: [String] = []
    var next = 0
    while let range = bytes.firstRange(of: mark, from: next) {
      pieces.append(String(decoding: bytes[next..<range.lowerBound], as: UTF8.self))
      next = range.upperBound
    }
    pieces.append(String(decoding: bytes[next...], as: UTF8.self))
    return pieces
  }
}
