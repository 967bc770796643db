/// The verb of a clause with its auxiliaries and the adverbs between them.
struct VerbGroup: Sendable {
  /// All words in order.
  var words: [Token]
  /// The word that moves before the subject in a question; `nil` asks for a form of `do`.
  var auxiliary: Int?
  /// The word that carries the meaning.
  var main: Int
  /// Whether it is `be` as the only verb.
  var isCopula: Bool
  var isPassive: Bool
  var isNegative: Bool

  /// The first finite word.
  var finite: Token { words[auxiliary ?? main] }

  /// Whether the finite word is in the past.
  var isPast: Bool {
    let word = finite.lower
    if ["was", "were", "had", "did", "would", "could"].contains(word) { return true }
    guard auxiliary == nil else { return false }
    return finite.can(.past) && !finite.can([.third])
      && !(finite.can(.base) && !finite.can(.past))
  }

  var isModal: Bool { finite.can(.modal) }

  /// Base of the main verb.
  var lemma: String {
    let word = words[main].lower
    if words[main].can(.be) { return "be" }
    if words[main].can(.have) { return "have" }
    if words[main].can(.auxiliaryDo) { return "do" }
    return Lexicon.shared.verbs.form(word)?.base ?? word
  }

  /// The finite word agrees with several.
  var isPlural: Bool {
    let word = finite.lower
    if ["are", "were", "have", "do"].contains(word) { return true }
    return auxiliary == nil && finite.can(.base) && !finite.can([.third, .past])
  }

  /// `had been founded` told on its own is `was founded`.
  func withoutPluperfect(isPlural: Bool) -> VerbGroup {
    guard let auxiliary, words[auxiliary].isWord("had"), auxiliary + 1 < words.count,
      words[auxiliary + 1].isWord("been"), isPassive
    else { return self }
    var group = self
    let text = isPlural ? "were" : "was"
    group.words[auxiliary].text = text
    group.words[auxiliary].lower = text
    group.words[auxiliary].readings = .be
    group.words.remove(at: auxiliary + 1)
    group.main -= 1
    return group
  }
}
