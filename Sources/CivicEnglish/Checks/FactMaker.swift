import CivicFacts
import CivicText

/// Turns a candidate into a fact, or refuses it with the reason.
enum FactMaker {
  /// A fact, or why there is none.
  enum Outcome {
    case fact(Fact)
    case reject(Reject)
  }

  static func outcome(
    _ candidate: Candidate,
    _ context: ClauseInContext,
    extractor: String
  ) -> Outcome {
    var candidate = candidate
    let (evidence, evidenceText) = settleWording(of: &candidate, context)
    let statement = StatementBuilder(
      clause: candidate.clause,
      scope: context.scope(asking: candidate.slots.first, in: candidate.clause)
    ).statement(
      candidate.slots
    )
    let answers = candidate.slots.map { candidate.clause.tokens(in: $0).text }
    func refuse(_ reason: String) -> Outcome {
      .reject(
        Reject(
          span: context.evidence,
          rule: extractor,
          reason: reason + ": " + statement.text(replacingSlotsWith: "____")
        )
      )
    }
    let draft = Draft(
      candidate: candidate,
      context: context,
      statement: statement,
      answers: answers,
      evidenceText: evidenceText
    )
    for check in DraftChecks.all {
      if let reason = check(draft) { return refuse(reason) }
    }
    let answer: FactAnswer =
      candidate.isList
      ? .list(answers, isOrdered: false, isClosed: true) : .text(answers.first ?? "")
    return .fact(
      Fact(
        kind: candidate.kind,
        statement: statement,
        question: DraftChecks.fluentQuestion(draft),
        answer: answer,
        answerType: candidate.type,
        accept: candidate.accept,
        subject: candidate.clause.subject.text.lowercased(),
        evidence: evidence,
        worth: worth(candidate, context),
        extractor: extractor
      )
    )
  }

  /// An answer that was written out stands in the sentence before, or goes back to the short form of the source.
  ///
  /// - Returns: the evidence in which the answers stand.
  private static func settleWording(
    of candidate: inout Candidate,
    _ context: ClauseInContext
  ) -> (SourceSpan, String) {
    let source = VerbatimText.key(context.evidenceText)
    let missing = candidate.slots.filter {
      !source.contains(VerbatimText.key(candidate.clause.tokens(in: $0).text))
    }
    if missing.isEmpty { return (context.evidence, context.evidenceText) }
    let wider = VerbatimText.key(context.widerText)
    if missing.allSatisfy({ wider.contains(VerbatimText.key(candidate.clause.tokens(in: $0).text)) }
    ) {
      return (context.widerEvidence, context.widerText)
    }
    for slot in missing {
      let tokens = candidate.clause.tokens(in: slot)
      for (offset, token) in tokens.enumerated() {
        guard let written = token.written, token.isDate || written.first?.isUppercase == true else {
          continue
        }
        candidate.clause.rewrite(
          Slot(part: slot.part, range: slot.range.lowerBound + offset..<slot.range.upperBound),
          as: written
        )
      }
      if !candidate.isList { candidate.accept.append(tokens.text) }
    }
    return (context.evidence, context.evidenceText)
  }

  /// The family's worth, raised for what the text is about and for main clauses.
  private static func worth(_ candidate: Candidate, _ context: ClauseInContext) -> Double {
    var worth = candidate.worth
    if context.isAboutTopic { worth += 0.08 }
    if context.clause.origin != .main { worth -= 0.08 }
    worth += 0.05 * (1 - context.position)
    if candidate.question == nil { worth -= 0.12 }
    return min(1, max(0.05, worth))
  }
}

/// A candidate with its wording, as the checks see it.
struct Draft {
  var candidate: Candidate
  var context: ClauseInContext
  var statement: Statement
  var answers: [String]
  /// The source text that has to hold the answers.
  var evidenceText: String
}
