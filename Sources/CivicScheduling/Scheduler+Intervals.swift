extension Scheduler {
  /// Days until a card comes back if it graduates now: I(r,S), rounded, at least 1, at most the maximum.
  public func intervalDays(after memory: MemoryState) -> Int {
    let interval = fsrs.interval(retention: options.retention.value, stability: memory.stability)
    // An interval past the maximum may not fit into an integer.
    let capped = min(interval, Double(options.maximumInterval))
    return max(1, Int(capped.rounded(.toNearestOrEven)))
  }

  /// Days for each of the four answers, if they lead to days.
  ///
  /// Where order is kept, hard is not shorter than again, good is longer than hard and easy longer than
  /// good, as far as the maximum allows. Where intervals are spread, passing a card does not shorten its
  /// interval only by chance.
  ///
  /// - Source: the rules of Anki 26.9 for passing intervals.
  func intervals(
    of paths: [Path],
    from state: CardState,
    in context: ReviewContext
  ) -> [Int] {
    let fuzz =
      options.fuzz
      ? IntervalFuzz(card: context.card, repetitions: state.trace?.repetitions ?? 0) : nil
    var floor = 1
    return paths.map { path in
      guard path.move == .graduate else { return 1 }
      let least = min(max(floor, passingFloor(path, from: state, fuzz)), options.maximumInterval)
      let days = days(path.memory, fuzz, in: least...options.maximumInterval)
      if options.keepsOrder { floor = path.rating.isPass ? days + 1 : days }
      return days
    }
  }

  private func days(
    _ memory: MemoryState,
    _ fuzz: IntervalFuzz?,
    in limits: ClosedRange<Int>
  ) -> Int {
    guard let fuzz else { return max(limits.lowerBound, intervalDays(after: memory)) }
    let interval = fsrs.interval(retention: options.retention.value, stability: memory.stability)
    return fuzz.days(near: interval, in: limits)
  }

  /// The least interval that chance may give a card that was passed.
  private func passingFloor(_ path: Path, from state: CardState, _ fuzz: IntervalFuzz?) -> Int {
    guard fuzz != nil, path.rating.isPass, case .review(let previous, _) = state else { return 1 }
    let interval = min(
      fsrs.interval(retention: options.retention.value, stability: path.memory.stability),
      Double(options.maximumInterval)
    )
    if Int(interval.rounded()) > previous { return previous + 1 }
    return previous <= IntervalFuzz.range(around: interval).upperBound ? previous : 1
  }
}
