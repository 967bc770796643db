import CivicDecks
import CivicExchange
import CivicText

/// Puts questions and options into an order for each version.
///
/// Key letters are spread evenly, never more than three alike in a row, and a question of one version has
/// another key than the question at the same place of the version before where that can be had.
struct VersionArranger {
  private var generator: RepeatableGenerator
  /// Keys of the version before, by position.
  private var neighbours: [Int: String] = [:]

  init(seed: UInt64) {
    generator = RepeatableGenerator(seed: seed ^ 0x5EED_0F0A_0B0C_0D0E)
  }

  /// The questions of the next version.
  mutating func questions(
    _ sections: [PaperSection],
    _ items: [[ExportedItem]]
  ) -> [PaperQuestion] {
    var questions: [PaperQuestion] = []
    for (section, items) in zip(sections, items) {
      questions += arranged(section, items)
    }
    neighbours = Dictionary(uniqueKeysWithValues: questions.map { ($0.position, $0.key) })
    return questions
  }

  private mutating func arranged(
    _ section: PaperSection,
    _ items: [ExportedItem]
  ) -> [PaperQuestion] {
    var letters = LetterBalance(neighbours: neighbours)
    return order(items, from: section.positions.lowerBound).enumerated().map { index, item in
      let position = section.positions.lowerBound + index
      return PaperQuestion(
        position: position,
        item: item,
        order: optionOrder(item, position: position, &letters),
        points: section.pointsEach,
        partial: section.partial
      )
    }
  }

  // MARK: - Questions

  /// An order of the items; of several tries the one with the shortest runs of equal keys.
  private mutating func order(_ items: [ExportedItem], from first: Int) -> [ExportedItem] {
    var best = items
    var least = Int.max
    for _ in 0..<200 where least > 0 {
      let tried = items.shuffled(using: &generator)
      let cost = cost(tried, from: first)
      if cost < least { (best, least) = (tried, cost) }
    }
    return best
  }

  /// How bad an order is: runs of more than three equal statements, and keys like the neighbour's.
  private func cost(_ items: [ExportedItem], from first: Int) -> Int {
    var cost = 0
    var run = 0
    var previous: Bool?
    var equal = 0
    for (index, item) in items.enumerated() {
      guard case .trueFalse(_, let isTrue, _) = item.item.content else { continue }
      run = isTrue == previous ? run + 1 : 1
      previous = isTrue
      if run > 3 { cost += 10 }
      if let key = neighbours[first + index],
        key == (isTrue ? "√" : "×") || key == (isTrue ? "T" : "F")
      {
        equal += 1
      }
    }
    return cost + max(0, equal - items.count / 2)
  }

  // MARK: - Options

  private mutating func optionOrder(
    _ item: ExportedItem,
    position: Int,
    _ letters: inout LetterBalance
  ) -> [Int] {
    switch item.item.content {
    case .choice(_, let options):
      return choiceOrder(options, position: position, &letters)
    case .multipleChoice(_, let options):
      return freeOrder(options, position: position)
    case .match(_, let pairs): return shuffled(pairs.count)
    case .order(_, let members): return shuffled(members.count)
    case .question, .cloze, .trueFalse, .list, .term: return []
    }
  }

  /// An order of indices that is not the given one.
  private mutating func shuffled(_ count: Int) -> [Int] {
    let given = Array(0..<count)
    var order = given
    for _ in 0..<8 where order == given { order.shuffle(using: &generator) }
    return order
  }

  /// Puts the key where its letter is wanted; pinned options stay last.
  private mutating func choiceOrder(
    _ options: [ChoiceOption],
    position: Int,
    _ letters: inout LetterBalance
  ) -> [Int] {
    let free = options.indices.filter { !options[$0].isPinned }
    let pinned = options.indices.filter { options[$0].isPinned }
    guard let key = free.first(where: { options[$0].isKey }) else {
      letters.take(options.count - 1, position: position)
      return free.shuffled(using: &generator) + pinned
    }
    let place = letters.place(among: free.count, position: position, using: &generator)
    var order = free.filter { $0 != key }.shuffled(using: &generator)
    order.insert(key, at: place)
    return order + pinned
  }

  /// Shuffles options until the key is not that of the neighbour or the options' own order.
  private mutating func freeOrder(_ options: [ChoiceOption], position: Int) -> [Int] {
    let free = options.indices.filter { !options[$0].isPinned }
    let pinned = options.indices.filter { options[$0].isPinned }
    var order = free.shuffled(using: &generator)
    for _ in 0..<6 {
      let all = order + pinned
      let key = all.indices.filter { options[all[$0]].isKey }.map(OptionLetter.text).joined()
      guard key == neighbours[position] else { break }
      order.shuffle(using: &generator)
    }
    return order + pinned
  }
}

/// Counts the key letters of a section and says which one should come next.
struct LetterBalance {
  private let neighbours: [Int: String]
  private var counts: [Int: Int] = [:]
  private var recent: [Int] = []

  init(neighbours: [Int: String]) {
    self.neighbours = neighbours
  }

  /// The place for a key among `count` options, taken note of.
  mutating func place(
    among count: Int,
    position: Int,
    using generator: inout RepeatableGenerator
  ) -> Int {
    let costs = (0..<count).map { place -> Int in
      var cost = 100 * (counts[place] ?? 0) + Int.random(in: 0..<60, using: &generator)
      if recent.suffix(3) == [place, place, place] { cost += 1_000_000 }
      if recent.last == place { cost += 40 }
      if neighbours[position] == OptionLetter.text(place) { cost += 90 }
      return cost
    }
    let place = costs.indices.min { costs[$0] < costs[$1] } ?? 0
    take(place, position: position)
    return place
  }

  /// Takes note of a letter that could not be chosen.
  mutating func take(_ place: Int, position: Int) {
    counts[place, default: 0] += 1
    recent.append(place)
  }
}
