import CivicLanguage

/// What a figure counts or measures.
enum AnswerUnit: Hashable {
  /// A physical or time unit; equal dimensions convert into each other.
  case measure(dimension: String, factor: NumberValue)
  /// Money.
  case currency(String)
  /// A counting word; words of one group stand for each other.
  case counter(group: String)

  /// Whether the figure is complete without it: counting words, years of an age or a term, yuan.
  var mayBeLeftOut: Bool {
    switch self {
    case .counter: true
    case .currency(let code): code == "cny"
    case .measure(let dimension, _): Self.optionalDimensions.contains(dimension)
    }
  }

  private static let optionalDimensions: Set<String> = ["span", "months", "age", "times"]

  /// What a figure is multiplied with to compare it with others of its dimension.
  var factor: NumberValue {
    if case .measure(_, let factor) = self { return factor }
    return .decimal(ExactDecimal(1))
  }

  /// Whether figures in the two units can be the same amount.
  func isCommensurable(with other: AnswerUnit) -> Bool {
    switch (self, other) {
    case (.measure(let first, _), .measure(let second, _)): first == second
    case (.currency(let first), .currency(let second)): first == second
    case (.counter(let first), .counter(let second)):
      first == second || first == Self.generic || second == Self.generic
    default: false
    }
  }

  /// The group of 个, which stands for any counting word.
  private static let generic = "个"
}

extension AnswerUnit {
  /// The unit that stands at a position, the longest first, and the position after it.
  static func unit(
    in text: [Unicode.Scalar],
    at start: Int
  ) -> (unit: AnswerUnit, end: Int)? {
    guard start < text.count, let candidates = table[text[start]] else { return nil }
    for candidate in candidates where start + candidate.name.count <= text.count {
      let end = start + candidate.name.count
      guard candidate.name.indices.allSatisfy({ text[start + $0] == candidate.name[$0] }) else {
        continue
      }
      // A unit in letters is a whole word.
      if SilentFolding.isLetter(text[end - 1]), end < text.count, SilentFolding.isLetter(text[end])
      {
        continue
      }
      return (candidate.unit, end)
    }
    return nil
  }

  /// Units by the first scalar of their name, longest names first.
  private static let table: [Unicode.Scalar: [(name: [Unicode.Scalar], unit: AnswerUnit)]] = {
    var table: [Unicode.Scalar: [(name: [Unicode.Scalar], unit: AnswerUnit)]] = [:]
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: ";")
      guard fields.count == 3, let unit = unit(kind: fields[0], detail: fields[1]) else { continue }
      for name in fields[2].split(separator: ",") {
        let scalars = Array(name.unicodeScalars)
        if let first = scalars.first { table[first, default: []].append((scalars, unit)) }
      }
    }
    return table.mapValues { $0.sorted { $0.name.count > $1.name.count } }
  }()

  private static func unit(kind: Substring, detail: Substring) -> AnswerUnit? {
    switch kind {
    case "currency": return .currency(String(detail))
    case "counter": return .counter(group: String(detail))
    default:
      let scalars = Array(detail.unicodeScalars)
      guard let factor = NumberReader.number(in: scalars, at: 0, mode: .lenient) else { return nil }
      return .measure(dimension: String(kind), factor: factor.value)
    }
  }
}
