import CivicText
import CivicTime

/// Finds the day a document speaks from.
///
/// In this order: what the user says; a full date in a dateline or source line near the top; the session of
/// a congress named near the top, with the month and day beside it; a full date near the top in a
/// sentence about this text (`今天`, `举行`, `announced`); a date line at the foot. Never the largest year
/// in the text: a plan for 2035 is not from 2035.
struct DateFinder {
  /// Blocks at either end that are searched.
  private static let reach = 12

  /// The document.
  let blocks: [Block]
  /// The date the user gave.
  let given: CivilDate?

  /// The date with the reason it is believed.
  func found() -> DocumentDate {
    if let given { return DocumentDate(date: given, year: nil, reason: .given) }
    let top = blocks.prefix(Self.reach)
    for block in top where block.kind == .dateline || block.kind == .sourceLine {
      if let date = fullDate(block) {
        return DocumentDate(date: date, year: nil, reason: .dateline)
      }
    }
    if let session = session(top.prefix(6)) { return session }
    for block in top.prefix(4) where speaksOfItself(block) {
      if let date = fullDate(block) {
        return DocumentDate(date: date, year: nil, reason: .dateline)
      }
    }
    for block in blocks.suffix(4).reversed() where block.kind == .dateline {
      if let date = fullDate(block) { return DocumentDate(date: date, year: nil, reason: .foot) }
    }
    return DocumentDate(date: nil, year: nil, reason: .unknown)
  }

  private func opening(_ block: Block) -> [Unicode.Scalar] {
    block.text.shadow.prefix(200).map(LineHead.normalised)
  }

  private func fullDate(_ block: Block) -> CivilDate? {
    DateScanner(opening(block)).firstFullDate()?.civilDate
  }

  private func session(_ blocks: ArraySlice<Block>) -> DocumentDate? {
    for block in blocks {
      let text = opening(block)
      guard let session = CongressSession.first(in: text) else { continue }
      let date = day(near: blocks, year: session.year)
      return DocumentDate(date: date, year: session.year, reason: .congressSession)
    }
    return nil
  }

  /// `3月5日` at the very beginning, with a year known from elsewhere.
  private func day(near blocks: ArraySlice<Block>, year: Int) -> CivilDate? {
    for block in blocks {
      let scanner = DateScanner(opening(block))
      for index in 0..<min(24, scanner.text.count) {
        guard let found = scanner.date(at: index), found.year == nil, let month = found.month,
          let day = found.day
        else { continue }
        return CivilDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// Whether the block tells of the day it was written rather than of history.
  private func speaksOfItself(_ block: Block) -> Bool {
    let text = opening(block)
    return text.indices.contains { Self.cues.match(text, at: $0) > 0 }
  }

  private static let cues = WordSet(
    """
    今天 今日 日前 昨天 记者 本报 本刊 讯 发布会 闭幕 开幕 会上 印发 公布 予以公布 现将 announced today
    published press_release released
    """
  )
}
