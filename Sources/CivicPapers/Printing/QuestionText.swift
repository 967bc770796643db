import CivicDecks
import CivicExchange
import CivicText

/// What of a question is printed, apart from how.
struct QuestionText {
  /// The prompt with blanks and, for letters or marks, a slot at its end.
  let stem: String
  /// Numbered left sides of a match.
  let lefts: [String]
  /// Lettered options, without their letters.
  let options: [String]
  /// Lines to write on.
  let writingLines: Int

  init(_ question: PaperQuestion, _ phrases: PaperPhrases) {
    let content = question.item.item.content
    let prompt = Self.cleaned(content.prompt).trimmed()
    options = question.shown.map { Self.cleaned($0).trimmed() }
    switch content {
    case .choice, .multipleChoice, .trueFalse:
      stem = Self.withSlot(prompt, phrases)
      lefts = []
      writingLines = 0
    case .match(_, let pairs):
      stem = prompt
      lefts = pairs.map { Self.cleaned($0.left).trimmed() }
      writingLines = 0
    case .order:
      stem = Self.withSlot(prompt, phrases)
      lefts = []
      writingLines = 0
    case .cloze(let text):
      stem = Self.cleaned(Self.blanked(text)).trimmed()
      lefts = []
      writingLines = 0
    case .question, .list, .term:
      stem = prompt
      lefts = []
      writingLines = question.points >= 5 ? 4 : 2
    }
  }

  /// Every blank is as long as every other, so its length says nothing.
  static let blank = "________"

  private static func blanked(_ cloze: ClozeText) -> String {
    var text = ""
    for piece in cloze.pieces {
      switch piece {
      case .text(let stretch): text += stretch
      case .blank(_, _, let hint):
        text += blank + (hint.map { $0.isEmpty ? "" : "（\($0)）" } ?? "")
      }
    }
    return text
  }

  private static func withSlot(_ prompt: String, _ phrases: PaperPhrases) -> String {
    switch phrases.language {
    case .english: prompt + " " + phrases.slot
    case .chinese: prompt + phrases.slot
    }
  }

  /// Text without what cannot be printed: controls, tabs, invisible characters.
  static func cleaned(_ text: String) -> String { PrintableText.cleaned(text) }
}
