import CivicDecks
import CivicExchange
public import CivicText

/// Reads blueprints; every slip is reported with its line, and the rest is still read.
public enum BlueprintParser {
  /// Reads a plan.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - language: language of the diagnostics.
  /// - Returns: the plan, and what is wrong with it in the order of the lines.
  public static func parse(
    _ text: SourceText,
    language: InterfaceLanguage
  ) -> (blueprint: Blueprint, diagnostics: [Diagnostic]) {
    var reader = BlueprintReader(text, language)
    reader.read()
    return (reader.blueprint, reader.diagnostics)
  }
}

/// The keys of a blueprint; each has a Chinese twin.
private enum BlueprintKey: String, CaseIterable {
  case title, minutes, notes, versions, seed, exclude, count, points, tags, difficulty, coverage
  case partial

  var chinese: String {
    switch self {
    case .title: "标题"
    case .minutes: "时间"
    case .notes: "说明"
    case .versions: "卷"
    case .seed: "种子"
    case .exclude: "排除"
    case .count: "题数"
    case .points: "分值"
    case .tags: "标签"
    case .difficulty: "难度"
    case .coverage: "覆盖"
    case .partial: "部分得分"
    }
  }

  /// Whether the key stands before the first section.
  var isGlobal: Bool {
    switch self {
    case .title, .minutes, .notes, .versions, .seed, .exclude: true
    case .count, .points, .tags, .difficulty, .coverage, .partial: false
    }
  }

  /// Whether the key stands in a section.
  var isLocal: Bool { !isGlobal || self == .title || self == .exclude }

  static func named(_ name: String, inSection: Bool) -> BlueprintKey? {
    allCases.first { key in
      (inSection ? key.isLocal : key.isGlobal) && (key.rawValue == name || key.chinese == name)
    }
  }
}

private struct BlueprintReader {
  private let text: SourceText
  private let language: InterfaceLanguage
  private(set) var blueprint = Blueprint()
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []
  private var isSkipping = false

  init(_ text: SourceText, _ language: InterfaceLanguage) {
    self.text = text
    self.language = language
  }

  mutating func read() {
    let lines = String(decoding: text.bytes, as: UTF8.self).lines()
    for (index, line) in lines.enumerated() {
      let bare = (line.dropping(prefix: "\u{FEFF}") ?? line).trimmed()
      guard !bare.isEmpty, bare.utf8.first != UInt8(ascii: "#") else { continue }
      readLine(bare, number: index + 1)
    }
    closeSection()
    if blueprint.sections.isEmpty { report(.noSections, line: max(1, lines.count)) }
  }

  private mutating func report(_ error: BlueprintError, line: Int) {
    let message = error.message(language)
    diagnostics.append(
      Diagnostic(.error, path: text.name, line: line, column: 1, message: message)
    )
  }

  private mutating func readLine(_ line: String, number: Int) {
    if let rest = line.dropping(prefix: "["), let (name, after) = rest.cut(at: "]"), after.isEmpty {
      return openSection(name.trimmed(), line: number)
    }
    guard let (key, value) = line.cut(at: "=") else {
      return report(.notAKey(String(line.prefix(20))), line: number)
    }
    guard !isSkipping else { return }
    let name = key.trimmed()
    let isInSection = !blueprint.sections.isEmpty
    guard let known = BlueprintKey.named(name, inSection: isInSection) else {
      let keys = BlueprintKey.allCases.filter { isInSection ? $0.isLocal : $0.isGlobal }
      let names = keys.map(\.rawValue) + keys.map(\.chinese)
      let near = Spelling.closest(to: name, among: names)
      return report(.unknownKey(name, closest: near), line: number)
    }
    guard seen.insert(known.rawValue).inserted else {
      return report(.repeated(name), line: number)
    }
    let text = value.trimmed()
    if let expected = isInSection ? setLocal(known, text) : setGlobal(known, text) {
      report(.badValue(key: name, value: text, expected: expected), line: number)
    }
  }

  private mutating func openSection(_ name: String, line: Int) {
    closeSection()
    let names = SectionForm.names
    guard let form = names.first(where: { $0.name == name.lowercased() })?.form else {
      isSkipping = true
      let near = Spelling.closest(to: name.lowercased(), among: names.map(\.name))
      return report(.unknownSection(name, closest: near), line: line)
    }
    isSkipping = false
    blueprint.sections.append(Blueprint.Section(form, count: 0, line: line))
  }

  private mutating func closeSection() {
    if let last = blueprint.sections.last, !isSkipping, !seen.contains("count") {
      report(.noCount(last.form.title(language)), line: last.line)
    }
    seen = []
  }

  // MARK: - Values

  /// Sets a key of the whole paper; returns what was expected when the value does not fit.
  private mutating func setGlobal(_ key: BlueprintKey, _ value: String) -> String? {
    switch key {
    case .title: blueprint.title = value
    case .notes: blueprint.notes = value
    case .exclude: blueprint.exclude = TagList.read(value)
    case .minutes:
      guard let minutes = Int(value), (1...600).contains(minutes) else { return "1–600" }
      blueprint.minutes = minutes
    case .seed:
      guard let seed = UInt64(value) else { return "0, 1, 2 …" }
      blueprint.seed = seed
    case .versions:
      guard let names = VersionNames.read(value) else { return "A, B" }
      blueprint.versions = names
    case .count, .points, .tags, .difficulty, .coverage, .partial: break
    }
    return nil
  }

  /// Sets a key of the last section; returns what was expected when the value does not fit.
  private mutating func setLocal(_ key: BlueprintKey, _ value: String) -> String? {
    let last = blueprint.sections.count - 1
    switch key {
    case .title: blueprint.sections[last].title = value
    case .tags: blueprint.sections[last].tags = TagList.read(value)
    case .exclude: blueprint.sections[last].exclude = TagList.read(value)
    case .count:
      guard let count = Int(value), (1...500).contains(count) else { return "1–500" }
      blueprint.sections[last].count = count
    case .points:
      guard let points = Double(value), points > 0, points <= 100,
        points * 2 == (points * 2).rounded()
      else { return "1, 1.5, 2 …" }
      blueprint.sections[last].points = points
    case .difficulty:
      guard let level = Blueprint.Difficulty.allCases.first(where: { $0.names.contains(value) })
      else { return "easy, medium, hard" }
      blueprint.sections[last].difficulty = level
    case .coverage:
      guard let coverage = Blueprint.Coverage(rawValue: value) else {
        return "tags, documents, none"
      }
      blueprint.sections[last].coverage = coverage
    case .partial:
      guard let partial = PartialCredit(rawValue: value) else { return "none, half, per-part" }
      blueprint.sections[last].partial = partial
    case .minutes, .notes, .versions, .seed: break
    }
    return nil
  }
}

/// Names of versions: capital letters, each once.
public enum VersionNames {
  /// Reads `A,B`; `nil` when a name is not one capital letter or stands twice.
  public static func read(_ text: String) -> [String]? {
    let names = TagList.read(text)
    let isGood = names.allSatisfy { $0.utf8.count == 1 && ("A"..."Z").contains($0) }
    guard isGood, !names.isEmpty, Set(names).count == names.count else { return nil }
    return names
  }
}
