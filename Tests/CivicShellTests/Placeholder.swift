// The tests of CivicShell begin here; delete this file with the first real one.
