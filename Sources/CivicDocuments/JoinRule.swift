import CivicText

/// Decides whether a line goes on from the line before.
///
/// Joins `打造一流创新生 ⏎⏎ 态。加强…` (a page break inside a word), `下载 ⏎⏎ 量全球第一` and lines wrapped at
/// one width; leaves a heading and its text, two list items, `内容:` and what follows, and two paragraphs
/// that both lack a full stop apart.
struct JoinRule {
  /// What the whole document is like.
  let profile: LineProfile
  /// Which characters stand together elsewhere.
  let memory: FragmentMemory

  /// How `next`, a line without a marker, goes on from the last line of the block before it.
  ///
  /// The block's prose counts, not its last line's: a short remainder of running text is still that.
  /// `nil` when it does not go on.
  func joint(from previous: Line, to next: Line, blockIsProse isProse: Bool) -> Joint? {
    guard next.role == .text, next.marker.isEmpty, next.tabs == 0 || next.isProse else {
      return nil
    }
    let goesOn =
      next.gap == .none
      ? continuesBelow(previous, next)
      : continuesAcross(previous, next, isProse)
    return goesOn ? joint(previous, next) : nil
  }

  private func joint(_ previous: Line, _ next: Line) -> Joint {
    let last = previous.closing.last
    let first = next.opening.first
    if previous.closing.kind == .hyphen, first.isSmallLetter { return .hyphen }
    let isLatin = { (scalar: Unicode.Scalar) in scalar.value < 0x2E80 && !scalar.isHan }
    guard isLatin(last), isLatin(first) else { return .glue }
    if last.isASCIIDigit, first.isASCIIDigit || first == "." || first == "," || first == "%" {
      return .glue
    }
    return "“‘(—\"".unicodeScalars.contains(last) && last != "\"" ? .glue : .space
  }

  /// Signs that hold for any two lines.
  private func isSurelyCut(_ previous: Line, _ next: Line) -> Bool {
    let first = next.opening.first
    if "，。、；：！？”’》）】」』,;:!?%)]".unicodeScalars.contains(first) { return true }
    switch previous.closing.kind {
    case .running: return !next.opening.isFreshStart || previous.closing.last != "、"
    case .hyphen, .functionWord: return first.isSmallLetter || first.isCapitalLetter
    case .terminal, .colon: return false
    case .word: break
    }
    if first.isSmallLetter, previous.closing.last.value < 0x2E80 { return true }
    if previous.closing.last.isASCIIDigit, previous.isProse {
      if first.isASCIIDigit || (first == "." && next.opening.second.isASCIIDigit) { return true }
    }
    if next.opening.isStump, previous.closing.last.isHan { return true }
    return previous.openBrackets > 0 && next.openBrackets < 0
  }

  private func continuesBelow(_ previous: Line, _ next: Line) -> Bool {
    if isSurelyCut(previous, next) { return true }
    let isFull = profile.isFull(previous, before: next)
    switch previous.closing.kind {
    case .colon: return false
    case .terminal:
      return next.indent == 0 && (profile.isMarkdown || isFull) && isLatin(next)
        || (isFull && next.indent == 0)
    case .word, .hyphen, .functionWord, .running:
      return isFull || (profile.isMarkdown && isLatin(next) && previous.isProse)
        || continuesAcross(previous, next, previous.isProse)
    }
  }

  private static let units = ScalarSet("亿万千百元个名家所座条项次人吨年月日时分%％倍岁")

  private func isLatin(_ line: Line) -> Bool { line.opening.first.value < 0x2E80 }

  private func continuesAcross(_ previous: Line, _ next: Line, _ isProse: Bool) -> Bool {
    guard previous.closing.kind != .terminal, previous.closing.kind != .colon else { return false }
    if isSurelyCut(previous, next) { return isProse || next.isProse }
    let (last, first) = (previous.closing, next.opening)
    guard last.last.isHan || last.last.isASCIIDigit else {
      return next.gap == .page && isProse && next.isProse && profile.endsReliably
    }
    guard isProse, next.isProse, !first.isFreshStart,
      next.indent == 0 || !profile.indentsParagraphs
    else { return false }
    // A page number between two pieces of running text, or a number apart from its unit, is proof enough.
    if next.gap == .page { return true }
    if last.last.isASCIIDigit,
      first.first.isASCIIDigit || Self.units.contains(first.first)
    {
      return true
    }
    if memory.knows(last.beforeLast, last.last, first.first)
      || memory.knows(last.last, first.first, first.second)
    {
      return true
    }
    return profile.endsReliably && (first.first.isHan || first.first.isASCIIDigit)
  }
}
