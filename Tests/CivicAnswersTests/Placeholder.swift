// The tests of CivicAnswers begin here; delete this file with the first real one.
