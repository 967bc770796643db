import CivicStudy
import CivicDocuments
import CivicDecks
import CivicExchange
import CivicGeneration
import CivicPapers
import CivicStorage
import CivicTerminal
import CivicText

/// `quiz`: papers with keys, from decks or straight from documents.
enum QuizCommand {
  static let formatNames = ["text", "markdown", "html"]
  static let count = OptionKey.integer(
    "count",
    "N",
    1...1_000,
    "how many items (default 20)",
    "多少题（默认 20）"
  )
  static let blueprint = OptionKey.value(
    "blueprint",
    "FILE",
    .file(),
    "the plan of the paper",
    "试卷蓝图"
  )
  static let kinds = OptionKey.value(
    "kinds",
    "LIST",
    .words(ItemKind.allCases.map(\.rawValue)),
    "only these kinds of items",
    "只用这些题型"
  )
  static let versions = OptionKey.value(
    "versions",
    "A,B",
    .text,
    "versions with another order",
    "几份次序不同的卷子"
  )
  static let points = OptionKey.value(
    "points",
    "KIND=N,…",
    .text,
    "points of each kind",
    "各题型分值"
  )
  static let title = OptionKey.value("title", "T", .text, "title of the paper", "试卷标题")
  static let format = OptionKey.value(
    "format",
    "F[,F…]",
    .words(formatNames),
    "text, markdown, html",
    "text、markdown、html"
  )
  static let paper = OptionKey.value("paper", "SIZE", .word(["a4", "letter"]), "paper size", "纸张")
  static let width = OptionKey.integer("width", "N", 40...200, "columns of text", "文本的列数")
  static let key = OptionKey.flag("key", "the key after the paper", "试卷后附答案")
  static let output = OptionKey.value(
    "output",
    letter: "o",
    "DIR",
    .folder,
    "write papers, keys and key.json here",
    "试卷、答案与 key.json 写到此处"
  )

