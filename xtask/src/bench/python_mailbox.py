# Reads a mailbox with Python's standard library, parses every message, and prints how many there were
# and how many seconds it took. The bodies are parsed, not decoded. Usage: python_mailbox.py FILE

import mailbox
import sys
import time

began = time.monotonic()
count = 0
for message in mailbox.mbox(sys.argv[1], create=False):
    count += message["From"] is not None or message["Subject"] is not None
print(f"{count} {time.monotonic() - began:.6f}")
