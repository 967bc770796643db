import CivicStorage
import CivicText
import Glibc
import Testing

@Suite("DocumentConverter") struct DocumentConverterTests {
  /// Runs a test with an executable script in a folder of its own.
  private func withScript(_ body: String, _ test: (String) throws -> Void) throws {
    var template = Array("/tmp/civiq-converter-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let path = folder + "/tool"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let file = try #require(fopen(path, "w"))
    fputs("#!/bin/sh\n" + body + "\n", file)
    fclose(file)
    chmod(path, 0o755)
    try test(path)
  }

  @Test("files are known by their first bytes, not their names")
  func knowsFormats() {
    #expect(DocumentConverter.Format(signature: Array("%PDF-1.7".utf8)) == .pdf)
    #expect(DocumentConverter.Format(signature: Array("PK\u{3}\u{4}…".utf8)) == .docx)
    #expect(DocumentConverter.Format(signature: Array("会议".utf8)) == nil)
  }

  @Test("the tool's output is the text, and the path reaches it whole")
  func givesOutput() throws {
    try withScript("echo \"$4\"") { tool in
      let text = try DocumentConverter(programs: [.pdf: tool])
        .text(ofFile: "a b; c.pdf", format: .pdf)
      #expect(text == Array("a b; c.pdf\n".utf8))
    }
  }

  @Test("a name that begins with a hyphen is no option")
  func guardsHyphens() throws {
    try withScript("echo \"$5\"") { tool in
      let text = try DocumentConverter(programs: [.docx: tool])
        .text(ofFile: "-o.docx", format: .docx)
      #expect(text == Array("./-o.docx\n".utf8))
    }
  }

  @Test("a missing tool is told with the package that holds it")
  func namesPackage() {
    let converter = DocumentConverter(programs: [.pdf: "/nowhere/pdftotext"])
    #expect(throws: ConversionError.missingTool("pdftotext", package: "poppler-utils")) {
      try converter.text(ofFile: "a.pdf", format: .pdf)
    }
  }

  @Test("a tool that fails is quoted")
  func quotesComplaint() throws {
    try withScript("echo broken file >&2; exit 7") { tool in
      let error = ConversionError.failed(tool: "pandoc", status: 7, detail: "broken file")
      #expect(throws: error) {
        try DocumentConverter(programs: [.docx: tool]).text(ofFile: "a.docx", format: .docx)
      }
    }
  }

  @Test("a tool that never ends is stopped")
  func stopsEndlessTool() throws {
    try withScript("while :; do :; done") { tool in
      #expect(throws: ConversionError.timedOut(tool: "pdftotext", seconds: 1)) {
        try DocumentConverter(programs: [.pdf: tool], seconds: 1)
          .text(ofFile: "a.pdf", format: .pdf)
      }
    }
  }

  @Test("a tool that writes without end is stopped")
  func stopsFlood() throws {
    try withScript("exec cat /dev/zero") { tool in
      #expect(throws: ConversionError.tooMuchText(tool: "pdftotext", megabytes: 1)) {
        try DocumentConverter(programs: [.pdf: tool], outputLimit: 1 << 20)
          .text(ofFile: "a.pdf", format: .pdf)
      }
    }
  }

  @Test("every error says what to do, in both languages")
  func speaksBothLanguages() {
    let errors: [ConversionError] = [
      .missingTool("pandoc", package: "pandoc"), .failed(tool: "pandoc", status: 1, detail: ""),
      .timedOut(tool: "pandoc", seconds: 60), .tooMuchText(tool: "pandoc", megabytes: 64),
    ]
    #expect(errors.allSatisfy { $0.text(in: .english).contains("; ") })
    #expect(errors.allSatisfy { $0.text(in: .chinese).contains("；") })
  }
}
