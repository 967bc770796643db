/// A paragraph, heading, list item or table row of a page.
struct HTMLBlock {
  /// What stands before the text in the reduced form.
  enum Form: Equatable {
    case paragraph
    case heading(Int)
    case item(String)
    case row
  }

  /// Its form.
  var form: Form
  /// Its text in UTF-8.
  var text: [UInt8]
  /// How many of the bytes are words of links.
  var linked: Int
  /// Whether it stands in an `article` or `main` element.
  var isInArticle: Bool

  /// Whether it is a menu rather than text: mostly links, no end of a sentence.
  var isMenu: Bool {
    guard linked * 10 > text.count * 6 else { return false }
    return !String(decoding: text, as: UTF8.self).unicodeScalars.contains {
      "。！？；".unicodeScalars.contains($0)
    }
  }
}
