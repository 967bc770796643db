import CivicStudy
import CivicText
import Testing

@Suite("Settings") struct SettingsTests {
  @Test("the defaults are those of the documentation")
  func defaults() {
    let expected: [SettingKey: String] = [
      .retention: "0.90", .newPerDay: "20", .reviewsPerDay: "200", .learningSteps: "1m 10m",
      .relearningSteps: "10m", .rolloverHour: "4", .maximumInterval: "36500", .typed: "off",
      .grading: "four", .ambiguousWidth: "1", .language: "auto", .editor: "$EDITOR",
    ]
    let settings = Settings()
    for key in SettingKey.allCases { #expect(settings[key] == expected[key]) }
  }

  @Test(
    "every value that can be taken is written as it is read",
    arguments: [
      (.retention, "0.85"), (.retention, "0.925"), (.newPerDay, "0"), (.reviewsPerDay, "99999"),
      (.learningSteps, "30s 5m 1h 2d"), (.relearningSteps, "none"), (.rolloverHour, "0"),
      (.maximumInterval, "365"), (.typed, "on"), (.grading, "pass-fail"), (.ambiguousWidth, "2"),
      (.language, "zh"), (.language, "auto"), (.editor, "vim -u NONE"), (.editor, "$EDITOR"),
    ] as [(SettingKey, String)]
  )
  func roundTrip(_ key: SettingKey, _ value: String) throws {
    var text = try SettingsText("")
    try text.set(value, for: key)
    #expect(text.settings[key] == value)
    let again = try SettingsText(text.text)
    #expect(again.settings == text.settings && again.diagnostics.isEmpty)
  }

  @Test(
    "a value that does not fit is refused and changes nothing",
    arguments: [
      (.retention, "0.5"), (.retention, "90%"), (.newPerDay, "-1"), (.learningSteps, "soon"),
      (.learningSteps, ""), (.rolloverHour, "24"), (.maximumInterval, "0"), (.typed, "yes"),
      (.grading, "three"), (.ambiguousWidth, "3"), (.language, "fr"), (.editor, "vi\u{1B}"),
      (.editor, ""),
    ] as [(SettingKey, String)]
  )
  func refusesBadValues(_ key: SettingKey, _ value: String) {
    var settings = Settings()
    #expect(throws: SettingError.badValue(key, value)) { try settings.set(value, for: key) }
    #expect(settings == Settings())
  }

  @Test("comments, order and unknown lines stay when a setting is changed")
  func keepsTheRest() throws {
    let before = "# mine\nnew-per-day = 5\n\ncolour=red\nnew-per-day = 7\n"
    var text = try SettingsText(before)
    #expect(text.settings.newPerDay == 7)
    #expect(text.diagnostics.map(\.line) == [4])
    try text.set("9", for: .newPerDay)
    try text.set("on", for: .typed)
    #expect(text.text == "# mine\nnew-per-day = 5\n\ncolour=red\nnew-per-day = 9\ntyped = on\n")
  }

  @Test("a mistyped name leads to the nearest one")
  func didYouMean() {
    #expect(throws: SettingError.unknownKey("retension", closest: .retention)) {
      try SettingsText.key("retension")
    }
    #expect(throws: SettingError.unknownKey("zzz", closest: nil)) { try SettingsText.key("zzz") }
  }

  @Test("a file of a newer version is refused")
  func newerVersion() {
    #expect(throws: SettingError.newerVersion) { try SettingsText("# civiq settings 2\n") }
  }

  @Test("every problem has a sentence in both languages")
  func sentences() {
    let problems =
      [SettingError.unknownKey("a", closest: nil), .unknownKey("a", closest: .typed), .noValue]
      + [.newerVersion] + SettingKey.allCases.map { .badValue($0, "x") }
    for problem in problems {
      let texts = InterfaceLanguage.allCases.map { problem.text(in: $0) }
      #expect(Set(texts).count == 2 && texts.allSatisfy { !$0.isEmpty })
    }
  }
}
