/// Turns DOCX and PDF files into text that can be read, through `pandoc` and `pdftotext`.
///
/// The tools run without a shell, with limits on time, memory and output.
public struct DocumentConverter: Sendable {
  /// A format that a tool converts.
  public enum Format: Sendable, Hashable, CaseIterable {
    /// Word's own; becomes HTML.
    case docx
    /// Becomes plain text with page breaks.
    case pdf

    /// The format whose signature the bytes of a file begin with, if any.
    public init?(signature bytes: some Sequence<UInt8>) {
      let head = Array(bytes.prefix(5))
      if head.starts(with: Array("%PDF-".utf8)) {
        self = .pdf
      } else if head.starts(with: Array("PK\u{3}\u{4}".utf8)) {
        self = .docx
      } else {
        return nil
      }
    }

    /// Program and the Debian package that holds it.
    var tool: (program: String, package: String) {
      switch self {
      case .docx: ("pandoc", "pandoc")
      case .pdf: ("pdftotext", "poppler-utils")
      }
    }
  }

  /// Programs to run in place of the usual ones.
  private let programs: [Format: String]
  private let process: Subprocess

  /// Makes a converter.
  ///
  /// - Parameters:
  ///   - programs: programs to run in place of `pandoc` and `pdftotext`.
  ///   - seconds: how long a conversion may take.
  ///   - outputLimit: bytes of text it may give.
  public init(programs: [Format: String] = [:], seconds: Int = 60, outputLimit: Int = 64 << 20) {
    self.programs = programs
    process = Subprocess(seconds: seconds, outputLimit: outputLimit, memoryLimit: 2 << 30)
  }

  /// The text of a file: HTML for DOCX, plain text for PDF; UTF-8.
  ///
  /// - Parameters:
  ///   - path: the file; its bytes have been read before, so it exists.
  ///   - format: what it is.
  /// - Returns: the text.
  /// - Throws: why there is none; never a part of it.
  public func text(ofFile path: String, format: Format) throws(ConversionError) -> [UInt8] {
    let tool = format.tool
    let program = programs[format] ?? tool.program
    // A name that begins with a hyphen would be taken for an option.
    let safePath = path.hasPrefix("-") ? "./" + path : path
    let outcome = process.run(program, Self.arguments(format, safePath))
    switch outcome {
    case .ended(status: 0, let output, _):
      return output
    case .ended(let status, _, let complaint):
      let detail = String(decoding: complaint.prefix { $0 != 0x0A }, as: UTF8.self)
      throw .failed(tool: tool.program, status: status, detail: detail)
    case .missing: throw .missingTool(tool.program, package: tool.package)
    case .timedOut: throw .timedOut(tool: tool.program, seconds: process.seconds)
    case .overflowed: throw .tooMuchText(tool: tool.program, megabytes: process.outputLimit >> 20)
    case .failed(let code): throw .failed(tool: tool.program, status: code, detail: "")
    }
  }

  private static func arguments(_ format: Format, _ path: String) -> [String] {
    switch format {
    case .docx: ["--sandbox", "--from=docx", "--to=html", "--wrap=none", path]
    case .pdf: ["-q", "-enc", "UTF-8", path, "-"]
    }
  }
}
