import CivicText

/// A word that stands before a part of an item in files for people.
///
/// Importers know both languages of every label.
enum Label: CaseIterable {
  case answer, accept, explanation, feedback, correction, tolerance, source, validity, tags
  case selectAll, judge, right, wrong, order, match

  func text(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .answer: "Answer"
    case .accept: "Also right"
    case .explanation: "Explanation"
    case .feedback: "Options"
    case .correction: "Correction"
    case .tolerance: "Tolerance"
    case .source: "Source"
    case .validity: "Valid"
    case .tags: "Tags"
    case .selectAll: "(choose all that apply) "
    case .judge: "True or false: "
    case .right: "True"
    case .wrong: "False"
    case .order: "Put in order"
    case .match: "Match"
    }
  }

  private var chinese: String {
    switch self {
    case .answer: "答案"
    case .accept: "也对"
    case .explanation: "解析"
    case .feedback: "选项说明"
    case .correction: "更正"
    case .tolerance: "允许误差"
    case .source: "来源"
    case .validity: "有效期"
    case .tags: "标签"
    case .selectAll: "（多选）"
    case .judge: "判断："
    case .right: "正确"
    case .wrong: "错误"
    case .order: "排序"
    case .match: "连线"
    }
  }
}
