// The module begins here; delete this file with the first real one.
