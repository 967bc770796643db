public import CivicText

/// Why a review log could not be read.
public struct ReviewLogError: Error, Hashable, Sendable {
  /// What is wrong with a line.
  public enum Problem: Hashable, Sendable {
    /// There is no header at all.
    case empty
    /// The header lacks a column.
    case missingColumn(String)
    /// The line has fewer or more fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// A quoted field does not end.
    case unclosedQuote
    /// The card has no name.
    case noCard
    /// A field is not a whole number, or too great a one.
    case notANumber(column: String, text: String)
    /// A rating is not 1, 2, 3 or 4.
    case notARating(String)
  }

  /// 1-based line.
  public let line: Int
  /// 1-based column in UTF-8 bytes.
  public let column: Int
  /// What is wrong there.
  public let problem: Problem

  /// Makes an error.
  public init(line: Int, column: Int, problem: Problem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// The error as it is shown with the file's name.
  public func diagnostic(path: String, in language: InterfaceLanguage) -> Diagnostic {
    Diagnostic(
      .error,
      path: path,
      line: line,
      column: column,
      message: problem.text(in: language)
    )
  }
}

extension ReviewLogError.Problem {
  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .empty: Self.emptyText(language)
    case .missingColumn(let name): Self.missingColumnText(name, language)
    case .fieldCount(let found, let expected): Self.fieldCountText(found, expected, language)
    case .unclosedQuote: Self.unclosedQuoteText(language)
    case .noCard: Self.noCardText(language)
    case .notANumber(let column, let text): Self.notANumberText(column, text, language)
    case .notARating(let text): Self.notARatingText(text, language)
    }
  }

  private static func emptyText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "the file is empty; begin it with 'card_id,review_time_ms,rating,duration_ms'"
    case .chinese: "文件是空的；请在首行写 'card_id,review_time_ms,rating,duration_ms'"
    }
  }

  private static func missingColumnText(_ name: String, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "the header has no column '\(name)'; add it"
    case .chinese: "首行缺少 '\(name)' 一列；请补上"
    }
  }

  private static func fieldCountText(
    _ found: Int,
    _ expected: Int,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english: "found \(found) fields; give \(expected) as in the header"
    case .chinese: "此行有 \(found) 个字段；请按首行写 \(expected) 个"
    }
  }

  private static func unclosedQuoteText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "a quoted field does not end; close it with '\"' before the comma"
    case .chinese: "引号没有结束；请在逗号前加上 '\"'"
    }
  }

  private static func noCardText(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "the card has no name; fill in 'card_id'"
    case .chinese: "卡片没有名称；请填写 'card_id'"
    }
  }

  private static func notANumberText(
    _ column: String,
    _ text: String,
    _ language: InterfaceLanguage
  ) -> String {
    switch language {
    case .english: "'\(text)' in column '\(column)' is not a whole number in range; correct it"
    case .chinese: "'\(column)' 列中的 '\(text)' 不是有效范围内的整数；请改正"
    }
  }

  private static func notARatingText(_ text: String, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "'\(text)' is not a rating; use 1 again, 2 hard, 3 good or 4 easy"
    case .chinese: "'\(text)' 不是评分；请用 1 重来、2 困难、3 良好、4 容易"
    }
  }
}
