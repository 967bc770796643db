import Glibc

/// `civiq-bench [ROW…] [--runs N]`: measures the rows named, or all, and prints a table.
///
/// Columns: name, median and 95th percentile of processor time in microseconds, its ratio to a million
/// powers measured in between, and millions of units a second.
struct BenchCommand {
  let arguments: [String]

  /// Runs and returns the exit code: 0, or 2 for wrong usage.
  func run() -> Int32 {
    var (names, runs): ([String], Int) = ([], 15)
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--runs" {
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
          return refuse("'--runs' needs a number above 0")
        }
        runs = count
      } else if benchRows.contains(where: { $0.name == argument }) {
        names.append(argument)
      } else {
        return refuse("unknown row '\(argument)'")
      }
    }
    show(["row", "median µs", "p95 µs", "ratio", "M units/s", "unit"])
    for row in benchRows where names.isEmpty || names.contains(row.name) {
      let result = BenchTimer(runs: runs).measure(row)
      show([
        row.name, text(result.median, digits: 1), text(result.percentile95, digits: 1),
        text(result.ratio, digits: 3), text(Double(row.amount) / result.median, digits: 2),
        row.unit,
      ])
    }
    return 0
  }

  private func refuse(_ message: String) -> Int32 {
    let names = benchRows.map(\.name).joined(separator: ", ")
    let line = Array("civiq-bench: error: \(message); rows are \(names)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    return 2
  }

  private func show(_ cells: [String]) {
    let widths = [16, 12, 12, 10, 11, 0]
    let line = zip(cells, widths).enumerated().map { index, cell in
      let blanks = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 || cell.1 == 0 ? cell.0 + blanks : blanks + cell.0
    }
    print(line.joined(separator: " "))
  }

  private func text(_ value: Double, digits: Int) -> String {
    let scale = pow(10, Double(digits))
    let scaled = Int((value * scale).rounded())
    let fraction = String(scaled % Int(scale))
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(scaled / Int(scale)).\(zeros)\(fraction)"
  }
}
