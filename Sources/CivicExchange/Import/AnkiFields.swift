import CivicDecks
import CivicText

/// The two fields of a note, taken apart again.
struct AnkiFields {
  let front: String
  let back: String
  let isHTML: Bool

  /// The text of a field or a part of it.
  func text(_ field: String) -> String {
    (isHTML ? HTMLReading.text(field) : field).replacing("\u{A0}", by: " ").trimmed()
  }

  // MARK: - Notes of others

  /// The item of a note that is not ours: a cloze, a term or a question.
  func foreignItem(isReversed: Bool) throws(ImportError) -> Item {
    if let cloze = AnkiCloze.read(front, text: { isHTML ? HTMLReading.text($0) : $0 }) {
      let extra = text(back)
      return Item(content: .cloze(cloze), explanation: extra.isEmpty ? nil : extra)
    }
    let prompt = text(front)
    let answer = text(back)
    guard !prompt.isEmpty else { throw .missing("prompt") }
    guard !answer.isEmpty else { throw .missing("answer") }
    return Item(
      content: isReversed
        ? .term(term: prompt, definition: answer)
        : .question(prompt: prompt, answer: answer, tolerance: nil)
    )
  }

  // MARK: - Notes of ours

  /// The item of a note that ``AnkiNote`` wrote; `nil` when somebody has taken its form apart.
  func ownItem(_ kind: ItemKind) -> Item? {
    let fronts = front.pieces(separatedBy: "<hr>")
    var backs = back.pieces(separatedBy: "<hr>")
    if kind == .cloze {
      guard let cloze = AnkiCloze.read(front, text: plain) else { return nil }
      return applied(backs, to: Item(content: .cloze(cloze)))
    }
    if kind == .term {
      return Item(content: .term(term: plain(front), definition: plain(back)))
    }
    let answer = backs.removeFirst()
    guard let content = content(kind, prompt: fronts[0], options: fronts.dropFirst().first, answer)
    else { return nil }
    return applied(backs, to: Item(content: content))
  }

  private func plain(_ html: String) -> String { HTMLReading.text(html) }

  private func content(
    _ kind: ItemKind,
    prompt: String,
    options: String?,
    _ answer: String
  ) -> ItemContent? {
    switch kind {
    case .cloze, .term: return nil
    case .question: return .question(prompt: plain(prompt), answer: plain(answer), tolerance: nil)
    case .choice, .multipleChoice: return choice(kind, prompt, options, answer)
    case .trueFalse:
      let lead = InterfaceLanguage.allCases.lazy.compactMap {
        prompt.dropping(prefix: Label.judge.text($0))
      }.first
      guard let isTrue = TruthWord.read(plain(answer)) else { return nil }
      return .trueFalse(statement: plain(lead ?? prompt), isTrue: isTrue, correction: nil)
    case .list:
      let isOrdered = answer.utf8.first != "•".utf8.first
      guard let members = members(answer) else { return nil }
      return .list(prompt: plain(prompt), members: members, isOrdered: isOrdered)
    case .order: return members(answer).map { .order(prompt: plain(prompt), members: $0) }
    case .match:
      var pairs: [MatchPair] = []
      for line in lines(answer) {
        guard let (left, right) = line.cut(at: "<b> – </b>") else { return nil }
        pairs.append(MatchPair(left: plain(left), right: plain(right)))
      }
      return .match(prompt: plain(prompt), pairs: pairs)
    }
  }

  private func choice(
    _ kind: ItemKind,
    _ prompt: String,
    _ options: String?,
    _ answer: String
  ) -> ItemContent? {
    guard let texts = options.map(lettered), let keys = lettered(answer), let all = texts else {
      return nil
    }
    let list = all.map { option in
      ChoiceOption(text: option.text, isKey: keys.contains { $0.letter == option.letter })
    }
    guard kind == .multipleChoice else { return .choice(prompt: plain(prompt), options: list) }
    let lead = InterfaceLanguage.allCases.lazy.compactMap {
      prompt.dropping(prefix: Label.selectAll.text($0))
    }.first
    return .multipleChoice(prompt: plain(lead ?? prompt), options: list)
  }

  /// The entries of a list of lines; a line that begins with ``AnkiFormat/continuation`` goes on.
  private func lines(_ html: String) -> [String] {
    html.replacing("<br>&#8195;", by: "\u{1}").pieces(separatedBy: "<br>").map {
      $0.replacing("\u{1}", by: "<br>")
    }
  }

