import CivicDecks
import CivicExchange
public import CivicText

extension KeyFile {
  /// The file, with a final newline.
  public var text: String { json.prettyText }

  private var json: JSONValue {
    .object([
      JSONMember("schema", .string(Self.schema)),
      JSONMember("title", .string(title)),
      JSONMember("seed", .number(String(seed))),
      JSONMember("language", .string(language.rawValue)),
      JSONMember("points", .double(points)),
      JSONMember("sections", .array(sections.map(\.json))),
      JSONMember(
        "versions",
        .object(versions.map { JSONMember($0.name, .array($0.questions.map(\.json))) })
      ),
    ])
  }

  /// Reads a key.
  ///
  /// - Parameter text: the file.
  /// - Throws: ``KeyFileError`` that says what is wrong and where.
  public init(reading text: SourceText) throws(KeyFileError) {
    guard text.bytes.count <= ImportLimits.file else { throw .tooLarge }
    let value: JSONValue
    do {
      value = try JSONParser.parse(text.bytes)
    } catch {
      let place = text.position(at: min(error.offset, text.bytes.count))
      throw .json(error.problem, line: place.line, column: place.column)
    }
    guard value["schema"]?.string == Self.schema else {
      throw .schema(value["schema"]?.string ?? "")
    }
    let reader = KeyReader()
    self.init(
      title: value["title"]?.string ?? "",
      seed: value["seed"].flatMap { if case .number(let text) = $0 { UInt64(text) } else { nil } }
        ?? 0,
      language: value["language"]?.string.flatMap(InterfaceLanguage.init) ?? .chinese,
      points: value["points"]?.double ?? 0,
      sections: try reader.sections(value),
      versions: try reader.versions(value)
    )
  }
}

/// Why a key cannot be read.
public enum KeyFileError: Error, Sendable, Hashable {
  /// It is not JSON.
  case json(JSONError.Problem, line: Int, column: Int)
  /// It is not a key of this version.
  case schema(String)
  /// A member is missing or has a value that does not fit.
  case member(String)
  /// It is larger than any key.
  case tooLarge

  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.json(let problem, _, _), _): problem.message(language)
    case (.schema(let schema), .english):
      "schema '\(schema)' is not '\(KeyFile.schema)'; give the key.json that 'quiz -o' wrote"
    case (.schema(let schema), .chinese):
      "schema“\(schema)”不是“\(KeyFile.schema)”；请用“测验 -o”生成的 key.json"
    case (.member(let name), .english):
      "'\(name)' is missing or wrong; make the key again with 'quiz'"
    case (.member(let name), .chinese): "“\(name)”缺失或有误；请用“测验”重新生成"
    case (.tooLarge, .english): "the key is too large; is this the right file?"
    case (.tooLarge, .chinese): "文件太大；请确认是否为 key.json"
    }
  }
}

extension KeyFile.Section {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("title", .string(title)),
      JSONMember("kind", .string(form.rawValue)),
      JSONMember("from", .integer(positions.lowerBound)),
      JSONMember("to", .integer(positions.upperBound)),
      JSONMember("points_each", .double(pointsEach)),
    ])
  }
}

extension KeyFile.Question {
  fileprivate var json: JSONValue {
    var members = [
      JSONMember("position", .integer(position)), JSONMember("item", .string(item)),
      JSONMember("kind", .string(kind.rawValue)),
      JSONMember("order", .array(order.map(JSONValue.integer))), JSONMember("key", .string(key)),
      JSONMember("accept", .strings(accept)), JSONMember("points", .double(points)),
      JSONMember("partial", .string(partial.rawValue)), JSONMember("tags", .strings(tags)),
    ]
    if !answers.isEmpty { members.append(JSONMember("answers", .strings(answers))) }
    if let answerType { members.append(JSONMember("answer_type", .string(answerType))) }
    if let tolerance { members.append(JSONMember("tolerance", .string(tolerance))) }
    if isOrdered { members.append(JSONMember("ordered", .bool(true))) }
    members.append(JSONMember("prompt", .string(prompt)))
    if !options.isEmpty { members.append(JSONMember("options", .strings(options))) }
    return .object(members)
  }
}

/// Reads the parts of a key, naming what does not fit.
private struct KeyReader {
  func sections(_ value: JSONValue) throws(KeyFileError) -> [KeyFile.Section] {
    guard let list = value["sections"]?.array else { throw .member("sections") }
    var sections: [KeyFile.Section] = []
    for (index, entry) in list.enumerated() {
      guard let name = entry["kind"]?.string, let form = SectionForm(rawValue: name),
        let from = entry["from"]?.integer, let to = entry["to"]?.integer, from >= 1, from <= to,
        let each = entry["points_each"]?.double, each > 0
      else { throw .member("sections[\(index)]") }
      sections.append(
        KeyFile.Section(
          title: entry["title"]?.string ?? "",
          form: form,
          positions: from...to,
          pointsEach: each
        )
      )
    }
    return sections
  }

  func versions(_ value: JSONValue) throws(KeyFileError) -> [KeyFile.Version] {
    guard let members = value["versions"]?.object, !members.isEmpty else {
      throw .member("versions")
    }
    var versions: [KeyFile.Version] = []
    for member in members {
      guard let list = member.value.array, !list.isEmpty else {
        throw .member("versions.\(member.name)")
      }
      var questions: [KeyFile.Question] = []
      for (index, entry) in list.enumerated() {
        guard let question = question(entry), question.position == index + 1 else {
          throw .member("versions.\(member.name)[\(index)]")
        }
        questions.append(question)
      }
      versions.append(KeyFile.Version(name: member.name, questions: questions))
    }
    return versions
  }

  private func question(_ entry: JSONValue) -> KeyFile.Question? {
    guard let position = entry["position"]?.integer, let item = entry["item"]?.string,
      let kind = entry["kind"]?.string.flatMap(ItemKind.init), let key = entry["key"]?.string,
      let points = entry["points"]?.double, points >= 0
    else { return nil }
    let partial = entry["partial"]?.string.flatMap(PartialCredit.init)
    let form = SectionForm(kind)
    return KeyFile.Question(
      position: position,
      item: item,
      kind: kind,
      order: strings(entry, "order") { $0.integer },
      key: key,
      answers: strings(entry, "answers") { $0.string },
      accept: strings(entry, "accept") { $0.string },
      answerType: entry["answer_type"]?.string,
      tolerance: entry["tolerance"]?.string,
      isOrdered: entry["ordered"]?.bool ?? false,
      points: points,
      partial: partial ?? form.defaultPartial,
      tags: strings(entry, "tags") { $0.string },
      prompt: entry["prompt"]?.string ?? "",
      options: strings(entry, "options") { $0.string }
    )
  }

  private func strings<Value>(
    _ entry: JSONValue,
    _ name: String,
    _ read: (JSONValue) -> Value?
  ) -> [Value] {
    entry[name]?.array?.compactMap(read) ?? []
  }
}
