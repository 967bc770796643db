import CivicDecks
import CivicExchange
import CivicText

import func Glibc.log

/// Chooses items by chance, the worthier ones more often, so that none clashes with another.
struct ItemChooser {
  private let request: PaperRequest
  /// The items in the order in which they are tried.
  private let order: [Int]
  private var clashes: [Int: ItemClash] = [:]
  private var taken: [Int] = []

  init(_ request: PaperRequest, seed: UInt64) {
    self.request = request
    var generator = RepeatableGenerator(seed: seed)
    // Efraimidis and Spirakis, "Weighted random sampling", 2006: the largest log(u)/w come first.
    let keys = request.items.map { item -> Double in
      let worth = min(1, max(0.05, item.item.worth ?? 0.5))
      return log(Double.random(in: 0x1p-53..<1, using: &generator)) / (worth * worth)
    }
    order = request.items.indices.filter { PaperFitness.isFit(request.items[$0].item) }
      .sorted { (keys[$0], $1) > (keys[$1], $0) }
  }

  /// Items for a section; fewer than asked when no more fit.
  mutating func choose(_ section: Blueprint.Section) -> [ExportedItem] {
    var candidates = order.filter { index in
      isEligible(request.items[index].item, id: request.items[index].id, for: section)
    }
    candidates = spread(candidates, over: section.coverage)
    return take(section.count, from: candidates)
  }

  /// Items of any kind.
  mutating func choose(count: Int) -> [ExportedItem] {
    let exclude = Set(request.blueprint.exclude)
    let candidates = order.filter { exclude.isDisjoint(with: request.items[$0].item.tags) }
    return take(count, from: candidates)
  }

  private mutating func take(_ count: Int, from candidates: [Int]) -> [ExportedItem] {
    var chosen: [Int] = []
    for index in candidates where chosen.count < count {
      guard !taken.contains(index) else { continue }
      let clash = clashes[index] ?? ItemClash(request.items[index].item)
      clashes[index] = clash
      guard !taken.contains(where: { clashes[$0]?.clashes(with: clash) == true }) else { continue }
      taken.append(index)
      chosen.append(index)
    }
    return chosen.map { request.items[$0] }
  }

  private func isEligible(_ item: Item, id: ItemID, for section: Blueprint.Section) -> Bool {
    guard SectionForm(item.content.kind) == section.form else { return false }
    let tags = Set(item.tags)
    if !section.tags.isEmpty, tags.isDisjoint(with: section.tags) { return false }
    guard tags.isDisjoint(with: request.blueprint.exclude + section.exclude) else { return false }
    guard let wanted = section.difficulty else { return true }
    return difficulty(tags, id) == wanted
  }

  /// By tag; else by the share of right answers (0.3 and 0.7 part the levels); else medium.
  private func difficulty(_ tags: Set<String>, _ id: ItemID) -> Blueprint.Difficulty {
    for level in Blueprint.Difficulty.allCases where !tags.isDisjoint(with: level.names) {
      return level
    }
    guard let share = request.success[id] else { return .medium }
    return share > 0.7 ? .easy : share < 0.3 ? .hard : .medium
  }

  /// Takes one candidate of each group in turn, so that the first ones come from all groups.
  private func spread(_ candidates: [Int], over coverage: Blueprint.Coverage) -> [Int] {
    guard coverage != .none else { return candidates }
    var groups: [(name: String, members: [Int])] = []
    var places: [String: Int] = [:]
    for index in candidates {
      let item = request.items[index].item
      let name = coverage == .tags ? item.tags.first ?? "" : item.source?.document ?? ""
      let place = places[name] ?? groups.count
      if place == groups.count {
        places[name] = place
        groups.append((name, []))
      }
      groups[place].members.append(index)
    }
    let rounds = groups.map(\.members.count).max() ?? 0
    return (0..<rounds).flatMap { round in
      groups.compactMap { round < $0.members.count ? $0.members[round] : nil }
    }
  }
}

/// Whether an item can be asked on paper at all.
enum PaperFitness {
  static func isFit(_ item: Item) -> Bool {
    guard !item.content.prompt.trimmed().isEmpty else { return false }
    switch item.content {
    case .question(_, let answer, _): return !answer.trimmed().isEmpty
    case .term(_, let definition): return !definition.trimmed().isEmpty
    case .trueFalse: return true
    case .cloze(let text): return !text.blanks.isEmpty
    case .list(_, let members, _): return !members.isEmpty
    case .order(_, let members): return members.count >= 2 && members.count <= 26
    case .match(_, let pairs): return pairs.count >= 2 && pairs.count <= 26
    case .choice(_, let options):
      return isFit(options) && options.filter(\.isKey).count == 1
    case .multipleChoice(_, let options):
      return isFit(options) && options.contains(where: \.isKey)
    }
  }

  private static func isFit(_ options: [ChoiceOption]) -> Bool {
    let texts = options.map { $0.text.trimmed() }
    return (2...26).contains(texts.count) && !texts.contains("") && Set(texts).count == texts.count
  }
}
