"""Makes of a program that is linked with all of Python the interpreter itself.

    run_main_of_python.py PROGRAM INTERPRETER

`_start` hands the address of `main` to the C library; here it hands that of
`Py_BytesMain`, which is the whole `main` of CPython's own `python`. That needs an
x86-64 executable at fixed addresses that exports `Py_BytesMain`.
"""

import os
import re
import struct
import subprocess
import sys

# mov $main,%rdi; call __libc_start_main
LOAD_MAIN = re.compile(rb"\x48\xc7\xc7(....)\xe8", re.DOTALL)
LENGTH_OF_START = 64


def address(program, name):
    table = subprocess.check_output(["nm", "--dynamic", program], universal_newlines=True)
    found = re.search(r"^([0-9a-f]+) T %s$" % name, table, re.MULTILINE)
    return int(found.group(1), 16) if found else sys.exit("%s has no %s" % (program, name))


def offset_in_file(image, wanted):
    """Where in the file stands what the program finds at this address."""
    table, size, count = struct.unpack_from("<Q", image, 32) + struct.unpack_from("<HH", image, 54)
    for start in range(table, table + size * count, size):
        kind, _, offset, begin, _, length = struct.unpack_from("<IIQQQQ", image, start)
        if kind == 1 and begin <= wanted < begin + length:
            return wanted - begin + offset
    sys.exit("no segment has %#x" % wanted)


def main(program, interpreter):
    with open(program, "rb") as file:
        image = bytearray(file.read())
    (entry,) = struct.unpack_from("<Q", image, 24)
    start = offset_in_file(image, entry)
    load = LOAD_MAIN.search(image, start, start + LENGTH_OF_START)
    if not load:
        sys.exit("%s does not start as expected" % program)
    image[load.start(1) : load.end(1)] = struct.pack("<I", address(program, "Py_BytesMain"))
    with open(interpreter, "wb") as file:
        file.write(image)
    os.chmod(interpreter, 0o755)


main(*sys.argv[1:])
