import CivicText

extension FSRSParameters {
  /// Reads a set from a JSON array of numbers, as `optimize --json` and other programs write it.
  ///
  /// - Parameter bytes: the text `[0.212, …]` in UTF-8 with 21, 19 or 17 numbers.
  /// - Throws: `notAList` when it is not such an array, or what is wrong with the numbers.
  public init(json bytes: [UInt8]) throws(FSRSParametersError) {
    guard let list = (try? JSONParser.parse(bytes))?.array else { throw .notAList }
    let values = list.compactMap(\.double)
    guard values.count == list.count else { throw .notAList }
    try self.init(values)
  }

  /// The set as a JSON array of 21 numbers.
  public var json: String {
    "[" + values.map(\.description).joined(separator: ",") + "]"
  }
}
