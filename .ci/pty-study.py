"""Studies on a pseudo-terminal: reveals and grades cards, then kills the program without warning.

usage: pty-study.py PROGRAM ANSWERS
"""

import os
import pty
import select
import signal
import sys
import time


def read_until_quiet(master, quiet=0.4, limit=10.0):
    """Returns what the program printed until it waits for a key."""
    output = b""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        ready, _, _ = select.select([master], [], [], quiet)
        if not ready:
            return output
        try:
            chunk = os.read(master, 65536)
        except OSError:
            return output
        if not chunk:
            return output
        output += chunk
    return output


def main():
    program, answers = sys.argv[1], int(sys.argv[2])
    child, master = pty.fork()
    if child == 0:
        os.execv(program, [program, "study"])
    read_until_quiet(master, quiet=1.0)
    for _ in range(answers):
        os.write(master, b" ")
        read_until_quiet(master)
        os.write(master, b"3")
        read_until_quiet(master)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


main()
