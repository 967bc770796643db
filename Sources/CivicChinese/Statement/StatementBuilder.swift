import CivicFacts
import CivicText

/// Makes a candidate stand on its own: subject, time, speaker and names resolved, or refused.
struct StatementBuilder {
  /// The sentence the candidate was found in.
  let passage: Passage
  /// Prints parts of the block.
  let printer: Printer
  /// Whether only the clause with the answer is taken, because a wider window was refused.
  private var isNarrow = false

  init(_ passage: Passage) {
    self.passage = passage
    self.printer = Printer(
      text: passage.reading.text,
      replacements: Replacements.of(passage)
    )
  }

  /// The longest prompt that is still asked, in characters.
  static let longestPrompt = 90
  /// The length up to which the words of the source are kept as they stand.
  static let comfortable = 58

  /// The fact, or why there is none.
  func fact(_ candidate: Candidate) -> Result<Fact, Refusal> {
    if let layout = candidate.layout {
      return finish(Draft(pieces: timed(layout, candidate)), candidate)
    }
    guard let at = passage.clauseIndex(holding: candidate.slot) else {
      return .failure(.crossesClauses)
    }
    guard !isInsideEnclosure(candidate.slot) else { return .failure(.insideName) }
    let first = framed(candidate, clause: at)
    guard case .failure(let refusal) = first, refusal.isMendedByLess, !isNarrow else {
      return first
    }
    let second = narrowed.framed(candidate, clause: at)
    if case .success = second { return second }
    return first
  }

  private func framed(_ candidate: Candidate, clause at: Int) -> Result<Fact, Refusal> {
    switch frame(candidate, clause: at) {
    case .failure(let refusal): return .failure(refusal)
    case .success(let draft): return finish(draft, candidate)
    }
  }

  /// The same builder that takes no clause but the one with the answer.
  private var narrowed: StatementBuilder {
    var builder = self
    builder.isNarrow = true
    return builder
  }

  private func isInsideEnclosure(_ slot: Range<Int>) -> Bool {
    passage.reading.enclosures.contains { enclosure in
      enclosure.inside.lowerBound <= slot.lowerBound
        && slot.upperBound <= enclosure.inside.upperBound
        && enclosure.kind != .quote
    }
  }

  /// A layout with the time of its place, when it needs one and has none.
  private func timed(_ layout: [Draft.Piece], _ candidate: Candidate) -> [Draft.Piece] {
    let taken: [Range<Int>] = layout.compactMap { piece in
      if case .source(let range) = piece { range } else { nil }
    }
    let hasTime = passage.reading.times.contains { time in
      time.isCalendar && taken.contains { $0.overlaps(time.range) }
    }
    guard candidate.need.time, !hasTime, let scope = passage.context.scope else { return layout }
    return [.inserted(scope + "，")] + layout
  }

  // MARK: - The frame: which words stand around the slot

  private func frame(_ candidate: Candidate, clause at: Int) -> Result<Draft, Refusal> {
    var draft = Draft()
    let clause = passage.clauses[at]
    let end =
      candidate.need.wholeSentence && !isNarrow
      ? passage.clauses[passage.clauses.count - 1].range.upperBound : clause.range.upperBound
    let opening = opening(for: candidate, clause: at)
    switch opening {
    case .failure(let refusal): return .failure(refusal)
    case .success(let opening):
      if let voice = opening.voice { draft.insert(voice) }
      addTime(&draft, opening: opening, clause: at, candidate: candidate)
      if let agent = opening.agent { draft.insert(agent) }
      for range in opening.carried { draft.take(range) }
      draft.take(opening.start..<end)
      return .success(draft)
    }
  }

  /// Where a statement begins and what is put before it.
  struct Opening {
    /// First scalar taken from the source.
    var start: Int
    /// Subjects carried over from earlier clauses, in order.
    var carried: [Range<Int>] = []
    /// Who says it, with a comma.
    var voice: String?
    /// Who does it, when the source does not say.
    var agent: String?
  }

  private func opening(for candidate: Candidate, clause at: Int) -> Result<Opening, Refusal> {
    let clause = passage.clauses[at]
    if candidate.need.wholeSentence, !isNarrow {
      return .success(Opening(start: passage.clauses[0].range.lowerBound))
    }
    if isFragment(at) || isUnderPlan(at) { return .failure(.fragment) }
    if let carried = continuedObject(candidate, at) { return carried }
    if let subject = clause.subject, isOwn(subject, of: candidate) {
      let isBare = Words.relationalNouns.contains(passage.shadow, subject)
      if isRelational(subject), at > 0 || isSequel(clause) || isBare {
        return relational(candidate, at)
      }
      return .success(Opening(start: clause.range.lowerBound))
    }
    if clause.predicate == nil, at == 0 || namesIndicator(clause, candidate) {
      return .success(Opening(start: clause.range.lowerBound))
    }
    return borrowed(candidate, at)
  }

