/// Weeks side by side, a line for each day of the week, a mark for how much was done.
///
/// Every level has its own mark, so nothing depends on colour.
public struct CalendarHeatMap: Sendable, Hashable {
  /// A count for each day, oldest first; `nil` where nothing is known.
  public var counts: [Int?]
  /// Day of the week of the first count, 1 Monday … 7 Sunday.
  public var firstWeekday: Int
  /// Names of the days of the week from Monday, short; an empty one is not written.
  public var weekdayNames: [String]
  /// Names by index of the day they begin at, ascending: months.
  public var labels: [PlotLabel]

  /// Makes a map.
  ///
  /// - Parameters:
  ///   - counts: a count for each day, oldest first.
  ///   - firstWeekday: day of the week of the first count, 1 Monday … 7 Sunday.
  ///   - weekdayNames: seven names from Monday.
  ///   - labels: names of months by the index of their first day.
  public init(counts: [Int?], firstWeekday: Int, weekdayNames: [String], labels: [PlotLabel] = []) {
    self.counts = counts
    self.firstWeekday = min(7, max(1, firstWeekday))
    self.weekdayNames = weekdayNames
    self.labels = labels
  }

  /// The map as lines no wider than the frame, with as many of the latest weeks as fit.
  ///
  /// The last lines say what the marks stand for. No counts give no lines.
  public func lines(_ frame: PlotFrame) -> [String] {
    guard !counts.isEmpty else { return [] }
    let measure = frame.measure
    let names = (0..<7).map { $0 < weekdayNames.count ? weekdayNames[$0] : "" }
    let nameWidth = min(frame.width / 3, names.map { measure.columns(of: $0) }.max() ?? 0)
    let weeks = (counts.count + firstWeekday - 1 + 6) / 7
    let room = frame.width - nameWidth - 1
    let pitch = weeks * 2 <= room ? 2 : 1
    let shown = min(weeks, room / pitch)
    let firstWeek = weeks - shown
    let highest = counts.compactMap { $0 }.max() ?? 0
    let days = (0..<7).map { weekday in
      var line =
        measure.padded(measure.truncated(names[weekday], to: nameWidth), to: nameWidth) + " "
      for week in firstWeek..<weeks {
        let day = week * 7 + weekday - (firstWeekday - 1)
        line.append(mark(day, highest, frame))
        line += String(repeating: " ", count: pitch - 1)
      }
      return PlotFrame.trimmed(line)
    }
    let above = labelLine(nameWidth + 1, pitch: pitch, firstWeek: firstWeek, frame)
    return (above.isEmpty ? [] : [above]) + days + Self.legend(highest, frame)
  }

  private func mark(_ day: Int, _ highest: Int, _ frame: PlotFrame) -> Character {
    guard day >= 0, day < counts.count, let count = counts[day] else { return " " }
    return frame.levels[Self.level(count, highest)]
  }

  /// 0 for none, else 1–4 by equal shares of the highest count.
  static func level(_ count: Int, _ highest: Int) -> Int {
    guard count > 0, highest > 0 else { return 0 }
    return min(4, (4 * count + highest - 1) / highest)
  }

  private func labelLine(_ margin: Int, pitch: Int, firstWeek: Int, _ frame: PlotFrame) -> String {
    let placed = labels.filter { counts.indices.contains($0.index) }.map { label in
      // A month stands over the first week that begins in it.
      let week = (label.index + firstWeekday - 1 + 6) / 7 - firstWeek
      return (column: margin + week * pitch, text: label.text)
    }
    return frame.line(placing: placed.filter { $0.column >= margin })
  }

  /// Each mark with the counts it stands for.
  private static func legend(_ highest: Int, _ frame: PlotFrame) -> [String] {
    var entries = ["\(frame.levels[0]) 0"]
    for level in 1...4 where highest > 0 {
      let first = (level - 1) * highest / 4 + 1
      let last = level * highest / 4
      guard first <= last else { continue }
      entries.append("\(frame.levels[level]) " + (first == last ? "\(first)" : "\(first)-\(last)"))
    }
    return frame.lines(joining: entries)
  }
}
