import CivicStudy
import CivicTerminal
import Glibc

extension CommandContext {
  /// Opens a file in the user's editor at a line, and waits until it is closed.
  func edit(_ path: String, line: Int) {
    guard let editor = settings.editor ?? environment["VISUAL"] ?? environment["EDITOR"] else {
      note(messages.noEditor(path, line: line))
      return
    }
    guard environment.isInputTerminal else {
      note(messages.noTerminalToEdit(path, line: line))
      return
    }
    releaseReader()
    output.flush()
    // The setting may hold options; the path comes in as an argument, never as shell text.
    let words = ["sh", "-c", editor + " \"+$1\" \"$2\"", "sh", String(line), path]
    if run("/bin/sh", words) != 0 { complain(messages.editorFailed(editor)) }
  }

  private func run(_ program: String, _ words: [String]) -> Int32 {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, program, nil, nil, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
