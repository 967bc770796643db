// The tests of CivicTerminal begin here; delete this file with the first real one.
