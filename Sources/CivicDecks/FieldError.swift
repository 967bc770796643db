public import CivicText

/// What can be wrong with a line of a card that begins with a key.
public enum FieldError: Error, Sendable, Hashable {
  /// A key stands in a card that has no use for it.
  case misplacedKey(key: String, card: String)
  /// A key that may stand once in a card stands twice.
  case repeatedKey(key: String)
  /// Text stands where nothing can take it.
  case strayText(after: String)
  /// Text after a blank line that was probably not meant to belong to the field.
  case swallowedText(by: String)
  /// The line looks like an answer but no card is open.
  case answerWithoutQuestion(key: String)
  /// A key has no value.
  case emptyField(key: String)
  /// An id is not well formed.
  case invalidID(String)
  /// A worth is not a number from 0 to 1.
  case invalidWorth(String)
  /// A validity cannot be read.
  case invalidValidity(String)
  /// A fact or answer type is not one word.
  case invalidWord(key: String, String)
  /// A source names no document.
  case sourceWithoutDocument
  /// The quote of a source is not closed.
  case unclosedQuote
  /// Text follows the quote of a source.
  case textAfterQuote
  /// A character that cannot be seen.
  case invisibleCharacter(UInt32)

  /// How serious the slip is: an error when something is lost, else a warning.
  public var severity: Diagnostic.Severity {
    switch self {
    case .answerWithoutQuestion, .invisibleCharacter, .swallowedText: .warning
    default: .error
    }
  }

  /// The sentence shown after `path:line:column: error: `.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .misplacedKey(let key, let card):
      language.choose(
        "'\(key)' has no place in a card that begins with '\(card)'; "
          + "remove it, or write '\\\(key)' if it is text",
        "以“\(card)”开头的卡片不能有“\(key)”；请删去，若是正文请写“\\\(key)”"
      )
    case .repeatedKey(let key):
      language.choose(
        "second '\(key)' in one card; keep one (further accepted answers stand on '=:' lines)",
        "同一张卡片里有第二个“\(key)”；请只留一个（其他可接受的答案写在“=:”行）"
      )
    case .strayText(let key):
      language.choose(
        "text after '\(key)' belongs to nothing; put a line '---' before it to make it a note",
        "“\(key)”之后的文字没有归属；若是备注，请在它前面加一行“---”"
      )
    case .swallowedText(let key):
      language.choose(
        "text after a blank line belongs to '\(key)'; put a line '---' before it if it is a note, "
          + "or write it as 'E:'",
        "空行之后的文字也算在“\(key)”里；若是备注，请在它前面加一行“---”，或写成“解:”"
      )
    case .answerWithoutQuestion(let key):
      language.choose(
        "'\(key)' stands in a note, not in a card; put a line that opens a card, such as 'Q:', "
          + "before it, or write '\\\(key)'",
        "“\(key)”在备注里，不在卡片里；请在它前面加上开启卡片的行（如“问:”），或写成“\\\(key)”"
      )
    case .emptyField(let key):
      language.choose(
        "'\(key)' has no value; write one or remove the line",
        "“\(key)”没有内容；请填写或删去这一行"
      )
    case .invalidID(let text):
      language.choose(
        "'\(text)' is not an id; remove the line and run 'civiq format --ids' to get one",
        "“\(text)”不是有效的编号；请删去这一行，再用“civiq format --ids”生成"
      )
    case .invalidWorth(let text):
      language.choose(
        "'\(text)' is no worth; write a number from 0 to 1",
        "“\(text)”不是有效的权重；请写 0 到 1 之间的数"
      )
    case .invalidValidity(let text):
      language.choose(
        "'\(text)' is no validity; write '2025', '2026-03-05..', '..2027-03' or '2025..2030'",
        "“\(text)”不是有效期；请写“2025”“2026-03-05..”“..2027-03”或“2025..2030”"
      )
    case .invalidWord(let key, let text):
      language.choose(
        "'\(text)' after '\(key)' is not one word; remove the spaces",
        "“\(key)”之后的“\(text)”不是一个词；请去掉空格"
      )
    case .sourceWithoutDocument:
      language.choose(
        "source names no document; write 'S: file.txt:4 「quote」'",
        "来源没有写文件名；请写“源: 文件.txt:4 「原文」”"
      )
    case .unclosedQuote:
      language.choose(
        "quote is not closed; end it with 」 (a 」 inside is doubled)",
        "引文没有结束；请以“」”结尾（引文中的“」”写两遍）"
      )
    case .textAfterQuote:
      language.choose(
        "text after the closing 」; double every 」 inside the quote, or remove the text",
        "“」”之后还有文字；引文中的“」”要写两遍，或删去多余文字"
      )
    case .invisibleCharacter(let code):
      language.choose(
        "invisible character U+\(hexadecimal(code)) was left out; remove it from the file",
        "已略去不可见字符 U+\(hexadecimal(code))；请从文件中删去"
      )
    }
  }

  private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
