import func Glibc.iconv
import func Glibc.iconv_close
import func Glibc.iconv_open

/// Converts GB18030 and Big5 through the C library's tables.
enum CharacterSetConversion {
  /// The text in UTF-8.
  static func utf8(
    from bytes: [UInt8],
    _ encoding: TextEncoding
  ) throws(DecodingError) -> [UInt8] {
    let name = encoding == .big5 ? "BIG5-HKSCS" : "GB18030"
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      throw .unknownEncoding
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
    let (read, written) = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        convert(converter, source, target)
      }
    }
    guard read == bytes.count else {
      throw .invalid(
        encoding: encoding,
        offset: read,
        line: TextDecoder.line(at: read, in: bytes)
      )
    }
    return output[..<written].map { UInt8(bitPattern: $0) }
  }

  /// Bytes read and written before the first that does not fit.
  private static func convert(
    _ converter: UnsafeMutableRawPointer,
    _ source: UnsafeMutableBufferPointer<CChar>,
    _ target: UnsafeMutableBufferPointer<CChar>
  ) -> (read: Int, written: Int) {
    var input = source.baseAddress
    var inputLeft = source.count
    var output = target.baseAddress
    var outputLeft = target.count
    _ = iconv(converter, &input, &inputLeft, &output, &outputLeft)
    // A second call without input writes what the converter still holds.
    if inputLeft == 0 { _ = iconv(converter, nil, nil, &output, &outputLeft) }
    return (source.count - inputLeft, target.count - outputLeft)
  }
}
