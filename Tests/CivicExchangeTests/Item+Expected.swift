import CivicDecks

extension Item {
  /// The item as an import gives it back: tabs are blanks, accents are composed.
  var cleanedForImport: Item {
    var copy = self
    let clean: (String) -> String = { text in
      var view = String.UnicodeScalarView()
      for scalar in text.unicodeScalars { view.append(scalar == "\t" ? " " : scalar) }
      // Swift compares strings by canonical equivalence, so composing needs no expectation.
      return String(view)
    }
    copy.content = content.replacingTexts(clean)
    copy.accept = accept.map(clean)
    copy.explanation = explanation.map(clean)
    if let source {
      copy.source = ItemSource(
        document: source.document,
        line: source.line,
        bytes: source.bytes,
        text: source.text.map(clean)
      )
    }
    return copy
  }
}

extension ItemContent {
  /// The content with every text replaced.
  func replacingTexts(_ replace: (String) -> String) -> ItemContent {
    func options(_ options: [ChoiceOption]) -> [ChoiceOption] {
      options.map {
        ChoiceOption(
          text: replace($0.text),
          isKey: $0.isKey,
          feedback: $0.feedback.map(replace),
          isPinned: $0.isPinned
        )
      }
    }
    switch self {
    case .question(let prompt, let answer, let tolerance):
      return .question(prompt: replace(prompt), answer: replace(answer), tolerance: tolerance)
    case .cloze(let text):
      return .cloze(
        ClozeText(
          pieces: text.pieces.map { piece in
            switch piece {
            case .text(let text): .text(replace(text))
            case .blank(let group, let answer, let hint):
              .blank(group: group, answer: replace(answer), hint: hint.map(replace))
            }
          }
        )
      )
    case .choice(let prompt, let list):
      return .choice(prompt: replace(prompt), options: options(list))
    case .multipleChoice(let prompt, let list):
      return .multipleChoice(prompt: replace(prompt), options: options(list))
    case .trueFalse(let statement, let isTrue, let correction):
      return .trueFalse(
        statement: replace(statement),
        isTrue: isTrue,
        correction: correction.map(replace)
      )
    case .list(let prompt, let members, let isOrdered):
      return .list(prompt: replace(prompt), members: members.map(replace), isOrdered: isOrdered)
    case .match(let prompt, let pairs):
      return .match(
        prompt: replace(prompt),
        pairs: pairs.map { MatchPair(left: replace($0.left), right: replace($0.right)) }
      )
    case .order(let prompt, let members):
      return .order(prompt: replace(prompt), members: members.map(replace))
    case .term(let term, let definition):
      return .term(term: replace(term), definition: replace(definition))
    }
  }
}
