/// A key pressed on a terminal, or something else that happened while waiting for one.
public enum Key: Sendable, Hashable {
  /// A character, `" "` included.
  case character(Unicode.Scalar)
  /// Enter.
  case enter
  /// Backspace.
  case backspace
  /// Tab.
  case tab
  /// Escape alone.
  case escape
  /// An arrow upwards.
  case up
  /// An arrow downwards.
  case down
  /// Control and C.
  case interrupt
  /// Control and D, or the end of input.
  case end
  /// Control and Z.
  case suspend
  /// The window has a new size.
  case resized
  /// A key that means nothing here.
  case other
}
