/// Text in which every Unicode scalar knows where in the source it came from.
///
/// Reading a document repairs it (joins lines cut by page breaks, drops doubled spaces), so positions
/// in the repaired text are not positions in the file. A traced text keeps, for each scalar, the byte
/// range it came from; a slice therefore always leads back to a verbatim range of the source.
///
/// Beside the scalars stands a *shadow* of the same length on which rules match: traditional characters
/// in their simplified form, punctuation in the width the context asks for. What is printed comes from
/// the scalars, never from the shadow. Both are arrays: a loop takes them out once, before it begins.
public struct TracedText: Sendable, Hashable {
  /// The repaired text as people read it.
  public private(set) var scalars: [Unicode.Scalar] = []
  /// The shadow where it differs from the scalars somewhere.
  private var twins: [Unicode.Scalar]?
  /// Byte offset in the source at which each scalar starts.
  public private(set) var starts = SourceOffsets()

  /// Makes an empty text.
  public init() {}

  /// Makes a text whose scalars stand one after the other in the source.
  ///
  /// - Parameters:
  ///   - text: the text; it is its own shadow.
  ///   - offset: byte offset in the source of its first scalar.
  public init(_ text: String, at offset: Int = 0) {
    var position = offset
    for scalar in text.unicodeScalars {
      append(scalar, shadow: scalar, start: position)
      position += UTF8.width(scalar)
    }
  }

  /// Makes a text of scalars with their places; it is its own shadow.
  ///
  /// - Parameters:
  ///   - scalars: what people read.
  ///   - starts: as many places.
  public init(scalars: [Unicode.Scalar], starts: SourceOffsets) {
    precondition(scalars.count == starts.count, "a scalar has one place")
    self.scalars = scalars
    self.starts = starts
  }

  /// The normalised twin of `scalars`, one for one.
  public var shadow: [Unicode.Scalar] { twins ?? scalars }

  /// Appends one scalar.
  ///
  /// - Parameters:
  ///   - scalar: what people read.
  ///   - twin: what rules match on; the scalar itself when `nil`.
  ///   - start: byte offset in the source; not less than that of the scalar before.
  ///   - width: bytes it takes in the source; its own UTF-8 width when `nil`.
  public mutating func append(
    _ scalar: Unicode.Scalar,
    shadow twin: Unicode.Scalar? = nil,
    start: Int,
    width: Int? = nil
  ) {
    if let twin, twin != scalar, twins == nil { twins = scalars }
    scalars.append(scalar)
    twins?.append(twin ?? scalar)
    starts.append(offset: start, width: width ?? UTF8.width(scalar))
  }

  /// Replaces what rules match on.
  ///
  /// - Parameter normalised: the new shadow, as long as the text.
  public mutating func setShadow(_ normalised: [Unicode.Scalar]) {
    precondition(normalised.count == scalars.count, "a shadow is as long as its text")
    twins = normalised == scalars ? nil : normalised
  }

  /// Number of scalars.
  public var count: Int { scalars.count }

  /// Whether there is no scalar.
  public var isEmpty: Bool { scalars.isEmpty }

  /// A part of the text with its positions.
  public subscript(range: Range<Int>) -> TracedText {
    var part = TracedText()
    part.scalars = Array(scalars[range])
    part.starts = starts[range]
    if let twins { part.setShadow(Array(twins[range])) }
    return part
  }

  /// The readable text of a range of scalars.
  public func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The normalised text of a range of scalars.
  public func shadowString(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: (twins ?? scalars)[range])
    return String(text)
  }

  /// The whole readable text.
  public var string: String { string(0..<count) }

  /// The byte range in the source that a range of scalars came from.
  ///
  /// - Parameter range: scalars, at least one.
  /// - Returns: from the first byte of the first to the last byte of the last scalar; what repair
  ///   dropped in between stays inside.
  public func span(_ range: Range<Int>) -> SourceSpan {
    precondition(!range.isEmpty, "an empty range has no place in the source")
    return SourceSpan(
      start: starts[range.lowerBound],
      end: starts.end(of: range.upperBound - 1)
    )
  }
}
