import CivicDecks
import CivicText

extension ImportFormat {
  /// Moodle's GIFT.
  static let gift = ImportFormat(name: "gift") { text, language in
    var reader = GIFTImport(text, language)
    return reader.read()
  }
}

private struct GIFTImport {
  private var log: ImportLog
  private var category: String?
  private var block: [String] = []
  private var comment = GIFTComment()
  private var start = 1
  /// Clozes by id, whose further groups may still come: index in ``pending``.
  private var clozes: [String: Int] = [:]
  private var pending: [(item: ImportedItem, assembly: ClozeAssembly?)] = []

  init(_ text: SourceText, _ language: InterfaceLanguage) {
    log = ImportLog(text, language)
  }

  mutating func read() -> ImportResult {
    guard log.accepts() else { return log.result }
    for (index, line) in String(decoding: log.text.bytes, as: UTF8.self).lines().enumerated() {
      guard pending.count < ImportLimits.items else {
        log.report(.error, .tooManyItems(limit: ImportLimits.items), line: index + 1)
        break
      }
      let text = (line.dropping(prefix: "\u{FEFF}") ?? line).trimmed()
      if text.isEmpty {
        close()
      } else if let words = text.dropping(prefix: "//") {
        comment.read(words)
      } else {
        if block.isEmpty { start = index + 1 }
        block.append(text)
      }
    }
    close()
    for (item, assembly) in pending {
      var item = item
      if let assembly { item.item.content = .cloze(assembly.cloze) }
      log.take(item)
    }
    return log.finished()
  }

  private mutating func close() {
    let text = block.joined(separator: "\n")
    let comment = comment
    guard !text.isEmpty else { return }
    block = []
    self.comment = GIFTComment()
    if let path = text.dropping(prefix: "$CATEGORY:") {
      let name = path.trimmed()
      category = name.dropping(prefix: "$course$/") ?? name
      return
    }
    do throws(ImportError) {
      try add(GIFTQuestion(text), comment)
    } catch {
      log.skip(error, line: start)
    }
  }

  private mutating func add(_ question: GIFTQuestion, _ comment: GIFTComment) throws(ImportError) {
    let name = comment.id ?? question.title ?? ""
    let (base, group) = ItemJSON.split(name)
    let (content, accept, assembly) = try question.content(comment.kind, group: group ?? 1)
    var item = Item(content: content, accept: accept, tags: comment.tags)
    question.remarks.apply(to: &item)
    if let others = question.remarks[.accept], item.accept.isEmpty {
      let mark: StaticString = others.cut(at: "；") == nil ? "; " : "；"
      item.accept = others.pieces(separatedBy: mark)
    }
    item.id = ItemID(foreign: base)
    if let assembly, group != nil {
      if let index = clozes[base] {
        if pending[index].assembly?.merge(assembly) == true { return }
        log.report(.warning, .partsDisagree(base), line: start)
        item.id = nil
      } else {
        clozes[base] = pending.count
      }
    }
    pending.append((ImportedItem(item: item, deck: category, line: start), assembly))
  }
}

/// What comments before a question say: `// civiq:KIND [id:ID] [tag:TAG]`.
private struct GIFTComment {
  var kind: ItemKind?
  var id: String?
  var tags: [String] = []

  mutating func read(_ text: String) {
    let words = text.trimmed()
    if let ours = words.dropping(prefix: "civiq:") {
      kind = ItemKind(rawValue: ours.cut(at: " ")?.before ?? ours)
    }
    for piece in words.replacing("\\]", by: "\u{1}").pieces(separatedBy: "[").dropFirst() {
      guard let (inside, _) = piece.cut(at: "]") else { continue }
      if let name = inside.dropping(prefix: "id:") {
        id = name.replacing("\u{1}", by: "]")
      } else if let tag = inside.dropping(prefix: "tag:") {
        tags.append(tag.replacing("\u{1}", by: "]"))
      }
    }
  }
}
