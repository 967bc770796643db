import CivicDocuments
import CivicFacts
import CivicText

/// Takes over questions that a study guide asks itself, with the answer that follows.
///
/// Catches `3、我国的根本制度是什么?` followed by a short paragraph or by numbered points. Must not catch
/// a rhetorical question inside running prose, nor a question whose answer runs over several paragraphs.
enum StudyQuestionExtractor {
  static let rule = DocumentExtractor(name: "study-question") { document in
    var findings: [DocumentExtractor.Finding] = []
    var index = 0
    while index < document.readings.count {
      let questions = questionRun(from: index, in: document)
      guard let last = questions.last else {
        index += 1
        continue
      }
      findings += facts(questions, answers: answerBlocks(after: last.index, in: document), document)
        .map { .fact($0) }
      index = last.index + 1
    }
    return findings
  }

  private struct Asked {
    let question: StudyQuestion
    let index: Int
  }

  /// Questions that follow one another without an answer between them.
  private static func questionRun(from start: Int, in document: ReadDocument) -> [Asked] {
    var run: [Asked] = []
    for index in start..<document.readings.count {
      guard let question = StudyQuestion(document.readings[index]) else { break }
      run.append(Asked(question: question, index: index))
    }
    return run
  }

  /// One question takes all answers; several take one each when the numbers agree.
  private static func facts(
    _ questions: [Asked],
    answers: [BlockReading],
    _ document: ReadDocument
  ) -> [Fact] {
    if questions.count == 1 {
      return [fact(questions[0].question.text, at: questions[0].index, answers, document)]
        .compactMap { questions[0].question.isCompound ? nil : $0 }
    }
    guard questions.count == answers.count else { return [] }
    let topic = questions[0].question.asked
    return zip(questions, answers).compactMap { asked, answer in
      let text = asked.question.text
      let resolved = text.hasPrefix("它") ? topic.map { $0 + text.dropFirst() } : text
      return resolved.flatMap { fact($0, at: asked.index, [answer], document) }
    }
  }

  private static func fact(
    _ question: String,
    at index: Int,
    _ answers: [BlockReading],
    _ document: ReadDocument
  ) -> Fact? {
    guard let first = answers.first, let last = answers.last else { return nil }
    let texts = answers.map { answerText($0) }
    let span = document.readings[index].text.span(0..<document.readings[index].text.count)
    let evidence = span.union(first.text.span(0..<first.text.count))
      .union(last.text.span(0..<last.text.count))
    let isList = texts.count > 1
    guard (6...60).contains(question.unicodeScalars.count),
      texts.allSatisfy({ (2...48).contains($0.unicodeScalars.count) }),
      !isList || (2...6).contains(texts.count),
      !texts.contains(where: { question.contains($0) || isQuestion($0) }),
      !pronouns.contains(where: { question.contains($0) })
    else { return nil }
    return Fact(
      kind: isList ? .enumeration : .definition,
      statement: Statement(pieces: [.text(question)]),
      question: question,
      answer: isList
        ? .list(texts, isOrdered: false, isClosed: true) : .text(texts[0]),
      answerType: isList ? .list : .text,
      subject: StatementBuilder.key(question),
      evidence: evidence,
      worth: 0.9,
      extractor: "study-question"
    )
  }

  private static let pronouns = ["它", "这", "上述", "该"]

  /// The blocks that answer: one paragraph, or numbered points up to the next question or heading.
  private static func answerBlocks(after index: Int, in document: ReadDocument) -> [BlockReading] {
    var answers: [BlockReading] = []
    for next in document.readings[(index + 1)...].prefix(8) {
      if StudyQuestion(next) != nil { break }
      switch next.kind {
      case .paragraph:
        if !answers.isEmpty { return answers.count == 1 && !isItem(answers[0]) ? [] : answers }
        if isRemark(next) { continue }
        answers.append(next)
      case .listItem:
        if let first = answers.first, !isItem(first) { return [] }
        answers.append(next)
      default:
        return answers
      }
    }
    return answers
  }

  private static func isItem(_ reading: BlockReading) -> Bool {
    if case .listItem = reading.kind { return true }
    return false
  }

  /// A remark in brackets such as （重点）, or a further question.
  private static func isRemark(_ reading: BlockReading) -> Bool {
    guard let first = reading.shadow.first, let last = reading.shadow.last else { return true }
    return first == "（" && last == "）"
  }

  private static func isQuestion(_ text: String) -> Bool { text.hasSuffix("？") }

  private static func answerText(_ reading: BlockReading) -> String {
    StatementBuilder.ended(
      Printer(text: reading.text, replacements: []).print(0..<reading.text.count)
    )
  }
}

/// A block that is a question of a study guide.
struct StudyQuestion {
  /// The question without numbering and page references, ending in ？.
  let text: String
  /// What the question is about: the words before 的…是什么; `nil` when it has another form.
  let topic: String?
  /// What is asked for: the words before 是什么; `nil` when it has another form.
  let asked: String?
  /// Whether it asks for several things at once (分别是什么).
  let isCompound: Bool

  /// Reads a block, or `nil` when it is no question.
  init?(_ reading: BlockReading) {
    switch reading.kind {
    case .paragraph, .heading, .listItem: break
    default: return nil
    }
    let shadow = reading.shadow
    guard let mark = shadow.firstIndex(of: "？"), mark >= 5, mark <= 64 else { return nil }
    let start = Self.afterNumbering(shadow, upTo: mark)
    let printed = Printer(text: reading.text, replacements: []).print(start..<mark)
    text = printed + "？"
    isCompound = printed.contains("分别是") || printed.contains("、")
    asked = printed.firstRange(of: "是什么").map { String(printed[..<$0.lowerBound]) }
    if let place = printed.firstRange(of: "的"), isCompound {
      topic = String(printed[..<place.lowerBound])
    } else {
      topic = nil
    }
  }

  /// Skips `3、`, `P612.` and the like.
  private static func afterNumbering(_ shadow: [Unicode.Scalar], upTo mark: Int) -> Int {
    var start = 0
    for index in 0..<min(mark, 8) where ["、", "．", ".", "。"].contains(shadow[index]) {
      if shadow[0..<index].allSatisfy({ $0.isASCII || $0 == "、" }) { start = index + 1 }
    }
    return start
  }
}
