// The tests of CivicTraining begin here; delete this file with the first real one.
