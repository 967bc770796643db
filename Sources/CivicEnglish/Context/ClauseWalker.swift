import CivicDocuments
import CivicFacts
import CivicText

/// Walks through a document and yields clauses whose subject and time stand on their own.
struct ClauseWalker {
  private let reading: DocumentReading
  private let document: Document
  private var topic: NameRegister.Entity?
  private var memory: Antecedent?
  private let law: [Token]
  /// Nouns of the title and of the section's heading: what the text is about needs no telling.
  private var settledNouns: Set<String> = []
  private var earlierNouns: Set<String> = []

  /// What `it` or `they` in the next sentence would mean.
  private struct Antecedent {
    var tokens: [Token]
    var isPlural: Bool
    var isPerson: Bool
    var section: Int
    var index: Int
    var span: SourceSpan
    var isTopic: Bool
  }

  private(set) var clauses: [ClauseInContext] = []
  private(set) var rejects: [Reject] = []

  init(_ document: Document) {
    self.document = document
    reading = EnglishReader.reading(of: document)
    law = Self.law(reading.title)
  }

  /// All clauses of the document in reading order, with what could not be understood.
  mutating func walk() {
    var section = -1
    for (index, sentence) in reading.sentences.enumerated() {
      if sentence.section != section {
        section = sentence.section
        topic = topicOfSection(section, at: index)
        settledNouns = Self.nouns(reading.title + reading.sections[section].heading)
        earlierNouns = []
      }
      visit(sentence, index)
      earlierNouns.formUnion(Self.nouns(sentence.tokens))
    }
  }

  private mutating func visit(_ sentence: ReadSentence, _ index: Int) {
    let resolver = Resolver(names: reading.names, topic: topic)
    let tokens: [Token]
    do throws(TimeResolver.Unresolved) {
      tokens = resolver.resolved(try TimeResolver(date: document.date).resolved(sentence.tokens))
    } catch {
      reject(sentence, "the document's date does not settle '\(error.words)'")
      return
    }
    if let reason = SentenceFilter.reason(against: tokens) {
      reject(sentence, reason)
      memory = nil
      return
    }
    let parsed = ClauseParser.clauses(of: tokens)
    guard !parsed.isEmpty else {
      reject(sentence, "no sure subject and verb")
      memory = nil
      return
    }
    take(parsed, sentence, index)
  }

  private mutating func take(_ parsed: [Clause], _ sentence: ReadSentence, _ index: Int) {
    var mainSubject: [Token]?
    for clause in parsed {
      guard var (resolved, evidence) = withSubject(clause, sentence, index, mainSubject) else {
        reject(
          sentence,
          "'\(clause.subject.prefix(4).map { $0 }.text)' points outside the sentence"
        )
        if clause.origin == .main { memory = nil }
        continue
      }
      if mainSubject == nil {
        mainSubject = ClauseTrimmer.trimmed(resolved).clause.subject
        remember(mainSubject ?? [], sentence, index)
      }
      resolved = Attribution.unfolded(resolved)
      for each in [resolved] + Derivation.clauses(from: resolved) {
        add(each, sentence, index, &evidence)
      }
    }
  }

  private mutating func add(
    _ clause: Clause,
    _ sentence: ReadSentence,
    _ index: Int,
    _ evidence: inout SourceSpan
  ) {
    let text = document.source[evidence]
    let before = index > 0 ? reading.sentences[index - 1] : sentence
    let wider = before.section == sentence.section ? before.span.union(evidence) : evidence
    let isAboutTopic =
      topic.map { topic in clause.subject.contains { $0.lower == topic.text.lowercased() } }
      ?? false
    clauses.append(
      ClauseInContext(
        clause: clause,
        topicScope: topicScope,
        settledNouns: settledNouns,
        earlierNouns: earlierNouns,
        evidence: evidence,
        evidenceText: text,
        widerEvidence: wider,
        widerText: document.source[wider],
        isAboutTopic: isAboutTopic,
        position: Double(index) / Double(max(1, reading.sentences.count)),
        isLegal: !law.isEmpty
      )
    )
  }

