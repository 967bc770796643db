import CivicDocuments
import CivicText

extension TimePhrase {
  /// The expressions of time of a block, in the form the rules need.
  static func phrases(of document: Document, block: Int) -> [TimePhrase] {
    let text = document.blocks[block].text
    return document.timeMentions(inBlock: block).map { mention in
      let written = text.string(mention.range)
      // 比上年增长 is complete beside the year of the figure, and 上年 counts from that year.
      if written.unicodeScalars.starts(with: "上年".unicodeScalars) {
        return TimePhrase(
          range: mention.range,
          replacement: nil,
          isUnresolved: false,
          year: nil,
          isCalendar: false
        )
      }
      let display = mention.resolved?.display
      return TimePhrase(
        range: mention.range,
        replacement: mention.isRelative && display != written ? display : nil,
        isUnresolved: mention.isRelative && mention.resolved == nil
          && !wholeYears.contains(written),
        year: mention.resolved?.year,
        isCalendar: mention.resolved != nil
      )
    }
  }

  /// Words that count within the year of the figure and need no year of their own.
  private static let wholeYears: Set<String> = ["全年", "年末", "年底", "年初", "年内"]
}
