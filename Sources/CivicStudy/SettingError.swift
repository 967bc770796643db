public import CivicText

/// Why a setting cannot be taken.
public enum SettingError: Error, Sendable, Hashable {
  /// There is no setting of this name; the nearest that there is.
  case unknownKey(String, closest: SettingKey?)
  /// The setting cannot have this value.
  case badValue(SettingKey, String)
  /// A line is not `key = value`.
  case noValue
  /// The file was written by a newer civiq.
  case newerVersion

  /// The sentence shown to the user.
  public func text(in language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.unknownKey(let name, nil), .english):
      "unknown setting '\(name)'; 'set' alone lists them"
    case (.unknownKey(let name, nil), .chinese): "没有“\(name)”这项设置；单独输入“设置”可列出全部"
    case (.unknownKey(let name, let near?), .english):
      "unknown setting '\(name)'; did you mean '\(near.rawValue)'?"
    case (.unknownKey(let name, let near?), .chinese):
      "没有“\(name)”这项设置；是不是“\(near.rawValue)”？"
    case (.badValue(let key, let value), .english):
      "'\(value)' does not fit '\(key.rawValue)'; give \(key.values(.english))"
    case (.badValue(let key, let value), .chinese):
      "“\(value)”不能用于“\(key.rawValue)”；请给\(key.values(.chinese))"
    case (.noValue, .english): "a line of settings is 'key = value'; add the '='"
    case (.noValue, .chinese): "设置的每行是“键 = 值”；请加上“=”"
    case (.newerVersion, .english):
      "these settings were written by a newer civiq; update this one, nothing was changed"
    case (.newerVersion, .chinese): "这些设置由更新版本的 civiq 写入；请升级本程序，未作任何改动"
    }
  }
}

extension SettingKey {
  /// What values the setting can have.
  public func values(_ language: InterfaceLanguage) -> String {
    switch (self, language) {
    case (.retention, .english): "a number from 0.70 to 0.99"
    case (.retention, .chinese): " 0.70 到 0.99 的数"
    case (.newPerDay, .english): "a whole number from 0 to 9999"
    case (.newPerDay, .chinese): " 0 到 9999 的整数"
    case (.reviewsPerDay, .english): "a whole number from 0 to 99999"
    case (.reviewsPerDay, .chinese): " 0 到 99999 的整数"
    case (.learningSteps, .english), (.relearningSteps, .english):
      "times such as '1m 10m' with s, m, h or d, or 'none'"
    case (.learningSteps, .chinese), (.relearningSteps, .chinese):
      "“1m 10m”这样的时间（s 秒、m 分、h 时、d 天），或 none"
    case (.rolloverHour, .english): "an hour from 0 to 23"
    case (.rolloverHour, .chinese): " 0 到 23 的小时"
    case (.maximumInterval, .english): "days from 1 to 36500"
    case (.maximumInterval, .chinese): " 1 到 36500 的天数"
    case (.typed, .english): "'on' or 'off'"
    case (.typed, .chinese): " on 或 off"
    case (.grading, .english): "'four' or 'pass-fail'"
    case (.grading, .chinese): " four 或 pass-fail"
    case (.ambiguousWidth, .english): "1 or 2"
    case (.ambiguousWidth, .chinese): " 1 或 2"
    case (.language, .english): "'zh', 'en' or 'auto'"
    case (.language, .chinese): " zh、en 或 auto"
    case (.editor, .english): "a command, or '$EDITOR'"
    case (.editor, .chinese): "一条命令，或 $EDITOR"
    }
  }
}
