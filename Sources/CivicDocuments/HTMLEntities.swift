import CivicText

/// Resolves `&nbsp;`, `&#8220;`, `&#x201C;` and their like.
enum HTMLEntities {
  /// The scalar an entity at a place stands for, and the byte after it; `nil` when none stands there.
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at start: Int,
    end: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard start + 2 < end, bytes[start] == 0x26 else { return nil }
    let limit = min(end, start + 12)
    guard let close = (start + 1..<limit).first(where: { bytes[$0] == 0x3B }), close > start + 1
    else { return nil }
    let name = String(decoding: bytes[start + 1..<close], as: UTF8.self)
    if name.first == "#" {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
        let scalar = Unicode.Scalar(windows(value)), value != 0
      else { return nil }
      return (scalar, close + 1)
    }
    return names[name].map { ($0, close + 1) }
  }

  /// Numbers 128–159 mean the characters of Windows-1252, as browsers read them.
  private static func windows(_ value: UInt32) -> UInt32 {
    let marks: [UInt32: UInt32] = [
      133: 0x2026, 145: 0x2018, 146: 0x2019, 147: 0x201C, 148: 0x201D, 149: 0x2022, 150: 0x2013,
      151: 0x2014,
    ]
    return marks[value] ?? value
  }

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [:]
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      names[String(name)] = Unicode.Scalar(0xA0 + UInt8(offset))
    }
    for line in others.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if let value = UInt32(parts[1], radix: 16) { names[String(parts[0])] = Unicode.Scalar(value) }
    }
    return names
  }()

  /// Names of U+00A0–U+00FF in order (HTML 4.01, ISO 8859-1 characters).
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
    Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
    Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute
    acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
    ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """

  /// Further names with their code points.
  private static let others = """
    amp 26
    lt 3C
    gt 3E
    quot 22
    apos 27
    ensp 2002
    emsp 2003
    thinsp 2009
    zwnj 200C
    zwj 200D
    ndash 2013
    mdash 2014
    lsquo 2018
    rsquo 2019
    ldquo 201C
    rdquo 201D
    bull 2022
    hellip 2026
    permil 2030
    prime 2032
    euro 20AC
    trade 2122
    larr 2190
    rarr 2192
    le 2264
    ge 2265
    """
}