  private mutating func reject(_ sentence: ReadSentence, _ reason: String) {
    rejects.append(Reject(span: sentence.span, rule: "english-sentence", reason: reason))
  }

  // MARK: - Subjects

  private func withSubject(
    _ clause: Clause,
    _ sentence: ReadSentence,
    _ index: Int,
    _ mainSubject: [Token]?
  ) -> (Clause, SourceSpan)? {
    guard let first = clause.subject.first(where: { !$0.isMark }), first.kind == .word else {
      return (clause, sentence.span)
    }
    let pronouns: Set<String> = ["it", "they", "he", "she", "its", "their", "his", "her"]
    guard pronouns.contains(first.lower) else {
      let pointers: Set<String> = [
        "this", "these", "those", "that", "such", "we", "our", "i", "my", "you", "your", "both",
        "another", "others", "some", "neither", "either", "none",
      ]
      return pointers.contains(first.lower) ? nil : (clause, sentence.span)
    }
    if let mainSubject,
      let named = replaced(clause, first, by: mainSubject, isPerson: Self.isPerson(mainSubject))
    {
      return (named, sentence.span)
    }
    if let own = leadSubject(clause),
      let named = replaced(clause, first, by: own, isPerson: Self.isPerson(own))
    {
      return (named, sentence.span)
    }
    if clause.subject.count == 1, first.lower == "it",
      clause.verb.isCopula || clause.verb.isPassive,
      clause.tail.first?.kind == .adjective || clause.tail.contains(where: { $0.kind == .content })
    {
      return nil
    }
    guard let memory, memory.section == sentence.section,
      index - memory.index <= 1 || memory.isTopic && index - memory.index <= 2,
      let named = replaced(clause, first, by: memory.tokens, isPerson: memory.isPerson)
    else { return nil }
    return (named, memory.span.union(sentence.span))
  }

  /// In `Although the Parliament has power, it cannot …` the pronoun's noun stands in the lead.
  private func leadSubject(_ clause: Clause) -> [Token]? {
    guard let lead = clause.lead.first(where: { $0.kind == .subordinate }) else { return nil }
    let inner = Array(lead.tokens.dropFirst())
    guard let match = SubjectReader(inner).match(from: 0, to: inner.count) else { return nil }
    return Array(inner[match.subject])
  }

  private func replaced(
    _ clause: Clause,
    _ pronoun: Token,
    by noun: [Token],
    isPerson: Bool
  ) -> Clause? {
    let isPlural = SubjectReader(noun).isPlural(0..<noun.count)
    let fits: Bool
    switch pronoun.lower {
    case "it", "its": fits = !isPlural && !isPerson
    case "they", "their": fits = isPlural
    default: fits = isPerson && !isPlural
    }
    guard fits, let at = clause.subject.firstIndex(of: pronoun), noun.count <= 12,
      !noun.contains(where: { $0.can(.pronoun) && $0.kind == .word && !$0.can(.determiner) })
    else { return nil }
    var clause = clause
    var put = noun.map { token in
      var token = token
      token.range = pronoun.range
      return token
    }
    if ["its", "their", "his", "her"].contains(pronoun.lower) {
      let endsInS = put.last?.text.hasSuffix("s") ?? false
      let mark = endsInS && isPlural ? "'" : "'s"
      put.append(
        Token(
          text: mark,
          lower: mark,
          kind: .word,
          readings: .genitive,
          range: pronoun.range,
          isGlued: true
        )
      )
    }
    clause.subject.replaceSubrange(at...at, with: put)
    return clause
  }

  private mutating func remember(_ subject: [Token], _ sentence: ReadSentence, _ index: Int) {
    let hasName = subject.contains { $0.isName && $0.nameClass != .demonym }
    let isTopical =
      subject.first?.isWord("the") == true && subject.count == 2
      && settledNouns.contains(subject[1].lower)
    // `the seat of the Court`: a pronoun after it may mean the seat or the Court.
    let isAmbiguous = hasName && subject.contains { $0.isWord("of") }
    guard hasName || isTopical, !isAmbiguous, subject.count <= 10,
      !subject.contains(where: { $0.can(.relative) && $0.kind == .word })
    else {
      memory = nil
      return
    }
    let isTopic = topic.map { topic in subject.last?.lower == topic.text.lowercased() } ?? false
    memory = Antecedent(
      tokens: subject,
      isPlural: SubjectReader(subject).isPlural(0..<subject.count),
      isPerson: Self.isPerson(subject),
      section: sentence.section,
      index: index,
      span: sentence.span,
      isTopic: isTopic
    )
  }

