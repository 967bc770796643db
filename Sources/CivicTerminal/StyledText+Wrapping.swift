public import CivicText

extension StyledText {
  /// The text set to a width; its own line ends are kept.
  ///
  /// - Parameters:
  ///   - breaker: the width and how columns are counted.
  ///   - prefix: stands before the first line and counts for its width.
  ///   - continuation: stands before each further line; blanks as wide as the prefix when left out.
  /// - Returns: at least one line.
  public func wrapped(
    _ breaker: LineBreaker,
    prefix: StyledText = "",
    continuation: StyledText? = nil
  ) -> [StyledText] {
    let indent = prefix.columns(breaker.measure)
    let further = continuation ?? StyledText(String(repeating: " ", count: indent))
    let (scalars, styles) = flattened()
    let ranges = breaker.ranges(
      of: scalars,
      firstWidth: breaker.width - indent,
      furtherWidth: breaker.width - further.columns(breaker.measure)
    )
    return ranges.enumerated().map { index, range in
      (index == 0 ? prefix : further) + Self.assembled(range, scalars, styles)
    }
  }

  /// The scalars as they will be shown, each with its style; line ends stay line ends.
  private func flattened() -> (scalars: [Unicode.Scalar], styles: [Style]) {
    var scalars: [Unicode.Scalar] = []
    var styles: [Style] = []
    for run in runs {
      for scalar in SafeText.block(run.text).unicodeScalars {
        scalars.append(scalar == "\t" ? " " : scalar)
        styles.append(run.style)
      }
    }
    return (scalars, styles)
  }

  private static func assembled(
    _ range: Range<Int>,
    _ scalars: [Unicode.Scalar],
    _ styles: [Style]
  ) -> StyledText {
    var line = StyledText("")
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, styles[end] == styles[start] { end += 1 }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[start..<end])
      line += StyledText(String(text), styles[start])
      start = end
    }
    return line
  }
}
