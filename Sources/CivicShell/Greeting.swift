import CivicStorage
import CivicStudy
import CivicTerminal
import CivicText

/// What there is to do today, said when the shell opens and on an empty pipe.
enum Greeting {
  /// Greets a person; Enter then begins.
  static func show(_ context: CommandContext) {
    let title: StyledText = "\(Version.line, .strong) · \(context.messages.tagline())"
    context.output.results.lines(title.wrapped(context.breaker))
    let lines = outlook(context)
    context.output.results.lines(lines.flatMap { $0.wrapped(context.breaker) })
    context.output.results.lines(
      StyledText(context.messages.beginHint(), .faint).wrapped(context.breaker)
    )
  }

  /// Lists what is due, when a pipe brought nothing else to do.
  static func listDue(_ context: CommandContext) -> ExitCode {
    let runner = CommandRunner(context: context)
    let code = runner.run(["decks"])
    context.output.results.lines(outlook(context))
    return code
  }

  /// Due and new cards of today and how long they will take; what went wrong otherwise.
  private static func outlook(_ context: CommandContext) -> [StyledText] {
    guard let library = try? context.library(), !library.files.isEmpty else {
      return [StyledText(context.messages.noDecks())]
    }
    guard let progress = try? context.progressStore(.reading, library).progress else { return [] }
    let queue = StudyQueue(
      of: CardIndex(library).studyCards,
      progress: progress,
      plan: StudyPlan(
        newPerDay: context.settings.newPerDay,
        reviewsPerDay: context.settings.reviewsPerDay
      ),
      now: context.clock.now,
      today: context.today
    )
    let due = queue.reviewCount + queue.learning.count
    // Ten seconds a review and twenty for a new card, which comes back twice.
    let seconds = due * 10 + queue.newCount * 40
    let line = context.messages.due(due, new: queue.newCount, minutes: (seconds + 59) / 60)
    return [StyledText(line, .strong)]
  }
}
