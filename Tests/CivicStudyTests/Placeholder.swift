// The tests of CivicStudy begin here; delete this file with the first real one.
