/// Every family of facts the package finds; a new one is a file, a row here and a test.
enum ExtractorTable {
  static let extractors: [Extractor] = [
    SubjectExtractor.extractor,
    DefinitionExtractor.extractor,
    EntityExtractor.extractor,
    PlaceExtractor.extractor,
    NumberExtractor.extractor,
    VoteExtractor.extractor,
    DateExtractor.extractor,
    FrequencyExtractor.extractor,
    ListExtractor.extractor,
    TermExtractor.extractor,
    ReasonExtractor.extractor,
  ]
}