  /// Whether a subject names something: not 我们, not the answer itself, not an adverbial figure (连续11年).
  private func isOwn(_ subject: Range<Int>, of candidate: Candidate) -> Bool {
    if isSpeaker(subject) || opensWithPreposition(subject) { return false }
    if ["比", "较"].contains(passage.shadow[subject.lowerBound]) { return false }
    if subject == candidate.slot { return true }
    let slot = candidate.slot
    if subject.contains(slot.lowerBound), slot.upperBound > subject.upperBound { return false }
    return !passage.reading.quantities.contains {
      $0.range.overlaps(subject) && subject.lowerBound >= $0.range.lowerBound - 2
        && $0.range.upperBound >= subject.upperBound - 1
    }
  }

  /// Whether a clause without a verb gives an indicator its figure: `第一产业增加值1730亿元`.
  private func namesIndicator(_ clause: Clause, _ candidate: Candidate) -> Bool {
    let name = clause.range.lowerBound..<max(clause.range.lowerBound, candidate.slot.lowerBound)
    guard candidate.kind == .quantity, name.count >= 4 else { return false }
    let relation =
      Words.relationalNouns.matchEnding(passage.shadow, at: name.upperBound, start: name.lowerBound)
      ?? 0
    return name.count > relation + 1 && !opensWithPreposition(name)
      && !["比", "较"].contains(passage.shadow[name.lowerBound])
  }

  /// Whether a clause is a condition or a time that says nothing without the one that follows.
  private func isFragment(_ at: Int) -> Bool {
    let clause = passage.clauses[at]
    let end = clause.range.upperBound
    if Self.fragmentEnds.matchEnding(passage.shadow, at: end, start: clause.range.lowerBound) != nil
    {
      return true
    }
    if passage.context.law != nil, clause.predicate == nil { return true }
    return Self.fragmentHeads.match(passage.shadow, at: clause.range.lowerBound, end: end) != nil
  }

  private static let fragmentHeads = WordSet("如果 或者 若 倘若 假如 除 除了 虽然 尽管 因为 由于 只要 只有 无论 不论 不分 为了")
  private static let fragmentEnds = WordSet("以前 之前 以后 之后 时 的时候 外 之外 以外 之日起 期间 的同时 过程中")

  /// Whether an earlier clause puts the whole sentence into the future (计划到2027年…), and this one would lose it.
  private func isUnderPlan(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let own = passage.clauses[at]
    guard Self.futures.first(passage.shadow, in: own.range) == nil else { return false }
    return passage.clauses[..<at].contains {
      Self.futures.first(passage.shadow, in: $0.range) != nil
    }
      && passage.context.speaker == nil && passage.context.attribution == nil
  }

  private static let futures = WordSet("计划到 力争到 预计到 争取到 计划在 力争在")

  /// Whether what stands before the predicate is an adjunct and no subject: 靠…, 在…中.
  private func opensWithPreposition(_ range: Range<Int>) -> Bool {
    let length = Words.prepositions.match(
      passage.shadow,
      at: range.lowerBound,
      end: range.upperBound
    )
    let compound = Words.compounds.match(
      passage.shadow,
      at: range.lowerBound,
      end: range.upperBound
    )
    return (length ?? 0) > (compound ?? 0)
  }

  /// Words with which a speaker names his own side.
  private static let speakers = WordSet("我们 咱们 我")

  /// `培育出504家…工厂，1260家…工厂`: a further object shares the verb of the clause before.
  private func continuedObject(_ candidate: Candidate, _ at: Int) -> Result<Opening, Refusal>? {
    let clause = passage.clauses[at]
    guard at > 0, candidate.kind == .quantity,
      clause.predicate == nil || clause.subject == candidate.slot,
      clause.range.lowerBound == candidate.slot.lowerBound,
      let figure = passage.reading.quantities.last(where: {
        passage.clauses[at - 1].range.lowerBound < $0.range.lowerBound
          && $0.range.upperBound <= passage.clauses[at - 1].range.upperBound
      })
    else { return nil }
    var before = candidate
    before.slot = figure.range
    guard case .success(var opening) = opening(for: before, clause: at - 1) else {
      return .failure(.noSubject)
    }
    opening.carried.append(opening.start..<figure.range.lowerBound)
    opening.start = clause.range.lowerBound
    return .success(opening)
  }

