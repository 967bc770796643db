public import CivicText

/// What can be wrong with decks that can be read.
public enum DeckFinding: Sendable, Hashable {
  /// The deck has no item.
  case noItems
  /// The id is that of another item.
  case sameID(ItemID, path: String, line: Int)
  /// Another item asks the same, and not both have an id.
  case samePrompt(path: String, line: Int)
  /// Another item asks the same; both have an id.
  case repeatedPrompt(path: String, line: Int)
  /// The answer stands in the prompt.
  case visibleAnswer(String)
  /// The answer stands in the hint.
  case answerInHint(String)
  /// Two options, members or left sides are the same.
  case repeatedMember(String)
  /// An option such as 以上都对 is not kept last.
  case unpinnedOption(String)
  /// Several options are to be kept last.
  case severalPinned
  /// A list, an ordering or a matching with one member.
  case singleMember
  /// A true statement with a correction.
  case needlessCorrection
  /// A tolerance on an answer that has no number.
  case toleranceWithoutNumber(String)
  /// The quote does not stand in the document.
  case quoteNotFound(document: String)
  /// The quote stands on another line.
  case quoteOnOtherLine(Int)
  /// The document is not there.
  case absentDocument(String)
  /// The fact no longer holds.
  case expired(String)

  /// How serious the finding is.
  public var severity: Diagnostic.Severity {
    switch self {
    case .samePrompt: .error
    case .quoteOnOtherLine, .absentDocument, .expired: .note
    default: .warning
    }
  }

  /// The sentence shown after `path:line:column: warning: `.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .noItems:
      language.choose(
        "deck without cards; begin one with a line 'Q:'",
        "牌组里没有卡片；请用“问:”行开始一张"
      )
    case .sameID(let id, let path, let line):
      language.choose(
        "id '\(id.text)' is that of \(path):\(line); run 'civiq format --ids' to give this card "
          + "a new one",
        "编号“\(id.text)”已用于 \(path):\(line)；请运行“civiq format --ids”为本卡换一个"
      )
    case .samePrompt(let path, let line):
      language.choose(
        "asks the same as \(path):\(line); reword or remove one, or run 'civiq format --ids'",
        "与 \(path):\(line) 的提问相同；请改写或删去其一，或运行“civiq format --ids”"
      )
    case .repeatedPrompt(let path, let line):
      language.choose(
        "asks the same as \(path):\(line) under another id; reword or remove one",
        "与 \(path):\(line) 的提问相同而编号不同；请改写或删去其一"
      )
    case .visibleAnswer(let answer):
      language.choose(
        "answer '\(answer)' stands in the prompt; reword the prompt",
        "答案“\(answer)”已出现在题面中；请改写题面"
      )
    case .answerInHint(let answer):
      language.choose(
        "answer '\(answer)' stands in its hint; write another hint",
        "答案“\(answer)”已出现在提示中；请换一个提示"
      )
    case .repeatedMember(let text):
      language.choose(
        "'\(text)' stands twice; remove one",
        "“\(text)”出现两次；请删去一个"
      )
    case .unpinnedOption(let text):
      language.choose(
        "'\(text)' speaks of the other options; write '!last' after it to keep it last",
        "“\(text)”涉及其他选项；请在后面写“!last”使它总在最后"
      )
    case .severalPinned:
      language.choose(
        "several options with '!last'; keep it on one",
        "有多个选项带“!last”；请只留一个"
      )
    case .singleMember:
      language.choose(
        "one member only; add another, or ask with 'Q:' and 'A:'",
        "只有一个成员；请再加一个，或改用“问:”“答:”"
      )
    case .needlessCorrection:
      language.choose(
        "correction of a true statement; remove 'X:', or write it as 'E:'",
        "陈述为对却写了改正；请删去“改:”，或改写为“解:”"
      )
    case .toleranceWithoutNumber(let answer):
      language.choose(
        "tolerance on '\(answer)', which has no number; remove '~…'",
        "答案“\(answer)”没有数字却写了容差；请删去“~…”"
      )
    case .quoteNotFound(let document):
      language.choose(
        "quote does not stand in '\(document)'; correct it after the document",
        "引文不在“\(document)”中；请按原文改正"
      )
    case .quoteOnOtherLine(let line):
      language.choose(
        "quote stands on line \(line) of the document; correct the line number",
        "引文在文件第 \(line) 行；请改正行号"
      )
    case .absentDocument(let document):
      language.choose(
        "document '\(document)' is not there, so quotes were not checked; put it beside the deck",
        "找不到文件“\(document)”，未核对引文；请把它放在牌组旁边"
      )
    case .expired(let validity):
      language.choose(
        "held for '\(validity)' only; check the fact and correct 'V:'",
        "有效期“\(validity)”已过；请核对事实并改正“效:”"
      )
    }
  }
}
