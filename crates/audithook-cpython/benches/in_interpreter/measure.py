"""Times one operation: measure.py HOOK OPERATION LOOPS REPEATS.

Prints the least time of a loop in nanoseconds, for each loop once through. With
REPEATS 0 it runs the loop once and prints nothing, for instruction counts.
"""

import os
import sys
import time

hook, operation, loops, repeats = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])

if hook == "python: nothing":

    def nothing(event, args):
        pass

    sys.addaudithook(nothing)
elif hook == "python: dict":

    def chmod(path, mode, dir_fd):
        pass

    handlers = {"os.chmod": chmod}

    def by_dict(event, args):
        handler = handlers.get(event)
        if handler is not None:
            handler(*args)

    sys.addaudithook(by_dict)

folder = os.getcwd()
path = os.path.join(folder, "file")
with open(path, "w"):
    pass


def sys_audit(rounds, audit=sys.audit, path=path):
    for _ in rounds:
        audit("os.chmod", path, 420, -1)


def os_chmod(rounds, chmod=os.chmod, path=path):
    for _ in rounds:
        chmod(path, 420)


def open_file(rounds, open=open, path=path):
    for _ in rounds:
        open(path).close()


def import_stored(rounds, modules=sys.modules):
    for _ in rounds:
        import stored

        del modules["stored"]


if operation == "import_stored":
    with open(os.path.join(folder, "stored.py"), "w") as module:
        module.write("value = 1\n")
    sys.path.insert(0, folder)
    import stored

    del sys.modules["stored"]

run = globals()[operation]
if repeats == 0:
    run(range(loops))
else:
    best = None
    for _ in range(repeats):
        rounds = range(loops)
        start = time.perf_counter()
        run(rounds)
        time_taken = time.perf_counter() - start
        best = time_taken if best is None else min(best, time_taken)
    print(best / loops * 1e9)
