// The tests of CivicTime begin here; delete this file with the first real one.
