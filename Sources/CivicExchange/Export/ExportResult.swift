public import CivicDecks
public import CivicText

/// A finished export with its accounts: nothing is left out in silence.
public struct ExportResult: Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// Items that went in.
  public let read: Int
  /// Items that are in the file.
  public let written: Int
  /// Cards or questions the reading program will make of them.
  public let cards: Int
  /// Items the format cannot carry, in order.
  public let skipped: [Skipped]
  /// What was changed so that the format could carry it, in order.
  public let changes: [Changed]
  /// Parts the format has no place for, and how many items lost them.
  let leftOut: [(part: ItemPart, count: Int)]

  /// An item that was left out.
  public struct Skipped: Sendable, Hashable {
    /// Its id.
    public let id: ItemID
    /// Why.
    public let reason: SkipReason
  }

  /// An item that is in the file, but not quite as it was.
  public struct Changed: Sendable, Hashable {
    /// Its id.
    public let id: ItemID
    /// What was changed.
    public let change: TextChange
  }

  /// Whether every item is in the file.
  public var isComplete: Bool { skipped.isEmpty }

  /// The sentences for standard error: one per skipped or changed item, then the count.
  public func account(format: String, _ language: InterfaceLanguage) -> [String] {
    skipped.map { ExportSentences.skipped($0, language) }
      + changes.map { ExportSentences.changed($0, language) }
      + (leftOut.isEmpty ? [] : [ExportSentences.leftOut(leftOut, format: format, language)])
      + [ExportSentences.count(self, format: format, language)]
  }
}

/// What had to be changed in a text.
public enum TextChange: Sendable, Hashable {
  /// Invisible or controlling characters were taken out.
  case invisible
  /// Line breaks became blanks.
  case lineBreaks

  func message(_ language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.invisible, .english): "control or invisible characters left out"
    case (.invisible, .chinese): "删去了控制字符或不可见字符"
    case (.lineBreaks, .english): "line breaks became blanks"
    case (.lineBreaks, .chinese): "换行改成了空格"
    }
  }
}

enum ExportSentences {
  static func skipped(_ item: ExportResult.Skipped, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "item \(item.id.text) not exported: \(item.reason.message(language))"
    case .chinese: "条目 \(item.id.text) 未导出：\(item.reason.message(language))"
    }
  }

  static func changed(_ item: ExportResult.Changed, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "item \(item.id.text) changed: \(item.change.message(language))"
    case .chinese: "条目 \(item.id.text) 有改动：\(item.change.message(language))"
    }
  }

  static func leftOut(
    _ parts: [(part: ItemPart, count: Int)],
    format: String,
    _ language: InterfaceLanguage
  ) -> String {
    let names = parts.map { "\($0.part.name(language)) (\($0.count))" }
    switch language {
    case .english: return "\(format) has no place for: \(names.joined(separator: ", "))"
    case .chinese: return "\(format) 格式放不下：\(names.joined(separator: "、"))"
    }
  }

  static func count(_ result: ExportResult, format: String, _ language: InterfaceLanguage) -> String
  {
    let skipped = result.skipped.count
    switch language {
    case .english:
      return "\(format): \(result.read) items read, \(result.written) written (\(result.cards) "
        + "cards), \(skipped) skipped"
    case .chinese:
      return
        "\(format)：读入 \(result.read) 题，写出 \(result.written) 题（\(result.cards) 张卡），略过 \(skipped) 题"
    }
  }
}
