public import CivicText
public import CivicTime

/// Finds what is probably wrong with decks: everything a careful reader would mark.
public enum DeckChecker {
  /// Checks decks, each by itself and together.
  ///
  /// - Parameters:
  ///   - decks: the decks in any order.
  ///   - documents: gives the text of a document by its name and the path of the deck that names it;
  ///     `nil` when it is not there. Asked once for each pair.
  ///   - today: the day on which validity is judged.
  ///   - language: language of the messages.
  /// - Returns: the slips of reading and the findings, by path, line and column.
  public static func check(
    decks: [ParsedDeck],
    documents: (_ document: String, _ deckPath: String) -> SourceText?,
    today: CivilDate,
    language: InterfaceLanguage = .english
  ) -> [Diagnostic] {
    var diagnostics = decks.flatMap(\.diagnostics)
    func report(_ finding: DeckFinding, _ deck: ParsedDeck, line: Int, column: Int) {
      diagnostics.append(
        Diagnostic(
          finding.severity,
          path: deck.source.name,
          line: line,
          column: column,
          message: finding.text(in: language)
        )
      )
    }
    for deck in decks {
      for found in findings(in: deck, documents: documents, today: today) {
        report(found.finding, deck, line: found.line, column: 1)
      }
    }
    for found in IdentityCheck.findings(in: decks) {
      report(found.finding, decks[found.deck], line: found.line, column: 1)
    }
    return diagnostics.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      return (a.path, a.line, a.column, first.offset) < (b.path, b.line, b.column, second.offset)
    }.map(\.element)
  }

  /// What is wrong with one deck by itself.
  private static func findings(
    in deck: ParsedDeck,
    documents: (_ document: String, _ deckPath: String) -> SourceText?,
    today: CivilDate
  ) -> [PlacedFinding] {
    var findings: [PlacedFinding] = []
    var quotes = QuoteCheck(deckPath: deck.source.name)
    if let document = deck.deck.header.source,
      let finding = quotes.absence(of: document, documents)
    {
      findings.append(PlacedFinding(finding: finding, line: 1))
    }
    for (entry, place) in zip(deck.deck.entries, deck.places) {
      guard case .item(let item) = entry else { continue }
      var found = ContentCheck.findings(in: item)
      if let source = item.source, let finding = quotes.finding(for: source, documents) {
        found.append((finding, .source))
      }
      if let validity = item.validity, validity.isExpired(on: today) {
        found.append((.expired(validity.text), .validity))
      }
      for (finding, key) in found {
        let line = deck.position(of: key, in: place).line
        findings.append(PlacedFinding(finding: finding, line: line))
      }
    }
    if findings.isEmpty, deck.places.isEmpty, deck.diagnostics.isEmpty {
      findings.append(PlacedFinding(finding: .noItems, line: 1))
    }
    return findings
  }
}

/// A finding with its line.
struct PlacedFinding {
  let finding: DeckFinding
  let line: Int
}
