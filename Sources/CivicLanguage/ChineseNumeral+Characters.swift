extension ChineseNumeral {
  /// What a character is in a numeral, or `nil` when it is none.
  ///
  /// Everyday, financial (壹贰叁) and traditional (萬億兩) characters alike.
  static func role(of scalar: Unicode.Scalar) -> Role? {
    switch scalar {
    case "零", "〇", "○": .digit(0)
    case "一", "壹": .digit(1)
    case "二", "两", "兩", "贰", "貳": .digit(2)
    case "三", "叁", "參": .digit(3)
    case "四", "肆": .digit(4)
    case "五", "伍": .digit(5)
    case "六", "陆", "陸": .digit(6)
    case "七", "柒": .digit(7)
    case "八", "捌": .digit(8)
    case "九", "玖": .digit(9)
    case "十", "拾": .unit(10)
    case "百", "佰": .unit(100)
    case "千", "仟": .unit(1_000)
    case "廿": .tens(20)
    case "卅": .tens(30)
    case "万", "萬": .tenThousand
    case "亿", "億": .hundredMillion
    default: nil
    }
  }

  /// Whether a character is a numeral only on cheques and a common word elsewhere: 陆 (land), 伍.
  static func isFinancial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "壹", "贰", "貳", "叁", "參", "肆", "伍", "陆", "陸", "柒", "捌", "玖", "拾", "佰", "仟":
      true
    default:
      false
    }
  }

  /// Whether a character closes a section of four digits.
  static func isScale(_ scalar: Unicode.Scalar) -> Bool {
    role(of: scalar) == .tenThousand || role(of: scalar) == .hundredMillion
  }

  /// Whether a character separates decimals in words.
  static func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "点" || scalar == "點" }

  /// Whether 千 or 百 at a position belongs to the unit behind it: 千米, 千克, 千瓦, 百分点.
  static func isUnitPrefix(at index: Int, of scalars: [Unicode.Scalar], to limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    if scalars[index] == "百" { return scalars[index + 1] == "分" }
    guard scalars[index] == "千" else { return false }
    switch scalars[index + 1] {
    case "米", "克", "瓦", "卡", "伏", "赫", "帕", "焦", "字": return true
    default: return false
    }
  }

  /// The scale that stands at a position: `百万` is 6, `万亿` 12; 0 when none does.
  ///
  /// - Returns: the power of ten, where the scale ends, and whether it closes with 亿.
  static func scale(
    of scalars: [Unicode.Scalar],
    from start: Int,
    to limit: Int
  ) -> (power: Int, end: Int, closesHundredMillion: Bool) {
    var power = 0
    var end = start
    if end < limit, case .unit(let unit) = role(of: scalars[end]), unit >= 10 {
      power += unit == 10 ? 1 : unit == 100 ? 2 : 3
      end += 1
    }
    if end < limit, role(of: scalars[end]) == .tenThousand {
      power += 4
      end += 1
    }
    if end < limit, role(of: scalars[end]) == .hundredMillion {
      return (power + 8, end + 1, true)
    }
    return (power, end, false)
  }
}
