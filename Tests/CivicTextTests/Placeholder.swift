// The tests of CivicText begin here; delete this file with the first real one.
