import CivicAnswers
import CivicTerminal
import CivicText

/// Shows what was typed beside what is expected; pieces that differ stand in brackets, so that no colour
/// is needed to see them.
struct DifferenceView {
  let messages: Messages
  let breaker: LineBreaker

  /// Two rows: typed, with what is too much in `[…]`; expected, with what was missing in `[…]`.
  func lines(_ judgement: Judgement, typed: String) -> [StyledText] {
    guard !typed.isEmpty else { return [] }
    let typedScalars = Array(typed.unicodeScalars)
    var first: StyledText = ""
    var second: StyledText = ""
    for segment in judgement.difference {
      switch segment.kind {
      case .same:
        first += StyledText(Self.text(typedScalars, segment.typedRange))
        second += StyledText(segment.text)
      case .extra: first += StyledText("[" + segment.text + "]", .bad)
      case .missing: second += StyledText("[" + segment.text + "]", .strong)
      }
    }
    return row(messages.typedLabel(), first) + row(messages.expectedLabel(), second)
  }

  private func row(_ label: String, _ text: StyledText) -> [StyledText] {
    let width = max(
      breaker.measure.columns(of: messages.typedLabel()),
      breaker.measure.columns(of: messages.expectedLabel())
    )
    return text.wrapped(breaker, prefix: "  \(breaker.measure.padded(label, to: width), .faint)  ")
  }

  private static func text(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(text)
  }
}
