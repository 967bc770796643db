import CivicDocuments
import CivicText

extension TimePhrase {
  /// The expressions of time of a block, in the form the rules need.
  static func phrases(of document: Document, block: Int) -> [TimePhrase] {
    let text = document.blocks[block].text
    return document.timeMentions(inBlock: block).map { mention in
      let written = text.string(mention.range)
      let display = mention.resolved?.display
      return TimePhrase(
        range: mention.range,
        replacement: mention.isRelative && display != written ? display : nil,
        isUnresolved: mention.isRelative && mention.resolved == nil,
        year: mention.resolved?.year,
        isCalendar: mention.resolved != nil
      )
    }
  }
}
