/// What the package knows about single words; read once, on first use.
struct Lexicon: Sendable {
  /// The one lexicon.
  static let shared = Lexicon()

  let verbs = VerbTable()
  let months: [String: Int]
  let weekdays: [String: Int]
  let abbreviations: Set<String>
  let droppedAdverbs: Set<String>
  let connectives: [[String]]
  let bodies: [String: String]
  let documents: [String: String]
  let offices: Set<String>
  let people: Set<String>
  let places: Set<String>
  let topicNouns: Set<String>
  let givenNames: Set<String>
  let phrasalVerbs: Set<String>
  let placeNames: Set<String>
  let cities: Set<String>
  let states: Set<String>
  let regions: Set<String>
  let demonyms: Set<String>
  private let closed: [String: Readings]
  private let adjectives: Set<String>
  private let nouns: Set<String>
  private let irregularPlurals: [String: String]
  private let singularInS: Set<String>

  private init() {
    months = Self.numbered(WordData.months)
    weekdays = Self.numbered(WordData.weekdays)
    abbreviations = Self.set(WordData.abbreviations)
    droppedAdverbs = Self.set(WordData.droppedAdverbs)
    connectives = Self.phrases(WordData.connectives).map { VerbTable.words($0) }
      .sorted { $0.count > $1.count }
    bodies = Self.pairs(NameData.bodies)
    documents = Self.pairs(NameData.documents)
    offices = Set(Self.phrases(NameData.offices))
    people = Self.set(NameData.people)
    places = Self.set(NameData.places)
    phrasalVerbs = Set(Self.phrases(VerbData.phrasal))
    topicNouns = Self.set(NameData.topicNouns)
    givenNames = Self.set(NameData.givenNames)
    cities = Self.set(NameData.cities)
    states = Self.set(NameData.states)
    regions = Self.set(NameData.regions)
    placeNames = Self.set(NameData.placeNames).union(cities).union(states).union(regions)
    demonyms = Self.set(NameData.demonyms)
    closed = Self.closedClasses()
    adjectives = Self.set(WordData.adjectives)
    nouns = Self.set(WordData.nouns)
    irregularPlurals = Self.pairs(WordData.irregularPlurals)
    singularInS = Self.set(WordData.singularInS)
  }

  /// Everything a lower-case word can be.
  func readings(_ word: String) -> Readings {
    if let known = closed[word] { return known }
    var readings = verbs.form(word)?.readings ?? []
    let isNoun =
      nouns.contains(word) || nouns.contains(singular(word)) || irregularPlurals[word] != nil
    if adjectives.contains(word) { readings.insert(.adjective) }
    if isNoun || bodies[word] != nil || documents[word] != nil {
      readings.insert(nounReading(word))
    }
    if readings.has(.nounFirst) {
      readings.insert(nounReading(word))
    } else if readings.has(.gerund) {
      readings.insert(.noun)
    }
    if readings.isEmpty || (word.hasSuffix("ly") && readings == .adjective) {
      readings.formUnion(guess(word))
    }
    return readings
  }

  /// Whether a noun stands for several things.
  func isPlural(_ word: String) -> Bool {
    if let single = irregularPlurals[word] { return single != word || word == "police" }
    if singularInS.contains(word) || word.hasSuffix("ss") || word.hasSuffix("us")
      || word.hasSuffix("is")
    {
      return false
    }
    return word.hasSuffix("s")
  }

  /// The singular of a noun.
  func singular(_ word: String) -> String {
    guard isPlural(word) else { return word }
    if let single = irregularPlurals[word] { return single }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if ["ches", "shes", "sses", "xes", "zes"].contains(where: { word.hasSuffix($0) }) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  private func nounReading(_ word: String) -> Readings { isPlural(word) ? .plural : .noun }

  private func guess(_ word: String) -> Readings {
    if word.hasSuffix("ly"), word.count > 4 { return .adverb }
    if word.count > 5 {
      for suffix in Self.adjectiveEndings where word.hasSuffix(suffix) {
        return [.adjective, .noun]
      }
      for suffix in Self.pureAdjectiveEndings where word.hasSuffix(suffix) { return .adjective }
      if word.hasSuffix("ing") { return [.gerund, .noun] }
      if word.hasSuffix("ed") { return [.participle, .past, .adjective] }
    }
    return nounReading(word)
  }

  private static let adjectiveEndings = ["al", "ive", "ary", "ant", "ent", "ic", "ory", "an"]
  private static let pureAdjectiveEndings = [
    "ous", "ful", "less", "able", "ible", "wide", "-based", "-old",
  ]

  private static func closedClasses() -> [String: Readings] {
    var table: [String: Readings] = [:]
    func add(_ text: String, _ readings: Readings) {
      for word in VerbTable.words(text) { table[word, default: []].formUnion(readings) }
    }
    add(WordData.determiners, .determiner)
    add(WordData.possessives, .possessive)
    add(WordData.pronouns, .pronoun)
    add(WordData.prepositions, .preposition)
    add(WordData.subordinators, .subordinator)
    add(WordData.relatives, .relative)
    add(WordData.conjunctions, .conjunction)
    add(WordData.modals, .modal)
    add(WordData.adverbs, .adverb)
    add("am is are was were be been being", .be)
    add("have has had having", .have)
    add("do does did doing done", .auxiliaryDo)
    add("to", .to)
    add("not n't never", .negation)
    add("being having doing", .gerund)
    add("been done had", .participle)
    add("may will might can", [])
    add("only most more less least first last early late far alone alike", .adjective)
    add("one two three four five six seven eight nine ten", .number)
    add("following including concerning regarding", .gerund)
    return table
  }

  private static func set(_ text: String) -> Set<String> { Set(VerbTable.words(text)) }

  private static func phrases(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map {
      VerbTable.words(String($0)).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func numbered(_ text: String) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: VerbTable.words(text).enumerated().map { ($1, $0 + 1) })
  }

  private static func pairs(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for word in VerbTable.words(text) {
      let parts = word.split(separator: "=").map(String.init)
      if parts.count == 2 { table[parts[0]] = parts[1] }
    }
    return table
  }
}
