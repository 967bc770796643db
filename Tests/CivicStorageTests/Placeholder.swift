// The tests of CivicStorage begin here; delete this file with the first real one.
