/// One thing to measure.
struct BenchRow: Sendable {
  /// Name on the command line and in the table.
  let name: String
  /// How many of `unit` one run works on.
  let amount: Int
  /// What is counted, in the plural.
  let unit: String
  /// Does what is not measured and returns what is.
  let prepare: @Sendable () -> () -> Void
}

/// Keeps a result from being thrown away unmeasured.
@inline(never) func keep<Value>(_ value: Value) {
  withExtendedLifetime(value) {}
}
