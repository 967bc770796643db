import CivicDecks
import CivicText

extension ItemJSON {
  /// Members that an item is made of; anything else is kept as extra.
  static let known: Set<String> = [
    "schema", "id", "fact", "kind", "prompt", "answer", "accept", "choices", "feedback", "pinned",
    "tolerance", "correction", "ordered", "hint", "blanks", "explanation", "tags", "valid", "worth",
    "answer_type", "language", "deck", "source",
  ]

  /// One object as it was read: an item, or one group of a cloze.
  struct Record {
    /// The item; the content of a cloze is that of this group alone.
    var item: Item
    /// The id before a dot, as written.
    var name: String
    /// The group of blanks, when the item is a cloze.
    var assembly: ClozeAssembly?
    var deck: String?
    var extra: [JSONMember]
    /// A validity that could not be read, for a warning.
    var badValidity: String?
  }

  /// Reads one object.
  static func record(_ value: JSONValue) throws(ImportError) -> Record {
    guard let members = value.object else { throw .noObject }
    let object = JSONObject(members)
    if let schema = try object.string("schema"), schema != Self.schema {
      throw .unknownSchema(schema)
    }
    let name = try object.string("id") ?? ""
    let (base, group) = split(name)
    let (content, assembly) = try content(object, group: group)
    var item = Item(content: content)
    item.id = ItemID(foreign: base)
    item.fact = try object.string("fact")
    item.accept = try object.strings("accept") ?? []
    item.explanation = try object.string("explanation")
    item.tags = try object.strings("tags") ?? []
    item.worth = try object.number("worth")
    item.answerType = try object.string("answer_type")
    item.language = try object.string("language")
    item.source = try source(object)
    let valid = try object.string("valid")
    item.validity = valid.flatMap { Validity($0) }
    return Record(
      item: item,
      name: base,
      assembly: assembly,
      deck: try object.string("deck"),
      extra: members.filter { !known.contains($0.name) },
      badValidity: item.validity == nil ? valid : nil
    )
  }

