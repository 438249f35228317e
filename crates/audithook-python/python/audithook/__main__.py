"""Runs a program under the hook, from its first event on."""

import argparse
import os
import sys

import audithook


def main():
    parser = argparse.ArgumentParser(
        prog="python -m audithook",
        description="Run a program with a native audit hook in every Python that it starts.",
    )
    parser.add_argument(
        "--record", metavar="FILE", help="append events to FILE; {pid} is the process"
    )
    parser.add_argument(
        "--events", metavar="PATTERNS", help="record these alone: 'os.*,open,!os.listdir'"
    )
    parser.add_argument("--deny", metavar="PATTERNS", help="raise a RuntimeError at these")
    parser.add_argument("program", help="what to run, such as python")
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    if not options.record and not options.deny:
        parser.error("nothing to do: give --record or --deny")

    environment = dict(os.environ)
    for name in ("record", "events", "deny"):
        value = getattr(options, name)
        if value:
            environment["AUDITHOOK_" + name.upper()] = value
    preloaded = environment.get("LD_PRELOAD")
    libraries = [audithook.library()] + ([preloaded] if preloaded else [])
    environment["LD_PRELOAD"] = ":".join(libraries)
    try:
        os.execvpe(options.program, [options.program] + options.arguments, environment)
    except OSError as error:
        sys.exit("python -m audithook: cannot run %s: %s" % (options.program, error.strerror))


if __name__ == "__main__":
    main()
