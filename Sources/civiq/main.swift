import CivicShell
import Glibc

exit(0)