  /// The id and the group behind its dot: `k7f3q2d.2`.
  static func split(_ name: String) -> (base: String, group: Int?) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")),
      let group = Int(name[dot...].dropFirst()), (1...999).contains(group),
      ItemID(name[..<dot]) != nil
    else { return (name, nil) }
    return (String(name[..<dot]), group)
  }

  private static func source(_ object: JSONObject) throws(ImportError) -> ItemSource? {
    guard let value = object["source"] else { return nil }
    guard let members = value.object else { throw .wrongType("source", expected: .object) }
    let source = JSONObject(members, path: "source.")
    guard let document = try source.string("document") else { return nil }
    let start = source["start"]?.integer
    let end = source["end"]?.integer
    var bytes: Range<Int>?
    if let start, let end, start >= 0, start <= end { bytes = start..<end }
    return ItemSource(
      document: document,
      line: source["line"]?.integer.flatMap { $0 > 0 ? $0 : nil },
      bytes: bytes,
      text: try source.string("text")
    )
  }

  // MARK: - Contents

  private static func content(
    _ object: JSONObject,
    group: Int?
  ) throws(ImportError)
    -> (ItemContent, ClozeAssembly?)
  {
    let name = try object.required("kind", object.string("kind"))
    guard let kind = ItemKind(rawValue: name) else {
      let names = ItemKind.allCases.map(\.rawValue)
      throw .unknownKind(name, closest: Spelling.closest(to: name, among: names))
    }
    let prompt = try object.required("prompt", object.string("prompt"))
    switch kind {
    case .question:
      let answer = try object.required("answer", object.string("answer"))
      let tolerance = try object.string("tolerance")
      return (.question(prompt: prompt, answer: answer, tolerance: tolerance), nil)
    case .cloze:
      let assembly = try cloze(object, prompt: prompt, group: group ?? 1)
      return (.cloze(assembly.cloze), assembly)
    case .choice, .multipleChoice:
      return (try choice(object, prompt: prompt, isSingle: kind == .choice), nil)
    case .trueFalse:
      guard let isTrue = try object.required("answer", object["answer"]).bool else {
        throw .wrongType("answer", expected: .truth)
      }
      let correction = try object.string("correction")
      return (.trueFalse(statement: prompt, isTrue: isTrue, correction: correction), nil)
    case .list:
      let members = try object.required("answer", object.strings("answer"))
      let isOrdered = object["ordered"]?.bool ?? false
      return (.list(prompt: prompt, members: members, isOrdered: isOrdered), nil)
    case .match: return (.match(prompt: prompt, pairs: try pairs(object)), nil)
    case .order:
      let members = try object.required("answer", object.strings("answer"))
      return (.order(prompt: prompt, members: members), nil)
    case .term:
      let definition = try object.required("answer", object.string("answer"))
      return (.term(term: prompt, definition: definition), nil)
    }
  }

  private static func choice(
    _ object: JSONObject,
    prompt: String,
    isSingle: Bool
  ) throws(ImportError) -> ItemContent {
    let texts = try object.required("choices", object.strings("choices"))
    let keys: [String] =
      isSingle
      ? [try object.required("answer", object.string("answer"))]
      : try object.required("answer", object.strings("answer"))
    for key in keys where !texts.contains(key) { throw .answerNotAmongChoices(key) }
    guard texts.count >= 2, !keys.isEmpty else { throw .noChoices }
    let feedback = object["feedback"]?.array ?? []
    let pinned = object["pinned"]?.integer
    let options = texts.indices.map { index in
      ChoiceOption(
        text: texts[index],
        isKey: keys.contains(texts[index]),
        feedback: index < feedback.count ? feedback[index].string : nil,
        isPinned: index == pinned
      )
    }
    return isSingle
      ? .choice(prompt: prompt, options: options)
      : .multipleChoice(prompt: prompt, options: options)
  }

  private static func pairs(_ object: JSONObject) throws(ImportError) -> [MatchPair] {
    guard let values = try object.required("answer", object["answer"]).array else {
      throw .wrongType("answer", expected: .pairs)
    }
    var pairs: [MatchPair] = []
    for value in values {
      guard let sides = value.array?.compactMap(\.string), sides.count == 2 else {
        throw .wrongType("answer", expected: .pairs)
      }
      pairs.append(MatchPair(left: sides[0], right: sides[1]))
    }
    return pairs
  }

  private static func cloze(
    _ object: JSONObject,
    prompt: String,
    group: Int
  ) throws(ImportError) -> ClozeAssembly {
    let value = try object.required("answer", object["answer"])
    let answers: [String]
    if let one = value.string {
      answers = [one]
    } else {
      answers = try object.strings("answer") ?? []
    }
    let scalars = Array(prompt.unicodeScalars)
    let written = object["blanks"]?.array?.compactMap(\.integer)
    let hints = answers.indices.map { index -> String? in
      guard let hint = object["hint"] else { return nil }
      if let list = hint.array { return index < list.count ? list[index].string : nil }
      return index == 0 ? hint.string : nil
    }
    guard !answers.isEmpty,
      let offsets = written ?? ClozePrompt.find(in: scalars, count: answers.count),
      offsets.count == answers.count,
      let assembly = ClozeAssembly(
        prompt: scalars,
        offsets: offsets,
        group: group,
        answers: answers,
        hints: hints
      )
    else { throw .blanksNotFound(answers.count) }
    return assembly
  }
}

/// The members of an object with typed access; `null` counts as missing.
struct JSONObject {
  private let members: [JSONMember]
  private let path: String

  init(_ members: [JSONMember], path: String = "") {
    self.members = members
    self.path = path
  }

  subscript(name: String) -> JSONValue? {
    guard let value = members.first(where: { $0.name == name })?.value, value != .null else {
      return nil
    }
    return value
  }

  func string(_ name: String) throws(ImportError) -> String? {
    guard let value = self[name] else { return nil }
    guard let text = value.string else { throw .wrongType(path + name, expected: .string) }
    return text
  }

  func strings(_ name: String) throws(ImportError) -> [String]? {
    guard let value = self[name] else { return nil }
    guard let values = value.array else { throw .wrongType(path + name, expected: .strings) }
    var texts: [String] = []
    for value in values {
      guard let text = value.string else { throw .wrongType(path + name, expected: .strings) }
      texts.append(text)
    }
    return texts
  }

  func number(_ name: String) throws(ImportError) -> Double? {
    guard let value = self[name] else { return nil }
    guard let number = value.double else { throw .wrongType(path + name, expected: .number) }
    return number
  }

  /// The value, or an error that names the member.
  func required<Value>(_ name: String, _ value: Value?) throws(ImportError) -> Value {
    guard let value else { throw .missing(path + name) }
    return value
  }
}
