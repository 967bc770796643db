/// A word before or behind a figure.
enum QuantityQualifier: Hashable {
  /// More or less than the figure.
  case bound(QuantityBound)
  /// Growth or decline.
  case direction(QuantityDirection)
  /// Says nothing that the question does not say.
  case filler

  /// The longest qualifier at a position, and the position after it.
  static func qualifier(
    in text: [Unicode.Scalar],
    at start: Int
  ) -> (qualifier: QuantityQualifier, end: Int)? {
    guard let candidates = table[text[start]] else { return nil }
    for candidate in candidates where start + candidate.word.count <= text.count {
      let end = start + candidate.word.count
      guard candidate.word.indices.allSatisfy({ text[start + $0] == candidate.word[$0] }) else {
        continue
      }
      if SilentFolding.isLetter(text[start]) {
        // A word in letters is a whole word.
        let startsInside = start > 0 && SilentFolding.isLetter(text[start - 1])
        let endsInside = end < text.count && SilentFolding.isLetter(text[end])
        if startsInside || endsInside { continue }
      }
      return (candidate.qualifier, end)
    }
    return nil
  }

  private static let table: [Unicode.Scalar: [(word: [Unicode.Scalar], qualifier: Self)]] = {
    var table: [Unicode.Scalar: [(word: [Unicode.Scalar], qualifier: Self)]] = [:]
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: ";")
      guard fields.count == 2 else { continue }
      let name = String(fields[0])
      let qualifier: Self =
        QuantityBound(rawValue: name).map(Self.bound)
        ?? QuantityDirection(rawValue: name).map(Self.direction) ?? .filler
      for word in fields[1].split(separator: ",") {
        let scalars = Array(word.unicodeScalars)
        if let first = scalars.first { table[first, default: []].append((scalars, qualifier)) }
      }
    }
    return table.mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }()

  /// Written by hand: kind of qualifier; words, folded.
  private static let lines = """
    about;约,大约,大概,约为,左右,上下,大致,about,around,approximately,roughly,some,circa
    near;近,将近,接近,nearly,almost,close to
    over;超过,超,逾,突破,大于,高于,多于,多,余,more than,over,above,exceeding,exceeds
    atLeast;至少,不少于,不低于,不小于,以上,及以上,年满,已满,满,at least,no less than,no fewer than,or more
    under;不足,不到,不满,未满,未到,未达,低于,少于,小于,less than,fewer than,under,below
    atMost;不超过,不高于,不多于,不大于,至多,最多,以下,以内,之内,及以下,at most,up to,no more than,within,or less
    up;增长,增长了,增加,增加了,增加到,上升,上升了,提高,提高了,提升,上涨,上涨了,增,涨,同比增长,increase of,increased,increased by,rose,rose by,grew by,up
    down;零下,下降,下降了,减少,减少了,降低,降低了,下跌,下滑,缩减,减,降,跌,同比下降,decrease of,decreased,decreased by,fell,fell by,down
    filler;共,共计,总共,合计,一共,总计,共有,达,达到,达到了,已达,为,是,有,累计,连续,任期,任期为,每届任期,期限为,大概是,the,a total of,in total,a,of,for,in,is,it is
    """
}
