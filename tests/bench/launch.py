"""Runs one command and tells what it took. A process of its own, because a child starts its peak of memory with that of
whoever forked it: this one is smaller than every program measured.

    python3 -I -S launch.py REPORT LOG COMMAND...

REPORT receives "status wall user system peak": exit status, three times in seconds, bytes.
"""

import os
import sys
import time


def main(report, log, command):
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        try:
            os.execvp(command[0], command)
        except OSError as error:
            os.write(2, str(error).encode())
            os._exit(127)
    _, status, usage = os.wait4(child, 0)
    wall = time.monotonic() - start
    with open(report, "w") as out:
        print(os.waitstatus_to_exitcode(status), wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss * 1024, file=out)


main(sys.argv[1], sys.argv[2], sys.argv[3:])
