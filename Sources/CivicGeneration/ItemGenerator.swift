import CivicDecks
public import CivicDocuments
public import CivicFacts
import CivicText

/// Makes items from documents: facts, forms, checks, order.
public struct ItemGenerator: Sendable {
  private let packs: [LanguagePack]

  /// Makes a generator that reads the languages of its packs.
  public init(packs: [LanguagePack]) {
    self.packs = packs
  }

  /// Items of some documents.
  ///
  /// The same documents, options and version give the same items, byte for byte.
  ///
  /// - Parameters:
  ///   - documents: what to ask about; a fact that several of them state is asked once.
  ///   - options: how many, which kinds, which seed.
  /// - Returns: one form of each fact, best fact first, then further forms if more are wanted; the facts behind them, and what was refused.
  public func generate(
    from documents: [Document],
    options: GenerationOptions = GenerationOptions()
  ) -> GenerationResult {
    var sourced: [SourcedFact] = []
    var rejects: [Reject] = []
    for (number, document) in documents.enumerated() {
      guard let pack = packs.first(where: { $0.reads(document.language) }) else { continue }
      let extraction = pack.extract(document)
      rejects += extraction.rejects
      sourced += extraction.facts.map { SourcedFact(fact: $0, document: document, number: number) }
    }
    let (kept, dropped) = FactMerger.merge(sourced)
    rejects += dropped
    let ranked = FactRanking.ranked(kept)
    let forms = ItemForms(facts: kept.map(\.fact), options: options)
    let items = rounds(
      ranked.map { fact in
        forms.items(of: fact).filter { options.kinds?.contains($0.content.kind) ?? true }
      },
      count: options.count
    )
    return GenerationResult(items: items, facts: kept.map(\.fact), rejects: rejects)
  }

  /// One form of each fact; further forms follow only when more items are wanted than there are facts.
  private func rounds(_ forms: [[Item]], count: Int?) -> [Item] {
    var items: [Item] = []
    var seen: Set<ItemID> = []
    let most = forms.map(\.count).max() ?? 0
    for round in 0..<most where round == 0 || items.count < count ?? 0 {
      for fact in forms where round < fact.count {
        if let id = fact[round].id, seen.insert(id).inserted { items.append(fact[round]) }
      }
    }
    return count.map { Array(items.prefix(max(0, $0))) } ?? items
  }
}

/// A fact with the document it was found in.
struct SourcedFact: Sendable {
  /// The fact.
  var fact: Fact
  /// Its document.
  let document: Document
  /// Position of the document among those given.
  let number: Int

  /// Where the fact stands, with the quoted source.
  var source: ItemSource {
    let span = fact.evidence
    return ItemSource(
      document: Self.fileName(document.source.name),
      line: document.source.line(at: span.start),
      bytes: span.start..<span.end,
      text: document.source[span]
    )
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
