import CivicDocuments
import CivicStorage
import CivicText
import CivicTime

/// The options of commands that read documents, and the reading.
enum DocumentOptions {
  static let date = OptionKey.value(
    "date",
    "YYYY-MM-DD",
    .date,
    "the day the document speaks from",
    "文件所说的日期"
  )
  static let language = OptionKey.value(
    "document-language",
    "LANG",
    .word(["zh", "en", "auto"]),
    "language of the document: zh, en, auto",
    "文件的语言：zh、en、auto"
  )
  static let encoding = OptionKey.value(
    "encoding",
    "NAME",
    .text,
    "encoding of the document, such as gb18030 or auto",
    "文件的编码，如 gb18030、auto"
  )

  /// All of them.
  static let definitions = [date.definition, language.definition, encoding.definition]

  /// Endings of the files offered when a document is to be named.
  static let endings = ["txt", "md", "html", "htm", "docx", "pdf"]

  /// Reads a document.
  ///
  /// - Throws: a failure when the file cannot be read, is no text, or has no text in it.
  static func read(
    _ path: String,
    _ invocation: Invocation,
    _ context: CommandContext
  ) throws -> Document {
    let messages = context.messages
    let name = invocation[encoding] ?? "auto"
    let chosen = TextEncoding(name: name)
    guard name == "auto" || chosen != nil else {
      throw CommandFailure(.usage, messages.unknownEncoding(name))
    }
    let decoded: DecodedText
    let bytes = try text(of: path, context)
    do throws(DecodingError) {
      decoded = try TextDecoder.decode(bytes, name: path, encoding: chosen)
    } catch {
      let sentence = error.message(in: messages.language)
      throw CommandFailure(
        .damaged,
        Diagnostic(.error, path: path, line: error.line, column: 1, message: sentence)
      )
    }
    for note in decoded.notes { context.note("\(path): " + note.message(in: messages.language)) }
    let document = DocumentReader.read(
      HTMLReducer.reduced(decoded.source),
      options: options(invocation)
    )
    guard !document.blocks.isEmpty else {
      throw CommandFailure(.damaged, messages.emptyDocument(path))
    }
    return document
  }

  /// The bytes of a file; of a DOCX or PDF the text in it.
  private static func text(of path: String, _ context: CommandContext) throws -> [UInt8] {
    let bytes = try context.bytes(of: path)
    guard path != "-", let format = DocumentConverter.Format(signature: bytes) else { return bytes }
    let place = UserPath.expanded(path, home: context.environment["HOME"])
    do throws(ConversionError) {
      return try DocumentConverter().text(ofFile: place, format: format)
    } catch {
      let sentence = error.text(in: context.messages.language)
      throw CommandFailure(
        .damaged,
        Diagnostic(.error, path: path, line: 1, column: 1, message: sentence)
      )
    }
  }

  private static func options(_ invocation: Invocation) -> ReadingOptions {
    let language: DocumentLanguage? =
      switch invocation[language] {
      case "zh": .simplifiedChinese
      case "en": .english
      default: nil
      }
    return ReadingOptions(date: invocation[date].flatMap { CivilDate(iso: $0) }, language: language)
  }
}
