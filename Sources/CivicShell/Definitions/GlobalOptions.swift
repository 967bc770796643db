import CivicTime

/// The options that stand for the whole program, whatever the command.
struct GlobalOptions: Sendable {
  /// The values given, by option name.
  let values: [String: [String]]

  /// Reads options from their values.
  init(values: [String: [String]] = [:]) {
    self.values = values
  }

  static let home = OptionKey.value(
    "home",
    "DIR",
    .folder,
    "where progress and decks are kept",
    "进度与牌组所在的文件夹"
  )
  static let decks = OptionKey.value(
    "decks",
    "DIR",
    .folder,
    isRepeatable: true,
    "look for decks here only",
    "只在此处找牌组"
  )
  static let learner = OptionKey.value(
    "learner",
    "NAME",
    .text,
    "whose progress (default: me)",
    "谁的进度（默认 me）"
  )
  static let language = OptionKey.value(
    "language",
    "zh|en",
    .word(["zh", "en"]),
    "language of this program",
    "界面语言"
  )
  static let json = OptionKey.flag("json", "results as JSON", "以 JSON 输出结果")
  static let color = OptionKey.value(
    "color",
    "WHEN",
    .word(["auto", "always", "never"]),
    "colours: auto, always, never",
    "颜色：auto、always、never"
  )
  static let timezone = OptionKey.value(
    "timezone",
    "TZ",
    .text,
    "time zone, such as Asia/Shanghai",
    "时区，如 Asia/Shanghai"
  )
  static let now = OptionKey.value(
    "now",
    "ISO8601",
    .moment,
    "pretend it is this moment",
    "假定现在是此刻"
  )
  static let seed = OptionKey.integer(
    "seed",
    "N",
    0...Int.max,
    "seed of everything drawn by lot",
    "随机种子"
  )
  static let quiet = OptionKey.flag("quiet", "no messages but errors", "只报错，不作其他说明")
  static let keepGoing = OptionKey.flag(
    "keep-going",
    "a script goes on after a failing command",
    "脚本中命令失败后继续"
  )
  static let version = OptionKey.flag("version", "show the version", "显示版本")
  static let help = OptionKey.flag("help", "show help", "显示帮助")

  /// All of them, in the order help lists them.
  static let definitions: [OptionDefinition] = [
    home.definition, decks.definition, learner.definition, language.definition, json.definition,
    color.definition, timezone.definition, now.definition, seed.definition, quiet.definition,
    keepGoing.definition, version.definition, help.definition,
  ]

  /// The last value of an option, or `nil` when it was not given.
  subscript<Value>(option: OptionKey<Value>) -> Value? {
    values[option.definition.name]?.last.flatMap(option.read)
  }

  /// Whether a flag was given.
  subscript(flag: OptionKey<Bool>) -> Bool { values[flag.definition.name] != nil }

  /// Whether help was asked for instead of work.
  var wantsHelp: Bool { self[Self.help] }

  /// These options, with those given later taking their place.
  func overlaid(by later: GlobalOptions) -> GlobalOptions {
    GlobalOptions(values: values.merging(later.values) { _, new in new })
  }
}
