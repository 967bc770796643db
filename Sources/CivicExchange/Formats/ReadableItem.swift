import CivicDecks
import CivicText

/// An item as people read it: what is asked, what can be chosen, the answer, and remarks.
struct ReadableItem {
  let stem: String
  /// Numbered left sides of a match.
  let lefts: [String]
  /// Options with their letters.
  let options: [String]
  let answer: String
  /// Lines with labels: further answers, explanation, validity, source.
  let remarks: [String]

  init(_ exported: ExportedItem) throws(SkipReason) {
    let language = exported.language
    let content = exported.item.content
    let shown = try Self.shown(exported)
    stem = try Self.stem(content, language)
    lefts = shown.lefts.enumerated().map { "(\($0.offset + 1)) \($0.element)" }
    options = shown.rights.enumerated().map { "\(ChoiceShape.letter($0.offset)). \($0.element)" }
    answer = try Self.answer(exported, shown.rights)
    remarks = Remarks(exported, accept: true).lines(language)
  }

  /// What the answer looks like before its label: `答案：B`.
  func labelledAnswer(_ language: InterfaceLanguage) -> String {
    Label.answer.text(language) + (language == .chinese ? "：" : ": ") + answer
  }

  private static func stem(
    _ content: ItemContent,
    _ language: InterfaceLanguage
  ) throws(SkipReason) -> String {
    switch content {
    case .cloze(let text):
      var stem = ""
      for piece in text.pieces {
        switch piece {
        case .text(let stretch): stem += stretch
        case .blank(_, _, let hint):
          stem += "________"
          if let hint, !hint.isEmpty { stem += language == .chinese ? "（\(hint)）" : " (\(hint))" }
        }
      }
      return try stem.nonEmpty()
    case .trueFalse(let statement, _, _):
      return Label.judge.text(language) + (try statement.nonEmpty())
    case .multipleChoice(let prompt, _):
      return (try prompt.nonEmpty()) + " " + Label.selectAll.text(language).trimmed()
    case .question, .choice, .list, .match, .order, .term: return try content.prompt.nonEmpty()
    }
  }

  private static func shown(
    _ exported: ExportedItem
  ) throws(SkipReason) -> (lefts: [String], rights: [String]) {
    switch exported.item.content {
    case .choice(_, let options):
      return ([], try ChoiceShape(options, isSingle: true).options.map(\.text))
    case .multipleChoice(_, let options):
      return ([], try ChoiceShape(options, isSingle: false).options.map(\.text))
    case .match(_, let pairs):
      guard pairs.count <= 26 else { throw .tooManyOptions(limit: 26) }
      return (pairs.map(\.left), exported.shuffled(pairs.map(\.right)))
    case .order(_, let members):
      guard members.count <= 26 else { throw .tooManyOptions(limit: 26) }
      return ([], exported.shuffled(members))
    case .question, .cloze, .trueFalse, .list, .term: return ([], [])
    }
  }

  private static func answer(
    _ exported: ExportedItem,
    _ rights: [String]
  ) throws(SkipReason) -> String {
    let mark = exported.language == .chinese ? "；" : "; "
    switch exported.item.content {
    case .question(_, let answer, let tolerance):
      return (try answer.nonEmpty()) + (tolerance.map { " (±\($0))" } ?? "")
    case .cloze(let text): return text.blanks.map(\.answer).joined(separator: mark)
    case .choice(_, let options), .multipleChoice(_, let options):
      return options.indices.filter { options[$0].isKey }
        .map { "\(ChoiceShape.letter($0)). \(options[$0].text)" }.joined(separator: mark)
    case .trueFalse(_, let isTrue, _):
      return (isTrue ? Label.right : .wrong).text(exported.language)
    case .list(_, let members, _): return members.joined(separator: mark)
    case .match(_, let pairs):
      return pairs.enumerated().map { index, pair in
        let letter = rights.firstIndex(of: pair.right).map(ChoiceShape.letter) ?? ""
        return "\(index + 1)\(letter)"
      }.joined(separator: " ")
    case .order(_, let members):
      return members.compactMap { rights.firstIndex(of: $0).map(ChoiceShape.letter) }.joined()
    case .term(_, let definition): return try definition.nonEmpty()
    }
  }
}

extension ExportFormat {
  /// How a format for people writes the parts of a document.
  struct ReadableStyle: Sendable {
    /// The head with the title.
    var head: @Sendable (_ title: String, ExportedItem?, ExportOptions) -> String
    /// A question without its answer.
    var question: @Sendable (_ number: Int, ReadableItem, ExportOptions) -> String
    /// An answer; `number` is given where it does not stand under its question.
    var answer: @Sendable (_ number: Int?, ReadableItem, InterfaceLanguage, ExportOptions) -> String
    /// What parts the items.
    var separator = "\n"
    /// The heading of the answers at the end.
    var answersHead: @Sendable (InterfaceLanguage, ExportOptions) -> String
    /// The end of the document.
    var foot = ""
  }

  /// Makes a format for people: title, numbered items, and answers under each item, at the end or nowhere.
  static func readable(
    name: String,
    fileExtension: String,
    style: ReadableStyle
  ) -> ExportFormat {
    ExportFormat(name: name, fileExtension: fileExtension) { items, options in
      var cleaning = ExportCleaning()
      let clean = cleaning.clean(items)
      var tally = ExportTally(read: items.count, leavesOut: [])
      let title = ExportCleaning.joined(options.title ?? items.first?.deck ?? "civiq")
      var text = style.head(title, items.first, options)
      var answers = ""
      for item in clean {
        do throws(SkipReason) {
          let readable = try ReadableItem(item)
          let number = tally.cards + 1
          text += style.separator + style.question(number, readable, options)
          switch options.answers {
          case .inline: text += style.answer(nil, readable, item.language, options)
          case .end: answers += style.answer(number, readable, item.language, options)
          case .none: break
          }
          tally.add(item, cards: 1)
        } catch {
          tally.skip(item, error)
        }
      }
      if !answers.isEmpty {
        text += style.answersHead(items.first?.language ?? .chinese, options) + answers
      }
      return tally.result(text + style.foot, changes: cleaning.changes)
    }
  }
}
