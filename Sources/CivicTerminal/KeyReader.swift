import Glibc

/// Reads single keys from the terminal on standard input.
///
/// The terminal is put into raw mode at the first key and stays there, so that keys typed ahead are not
/// echoed, until ``release()``.
final class KeyReader {
  private var saved: termios?
  private var decoder = KeyDecoder()

  /// Waits for a key.
  func key() -> Key {
    while true {
      enterRawMode()
      if Interruption.takeResize() { return .resized }
      if let key = nextKey() {
        guard key == .suspend else { return key }
        stopProcess()
        return .resized
      }
    }
  }

  /// Puts the terminal back as it was.
  func release() {
    guard var saved else { return }
    tcsetattr(0, TCSADRAIN, &saved)
    self.saved = nil
  }

  private func enterRawMode() {
    guard saved == nil else { return }
    var mode = termios()
    guard tcgetattr(0, &mode) == 0 else { return }
    saved = mode
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    mode.c_iflag &= ~tcflag_t(IXON | ICRNL)
    tcsetattr(0, TCSADRAIN, &mode)
  }

  /// One key, or `nil` when waiting was interrupted.
  private func nextKey() -> Key? {
    while true {
      if decoder.isPending, !hasInput(milliseconds: 40) { return decoder.finish() }
      var byte: UInt8 = 0
      let count = read(0, &byte, 1)
      if count == 1 {
        if let key = decoder.take(byte) { return key }
      } else if count == 0 {
        return .end
      } else {
        return errno == EINTR ? nil : .end
      }
    }
  }

  private func hasInput(milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }

  /// Stops the process as Control and Z does; comes back when it is continued.
  private func stopProcess() {
    release()
    raise(SIGTSTP)
    enterRawMode()
  }
}
