import CivicExchange

/// Text that can be printed: composed, without controls and invisible characters.
enum PrintableText {
  /// The text with its lines kept.
  static func cleaned(_ text: String) -> String { ExportCleaning.cleaned(text).text }

  /// The text on one line.
  static func oneLine(_ text: String) -> String { ExportCleaning.joined(cleaned(text)) }
}
