public import CivicText

/// Why an answer got its verdict.
public enum JudgementReason: Sendable, Hashable {
  /// Nothing to remark.
  case same
  /// Written in the other script.
  case otherScript
  /// The same number, date, truth value or word in another form.
  case otherForm
  /// An answer the deck accepts as well.
  case accepted
  /// The right members in another order.
  case otherOrder
  /// Off by no more than the deck allows.
  case withinTolerance
  /// The per cent sign is missing.
  case percentSignLeftOut
  /// The unit or currency is missing.
  case unitLeftOut(String)
  /// Words such as 不到 or 下降 that are part of the fact are missing, or there are more than asked for.
  case qualifierDiffers
  /// Rounded correctly, but to fewer digits.
  case rounded
  /// A part of the date is missing.
  case dateIncomplete
  /// A date that can be read in two ways.
  case dateAmbiguous
  /// So many characters differ.
  case slip(edits: Int)
  /// So many of the expected members are there.
  case partOfList(found: Int, of: Int)
  /// Right options, but not all.
  case optionsMissing(found: Int, of: Int)
  /// Nothing was typed.
  case blank
  /// The learner says that the answer is not known.
  case gaveUp
  /// Another number.
  case otherNumber
  /// Another unit or currency.
  case otherUnit(typed: String, expected: String)
  /// Another date.
  case otherDate
  /// A negation too many or too few.
  case negation
  /// The contrary word.
  case contrary(typed: String, expected: String)
  /// A short answer or a name, where each character counts.
  case noSlipAllowed
  /// An option that is not right.
  case wrongOption
  /// Something else.
  case different
}

extension JudgementReason {
  /// The sentence for people, without full stop.
  public func text(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .same: "as expected"
    case .otherScript: "right, in the other script"
    case .otherForm: "right, in another form"
    case .accepted: "right; the deck accepts this too"
    case .otherOrder: "right, in another order"
    case .withinTolerance: "near enough for this question"
    case .percentSignLeftOut: "the figure is right; the per cent sign is missing"
    case .unitLeftOut(let unit): "the figure is right; the unit '\(unit)' is missing"
    case .qualifierDiffers: "the figure is right; the words around it are not"
    case .rounded: "right, but rounded"
    case .dateIncomplete: "right as far as it goes; the date has more or fewer parts"
    case .dateAmbiguous: "day and month can be read either way; write the month as a word"
    case .slip(1): "one character differs"
    case .slip(let edits): "\(edits) characters differ"
    case .partOfList(let found, let all): "\(found) of \(all) members"
    case .optionsMissing(let found, let all): "\(found) of \(all) options, none wrong"
    case .blank: "no answer"
    case .gaveUp: "not known yet"
    case .otherNumber: "another number"
    case .otherUnit(let typed, let expected): "the unit is '\(expected)', not '\(typed)'"
    case .otherDate: "another date"
    case .negation: "a negation turns the meaning round"
    case .contrary(let typed, let expected): "'\(expected)', not '\(typed)'"
    case .noSlipAllowed: "in a name or a short answer each character counts"
    case .wrongOption: "an option that is not right"
    case .different: "another answer"
    }
  }

  private var chinese: String {
    switch self {
    case .same: "与答案一致"
    case .otherScript: "正确，只是繁简不同"
    case .otherForm: "正确，只是写法不同"
    case .accepted: "正确，题库也接受这种答法"
    case .otherOrder: "正确，只是顺序不同"
    case .withinTolerance: "在允许的误差之内"
    case .percentSignLeftOut: "数字正确，漏了百分号"
    case .unitLeftOut(let unit): "数字正确，漏了单位“\(unit)”"
    case .qualifierDiffers: "数字正确，限定词不符"
    case .rounded: "正确，但只是约数"
    case .dateIncomplete: "日期不完整或多出了部分"
    case .dateAmbiguous: "月和日分不清；请用文字写明月份"
    case .slip(let edits): "有 \(edits) 个字符不同"
    case .partOfList(let found, let all): "答对 \(all) 项中的 \(found) 项"
    case .optionsMissing(let found, let all): "少选：应选 \(all) 项，选对 \(found) 项"
    case .blank: "没有作答"
    case .gaveUp: "还没掌握"
    case .otherNumber: "数字不对"
    case .otherUnit(let typed, let expected): "单位应为“\(expected)”，不是“\(typed)”"
    case .otherDate: "日期不对"
    case .negation: "否定词使意思相反"
    case .contrary(let typed, let expected): "应为“\(expected)”，不是“\(typed)”"
    case .noSlipAllowed: "人名和短答案一字都不能错"
    case .wrongOption: "选了错误的选项"
    case .different: "答案不符"
    }
  }
}
