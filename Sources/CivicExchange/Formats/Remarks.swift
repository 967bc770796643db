import CivicDecks
import CivicText

/// What stands in an item beside prompt and answer, as lines with a label: `解析：…`, `Source: …`.
///
/// Formats that have one place for remarks after an answer write it there; importers find the parts again.
struct Remarks {
  /// The parts in the order they are written.
  private(set) var parts: [(label: Label, text: String)] = []

  init(parts: [(label: Label, text: String)] = []) {
    self.parts = parts
  }

  /// The remarks of an item.
  ///
  /// - Parameters:
  ///   - exported: the item.
  ///   - answer: the answer, when the format has no other place for it.
  ///   - accept: whether further answers stand here too.
  init(_ exported: ExportedItem, answer: String? = nil, accept: Bool = false) {
    let item = exported.item
    if let answer { parts.append((.answer, answer)) }
    if accept, !item.accept.isEmpty {
      parts.append(
        (.accept, item.accept.joined(separator: exported.language == .chinese ? "；" : "; "))
      )
    }
    if case .trueFalse(_, _, let correction?) = item.content {
      parts.append((.correction, correction))
    }
    if let explanation = item.explanation { parts.append((.explanation, explanation)) }
    if let validity = item.validity { parts.append((.validity, validity.text)) }
    if let source = item.source { parts.append((.source, SourceLine.text(source))) }
  }

  /// The text of a part.
  subscript(label: Label) -> String? {
    parts.first { $0.label == label }?.text
  }

  /// The remarks, each on a line of its own (or several, if the text has several).
  func lines(_ language: InterfaceLanguage) -> [String] {
    parts.map { $0.label.text(language) + (language == .chinese ? "：" : ": ") + $0.text }
  }

  /// Reads remarks: a line that begins with a label begins a part, other lines go on with it.
  ///
  /// - Parameters:
  ///   - text: the lines.
  ///   - first: the label of what stands before the first label.
  init(reading text: String, first: Label = .explanation) {
    for line in text.lines() {
      if let (label, rest) = Self.label(of: line) {
        parts.append((label, rest))
      } else if parts.isEmpty {
        if !line.trimmed().isEmpty { parts.append((first, line)) }
      } else {
        parts[parts.count - 1].text += "\n" + line
      }
    }
  }

  private static let readable: [Label] = [
    .answer, .accept, .correction, .explanation, .validity, .source,
  ]

  private static func label(of line: String) -> (Label, String)? {
    for label in readable {
      for language in InterfaceLanguage.allCases {
        for mark in ["：", ": "] {
          if let rest = line.dropping(prefix: label.text(language) + mark) { return (label, rest) }
        }
      }
    }
    return nil
  }

  /// Gives an item what the remarks say of it.
  func apply(to item: inout Item) {
    item.explanation = self[.explanation] ?? item.explanation
    item.source = self[.source].map(SourceLine.source) ?? item.source
    if let validity = self[.validity] { item.validity = Validity(validity) }
    if case .trueFalse(let statement, let isTrue, nil) = item.content {
      item.content = .trueFalse(
        statement: statement,
        isTrue: isTrue,
        correction: self[.correction]
      )
    }
  }
}
