import CivicText

/// Judges whether a full stop ends an English sentence.
///
/// It does in `the law. The court`; not in `Dr. Roe`, `J. Roe`, `No. 5`, `e.g. this`, `the U.S. Senate`,
/// `3.92` or `www.example`. After `U.S.` only a word that usually begins a sentence ends one.
struct EnglishFullStop {
  /// The text.
  let text: [Unicode.Scalar]
  /// Place of the full stop.
  let index: Int

  /// Whether a sentence ends here.
  var endsSentence: Bool {
    guard index > 0, !text[index - 1].isBlank else { return false }
    var next = index + 1
    while next < text.count, "\"”’)]".unicodeScalars.contains(text[next]) { next += 1 }
    guard next < text.count else { return true }
    guard text[next].isBlank else { return false }
    while next < text.count, text[next].isBlank { next += 1 }
    guard next < text.count else { return true }
    let first = text[next]
    guard
      first.isCapitalLetter || first.isASCIIDigit || first.isHan
        || "\"“‘([".unicodeScalars.contains(first)
    else { return false }
    return !isAbbreviation(before: next)
  }

  private func isAbbreviation(before next: Int) -> Bool {
    var start = index
    while start > 0, text[start - 1].isAlphabetic || text[start - 1] == "." { start -= 1 }
    let word = text[start..<index]
    guard let first = word.first, first.isAlphabetic else { return false }
    if Self.titles.contains(word) { return true }
    if Self.beforeNumbers.contains(word) {
      return text[next].isASCIIDigit || text[next].isCapitalLetter
    }
    let isInitial = word.count == 1 && first.isCapitalLetter
    guard isInitial || word.contains(".") || Self.endings.contains(word) else { return false }
    return Self.starters.match(text, at: next) == 0
  }

  private static let titles = WordSet(
    "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Hon Rev St Mt Ft Pres vs cf e.g i.e viz Messrs"
  )
  private static let beforeNumbers = WordSet(
    """
    No Nos Art Arts Sec Fig Figs Vol Ch p pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec para
    """
  )
  private static let endings = WordSet("Inc Ltd Co Corp Jr Sr etc al approx dept est a.m p.m")
  private static let starters = WordSet(
    """
    The_ A_ An_ In_ It_ Its_ He_ She_ They_ We_ You_ I_ This_ That_ These_ Those_ There_ However But_
    And_ Or_ If_ When_ While_ After_ Before_ Since_ As_ At_ On_ By_ For_ From_ To_ With_ Under_ Each_
    Every_ All_ No_ Not_ Some_ Many_ Most_ Both_ His_ Her_ Their_ Our_ One_ Two_ Although Because
    """
  )
}
