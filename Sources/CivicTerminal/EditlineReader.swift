import CEditline
public import CivicText
import Glibc

/// Reads lines from a terminal with editing, recall and completion, and single keys.
///
/// The only file that knows libedit. What must be known before changing it: the prompt function hands out
/// memory that must outlive the call; `.editrc` is read before our keys are bound, since `bind -v` in it
/// clears them; Control with C or Z comes as a key, since a signal that arrives between two reads would
/// wait for the next key.
public final class EditlineReader: LineReader {
  /// Gives the completion for the line up to the cursor.
  public typealias Completer = (_ line: String) -> Completion

  private let editor: OpaquePointer
  private let past: OpaquePointer
  private let output: Output
  private let keys = KeyReader()
  private let completer: Completer
  private let measure: DisplayWidth
  private var prompt: UnsafeMutablePointer<CChar>?
  private var newest: String?
  private var wasInterrupted = false

  /// Starts a line editor on the standard streams, or `nil` when libedit cannot.
  ///
  /// - Parameters:
  ///   - name: the program's name in `~/.editrc`.
  ///   - history: earlier lines, oldest first.
  ///   - output: where lists of candidates are shown.
  ///   - measure: how columns are counted.
  ///   - completer: completes the line up to the cursor.
  public init?(
    name: String,
    history: [String],
    output: Output,
    measure: DisplayWidth,
    completer: @escaping Completer
  ) {
    Terminal.erasesWholeCharacters()
    guard let editor = civic_editor_new(name), let past = history_init() else { return nil }
    self.editor = editor
    self.past = past
    self.output = output
    self.measure = measure
    self.completer = completer
    civic_history_size(past, 2_000)
    civic_history_unique(past, 1)
    for line in history { remember(line) }
    configure()
  }

  deinit {
    el_end(editor)
    history_end(past)
    free(prompt)
  }

  /// Always `true`.
  public var readsKeys: Bool { true }

  /// Reads a line with editing; Control and C drops it.
  public func line(prompt text: StyledText) -> LineInput {
    keys.release()
    output.flush()
    setPrompt(text)
    wasInterrupted = false
    // Before the prompt, so that whatever is typed once it shows reaches the editor.
    civic_prepare_terminal(editor, 1)
    var count: Int32 = 0
    let line = el_gets(editor, &count)
    if wasInterrupted || (line == nil && count < 0) {
      output.results.line()
      el_reset(editor)
      return .interrupted
    }
    guard let line else {
      output.results.line()
      return .end
    }
    let typed = String(cString: line)
    return .line(typed.hasSuffix("\n") ? String(typed.dropLast()) : typed)
  }

  /// Waits for one key.
  public func key() -> Key {
    output.flush()
    return keys.key()
  }

  /// Keeps a line for recall, unless it repeats the newest one.
  public func remember(_ line: String) {
    guard !line.isEmpty, line != newest else { return }
    newest = line
    civic_history_add(past, line)
  }

  /// Gives the terminal back in its normal state.
  public func release() {
    keys.release()
  }

  // MARK: - libedit

  private func configure() {
    civic_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    civic_set_prompt(editor, { EditlineReader.reader(of: $0)?.prompt }, Self.bracket)
    civic_set_editor(editor, "emacs")
    civic_set_signals(editor, 1)
    civic_set_history(editor, past)
    civic_add_function(editor, "civic-complete", "Complete the word") { editor, _ in
      UInt8(truncatingIfNeeded: EditlineReader.reader(of: editor)?.complete() ?? CC_ERROR)
    }
    civic_add_function(editor, "civic-interrupt", "Drop the line") { editor, _ in
      EditlineReader.reader(of: editor)?.wasInterrupted = true
      return UInt8(CC_NEWLINE)
    }
    civic_add_function(editor, "civic-suspend", "Stop until continued") { editor, _ in
      guard let editor else { return UInt8(CC_ERROR) }
      civic_prepare_terminal(editor, 0)
      raise(SIGTSTP)
      civic_prepare_terminal(editor, 1)
      return UInt8(CC_REDISPLAY)
    }
    civic_set_editing_mode(editor, "-isig")
    el_source(editor, nil)
    for bind in [civic_bind, civic_bind_alternative] {
      _ = bind(editor, "^C", "civic-interrupt")
      _ = bind(editor, "^Z", "civic-suspend")
    }
    civic_bind(editor, "^I", "civic-complete")
    civic_bind(editor, "^R", "em-inc-search-prev")
    civic_bind(editor, "\u{1B}[3~", "ed-delete-next-char")
    civic_bind(editor, "\u{1B}[1;5C", "em-next-word")
    civic_bind(editor, "\u{1B}[1;5D", "ed-prev-word")
  }

  /// Stands around sequences in the prompt that take no columns.
  private static let bracket: CChar = 1

  private static func reader(of editor: OpaquePointer?) -> EditlineReader? {
    guard let editor, let client = civic_client(editor) else { return nil }
    return Unmanaged<EditlineReader>.fromOpaque(client).takeUnretainedValue()
  }

  private func setPrompt(_ text: StyledText) {
    let rendered = text.rendered(colour: output.results.usesColour, bracket: "\u{1}")
    free(prompt)
    prompt = strdup(rendered)
  }

  private func complete() -> Int32 {
    guard let info = el_line(editor) else { return CC_ERROR }
    let start = info.pointee.buffer
    let length = info.pointee.cursor.map { $0 - (start ?? $0) } ?? 0
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    let line = String(decoding: bytes, as: UTF8.self)
    switch completer(line).effect(on: line) {
    case .none: return CC_REFRESH_BEEP
    case .replace(let scalars, let text):
      if scalars > 0 { el_deletestr(editor, Int32(scalars)) }
      el_insertstr(editor, text)
      return CC_REFRESH
    case .list(let candidates):
      output.results.line()
      let width = Terminal.size()?.columns ?? 80
      for line in Columns.lines(candidates, width: width, measure: measure) {
        output.results.line(StyledText(line))
      }
      return CC_REDISPLAY
    }
  }
}
