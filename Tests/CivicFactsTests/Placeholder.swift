// The tests of CivicFacts begin here; delete this file with the first real one.
