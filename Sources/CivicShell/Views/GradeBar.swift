import CivicScheduling
import CivicTerminal

/// The grades with what each leads to.
struct GradeBar {
  let messages: Messages
  let ratings: [Rating]
  /// The grade that Enter gives.
  let proposal: Rating?

  /// One line: `1 again <10m · 2 hard 1d · 3 good 4d · 4 easy 9d`.
  func line(_ preview: ReviewPreview) -> StyledText {
    var line: StyledText = ""
    for rating in ratings {
      if !line.isEmpty { line += " · " }
      let mark = rating == proposal ? "↵" : ""
      let delay = messages.delay(preview[rating].delay)
      line +=
        "\(String(rating.rawValue) + mark, .key) \(messages.name(of: rating)) \(delay, .faint)"
    }
    return line
  }
}
