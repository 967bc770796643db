import CivicTime
import CivicTerminal

/// Sets the figures of `stats`.
struct StatsView {
  let messages: Messages
  let chart: BarChart

  /// Answers by day, cards by stage, recall, calibration.
  func lines(_ figures: StudyFigures) -> [StyledText] {
    var lines = section(
      messages.answersHeading(streak: figures.streak),
      figures.days.map {
        .init(label: $0.day.iso, value: Double($0.answers), shown: String($0.answers))
      }
    )
    let stages = [figures.new, figures.learning, figures.young, figures.mature, figures.suspended]
    lines += section(
      messages.cardsHeading(due: figures.due),
      zip(messages.stageNames(), stages).map {
        .init(label: $0, value: Double($1), shown: String($1))
      }
    )
    guard let retention = figures.retention else {
      return lines + [StyledText(messages.noReviewsYet(), .faint)]
    }
    let percent = Int((retention * 100).rounded())
    return lines
      + section(
        messages.recallHeading(percent: percent, reviews: figures.reviews),
        figures.calibration.map { row in
          let share = Double(row.recalled) / Double(row.reviews)
          return .init(
            label: "\(row.tenth * 10)–\(row.tenth * 10 + 10)%",
            value: share,
            shown: "\(Int((share * 100).rounded()))% (\(row.reviews))"
          )
        }
      )
  }

  private func section(_ title: String, _ rows: [BarChart.Row]) -> [StyledText] {
    [StyledText(title, .strong)] + chart.lines(rows) + [""]
  }
}
