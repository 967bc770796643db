// The tests of CivicPapers begin here; delete this file with the first real one.
