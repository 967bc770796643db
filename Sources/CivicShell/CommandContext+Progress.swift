import CivicDecks
import CivicScheduling
import CivicStorage
import CivicStudy
import CivicTerminal
import CivicText
import CivicTime

extension CommandContext {
  /// What tells the study day of a moment.
  var calendar: StudyCalendar {
    StudyCalendar(rolloverHour: settings.rolloverHour, zone: zone) ?? .standard
  }

  /// What turns answers into schedules: the settings, and decks that wish another retention.
  func rules(for library: DeckLibrary) -> ProgressRules {
    let options = settings.schedulingOptions
    var exceptions: [CardID: Scheduler] = [:]
    for entry in library.entries {
      guard let wish = entry.file.deck.header.retention.flatMap(DesiredRetention.init) else {
        continue
      }
      var own = options
      own.retention = wish
      for card in entry.cards { exceptions[card.id] = Scheduler(options: own) }
    }
    return ProgressRules(
      scheduler: Scheduler(options: options),
      rolloverHour: settings.rolloverHour,
      exceptions: exceptions
    )
  }

  /// Opens the learner's progress and says what was found on the way.
  ///
  /// - Throws: a failure when it cannot be opened, or not for writing when that was asked for.
  func progressStore(_ access: ProgressStore.Access, _ library: DeckLibrary) throws -> ProgressStore
  {
    let workspace = try workspace()
    let store: ProgressStore
    do throws(StorageError) {
      store = try ProgressStore(
        workspace,
        rules: rules(for: library),
        access: access,
        entropy: entropy
      )
    } catch {
      throw CommandFailure(.damaged, error.text(in: messages.language))
    }
    if access == .writing, let reason = store.readOnlyReason {
      throw CommandFailure(.damaged, reason.text(in: messages.language))
    }
    for notice in store.notices { note(notice.text(in: messages.language)) }
    return store
  }

  /// Random bits; those of the seed when one is given.
  private var entropy: UInt64 {
    if let seed = globals[GlobalOptions.seed] { return UInt64(seed) }
    var system = SystemRandomNumberGenerator()
    return system.next()
  }

  /// A seed for shuffling what belongs to a name: another each day, unless one is given.
  func seed(for name: String) -> UInt64 {
    let day = String(today.dayNumber)
    let base = globals[GlobalOptions.seed].map(String.init) ?? day
    return ContentHash([base, name]).value
  }
}
