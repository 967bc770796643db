/// Tells what a run of capitalised words stands for, and cuts titles from the names they precede.
struct NameClassifier {
  let surnames: Set<String>

  /// One token for the name, or an office and a person.
  func names(_ run: ArraySlice<Token>) -> [Token] {
    if let split = splitTitle(run) { return split }
    if let split = splitTrailingTitle(run) { return split }
    return [name(run, classify(run))]
  }

  private func name(_ run: ArraySlice<Token>, _ nameClass: NameClass) -> Token {
    var token = NumberMerging.joined(run)
    token.kind = .name(nameClass)
    let isPluralAcronym =
      run.count == 1 && token.text.hasSuffix("s") && token.text.dropLast().allSatisfy(\.isUppercase)
    let last = run.last.map(\.lower) ?? ""
    let isPluralDemonym =
      run.count == 1 && Lexicon.shared.demonyms.contains(String(token.lower.dropLast()))
    let isPlural =
      isPluralAcronym || isPluralDemonym && token.lower.hasSuffix("s")
      || nameClass == .office && Lexicon.shared.isPlural(last)
      || nameClass == .organisation && isPluralBody(last)
      || nameClass == .unknown && run.count == 1 && Lexicon.shared.isPlural(token.lower)
        && Lexicon.shared.people.contains(Lexicon.shared.singular(token.lower))
    token.readings = isPlural ? .plural : .noun
    if nameClass == .demonym { token.readings.insert(.adjective) }
    return token
  }

  private func isPluralBody(_ word: String) -> Bool {
    let lexicon = Lexicon.shared
    return lexicon.bodies[word] == nil && lexicon.isPlural(word)
      && lexicon.bodies[lexicon.singular(word)] != nil
  }

  /// `President Jean Monnet` is an office and a person; so is `French Foreign Minister Robert Schuman`.
  private func splitTitle(_ run: ArraySlice<Token>) -> [Token]? {
    for length in stride(from: min(4, run.count - 1), through: 1, by: -1) {
      let title = run.prefix(length)
      let rest = run.dropFirst(length)
      guard isOffice(title), rest.count <= 4, looksLikePerson(rest) else { continue }
      return [name(title, .office), name(rest, .person)]
    }
    return nil
  }

  /// `Simone Veil MEP` is a person; the letters after the name are dropped.
  private func splitTrailingTitle(_ run: ArraySlice<Token>) -> [Token]? {
    guard run.count >= 3, let last = run.last, let first = run.first,
      Lexicon.shared.offices.contains(last.lower), Lexicon.shared.givenNames.contains(first.lower)
    else { return nil }
    return [name(run.dropLast(), .person)]
  }

  private func isOffice(_ words: ArraySlice<Token>) -> Bool {
    let lowers = words.map(\.lower)
    let lexicon = Lexicon.shared
    for start in lowers.indices {
      let phrase = lowers[start...].joined(separator: " ")
      let before = lowers[..<start]
      if lexicon.offices.contains(phrase),
        before.allSatisfy({
          lexicon.demonyms.contains($0)
            || ["then", "former", "us", "u.s.", "uk", "eu"].contains($0)
        })
      {
        return true
      }
    }
    return false
  }

  private func looksLikePerson(_ words: ArraySlice<Token>) -> Bool {
    let lexicon = Lexicon.shared
    return words.allSatisfy { word in
      lexicon.bodies[word.lower] == nil && lexicon.documents[word.lower] == nil
        && !lexicon.places.contains(word.lower) && !lexicon.offices.contains(word.lower)
        && !["of", "for", "on", "and"].contains(word.lower)
        && !(word.text.count > 1 && word.text.allSatisfy(\.isUppercase))
    }
  }

  private func classify(_ run: ArraySlice<Token>) -> NameClass {
    let lexicon = Lexicon.shared
    let lowers = run.map(\.lower)
    guard let first = lowers.first else { return .unknown }
    let head = NameHead.word(of: lowers.joined(separator: " "))
    let single = lexicon.singular(head)
    if lowers.count == 1, lexicon.demonyms.contains(first) { return .demonym }
    if let known = Self.acronyms[first], lowers.count == 1 { return known }
    if isOfficeName(lowers, head: head, single: single) { return .office }
    if lexicon.givenNames.contains(first), lowers.count > 1, lowers.count < 5,
      lexicon.bodies[head] == nil, lexicon.documents[head] == nil, !lexicon.places.contains(head)
    {
      return .person
    }
    if head == "convention" {
      return lowers.contains("on") || lowers.contains("for") ? .document : .organisation
    }
    if lexicon.documents[head] != nil || lowers.last == "rights" { return .document }
    if ["states", "republic", "kingdom"].contains(head) { return .place }
    if lexicon.bodies[single] != nil || lexicon.bodies[head] != nil { return .organisation }
    if lexicon.placeNames.contains(lowers.joined(separator: " "))
      || lexicon.placeNames.contains(head)
      || lexicon.places.contains(head)
    {
      return .place
    }
    if surnames.contains(head)
      || run.contains(where: { $0.text.count == 2 && $0.text.hasSuffix(".") })
    {
      return .person
    }
    return .unknown
  }

  private func isOfficeName(_ lowers: [String], head: String, single: String) -> Bool {
    let lexicon = Lexicon.shared
    let phrase = lowers.joined(separator: " ")
    if lexicon.offices.contains(phrase) { return true }
    guard lexicon.offices.contains(single) || lexicon.offices.contains(head) else { return false }
    return lowers.first.map { !lexicon.givenNames.contains($0) } ?? false
  }

  private static let acronyms: [String: NameClass] = [
    "eu": .organisation, "un": .organisation, "nato": .organisation, "u.s.": .place, "us": .place,
    "usa": .place,
    "uk": .place, "u.k.": .place, "u.n.": .organisation, "d.c.": .place, "mps": .office,
    "meps": .office,
  ]
}
