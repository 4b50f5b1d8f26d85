# Runs a program, its output into a file, and prints what it took: seconds from start to end, seconds
# of processor time, and the peak of its resident memory in kB as the kernel counted it. Usage: peak.py OUTPUT PROGRAM [ARGUMENT…]
#
# The kernel counts a program from before it replaces the one that started it, so no figure is below
# this one's own size; measuring an empty program tells that floor.

import os
import sys
import time

output, program = sys.argv[1], sys.argv[2:]
writing = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
began = time.monotonic()
child = os.posix_spawnp(
    program[0], program, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, output, writing, 0o600)]
)
_, status, used = os.wait4(child, 0)
seconds = time.monotonic() - began
print(f"{seconds:.6f} {used.ru_utime + used.ru_stime:.6f} {used.ru_maxrss}")
sys.exit(os.waitstatus_to_exitcode(status) != 0)
