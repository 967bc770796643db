extension FSRSParameters {
  /// Reads a set from a JSON array of numbers, as `optimize --json` and other programs write it.
  ///
  /// - Parameter bytes: the text `[0.212, …]` in UTF-8 with 21, 19 or 17 numbers.
  /// - Throws: `notAList` when it is not such an array, or what is wrong with the numbers.
  public init(json bytes: [UInt8]) throws(FSRSParametersError) {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      var (start, end) = (text.startIndex, text.endIndex)
      while start < end, blanks.contains(text[start]) { start += 1 }
      while start < end, blanks.contains(text[end - 1]) { end -= 1 }
      return text[start..<end]
    }
    let text = trimmed(bytes[...])
    guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), text.count > 1 else {
      throw .notAList
    }
    let parts = text.dropFirst().dropLast().split(
      separator: UInt8(ascii: ","),
      omittingEmptySubsequences: false
    )
    var values: [Double] = []
    for part in parts {
      // `Double` would also read hexadecimal numbers and names, which JSON does not have.
      let allowed = trimmed(part).allSatisfy { "+-.eE0123456789".utf8.contains($0) }
      guard allowed, let value = Double(String(decoding: trimmed(part), as: UTF8.self)) else {
        throw .notAList
      }
      values.append(value)
    }
    try self.init(values)
  }

  /// The set as a JSON array of 21 numbers.
  public var json: String {
    "[" + values.map(\.description).joined(separator: ",") + "]"
  }
}
