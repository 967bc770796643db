extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  @inlinable public var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF: true
    case 0x3400...0x4DBF, 0x3005...0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether it is one of `0`–`9`.
  @inlinable public var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether it is a letter of the Latin, Greek or Cyrillic alphabet.
  @inlinable public var isAlphabetic: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1EFF: value != 0xD7 && value != 0xF7
    default: false
    }
  }

  /// Whether it is a small letter.
  @inlinable public var isSmallLetter: Bool {
    value < 0x80 ? value >= 0x61 && value <= 0x7A : isAlphabetic && properties.isLowercase
  }

  /// Whether it is a capital letter.
  @inlinable public var isCapitalLetter: Bool {
    value < 0x80 ? value >= 0x41 && value <= 0x5A : isAlphabetic && properties.isUppercase
  }

  /// Whether it is white space within a line, of any width.
  @inlinable public var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x3000, 0x1680, 0x2000...0x200A, 0x202F, 0x205F: true
    default: false
    }
  }

  /// Whether it is punctuation of Chinese typesetting, or a full-width form.
  @inlinable public var isWidePunctuation: Bool {
    switch value {
    case 0x3001...0x3004, 0x3008...0x301F, 0xFE30...0xFE4F, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65:
      true
    default: false
    }
  }
}
