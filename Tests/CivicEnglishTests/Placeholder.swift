// The tests of CivicEnglish begin here; delete this file with the first real one.
