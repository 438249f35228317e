"""Records or denies the audit events of this process, by a native hook.

>>> import audithook
>>> audithook.install(record="audit.jsonl", deny=["os.system", "subprocess.*"])

A hook that is installed from Python has missed what was before. To see all of a
process, start it with ``python -m audithook``, or preload ``library()``.
"""

import os as _os

from . import _native

__all__ = ["install", "library"]


def install(*, record=None, events=(), deny=()):
    """Install a native audit hook in this process, for good.

    record: a file that events are appended to, a line of JSON each; ``{pid}``
        in its name stands for the number of the process.
    events: patterns of the events that are recorded; all of them if empty.
    deny: patterns of the events that raise a RuntimeError instead of happening.

    A pattern is the name of an event, in which ``*`` stands for any text; ``!``
    in front takes out what an earlier pattern took in.

    Raises OSError if the file cannot be opened, ValueError for a pattern that
    can mean no event, and RuntimeError if another hook refuses this one.
    """
    if record is None and not deny:
        raise ValueError("nothing to do: neither record nor deny is given")
    _native.install(
        b"" if record is None else _os.fsencode(record), _join(events), _join(deny)
    )


def library():
    """The path of the native library, for LD_PRELOAD."""
    return _native.__file__


def _join(patterns):
    return patterns if isinstance(patterns, str) else ",".join(patterns)
