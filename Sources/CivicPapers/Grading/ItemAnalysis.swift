/// Classical item analysis of a table of marks: one row a student, one column an item.
///
/// Formulas: Crocker and Algina, "Introduction to classical and modern test theory", 1986; groups of
/// 27 % after Kelley, 1939. What is undefined, such as a correlation with a constant, is `nil`.
public struct ItemAnalysis: Sendable, Equatable {
  /// Results of each item, in the order of the columns.
  public let items: [Item]
  /// Results of the whole test.
  public let test: Test

  /// Results of one item.
  public struct Item: Sendable, Equatable {
    /// Mean mark divided by the full mark: near 1 is easy.
    public let difficulty: Double
    /// Variance of the marks, divided by n.
    public let variance: Double
    /// Difficulty among the best 27 % minus that among the weakest 27 %.
    public let discrimination: Double
    /// Correlation of the mark with the total.
    public let itemTotal: Double?
    /// Correlation of the mark with the total of the other items.
    public let itemRest: Double?
    /// Reliability of the test without this item.
    public let alphaIfDeleted: Double?
  }

  /// Results of the test.
  public struct Test: Sendable, Equatable {
    /// Number of students.
    public let students: Int
    /// Mean of the totals.
    public let mean: Double
    /// Median of the totals.
    public let median: Double
    /// Standard deviation of the totals, divided by n − 1.
    public let deviation: Double?
    /// Cronbach's alpha; equal to KR-20 when every mark is none or all.
    public let alpha: Double?
    /// Kuder and Richardson's formula 21, for marks of 0 and 1.
    public let kr21: Double?
    /// Standard error of measurement.
    public let standardError: Double?
    /// Reliability of a test twice as long.
    public let doubled: Double?
    /// Size of the upper and lower groups.
    public let groupSize: Int
  }

  /// Rows of the best and of the weakest students; ties stand in the order of the rows.
  public let groups: (upper: [Int], lower: [Int])

  /// Analyses marks.
  ///
  /// - Parameters:
  ///   - marks: one row a student; all rows as long as `full`. May be empty.
  ///   - full: full marks of the items, greater than 0.
  public init(marks: [[Double]], full: [Double]) {
    let totals = marks.map { $0.reduce(0, +) }
    let columns = full.indices.map { column in marks.map { $0[column] } }
    let size = Statistics.groupSize(marks.count)
    let ranked = totals.indices.sorted { (totals[$1], $0) < (totals[$0], $1) }
    let upper = Array(ranked.prefix(size))
    let lower = Array(ranked.suffix(size))
    let variances = columns.map { Statistics.variance($0) }
    let alpha = Statistics.alpha(variances, total: Statistics.variance(totals))
    items = full.indices.map { column in
      Self.item(columns[column], full[column], totals, upper, lower, variances, column)
    }
    test = Self.test(totals, full: full, alpha: alpha, size: size)
    groups = (upper, lower)
  }

  /// Whether two analyses found the same.
  public static func == (lhs: ItemAnalysis, rhs: ItemAnalysis) -> Bool {
    lhs.items == rhs.items && lhs.test == rhs.test && lhs.groups == rhs.groups
  }

  private static func item(
    _ marks: [Double],
    _ full: Double,
    _ totals: [Double],
    _ upper: [Int],
    _ lower: [Int],
    _ variances: [Double],
    _ column: Int
  ) -> Item {
    let rest = zip(totals, marks).map { $0 - $1 }
    var others = variances
    others.remove(at: column)
    let share = { (rows: [Int]) in
      rows.isEmpty ? 0 : rows.reduce(0) { $0 + marks[$1] } / Double(rows.count) / full
    }
    return Item(
      difficulty: Statistics.mean(marks) / full,
      variance: variances[column],
      discrimination: share(upper) - share(lower),
      itemTotal: Statistics.correlation(marks, totals),
      itemRest: Statistics.correlation(marks, rest),
      alphaIfDeleted: Statistics.alpha(others, total: Statistics.variance(rest))
    )
  }

  private static func test(
    _ totals: [Double],
    full: [Double],
    alpha: Double?,
    size: Int
  ) -> Test {
    let mean = Statistics.mean(totals)
    let variance = Statistics.variance(totals)
    let count = Double(totals.count)
    let deviation = totals.count > 1 ? (variance * count / (count - 1)).squareRoot() : nil
    let items = Double(full.count)
    let kr21 =
      full.count > 1 && variance > 0 && full.allSatisfy { $0 == 1 }
      ? items / (items - 1) * (1 - mean * (items - mean) / (items * variance)) : nil
    let error = alpha.flatMap { alpha in deviation.map { $0 * max(0, 1 - alpha).squareRoot() } }
    return Test(
      students: totals.count,
      mean: mean,
      median: Statistics.median(totals),
      deviation: deviation,
      alpha: alpha,
      kr21: kr21,
      standardError: error,
      doubled: alpha.flatMap { $0 > -1 ? 2 * $0 / (1 + $0) : nil },
      groupSize: size
    )
  }
}

/// The few statistics that item analysis needs.
enum Statistics {
  static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// The variance divided by n; exactly 0 for equal values.
  static func variance(_ values: [Double]) -> Double {
    guard let first = values.first, values.contains(where: { $0 != first }) else { return 0 }
    let mean = mean(values)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
  }

  static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// Pearson's correlation; `nil` when one side does not vary.
  static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
    let scale = variance(left) * variance(right)
    guard left.count > 1, scale > 0 else { return nil }
    let means = (mean(left), mean(right))
    let sum = zip(left, right).reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    return sum / Double(left.count) / scale.squareRoot()
  }

  /// Cronbach's alpha from the variances of items and of the total.
  static func alpha(_ variances: [Double], total: Double) -> Double? {
    guard variances.count > 1, total > 0 else { return nil }
    let count = Double(variances.count)
    return count / (count - 1) * (1 - variances.reduce(0, +) / total)
  }

  /// 27 % of the students, a half rounded up; at least one when there are any.
  static func groupSize(_ students: Int) -> Int {
    students == 0 ? 0 : max(1, (27 * students + 50) / 100)
  }
}
