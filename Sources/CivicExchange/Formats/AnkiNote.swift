import CivicDecks
import CivicText

/// An item as the two fields of an Anki note.
///
/// A field is made of sections with `<hr>` between them: prompt and options in front; answer, further
/// answers, explanation and source at the back. What stands in an item is escaped, so `<hr>`, `<b>` and
/// `<br>` are always ours, and an importer can tell the parts of an item again.
struct AnkiNote {
  let type: AnkiFormat.NoteType
  let front: String
  let back: String
  let cards: Int

  init(_ exported: ExportedItem) throws(SkipReason) {
    let language = exported.language
    let sections = Self.sections(of: exported)
    let content = exported.item.content
    if case .cloze(let text) = content {
      type = .cloze
      front = try Self.clozeField(text)
      back = sections.joined(separator: "<hr>")
      cards = text.groups.count
      return
    }
    let prompt = HTMLText.lines(try content.prompt.nonEmpty())
    if case .term(_, let definition) = content {
      type = .reversed
      front = prompt
      back = HTMLText.lines(try definition.nonEmpty())
      cards = 2
      return
    }
    type = .basic
    cards = 1
    let (lead, options, answer) = try Self.parts(exported, language)
    front = ([lead + prompt] + options).joined(separator: "<hr>")
    back = ([answer] + sections).joined(separator: "<hr>")
  }

  /// What stands before the prompt, the further sections in front, and the answer.
  private static func parts(
    _ exported: ExportedItem,
    _ language: InterfaceLanguage
  ) throws(SkipReason) -> (lead: String, options: [String], answer: String) {
    switch exported.item.content {
    case .cloze, .term: preconditionFailure("these kinds have note types of their own")
    case .question(_, let answer, _): return ("", [], HTMLText.lines(try answer.nonEmpty()))
    case .choice(_, let options):
      let shape = try ChoiceShape(options, isSingle: true)
      return ("", [lettered(shape, shape.options.indices)], lettered(shape, shape.keys))
    case .multipleChoice(_, let options):
      let shape = try ChoiceShape(options, isSingle: false)
      let lead = HTMLText.escaped(Label.selectAll.text(language))
      return (lead, [lettered(shape, shape.options.indices)], lettered(shape, shape.keys))
    case .trueFalse(_, let isTrue, _):
      return (Label.judge.text(language), [], (isTrue ? Label.right : .wrong).text(language))
    case .list(_, let members, let isOrdered):
      return ("", [], try listed(members, isNumbered: isOrdered))
    case .order(_, let members):
      let shown = try listed(exported.shuffled(members), isNumbered: false)
      return ("", [shown], try listed(members, isNumbered: true))
    case .match(_, let pairs):
      guard pairs.count >= 2 else { throw .tooFewOptions }
      let rights = exported.shuffled(pairs.map(\.right))
      let shown = [
        try listed(pairs.map(\.left), isNumbered: false), try listed(rights, isNumbered: false),
      ]
      return ("", shown, pairs.map(paired).joined(separator: "<br>"))
    }
  }

  private static func paired(_ pair: MatchPair) -> String {
    let left = HTMLText.lines(pair.left, separator: AnkiFormat.continuation)
    let right = HTMLText.lines(pair.right, separator: AnkiFormat.continuation)
    return left + "<b> – </b>" + right
  }

  private static func lettered(_ shape: ChoiceShape, _ indices: some Sequence<Int>) -> String {
    indices.map { index in
      let text = HTMLText.lines(shape.options[index].text, separator: AnkiFormat.continuation)
      return "\(ChoiceShape.letter(index)). \(text)"
    }.joined(separator: "<br>")
  }

  private static func listed(_ members: [String], isNumbered: Bool) throws(SkipReason) -> String {
    guard !members.isEmpty else { throw .emptyText }
    var lines: [String] = []
    for (index, member) in members.enumerated() {
      let text = HTMLText.lines(try member.nonEmpty(), separator: AnkiFormat.continuation)
      lines.append((isNumbered ? "\(index + 1). " : "• ") + text)
    }
    return lines.joined(separator: "<br>")
  }

  // MARK: - Sections after the answer

  private static func sections(of exported: ExportedItem) -> [String] {
    let item = exported.item
    var sections: [String] = []
    func add(_ label: Label, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      sections.append("<b>\(label.text(exported.language))</b> \(text)")
    }
    let joined = AnkiFormat.continuation
    let accepted = item.accept.map { HTMLText.lines($0, separator: joined) }
    add(.accept, accepted.joined(separator: "<br>"))
    switch item.content {
    case .trueFalse(_, _, let correction): add(.correction, correction.map { HTMLText.lines($0) })
    case .question(_, _, let tolerance): add(.tolerance, tolerance.map { HTMLText.lines($0) })
    case .choice(_, let options), .multipleChoice(_, let options):
      let lines = options.enumerated().compactMap { index, option in
        option.feedback.map {
          "\(ChoiceShape.letter(index)). \(HTMLText.lines($0, separator: joined))"
        }
      }
      if options.count <= 26 { add(.feedback, lines.joined(separator: "<br>")) }
    case .cloze, .list, .match, .order, .term: break
    }
    add(.explanation, item.explanation.map { HTMLText.lines($0) })
    add(.validity, item.validity.map { HTMLText.escaped($0.text) })
    add(.source, item.source.map { HTMLText.lines(SourceLine.text($0)) })
    return sections
  }

  // MARK: - Cloze

  private static func clozeField(_ cloze: ClozeText) throws(SkipReason) -> String {
    let groups = cloze.groups
    guard !groups.isEmpty else { throw .wrongNumberOfKeys }
    var field = ""
    for piece in cloze.pieces {
      switch piece {
      case .text(let text): field += HTMLText.lines(text)
      case .blank(let group, let answer, let hint):
        let number = (groups.firstIndex(of: group) ?? 0) + 1
        field += "{{c\(number)::" + inBlank(try answer.nonEmpty())
        if let hint, !hint.isEmpty { field += "::" + inBlank(hint) }
        field += "}}"
      }
    }
    return field
  }

  /// Text inside a blank, where a colon could part answer and hint.
  private static func inBlank(_ text: String) -> String {
    HTMLText.lines(text).replacing(":", by: "&#58;")
  }
}
