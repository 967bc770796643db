import Glibc
import Synchronization

/// Whether the user pressed Control and C while a command was running.
public enum Interruption {
  private static let requested = Atomic<Bool>(false)
  private static let windowChanged = Atomic<Bool>(false)

  /// From now on Control and C sets a flag and interrupts waiting instead of ending the program.
  public static func catchSignals() {
    // The flags exist before a handler can touch them.
    requested.store(false, ordering: .relaxed)
    windowChanged.store(false, ordering: .relaxed)
    install(SIGINT) { _ in Interruption.requested.store(true, ordering: .relaxed) }
    install(SIGWINCH) { _ in Interruption.windowChanged.store(true, ordering: .relaxed) }
  }

  /// Lets a closed pipe show as a failed write instead of ending the program.
  public static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether Control and C was pressed since the last call.
  public static func take() -> Bool {
    requested.exchange(false, ordering: .relaxed)
  }

  /// Whether the window changed its size since the last call.
  static func takeResize() -> Bool {
    windowChanged.exchange(false, ordering: .relaxed)
  }

  /// Installs a handler that makes waiting calls return instead of starting over.
  private static func install(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void)
  {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigemptyset(&action.sa_mask)
    action.sa_flags = 0
    sigaction(number, &action, nil)
  }
}
