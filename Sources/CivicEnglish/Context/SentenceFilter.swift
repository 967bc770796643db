/// Tells sentences from which nothing should be asked.
enum SentenceFilter {
  /// Why a sentence is passed over, or `nil`.
  static func reason(against tokens: [Token]) -> String? {
    let words = tokens.wordCount
    if words < 4 { return "too short to state a fact" }
    if words > 70 { return "too long to be read surely" }
    if tokens.last?.isMark("?") == true { return "a question" }
    if tokens.contains(where: {
      ["i", "me", "my", "we", "us", "our", "you", "your"].contains($0.lower) && $0.text != "US"
        && $0.kind == .word
    }) {
      return "speaks as somebody or to somebody"
    }
    if tokens.contains(where: {
      $0.lower.hasSuffix(".jpg") || $0.lower.hasPrefix("http") || $0.lower.contains("www.")
    }) {
      return "a link or a picture"
    }
    let quotes = tokens.filter { $0.isMark("\"") }.count
    if quotes % 2 == 1 { return "an open quotation" }
    return nil
  }
}
