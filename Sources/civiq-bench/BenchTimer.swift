import Glibc

/// Runs rows and a reference by turns, so that both see the same machine.
struct BenchTimer {
  /// What was measured.
  struct Result {
    /// Middle and 95th percentile of processor time, in microseconds.
    let median: Double
    let percentile95: Double
    /// Middle of time over time of the reference just before.
    let ratio: Double
  }

  let runs: Int

  /// Measures a row after one run that does not count.
  func measure(_ row: BenchRow) -> Result {
    let work = row.prepare()
    work()
    var (times, ratios): ([Double], [Double]) = ([], [])
    for _ in 0..<runs {
      let reference = microseconds(Self.reference)
      let time = microseconds(work)
      times.append(time)
      ratios.append(time / reference)
    }
    times.sort()
    ratios.sort()
    let last = min(times.count - 1, Int((Double(times.count) * 0.95).rounded(.up)) - 1)
    return Result(
      median: times[times.count / 2],
      percentile95: times[max(0, last)],
      ratio: ratios[ratios.count / 2]
    )
  }

  /// A million powers: what a processor of this machine does when nothing stands in its way.
  private static func reference() {
    var sum = 0.0
    for index in 1...1_000_000 { sum += pow(Double(index), 0.3) }
    keep(sum)
  }

  private func microseconds(_ work: () -> Void) -> Double {
    let start = processorSeconds()
    work()
    return (processorSeconds() - start) * 1e6
  }

  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
