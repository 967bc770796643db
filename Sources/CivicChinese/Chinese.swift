import CivicDocuments
public import CivicFacts
import CivicText

/// The language pack for Chinese in both scripts.
public enum Chinese {
  /// Finds the facts of Chinese documents.
  public static let pack = LanguagePack(
    reads: { $0.isChinese },
    extract: { document in ChineseExtraction(document).run() }
  )

  /// The rules, in the order in which they are tried on each sentence.
  static let extractors: [Extractor] = [
    QuantityExtractor.rule,
    RankExtractor.rule,
    PersonExtractor.rule,
    DateExtractor.rule,
    PlaceExtractor.rule,
    AgentExtractor.rule,
    DefinitionExtractor.rule,
    TermExtractor.rule,
    EnumerationExtractor.rule,
    ObjectExtractor.rule,
    CauseExtractor.rule,
  ]
}

/// Runs the rules over a document.
struct ChineseExtraction {
  private let reading: ReadDocument
  private var result = Extraction()

  init(_ document: Document) {
    reading = ReadDocument(document)
  }

  /// All facts in reading order, and what was refused.
  func run() -> Extraction {
    var result = Extraction()
    for passages in reading.passages {
      for passage in passages where isProse(passage) {
        for extractor in Chinese.extractors {
          for candidate in extractor.find(passage) { add(candidate, of: passage, to: &result) }
        }
      }
    }
    for extractor in DocumentExtractor.all {
      for found in extractor.find(reading) {
        switch found {
        case .candidate(let candidate, let passage): add(candidate, of: passage, to: &result)
        case .fact(let fact): result.facts.append(fact)
        }
      }
    }
    result.facts = result.facts.enumerated().sorted {
      ($0.element.evidence.start, $0.offset) < ($1.element.evidence.start, $1.offset)
    }.map(\.element)
    return result
  }

  private func isProse(_ passage: Passage) -> Bool {
    if passage.shadow[passage.range].contains("？") { return false }
    return switch passage.reading.kind {
    case .paragraph, .listItem, .article, .dateline: true
    case .title, .heading, .speaker, .sourceLine, .footnote, .tableRow: false
    }
  }

  private func add(_ candidate: Candidate, of passage: Passage, to result: inout Extraction) {
    switch StatementBuilder(passage).fact(candidate) {
    case .success(let fact):
      result.facts.append(fact)
    case .failure(let refusal):
      result.rejects.append(
        Reject(
          span: passage.reading.text.span(candidate.slot),
          rule: candidate.extractor,
          reason: passage.reading.text.string(candidate.slot) + ": " + refusal.rawValue
        )
      )
    }
  }
}
