public import CivicText

extension ImportError {
  /// The sentence for people.
  public func message(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .json(let problem): problem.message(.english)
    case .noObject: "not a JSON object; write one item in braces on each line"
    case .missing(let name): "'\(name)' is missing; add it"
    case .wrongType(let name, let type): "'\(name)' must be \(type.english); change it"
    case .unknownKind(let kind, nil): "unknown kind '\(kind)'; see 'help import' for the kinds"
    case .unknownKind(let kind, let near?): "unknown kind '\(kind)'; did you mean '\(near)'?"
    case .unknownSchema(let schema):
      "unknown schema '\(schema)'; this version reads '\(ItemJSON.schema)'"
    case .answerNotAmongChoices(let answer):
      "the answer '\(answer)' is none of the choices; correct one of them"
    case .blanksNotFound(let count):
      "\(count) blanks are not found in the prompt; mark them as in 'help import'"
    case .noChoices: "no option is marked as right, or there are fewer than two; mark one"
    case .badValidity(let text): "'\(text)' is no validity; write 2025, 2026-03-05.. or 2025..2030"
    case .fieldTooLong(let limit): "a field is longer than \(limit) bytes; shorten it"
    case .tooManyItems(let limit): "more than \(limit) items; split the file"
    case .fileTooLarge(let limit): "the file is larger than \(limit) bytes; split it"
    case .nothingFound: "no item found; name the format with --format"
    case .openQuote: "a quote is opened but not closed; close it"
    case .cellCount(let found, let expected):
      "\(found) cells where the header has \(expected); is a separator missing?"
    case .noColumns: "no column for the prompt and the answer; name them 'prompt' and 'answer'"
    case .notUnderstood(let text): "not understood: '\(text)'; the line is left out"
    case .invisibleRemoved: "control or invisible characters left out"
    case .lost(let name): "'\(name)' has no place in a deck; it is left out"
    case .partsDisagree(let id): "parts of item '\(id)' do not fit together; they stay apart"
    }
  }

  private var chinese: String {
    switch self {
    case .json(let problem): problem.message(.chinese)
    case .noObject: "不是 JSON 对象；每行请写一个用花括号括起的条目"
    case .missing(let name): "缺少“\(name)”；请补上"
    case .wrongType(let name, let type): "“\(name)”应为\(type.chinese)；请修改"
    case .unknownKind(let kind, nil): "没有“\(kind)”这种题型；可用题型见“帮助 导入”"
    case .unknownKind(let kind, let near?): "没有“\(kind)”这种题型；是不是“\(near)”？"
    case .unknownSchema(let schema): "不认识的 schema“\(schema)”；本版本读取“\(ItemJSON.schema)”"
    case .answerNotAmongChoices(let answer): "答案“\(answer)”不在选项中；请改正其一"
    case .blanksNotFound(let count): "题干中找不到 \(count) 个空；标法见“帮助 导入”"
    case .noChoices: "没有标出正确选项，或选项不足两个；请标出"
    case .badValidity(let text): "“\(text)”不是有效期；请写 2025、2026-03-05.. 或 2025..2030"
    case .fieldTooLong(let limit): "字段超过 \(limit) 字节；请缩短"
    case .tooManyItems(let limit): "超过 \(limit) 题；请拆分文件"
    case .fileTooLarge(let limit): "文件超过 \(limit) 字节；请拆分"
    case .nothingFound: "没有找到题目；请用 --format 指明格式"
    case .openQuote: "引号没有配对；请补上"
    case .cellCount(let found, let expected): "有 \(found) 格，而表头有 \(expected) 格；是否漏了分隔符？"
    case .noColumns: "没有题干列和答案列；请命名为“题干”和“答案”"
    case .notUnderstood(let text): "看不懂“\(text)”；已略过该行"
    case .invisibleRemoved: "删去了控制字符或不可见字符"
    case .lost(let name): "“\(name)”在牌组里没有位置；已略去"
    case .partsDisagree(let id): "条目“\(id)”的几部分对不上；已分开保留"
    }
  }
}

extension ImportError.ValueType {
  fileprivate var english: String {
    switch self {
    case .string: "text in quotes"
    case .strings: "a list of texts"
    case .truth: "true or false"
    case .number: "a number"
    case .pairs: "a list of pairs of texts"
    case .object: "an object in braces"
    }
  }

  fileprivate var chinese: String {
    switch self {
    case .string: "加引号的文字"
    case .strings: "文字的列表"
    case .truth: " true 或 false"
    case .number: "数字"
    case .pairs: "成对文字的列表"
    case .object: "花括号里的对象"
    }
  }
}
