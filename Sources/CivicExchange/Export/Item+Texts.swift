package import CivicDecks

extension Item {
  /// The item with every text replaced.
  func mapTexts(_ replace: (String) -> String) -> Item {
    var copy = self
    copy.content = content.mapTexts(replace)
    copy.accept = accept.map(replace)
    copy.explanation = explanation.map(replace)
    copy.tags = tags.map(replace)
    if let source {
      copy.source = ItemSource(
        document: replace(source.document),
        line: source.line,
        bytes: source.bytes,
        text: source.text.map(replace)
      )
    }
    return copy
  }
}

extension ItemContent {
  /// The content with every text replaced.
  func mapTexts(_ replace: (String) -> String) -> ItemContent {
    switch self {
    case .question(let prompt, let answer, let tolerance):
      .question(prompt: replace(prompt), answer: replace(answer), tolerance: tolerance)
    case .cloze(let text): .cloze(text.mapTexts(replace))
    case .choice(let prompt, let options):
      .choice(prompt: replace(prompt), options: options.map { $0.mapTexts(replace) })
    case .multipleChoice(let prompt, let options):
      .multipleChoice(prompt: replace(prompt), options: options.map { $0.mapTexts(replace) })
    case .trueFalse(let statement, let isTrue, let correction):
      .trueFalse(
        statement: replace(statement),
        isTrue: isTrue,
        correction: correction.map(replace)
      )
    case .list(let prompt, let members, let isOrdered):
      .list(prompt: replace(prompt), members: members.map(replace), isOrdered: isOrdered)
    case .match(let prompt, let pairs):
      .match(
        prompt: replace(prompt),
        pairs: pairs.map { MatchPair(left: replace($0.left), right: replace($0.right)) }
      )
    case .order(let prompt, let members):
      .order(prompt: replace(prompt), members: members.map(replace))
    case .term(let term, let definition):
      .term(term: replace(term), definition: replace(definition))
    }
  }
}

extension ChoiceOption {
  fileprivate func mapTexts(_ replace: (String) -> String) -> ChoiceOption {
    ChoiceOption(
      text: replace(text),
      isKey: isKey,
      feedback: feedback.map(replace),
      isPinned: isPinned
    )
  }
}

extension ClozeText {
  fileprivate func mapTexts(_ replace: (String) -> String) -> ClozeText {
    ClozeText(
      pieces: pieces.map { piece in
        switch piece {
        case .text(let text): .text(replace(text))
        case .blank(let group, let answer, let hint):
          .blank(group: group, answer: replace(answer), hint: hint.map(replace))
        }
      }
    )
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The text without blanks, tabs and line feeds at its ends.
  package func trimmed() -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}

extension ClozeText {
  /// The blanks in order.
  package var blanks: [(group: Int, answer: String, hint: String?)] {
    pieces.compactMap { piece in
      if case .blank(let group, let answer, let hint) = piece { (group, answer, hint) } else { nil }
    }
  }
}
