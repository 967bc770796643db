public import CivicText

/// A part of a line of a log.
public enum EventField: String, Sendable, Hashable, CaseIterable {
  /// Version of the format.
  case version
  /// Local time with its offset.
  case time
  /// Name of the device.
  case device
  /// Number of the event.
  case sequence
  /// Name of the action.
  case action
  /// Name of a card.
  case card
  /// Rating word.
  case rating
  /// Time taken.
  case duration
  /// `review` or `cram`.
  case kind
  /// Identity of another event.
  case target
  /// Day.
  case day
  /// `on` or `off`.
  case state
  /// Quoted text.
  case text
  /// Something after the last field.
  case end
}

/// Why a line of a log does not count.
public enum EventLineError: Error, Sendable, Hashable {
  /// The line does not end in a checksum.
  case noChecksum
  /// The checksum does not fit the line.
  case wrongChecksum
  /// The line was written by a newer civiq.
  case newerVersion
  /// The checksum fits, but a field is not what the format asks for.
  case malformed(EventField)
}

extension EventLineError {
  /// The reason as a sentence.
  public func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .english: englishText
    case .chinese: chineseText
    }
  }

  private var englishText: String {
    switch self {
    case .noChecksum: "the line does not end in a checksum"
    case .wrongChecksum: "the checksum does not fit the line"
    case .newerVersion: "the line was written by a newer civiq; update this one"
    case .malformed(let field): "the field '\(field.rawValue)' is not as the format asks"
    }
  }

  private var chineseText: String {
    switch self {
    case .noChecksum: "行尾没有校验和"
    case .wrongChecksum: "校验和与内容不符"
    case .newerVersion: "此行由更新版本的 civiq 写入；请先升级本程序"
    case .malformed(let field): "字段“\(field.rawValue)”不合格式"
    }
  }
}