  static let definition = CommandDefinition(
    "quiz",
    alias: "测验",
    group: .paper,
    Bilingual("make a paper with its key", "出一份试卷与答案"),
    arguments: [ArgumentDefinition("DECK|DOCUMENT", .deckOrDocument, .some)],
    options: [
      count.definition, blueprint.definition, kinds.definition, versions.definition,
      points.definition, title.definition, format.definition, paper.definition, width.definition,
      key.definition, output.definition,
    ] + DocumentOptions.definitions,
    examples: [
      CommandExample("quiz news.txt --count 10 --key", "ten questions and their key", "十道题与答案"),
      CommandExample("quiz 青山 --versions A,B -o papers", "two versions in a folder", "两份卷子，写到文件夹"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    let paper = try assembled(invocation, context)
    let formats = invocation.words(format) ?? ["text"]
    let press = PaperPress(
      width: invocation[width] ?? 72,
      ambiguousWidth: context.settings.ambiguousWidth,
      size: invocation[Self.paper].flatMap(PaperHTMLRenderer.PaperSize.init(rawValue:)) ?? .a4
    )
    guard let folder = invocation[output] else {
      for version in paper.versions {
        context.output.results.data(press.paper(paper, version, formats[0]))
        if invocation[key] {
          context.output.results.data("\n" + press.key(paper, version, formats[0]))
        }
      }
      return .done
    }
    try write(paper, formats, press, to: folder, context)
    return .done
  }

  private static func assembled(
    _ invocation: Invocation,
    _ context: CommandContext
  ) throws -> Paper {
    let messages = context.messages
    let (items, name) = try items(invocation, context)
    var plan = try invocation[blueprint].map { try blueprint($0, context) } ?? Blueprint()
    if let text = invocation[versions] {
      guard let names = VersionNames.read(text) else {
        throw CommandFailure(.usage, messages.badVersions(text))
      }
      plan.versions = names
    }
    let isChinese = items.first?.language != .english
    let request = PaperRequest(
      items: items,
      blueprint: plan,
      title: invocation[title] ?? name,
      language: isChinese ? .chinese : .english,
      seed: context.globals[GlobalOptions.seed].map { UInt64($0) } ?? 1
    )
    do throws(PaperError) {
      guard plan.sections.isEmpty else { return try PaperAssembler.assemble(request) }
      return try PaperAssembler.assemble(
        request,
        count: invocation[count] ?? 20,
        points: pointValues(invocation[points])
      )
    } catch {
      throw CommandFailure(.findings, error.message(messages.language))
    }
  }

  /// The items of all decks and documents named, and a name for the paper.
  private static func items(
    _ invocation: Invocation,
    _ context: CommandContext
  ) throws -> (items: [ExportedItem], name: String) {
    let library = try context.library()
    var items: [ExportedItem] = []
    var name: String?
    for argument in invocation.arguments {
      let path = UserPath.expanded(argument, home: context.environment["HOME"])
      let isDocument =
        File.exists(path) && !File.isFolder(path) && !path.hasSuffix(DeckFile.ending)
      if isDocument {
        let document = try DocumentOptions.read(argument, invocation, context)
        let made = ItemGenerator(packs: GenerateCommand.packs).generate(from: [document])
        let title = document.title?.string ?? DeckFile.stem(of: argument)
        items += made.items.map {
          ExportedItem($0, deck: title, language: document.language.isChinese ? "zh" : "en")
        }
        name = name ?? title
      } else {
        let deck = try context.deck(argument, in: library)
        items += ExportedItem.items(of: deck.deck, name: deck.name)
        name = name ?? deck.name
      }
    }
    let wanted = invocation.words(kinds).map { Set($0.compactMap(ItemKind.init(rawValue:))) }
    let chosen = items.filter { wanted?.contains($0.item.content.kind) ?? true }
    return (chosen, name ?? "")
  }

  private static func blueprint(_ path: String, _ context: CommandContext) throws -> Blueprint {
    let source = SourceText(name: path, bytes: try context.bytes(of: path))
    let (plan, diagnostics) = BlueprintParser.parse(source, language: context.messages.language)
    if context.say(diagnostics) {
      throw CommandFailure(.damaged, context.messages.badBlueprint(path))
    }
    return plan
  }

  /// `choice=2,true-false=1`; parts that name no kind or no number do not count.
  private static func pointValues(_ text: String?) -> [ItemKind: Double] {
    var values: [ItemKind: Double] = [:]
    for part in ValueKind.parts(text ?? "") {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let kind = ItemKind(rawValue: String(sides[0])) else { continue }
      values[kind] = Double(String(sides[1]))
    }
    return values
  }

  private static func write(
    _ paper: Paper,
    _ formats: [String],
    _ press: PaperPress,
    to folder: String,
    _ context: CommandContext
  ) throws {
    let place = UserPath.expanded(folder, home: context.environment["HOME"])
    try File.makeFolder(place)
    func put(_ text: String, _ name: String) throws {
      try File.write(Array(text.utf8), to: place + "/" + name, replaces: true)
    }
    for version in paper.versions {
      for format in formats {
        let ending = PaperPress.ending(of: format)
        try put(press.paper(paper, version, format), "paper-\(version.name)." + ending)
        try put(press.key(paper, version, format), "key-\(version.name)." + ending)
        if let sheet = press.sheet(paper, version, format) {
          try put(sheet, "sheet-\(version.name)." + ending)
        }
      }
    }
    try put(KeyFile(paper).text, "key.json")
    context.note(context.messages.wrote(folder))
  }
}

/// Prints papers in the formats for people.
struct PaperPress {
  let width: Int
  let ambiguousWidth: Int
  let size: PaperHTMLRenderer.PaperSize

  /// What file names of a format end with.
  static func ending(of format: String) -> String {
    switch format {
    case "markdown": "md"
    case "html": "html"
    default: "txt"
    }
  }

  /// The paper for pupils.
  func paper(_ paper: Paper, _ version: PaperVersion, _ format: String) -> String {
    switch format {
    case "markdown": PaperMarkdownRenderer().paper(paper, version)
    case "html": PaperHTMLRenderer(size: size).paper(paper, version)
    default: text.paper(paper, version)
    }
  }

  /// The key.
  func key(_ paper: Paper, _ version: PaperVersion, _ format: String) -> String {
    switch format {
    case "markdown": PaperMarkdownRenderer().key(paper, version)
    case "html": PaperHTMLRenderer(size: size).key(paper, version)
    default: text.key(paper, version)
    }
  }

  /// The answer sheet, in HTML only.
  func sheet(_ paper: Paper, _ version: PaperVersion, _ format: String) -> String? {
    format == "html" ? PaperHTMLRenderer(size: size).sheet(paper, version) : nil
  }

  private var text: PaperTextRenderer {
    PaperTextRenderer(width: width, ambiguousWidth: ambiguousWidth)
  }
}
