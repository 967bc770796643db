import Glibc

/// What the program can know of the terminal it runs on.
public enum Terminal {
  /// Whether a file descriptor is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns and rows of the terminal on a file descriptor; `nil` when it is none or does not say.
  public static func size(_ descriptor: Int32 = 1) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Makes the C library read and measure characters as UTF-8, whatever the locale says.
  public static func useUTF8() {
    setlocale(LC_CTYPE, "")
    guard let codeset = nl_langinfo(Int32(CODESET)), strcmp(codeset, "UTF-8") != 0 else { return }
    if setlocale(LC_CTYPE, "C.UTF-8") == nil { setlocale(LC_CTYPE, "en_US.UTF-8") }
  }

  /// Lets backspace erase whole characters of UTF-8 in text typed before a prompt comes.
  static func erasesWholeCharacters() {
    var mode = termios()
    guard tcgetattr(0, &mode) == 0 else { return }
    mode.c_iflag |= tcflag_t(IUTF8)
    tcsetattr(0, TCSADRAIN, &mode)
  }
}
