import CivicDecks

/// One question of GIFT taken apart.
///
/// Escaped characters become private-use ones at once, so that what is left of `{ } = ~ # :` means
/// something; ``text(_:)`` puts them back.
struct GIFTQuestion {
  private(set) var title: String?
  /// The text before the answers.
  private var before = ""
  /// The text after them; `nil` when nothing follows.
  private var after: String?
  private var answers = ""
  private(set) var remarks = Remarks()

  init(_ source: String) throws(ImportError) {
    var text = Self.protected(source)
    if let rest = text.dropping(prefix: "::"), let (name, body) = rest.cut(at: "::") {
      title = Self.text(name)
      text = body.trimmed()
    }
    for mark in ["[html]", "[moodle]", "[plain]", "[markdown]"] {
      if let rest = text.dropping(prefix: mark) { text = rest }
    }
    guard let (head, tail) = text.cut(at: "{") else {
      throw .notUnderstood(String(source.prefix(20)))
    }
    guard let (inside, rest) = tail.cut(at: "}") else {
      throw .notUnderstood(String(source.prefix(20)))
    }
    before = head
    after = rest.trimmed().isEmpty ? nil : rest
    answers = inside.trimmed()
    if let (main, feedback) = answers.cut(at: "####") {
      answers = main.trimmed()
      remarks = Remarks(reading: Self.html(feedback))
    }
  }

  /// The content, further answers, and for a cloze the blank with its group.
  func content(
    _ kind: ItemKind?,
    group: Int
  ) throws(ImportError)
    -> (ItemContent, accept: [String], ClozeAssembly?)
  {
    let prompt = Self.html(before) + (after.map { "____" + Self.html($0) } ?? "")
    if answers.isEmpty { return (try essay(kind, prompt), [], nil) }
    if answers.utf8.first == UInt8(ascii: "#") { return (try number(prompt), [], nil) }
    if answers.utf8.contains(UInt8(ascii: "~")) { return (try choice(kind, prompt), [], nil) }
    let head = Self.text(answers.cut(at: "#")?.before ?? answers)
    switch head {
    case "T", "TRUE": return (.trueFalse(statement: prompt, isTrue: true, correction: nil), [], nil)
    case "F", "FALSE":
      return (.trueFalse(statement: prompt, isTrue: false, correction: nil), [], nil)
    default: break
    }
    let options = answers.pieces(separatedBy: "=").dropFirst()
    guard !options.isEmpty else { throw .notUnderstood(String(head.prefix(20))) }
    if answers.cut(at: "->") != nil { return (try match(kind, prompt, options), [], nil) }
    return try typed(kind, prompt, options.map(Self.typed), group: group)
  }

  // MARK: - Kinds

  private func essay(_ kind: ItemKind?, _ prompt: String) throws(ImportError) -> ItemContent {
    guard let model = remarks[.answer] ?? remarks[.explanation] else { throw .missing("answer") }
    guard kind == .list else { return .question(prompt: prompt, answer: model, tolerance: nil) }
    let lines = model.lines()
    let isOrdered = lines.first?.dropping(prefix: "1. ") != nil
    let members = lines.enumerated().map { index, line in
      line.dropping(prefix: isOrdered ? "\(index + 1). " : "• ") ?? line
    }
    return .list(prompt: prompt, members: members, isOrdered: isOrdered)
  }

  private func number(_ prompt: String) throws(ImportError) -> ItemContent {
    let first = String(answers.dropFirst()).pieces(separatedBy: "=").first { !$0.trimmed().isEmpty }
    let value = Self.text((first ?? "").cut(at: "#")?.before ?? first ?? "")
    if let (low, high) = value.cut(at: ".."), let least = Double(low), let most = Double(high) {
      let answer = PlainNumber.text((least + most) / 2)
      return .question(
        prompt: prompt,
        answer: answer,
        tolerance: PlainNumber.text((most - least) / 2)
      )
    }
    guard let (answer, tolerance) = value.cut(at: ":") else {
      guard !value.isEmpty else { throw .missing("answer") }
      return .question(prompt: prompt, answer: value, tolerance: nil)
    }
    let allowed = tolerance == "0" ? nil : tolerance
    return .question(prompt: prompt, answer: answer, tolerance: allowed)
  }

