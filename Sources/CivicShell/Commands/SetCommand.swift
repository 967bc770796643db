import CivicStorage
import CivicStudy
import CivicTerminal
import CivicText

/// `set`: the learner's settings.
enum SetCommand {
  static let definition = CommandDefinition(
    "set",
    alias: "设置",
    group: .care,
    Bilingual("show or change settings", "看或改设置"),
    arguments: [
      ArgumentDefinition("KEY", .setting, .optional), ArgumentDefinition("VALUE", .text, .any),
    ],
    examples: [
      CommandExample("set", "shows all settings", "显示所有设置"),
      CommandExample("set new-per-day 10", "ten new cards a day", "每天十张新卡"),
    ],
    run: { try run($0, $1) }
  )

  private static func run(_ invocation: Invocation, _ context: CommandContext) throws -> ExitCode {
    guard let name = invocation.arguments.first else {
      show(SettingKey.allCases, context)
      return .done
    }
    do {
      let key = try SettingsText.key(name)
      let value = invocation.arguments.dropFirst().joined(separator: " ")
      guard !value.isEmpty else {
        show([key], context)
        return .done
      }
      try change(key, to: value, context)
    } catch let error as SettingError {
      throw CommandFailure(.usage, error.text(in: context.messages.language))
    }
    return .done
  }

  private static func show(_ keys: [SettingKey], _ context: CommandContext) {
    let settings = context.settings
    if context.wantsJSON {
      let members = keys.map { JSONMember($0.rawValue, .string(settings[$0])) }
      context.output.results.data(JSONValue.object(members).text + "\n")
      return
    }
    let width = keys.map { $0.rawValue.utf8.count }.max() ?? 0
    context.output.results.lines(
      keys.map { key in
        "\(context.measure.padded(key.rawValue, to: width), .key)  \(settings[key])"
      }
    )
  }

  private static func change(
    _ key: SettingKey,
    to value: String,
    _ context: CommandContext
  ) throws {
    let folder = try context.workspace().learnerFolder
    let old = File.exists(folder.settings) ? try File.read(folder.settings) : []
    var text = try SettingsText(
      String(decoding: old, as: UTF8.self),
      path: folder.settings,
      language: context.messages.language
    )
    context.say(text.diagnostics)
    try text.set(value, for: key)
    try File.makeFolder(folder.path)
    try File.write(Array(text.text.utf8), to: folder.settings, replaces: true)
    context.note(context.messages.settingChanged(key.rawValue, text.settings[key]))
  }
}
