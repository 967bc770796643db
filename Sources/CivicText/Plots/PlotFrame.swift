/// What plots are drawn with.
public enum PlotInk: Sendable, Hashable, CaseIterable {
  /// Block elements and box lines, where they are one column wide.
  case blocks
  /// Braille patterns, which are one column wide in every font that has them.
  case braille
  /// ASCII only: for `--plain`, dumb terminals and screen readers.
  case ascii
}

/// The space plots are drawn into.
///
/// Plots are values that give lines of text; what stands for what never depends on colour.
public struct PlotFrame: Sendable, Hashable {
  /// Columns a line may take.
  public let width: Int
  /// What is drawn with.
  public let ink: PlotInk
  /// How wide characters are.
  public let measure: DisplayWidth

  /// Makes a frame.
  ///
  /// - Parameters:
  ///   - width: columns a line may take; less than 20 counts as 20.
  ///   - isPlain: whether only ASCII may be drawn.
  ///   - measure: how wide characters are; where ambiguous ones are wide, Braille replaces blocks.
  public init(width: Int, isPlain: Bool = false, measure: DisplayWidth = DisplayWidth()) {
    self.width = max(20, width)
    self.ink = isPlain ? .ascii : measure.ambiguousWidth == 2 ? .braille : .blocks
    self.measure = measure
  }

  /// Marks for the parts of a bar, for series and for legends, each telling itself from the others.
  var fills: [Character] {
    switch ink {
    case .blocks: ["█", "▒", "░"]
    case .braille: ["⣿", "⠶", "⠒"]
    case .ascii: ["#", "=", "-"]
    }
  }

  /// Marks for none, little, … much.
  var levels: [Character] {
    switch ink {
    case .blocks: [".", "░", "▒", "▓", "█"]
    case .braille: [".", "⠒", "⠶", "⣶", "⣿"]
    case .ascii: [".", "-", "+", "*", "#"]
    }
  }

  /// A cell filled from the left in equal steps, from the thinnest to full.
  var leftSteps: [Character] {
    switch ink {
    case .blocks: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
    case .braille: ["⡇", "⣿"]
    case .ascii: ["#"]
    }
  }

  /// A cell filled from the bottom in equal steps, from the thinnest to full.
  var bottomSteps: [Character] {
    switch ink {
    case .blocks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    case .braille: ["⣀", "⣤", "⣶", "⣿"]
    case .ascii: [".", "#"]
    }
  }

  /// The upright of an axis, its corner and its base line.
  var axis: (upright: Character, corner: Character, base: Character) {
    ink == .blocks ? ("│", "└", "─") : ("|", "+", "-")
  }

  /// A line without blanks at its end.
  static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
