// The tests of CivicExchange begin here; delete this file with the first real one.
