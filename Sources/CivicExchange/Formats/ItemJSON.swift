import CivicDecks
public import CivicText

/// Items as JSON objects of schema `civiq-item/1`, members in a fixed order.
///
/// A cloze becomes one object for each group of blanks, with the id `ITEM.k` for group k when there are
/// several. Members without a value are left out, except those of `source`.
public enum ItemJSON {
  /// The value of `schema`.
  public static let schema = "civiq-item/1"
  /// What stands for a blank in a prompt.
  static let blankMark = "____"

  /// The objects of an item.
  public static func objects(of exported: ExportedItem, withDeck: Bool = false) -> [JSONValue] {
    guard case .cloze(let text) = exported.item.content else {
      var members = head(exported, id: exported.id.text)
      members += content(of: exported)
      members += tail(exported, withDeck: withDeck)
      return [.object(members)]
    }
    let groups = text.groups
    return groups.map { group in
      let id = groups.count > 1 ? "\(exported.id.text).\(group)" : exported.id.text
      var members = head(exported, id: id)
      members += cloze(text, group: group, exported.item.accept)
      members += tail(exported, withDeck: withDeck)
      return .object(members)
    }
  }

  // MARK: - Parts

  private static func head(_ exported: ExportedItem, id: String) -> [JSONMember] {
    var members = [JSONMember("schema", .string(schema)), JSONMember("id", .string(id))]
    if let fact = exported.item.fact { members.append(JSONMember("fact", .string(fact))) }
    members.append(JSONMember("kind", .string(exported.item.content.kind.rawValue)))
    return members
  }

  private static func tail(_ exported: ExportedItem, withDeck: Bool) -> [JSONMember] {
    let item = exported.item
    var members: [JSONMember] = []
    if let text = item.explanation { members.append(JSONMember("explanation", .string(text))) }
    if !item.tags.isEmpty { members.append(JSONMember("tags", .strings(item.tags))) }
    if let validity = item.validity { members.append(JSONMember("valid", .string(validity.text))) }
    if let worth = item.worth { members.append(JSONMember("worth", .double(worth))) }
    if let type = item.answerType { members.append(JSONMember("answer_type", .string(type))) }
    members.append(JSONMember("language", .string(exported.language.rawValue)))
    if withDeck { members.append(JSONMember("deck", .string(exported.deck))) }
    if let source = item.source { members.append(JSONMember("source", object(of: source))) }
    return members
  }

  private static func object(of source: ItemSource) -> JSONValue {
    .object([
      JSONMember("document", .string(source.document)),
      JSONMember("line", source.line.map(JSONValue.integer) ?? .null),
      JSONMember("start", source.bytes.map { .integer($0.lowerBound) } ?? .null),
      JSONMember("end", source.bytes.map { .integer($0.upperBound) } ?? .null),
      JSONMember("text", source.text.map(JSONValue.string) ?? .null),
    ])
  }

  private static func accept(_ answers: [String]) -> [JSONMember] {
    answers.isEmpty ? [] : [JSONMember("accept", .strings(answers))]
  }

  private static func content(of exported: ExportedItem) -> [JSONMember] {
    let content = exported.item.content
    var members = [JSONMember("prompt", .string(content.prompt))]
    switch content {
    case .question(_, let answer, let tolerance):
      members.append(JSONMember("answer", .string(answer)))
      if let tolerance { members.append(JSONMember("tolerance", .string(tolerance))) }
    case .cloze: preconditionFailure("clozes are written group by group")
    case .choice(_, let options):
      let key = options.first(where: \.isKey)?.text
      members.append(JSONMember("answer", key.map(JSONValue.string) ?? .null))
    case .multipleChoice(_, let options):
      members.append(JSONMember("answer", .strings(options.filter(\.isKey).map(\.text))))
    case .trueFalse(_, let isTrue, let correction):
      members.append(JSONMember("answer", .bool(isTrue)))
      if let correction { members.append(JSONMember("correction", .string(correction))) }
    case .list(_, let answers, let isOrdered):
      members.append(JSONMember("answer", .strings(answers)))
      members.append(JSONMember("ordered", .bool(isOrdered)))
    case .match(_, let pairs):
      let answer = pairs.map { JSONValue.strings([$0.left, $0.right]) }
      members.append(JSONMember("answer", .array(answer)))
    case .order(_, let answers): members.append(JSONMember("answer", .strings(answers)))
    case .term(_, let definition): members.append(JSONMember("answer", .string(definition)))
    }
    return members + accept(exported.item.accept) + choices(of: exported)
  }

  private static func choices(of exported: ExportedItem) -> [JSONMember] {
    switch exported.item.content {
    case .choice(_, let options), .multipleChoice(_, let options):
      var members = [JSONMember("choices", .strings(options.map(\.text)))]
      if options.contains(where: { $0.feedback != nil }) {
        let feedback = options.map { $0.feedback.map(JSONValue.string) ?? .null }
        members.append(JSONMember("feedback", .array(feedback)))
      }
      if let pinned = options.firstIndex(where: \.isPinned) {
        members.append(JSONMember("pinned", .integer(pinned)))
      }
      return members
    case .order(_, let answers):
      return [JSONMember("choices", .strings(exported.shuffled(answers)))]
    case .question, .cloze, .trueFalse, .list, .match, .term: return []
    }
  }

  private static func cloze(_ text: ClozeText, group: Int, _ accepted: [String]) -> [JSONMember] {
    let prompt = ClozePrompt(text, group: group)
    let answers = prompt.blanks.map(\.answer)
    let hints = prompt.blanks.map { $0.hint.map(JSONValue.string) ?? .null }
    var members = [JSONMember("prompt", .string(prompt.text))]
    members.append(
      JSONMember("answer", answers.count == 1 ? .string(answers[0]) : .strings(answers))
    )
    members += accept(accepted)
    if hints.contains(where: { $0 != .null }) {
      members.append(JSONMember("hint", hints.count == 1 ? hints[0] : .array(hints)))
    }
    if ClozePrompt.find(in: prompt.scalars, count: answers.count) != prompt.blanks.map(\.offset) {
      members.append(JSONMember("blanks", .array(prompt.blanks.map { .integer($0.offset) })))
    }
    return members
  }
}

extension ExportedItem {
  /// Elements in an order that depends on the id alone and is not the given one if that can be helped.
  package func shuffled(_ elements: [String]) -> [String] {
    var generator = RepeatableGenerator(seed: ContentHash([id.text]).value)
    var result = elements
    for _ in 0..<8 where result == elements { result.shuffle(using: &generator) }
    return result
  }
}
