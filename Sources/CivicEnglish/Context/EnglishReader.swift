import CivicDocuments
import CivicText

/// A document's sentences and headings with names and numbers read.
struct DocumentReading: Sendable {
  var sentences: [ReadSentence] = []
  var sections: [ReadSection] = []
  var title: [Token] = []
  var names = NameRegister()
}

/// Reads a document into sentences of tokens; names need two looks, since a later sentence may show that the
/// first word of an earlier one is a name.
struct EnglishReader {
  private let document: Document

  static func reading(of document: Document) -> DocumentReading {
    EnglishReader(document: document).run()
  }

  private init(document: Document) {
    self.document = document
  }

  private func run() -> DocumentReading {
    var reading = DocumentReading()
    var raw: [ReadSentence] = []
    reading.sections = [ReadSection(heading: [])]
    for (index, block) in document.blocks.enumerated() {
      switch block.kind {
      case .heading:
        reading.sections.append(ReadSection(heading: words(block.text, 0..<block.text.count)))
      case .paragraph, .listItem, .article:
        for sentence in block.sentences {
          raw.append(
            ReadSentence(
              tokens: words(block.text, sentence.range),
              block: index,
              section: reading.sections.count - 1,
              span: block.text.span(sentence.range)
            )
          )
        }
      case .title, .speaker, .dateline, .sourceLine, .footnote, .tableRow: break
      }
    }
    let known = Self.knownWords(raw)
    let first = NameReading(knownWords: known, surnames: [])
    let surnames = Self.surnames(raw.map { first.merged($0.tokens) })
    let names = NameReading(knownWords: known, surnames: surnames)
    reading.sentences = raw.map { sentence in
      var sentence = sentence
      sentence.tokens = Asides.attached(names.merged(sentence.tokens))
      return sentence
    }
    reading.sections = reading.sections.map { ReadSection(heading: names.merged($0.heading)) }
    if let title = document.title { reading.title = names.merged(words(title, 0..<title.count)) }
    reading.names = NameRegister(sentences: reading.sentences, title: reading.title)
    return reading
  }

  private func words(_ text: TracedText, _ range: Range<Int>) -> [Token] {
    NumberMerging.merged(CaseRepair.repaired(Tokenizer.tokens(of: text, in: range)))
  }

  /// Words written with a capital where no sentence begins.
  private static func knownWords(_ sentences: [ReadSentence]) -> Set<String> {
    var known: Set<String> = []
    for sentence in sentences {
      let tokens = sentence.tokens
      let start = tokens.firstIndex { !$0.isMark } ?? 0
      for index in tokens.indices.dropFirst(start + 1)
      where isCapital(tokens[index]) && !tokens[index - 1].isMark {
        // `Parties` in `the Political Parties Act` is part of a name and none by itself.
        let isPart =
          index > start + 1 && isCapital(tokens[index - 1])
          || index + 1 < tokens.count && isCapital(tokens[index + 1])
        if !isPart { known.insert(tokens[index].lower) }
      }
    }
    return known
  }

  private static func isCapital(_ token: Token) -> Bool {
    token.kind == .word && token.text.first?.isUppercase == true
  }

  private static func surnames(_ sentences: [[Token]]) -> Set<String> {
    var surnames: Set<String> = []
    for token in sentences.joined() where token.nameClass == .person {
      let words = token.lower.split(separator: " ")
      if words.count > 1, let last = words.last { surnames.insert(String(last)) }
    }
    return surnames
  }
}

/// Takes bracketed text out of a sentence and hangs it on the word before.
enum Asides {
  static func attached(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var depth = 0
    var aside: [Token] = []
    for token in tokens {
      if token.isMark("(") {
        if depth > 0 { aside.append(token) }
        depth += 1
      } else if token.isMark(")"), depth > 0 {
        depth -= 1
        if depth > 0 {
          aside.append(token)
        } else if let last = result.indices.last {
          result[last].aside += aside
          aside = []
        }
      } else if depth > 0 {
        aside.append(token)
      } else {
        result.append(token)
      }
    }
    return result
  }
}
