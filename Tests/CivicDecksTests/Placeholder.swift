// The tests of CivicDecks begin here; delete this file with the first real one.
