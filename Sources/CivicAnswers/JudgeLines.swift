public import CivicText

/// The command `judge`: lines of JSON with typed answers in, lines with verdicts out.
///
/// A line is `{"id","kind","answer","accept"?,"unordered"?,"options"?,"tolerance"?,"typed"}`; `kind` is the
/// answer type (an unknown one is a text), `answer` a string, a list or a Boolean, `options` maps letters to
/// texts. The answer is `{"id","verdict"}`.
public enum JudgeLines {
  /// The verdicts on a file, and what could not be read.
  public struct Result: Sendable {
    /// A line of JSON for each line that could be read, in order, without line ends.
    public var lines: [String] = []
    /// An error for each line that could not.
    public var diagnostics: [Diagnostic] = []
  }

  /// Judges every line of a text; blank lines are passed over.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - language: the language of error messages.
  ///   - explained: whether lines also carry `reason` (a sentence) and `expected`.
  /// - Returns: verdicts and errors, both in the order of the file.
  public static func judge(
    _ source: SourceText,
    language: InterfaceLanguage,
    explained: Bool = false
  ) -> Result {
    var result = Result()
    for (index, start) in source.lineStarts.enumerated() {
      let next = index + 1 < source.lineStarts.count ? source.lineStarts[index + 1] - 1 : nil
      let end = next ?? source.bytes.count
      guard source.bytes[start..<end].contains(where: { $0 > 0x20 }) else { continue }
      do {
        let value = try JSONParser.parse(source.bytes, in: start..<end)
        let entry = try JudgeEntry(value)
        result.lines.append(line(entry, language, explained))
      } catch {
        result.diagnostics.append(diagnostic(error, source, line: index + 1, start, language))
      }
    }
    return result
  }

  private static func line(
    _ entry: JudgeEntry,
    _ language: InterfaceLanguage,
    _ explained: Bool
  ) -> String {
    let judgement = AnswerJudge.judge(typed: entry.typed, key: entry.key)
    var members = [
      JSONMember("id", entry.id), JSONMember("verdict", .string(judgement.verdict.rawValue)),
    ]
    if explained {
      members.append(JSONMember("reason", .string(judgement.reason.text(language))))
      members.append(JSONMember("expected", .string(judgement.expected)))
    }
    return JSONValue.object(members).text
  }

  private static func diagnostic(
    _ error: any Error,
    _ source: SourceText,
    line: Int,
    _ start: Int,
    _ language: InterfaceLanguage
  ) -> Diagnostic {
    let message: String
    var column = 1
    switch error {
    case let error as JSONError:
      message = error.message(language)
      column = error.offset - start + 1
    case let error as JudgeEntryError:
      message = error.text(language)
    default:
      message = String(describing: error)
    }
    return Diagnostic(.error, path: source.name, line: line, column: column, message: message)
  }
}
