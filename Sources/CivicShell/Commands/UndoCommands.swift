import CivicStorage
import CivicStudy
import CivicTerminal

/// `undo` and `redo`: steps back and forth through what was done.
enum UndoCommands {
  static let undo = CommandDefinition(
    "undo",
    alias: "撤销",
    group: .study,
    Bilingual("take back the last thing done", "撤销上一步"),
    examples: [
      CommandExample("undo", "takes back the last answer or note", "撤销上一次作答或标注"),
      CommandExample("撤销", "again, one step further back", "再退一步"),
    ],
    run: { _, context in
      try step(context, nothing: context.messages.nothingToUndo()) { store, device in
        store.progress.nextToUndo(on: device).map { (.undo(of: $0.identity), $0) }
      }
    }
  )

  static let redo = CommandDefinition(
    "redo",
    alias: "重做",
    group: .study,
    Bilingual("bring back what was taken back", "恢复撤销的一步"),
    examples: [
      CommandExample("redo", "brings back the last thing taken back", "恢复刚撤销的一步"),
      CommandExample("重做", "and the one before it", "再恢复一步"),
    ],
    run: { _, context in
      try step(context, nothing: context.messages.nothingToRedo()) { store, device in
        store.progress.nextToRedo(on: device).map { (.redo(of: $0.identity), $0) }
      }
    }
  )

  private static func step(
    _ context: CommandContext,
    nothing: String,
    next: (ProgressStore, DeviceID) -> (action: ReviewAction, event: ReviewEvent)?
  ) throws -> ExitCode {
    let library = try context.library()
    let store = try context.progressStore(.writing, library)
    defer { store.close() }
    guard let device = store.device, let found = next(store, device) else {
      context.note(nothing)
      return .findings
    }
    try context.record([found.action], in: store)
    let view = HistoryView(
      messages: context.messages,
      index: CardIndex(library),
      zone: context.zone
    )
    let done = view.event(of: found.event, in: store.progress)
    context.output.results.lines(done.wrapped(context.breaker))
    return .done
  }
}
