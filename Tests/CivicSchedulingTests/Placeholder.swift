// The tests of CivicScheduling begin here; delete this file with the first real one.
