/// Text as it is compared: lower case, words only, one space between.
enum VerbatimText {
  static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars {
      let isKept =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "%"
        || scalar == "$"
      if isKept {
        key.unicodeScalars.append(scalar)
      } else if scalar == "_" || scalar == "*" {
        continue
      } else if !key.hasSuffix(" ") {
        key += " "
      }
    }
    while key.hasSuffix(" ") { key.removeLast() }
    while key.hasPrefix(" ") { key.removeFirst() }
    return key
  }
}
