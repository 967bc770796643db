/// Words questions from a clause by the rules of English: a question word for the subject stays in its place;
/// any other moves to the front, and the first auxiliary, or a form of `do`, moves before the subject.
struct QuestionBuilder {
  let clause: Clause
  let scope: [Token]

  /// Asks for the subject: `Which institution is the executive branch of the Union?`.
  func subjectQuestion(_ words: String) -> String {
    let isSingularWord = words == "who" || words == "what"
    let verb = isSingularWord ? singular(clause.verb) : clause.verb.words
    return finished(opening() + [words] + [verb.text] + tailTexts(without: nil))
  }

  /// Asks for something after the verb, or before the subject; `keeping` stays of the phrase taken out.
  func frontedQuestion(_ words: String, without part: Slot.Part, stranding: [Token] = []) -> String?
  {
    guard let (auxiliary, rest) = inverted() else { return nil }
    var parts = opening(without: part)
    parts.append(words)
    parts.append(auxiliary)
    parts.append(clause.subject.text)
    if !rest.isEmpty { parts.append(rest.text) }
    if !stranding.isEmpty { parts.append(stranding.text) }
    var tailIndex: Int?
    if case .tail(let index) = part { tailIndex = index }
    return finished(parts + tailTexts(without: tailIndex))
  }

  /// Asks in the place of the answer, which must be the last words: `… is the prerogative of which institution?`.
  func inPlaceQuestion(_ words: String, at slot: Slot) -> String? {
    guard case .tail(let index) = slot.part, index == clause.tail.count - 1,
      slot.range.upperBound == clause.tail[index].tokens.count
    else { return nil }
    var phrase = Array(clause.tail[index].tokens[..<slot.range.lowerBound])
    if phrase.last?.isWord("the") == true { phrase.removeLast() }
    let before = clause.tail[..<index].map(\.tokens.text)
    return finished(
      opening() + [clause.subject.text, clause.verb.words.text] + before + [phrase.text, words]
    )
  }

  // MARK: - Parts

  private func opening(without part: Slot.Part? = nil) -> [String] {
    var parts: [String] = []
    if !scope.isEmpty { parts.append(scope.text + ",") }
    for (index, phrase) in clause.lead.enumerated() where part != .lead(index) {
      parts.append(phrase.tokens.text + ",")
    }
    return parts
  }

  private func tailTexts(without index: Int?) -> [String] {
    var parts: [String] = []
    for (position, phrase) in clause.tail.enumerated() where position != index {
      if phrase.isTrailing, !parts.isEmpty || position > 0, let last = parts.indices.last {
        parts[last] += ","
      }
      parts.append(phrase.tokens.text)
    }
    return parts
  }

  private func finished(_ parts: [String]) -> String {
    StatementBuilder.capitalised(parts.filter { !$0.isEmpty }.joined(separator: " ")) + "?"
  }

  /// The word that moves before the subject, and the rest of the verb.
  private func inverted() -> (String, [Token])? {
    let verb = clause.verb
    if let auxiliary = verb.auxiliary {
      var rest = verb.words
      let moved = rest.remove(at: auxiliary)
      guard moved.lower != "cannot" else { return nil }
      return (moved.text, rest)
    }
    guard let forms = Lexicon.shared.verbs.forms(ofBase: verb.lemma) ?? Self.have(verb.lemma) else {
      return nil
    }
    var rest = verb.words
    rest[verb.main].text = forms.base
    return (verb.isPast ? "did" : verb.isPlural ? "do" : "does", rest)
  }

  private static func have(_ lemma: String) -> VerbTable.Forms? {
    switch lemma {
    case "have":
      VerbTable.Forms(base: "have", third: "has", past: "had", participle: "had", gerund: "having")
    case "do":
      VerbTable.Forms(base: "do", third: "does", past: "did", participle: "done", gerund: "doing")
    default: nil
    }
  }

  /// The verb as it goes with `who` and `what`: `elect` becomes `elects`.
  private func singular(_ verb: VerbGroup) -> [Token] {
    var words = verb.words
    guard verb.isPlural else { return words }
    let index = verb.auxiliary ?? verb.main
    switch words[index].lower {
    case "have": words[index].text = "has"
    case "do": words[index].text = "does"
    case "are", "were": break
    default:
      words[index].text = Lexicon.shared.verbs.forms(ofBase: verb.lemma)?.third ?? words[index].text
    }
    return words
  }
}
