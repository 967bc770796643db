import CivicTestSupport
import CivicText
import Testing

@Suite("Plots") struct PlotTests {
  private static let blocks = PlotFrame(width: 20)
  private static let plain = PlotFrame(width: 20, isPlain: true)
  private static let wide = PlotFrame(width: 20, measure: DisplayWidth(ambiguousWidth: 2))

  @Test("a bar is as long as its share of the longest")
  func drawsBars() {
    let chart = BarChart(bars: [
      BarChart.Bar(label: "周一", parts: [4], note: "4"),
      BarChart.Bar(label: "Tue", parts: [1], note: "1"),
      BarChart.Bar(label: "", parts: [0], note: "0"),
    ])
    #expect(
      chart.lines(Self.blocks) == [
        "周一 █████████████ 4", "Tue  ███▎          1", "                   0",
      ]
    )
    #expect(
      chart.lines(Self.plain) == [
        "周一 ############# 4", "Tue  ###           1", "                   0",
      ]
    )
    #expect(chart.lines(Self.wide)[1] == "Tue  ⣿⣿⣿⡇          1")
  }

  @Test("parts of a bar are told apart by their mark, and the legend names them")
  func drawsParts() {
    let chart = BarChart(
      bars: [
        BarChart.Bar(label: "a", parts: [3, 2, 1], note: "6"),
        BarChart.Bar(label: "b", parts: [0, 3, 0.01], note: "3"),
      ],
      legend: ["new", "young", "mature"]
    )
    #expect(
      chart.lines(Self.plain) == [
        "a ########=====--- 6", "b ========-        3", "# new  = young", "- mature",
      ]
    )
  }

  @Test("columns stand on a base line with numbers and labels")
  func drawsColumns() {
    let chart = ColumnChart(
      values: [0, 1, 4, 2],
      labels: [
        PlotLabel(index: 0, text: "今"), PlotLabel(index: 1, text: "x"),
        PlotLabel(index: 3, text: "三"), PlotLabel(index: 9, text: "?"),
      ],
      height: 4
    )
    #expect(
      chart.lines(Self.plain) == [
        "4 |        ###", "  |        ###", "2 |        ### ###", "  |    ### ### ###",
        "  +----------------", "   今  x       三",
      ]
    )
    #expect(chart.valuesPerColumn(Self.plain) == 1)
  }

  @Test("more values than columns are joined, and the chart says how many")
  func joinsColumns() {
    let chart = ColumnChart(values: [Double](repeating: 1, count: 100), height: 2)
    let share = chart.valuesPerColumn(Self.plain)
    #expect(share == 7)
    #expect(chart.lines(Self.plain).contains { $0.contains("10") })
    let rates = ColumnChart(
      values: [Double](repeating: 0.5, count: 100),
      joining: .mean,
      height: 2,
      isWhole: false
    )
    #expect(rates.lines(Self.plain).first?.hasPrefix("0.5 |") == true)
  }

  @Test("lines and points are drawn in a plane with round ticks")
  func drawsLines() {
    let plot = LinePlot(
      series: [
        LinePlot.Series(
          name: "a",
          stroke: .solid,
          points: [LinePlot.Point(x: 0, y: 0), LinePlot.Point(x: 10, y: 10)]
        ),
        LinePlot.Series(
          name: "b",
          stroke: .points,
          points: [LinePlot.Point(x: 0, y: 10), LinePlot.Point(x: 5, y: .nan)]
        ),
      ],
      height: 4
    )
    #expect(
      plot.lines(Self.blocks) == [
        "10 │⠛           ⣀⠤⠒⠉", "   │        ⣀⠤⠒⠉", "   │    ⣀⠤⠒⠉", " 0 │⣀⠤⠒⠉",
        "   └────────────────", "    0       5     10", "⠒⠒⠒ a  ⠛ b",
      ]
    )
    #expect(
      plot.lines(Self.plain) == [
        "10 |o            ***", "   |        *****", "   |   *****", " 0 |***",
        "   +----------------", "    0       5     10", "*** a  o b",
      ]
    )
  }

  @Test("a calendar has a line for each day of the week and a mark for each level")
  func drawsCalendar() {
    let map = CalendarHeatMap(
      counts: [0, 1, 4, nil, 8, 2, 3, 5, 7],
      firstWeekday: 6,
      weekdayNames: ["一", "", "三", "", "五", "", "日"],
      labels: [PlotLabel(index: 2, text: "3月")]
    )
    #expect(
      map.lines(Self.plain) == [
        "     3月", "一   +", "", "三   #", "     -", "五   +", "   . *", "日 - #",
        ". 0  - 1-2  + 3-4", "* 5-6  # 7-8",
      ]
    )
    let signs = Set(map.lines(Self.blocks).joined()).intersection(Set(".░▒▓█"))
    #expect(signs.count == 5)
  }

  @Test("a calendar wider than the frame shows its latest weeks")
  func keepsLatestWeeks() {
    var counts = [Int?](repeating: 0, count: 700)
    counts[693] = 9
    let map = CalendarHeatMap(counts: counts, firstWeekday: 1, weekdayNames: [])
    #expect(map.lines(Self.plain)[0].hasSuffix("#"))
  }

  @Test("nothing to show gives no lines")
  func drawsNothing() {
    #expect(BarChart(bars: []).lines(Self.blocks) == [])
    #expect(ColumnChart(values: []).lines(Self.blocks) == [])
    #expect(LinePlot(series: []).lines(Self.blocks) == [])
    #expect(
      CalendarHeatMap(counts: [], firstWeekday: 1, weekdayNames: []).lines(Self.blocks) == []
    )
  }

  @Test("ticks are round and enclose the range")
  func scalesAreRound() {
    #expect(PlotScale(0...31).ticks == [0, 10, 20, 30, 40])
    #expect(PlotScale(0...1, isWhole: true).ticks == [0, 1])
    #expect(PlotScale(5...5).low <= 5 && PlotScale(5...5).high >= 5)
    let share = PlotScale(0.7...0.9, steps: 4)
    #expect(share.ticks.map { share.text($0) } == ["0.70", "0.75", "0.80", "0.85", "0.90"])
    #expect(PlotScale(0...100, suffix: "%").text(50) == "50%")
    #expect(PlotScale.text(-0.004, decimals: 2) == "0.00")
    #expect(PlotScale.text(-12.345, decimals: 1) == "-12.3")
  }

  @Test("no line is wider than the frame, whatever is shown")
  func staysInside() {
    var generator = SeededGenerator(seed: 31)
    let words = ["", "a", "十二月", "a rather long label with words", "“引号”——", "e\u{301}tat", "🎉节"]
    func word() -> String { words.randomElement(using: &generator) ?? "" }
    for _ in 0..<300 {
      let frame = PlotFrame(
        width: Int.random(in: 1...90, using: &generator),
        isPlain: Bool.random(using: &generator),
        measure: DisplayWidth(ambiguousWidth: Int.random(in: 1...2, using: &generator))
      )
      let count = Int.random(in: 1...150, using: &generator)
      let values = (0..<count).map { _ in Double.random(in: -2...1_000_000, using: &generator) }
      let labels = (0..<5).map { PlotLabel(index: $0 * 7, text: word()) }
      let points = values.map { LinePlot.Point(x: -$0 / 3, y: $0) }
      let lines =
        BarChart(
          bars: values.prefix(9).map { BarChart.Bar(label: word(), parts: [$0, 3], note: word()) },
          legend: ["甲", word()]
        ).lines(frame)
        + ColumnChart(values: values, labels: labels).lines(frame)
        + LinePlot(series: [LinePlot.Series(name: word(), stroke: .dashed, points: points)])
        .lines(frame)
        + CalendarHeatMap(
          counts: values.map { $0 < 0 ? nil : Int($0) },
          firstWeekday: 3,
          weekdayNames: (0..<7).map { _ in word() },
          labels: labels
        ).lines(frame)
      for line in lines {
        #expect(frame.measure.columns(of: line) <= frame.width, "\(frame.width) \(line)")
        #expect(!line.hasSuffix(" "))
      }
    }
  }
}
