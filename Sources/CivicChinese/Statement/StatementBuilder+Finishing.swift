import CivicFacts
import CivicText

/// From a frame to a fact: printing, asking, and the last refusals.
extension StatementBuilder {
  /// The fact of a draft, or why it is refused.
  func finish(_ draft: Draft, _ candidate: Candidate) -> Result<Fact, Refusal> {
    if let refusal = refusal(draft, candidate) { return .failure(refusal) }
    var (before, after) = sides(draft, slot: candidate.slot)
    if let speaker = passage.context.speaker, !before.hasPrefix(speaker), !before.contains(speaker),
      Self.key(before + after).unicodeScalars.count < 14, candidate.extractor != "speaker"
    {
      before = speaker + "表示，" + before
    }
    let answers = candidate.members?.texts ?? candidate.answers.map { printer.text.string($0) }
    let slot =
      candidate.need.keepsSlot
      ? printer.text.string(candidate.slot) : printer.print(candidate.slot)
    before = withoutDoubleVoice(before)
    if isShortOfPlace(before + after, candidate), let agent = passage.context.defaultAgent {
      before = "在\(agent)，" + before
    }
    let statement = Statement(pieces: pieces(before: before, slot: slot, after: after))
    if let refusal = refusal(before: before, after: after, answers: answers, candidate) {
      return .failure(refusal)
    }
    let answer: FactAnswer =
      candidate.answerType == .list
      ? .list(answers, isOrdered: candidate.isOrdered, isClosed: candidate.isClosed)
      : .text(answers[0])
    return .success(
      Fact(
        kind: candidate.kind,
        statement: statement,
        question: question(candidate, before: before, after: after),
        answer: answer,
        answerType: candidate.answerType,
        accept: candidate.accept,
        subject: Self.key(before + "|" + after),
        validity: nil,
        evidence: evidence(draft, candidate),
        worth: worth(candidate, before: before, after: after),
        extractor: candidate.extractor
      )
    )
  }

  /// The speaker is not named twice: `…部长甲表示，甲说，…`.
  private func withoutDoubleVoice(_ before: String) -> String {
    guard let speaker = passage.context.speaker, before.hasPrefix(speaker + "表示，") else {
      return before
    }
    let rest = before.dropFirst(speaker.count + 3)
    let name = speaker.suffix(speaker.count > 3 ? 3 : 2)
    return rest.contains(name) || rest.contains(name.dropFirst()) ? String(rest) : before
  }

  /// Whether a definition is so short that it needs the country to be understood (政府是____).
  private func isShortOfPlace(_ prompt: String, _ candidate: Candidate) -> Bool {
    candidate.kind == .definition && candidate.question == nil && passage.context.speaker == nil
      && (3...6).contains(Self.key(prompt).unicodeScalars.count)
  }

  private func pieces(before: String, slot: String, after: String) -> [Statement.Piece] {
    [.text(before), .slot(slot), .text(after + "。")]
  }

  /// What is printed before and after the slot.
  private func sides(_ draft: Draft, slot: Range<Int>) -> (String, String) {
    var before = ""
    var after = ""
    var isPast = false
    for piece in draft.pieces {
      switch piece {
      case .inserted(let text):
        if isPast { after += scripted(text) } else { before += scripted(text) }
      case .source(let range):
        if range.lowerBound <= slot.lowerBound, slot.upperBound <= range.upperBound {
          before += printer.print(range.lowerBound..<slot.lowerBound)
          after += printer.print(slot.upperBound..<range.upperBound)
          isPast = true
        } else if isPast {
          after += printer.print(range)
        } else {
          before += printer.print(range)
        }
      }
    }
    return (Self.joined(before), Self.ended(after))
  }

  private func question(_ candidate: Candidate, before: String, after: String) -> String? {
    switch candidate.question {
    case .about(let range, let asking):
      let subject = printer.print(range)
      return context(before: before, without: subject) + subject + scripted(asking)
    case nil:
      guard let word = candidate.interrogative else { return nil }
      return Self.ended(before + scripted(word) + after) + "？"
    }
  }

  /// Time or speaker that must precede a question built around a part of the statement.
  private func context(before: String, without subject: String) -> String {
    if let place = before.firstRange(of: subject) { return String(before[..<place.lowerBound]) }
    guard let comma = before.firstRange(of: "，") else { return "" }
    return String(before[..<comma.upperBound])
  }

  // MARK: - Refusals

  private func refusal(_ draft: Draft, _ candidate: Candidate) -> Refusal? {
    var printedBefore = 0
    for piece in draft.pieces {
      guard case .source(let range) = piece else {
        printedBefore += 4
        continue
      }
      if let refusal = deictic(in: range, slot: candidate.slot, printedBefore: printedBefore) {
        return refusal
      }
      if passage.reading.times.contains(where: {
        $0.isUnresolved && $0.range.overlaps(range)
      }) {
        return .unresolvedTime
      }
      printedBefore += range.count
    }
    return nil
  }