  private static func isPerson(_ noun: [Token]) -> Bool {
    guard let end = NounPhraseReader(tokens: noun).base(from: 0, to: noun.count) else {
      return false
    }
    let head = noun[end - 1]
    if head.nameClass == .person || head.nameClass == .office { return true }
    return head.kind == .word && Lexicon.shared.people.contains(Lexicon.shared.singular(head.lower))
  }

  // MARK: - Topics and scope

  private static func nouns(_ tokens: [Token]) -> Set<String> {
    var nouns: Set<String> = []
    for token in tokens {
      switch token.kind {
      case .word where token.can(.anyNoun): nouns.insert(Lexicon.shared.singular(token.lower))
      case .name:
        token.lower.split(separator: " ").forEach {
          nouns.insert(Lexicon.shared.singular(String($0)))
        }
      case .word, .number, .date, .mark: break
      }
    }
    return nouns
  }

  /// What a section is about: the name in its heading, else the first name its first sentence speaks of.
  private func topicOfSection(_ section: Int, at index: Int) -> NameRegister.Entity? {
    let heading = reading.sections[section].heading
    if let named = heading.compactMap({ reading.names.entity(named: $0.lower) }).first(where: {
      $0.text.contains(" ")
    }) {
      return named
    }
    let sentences = reading.sentences[index...].prefix { $0.section == section }.prefix(2)
    for sentence in sentences {
      guard let clause = ClauseParser.clauses(of: sentence.tokens).first else { continue }
      let named = clause.subject.compactMap { reading.names.entity(named: $0.lower) }.first {
        $0.nameClass != .person
      }
      if let named, named.text.contains(" ") || heading.isEmpty { return named }
    }
    return topic ?? reading.title.compactMap { reading.names.entity(named: $0.lower) }.first
  }

  /// The title of a law as it is put after `under`, or nothing when the document is no law.
  private static func law(_ title: [Token]) -> [Token] {
    let title = Array(title.prefix { !$0.isMark(":") && !$0.isMark("\u{2013}") })
    guard let last = title.lastIndex(where: { $0.nameClass == .document }), title.count <= 3
    else { return [] }
    let kinds: Set<String> = [
      "act", "constitution", "law", "treaty", "charter", "code", "statute", "convention",
      "ordinance", "regulation",
    ]
    guard title[last].lower.split(separator: " ").contains(where: { kinds.contains(String($0)) })
    else { return [] }
    let name = title.first?.isWord("the") == true ? Array(title.dropFirst()) : title
    return [Token(text: "the", lower: "the", kind: .word, readings: .determiner, range: 0..<0)]
      + name
  }

  /// The words that tell what a clause without names is about.
  private var topicScope: [Token] {
    func word(_ text: String, _ readings: Readings) -> Token {
      Token(text: text, lower: text, kind: .word, readings: readings, range: 0..<0)
    }
    if !law.isEmpty { return [word("under", .preposition)] + law }
    guard let topic, topic.text.contains(" ") || topic.nameClass == .place else { return [] }
    let article = topic.takesArticle ? [word("the", .determiner)] : []
    let name = Token(
      text: topic.text,
      lower: topic.text.lowercased(),
      kind: .name(topic.nameClass),
      readings: .noun,
      range: 0..<0
    )
    let opening: [String]
    switch topic.nameClass {
    case .place: opening = ["in"]
    case .document: opening = ["under"]
    case .organisation: opening = ["in", "the", "case", "of"]
    case .person, .office, .demonym, .unknown: return []
    }
    return opening.map { word($0, .preposition) } + article + [name]
  }
}
