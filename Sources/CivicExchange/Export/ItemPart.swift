package import CivicDecks
import CivicText

/// A part of an item that some formats have no place for.
enum ItemPart: Sendable, CaseIterable {
  case id, deck, accept, explanation, source, validity, tags, fact, worth, answerType
  case hint, feedback, pinned, tolerance, correction

  /// Whether an item has the part.
  func isPresent(in item: Item) -> Bool {
    switch self {
    case .id: item.id != nil
    case .deck: true
    case .accept: !item.accept.isEmpty
    case .explanation: item.explanation != nil
    case .source: item.source != nil
    case .validity: item.validity != nil
    case .tags: !item.tags.isEmpty
    case .fact: item.fact != nil
    case .worth: item.worth != nil
    case .answerType: item.answerType != nil
    case .hint: item.content.clozeBlanks.contains { $0.hint != nil }
    case .feedback: item.content.options.contains { $0.feedback != nil }
    case .pinned: item.content.options.contains(where: \.isPinned)
    case .tolerance:
      if case .question(_, _, .some) = item.content { true } else { false }
    case .correction:
      if case .trueFalse(_, _, .some) = item.content { true } else { false }
    }
  }

  func name(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .id: "ids"
    case .deck: "deck names"
    case .accept: "further answers"
    case .explanation: "explanations"
    case .source: "sources"
    case .validity: "validity"
    case .tags: "tags"
    case .fact: "facts"
    case .worth: "worth"
    case .answerType: "answer types"
    case .hint: "hints"
    case .feedback: "feedback on options"
    case .pinned: "pinned options"
    case .tolerance: "tolerances"
    case .correction: "corrections"
    }
  }

  private var chinese: String {
    switch self {
    case .id: "编号"
    case .deck: "牌组名"
    case .accept: "其他答案"
    case .explanation: "解析"
    case .source: "来源"
    case .validity: "有效期"
    case .tags: "标签"
    case .fact: "事实号"
    case .worth: "重要度"
    case .answerType: "答案类型"
    case .hint: "提示"
    case .feedback: "选项说明"
    case .pinned: "固定选项"
    case .tolerance: "允许误差"
    case .correction: "更正"
    }
  }
}

extension ItemContent {
  /// The options of a choice; none for other kinds.
  package var options: [ChoiceOption] {
    switch self {
    case .choice(_, let options), .multipleChoice(_, let options): options
    case .question, .cloze, .trueFalse, .list, .match, .order, .term: []
    }
  }

  /// The blanks of a cloze; none for other kinds.
  package var clozeBlanks: [(group: Int, answer: String, hint: String?)] {
    if case .cloze(let text) = self { text.blanks } else { [] }
  }
}