  /// Whether the clause continues the sentence before it (其中, 同比).
  private func isSequel(_ clause: Clause) -> Bool {
    guard let connective = clause.connective else { return false }
    return passage.shadow[connective.lowerBound] == "其"
  }

  private func isRelational(_ subject: Range<Int>) -> Bool {
    if passage.shadow[subject.lowerBound] == "占" { return true }
    guard
      let length = Words.relationalNouns.matchEnding(
        passage.shadow,
        at: subject.upperBound,
        start: subject.lowerBound
      )
    else { return false }
    return subject.count <= length + 4
  }

  /// A clause whose subject names a share, a rate or a total of what the clause before spoke of.
  private func relational(_ candidate: Candidate, _ at: Int) -> Result<Opening, Refusal> {
    guard at > 0, !isNarrow, let owner = owner(before: at) else { return .failure(.noSubject) }
    let whole = passage.clauses[owner].range.lowerBound
    let end = passage.clauses[at].range.upperBound
    if end - whole <= Self.comfortable {
      return .success(Opening(start: whole))
    }
    guard let subject = passage.clauses[owner].subject else { return .failure(.noSubject) }
    return .success(
      Opening(start: passage.clauses[at].range.lowerBound, carried: [subject])
    )
  }

  /// A clause without a subject: the sentence's subject, the default agent, or who is quoted.
  private func borrowed(_ candidate: Candidate, _ at: Int) -> Result<Opening, Refusal> {
    if !isNarrow, let owner = owner(before: at) {
      let whole = passage.clauses[owner].range.lowerBound
      if passage.clauses[at].range.upperBound - whole <= Self.comfortable {
        return verbatim(from: owner, candidate: candidate, hasSubject: true)
      }
      if let subject = passage.clauses[owner].subject {
        return .success(
          Opening(
            start: passage.clauses[at].range.lowerBound,
            carried: [subject]
          )
        )
      }
    }
    return verbatim(from: at, candidate: candidate, hasSubject: false)
  }

  /// The nearest clause before that has a subject which is no mere relation.
  private func owner(before at: Int) -> Int? {
    var index = at - 1
    while index >= 0, at - index <= 3 {
      let next = passage.clauses[index + 1].connective ?? passage.clauses[index + 1].range
      if next.lowerBound > 0, passage.shadow[next.lowerBound - 1] == "；" { return nil }
      if passage.clauses[index].predicate == nil, passage.clauses[index].range.count >= 5,
        passage.clauses[index].time != passage.clauses[index].range
      {
        return index
      }
      if let subject = passage.clauses[index].subject,
        !isSpeaker(subject), !opensWithPreposition(subject), !isRelational(subject) || index == 0
      {
        return isRelational(subject) ? nil : index
      }
      index -= 1
    }
    return nil
  }

  private func verbatim(
    from index: Int,
    candidate: Candidate,
    hasSubject: Bool
  ) -> Result<Opening, Refusal> {
    let clause = passage.clauses[index]
    var opening = Opening(start: clause.range.lowerBound)
    if hasSubject {
      if candidate.need.allowsAttribution, let speaker = passage.context.speaker {
        opening.voice = speaker + "表示，"
      }
      return .success(opening)
    }
    if let agent = passage.context.headingAgent, !isStative(clause), passage.context.speaker == nil
    {
      opening.start = afterTime(clause)
      opening.agent = agent
      return .success(opening)
    }
    let isOurs = speaksForItself(clause) && passage.context.speaker == nil
    if candidate.need.allowsAgent || isOurs, let agent = passage.context.defaultAgent,
      !isPlan(index), !isStative(clause)
    {
      opening.start = bodyStart(clause)
      opening.agent = agent
      return .success(opening)
    }
    if candidate.need.allowsAttribution || speaksForItself(clause),
      let voice = voice(for: candidate)
    {
      let first = widened(from: index, candidate)
      opening.start = bodyStart(passage.clauses[first])
      opening.voice = voice
      return .success(opening)
    }
    return .failure(.noSubject)
  }

  /// Whether the verb says how something is rather than what somebody did.
  private func isStative(_ clause: Clause) -> Bool {
    guard let predicate = clause.predicate else { return true }
    return Words.statives.match(passage.shadow, at: predicate.lowerBound, end: predicate.upperBound)
      != nil
  }

