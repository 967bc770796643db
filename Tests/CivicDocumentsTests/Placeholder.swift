// The tests of CivicDocuments begin here; delete this file with the first real one.
