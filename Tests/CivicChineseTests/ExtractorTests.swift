import Testing

/// Catches, non-catches and near misses of each family; the expectation is all that is found.
@Suite("Extractors of Chinese") struct ExtractorTests {
  @Test(
    "quantity: figures that count something, with their unit and not their hedge",
    arguments: [
      ("2031年，全市共有养老服务站312个。", ["2031年，全市共有养老服务站多少个？ => 312个"]),
      ("2031年，青山市获评文明城市的县占三分之一。", ["2031年，青山市获评文明城市的县占几分之几？ => 三分之一"]),
      ("会议强调三项工作。", []),
      ("第三条规定了原则。", []),
    ]
  )
  func quantity(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test(
    "rank: a place among others, not the number of a point or an article",
    arguments: [
      (
        "图书馆藏书量达到380万册，位居全省第三。",
        ["图书馆藏书量达到多少万册？ => 380万册", "图书馆藏书量达到380万册，位居全省第几？ => 第三"]
      ),
      ("第一，加强领导。", []),
    ]
  )
  func rank(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test(
    "person: an office with its name, not an office alone or a surname that opens another word",
    arguments: [
      ("青山市市长周文海出席了开馆仪式。", ["青山市市长是谁？ => 周文海"]),
      ("各部部长发言。", []),
      ("主席高度评价了这项成果。", []),
    ]
  )
  func person(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test(
    "date and place: where and when something happened, not vague times or abstract places",
    arguments: [
      ("1998年，青山市图书馆建成开放。", ["青山市图书馆于哪一年建成开放？ => 1998年"]),
      ("近年来，青山市图书馆建成开放。", []),
      ("开馆仪式在青山广场举行。", ["开馆仪式在哪里举行？ => 青山广场"]),
      ("活动在发展中举行。", []),
    ]
  )
  func dateAndPlace(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test(
    "agent: who does it after 由, not 由于",
    arguments: [
      ("市图书馆馆长由市人民政府任命。", ["市图书馆馆长由哪个机关任命？ => 市人民政府"]),
      ("由于天气原因，活动推迟。", []),
      ("代表由民主选举产生。", []),
    ]
  )
  func agent(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test(
    "definition: what something is, both ways round, not what points at the page or gives a reason",
    arguments: [
      (
        "绿色发展是青山市的发展底色。",
        ["绿色发展是青山市的什么？ => 发展底色", "青山市的发展底色是什么？ => 绿色发展"]
      ),
      ("这是青山市的底色。", []),
      ("活动推迟是因为天气。", []),
    ]
  )
  func definition(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test(
    "term: coined words and titles of laws",
    arguments: [
      ("全市推行“一窗通办”改革，群众办事更方便。", ["全市推行“____”改革。 => 一窗通办"]),
      ("市人大审议通过了《青山市河道管理条例》。", ["市人大审议通过了哪部条例？ => 《青山市河道管理条例》"]),
    ]
  )
  func term(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test(
    "enumeration: lists whose ends can be told, not two things joined by 和",
    arguments: [
      (
        "青山市重点发展生物医药、新能源、数字文旅等产业。",
        ["青山市重点发展哪些产业？ => 生物医药|新能源|数字文旅"]
      ),
      ("读书节分为朗读、写作、讲述、展演四个单元。", ["读书节分为哪四个单元？ => 朗读|写作|讲述|展演"]),
      ("青山市发展文旅和农业。", []),
    ]
  )
  func enumeration(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test("sequence: points in prose with the sentence that leads into them")
  func sequence() {
    let text = "市政府决定从三个方面推进工作：一是改造旧街区；二是修建绿道；三是增设书屋。"
    #expect(facts(in: text) == ["市政府决定从哪三个方面推进工作？ => 改造旧街区|修建绿道|增设书屋"])
  }

  @Test(
    "object: the term a statement turns on",
    arguments: [
      ("青山市的一切收入属于全体市民。", ["青山市的一切收入属于什么？ => 全体市民"]),
      ("志愿服务以社区为单位开展。", ["志愿服务以什么为单位开展？ => 社区"]),
      ("市里加强管理。", []),
    ]
  )
  func object(_ text: String, _ expected: [String]) { #expect(facts(in: text) == expected) }

  @Test("cause: why, in so many words, not what follows from it")
  func cause() {
    #expect(
      facts(in: "青山市绿道工程延期，主要因为汛期提前。")
        == ["青山市绿道工程延期，主要因为什么？ => 汛期提前"]
    )
    #expect(facts(in: "因此，工程延期了。") == [])
  }

  @Test(
    "a relative year is printed resolved, and a figure without any year of its own is not asked"
  )
  func resolvesYears() {
    let dated = "2031年3月5日\n\n去年，青山市财政收入增长4.1%。"
    #expect(facts(in: dated) == ["2030年，青山市财政收入增长百分之多少？ => 4.1%"])
    #expect(facts(in: "青山市财政收入增长4.1%。") == [])
  }

  @Test("a share takes its subject from the clause before")
  func carriesSubjects() {
    let text = "2031年，青山市研发投入达到12亿元，占比达3.1%。"
    #expect(facts(in: text).contains("2031年，青山市研发投入达到12亿元，占比达百分之多少？ => 3.1%"))
  }
}
