public import CivicText

/// What can be wrong with the content of a card.
public enum CardError: Error, Sendable, Hashable {
  /// A question has neither answer nor options.
  case questionWithoutAnswer
  /// A question has both an answer and options.
  case answerBesideOptions
  /// No option is marked as right.
  case choiceWithoutKey
  /// A choice has fewer than two options.
  case tooFewOptions
  /// A list, ordering or matching has no members.
  case noMembers(key: String)
  /// A member or option has no text.
  case emptyMember
  /// A list mixes numbers and dashes.
  case mixedMarkers
  /// A pair has no `==`, or nothing on one side of it.
  case incompletePair
  /// A statement has no answer.
  case judgementWithoutAnswer
  /// The answer to a statement is neither true nor false.
  case invalidJudgement(String)
  /// A term has no definition.
  case termWithoutDefinition
  /// A cloze text has no blank.
  case clozeWithoutBlank(DeckHeader.ClozeStyle)
  /// A blank is not closed.
  case unclosedBlank
  /// A blank has no text.
  case emptyBlank
  /// A group number so high that it is probably the answer.
  case doubtfulGroup(Int)

  /// How serious the slip is: an error when something is lost, else a warning.
  public var severity: Diagnostic.Severity {
    switch self {
    case .mixedMarkers, .doubtfulGroup: .warning
    default: .error
    }
  }

  /// The sentence shown after `path:line:column: error: `.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .questionWithoutAnswer:
      language.choose(
        "question without an answer; add a line 'A:', or options '- [x]' and '- [ ]'",
        "问题没有答案；请加一行“答:”，或加选项“- [x]”“- [ ]”"
      )
    case .answerBesideOptions:
      language.choose(
        "a choice has no 'A:' line; mark the right option with [x] and remove the line",
        "选择题不写“答:”行；请用 [x] 标出正确选项并删去这一行"
      )
    case .choiceWithoutKey:
      language.choose(
        "no option is marked as right; write '- [x]' before each right one",
        "没有标出正确选项；请在正确选项前写“- [x]”"
      )
    case .tooFewOptions:
      language.choose(
        "a choice with one option; add another option '- [ ]'",
        "选择题只有一个选项；请再加选项“- [ ]”"
      )
    case .noMembers(let key):
      language.choose(
        "'\(key)' without members; write each on its own line after '- ' or '1. '",
        "“\(key)”没有成员；请每行写一个，行首用“- ”或“1. ”"
      )
    case .emptyMember:
      language.choose(
        "empty member; write its text or remove the line",
        "成员没有文字；请填写或删去这一行"
      )
    case .mixedMarkers:
      language.choose(
        "members with numbers and with dashes in one card; use one kind of mark",
        "同一张卡片里既有数字又有短横线；请只用一种标记"
      )
    case .incompletePair:
      language.choose(
        "pair is not complete; write 'left == right'",
        "配对不完整；请写“左 == 右”"
      )
    case .judgementWithoutAnswer:
      language.choose(
        "statement without an answer; add a line 'A: true' or 'A: false'",
        "判断题没有答案；请加一行“答: 对”或“答: 错”"
      )
    case .invalidJudgement(let text):
      language.choose(
        "'\(text)' is neither true nor false; write 'A: true' or 'A: false'",
        "“\(text)”既不是对也不是错；请写“答: 对”或“答: 错”"
      )
    case .termWithoutDefinition:
      language.choose(
        "term without a definition; add a line 'D:'",
        "词语没有释义；请加一行“义:”"
      )
    case .clozeWithoutBlank(.braces):
      language.choose(
        "cloze text has no blank; mark one with {{braces}}",
        "填空题没有空；请用 {{花括号}} 标出"
      )
    case .clozeWithoutBlank(.brackets):
      language.choose(
        "cloze text has no blank; mark one with [brackets]",
        "填空题没有空；请用 [方括号] 标出"
      )
    case .unclosedBlank:
      language.choose(
        "blank is not closed; close it, or write a backslash before the opening mark",
        "空没有结束；请补上结束的括号，或在开头的括号前加反斜线"
      )
    case .emptyBlank:
      language.choose(
        "blank without text; write the answer inside",
        "空里没有文字；请写上答案"
      )
    case .doubtfulGroup(let number):
      language.choose(
        "\(number) is read as the number of a group; if it is the answer, write "
          + "'{{1::\(number)::hint}}'",
        "\(number) 被读作空的组号；若它是答案，请写“{{1::\(number)::提示}}”"
      )
    }
  }
}
