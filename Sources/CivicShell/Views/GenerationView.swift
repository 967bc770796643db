import CivicDocuments
import CivicFacts
import CivicGeneration
import CivicTerminal
import CivicText

/// Lists what a generation found and what it dropped.
struct GenerationView {
  let documents: [Document]
  let result: GenerationResult

  /// One line a fact: kind, worth, statement with its answer, and where it stands.
  func facts() -> [StyledText] {
    result.facts.map { fact in
      let statement = fact.statement.pieces.reduce(into: StyledText("")) { text, piece in
        switch piece {
        case .text(let stretch): text += StyledText(stretch)
        case .slot(let answer): text += StyledText("【" + answer + "】", .strong)
        }
      }
      let worth = Int((fact.worth * 100).rounded())
      return "\(fact.kind.rawValue, .key) \(worth) \(statement) \(fact.extractor, .faint)"
    }
  }

  /// One line a candidate that was refused: place, rule, reason.
  func rejects() -> [StyledText] {
    result.rejects.map { reject in
      let source = documents.count == 1 ? documents[0].source : nil
      let place = source.map { source in
        let position = source.position(at: min(reject.span.start, source.bytes.count))
        return "\(source.name):\(position.line):\(position.column)"
      }
      return
        "\(place ?? "\(reject.span.start)-\(reject.span.end)"): \(reject.rule): \(reject.reason)"
    }
  }
}
