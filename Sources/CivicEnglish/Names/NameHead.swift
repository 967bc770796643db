/// Finds the word of a name that says what it names.
enum NameHead {
  /// The lower-case head of a name: `court` of `Court of Justice`, `act` of `Freedom of Information Act 2000`.
  static func word(of name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    let lexicon = Lexicon.shared
    let last = words.last { Int($0) == nil } ?? name
    let cut = words.firstIndex { ["of", "on", "for"].contains($0) } ?? words.count
    let head = cut > 0 ? words[cut - 1] : name
    let isLaw = ["act", "bill", "law", "code", "convention", "treaty", "ordinance"].contains(last)
    if isLaw, lexicon.bodies[head] == nil, lexicon.documents[head] == nil { return last }
    return Int(head) == nil ? head : last
  }
}
