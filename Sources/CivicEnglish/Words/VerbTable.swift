/// The forms of every verb the package knows.
struct VerbTable: Sendable {
  /// The forms of one verb.
  struct Forms: Sendable {
    var base: String
    var third: String
    var past: String
    var participle: String
    var gerund: String
  }

  /// What an inflected form can be.
  struct Form: Sendable {
    var base: String
    var readings: Readings
  }

  private let verbs: [String: Forms]
  private let inflected: [String: Form]

  /// Reads the tables of `VerbData`.
  init() {
    var verbs: [String: Forms] = [:]
    var nounFirst: Set<String> = []
    for word in Self.words(VerbData.nounFirst) {
      nounFirst.insert(word)
      verbs[word] = Self.regularForms(word)
    }
    for word in Self.words(VerbData.regular) {
      verbs[word] = Self.regularForms(word)
    }
    for line in VerbData.irregular.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count >= 3 else { continue }
      if !Self.alsoNouns.contains(parts[0]) { nounFirst.remove(parts[0]) }
      var forms = Self.regularForms(parts[0])
      forms.past = parts[1]
      forms.participle = parts[2]
      if parts.count > 3 { forms.gerund = parts[3] }
      verbs[parts[0]] = forms
    }
    self.verbs = verbs
    self.inflected = Self.index(verbs, nounFirst: nounFirst)
  }

  /// Irregular verbs whose base is more often a noun.
  private static let alsoNouns: Set<String> = [
    "cost", "cut", "plan", "control", "transfer", "permit", "veto", "ban", "bar", "ship", "step",
    "stop",
    "tie", "map", "cap", "top", "strike", "run", "rise", "split", "stand", "deal",
  ]

  /// What a lower-case word can be as a verb, or `nil`.
  func form(_ word: String) -> Form? { inflected[word] }

  /// All forms of a verb given by its base.
  func forms(ofBase base: String) -> Forms? { verbs[base] }

  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  private static func index(_ verbs: [String: Forms], nounFirst: Set<String>) -> [String: Form] {
    var index: [String: Form] = [:]
    for (base, forms) in verbs.sorted(by: { $0.key < $1.key }) {
      let weak: Readings = nounFirst.contains(base) ? [.nounFirst] : []
      let rows: [(String, Readings)] = [
        (forms.base, weak.union(.base)), (forms.third, weak.union(.third)), (forms.past, .past),
        (forms.participle, .participle), (forms.gerund, .gerund),
      ]
      for (word, readings) in rows {
        if let known = index[word] {
          index[word]?.readings = known.readings.union(readings)
          // `found` is the past of `find` more often than the base of `found`.
          if readings.has([.past]) { index[word]?.base = base }
        } else {
          index[word] = Form(base: base, readings: readings)
        }
      }
    }
    return index
  }

  private static func regularForms(_ base: String) -> Forms {
    let endsInE = base.hasSuffix("e")
    let stem = endsInE ? String(base.dropLast()) : base
    let turnsY = base.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(String(base.suffix(2)))
    let hisses = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
    let third =
      turnsY
      ? base.dropLast() + "ies"
      : hisses || base == "go" || base == "veto" ? base + "es" : base + "s"
    let past = turnsY ? base.dropLast() + "ied" : stem + "ed"
    let gerund = base.hasSuffix("ee") ? base + "ing" : stem + "ing"
    return Forms(base: base, third: third, past: past, participle: past, gerund: gerund)
  }
}
