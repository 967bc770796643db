import CivicDecks

/// A student's marks.
public struct GradedStudent: Sendable, Equatable {
  /// Number or name.
  public var student: String
  /// Index of the version in the key.
  public var version: Int
  /// The answers as given, by position.
  public var answers: [String]
  /// The marks, by position.
  public var marks: [Mark]

  /// Points in all.
  public var total: Double { marks.reduce(0) { $0 + $1.points } }
}

/// The result of grading a class.
public struct GradeReport: Sendable, Equatable {
  /// The key that was used.
  public let key: KeyFile
  /// The students in the order of the file.
  public let students: [GradedStudent]
  /// The items in the order of the first version, with their analysis.
  public let items: [GradedItem]
  /// The analysis of the marks; its items are those of ``items``.
  public let analysis: ItemAnalysis
  /// Answers a person should look at, by item and then by student.
  public let doubtful: [DoubtfulAnswer]

  /// Fewer students than this make figures of chance.
  public static let smallSample = 30

  /// Evaluates graded students.
  init(key: KeyFile, students: [GradedStudent]) {
    self.key = key
    self.students = students
    let questions = key.versions.first?.questions ?? []
    let places = key.versions.map { version in
      Dictionary(version.questions.map { ($0.item, $0.position - 1) }) { first, _ in first }
    }
    let marks = students.map { student in
      questions.map { question in
        places[student.version][question.item].map { student.marks[$0].points } ?? 0
      }
    }
    analysis = ItemAnalysis(marks: marks, full: questions.map { max($0.points, 1e-9) })
    let groups = analysis.groups
    items = questions.map { question in
      GradedItem(question: question, places: places, students: students, groups: groups)
    }
    doubtful = questions.flatMap { question in
      students.compactMap { student in
        guard let place = places[student.version][question.item], student.marks[place].isDoubtful
        else { return nil }
        return DoubtfulAnswer(
          student: student.student,
          item: question.item,
          position: place + 1,
          version: key.versions[student.version].name,
          answer: student.answers[place],
          expected: question.key,
          points: student.marks[place].points
        )
      }
    }
  }

  /// Points of a student by section, in the order of the sections.
  public func sections(of student: GradedStudent) -> [Double] {
    key.sections.map { section in
      section.positions.reduce(0) { sum, position in
        position <= student.marks.count ? sum + student.marks[position - 1].points : sum
      }
    }
  }

  /// Points of a student by tag, with the points to be had, in the order of the tags.
  public func tags(of student: GradedStudent) -> [(tag: String, points: Double, full: Double)] {
    var sums: [String: (Double, Double)] = [:]
    for (question, mark) in zip(key.versions[student.version].questions, student.marks) {
      for tag in question.tags {
        let sum = sums[tag] ?? (0, 0)
        sums[tag] = (sum.0 + mark.points, sum.1 + question.points)
      }
    }
    return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value.0, $0.value.1) }
  }
}

/// An answer that a person should look at.
public struct DoubtfulAnswer: Sendable, Equatable {
  /// Who gave it.
  public var student: String
  /// The item.
  public var item: String
  /// Position in the student's version.
  public var position: Int
  /// The version.
  public var version: String
  /// What was written.
  public var answer: String
  /// What was expected.
  public var expected: String
  /// Points it got for now.
  public var points: Double
}

/// How an item did, all versions together.
public struct GradedItem: Sendable, Equatable {
  /// The item as the first version asks it.
  public let question: KeyFile.Question
  /// For a choice, how often each option was taken; options in the order of the item.
  public let options: [OptionCount]
  /// How many gave no answer.
  public let blank: Int

  /// How often an option was taken.
  public struct OptionCount: Sendable, Equatable {
    /// Text of the option.
    public var text: String
    /// Whether it is right.
    public var isKey: Bool
    /// All who took it.
    public var count: Int
    /// Those of the best group.
    public var upper: Int
    /// Those of the weakest group.
    public var lower: Int
  }

  /// The share of wrong options that at least 5 % of the students took; `nil` without wrong options.
  public func distractorEfficiency(students: Int) -> Double? {
    let wrong = options.filter { !$0.isKey }
    guard !wrong.isEmpty, students > 0 else { return nil }
    let working = wrong.filter { Double($0.count) >= 0.05 * Double(students) }
    return Double(working.count) / Double(wrong.count)
  }

  init(
    question: KeyFile.Question,
    places: [[String: Int]],
    students: [GradedStudent],
    groups: (upper: [Int], lower: [Int])
  ) {
    self.question = question
    let marks = students.map { student in
      places[student.version][question.item].map { (student.marks[$0], student.answers[$0]) }
    }
    blank = marks.filter { $0?.1.isEmpty ?? true }.count
    let keys = OptionLetter.indices(question.key)
    guard !question.options.isEmpty, question.kind == .choice || question.kind == .multipleChoice
    else {
      options = []
      return
    }
    options = question.options.indices.map { original in
      let shown = question.order.firstIndex(of: original) ?? original
      let took = { (row: Int) in marks[row]?.0.chosen.contains(original) ?? false }
      return OptionCount(
        text: question.options[shown],
        isKey: keys.contains(shown),
        count: marks.indices.filter(took).count,
        upper: groups.upper.filter(took).count,
        lower: groups.lower.filter(took).count
      )
    }
  }
}

extension OptionLetter {
  /// The indices of the letters of a key.
  static func indices(_ key: String) -> Set<Int> {
    Set(key.utf8.filter { (0x41...0x5A).contains($0) }.map { Int($0) - 0x41 })
  }
}
