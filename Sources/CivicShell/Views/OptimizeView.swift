import CivicScheduling
import CivicTerminal
import CivicTraining

/// Tells what training found.
struct OptimizeView {
  let messages: Messages

  /// The verdict, then the figures before and after.
  func lines(_ report: OptimizeReport) -> [StyledText] {
    let loss = report.crossValidatedLogLoss
    return [
      StyledText(messages.optimizeVerdict(report.verdict), .strong),
      StyledText(messages.optimizeSize(reviews: report.reviews, items: report.items)),
      StyledText(
        messages.optimizeLoss(before: Self.places(loss.standard), after: Self.places(loss.trained))
      ),
      StyledText(report.parameters.json, .faint),
    ]
  }

  /// A figure with four places.
  private static func places(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let scaled = Int((value * 10_000).rounded())
    let fraction = String(scaled % 10_000 + 10_000).dropFirst()
    return "\(scaled / 10_000).\(fraction)"
  }
}