  /// Whether the subject is 我们.
  private func speaksForItself(_ clause: Clause) -> Bool {
    clause.subject.map { isSpeaker($0) } ?? false
  }

  /// Whether a subject is 我们 and nothing better is printed in its place.
  private func isSpeaker(_ subject: Range<Int>) -> Bool {
    Self.speakers.contains(passage.shadow, subject)
      && !printer.replacements.contains { $0.range == subject }
  }

  /// Where a clause begins when the speaker is named before it: time and 我们 are left out.
  private func bodyStart(_ clause: Clause) -> Int {
    guard speaksForItself(clause), let predicate = clause.predicate else {
      return afterTime(clause)
    }
    return predicate.lowerBound
  }

  /// An earlier clause at which to begin, so that the words around the answer say enough.
  private func widened(from index: Int, _ candidate: Candidate) -> Int {
    if isNarrow { return index }
    var first = index
    let end = passage.clauses[index].range.upperBound
    let rest = { (start: Int) in end - start - candidate.slot.count }
    while first > 0, rest(passage.clauses[first].range.lowerBound) < 14,
      end - passage.clauses[first - 1].range.lowerBound <= 40,
      passage.shadow[passage.clauses[first].range.lowerBound - 1] != "；",
      passage.clauses[first].connective == nil
    {
      first -= 1
    }
    return first
  }

  private func isPlan(_ index: Int) -> Bool {
    passage.context.isPlan
      || Words.planWords.first(passage.shadow, in: passage.clauses[index].range) != nil
  }

  /// Who says it: the speaker of the section or the document.
  private func voice(for candidate: Candidate) -> String? {
    let point = point(for: candidate)
    if let speaker = passage.context.speaker { return speaker + "表示，" + point }
    if let document = passage.context.attribution { return document + "提出，" + point }
    return nil
  }

  /// The point under which the sentence stands, unless it is the sentence or gives the answer away.
  private func point(for candidate: Candidate) -> String {
    guard let point = passage.context.point,
      !(passage.isFirst && candidate.slot.lowerBound < passage.range.upperBound),
      !candidate.answers.contains(where: { point.contains(printer.text.string($0)) })
    else { return "" }
    return "在\(point)方面，"
  }

  private func afterTime(_ clause: Clause) -> Int {
    guard let time = clause.time else { return clause.range.lowerBound }
    var index = time.upperBound
    while index < clause.range.upperBound, passage.shadow[index] == "，" { index += 1 }
    return index
  }

  // MARK: - Time

  /// Puts the time before the statement when what is taken from the source holds none.
  private func addTime(
    _ draft: inout Draft,
    opening: Opening,
    clause at: Int,
    candidate: Candidate
  ) {
    let end = passage.clauses[at].range.upperBound
    let taken = opening.carried + [opening.start..<end]
    let hasTime = passage.reading.times.contains { time in
      time.isCalendar
        && taken.contains {
          $0.lowerBound <= time.range.lowerBound && time.range.upperBound <= $0.upperBound
        }
        && !time.range.overlaps(candidate.slot)
    }
    guard !hasTime else { return }
    if let time = leadingTime(before: opening.start, through: at),
      !candidate.slot.overlaps(time)
    {
      draft.take(time)
      draft.insert("，")
    } else if candidate.need.time, let scope = passage.context.scope {
      draft.insert(scope + (isAim(at) ? "的目标是，" : "，"))
    }
  }

  /// Whether the sentence sets aims and the clause is one of them without saying so itself.
  private func isAim(_ at: Int) -> Bool {
    guard at > 0, passage.context.speaker == nil else { return false }
    let clause = passage.clauses[at]
    let setsAims = passage.clauses[..<at].contains { earlier in
      earlier.predicate.map {
        Self.aims.match(passage.shadow, at: $0.lowerBound, end: $0.upperBound) != nil
      }
        ?? false
    }
    return setsAims && Self.aims.first(passage.shadow, in: clause.range) == nil
      && !passage.shadow[clause.range].contains("了")
  }

  private static let aims = WordSet("要 力争 确保 争取 预期 拟 目标")

  /// The latest time that leads a clause of the sentence up to the one with the answer.
  private func leadingTime(before start: Int, through at: Int) -> Range<Int>? {
    for index in stride(from: at, through: 0, by: -1) {
      if let time = passage.clauses[index].time,
        passage.reading.times.contains(where: { $0.range == time && $0.isCalendar })
      {
        return time
      }
    }
    return nil
  }
}
