import Testing

@Suite("Architecture") struct ArchitectureTests {
  /// Modules in the order of their layers, as `Package.swift` lists them, with what each may import.
  private static let table: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    let manifest = SourceTree.text(named: "Package.swift")
    let rows = manifest.split(separator: "let modules:")[1].split(separator: "\nfunc ")[0]
    for row in rows.split(separator: "(\n").joined(separator: "(").split(separator: "\n  (") {
      let names = row.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .compactMap { index, part in
          index % 2 == 1 && part.hasPrefix("C") ? String(part) : nil
        }
      if let module = names.first { table[module] = Set(names.dropFirst()) }
    }
    return table
  }()

  /// Modules that may reach disk, terminal or clock, and so may import the C library whole.
  private static let effects: Set<String> = [
    "CivicStorage", "CivicTerminal", "CivicShell", "civiq", "civiq-bench", "civiq-fuzz",
  ]

  private static let sources = SourceTree.files(under: "Sources")
  private static let tests = SourceTree.files(under: "Tests")

  @Test("the manifest's table of modules is read")
  func readsTheTable() {
    #expect(Self.table.count >= 18)
    #expect(Self.table["CivicText"] == [])
  }

  @Test("a module imports only what the manifest allows it")
  func keepsToTheLayers() {
    for file in Self.sources {
      guard let allowed = Self.table[file.target] else { continue }
      for line in file.lines {
        guard let name = Self.imported(line), name.hasPrefix("C") else { continue }
        #expect(allowed.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test("nothing imports Foundation, and only modules with effects the whole C library")
  func staysSmall() {
    for file in Self.sources {
      for line in file.lines {
        guard let name = Self.imported(line) else { continue }
        #expect(!name.hasPrefix("Foundation"), "\(file.path)")
        if name == "Glibc", !line.contains("import func"), !line.contains("import struct"),
          !line.contains("import var"), !line.contains("import typealias")
        {
          #expect(Self.effects.contains(file.target), "\(file.path) imports the whole C library")
        }
      }
    }
  }

  @Test("no file is longer than 500 lines, data aside")
  func keepsFilesShort() {
    for file in Self.sources + Self.tests where !file.path.hasSuffix("+Data.swift") {
      #expect(file.lines.count <= 501, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test(
    "no source silences the compiler or gives up without a reason",
    arguments: [
      "try" + "!", "as" + "! ", "fatal" + "Error(", "@unchecked " + "Sendable",
      "nonisolated" + "(unsafe)", "TO" + "DO", "FIX" + "ME",
    ]
  )
  func hasNoEscapeHatch(_ phrase: String) {
    for file in Self.sources {
      #expect(!file.lines.contains { $0.contains(phrase) }, "\(file.path) contains \(phrase)")
    }
  }

  @Test("chance comes in as a value: no system generator outside the shell")
  func isRepeatable() {
    for file in Self.sources where file.target != "CivicShell" {
      #expect(
        !file.lines.contains { $0.contains("SystemRandomNumberGenerator") },
        "\(file.path)"
      )
    }
  }

  @Test("every module has its tests")
  func isTested() {
    let tested = Set(Self.tests.map(\.target))
    for module in Self.table.keys.sorted() {
      #expect(tested.contains(module + "Tests"), "\(module)")
    }
    #expect(!Self.tests.contains { $0.path.hasSuffix("/Placeholder.swift") })
    #expect(!Self.sources.contains { $0.path.hasSuffix("/Placeholder.swift") })
  }

  private static func imported(_ line: Substring) -> String? {
    var words = line.split(separator: " ")
    if words.first == "public" || words.first == "package" { words.removeFirst() }
    guard words.count >= 2, words[0] == "import" else { return nil }
    let name = words.count == 2 ? words[1] : words[2]
    return name.split(separator: ".").first.map(String.init)
  }
}
