#!/usr/bin/env python3
"""Runs CPython's own tests with and without the hook and compares the results.

    cargo build --release -p audithook-python
    crates/audithook-python/regression/regression.py \\
        target/release/libaudithook_native.so python3.8 python3.13

Each interpreter needs its `test` package (Debian: libpython3.x-testsuite). With
the hook, every event is recorded, to a file for each process. A test that fails
both ways counts as the same result; one that differs is run again both ways, for
some tests depend on time, and counts where it still does.

Exit status: 0 the same results and no event lost; 1 otherwise. What could not be
decoded is listed: tests pass arguments that no program should.
"""

import argparse
import glob
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TESTS = "test_audit test_os test_subprocess test_socket test_import test_threading".split()

# Some tests look whether anything is preloaded. So that they meet the same without
# the hook, that run preloads a library that every Python has loaded anyway.
HARMLESS = "libm.so.6"


def names(python):
    """The tests that this interpreter has."""
    code = (
        "import os, sys, test; folder = os.path.dirname(test.__file__);"
        "print(sys.version.split()[0] + 't' * ('free-threading' in sys.version));"
        "print(*[n for n in sys.argv[1:] if os.path.exists(os.path.join(folder, n + '.py'))"
        " or os.path.isdir(os.path.join(folder, n))])"
    )
    wanted = TESTS + ["test_sqlite3", "test_sqlite"]
    output = subprocess.run(
        [python, "-c", code] + wanted, stdout=subprocess.PIPE, universal_newlines=True
    )
    if output.returncode != 0:
        sys.exit("%s has no test package" % python)
    version, found = output.stdout.splitlines()
    return version, found.split()


def run(python, tests, library, patterns=()):
    """The outcome of each test case, and the folder of recordings."""
    folder = tempfile.mkdtemp(prefix="audithook-regression-")
    # Tests start processes as another user, which record here, too.
    os.chmod(folder, 0o777)
    report = os.path.join(folder, "report.xml")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AUDITHOOK_")}
    environment["LD_PRELOAD"] = os.path.abspath(library) if library else HARMLESS
    if library:
        environment["AUDITHOOK_RECORD"] = os.path.join(folder, "{pid}.jsonl")
    command = [python, "-m", "test", "--junit-xml", report, "--timeout", "600", "-j", "2"]
    for pattern in patterns:
        command += ["-m", pattern]
    log = os.path.join(folder, "log")
    with open(log, "w") as output:
        subprocess.run(
            command + tests, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
    if not os.path.exists(report):
        with open(log) as output:
            sys.exit("%s: no report\n%s" % (python, output.read()[-2000:]))
    outcomes = {}
    for case in ElementTree.parse(report).iter("testcase"):
        kinds = {child.tag for child in case} & {"error", "failure", "skipped"}
        outcome = sorted(kinds)[0] if kinds else "passed"
        if case.get("status") not in (None, "run"):
            outcome = case.get("status")
        # 3.15 has entries without a name, for no test case.
        if case.get("name"):
            outcomes[case.get("name")] = outcome
    return outcomes, folder


def recorded(folder):
    """How many events, of how many processes; what is missing; what was undecoded."""
    events, processes, lost, mismatches = 0, 0, [], {}
    cut, killed = {}, set()
    for path in glob.glob(os.path.join(folder, "*.jsonl")):
        numbers = {}
        with open(path, encoding="utf-8") as file:
            for line in file:
                if not line.endswith("\n"):
                    cut[int(os.path.basename(path).split(".")[0])] = line[:200]
                    continue
                event = json.loads(line)
                events += 1
                numbers.setdefault(event["pid"], {})[event["seq"]] = event
                if event["event"] == "os.kill" and event["args"][1] == signal.SIGKILL:
                    killed.add(event["args"][0])
                if "mismatch" in event:
                    key = (event["event"], event["mismatch"])
                    mismatches[key] = mismatches.get(key, 0) + 1
        processes += len(numbers)
        # A process that ends in a thread's write may miss its last line alone.
        for seen in numbers.values():
            missing = [number for number in range(max(seen)) if number not in seen]
            # What came before and after tells why.
            lost += [(seen.get(number - 1), seen.get(number + 1)) for number in missing]
    # A process that a test kills may be in the middle of a line.
    lost += [(line, None) for process, line in cut.items() if process not in killed]
    return events, processes, lost, mismatches


def compare(python, library):
    version, tests = names(python)
    plain, folder = run(python, tests, None)
    shutil.rmtree(folder)
    hooked, folder = run(python, tests, library)
    events, processes, lost, mismatches = recorded(folder)
    shutil.rmtree(folder)

    different = {n for n in plain.keys() | hooked.keys() if plain.get(n) != hooked.get(n)}
    if different:
        patterns = ["*" + name.rsplit(".", 1)[-1].split(" ")[0] for name in different]
        again, folder = run(python, tests, None, patterns)
        shutil.rmtree(folder)
        again_hooked, folder = run(python, tests, library, patterns)
        shutil.rmtree(folder)
        different = {n for n in different if again.get(n) != again_hooked.get(n)}
        plain.update(again)
        hooked.update(again_hooked)

    audit = {n: o for n, o in hooked.items() if "test_audit" in n}
    failed_audit = sorted(n for n, o in audit.items() if o in ("error", "failure"))
    failed = sorted(n for n, o in plain.items() if o in ("error", "failure"))
    print(
        "%s: %d test cases of %s; %d fail without the hook; %d differ; test_audit: %d of %d fail; "
        "%d events of %d processes, %d lost, %d undecoded"
        % (
            version,
            len(hooked),
            ", ".join(tests),
            len(failed),
            len(different),
            len(failed_audit),
            len(audit),
            events,
            processes,
            len(lost),
            sum(mismatches.values()),
        )
    )
    for name in sorted(different):
        print("  differs: %s: %s without, %s with" % (name, plain.get(name), hooked.get(name)))
    for name in failed:
        print("  fails without the hook: %s" % name)
    for name in failed_audit:
        print("  test_audit: %s" % name)
    for before, after in lost:
        print("  lost: between %s and %s" % (json.dumps(before), json.dumps(after)))
    for (event, mismatch), count in sorted(mismatches.items()):
        print("  undecoded: %s: %s (%d times)" % (event, mismatch, count))
    sys.stdout.flush()
    return not different and not lost and not failed_audit


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", help="the hook's library")
    parser.add_argument("python", nargs="+", help="an interpreter with its test package")
    options = parser.parse_args()
    # A shell ignores it for what runs in the background, and tests send it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    results = [compare(python, options.library) for python in options.python]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
