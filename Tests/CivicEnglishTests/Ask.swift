import CivicDocuments
import CivicEnglish
import CivicFacts
import CivicText

/// What the pack makes of a text.
struct Ask {
  let extraction: Extraction
  let text: String

  init(_ text: String) {
    self.text = text
    let source = SourceText(name: "text.txt", text: text)
    let options = ReadingOptions(language: .english)
    extraction = English.pack.extract(DocumentReader.read(source, options: options))
  }

  /// Each fact as `prompt => answer`; the members of a list are joined by ` | `.
  var items: [String] {
    extraction.facts.map { fact in
      let prompt = fact.question ?? fact.statement.text(replacingSlotsWith: "____")
      switch fact.answer {
      case .text(let answer): return prompt + " => " + answer
      case .list(let members, _, _): return prompt + " => " + members.joined(separator: " | ")
      }
    }
  }
}
