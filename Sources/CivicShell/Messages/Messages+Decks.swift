extension Messages {
  /// A DECK argument fits no deck.
  func unknownDeck(_ name: String, closest: String?) -> String {
    guard let closest else {
      return say("no deck '\(name)'; 'decks' lists what there is", "没有牌组“\(name)”；“牌组”列出所有牌组")
    }
    return say("no deck '\(name)'; did you mean '\(closest)'?", "没有牌组“\(name)”；是不是“\(closest)”？")
  }

  /// A DECK argument fits several decks.
  func ambiguousDeck(_ name: String, _ matches: [String]) -> String {
    say(
      "'\(name)' could be \(list(matches)); give more of the name or the path",
      "“\(name)”可以是\(list(matches))；请写全名或路径"
    )
  }

  /// There are no decks at all.
  func noDecks() -> String {
    say(
      "no decks yet; make one with 'generate DOCUMENT', or give --decks DIR",
      "还没有牌组；用“生成 文件”做一个，或给出 --decks DIR"
    )
  }

  /// An id that no item bears.
  func unknownItem(_ id: String, closest: String?) -> String {
    guard let closest else {
      return say("no item '\(id)'; 'search' finds items by text", "没有条目“\(id)”；“搜索”按文字查找")
    }
    return say("no item '\(id)'; did you mean '\(closest)'?", "没有条目“\(id)”；是不是“\(closest)”？")
  }

  /// Heads of the columns of `decks`.
  func deckColumns() -> [String] {
    [
      say("deck", "牌组"), say("items", "条目"), say("cards", "卡片"), say("new", "新"), say("due", "到期"),
      say("suspended", "暂停"),
    ]
  }

  /// The line under a table of decks.
  func total() -> String { say("all", "合计") }

  /// A file was written.
  func wrote(_ path: String) -> String { say("wrote '\(path)'", "已写入“\(path)”") }

  /// What `check` found.
  func checked(files: Int, errors: Int, warnings: Int, notes: Int) -> String {
    say(
      "\(files) decks: \(errors) errors, \(warnings) warnings, \(notes) notes",
      "\(files) 个牌组：\(errors) 个错误，\(warnings) 个警告，\(notes) 个提示"
    )
  }

  /// A deck file would change.
  func wouldFormat(_ path: String) -> String {
    say("would change '\(path)'", "将改动“\(path)”")
  }

  /// A deck with errors is not rewritten.
  func notFormatted(_ path: String) -> String {
    say(
      "left '\(path)' as it is because of its errors; correct them first",
      "“\(path)”有错误，未改动；请先改正"
    )
  }

  /// An output file must be told from its format or the other way round.
  func unknownFormat(_ path: String, _ formats: [String]) -> String {
    say(
      "cannot tell the format of '\(path)'; give --format, one of \(list(formats))",
      "从“\(path)”看不出格式；请给出 --format：\(list(formats))之一"
    )
  }

  /// An export that could carry nothing.
  func nothingExported(_ format: String) -> String {
    say(
      "no item can be carried by '\(format)'; choose another format",
      "“\(format)”一题也装不下；请换别的格式"
    )
  }

  /// An encoding nobody knows.
  func unknownEncoding(_ name: String) -> String {
    say(
      "unknown encoding '\(name)'; use utf-8, gb18030, big5, utf-16 or auto",
      "没有编码“\(name)”；可用 utf-8、gb18030、big5、utf-16、auto"
    )
  }

  /// A document without text.
  func emptyDocument(_ path: String) -> String {
    say("'\(path)' has no text; give a document with sentences", "“\(path)”没有文字；请给有正文的文件")
  }

  /// Nothing that could be asked was found.
  func nothingGenerated() -> String {
    say("no questions could be made; 'generate --explain' tells why", "出不了题；“生成 --explain”说明原因")
  }

  /// A deck was made.
  func generated(_ count: Int, _ path: String) -> String {
    say("\(count) items in '\(path)'; 'study' asks them", "“\(path)”有 \(count) 题；“学习”开始学")
  }

  /// A deck was brought up to date.
  func updated(_ path: String, added: Int, superseded: Int) -> String {
    say(
      "\(added) items added to '\(path)', \(superseded) no longer in the document",
      "“\(path)”新增 \(added) 题，\(superseded) 题已不见于文件"
    )
  }

  /// An item whose fact the document no longer states.
  func supersededItem(_ id: String) -> String {
    say(
      "\(id) is no longer in the document; look at it with 'show \(id)'",
      "\(id) 已不见于文件；用“看 \(id)”查看"
    )
  }

  /// The keys of `triage`.
  func triageKeys(_ number: Int, of count: Int) -> String {
    say(
      "\(number)/\(count) · a accept · r reject · e edit · q stop",
      "\(number)/\(count) · a 留用 · r 拒绝 · e 编辑 · q 停"
    )
  }

  /// What `triage` came to.
  func triaged(accepted: Int, rejected: Int) -> String {
    say(
      "\(accepted) accepted, \(rejected) rejected; rejected ones do not come back",
      "留用 \(accepted) 题，拒绝 \(rejected) 题；拒绝的不会再出现"
    )
  }

  /// All is well with the progress files.
  func progressSound(events: Int) -> String {
    say("\(events) events, all sound", "\(events) 条记录，全部完好")
  }

  /// Names of versions that cannot be used.
  func badVersions(_ text: String) -> String {
    say(
      "'\(text)' names no versions; write single letters such as A,B",
      "“\(text)”不是卷名；写单个字母，如 A,B"
    )
  }

  /// A plan with slips.
  func badBlueprint(_ path: String) -> String {
    say("'\(path)' has slips; correct them first", "“\(path)”有错误；请先改正")
  }
}
