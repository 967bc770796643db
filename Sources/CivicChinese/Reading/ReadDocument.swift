import CivicDocuments
import CivicText

/// A document prepared for the rules: every block read, every sentence with its context.
struct ReadDocument: Sendable {
  /// The document.
  let document: Document
  /// Blocks in order, one for one with the document's.
  let readings: [BlockReading]
  /// Sentences of each block.
  let passages: [[Passage]]

  /// Reads a document.
  init(_ document: Document) {
    self.document = document
    let readings = document.blocks.indices.map { Self.reading(document, $0) }
    self.readings = readings
    var contexts = ContextReader(document: document)
    passages = document.blocks.indices.map { index in
      contexts.enter(readings[index])
      return Self.passages(of: document.blocks[index], readings[index], &contexts)
    }
  }

  private static func reading(_ document: Document, _ index: Int) -> BlockReading {
    let text = document.blocks[index].text
    let times = TimePhrase.phrases(of: document, block: index)
    return BlockReading(
      index: index,
      text: text,
      kind: document.blocks[index].kind,
      enclosures: Enclosure.find(in: text.shadow, 0..<text.count),
      times: times,
      quantities: QuantityMention.find(in: text.shadow, skipping: times.map(\.range))
    )
  }

  private static func passages(
    of block: Block,
    _ reading: BlockReading,
    _ contexts: inout ContextReader
  ) -> [Passage] {
    let reader = ClauseReader(
      shadow: reading.shadow,
      enclosures: reading.enclosures,
      times: reading.times.map(\.range)
    )
    var passages: [Passage] = []
    for (number, sentence) in block.sentences.enumerated() {
      let passage = Passage(
        reading: reading,
        range: sentence.range,
        clauses: reader.read(sentence.clauses),
        context: contexts.context(block: reading.index, sentence: number),
        isFirst: number == 0
      )
      contexts.leave(passage)
      if !passage.clauses.isEmpty { passages.append(passage) }
    }
    return passages
  }
}
