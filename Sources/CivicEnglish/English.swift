import CivicDocuments
public import CivicFacts
import CivicText

/// Facts and questions from English documents.
public enum English {
  /// The pack that reads English.
  public static let pack = LanguagePack(
    reads: { $0 == .english },
    extract: { document in
      var walker = ClauseWalker(document)
      walker.walk()
      var extraction = Extraction(rejects: walker.rejects)
      for clause in walker.clauses {
        for extractor in ExtractorTable.extractors {
          for candidate in extractor.find(clause) {
            switch FactMaker.outcome(candidate, clause, extractor: extractor.name) {
            case .fact(let fact): extraction.facts.append(fact)
            case .reject(let reject): extraction.rejects.append(reject)
            }
          }
        }
      }
      extraction.rejects.sort {
        ($0.span.start, $0.rule, $0.reason) < ($1.span.start, $1.rule, $1.reason)
      }
      return extraction
    }
  )
}
