public import CivicDecks
public import CivicText

/// The form in which questions stand together on paper, in the customary order.
public enum SectionForm: String, Sendable, Hashable, CaseIterable {
  /// One right option.
  case choice
  /// Several right options.
  case multipleChoice = "multiple-choice"
  /// True or false.
  case trueFalse = "true-false"
  /// Blanks to fill in.
  case cloze
  /// Pairs to match.
  case match
  /// Things to bring into order.
  case order
  /// A term to explain.
  case term
  /// An answer in the pupil's own words.
  case question

  /// The form in which a kind of item is asked.
  public init(_ kind: ItemKind) {
    switch kind {
    case .choice: self = .choice
    case .multipleChoice: self = .multipleChoice
    case .trueFalse: self = .trueFalse
    case .cloze: self = .cloze
    case .match: self = .match
    case .order: self = .order
    case .term: self = .term
    case .question, .list: self = .question
    }
  }

  /// The kinds asked in this form.
  public var kinds: [ItemKind] { ItemKind.allCases.filter { SectionForm($0) == self } }

  /// Points of a question when nobody says otherwise.
  public var defaultPoints: Double {
    switch self {
    case .trueFalse: 1
    case .choice, .cloze: 2
    case .multipleChoice, .match, .order: 3
    case .term, .question: 4
    }
  }

  /// How a question that is partly right is marked when nobody says otherwise.
  public var defaultPartial: PartialCredit {
    switch self {
    case .choice, .trueFalse: .none
    case .multipleChoice: .half
    case .cloze, .match, .order, .term, .question: .perPart
    }
  }

  /// The heading of the section.
  public func title(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .choice: "Multiple Choice"
    case .multipleChoice: "Choose All That Apply"
    case .trueFalse: "True or False"
    case .cloze: "Fill in the Blanks"
    case .match: "Matching"
    case .order: "Put in Order"
    case .term: "Terms"
    case .question: "Short Answer"
    }
  }

  private var chinese: String {
    switch self {
    case .choice: "单项选择题"
    case .multipleChoice: "多项选择题"
    case .trueFalse: "判断题"
    case .cloze: "填空题"
    case .match: "连线题"
    case .order: "排序题"
    case .term: "名词解释"
    case .question: "简答题"
    }
  }

  /// Every name a blueprint may use for the form.
  static let names: [(name: String, form: SectionForm)] =
    allCases.flatMap { form in
      [form.rawValue, form.title(.chinese), form.title(.english).lowercased()].map { ($0, form) }
    } + [
      ("单选", .choice), ("单选题", .choice), ("多选", .multipleChoice), ("多选题", .multipleChoice),
      ("判断", .trueFalse), ("填空", .cloze), ("连线", .match), ("配对", .match), ("排序", .order),
      ("名词", .term), ("简答", .question), ("问答", .question), ("问答题", .question),
      ("short-answer", .question),
    ]
}

/// How a question that is partly right is marked.
public enum PartialCredit: String, Sendable, Hashable, CaseIterable {
  /// All or nothing.
  case none
  /// Half the points for a part of the right options and no wrong one.
  case half
  /// A share of the points for each part that is right.
  case perPart = "per-part"

  /// The sentence under a section's heading; `nil` when nothing needs to be said.
  func note(_ form: SectionForm, _ language: InterfaceLanguage) -> String? {
    guard form == .multipleChoice else { return nil }
    switch (self, language) {
    case (.none, .chinese): return "少选、错选不得分"
    case (.none, .english): return "all right options must be chosen"
    case (.half, .chinese): return "少选得一半分，错选不得分"
    case (.half, .english): return "half the points for some right options and no wrong one"
    case (.perPart, .chinese): return "少选按比例得分，错选不得分"
    case (.perPart, .english): return "a share of the points for each right option if none is wrong"
    }
  }
}
