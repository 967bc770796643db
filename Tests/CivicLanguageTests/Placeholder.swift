// The tests of CivicLanguage begin here; delete this file with the first real one.
