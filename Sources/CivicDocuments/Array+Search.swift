extension Array {
  /// The last element that begins at or before a place, found by halving.
  ///
  /// - Parameters:
  ///   - place: the place.
  ///   - start: where an element begins; rises along the array.
  /// - Returns: the element, or `nil` when all begin later.
  func last(atOrBefore place: Int, start: (Element) -> Int) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) <= place { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : self[low - 1]
  }
}
