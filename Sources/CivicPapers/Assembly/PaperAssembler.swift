public import CivicDecks
public import CivicExchange
public import CivicText

/// What a paper is made of, beside its plan.
public struct PaperRequest: Sendable {
  /// The items to choose from, best first.
  public var items: [ExportedItem]
  /// The plan.
  public var blueprint: Blueprint
  /// Title when the plan has none.
  public var title: String
  /// Language of headings.
  public var language: InterfaceLanguage
  /// Seed when the plan has none.
  public var seed: UInt64
  /// Share of answers that were right, by item, as far as known; for `difficulty`.
  public var success: [ItemID: Double]

  /// Makes a request.
  public init(
    items: [ExportedItem],
    blueprint: Blueprint,
    title: String,
    language: InterfaceLanguage,
    seed: UInt64,
    success: [ItemID: Double] = [:]
  ) {
    self.items = items
    self.blueprint = blueprint
    self.title = title
    self.language = language
    self.seed = seed
    self.success = success
  }
}

/// Why a paper cannot be made.
public enum PaperError: Error, Sendable, Hashable {
  /// A section needs more items than there are.
  case tooFewItems(section: String, needed: Int, found: Int)
  /// No item can be asked on paper.
  case noItems

  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.tooFewItems(let section, let needed, let found), .english):
      "section '\(section)' needs \(needed) items, but only \(found) fit together; "
        + "ask for fewer or give more decks"
    case (.tooFewItems(let section, let needed, let found), .chinese):
      "“\(section)”一节需要 \(needed) 题，可用的只有 \(found) 题；请减少题数或增加牌组"
    case (.noItems, .english): "no item can be asked on paper; give another deck"
    case (.noItems, .chinese): "没有可以出卷的题；请换一个牌组"
    }
  }
}

/// Chooses items for a paper and arranges them in versions.
///
/// Equal requests give equal papers. No two items of a paper ask the same fact or answer each other.
public enum PaperAssembler {
  /// Makes a paper after its plan.
  public static func assemble(_ request: PaperRequest) throws(PaperError) -> Paper {
    let seed = request.blueprint.seed ?? request.seed
    var chooser = ItemChooser(request, seed: seed)
    var chosen: [[ExportedItem]] = []
    for section in request.blueprint.sections {
      let items = chooser.choose(section)
      guard items.count == section.count else {
        let title = section.title ?? section.form.title(request.language)
        throw .tooFewItems(section: title, needed: section.count, found: items.count)
      }
      chosen.append(items)
    }
    return paper(request, sections: request.blueprint.sections, chosen, seed: seed)
  }

  /// Makes a paper of so many items, of whatever kinds there are, in customary sections.
  ///
  /// - Parameters:
  ///   - request: the request; the sections of its plan are not used.
  ///   - count: how many items; fewer when fewer fit together.
  ///   - points: points by kind; the customary ones when not said.
  /// - Returns: the paper.
  /// - Throws: ``PaperError/noItems`` when there is none.
  public static func assemble(
    _ request: PaperRequest,
    count: Int,
    points: [ItemKind: Double] = [:]
  ) throws(PaperError) -> Paper {
    let seed = request.blueprint.seed ?? request.seed
    var chooser = ItemChooser(request, seed: seed)
    let items = chooser.choose(count: count)
    guard !items.isEmpty else { throw .noItems }
    var sections: [Blueprint.Section] = []
    var chosen: [[ExportedItem]] = []
    for form in SectionForm.allCases {
      let own = items.filter { SectionForm($0.item.content.kind) == form }
      guard !own.isEmpty else { continue }
      let value = form.kinds.lazy.compactMap { points[$0] }.first
      sections.append(Blueprint.Section(form, count: own.count, points: value))
      chosen.append(own)
    }
    return paper(request, sections: sections, chosen, seed: seed)
  }

  private static func paper(
    _ request: PaperRequest,
    sections: [Blueprint.Section],
    _ chosen: [[ExportedItem]],
    seed: UInt64
  ) -> Paper {
    var next = 1
    var made: [PaperSection] = []
    for (section, items) in zip(sections, chosen) where !items.isEmpty {
      made.append(
        PaperSection(
          title: section.title ?? section.form.title(request.language),
          form: section.form,
          positions: next...(next + items.count - 1),
          pointsEach: section.points,
          partial: section.partial
        )
      )
      next += items.count
    }
    let names = request.blueprint.versions ?? ["A"]
    var arranger = VersionArranger(seed: seed)
    return Paper(
      title: request.blueprint.title ?? request.title,
      language: request.language,
      seed: seed,
      minutes: request.blueprint.minutes,
      notes: request.blueprint.notes,
      sections: made,
      versions: names.map { name in
        PaperVersion(
          name: name,
          questions: arranger.questions(made, chosen.filter { !$0.isEmpty })
        )
      }
    )
  }
}