  private func choice(_ kind: ItemKind?, _ prompt: String) throws(ImportError) -> ItemContent {
    var options: [ChoiceOption] = []
    let isSingle = answers.utf8.contains(UInt8(ascii: "="))
    for piece in answers.replacing("=", by: "~=").pieces(separatedBy: "~") {
      var text = piece.trimmed()
      guard !text.isEmpty else { continue }
      var isKey = false
      if let rest = text.dropping(prefix: "=") { (isKey, text) = (true, rest) }
      if let (weight, rest) = Self.weight(text) {
        isKey = isSingle ? weight >= 100 : weight > 0
        text = rest
      }
      let (option, feedback) = text.cut(at: "#") ?? (text, "")
      let comment = Self.html(feedback)
      options.append(
        ChoiceOption(
          text: Self.html(option),
          isKey: isKey,
          feedback: comment.isEmpty ? nil : comment
        )
      )
    }
    guard options.count >= 2, options.contains(where: \.isKey) else { throw .noChoices }
    return isSingle && kind != .multipleChoice
      ? .choice(prompt: prompt, options: options)
      : .multipleChoice(prompt: prompt, options: options)
  }

  private func match(
    _ kind: ItemKind?,
    _ prompt: String,
    _ options: some Sequence<String>
  ) throws(ImportError) -> ItemContent {
    var pairs: [MatchPair] = []
    for option in options {
      guard let (left, right) = option.cut(at: "->") else {
        throw .wrongType("answer", expected: .pairs)
      }
      pairs.append(MatchPair(left: Self.html(left), right: Self.text(right)))
    }
    guard kind == .order else { return .match(prompt: prompt, pairs: pairs) }
    return .order(prompt: prompt, members: pairs.map(\.right))
  }

  private func typed(
    _ kind: ItemKind?,
    _ prompt: String,
    _ answers: [String],
    group: Int
  ) throws(ImportError) -> (ItemContent, accept: [String], ClozeAssembly?) {
    guard let answer = answers.first, !answer.isEmpty else { throw .missing("answer") }
    let others = Array(answers.dropFirst())
    if kind == .term { return (.term(term: answer, definition: prompt), others, nil) }
    guard kind == .cloze || (kind == nil && after != nil) else {
      return (.question(prompt: prompt, answer: answer, tolerance: nil), others, nil)
    }
    let head = Array(Self.html(before, isTrimmed: false).unicodeScalars)
    let tail = Array(Self.html(after ?? "", isTrimmed: false).unicodeScalars)
    let mark = Array(ItemJSON.blankMark.unicodeScalars)
    guard
      let assembly = ClozeAssembly(
        prompt: head + mark + tail,
        offsets: [head.count],
        group: group,
        answers: [answer],
        hints: [nil]
      )
    else { throw .blanksNotFound(1) }
    return (.cloze(assembly.cloze), others, assembly)
  }

  // MARK: - Text

  private static let escapes: [(UInt8, UInt32)] = [
    (UInt8(ascii: ":"), 0xE000), (UInt8(ascii: "#"), 0xE001), (UInt8(ascii: "="), 0xE002),
    (UInt8(ascii: "{"), 0xE003), (UInt8(ascii: "}"), 0xE004), (UInt8(ascii: "~"), 0xE005),
    (UInt8(ascii: "n"), 0xE006), (UInt8(ascii: "\\"), 0xE007),
  ]

  private static func protected(_ source: String) -> String {
    guard source.utf8.contains(0x5C) else { return source }
    var view = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in source.unicodeScalars {
      if isEscaped {
        isEscaped = false
        if let code = escapes.first(where: { UInt32($0.0) == scalar.value })?.1,
          let stand = Unicode.Scalar(code)
        {
          view.append(stand)
        } else {
          view.append("\\")
          view.append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        view.append(scalar)
      }
    }
    if isEscaped { view.append("\\") }
    return String(view)
  }

  /// Plain text with its escaped characters put back.
  private static func text(_ source: String, isTrimmed: Bool = true) -> String {
    let source = isTrimmed ? source.trimmed() : source
    guard source.utf8.contains(0xEE) else { return source }
    let scalars = source.unicodeScalars.map { scalar -> Unicode.Scalar in
      guard let byte = escapes.first(where: { $0.1 == scalar.value })?.0 else { return scalar }
      return byte == UInt8(ascii: "n") ? "\n" : Unicode.Scalar(byte)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Text that Moodle shows as HTML.
  private static func html(_ source: String, isTrimmed: Bool = true) -> String {
    HTMLReading.text(text(source, isTrimmed: isTrimmed))
  }

  /// An answer that is typed: a weight in front does not count, `\*` is a star.
  private static func typed(_ source: String) -> String {
    let bare = weight(source.trimmed())?.rest ?? source
    return text(bare.cut(at: "#")?.before ?? bare).replacing("\\*", by: "*")
  }

  /// A weight `%50%` and what follows it.
  private static func weight(_ source: String) -> (value: Double, rest: String)? {
    guard let rest = source.dropping(prefix: "%"), let (number, after) = rest.cut(at: "%"),
      let value = Double(number)
    else { return nil }
    return (value, after)
  }
}
