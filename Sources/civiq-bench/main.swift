import Glibc

exit(BenchCommand(arguments: Array(CommandLine.arguments.dropFirst())).run())
