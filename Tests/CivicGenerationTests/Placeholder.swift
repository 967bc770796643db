// The tests of CivicGeneration begin here; delete this file with the first real one.
