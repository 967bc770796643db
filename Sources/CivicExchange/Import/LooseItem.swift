import CivicDecks
import CivicText

/// An item as tables and question banks give it: texts whose meaning depends on the kind, which may be missing.
struct LooseItem {
  /// The kind as written, in any of our names.
  var kind = ""
  var prompt = ""
  /// Options in order; empty ones at the end do not count.
  var options: [String] = []
  var answer = ""
  /// Feedback for each option, as far as it goes.
  var feedback: [String] = []
  var pinned = ""
  var tolerance: String?
  var correction: String?
  /// Whether members in ``answer`` and blanks use the notation of our own tables.
  var isOurs = false

  /// What the item asks, and answers that came with it beside the main one.
  func content() throws(ImportError) -> (content: ItemContent, accept: [String]) {
    guard !prompt.trimmed().isEmpty else { throw .missing("prompt") }
    let (kind, isOrdered) = try resolvedKind()
    if kind != .cloze, answer.trimmed().isEmpty { throw .missing("answer") }
    switch kind {
    case .question: return (.question(prompt: prompt, answer: answer, tolerance: tolerance), [])
    case .cloze: return try cloze()
    case .choice, .multipleChoice: return (try choice(kind), [])
    case .trueFalse:
      guard let isTrue = TruthWord.read(answer) else {
        throw .wrongType("answer", expected: .truth)
      }
      return (.trueFalse(statement: prompt, isTrue: isTrue, correction: correction), [])
    case .list:
      return (.list(prompt: prompt, members: members(answer), isOrdered: isOrdered), [])
    case .order: return (.order(prompt: prompt, members: members(answer)), [])
    case .match: return (.match(prompt: prompt, pairs: try pairs()), [])
    case .term: return (.term(term: prompt, definition: answer), [])
    }
  }

  // MARK: - Kinds

  private static let names: [(String, ItemKind)] =
    ItemKind.allCases.map { ($0.rawValue, $0) } + ItemKind.allCases.map { ($0.chineseName, $0) } + [
      ("ordered-list", .list), ("单项选择", .choice), ("多项选择", .multipleChoice),
      ("单选题", .choice), ("多选题", .multipleChoice), ("单项选择题", .choice),
      ("多项选择题", .multipleChoice), ("判断题", .trueFalse), ("填空题", .cloze),
      ("简答题", .question), ("问答题", .question), ("简答", .question), ("名词解释", .term),
      ("选择题", .choice), ("论述题", .question), ("basic", .question),
      ("multiple choice", .choice), ("true/false", .trueFalse), ("short answer", .question),
    ]

  private func resolvedKind() throws(ImportError) -> (ItemKind, isOrdered: Bool) {
    let name = kind.trimmed().lowercased()
    guard !name.isEmpty else { return (inferredKind, false) }
    if let kind = Self.names.first(where: { $0.0 == name })?.1 {
      let letters = OptionLetters.indices(answer, count: options.count)?.count ?? 1
      let isMultiple = kind == .choice && name == "选择题" && letters > 1
      return (isMultiple ? .multipleChoice : kind, name == "ordered-list")
    }
    throw .unknownKind(kind, closest: Spelling.closest(to: name, among: Self.names.map(\.0)))
  }

  private var inferredKind: ItemKind {
    if options.count >= 2 {
      return OptionLetters.indices(answer, count: options.count)?.count ?? 1 > 1
        ? .multipleChoice : .choice
    }
    if prompt.cut(at: "{{") != nil || prompt.cut(at: "__") != nil { return .cloze }
    return TruthWord.isMark(answer) ? .trueFalse : .question
  }

  // MARK: - Parts

  private func members(_ text: String) -> [String] {
    isOurs ? MemberCell.split(text) : text.pieces(separatedBy: "|").map { $0.trimmed() }
  }

  private func pairs() throws(ImportError) -> [MatchPair] {
    let sides = members(answer)
    guard sides.count >= 2, sides.count % 2 == 0 else {
      throw .wrongType("answer", expected: .pairs)
    }
    return stride(from: 0, to: sides.count, by: 2).map {
      MatchPair(left: sides[$0], right: sides[$0 + 1])
    }
  }