  private func lettered(_ html: String) -> [(letter: String, text: String)]? {
    var entries: [(letter: String, text: String)] = []
    for line in lines(html) {
      guard let (letter, text) = line.cut(at: ". "), letter.utf8.count == 1,
        ("A"..."Z").contains(letter)
      else { return nil }
      entries.append((letter, plain(text)))
    }
    return entries
  }

  private func members(_ html: String) -> [String]? {
    var members: [String] = []
    for line in lines(html) {
      if let member = line.dropping(prefix: "• ") {
        members.append(plain(member))
      } else if let (number, member) = line.cut(at: ". "), Int(number) == members.count + 1 {
        members.append(plain(member))
      } else {
        return nil
      }
    }
    return members
  }

  /// Reads the sections after the answer.
  private func applied(_ sections: [String], to item: Item) -> Item {
    var item = item
    for section in sections where !section.isEmpty {
      guard let body = section.dropping(prefix: "<b>"), let (name, text) = body.cut(at: "</b> "),
        let label = Label.allCases.first(where: { label in
          InterfaceLanguage.allCases.contains { label.text($0) == name }
        })
      else {
        item.explanation = item.explanation.map { $0 + "\n" + plain(section) } ?? plain(section)
        continue
      }
      apply(label, text, to: &item)
    }
    return item
  }

  private func apply(_ label: Label, _ html: String, to item: inout Item) {
    switch (label, item.content) {
    case (.accept, _): item.accept = lines(html).map(plain)
    case (.tolerance, .question(let prompt, let answer, _)):
      item.content = .question(prompt: prompt, answer: answer, tolerance: plain(html))
    case (.feedback, .choice(let prompt, let options)):
      item.content = .choice(prompt: prompt, options: commented(options, html))
    case (.feedback, .multipleChoice(let prompt, let options)):
      item.content = .multipleChoice(prompt: prompt, options: commented(options, html))
    default: Remarks(parts: [(label, plain(html))]).apply(to: &item)
    }
  }

  private func commented(_ options: [ChoiceOption], _ html: String) -> [ChoiceOption] {
    let comments = lettered(html) ?? []
    return options.enumerated().map { index, option in
      var option = option
      option.feedback =
        index < 26 ? comments.first { $0.letter == ChoiceShape.letter(index) }?.text : nil
      return option
    }
  }
}

/// Anki's clozes: `{{c1::answer::hint}}`.
enum AnkiCloze {
  /// Reads a field.
  ///
  /// A blank inside a blank becomes text of the outer one.
  ///
  /// - Parameters:
  ///   - field: the field as it stands in the file.
  ///   - text: turns a stretch of it into text.
  /// - Returns: the text with its blanks, or `nil` when it has none.
  static func read(_ field: String, text: (String) -> String) -> ClozeText? {
    let stretches = field.pieces(separatedBy: "{{c")
    guard stretches.count > 1 else { return nil }
    var pieces: [ClozeText.Piece] = []
    var outside = stretches[0]
    var open: (group: Int, inside: String)?
    for stretch in stretches.dropFirst() {
      guard let (number, rest) = stretch.cut(at: "::"), let group = Int(number),
        (1...499).contains(group)
      else {
        if open != nil { open?.inside += "{{c" + stretch } else { outside += "{{c" + stretch }
        continue
      }
      let isNested = open != nil
      if !isNested { open = (group, "") }
      var parts = rest.pieces(separatedBy: "}}")
      open?.inside += parts.removeFirst()
      guard !parts.isEmpty else { continue }
      // The first `}}` closes the innermost blank; a second one closes the outer.
      if isNested {
        open?.inside += parts.removeFirst()
        guard !parts.isEmpty else { continue }
      }
      append(text(outside), open, to: &pieces, text: text)
      open = nil
      outside = parts.joined(separator: "}}")
    }
    let rest = text(outside)
    if open == nil, !rest.isEmpty { pieces.append(.text(rest)) }
    let hasBlank = pieces.contains { if case .blank = $0 { true } else { false } }
    return hasBlank ? ClozeText(pieces: pieces) : nil
  }

  private static func append(
    _ before: String,
    _ blank: (group: Int, inside: String)?,
    to pieces: inout [ClozeText.Piece],
    text: (String) -> String
  ) {
    if !before.isEmpty { pieces.append(.text(before)) }
    guard let blank else { return }
    let parts = blank.inside.cut(at: "::")
    let answer = text(parts?.before ?? blank.inside)
    guard !answer.isEmpty else { return }
    pieces.append(.blank(group: blank.group, answer: answer, hint: parts.map { text($0.after) }))
  }
}
