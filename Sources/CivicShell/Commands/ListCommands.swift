import CivicStorage
import CivicDecks
import CivicStudy
import CivicTerminal
import CivicText

/// Commands that list items: `reported`, `leeches`, `expired`.
enum ListCommands {
  static let reported = CommandDefinition(
    "reported",
    alias: "报错",
    group: .change,
    Bilingual("list items reported as bad during study", "列出学习中报错的条目"),
    examples: [
      CommandExample("reported", "lists them with what is wrong", "列出条目与问题"),
      CommandExample("reported --json", "the same for programs", "供程序读取"),
    ],
    run: { _, context in
      try list(context) { entry, progress, _ in
        progress.reports.first { report in entry.cards.contains { $0.id == report.card } }?.text
      }
    }
  )

  static let leeches = CommandDefinition(
    "leeches",
    alias: "难点",
    group: .figures,
    Bilingual("list items forgotten again and again", "列出一忘再忘的条目"),
    examples: [
      CommandExample("leeches", "lists them with how often", "列出条目与次数"),
      CommandExample("leeches --json", "the same for programs", "供程序读取"),
    ],
    run: { _, context in
      try list(context) { entry, progress, messages in
        let lapses = entry.cards.map { progress[$0.id] }.filter(\.isLeech).map(\.lapses).max()
        return lapses.map { messages.forgotten(times: $0) }
      }
    }
  )

  static let expired = CommandDefinition(
    "expired",
    alias: "过期",
    group: .figures,
    Bilingual("list items whose facts no longer hold", "列出已过有效期的条目"),
    examples: [
      CommandExample("expired", "lists items no longer valid today", "列出今天已失效的条目"),
      CommandExample("expired --now 2027-01-01", "those no longer valid on a day", "列出到某天已失效的条目"),
    ],
    run: { _, context in
      let today = context.today
      return try list(context) { entry, _, _ in
        entry.item.validity.flatMap { $0.isExpired(on: today) ? $0.text : nil }
      }
    }
  )

  /// Lists the items of which there is something to say.
  private static func list(
    _ context: CommandContext,
    _ remark: (LibraryEntry, Progress, Messages) -> String?
  ) throws -> ExitCode {
    let library = try context.library()
    let progress = try context.progressStore(.reading, library).progress
    let found = library.entries.compactMap { entry in
      remark(entry, progress, context.messages).map { ItemLine(entry: entry, remark: $0) }
    }
    show(found, context)
    return .done
  }

  /// Shows items as lines or as JSON.
  static func show(_ items: [ItemLine], _ context: CommandContext) {
    if context.wantsJSON {
      context.output.results.data(JSONValue.array(items.map(\.json)).text + "\n")
    } else if items.isEmpty {
      context.note(context.messages.noItems())
    } else {
      context.show(items.flatMap { $0.lines(context.breaker) })
    }
  }
}