  private func choice(_ kind: ItemKind) throws(ImportError) -> ItemContent {
    guard options.count >= 2 else { throw .noChoices }
    let keys: [Int]
    if let letters = OptionLetters.indices(answer, count: options.count) {
      keys = letters
    } else if let index = options.firstIndex(of: answer) {
      keys = [index]
    } else {
      throw .answerNotAmongChoices(answer)
    }
    let last = OptionLetters.indices(pinned, count: options.count)?.first
    let list = options.indices.map { index in
      ChoiceOption(
        text: options[index],
        isKey: keys.contains(index),
        feedback: index < feedback.count && !feedback[index].isEmpty ? feedback[index] : nil,
        isPinned: index == last
      )
    }
    return kind == .choice && keys.count == 1
      ? .choice(prompt: prompt, options: list)
      : .multipleChoice(prompt: prompt, options: list)
  }

  /// A cloze with blanks in braces, or with `____` and answers between `|`, wordings between `;`.
  private func cloze() throws(ImportError) -> (ItemContent, [String]) {
    if isOurs || prompt.cut(at: "{{") != nil {
      let cloze = ClozeSyntax.read(prompt, style: .braces).cloze
      guard !cloze.blanks.isEmpty else { throw .blanksNotFound(1) }
      return (.cloze(cloze), [])
    }
    let answers = answer.pieces(separatedBy: "|").map { wordings in
      wordings.replacing("；", by: ";").pieces(separatedBy: ";").map { $0.trimmed() }
        .filter { !$0.isEmpty }
    }
    let stretches = Underscores.split(prompt)
    guard stretches.count == answers.count + 1, !answers.contains([]) else {
      throw .blanksNotFound(answers.count)
    }
    var pieces: [ClozeText.Piece] = []
    for (index, stretch) in stretches.enumerated() {
      if !stretch.isEmpty { pieces.append(.text(stretch)) }
      if index < answers.count {
        pieces.append(.blank(group: index + 1, answer: answers[index][0], hint: nil))
      }
    }
    return (
      .cloze(ClozeText(pieces: pieces)), answers.count == 1 ? Array(answers[0].dropFirst()) : []
    )
  }
}

/// The letters of options as people write them: `B`, `A,C`, `ＡＣ`, `a c`.
package enum OptionLetters {
  /// The indices, ascending, or `nil` when the text is anything but letters of these options.
  package static func indices(_ text: String, count: Int) -> [Int]? {
    var found: Set<Int> = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: found.insert(Int(scalar.value) - 0x41)
      case 0x61...0x7A: found.insert(Int(scalar.value) - 0x61)
      case 0xFF21...0xFF3A: found.insert(Int(scalar.value) - 0xFF21)
      case 0x20, 0x2C, 0x3B, 0x3001, 0xFF0C, 0xFF1B: continue
      default: return nil
      }
    }
    guard !found.isEmpty, found.allSatisfy({ $0 < count }) else { return nil }
    return found.sorted()
  }
}

/// Words and marks for true and false.
package enum TruthWord {
  /// Whether a text says true or false; `nil` when it says neither.
  package static func read(_ text: String) -> Bool? {
    switch text.trimmed().lowercased() {
    case "对", "正确", "是", "√", "✓", "✔", "true", "t", "yes", "right": true
    case "错", "错误", "否", "×", "✗", "✘", "x", "false", "f", "no", "wrong": false
    default: nil
    }
  }

  /// Whether a text can hardly be anything but a mark for true or false.
  static func isMark(_ text: String) -> Bool {
    ["对", "错", "正确", "错误", "√", "×", "true", "false"].contains(text.trimmed().lowercased())
  }
}

/// Runs of two or more `_`, which mark blanks.
enum Underscores {
  /// The stretches of text between the runs.
  static func split(_ text: String) -> [String] {
    var stretches: [[UInt8]] = [[]]
    var run = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "_") {
        run += 1
        continue
      }
      close(&run, &stretches)
      stretches[stretches.count - 1].append(byte)
    }
    close(&run, &stretches)
    return stretches.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func close(_ run: inout Int, _ stretches: inout [[UInt8]]) {
    if run == 1 { stretches[stretches.count - 1].append(UInt8(ascii: "_")) }
    if run >= 2 { stretches.append([]) }
    run = 0
  }
}

/// Members that share a cell, as ``TableFormat/joined(_:)`` writes them.
enum MemberCell {
  static func split(_ cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    var members: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in cell.utf8 {
      if isEscaped {
        members[members.count - 1].append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "|") {
        members.append([])
      } else {
        members[members.count - 1].append(byte)
      }
    }
    return members.map { String(decoding: $0, as: UTF8.self) }
  }
}
