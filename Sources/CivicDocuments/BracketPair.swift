/// An opening quote or bracket with the one that closes it.
struct BracketPair {
  /// Place of the opening mark.
  let open: Int
  /// Place of the closing mark.
  let close: Int

  /// All pairs of a text, outermost first where they nest; marks without a partner are passed over.
  static func pairs(in text: [Unicode.Scalar]) -> [BracketPair] {
    var pairs: [BracketPair] = []
    var stack: [(place: Int, closing: Unicode.Scalar)] = []
    for index in text.indices {
      let scalar = text[index]
      if scalar == "\"" {
        let opens = index == 0 || text[index - 1].isBlankOrOpening
        if opens, stack.last?.closing != "\"" {
          stack.append((index, "\""))
          continue
        }
      } else if let closing = Self.closing(of: scalar) {
        stack.append((index, closing))
        continue
      }
      guard Self.isClosing(scalar),
        let match = stack.suffix(8).lastIndex(where: { $0.closing == scalar })
      else { continue }
      pairs.append(BracketPair(open: stack[match].place, close: index))
      stack.removeSubrange(match...)
    }
    return pairs.sorted { $0.open < $1.open }
  }

  private static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“": "”"
    case "（": "）"
    case "(": ")"
    case "《": "》"
    case "【": "】"
    case "[": "]"
    case "‘": "’"
    default: nil
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "”", "）", ")", "》", "】", "]", "’", "\"": true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isBlankOrOpening: Bool {
    value == 0x20 || self == "(" || self == "[" || self == "—"
  }
}

/// Walks along a text and tells whether a place lies inside a pair that holds it together.
struct HoldCursor {
  private let pairs: [BracketPair]
  private var next = 0
  /// Where the pair that holds now begins.
  private(set) var start = -1
  /// Where it ends.
  private(set) var end = -1

  /// Takes the pairs of a text in order of their beginnings.
  init(_ pairs: [BracketPair]) {
    self.pairs = pairs
  }

  /// Whether a place lies in a pair; places must be asked in rising order.
  mutating func holds(_ index: Int) -> Bool {
    if index <= end { return true }
    while next < pairs.count, pairs[next].open < index { next += 1 }
    guard next < pairs.count, pairs[next].open == index,
      pairs[next].close - index <= SentenceSplitter.longestHold
    else { return false }
    (start, end) = (index, pairs[next].close)
    return true
  }
}
