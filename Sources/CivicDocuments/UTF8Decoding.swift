/// Decodes one scalar of UTF-8.
///
/// - Parameters:
///   - bytes: the text.
///   - offset: where the scalar begins.
///   - end: where the text ends.
/// - Returns: the scalar and the bytes it takes; U+FFFD and one byte for what is no UTF-8, so that any
///   bytes can be read without a trap.
@inline(__always)
func decodeScalar(
  _ bytes: UnsafeBufferPointer<UInt8>,
  at offset: Int,
  end: Int
) -> (scalar: Unicode.Scalar, width: Int) {
  let lead = UInt32(bytes[offset])
  if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
  let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard lead >= 0xC2, lead < 0xF5, offset + width <= end else { return ("\u{FFFD}", 1) }
  var value = lead & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
  for index in 1..<width {
    let byte = UInt32(bytes[offset + index])
    guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
    value = value << 6 | byte & 0x3F
  }
  guard value >= (width == 3 ? 0x800 : width == 4 ? 0x10000 : 0x80),
    let scalar = Unicode.Scalar(value)
  else { return ("\u{FFFD}", 1) }
  return (scalar, width)
}
