// The tests of CivicChinese begin here; delete this file with the first real one.
