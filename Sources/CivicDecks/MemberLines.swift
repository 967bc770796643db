/// The lines below a prompt, cut into members or options.
struct MemberLines {
  /// A member or an option with the lines it runs over.
  struct Member {
    /// Offset of its mark.
    let offset: Int
    /// Whether it is marked: `[x]` for an option, a number for a member.
    let isMarked: Bool
    /// Where its text begins.
    let content: Int
    /// Indices of its lines, feedback not included.
    var lines: Range<Int>
    /// Indices of the lines of its feedback.
    var feedback: Range<Int>?
  }

  /// Indices of the lines of the prompt.
  var prompt: Range<Int>
  /// The members in order.
  var members: [Member] = []
  /// The first line after the members that belongs to none.
  var stray: Int?
}

extension DeckText {
  /// Cuts the lines of a prompt from those of the members below it.
  ///
  /// - Parameters:
  ///   - range: the lines of the field that opens the card.
  ///   - isChoice: whether members are options with `[x]` and feedback.
  /// - Returns: the parts; no members when no line begins with a mark.
  func members(of range: Range<Int>, isChoice: Bool) -> MemberLines {
    var result = MemberLines(prompt: range)
    for index in range.dropFirst() {
      let line = lines[index]
      if let member = member(at: index, isChoice: isChoice) {
        if result.members.isEmpty { result.prompt = range.lowerBound..<index }
        result.members.append(member)
      } else if let last = result.members.indices.last, !line.isBlank {
        guard extend(&result.members[last], with: index, isChoice: isChoice) else {
          result.stray = index
          break
        }
      }
    }
    return result
  }

  private func member(at index: Int, isChoice: Bool) -> MemberLines.Member? {
    let line = lines[index]
    guard case .text = line.kind else { return nil }
    if isChoice {
      guard let mark = OptionMark(in: bytes, from: line.start, to: line.end) else { return nil }
      return MemberLines.Member(
        offset: line.start,
        isMarked: mark.isKey,
        content: mark.content,
        lines: index..<index + 1
      )
    }
    guard let mark = MemberMark(in: bytes, from: line.start, to: line.end) else { return nil }
    return MemberLines.Member(
      offset: line.start,
      isMarked: mark.isNumber,
      content: mark.content,
      lines: index..<index + 1
    )
  }

  /// Adds a line to a member; false when it belongs to none.
  private func extend(
    _ member: inout MemberLines.Member,
    with index: Int,
    isChoice: Bool
  ) -> Bool {
    let line = lines[index]
    if isChoice, LineContext.option.isMark(bytes, line.start, line.end) {
      member.feedback = (member.feedback?.lowerBound ?? index)..<index + 1
      return true
    }
    let isIndented = LineContext.member.indented(line, bytes) > line.start
    guard isIndented else { return false }
    if let feedback = member.feedback {
      member.feedback = feedback.lowerBound..<index + 1
    } else {
      member.lines = member.lines.lowerBound..<index + 1
    }
    return true
  }

  /// The text of a member.
  func value(of member: MemberLines.Member, in context: LineContext) -> String {
    value(of: member.lines, from: member.content, in: context).text
  }

  /// The feedback of an option, its `>` marks taken off.
  func feedback(of member: MemberLines.Member) -> String? {
    guard let range = member.feedback else { return nil }
    var buffer: [UInt8] = []
    for index in range {
      let line = lines[index]
      var offset = Whitespace.skipped(bytes, line.start, line.end)
      if offset < line.end, bytes[offset] == UInt8(ascii: ">") {
        offset += 1
        if offset < line.end, bytes[offset] == 0x20 { offset += 1 }
      }
      if !buffer.isEmpty { buffer.append(0x0A) }
      appendVisible(from: offset, to: line.end, into: &buffer)
    }
    let text = Whitespace.trimmedLines(buffer)
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
