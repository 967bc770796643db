public import CivicDecks
public import CivicText

/// Why a format cannot carry an item.
public enum SkipReason: Error, Sendable, Hashable {
  /// The format has no questions of this kind.
  case kind(ItemKind)
  /// Several blanks are asked together.
  case blanksTogether
  /// The text itself holds what the format takes for a blank.
  case blankMark
  /// More options or keys than the format has room for.
  case tooManyOptions(limit: Int)
  /// Fewer than two options or pairs.
  case tooFewOptions
  /// Two options say the same.
  case sameOptions
  /// No option, or an option too many, is right.
  case wrongNumberOfKeys
  /// A prompt, option or answer without text.
  case emptyText
  /// A text contains what means something else in the format and cannot be escaped there.
  case reserved(String)
  /// An earlier item asks the same, which the format refuses.
  case samePrompt
  /// A text is longer than the format allows.
  case tooLong(limit: Int)

  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .kind(let kind): "the format has no items of kind '\(kind.rawValue)'"
    case .blanksTogether: "the format cannot ask several blanks together"
    case .blankMark: "the text itself contains '__', which the format takes for a blank"
    case .tooManyOptions(let limit): "the format takes at most \(limit) options or right answers"
    case .tooFewOptions: "a choice or match needs at least two options or pairs"
    case .sameOptions: "two options say the same"
    case .wrongNumberOfKeys: "the number of right options does not fit the kind"
    case .emptyText: "the prompt, an option or the answer is empty"
    case .reserved(let mark):
      "a text contains '\(mark)', which the format reads as its own mark"
    case .samePrompt: "an earlier item has the same prompt, which the format refuses"
    case .tooLong(let limit): "a text is longer than the \(limit) characters the format allows"
    }
  }

  private var chinese: String {
    switch self {
    case .kind(let kind): "该格式没有“\(kind.chineseName)”这种题型"
    case .blanksTogether: "该格式不能把几个空合在一起考"
    case .blankMark: "题干里本来就有“__”，会被当成空格"
    case .tooManyOptions(let limit): "该格式最多允许 \(limit) 个选项或正确答案"
    case .tooFewOptions: "选择题或连线题至少要有两个选项"
    case .sameOptions: "有两个选项相同"
    case .wrongNumberOfKeys: "正确选项的个数与题型不符"
    case .emptyText: "题干、选项或答案是空的"
    case .reserved(let mark): "文字里有“\(mark)”，会被该格式当成自己的记号"
    case .samePrompt: "前面已有题干相同的题，该格式不允许重复"
    case .tooLong(let limit): "文字超过该格式允许的 \(limit) 个字"
    }
  }
}

extension ItemKind {
  /// The name of the kind in Chinese.
  public var chineseName: String {
    switch self {
    case .question: "问答"
    case .cloze: "填空"
    case .choice: "单选"
    case .multipleChoice: "多选"
    case .trueFalse: "判断"
    case .list: "列举"
    case .match: "连线"
    case .order: "排序"
    case .term: "名词"
    }
  }
}
