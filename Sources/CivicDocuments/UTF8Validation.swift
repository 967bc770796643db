/// Tells whether bytes are UTF-8.
enum UTF8Validation {
  /// Offset of the first byte that is not UTF-8; `nil` when all are.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