  private func deictic(in range: Range<Int>, slot: Range<Int>, printedBefore: Int) -> Refusal? {
    let shadow = passage.shadow
    var index = range.lowerBound
    while index < range.upperBound {
      if let replacement = printer.replacements.first(where: { $0.range.lowerBound == index }) {
        index = replacement.range.upperBound
        continue
      }
      let harmless = Words.harmlessDeictics.match(shadow, at: index, end: shadow.count) ?? 0
      let length = Words.deictics.match(shadow, at: index, end: range.upperBound) ?? 0
      if length > harmless,
        !passage.reading.enclosures.contains(where: { $0.range.contains(index) })
      {
        let hasAntecedent = shadow[index] == "其" && printedBefore + index - range.lowerBound >= 5
        if !hasAntecedent { return .deictic }
      }
      index += max(harmless, 1)
    }
    return nil
  }

  private func refusal(
    before: String,
    after: String,
    answers: [String],
    _ candidate: Candidate
  ) -> Refusal? {
    let rest = before.unicodeScalars.count + after.unicodeScalars.count
    if rest > Self.longestPrompt { return .tooLong }
    if Self.key(before + after).unicodeScalars.count < 6 { return .tooShort }
    if !Self.isBalanced(before + after) { return .unbalanced }
    if Self.points.contains(where: { (before + after).contains($0) }) { return .listDebris }
    if candidate.need.time, isChanging(candidate), !Self.namesYear(before + after) {
      return .noTime
    }
    let prompt = Self.key(before + "|" + after)
    for answer in answers {
      let key = Self.key(answer)
      if key.isEmpty { return .poorAnswer }
      if key.unicodeScalars.count >= 2, prompt.contains(key) { return .leak }
    }
    return nil
  }

  /// Whether the figure tells of a change, which means nothing without its time.
  private func isChanging(_ candidate: Candidate) -> Bool {
    guard let at = passage.clauseIndex(holding: candidate.slot) else { return false }
    return Self.changes.first(passage.shadow, in: passage.clauses[at].range) != nil
  }

  private static let changes = WordSet(
    "增长 下降 上涨 下跌 提高 提升 降低 减少 增加 上升 回落 缩小 扩大 同比 环比 比上年 较上年 增产 减产 新增 净增"
  )

  private static func namesYear(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      index > 0 && (scalars[index] == "年" || scalars[index] == "月")
        && (("0"..."9").contains(scalars[index - 1])
          || "〇一二三四五六七八九".unicodeScalars.contains(scalars[index - 1]))
    } || text.contains("”时期")
  }

  private static let points = ["一是", "二是", "三是", "四是", "五是", "六是"]

  // MARK: - Worth

  private func worth(_ candidate: Candidate, before: String, after: String) -> Double {
    var worth = candidate.worth
    let length = before.unicodeScalars.count + after.unicodeScalars.count
    if length > 60 { worth -= 0.1 }
    if length < 10 { worth -= 0.05 }
    return min(1, max(0.05, worth))
  }

  private func evidence(_ draft: Draft, _ candidate: Candidate) -> SourceSpan {
    let span = passage.reading.text.span(passage.range)
    return candidate.members.map { span.union($0.evidence) } ?? span
  }

  // MARK: - Text

  /// Words of our own in the script of the document.
  private func scripted(_ text: String) -> String {
    guard passage.context.isTraditional else { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { view.append(Self.traditional[scalar] ?? scalar) }
    return String(view)
  }

  /// The characters of our own words that differ between the scripts.
  private static let traditional: [Unicode.Scalar: Unicode.Scalar] = [
    "么": "麼", "谁": "誰", "几": "幾", "个": "個", "项": "項", "里": "裡", "机": "機", "关": "關", "门": "門",
    "于": "於", "时": "時", "条": "條", "国": "國", "种": "種", "点": "點", "务": "務", "类": "類", "书": "書",
    "办": "辦", "发": "發", "规": "規", "两": "兩", "亿": "億", "万": "萬", "应": "應", "称": "稱", "动": "動",
  ]

  /// Letters and digits only, for comparing.
  static func key(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "|"
      || scalar == "." || scalar == "%"
    {
      view.append(scalar)
    }
    return String(view)
  }

  /// Punctuation that met by cutting is made one again, and none opens the text.
  static func joined(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if commas.contains(scalar), view.last.map({ commas.contains($0) }) ?? true { continue }
      view.append(scalar)
    }
    return String(view)
  }

  /// The text without punctuation at its end.
  static func ended(_ text: String) -> String {
    var view = text.unicodeScalars
    while let last = view.last, commas.contains(last) || last == "。" { view.removeLast() }
    return String(view)
  }

  private static let commas: Set<Unicode.Scalar> = ["，", "；", "、", "：", ",", " ", "\t"]

  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "《", "（", "(", "「", "『": depth += 1
      case "”", "》", "）", ")", "」", "』": depth -= 1
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
