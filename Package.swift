// swift-tools-version: 6.2
import PackageDescription

/// The same strict settings for every Swift target.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One row per library module: its name and everything it may import.
///
/// The order is the order of the layers: a module imports only modules above it.
let modules: [(name: String, imports: [String])] = [
  // Values that know nothing of the field.
  ("CivicText", []),
  ("CivicTime", []),
  ("CivicLanguage", ["CivicText", "CivicTime"]),
  // From a document to items.
  ("CivicDocuments", ["CivicText", "CivicTime", "CivicLanguage"]),
  ("CivicDecks", ["CivicText", "CivicTime"]),
  ("CivicFacts", ["CivicText", "CivicTime", "CivicLanguage", "CivicDocuments"]),
  ("CivicChinese", ["CivicText", "CivicTime", "CivicLanguage", "CivicDocuments", "CivicFacts"]),
  ("CivicEnglish", ["CivicText", "CivicTime", "CivicLanguage", "CivicDocuments", "CivicFacts"]),
  (
    "CivicGeneration",
    ["CivicText", "CivicTime", "CivicLanguage", "CivicDocuments", "CivicFacts", "CivicDecks"]
  ),
  // From items to memory.
  ("CivicAnswers", ["CivicText", "CivicTime", "CivicLanguage"]),
  ("CivicScheduling", ["CivicText", "CivicTime"]),
  ("CivicTraining", ["CivicText", "CivicTime", "CivicScheduling"]),
  (
    "CivicStudy",
    ["CivicText", "CivicTime", "CivicDecks", "CivicAnswers", "CivicScheduling", "CivicTraining"]
  ),
  // From items to other programs and to paper.
  ("CivicExchange", ["CivicText", "CivicTime", "CivicDecks"]),
  (
    "CivicPapers",
    [
      "CivicText", "CivicTime", "CivicLanguage", "CivicDecks", "CivicAnswers", "CivicExchange",
    ]
  ),
  // Effects: disk, terminal, commands.
  ("CivicStorage", ["CivicText", "CivicTime", "CivicDecks", "CivicStudy"]),
  ("CivicTerminal", ["CivicText", "CEditline"]),
  (
    "CivicShell",
    [
      "CivicText", "CivicTime", "CivicLanguage", "CivicDocuments", "CivicDecks", "CivicFacts",
      "CivicChinese", "CivicEnglish", "CivicGeneration", "CivicAnswers", "CivicScheduling",
      "CivicTraining", "CivicStudy", "CivicExchange", "CivicPapers", "CivicStorage",
      "CivicTerminal",
    ]
  ),
]

func dependencies(_ names: [String]) -> [Target.Dependency] {
  names.map { .target(name: $0) }
}

let libraries: [Target] = modules.map { module in
  .target(
    name: module.name,
    dependencies: dependencies(module.imports),
    swiftSettings: strict
  )
}

/// What some tests need beside what their module imports.
let furtherTestImports: [String: [String]] = [
  "CivicGeneration": ["CivicChinese"],
  "CivicStorage": ["CivicScheduling"],
]

let tests: [Target] = modules.map { module in
  .testTarget(
    name: module.name + "Tests",
    dependencies: dependencies(
      [module.name, "CivicTestSupport"] + module.imports
        + furtherTestImports[module.name, default: []]
    ),
    swiftSettings: strict
  )
}

let package = Package(
  name: "civiq",
  products: [.executable(name: "civiq", targets: ["civiq"])],
  targets: libraries + tests + [
    .systemLibrary(
      name: "CEditline",
      pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"])]
    ),
    .executableTarget(
      name: "civiq",
      dependencies: ["CivicShell"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "civiq-bench",
      dependencies: [
        "CivicText", "CivicTime", "CivicDecks", "CivicScheduling", "CivicTraining",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "CivicTestSupport",
      dependencies: ["CivicText", "CivicTime"],
      path: "Tests/CivicTestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["CivicTestSupport"],
      swiftSettings: strict
    ),
  ]
)
