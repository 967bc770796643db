import CivicShell
import Glibc

exit(Program.main())
