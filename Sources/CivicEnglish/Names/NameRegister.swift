/// The proper names of a document and the short forms that stand for them.
struct NameRegister: Sendable {
  /// A name in full.
  struct Entity: Sendable, Hashable {
    var text: String
    var nameClass: NameClass
    var takesArticle: Bool
    /// The lower-case word a short form would repeat: `court` of `Court of Justice`.
    var head: String
    var isPlural: Bool
  }

  private(set) var entities: [Entity] = []
  private var indexByName: [String: Int] = [:]
  private var aliases: [String: Int] = [:]
  private var indexBySurname: [String: [Int]] = [:]
  private var indexByHead: [String: [Int]] = [:]

  init() {}

  init(sentences: [ReadSentence], title: [Token]) {
    register(title)
    for sentence in sentences { register(sentence.tokens) }
    for sentence in sentences { registerAliases(sentence.tokens) }
  }

  private mutating func register(_ tokens: [Token]) {
    for (index, token) in tokens.enumerated() {
      guard let nameClass = token.nameClass, nameClass != .demonym, nameClass != .office else {
        continue
      }
      let hasArticle = index > 0 && tokens[index - 1].isWord("the")
      if let known = indexByName[token.lower] {
        if hasArticle { entities[known].takesArticle = true }
        continue
      }
      let entity = Entity(
        text: token.text,
        nameClass: nameClass,
        takesArticle: hasArticle,
        head: NameHead.word(of: token.lower),
        isPlural: token.can(.plural)
      )
      indexByName[token.lower] = entities.count
      let words = token.lower.split(separator: " ")
      if words.count > 1, nameClass == .person {
        let hasGivenName =
          words.first.map { Lexicon.shared.givenNames.contains(String($0)) } ?? false
        if hasGivenName {
          indexBySurname[Self.surname(of: token), default: []].append(entities.count)
        }
      } else if words.count > 1 {
        indexByHead[entity.head, default: []].append(entities.count)
      }
      entities.append(entity)
    }
  }

  private mutating func registerAliases(_ tokens: [Token]) {
    for token in tokens where token.isName && !token.aside.isEmpty {
      guard let owner = indexByName[token.lower] else { continue }
      let words = token.aside.filter { !$0.isMark && !$0.isWord("the") }
      let isQuoted = token.aside.first?.isMark == true
      guard let alias = words.first, alias.isName, words.count == 1 || isQuoted else { continue }
      let isAcronym = alias.text.count <= 7 && alias.text.allSatisfy { $0.isUppercase }
      if isQuoted || isAcronym { aliases[alias.lower] = owner }
    }
  }

  private static func surname(of token: Token) -> String {
    token.lower.split(separator: " ").last.map(String.init) ?? token.lower
  }

  /// The person a surname stands for, when only one in the document bears it.
  func person(surnamed name: String) -> Entity? {
    guard let found = indexBySurname[name], found.count == 1 else { return nil }
    return entities[found[0]]
  }

  /// The entity a full name stands for.
  func entity(named name: String) -> Entity? { indexByName[name.lowercased()].map { entities[$0] } }

  /// The full name meant by a short one, preferring the topic of the section.
  func entity(forShort word: String, topic: Entity?) -> Entity? {
    if let alias = aliases[word] { return entities[alias] }
    if let topic, topic.head == word, topic.text.contains(" ") { return topic }
    guard let found = indexByHead[word], found.count == 1 else { return nil }
    return entities[found[0]]
  }
}
