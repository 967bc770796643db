import CivicDecks
import CivicTerminal
import CivicText

/// An item in a list, with something to say about it.
struct ItemLine {
  let entry: LibraryEntry
  let remark: String

  /// Id, prompt and remark.
  func lines(_ breaker: LineBreaker) -> [StyledText] {
    let prompt = entry.cards.first?.prompt ?? entry.item.content.kind.rawValue
    let tail: StyledText = remark.isEmpty ? "" : " \("— " + remark, .faint)"
    return (StyledText(prompt) + tail).wrapped(breaker, prefix: "\(entry.id.text, .key)  ")
  }

  /// The same for programs.
  var json: JSONValue {
    .object([
      JSONMember("item", .string(entry.id.text)), JSONMember("deck", .string(entry.file.name)),
      JSONMember("kind", .string(entry.item.content.kind.rawValue)),
      JSONMember("prompt", .string(entry.cards.first?.prompt ?? "")),
      JSONMember("remark", .string(remark)),
    ])
  }
}
