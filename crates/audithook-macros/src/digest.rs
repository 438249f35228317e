// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The spec, as the macros read it.

use crate::table::{Arg, Entry, V, Was};

/// The versions of Python that the spec covers, ascending.
pub(crate) static PYTHON: [V; 8] = [V(3, 8), V(3, 9), V(3, 10), V(3, 11), V(3, 12), V(3, 13), V(3, 14), V(3, 15)];

/// The events, sorted by name.
pub(crate) static EVENTS: [Entry; 209] = [
    Entry {
        name: "_posixsubprocess.fork_exec", since: V(3, 14), until: None, internal: true, undocumented: false,
        args: &[
            Arg("exec_list", "tuple|list", V(3, 14), None, &[], "The paths to try in turn."),
            Arg("args", "tuple|list", V(3, 14), None, &[], ""),
            Arg("env", "list|none", V(3, 14), None, &[], "`b\"NAME=value\"` entries; `None` where the child inherits the environment."),
        ],
        references: &[],
    },
    Entry {
        name: "_thread.start_joinable_thread", since: V(3, 13), until: None, internal: false, undocumented: true,
        args: &[
            Arg("function", "object", V(3, 13), None, &[], ""),
            Arg("daemon", "int", V(3, 13), None, &[], "1 for a daemon thread, 0 otherwise."),
            Arg("handle", "object|none", V(3, 13), None, &[], "The handle to join the thread by; `None` where the caller gave none."),
        ],
        references: &[],
    },
    Entry {
        name: "_thread.start_new_thread", since: V(3, 12), until: None, internal: false, undocumented: false,
        args: &[
            Arg("function", "object", V(3, 12), None, &[], ""),
            Arg("args", "tuple", V(3, 12), None, &[], ""),
            Arg("kwargs", "dict|none", V(3, 12), None, &[], "`None` where no keyword arguments were given."),
        ],
        references: &["library/_thread.html#start_new_thread"],
    },
    Entry {
        name: "_winapi.CopyFile2", since: V(3, 13), until: None, internal: false, undocumented: true,
        args: &[
            Arg("existing_file_name", "str", V(3, 13), None, &[], ""),
            Arg("new_file_name", "str", V(3, 13), None, &[], ""),
            Arg("flags", "int", V(3, 13), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.CreateEventW", since: V(3, 13), until: None, internal: false, undocumented: true,
        args: &[
            Arg("manual_reset", "int", V(3, 13), None, &[], ""),
            Arg("initial_state", "int", V(3, 13), None, &[], ""),
            Arg("name", "str|none", V(3, 13), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.CreateFile", since: V(3, 8), until: None, internal: true, undocumented: false,
        args: &[
            Arg("file_name", "str", V(3, 8), None, &[], "Unreliable before 3.13: the interpreter passes text of the wrong width."),
            Arg("desired_access", "int", V(3, 8), None, &[], ""),
            Arg("share_mode", "int", V(3, 8), None, &[], ""),
            Arg("creation_disposition", "int", V(3, 8), None, &[], ""),
            Arg("flags_and_attributes", "int", V(3, 8), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.CreateJunction", since: V(3, 8), until: None, internal: true, undocumented: false,
        args: &[
            Arg("src_path", "str", V(3, 8), None, &[], ""),
            Arg("dst_path", "str", V(3, 8), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.CreateMutexW", since: V(3, 13), until: None, internal: false, undocumented: true,
        args: &[
            Arg("initial_owner", "int", V(3, 13), None, &[], ""),
            Arg("name", "str|none", V(3, 13), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.CreateNamedPipe", since: V(3, 8), until: None, internal: true, undocumented: false,
        args: &[
            Arg("name", "str", V(3, 8), None, &[], "Unreliable before 3.13: the interpreter passes text of the wrong width."),
            Arg("open_mode", "int", V(3, 8), None, &[], ""),
            Arg("pipe_mode", "int", V(3, 8), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.CreatePipe", since: V(3, 8), until: None, internal: true, undocumented: false,
        args: &[],
        references: &[],
    },
    Entry {
        name: "_winapi.CreateProcess", since: V(3, 8), until: None, internal: true, undocumented: false,
        args: &[
            Arg("application_name", "str|none", V(3, 8), None, &[], "`None` where the command line names the program."),
            Arg("command_line", "str", V(3, 8), None, &[], "Not the command line: the interpreter reads the string object's own memory as text."),
            Arg("current_directory", "str|none", V(3, 8), None, &[], "`None` for that of the parent."),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.OpenEventW", since: V(3, 13), until: None, internal: false, undocumented: true,
        args: &[
            Arg("desired_access", "int", V(3, 13), None, &[], ""),
            Arg("name", "str", V(3, 13), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.OpenMutexW", since: V(3, 13), until: None, internal: false, undocumented: true,
        args: &[
            Arg("desired_access", "int", V(3, 13), None, &[], ""),
            Arg("name", "str", V(3, 13), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.OpenProcess", since: V(3, 8), until: None, internal: true, undocumented: false,
        args: &[
            Arg("process_id", "int", V(3, 8), None, &[], ""),
            Arg("desired_access", "int", V(3, 8), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_winapi.TerminateProcess", since: V(3, 8), until: None, internal: true, undocumented: false,
        args: &[
            Arg("handle", "int", V(3, 8), None, &[], "Signed; -1 is the pseudo handle of the process itself."),
            Arg("exit_code", "int", V(3, 8), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "_wmi.exec_query", since: V(3, 13), until: None, internal: false, undocumented: true,
        args: &[
            Arg("query", "str", V(3, 13), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "array.__new__", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("typecode", "str", V(3, 8), None, &[], "One character, not checked yet."),
            Arg("initializer", "object|none", V(3, 8), None, &[], "`None` where none was given."),
        ],
        references: &["library/array.html#array.array"],
    },
    Entry {
        name: "builtins.breakpoint", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("breakpointhook", "object", V(3, 8), None, &[], "What `sys.breakpointhook` holds; a tuple arrives as the arguments of the event."),
        ],
        references: &["builtins/functions.html#breakpoint"],
    },
    Entry {
        name: "builtins.id", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("id", "int", V(3, 8), None, &[], "The identity that `id` returns."),
        ],
        references: &["builtins/functions.html#id"],
    },
    Entry {
        name: "builtins.input", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("prompt", "object", V(3, 8), None, &[], "Any object, printed as the prompt; a tuple arrives as the arguments of the event."),
        ],
        references: &["builtins/functions.html#input"],
    },
    Entry {
        name: "builtins.input/result", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("result", "str", V(3, 8), None, &[], ""),
        ],
        references: &["builtins/functions.html#input"],
    },
    Entry {
        name: "code.__new__", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("code", "bytes", V(3, 8), None, &[], "The byte code."),
            Arg("filename", "str", V(3, 8), None, &[], ""),
            Arg("name", "str", V(3, 8), None, &[], ""),
            Arg("argcount", "int", V(3, 8), None, &[], ""),
            Arg("posonlyargcount", "int", V(3, 8), None, &[], ""),
            Arg("kwonlyargcount", "int", V(3, 8), None, &[], ""),
            Arg("nlocals", "int", V(3, 8), None, &[], ""),
            Arg("stacksize", "int", V(3, 8), None, &[], ""),
            Arg("flags", "int", V(3, 8), None, &[], "The `CO_*` bits."),
        ],
        references: &["library/types.html#types.CodeType"],
    },
    Entry {
        name: "compile", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("source", "bytes|object|none", V(3, 8), None, &[], "UTF-8 source; a syntax tree; `None` where the source is read from a file."),
            Arg("filename", "str|none", V(3, 8), None, &[], "`None` where a syntax tree is compiled."),
        ],
        references: &["builtins/functions.html#compile"],
    },
    Entry {
        name: "cpython.PyConfig_Set", since: V(3, 14), until: None, internal: false, undocumented: false,
        args: &[
            Arg("name", "str", V(3, 14), None, &[], ""),
            Arg("value", "object", V(3, 14), None, &[], "Not checked yet."),
        ],
        references: &["c-api/init_config.html#c.PyConfig_Set"],
    },
    Entry {
        name: "cpython.PyInterpreterState_Clear", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["c-api/subinterpreters.html#c.PyInterpreterState_Clear"],
    },
    Entry {
        name: "cpython.PyInterpreterState_New", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["c-api/subinterpreters.html#c.PyInterpreterState_New"],
    },
    Entry {
        name: "cpython._PySys_ClearAuditHooks", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["c-api/interp-lifecycle.html#c.Py_FinalizeEx"],
    },
    Entry {
        name: "cpython.remote_debugger_script", since: V(3, 14), until: None, internal: false, undocumented: false,
        args: &[
            Arg("script_path", "str", V(3, 14), None, &[], ""),
        ],
        references: &["library/sys.html#audit_event_cpython_remote_debugger_script_0"],
    },
    Entry {
        name: "cpython.run_command", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("command", "str", V(3, 8), None, &[], ""),
        ],
        references: &["using/cmdline.html#cmdoption-c"],
    },
    Entry {
        name: "cpython.run_file", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("filename", "str", V(3, 8), None, &[], ""),
        ],
        references: &["using/cmdline.html#audit_event_cpython_run_file_0"],
    },
    Entry {
        name: "cpython.run_interactivehook", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("hook", "object", V(3, 8), None, &[], "What `sys.__interactivehook__` holds."),
        ],
        references: &["library/sys.html#sys.__interactivehook__"],
    },
    Entry {
        name: "cpython.run_module", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("module-name", "str", V(3, 8), None, &[], ""),
        ],
        references: &["using/cmdline.html#cmdoption-m"],
    },
    Entry {
        name: "cpython.run_startup", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("filename", "str", V(3, 8), None, &[], ""),
        ],
        references: &["using/cmdline.html#envvar-PYTHONSTARTUP"],
    },
    Entry {
        name: "cpython.run_stdin", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/asyncio.html#audit_event_cpython_run_stdin_0", "using/cmdline.html#audit_event_cpython_run_stdin_1", "using/cmdline.html#audit_event_cpython_run_stdin_2"],
    },
    Entry {
        name: "ctypes.PyObj_FromPtr", since: V(3, 8), until: None, internal: true, undocumented: false,
        args: &[
            Arg("obj", "object", V(3, 8), None, &[], "Made of a number that the caller chose: the object may not exist."),
        ],
        references: &[],
    },
    Entry {
        name: "ctypes.addressof", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("obj", "object", V(3, 8), None, &[], "An instance of a ctypes type."),
        ],
        references: &["library/ctypes.html#ctypes.addressof"],
    },
    Entry {
        name: "ctypes.call_function", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("func_pointer", "int", V(3, 8), None, &[], "The address of the function, signed."),
            Arg("arguments", "tuple", V(3, 8), None, &[], "The arguments of the call."),
        ],
        references: &["library/ctypes.html#foreign-functions"],
    },
    Entry {
        name: "ctypes.cdata", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("address", "int", V(3, 8), None, &[], "Signed; it may be negative."),
        ],
        references: &["library/ctypes.html#ctypes._CData.from_address"],
    },
    Entry {
        name: "ctypes.cdata/buffer", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("pointer", "int", V(3, 8), None, &[], ""),
            Arg("size", "int", V(3, 8), None, &[], ""),
            Arg("offset", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/ctypes.html#ctypes._CData.from_buffer", "library/ctypes.html#ctypes._CData.from_buffer_copy"],
    },
    Entry {
        name: "ctypes.create_string_buffer", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("init", "bytes|none", V(3, 8), None, &[], "`None` where only a size was given."),
            Arg("size", "int", V(3, 8), None, &[], "In bytes."),
        ],
        references: &["library/ctypes.html#ctypes.create_string_buffer"],
    },
    Entry {
        name: "ctypes.create_unicode_buffer", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("init", "str|none", V(3, 8), None, &[], "`None` where only a size was given."),
            Arg("size", "int", V(3, 8), None, &[], "In characters."),
        ],
        references: &["library/ctypes.html#ctypes.create_unicode_buffer"],
    },
    Entry {
        name: "ctypes.dlopen", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("name", "path|object|none", V(3, 8), None, &[], "`None` for the process itself; an object that stands for a path comes unresolved."),
        ],
        references: &["library/ctypes.html#ctypes.LibraryLoader"],
    },
    Entry {
        name: "ctypes.dlsym", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("library", "object", V(3, 8), None, &[], "Usually a `ctypes.CDLL`."),
            Arg("name", "int|str", V(3, 8), None, &[], "A number only on Windows, where functions have ordinals."),
        ],
        references: &["library/ctypes.html#ctypes.LibraryLoader"],
    },
    Entry {
        name: "ctypes.dlsym/handle", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("handle", "int", V(3, 8), None, &[], ""),
            Arg("name", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/ctypes.html#ctypes.LibraryLoader"],
    },
    Entry {
        name: "ctypes.get_errno", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/ctypes.html#ctypes.get_errno"],
    },
    Entry {
        name: "ctypes.get_last_error", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/ctypes.html#ctypes.get_last_error"],
    },
    Entry {
        name: "ctypes.memoryview_at", since: V(3, 14), until: None, internal: false, undocumented: false,
        args: &[
            Arg("address", "int", V(3, 14), None, &[], ""),
            Arg("size", "int", V(3, 14), None, &[], ""),
            Arg("readonly", "int", V(3, 14), None, &[], "0 or 1."),
        ],
        references: &["library/ctypes.html#audit_event_ctypes_memoryview_at_0"],
    },
    Entry {
        name: "ctypes.seh_exception", since: V(3, 8), until: Some(V(3, 11)), internal: false, undocumented: false,
        args: &[
            Arg("code", "int", V(3, 8), Some(V(3, 11)), &[], ""),
        ],
        references: &["library/ctypes.html#foreign-functions"],
    },
    Entry {
        name: "ctypes.set_errno", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("errno", "int", V(3, 8), None, &[], "Not checked yet."),
        ],
        references: &["library/ctypes.html#ctypes.set_errno"],
    },
    Entry {
        name: "ctypes.set_exception", since: V(3, 12), until: None, internal: false, undocumented: false,
        args: &[
            Arg("code", "int", V(3, 12), None, &[], ""),
        ],
        references: &["library/ctypes.html#foreign-functions"],
    },
    Entry {
        name: "ctypes.set_last_error", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("error", "int", V(3, 8), None, &[], "Not checked yet."),
        ],
        references: &["library/ctypes.html#ctypes.set_last_error"],
    },
    Entry {
        name: "ctypes.string_at", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("ptr", "int", V(3, 8), None, &[Was("address", V(3, 13))], "The address, signed."),
            Arg("size", "int", V(3, 8), None, &[], "In bytes; -1 up to the first NUL."),
        ],
        references: &["library/ctypes.html#ctypes.string_at"],
    },
    Entry {
        name: "ctypes.wstring_at", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("ptr", "int", V(3, 8), None, &[Was("address", V(3, 13))], "The address, signed."),
            Arg("size", "int", V(3, 8), None, &[], "In characters; -1 up to the first NUL."),
        ],
        references: &["library/ctypes.html#ctypes.wstring_at"],
    },
    Entry {
        name: "ensurepip.bootstrap", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("root", "str|none", V(3, 8), None, &[], "The directory to install below; `None` for the usual one."),
        ],
        references: &["library/ensurepip.html#ensurepip.bootstrap"],
    },
    Entry {
        name: "exec", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("code_object", "object", V(3, 8), None, &[], "A code object."),
        ],
        references: &["builtins/functions.html#eval", "builtins/functions.html#exec"],
    },
    Entry {
        name: "fcntl.fcntl", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fd", "fd", V(3, 8), None, &[], ""),
            Arg("cmd", "int", V(3, 8), None, &[], ""),
            Arg("arg", "int|str|bytes|object|none", V(3, 8), None, &[], "`None` where none was given; a buffer is an object."),
        ],
        references: &["library/fcntl.html#fcntl.fcntl"],
    },
    Entry {
        name: "fcntl.flock", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fd", "fd", V(3, 8), None, &[], ""),
            Arg("operation", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/fcntl.html#fcntl.flock"],
    },
    Entry {
        name: "fcntl.ioctl", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fd", "fd", V(3, 8), None, &[], ""),
            Arg("request", "int", V(3, 8), None, &[], "Unsigned; a negative request is reported modulo 2 to the 32nd, since 3.14 to the 64th."),
            Arg("arg", "int|str|bytes|object|none", V(3, 8), None, &[], "`None` where none was given; a writable buffer is an object."),
        ],
        references: &["library/fcntl.html#fcntl.ioctl"],
    },
    Entry {
        name: "fcntl.lockf", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fd", "fd", V(3, 8), None, &[], ""),
            Arg("cmd", "int", V(3, 8), None, &[], ""),
            Arg("len", "int|none", V(3, 8), None, &[], "`None` where none was given."),
            Arg("start", "int|none", V(3, 8), None, &[], "`None` where none was given."),
            Arg("whence", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/fcntl.html#fcntl.lockf"],
    },
    Entry {
        name: "ftplib.connect", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("host", "str", V(3, 8), None, &[], ""),
            Arg("port", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/ftplib.html#ftplib.FTP.connect"],
    },
    Entry {
        name: "ftplib.sendcmd", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("cmd", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/ftplib.html#ftplib.FTP.sendcmd", "library/ftplib.html#ftplib.FTP.voidcmd"],
    },
    Entry {
        name: "function.__new__", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("code", "object", V(3, 8), None, &[], "A code object."),
        ],
        references: &["library/types.html#types.FunctionType"],
    },
    Entry {
        name: "gc.get_objects", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("generation", "int", V(3, 8), None, &[], "-1 for all generations."),
        ],
        references: &["library/gc.html#gc.get_objects"],
    },
    Entry {
        name: "gc.get_referents", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("objs", "tuple", V(3, 8), None, &[], ""),
        ],
        references: &["library/gc.html#gc.get_referents"],
    },
    Entry {
        name: "gc.get_referrers", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("objs", "tuple", V(3, 8), None, &[], ""),
        ],
        references: &["library/gc.html#gc.get_referrers"],
    },
    Entry {
        name: "glob.glob", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("pathname", "path", V(3, 8), None, &[], ""),
            Arg("recursive", "bool|int", V(3, 8), None, &[], ""),
        ],
        references: &["library/glob.html#glob.glob", "library/glob.html#glob.iglob"],
    },
    Entry {
        name: "glob.glob/2", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("pathname", "path", V(3, 10), None, &[], ""),
            Arg("recursive", "bool|int", V(3, 10), None, &[], ""),
            Arg("root_dir", "path|object|none", V(3, 10), None, &[], "The directory to search; `None` for the current one."),
            Arg("dir_fd", "fd|none", V(3, 10), None, &[], "`None` where none was given."),
        ],
        references: &["library/glob.html#glob.glob", "library/glob.html#glob.iglob"],
    },
    Entry {
        name: "http.client.connect", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 10), None, &[], "The `HTTPConnection`."),
            Arg("host", "str", V(3, 10), None, &[], ""),
            Arg("port", "int", V(3, 10), None, &[], ""),
        ],
        references: &["library/http.client.html#http.client.HTTPConnection.connect"],
    },
    Entry {
        name: "http.client.send", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 10), None, &[], "The `HTTPConnection`."),
            Arg("data", "bytes|object", V(3, 10), None, &[], "Other buffers than `bytes` are objects."),
        ],
        references: &["library/http.client.html#http.client.HTTPConnection.send"],
    },
    Entry {
        name: "imaplib.open", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("host", "str", V(3, 8), None, &[], ""),
            Arg("port", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/imaplib.html#imaplib.IMAP4.open"],
    },
    Entry {
        name: "imaplib.send", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("data", "bytes", V(3, 8), None, &[], ""),
        ],
        references: &["library/imaplib.html#imaplib.IMAP4.send"],
    },
    Entry {
        name: "import", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("module", "str", V(3, 8), None, &[], ""),
            Arg("filename", "str|none", V(3, 8), None, &[], "`None` for the search of a module; the file of an extension module when that is loaded."),
            Arg("sys.path", "list|none", V(3, 8), None, &[], "The live list; `None` when an extension module is loaded."),
            Arg("sys.meta_path", "list|none", V(3, 8), None, &[], "The live list; `None` when an extension module is loaded."),
            Arg("sys.path_hooks", "list|none", V(3, 8), None, &[], "The live list; `None` when an extension module is loaded."),
        ],
        references: &["reference/simple_stmts.html#import"],
    },
    Entry {
        name: "marshal.dumps", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("value", "object", V(3, 10), None, &[], ""),
            Arg("version", "int", V(3, 10), None, &[], ""),
        ],
        references: &["library/marshal.html#marshal.dump"],
    },
    Entry {
        name: "marshal.load", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/marshal.html#marshal.load"],
    },
    Entry {
        name: "marshal.loads", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("bytes", "bytes", V(3, 10), None, &[], ""),
        ],
        references: &["library/marshal.html#marshal.load"],
    },
    Entry {
        name: "mmap.__new__", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fileno", "fd", V(3, 8), None, &[], "-1 for anonymous memory."),
            Arg("length", "int", V(3, 8), None, &[], ""),
            Arg("access", "int", V(3, 8), None, &[], "One of the `mmap.ACCESS_*` numbers."),
            Arg("offset", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/mmap.html#mmap.mmap"],
    },
    Entry {
        name: "msvcrt.get_osfhandle", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fd", "fd", V(3, 8), None, &[], ""),
        ],
        references: &["library/msvcrt.html#msvcrt.get_osfhandle"],
    },
    Entry {
        name: "msvcrt.locking", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fd", "fd", V(3, 8), None, &[], ""),
            Arg("mode", "int", V(3, 8), None, &[], ""),
            Arg("nbytes", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/msvcrt.html#msvcrt.locking"],
    },
    Entry {
        name: "msvcrt.open_osfhandle", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("handle", "int", V(3, 8), None, &[], "Unsigned."),
            Arg("flags", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/msvcrt.html#msvcrt.open_osfhandle"],
    },
    Entry {
        name: "nntplib.connect", since: V(3, 8), until: Some(V(3, 12)), internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), Some(V(3, 12)), &[], ""),
            Arg("host", "str", V(3, 8), Some(V(3, 12)), &[], ""),
            Arg("port", "int", V(3, 8), Some(V(3, 12)), &[], ""),
        ],
        references: &["library/nntplib.html#nntplib.NNTP", "library/nntplib.html#nntplib.NNTP_SSL"],
    },
    Entry {
        name: "nntplib.putline", since: V(3, 8), until: Some(V(3, 12)), internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), Some(V(3, 12)), &[], ""),
            Arg("line", "bytes", V(3, 8), Some(V(3, 12)), &[], "Without the line end."),
        ],
        references: &["library/nntplib.html#nntplib.NNTP", "library/nntplib.html#nntplib.NNTP_SSL"],
    },
    Entry {
        name: "object.__delattr__", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("obj", "object", V(3, 8), None, &[], ""),
            Arg("name", "str", V(3, 8), None, &[], ""),
        ],
        references: &["reference/datamodel.html#object.__delattr__"],
    },
    Entry {
        name: "object.__getattr__", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("obj", "object", V(3, 8), None, &[], "A frame, function, traceback, coroutine or generator."),
            Arg("name", "str", V(3, 8), None, &[], ""),
        ],
        references: &["reference/datamodel.html#object.__getattribute__"],
    },
    Entry {
        name: "object.__setattr__", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("obj", "object", V(3, 8), None, &[], "An instance, a function or a type; it may be half-built."),
            Arg("name", "str", V(3, 8), None, &[], ""),
            Arg("value", "object", V(3, 8), None, &[], ""),
        ],
        references: &["reference/datamodel.html#object.__setattr__"],
    },
    Entry {
        name: "open", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd|object", V(3, 8), None, &[Was("file", V(3, 10))], "An object that stands for a path comes unresolved from `io.FileIO`."),
            Arg("mode", "str|none", V(3, 8), None, &[], "`None` for `os.open`."),
            Arg("flags", "int", V(3, 8), None, &[], "The `os.O_*` bits; 0 where C code opens the file by mode."),
        ],
        references: &["builtins/functions.html#open", "library/io.html#io.open", "library/os.html#os.open"],
    },
    Entry {
        name: "os._clearenv", since: V(3, 15), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/os.html#os._clearenv"],
    },
    Entry {
        name: "os.add_dll_directory", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.add_dll_directory"],
    },
    Entry {
        name: "os.chdir", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.chdir", "library/os.html#os.fchdir"],
    },
    Entry {
        name: "os.chflags", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path", V(3, 8), None, &[], ""),
            Arg("flags", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.chflags", "library/os.html#os.lchflags"],
    },
    Entry {
        name: "os.chmod", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd", V(3, 8), None, &[], ""),
            Arg("mode", "int", V(3, 8), None, &[], ""),
            Arg("dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.chmod", "library/os.html#os.fchmod", "library/os.html#os.lchmod"],
    },
    Entry {
        name: "os.chown", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd", V(3, 8), None, &[], ""),
            Arg("uid", "int", V(3, 8), None, &[], "4294967295 where the owner stays."),
            Arg("gid", "int", V(3, 8), None, &[], "4294967295 where the group stays."),
            Arg("dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.chown", "library/os.html#os.fchown", "library/os.html#os.lchown"],
    },
    Entry {
        name: "os.exec", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd", V(3, 8), None, &[], ""),
            Arg("args", "tuple|list", V(3, 8), None, &[], "With the program's own name first."),
            Arg("env", "dict|object|none", V(3, 8), None, &[], "`None` where the environment stays; a mapping other than `dict` is an object."),
        ],
        references: &["library/os.html#os.execl"],
    },
    Entry {
        name: "os.fork", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/os.html#os.fork"],
    },
    Entry {
        name: "os.forkpty", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/os.html#os.forkpty"],
    },
    Entry {
        name: "os.fwalk", since: V(3, 9), until: None, internal: false, undocumented: false,
        args: &[
            Arg("top", "path|object", V(3, 9), None, &[], "An object that stands for a path comes unresolved."),
            Arg("topdown", "bool|int", V(3, 9), None, &[], ""),
            Arg("onerror", "object|none", V(3, 9), None, &[], "The function that gets the errors; `None` to pass over them."),
            Arg("follow_symlinks", "bool|int", V(3, 9), None, &[], ""),
            Arg("dir_fd", "fd|none", V(3, 9), None, &[], "`None` where none was given."),
        ],
        references: &["library/os.html#os.fwalk"],
    },
    Entry {
        name: "os.getxattr", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd", V(3, 8), None, &[], ""),
            Arg("attribute", "str|bytes", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.getxattr"],
    },
    Entry {
        name: "os.kill", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("pid", "int", V(3, 8), None, &[], "Negative for a process group; 0 for the caller's."),
            Arg("sig", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.kill"],
    },
    Entry {
        name: "os.killpg", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("pgid", "int", V(3, 8), None, &[], ""),
            Arg("sig", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.killpg"],
    },
    Entry {
        name: "os.link", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("src", "path", V(3, 8), None, &[], ""),
            Arg("dst", "path", V(3, 8), None, &[], ""),
            Arg("src_dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
            Arg("dst_dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.link"],
    },
    Entry {
        name: "os.listdir", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd|none", V(3, 8), None, &[], "`None` for the current directory."),
        ],
        references: &["library/os.html#os.listdir"],
    },
    Entry {
        name: "os.listdrives", since: V(3, 12), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/os.html#os.listdrives"],
    },
    Entry {
        name: "os.listmounts", since: V(3, 12), until: None, internal: false, undocumented: false,
        args: &[
            Arg("volume", "path", V(3, 12), None, &[], ""),
        ],
        references: &["library/os.html#os.listmounts"],
    },
    Entry {
        name: "os.listvolumes", since: V(3, 12), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/os.html#os.listvolumes"],
    },
    Entry {
        name: "os.listxattr", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd|none", V(3, 8), None, &[], "`None` for the current directory."),
        ],
        references: &["library/os.html#os.listxattr"],
    },
    Entry {
        name: "os.lockf", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fd", "fd", V(3, 8), None, &[], ""),
            Arg("cmd", "int", V(3, 8), None, &[], ""),
            Arg("len", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.lockf"],
    },
    Entry {
        name: "os.mkdir", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path", V(3, 8), None, &[], ""),
            Arg("mode", "int", V(3, 8), None, &[], ""),
            Arg("dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.makedirs", "library/os.html#os.mkdir"],
    },
    Entry {
        name: "os.posix_spawn", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path", V(3, 8), None, &[], ""),
            Arg("argv", "tuple|list", V(3, 8), None, &[], "With the program's own name first."),
            Arg("env", "dict|object|none", V(3, 8), None, &[], "`None`, possible since 3.13, where the environment stays; a mapping other than `dict` is an object."),
        ],
        references: &["library/os.html#os.posix_spawn", "library/os.html#os.posix_spawnp"],
    },
    Entry {
        name: "os.putenv", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "str|bytes", V(3, 8), None, &[], "`bytes` on POSIX, `str` on Windows."),
            Arg("value", "str|bytes", V(3, 8), None, &[], "`bytes` on POSIX, `str` on Windows."),
        ],
        references: &["library/os.html#os.putenv"],
    },
    Entry {
        name: "os.remove", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path", V(3, 8), None, &[], ""),
            Arg("dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.remove", "library/os.html#os.removedirs", "library/os.html#os.unlink"],
    },
    Entry {
        name: "os.removexattr", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd", V(3, 8), None, &[], ""),
            Arg("attribute", "str|bytes", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.removexattr"],
    },
    Entry {
        name: "os.rename", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("src", "path", V(3, 8), None, &[], ""),
            Arg("dst", "path", V(3, 8), None, &[], ""),
            Arg("src_dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
            Arg("dst_dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.rename", "library/os.html#os.renames", "library/os.html#os.replace"],
    },
    Entry {
        name: "os.rmdir", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path", V(3, 8), None, &[], ""),
            Arg("dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.rmdir"],
    },
    Entry {
        name: "os.scandir", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd|none", V(3, 8), None, &[], "`None` for the current directory."),
        ],
        references: &["library/os.html#os.scandir"],
    },
    Entry {
        name: "os.setxattr", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd", V(3, 8), None, &[], ""),
            Arg("attribute", "str|bytes", V(3, 8), None, &[], ""),
            Arg("value", "bytes", V(3, 8), None, &[], ""),
            Arg("flags", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.setxattr"],
    },
    Entry {
        name: "os.spawn", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("mode", "int", V(3, 8), None, &[], "One of the `os.P_*` numbers."),
            Arg("path", "path", V(3, 8), None, &[], ""),
            Arg("args", "tuple|list", V(3, 8), None, &[], "With the program's own name first."),
            Arg("env", "dict|object|none", V(3, 8), None, &[], "`None` where the environment stays; a mapping other than `dict` is an object."),
        ],
        references: &["library/os.html#os.spawnl"],
    },
    Entry {
        name: "os.startfile", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path", V(3, 8), None, &[], ""),
            Arg("operation", "str|none", V(3, 8), None, &[], "`None` for the usual one."),
        ],
        references: &["library/os.html#os.startfile"],
    },
    Entry {
        name: "os.startfile/2", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path", V(3, 10), None, &[], ""),
            Arg("operation", "str|none", V(3, 10), None, &[], "`None` for the usual one."),
            Arg("arguments", "str|none", V(3, 10), None, &[], ""),
            Arg("cwd", "path|none", V(3, 10), None, &[], ""),
            Arg("show_cmd", "int", V(3, 10), None, &[], ""),
        ],
        references: &["library/os.html#os.startfile"],
    },
    Entry {
        name: "os.symlink", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("src", "path", V(3, 8), None, &[], "Where the link points."),
            Arg("dst", "path", V(3, 8), None, &[], "The link."),
            Arg("dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.symlink"],
    },
    Entry {
        name: "os.system", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("command", "str|bytes", V(3, 8), None, &[], "`bytes` on POSIX, `str` on Windows."),
        ],
        references: &["library/os.html#os.system"],
    },
    Entry {
        name: "os.truncate", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fd", "path|fd", V(3, 8), None, &[], "A path for `os.truncate`, a descriptor for `os.ftruncate`."),
            Arg("length", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/os.html#os.ftruncate", "library/os.html#os.truncate"],
    },
    Entry {
        name: "os.unsetenv", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "str|bytes", V(3, 8), None, &[], "`bytes` on POSIX, `str` on Windows."),
        ],
        references: &["library/os.html#os.unsetenv"],
    },
    Entry {
        name: "os.utime", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd", V(3, 8), None, &[], ""),
            Arg("times", "tuple|none", V(3, 8), None, &[], "Seconds of access and modification; `None` where `ns` or the present time is meant."),
            Arg("ns", "tuple|none", V(3, 8), None, &[], "Nanoseconds of access and modification; `None` where `times` or the present time is meant."),
            Arg("dir_fd", "fd", V(3, 8), None, &[], "-1 where none was given."),
        ],
        references: &["library/os.html#os.utime"],
    },
    Entry {
        name: "os.walk", since: V(3, 9), until: None, internal: false, undocumented: false,
        args: &[
            Arg("top", "path|object", V(3, 9), None, &[], "An object that stands for a path comes unresolved."),
            Arg("topdown", "bool|int", V(3, 9), None, &[], ""),
            Arg("onerror", "object|none", V(3, 9), None, &[], "The function that gets the errors; `None` to pass over them."),
            Arg("followlinks", "bool|int|object", V(3, 9), None, &[], "An object without meaning of its own where `pathlib.Path.walk` walks, since 3.13."),
        ],
        references: &["library/os.html#os.walk"],
    },
    Entry {
        name: "pathlib.Path.glob", since: V(3, 9), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 9), None, &[], ""),
            Arg("pattern", "str|object", V(3, 9), None, &[], "An object that stands for a path comes unresolved."),
        ],
        references: &["library/pathlib.html#pathlib.Path.glob"],
    },
    Entry {
        name: "pathlib.Path.rglob", since: V(3, 9), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 9), None, &[], ""),
            Arg("pattern", "str|object", V(3, 9), None, &[], "An object that stands for a path comes unresolved."),
        ],
        references: &["library/pathlib.html#pathlib.Path.rglob"],
    },
    Entry {
        name: "pathlib.Path.walk", since: V(3, 12), until: None, internal: false, undocumented: true,
        args: &[
            Arg("self", "object", V(3, 12), None, &[], ""),
            Arg("on_error", "object|none", V(3, 12), None, &[], "The function that gets the errors; `None` to pass over them."),
            Arg("follow_symlinks", "bool", V(3, 12), None, &[], ""),
        ],
        references: &[],
    },
    Entry {
        name: "pdb.Pdb", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/pdb.html#pdb.Pdb"],
    },
    Entry {
        name: "pickle.find_class", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("module", "str", V(3, 8), None, &[], ""),
            Arg("name", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/pickle.html#pickle.Unpickler.find_class"],
    },
    Entry {
        name: "poplib.connect", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("host", "str", V(3, 8), None, &[], ""),
            Arg("port", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/poplib.html#poplib.POP3", "library/poplib.html#poplib.POP3_SSL"],
    },
    Entry {
        name: "poplib.putline", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("line", "bytes", V(3, 8), None, &[], "Without the line end."),
        ],
        references: &["library/poplib.html#poplib.POP3", "library/poplib.html#poplib.POP3_SSL"],
    },
    Entry {
        name: "pty.spawn", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("argv", "tuple|list", V(3, 8), None, &[], ""),
        ],
        references: &["library/pty.html#pty.spawn"],
    },
    Entry {
        name: "resource.prlimit", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("pid", "int", V(3, 8), None, &[], "0 for the caller."),
            Arg("resource", "int", V(3, 8), None, &[], ""),
            Arg("limits", "tuple|list|object|none", V(3, 8), None, &[], "The soft and the hard limit; `None` where they are only read."),
        ],
        references: &["library/resource.html#resource.prlimit"],
    },
    Entry {
        name: "resource.setrlimit", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("resource", "int", V(3, 8), None, &[], ""),
            Arg("limits", "tuple|list|object", V(3, 8), None, &[], "The soft and the hard limit."),
        ],
        references: &["library/resource.html#resource.setrlimit"],
    },
    Entry {
        name: "setopencodehook", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["c-api/file.html#c.PyFile_SetOpenCodeHook"],
    },
    Entry {
        name: "shutil.chown", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|fd|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
            Arg("user", "int|str|none", V(3, 8), None, &[], "A name or an id; `None` to leave it."),
            Arg("group", "int|str|none", V(3, 8), None, &[], "A name or an id; `None` to leave it."),
        ],
        references: &["library/shutil.html#shutil.chown"],
    },
    Entry {
        name: "shutil.copyfile", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("src", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
            Arg("dst", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
        ],
        references: &["library/shutil.html#shutil.copy", "library/shutil.html#shutil.copy2", "library/shutil.html#shutil.copyfile"],
    },
    Entry {
        name: "shutil.copymode", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("src", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
            Arg("dst", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
        ],
        references: &["library/shutil.html#shutil.copy", "library/shutil.html#shutil.copymode"],
    },
    Entry {
        name: "shutil.copystat", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("src", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
            Arg("dst", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
        ],
        references: &["library/shutil.html#shutil.copy2", "library/shutil.html#shutil.copystat"],
    },
    Entry {
        name: "shutil.copytree", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("src", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
            Arg("dst", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
        ],
        references: &["library/shutil.html#shutil.copytree"],
    },
    Entry {
        name: "shutil.make_archive", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("base_name", "str|object", V(3, 8), None, &[], "Without the ending of the format; an object that stands for a path comes unresolved."),
            Arg("format", "str", V(3, 8), None, &[], ""),
            Arg("root_dir", "str|object|none", V(3, 8), None, &[], "`None` for the current directory."),
            Arg("base_dir", "str|object|none", V(3, 8), None, &[], "`None` for the current directory."),
        ],
        references: &["library/shutil.html#shutil.make_archive"],
    },
    Entry {
        name: "shutil.move", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("src", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
            Arg("dst", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
        ],
        references: &["library/shutil.html#shutil.move"],
    },
    Entry {
        name: "shutil.rmtree", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("path", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
            Arg("dir_fd", "fd|none", V(3, 11), None, &[], "`None` where none was given."),
        ],
        references: &["library/shutil.html#shutil.rmtree"],
    },
    Entry {
        name: "shutil.unpack_archive", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("filename", "str|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved."),
            Arg("extract_dir", "str|object|none", V(3, 8), None, &[], "`None` for the current directory."),
            Arg("format", "str|none", V(3, 8), None, &[], "`None` where the ending of the file name tells it."),
        ],
        references: &["library/shutil.html#shutil.unpack_archive"],
    },
    Entry {
        name: "signal.pthread_kill", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("thread_id", "int", V(3, 8), None, &[], "Unsigned."),
            Arg("signalnum", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/signal.html#signal.pthread_kill"],
    },
    Entry {
        name: "smtplib.connect", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("host", "str", V(3, 8), None, &[], ""),
            Arg("port", "int|str", V(3, 8), None, &[], "A number or a service name."),
        ],
        references: &["library/smtplib.html#smtplib.SMTP.connect"],
    },
    Entry {
        name: "smtplib.send", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("data", "bytes", V(3, 8), None, &[], "A command or a message, encoded."),
        ],
        references: &["library/smtplib.html#smtplib.SMTP"],
    },
    Entry {
        name: "socket.__new__", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], "The socket, not set up yet."),
            Arg("family", "int", V(3, 8), None, &[], ""),
            Arg("type", "int", V(3, 8), None, &[], ""),
            Arg("protocol", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/socket.html#socket.socket"],
    },
    Entry {
        name: "socket.bind", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("address", "str|bytes|tuple|object", V(3, 8), None, &[], "A tuple for the internet families, `str` or `bytes` for Unix sockets, where abstract names hold NUL."),
        ],
        references: &["library/socket.html#socket.socket.bind"],
    },
    Entry {
        name: "socket.connect", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("address", "str|bytes|tuple|object", V(3, 8), None, &[], "A tuple for the internet families, `str` or `bytes` for Unix sockets, where abstract names hold NUL."),
        ],
        references: &["library/socket.html#socket.socket.connect", "library/socket.html#socket.socket.connect_ex"],
    },
    Entry {
        name: "socket.getaddrinfo", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("host", "str|bytes|none", V(3, 8), None, &[], "`None` for every local address."),
            Arg("port", "int|str|bytes|none", V(3, 8), None, &[], "A number or a service name; `None` where none was given."),
            Arg("family", "int", V(3, 8), None, &[], ""),
            Arg("type", "int", V(3, 8), None, &[], ""),
            Arg("protocol", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/socket.html#socket.getaddrinfo"],
    },
    Entry {
        name: "socket.gethostbyaddr", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("ip_address", "str|bytes|object", V(3, 8), None, &[], "A host name is possible, too; a buffer is an object."),
        ],
        references: &["library/socket.html#socket.gethostbyaddr"],
    },
    Entry {
        name: "socket.gethostbyname", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("hostname", "str|bytes|object", V(3, 8), None, &[], "A buffer is an object."),
        ],
        references: &["library/socket.html#socket.gethostbyname", "library/socket.html#socket.gethostbyname_ex"],
    },
    Entry {
        name: "socket.gethostname", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/socket.html#socket.gethostname"],
    },
    Entry {
        name: "socket.getnameinfo", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("sockaddr", "tuple", V(3, 8), None, &[], ""),
        ],
        references: &["library/socket.html#socket.getnameinfo"],
    },
    Entry {
        name: "socket.getservbyname", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("servicename", "str", V(3, 8), None, &[], ""),
            Arg("protocolname", "str|none", V(3, 8), None, &[], "`None` for any."),
        ],
        references: &["library/socket.html#socket.getservbyname"],
    },
    Entry {
        name: "socket.getservbyport", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("port", "int", V(3, 8), None, &[], ""),
            Arg("protocolname", "str|none", V(3, 8), None, &[], "`None` for any."),
        ],
        references: &["library/socket.html#socket.getservbyport"],
    },
    Entry {
        name: "socket.sendmsg", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("address", "str|bytes|tuple|object|none", V(3, 8), None, &[], "`None` where the socket is connected."),
        ],
        references: &["library/socket.html#socket.socket.sendmsg"],
    },
    Entry {
        name: "socket.sendto", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), None, &[], ""),
            Arg("address", "str|bytes|tuple|object", V(3, 8), None, &[], "A tuple for the internet families, `str` or `bytes` for Unix sockets, where abstract names hold NUL."),
        ],
        references: &["library/socket.html#socket.socket.sendto"],
    },
    Entry {
        name: "socket.sethostname", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("name", "bytes", V(3, 8), None, &[], ""),
        ],
        references: &["library/socket.html#socket.sethostname"],
    },
    Entry {
        name: "sqlite3.connect", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("database", "path|object", V(3, 8), None, &[], "An object that stands for a path comes unresolved since 3.11."),
        ],
        references: &["library/sqlite3.html#sqlite3.connect"],
    },
    Entry {
        name: "sqlite3.connect/handle", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("connection_handle", "object", V(3, 10), None, &[], "The `Connection`."),
        ],
        references: &["library/sqlite3.html#sqlite3.connect"],
    },
    Entry {
        name: "sqlite3.enable_load_extension", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("connection", "object", V(3, 10), None, &[], ""),
            Arg("enabled", "bool", V(3, 10), None, &[], ""),
        ],
        references: &["library/sqlite3.html#sqlite3.Connection.enable_load_extension"],
    },
    Entry {
        name: "sqlite3.load_extension", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[
            Arg("connection", "object", V(3, 10), None, &[], ""),
            Arg("path", "str", V(3, 10), None, &[], ""),
        ],
        references: &["library/sqlite3.html#sqlite3.Connection.load_extension"],
    },
    Entry {
        name: "subprocess.Popen", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("executable", "path|object|none", V(3, 8), None, &[], "`None` on Windows, where the command line names the program."),
            Arg("args", "str|list", V(3, 8), None, &[], "One line on Windows, a list elsewhere."),
            Arg("cwd", "path|object|none", V(3, 8), None, &[], "`None` for the current directory."),
            Arg("env", "dict|object|none", V(3, 8), None, &[], "`None` where the environment stays; a mapping other than `dict` is an object."),
        ],
        references: &["library/subprocess.html#subprocess.Popen"],
    },
    Entry {
        name: "sys._current_exceptions", since: V(3, 10), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/sys.html#sys._current_exceptions"],
    },
    Entry {
        name: "sys._current_frames", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/sys.html#sys._current_frames"],
    },
    Entry {
        name: "sys._getframe", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("frame", "object", V(3, 11), None, &[], "The frame that is returned."),
        ],
        references: &["library/sys.html#sys._getframe"],
    },
    Entry {
        name: "sys._getframemodulename", since: V(3, 12), until: None, internal: false, undocumented: false,
        args: &[
            Arg("depth", "int", V(3, 12), None, &[], "How many frames up."),
        ],
        references: &["library/sys.html#sys._getframemodulename"],
    },
    Entry {
        name: "sys.addaudithook", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["c-api/sys.html#c.PySys_AddAuditHook", "library/sys.html#sys.addaudithook"],
    },
    Entry {
        name: "sys.excepthook", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("hook", "object", V(3, 8), None, &[], "What `sys.excepthook` holds."),
            Arg("type", "object", V(3, 8), None, &[], "The class of the exception."),
            Arg("value", "object", V(3, 8), None, &[], ""),
            Arg("traceback", "object|none", V(3, 8), None, &[], "`None` where the exception has none."),
        ],
        references: &["library/sys.html#sys.excepthook"],
    },
    Entry {
        name: "sys.monitoring.register_callback", since: V(3, 13), until: None, internal: false, undocumented: false,
        args: &[
            Arg("func", "object|none", V(3, 13), None, &[], "`None` takes a callback away."),
        ],
        references: &["library/sys.monitoring.html#sys.monitoring.register_callback"],
    },
    Entry {
        name: "sys.remote_exec", since: V(3, 14), until: None, internal: false, undocumented: false,
        args: &[
            Arg("pid", "int", V(3, 14), None, &[], ""),
            Arg("script_path", "path|object", V(3, 14), None, &[], "An object that stands for a path comes unresolved."),
        ],
        references: &["library/sys.html#audit_event_sys_remote_exec_0"],
    },
    Entry {
        name: "sys.set_asyncgen_hook_finalizer", since: V(3, 8), until: None, internal: false, undocumented: true,
        args: &[],
        references: &[],
    },
    Entry {
        name: "sys.set_asyncgen_hook_firstiter", since: V(3, 8), until: None, internal: false, undocumented: true,
        args: &[],
        references: &[],
    },
    Entry {
        name: "sys.set_asyncgen_hooks_finalizer", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/sys.html#sys.set_asyncgen_hooks"],
    },
    Entry {
        name: "sys.set_asyncgen_hooks_firstiter", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/sys.html#sys.set_asyncgen_hooks"],
    },
    Entry {
        name: "sys.setprofile", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/sys.html#sys.setprofile"],
    },
    Entry {
        name: "sys.settrace", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/sys.html#sys.settrace"],
    },
    Entry {
        name: "sys.unraisablehook", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("hook", "object", V(3, 8), None, &[], "What `sys.unraisablehook` holds."),
            Arg("unraisable", "object", V(3, 8), None, &[], "Carries `exc_type`, `exc_value`, `exc_traceback`, `err_msg` and `object`."),
        ],
        references: &["library/sys.html#sys.unraisablehook"],
    },
    Entry {
        name: "syslog.closelog", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[],
        references: &["library/syslog.html#syslog.closelog"],
    },
    Entry {
        name: "syslog.openlog", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("ident", "str|none", V(3, 8), None, &[], "`None` where the program has no name."),
            Arg("logoption", "int", V(3, 8), None, &[], ""),
            Arg("facility", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/syslog.html#syslog.openlog"],
    },
    Entry {
        name: "syslog.setlogmask", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("maskpri", "int|tuple", V(3, 8), None, &[], "Up to 3.9 a tuple that holds the number."),
        ],
        references: &["library/syslog.html#syslog.setlogmask"],
    },
    Entry {
        name: "syslog.syslog", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("priority", "int", V(3, 8), None, &[], ""),
            Arg("message", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/syslog.html#syslog.syslog"],
    },
    Entry {
        name: "telnetlib.Telnet.open", since: V(3, 8), until: Some(V(3, 12)), internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), Some(V(3, 12)), &[], ""),
            Arg("host", "str", V(3, 8), Some(V(3, 12)), &[], ""),
            Arg("port", "int|str", V(3, 8), Some(V(3, 12)), &[], "A number or a service name."),
        ],
        references: &["library/telnetlib.html#telnetlib.Telnet.open"],
    },
    Entry {
        name: "telnetlib.Telnet.write", since: V(3, 8), until: Some(V(3, 12)), internal: false, undocumented: false,
        args: &[
            Arg("self", "object", V(3, 8), Some(V(3, 12)), &[], ""),
            Arg("buffer", "bytes", V(3, 8), Some(V(3, 12)), &[], ""),
        ],
        references: &["library/telnetlib.html#telnetlib.Telnet.write"],
    },
    Entry {
        name: "tempfile.mkdtemp", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fullpath", "path", V(3, 8), None, &[], ""),
        ],
        references: &["library/tempfile.html#tempfile.TemporaryDirectory", "library/tempfile.html#tempfile.mkdtemp"],
    },
    Entry {
        name: "tempfile.mkstemp", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fullpath", "path", V(3, 8), None, &[], ""),
        ],
        references: &["library/tempfile.html#tempfile.NamedTemporaryFile", "library/tempfile.html#tempfile.TemporaryFile", "library/tempfile.html#tempfile.mkstemp"],
    },
    Entry {
        name: "time.sleep", since: V(3, 13), until: None, internal: false, undocumented: false,
        args: &[
            Arg("seconds", "int|float|object", V(3, 13), None, &[Was("secs", V(3, 13))], "Not checked yet."),
        ],
        references: &["library/time.html#audit_event_time_sleep_0"],
    },
    Entry {
        name: "urllib.Request", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("fullurl", "str", V(3, 8), None, &[], ""),
            Arg("data", "bytes|object|none", V(3, 8), None, &[], "The body: `bytes`, a file, an iterable; `None` where there is none."),
            Arg("headers", "dict", V(3, 8), None, &[], ""),
            Arg("method", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/urllib.request.html#urllib.request.urlopen"],
    },
    Entry {
        name: "webbrowser.open", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("url", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/webbrowser.html#webbrowser.open"],
    },
    Entry {
        name: "winreg.ConnectRegistry", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("computer_name", "str|none", V(3, 8), None, &[], "`None` for this computer."),
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
        ],
        references: &["library/winreg.html#winreg.ConnectRegistry"],
    },
    Entry {
        name: "winreg.CreateKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("sub_key", "str|none", V(3, 8), None, &[], "`None` for the key itself."),
            Arg("access", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.CreateKey", "library/winreg.html#winreg.CreateKeyEx"],
    },
    Entry {
        name: "winreg.DeleteKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("sub_key", "str", V(3, 8), None, &[], ""),
            Arg("access", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.DeleteKey", "library/winreg.html#winreg.DeleteKeyEx"],
    },
    Entry {
        name: "winreg.DeleteTree", since: V(3, 15), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 15), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("sub_key", "str|none", V(3, 15), None, &[], "`None` for the key itself."),
        ],
        references: &["library/winreg.html#winreg.DeleteTree"],
    },
    Entry {
        name: "winreg.DeleteValue", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("value", "str|none", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.DeleteValue"],
    },
    Entry {
        name: "winreg.DisableReflectionKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
        ],
        references: &["library/winreg.html#winreg.DisableReflectionKey"],
    },
    Entry {
        name: "winreg.EnableReflectionKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
        ],
        references: &["library/winreg.html#winreg.EnableReflectionKey"],
    },
    Entry {
        name: "winreg.EnumKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("index", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.EnumKey"],
    },
    Entry {
        name: "winreg.EnumValue", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("index", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.EnumValue"],
    },
    Entry {
        name: "winreg.ExpandEnvironmentStrings", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("str", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.ExpandEnvironmentStrings"],
    },
    Entry {
        name: "winreg.LoadKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("sub_key", "str", V(3, 8), None, &[], ""),
            Arg("file_name", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.LoadKey"],
    },
    Entry {
        name: "winreg.OpenKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("sub_key", "str|none", V(3, 8), None, &[], "`None` for the key itself."),
            Arg("access", "int", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.OpenKey"],
    },
    Entry {
        name: "winreg.OpenKey/result", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
        ],
        references: &["library/winreg.html#winreg.CreateKey", "library/winreg.html#winreg.CreateKeyEx", "library/winreg.html#winreg.OpenKey"],
    },
    Entry {
        name: "winreg.PyHKEY.Detach", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
        ],
        references: &["library/winreg.html#winreg.PyHKEY.Detach"],
    },
    Entry {
        name: "winreg.QueryInfoKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
        ],
        references: &["library/winreg.html#winreg.QueryInfoKey"],
    },
    Entry {
        name: "winreg.QueryReflectionKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
        ],
        references: &["library/winreg.html#winreg.QueryReflectionKey"],
    },
    Entry {
        name: "winreg.QueryValue", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("sub_key", "str|none", V(3, 8), None, &[], "`None` from `QueryValueEx`."),
            Arg("value_name", "str|none", V(3, 8), None, &[], "`None` from `QueryValue`."),
        ],
        references: &["library/winreg.html#winreg.QueryValue", "library/winreg.html#winreg.QueryValueEx"],
    },
    Entry {
        name: "winreg.SaveKey", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("file_name", "str", V(3, 8), None, &[], ""),
        ],
        references: &["library/winreg.html#winreg.SaveKey"],
    },
    Entry {
        name: "winreg.SetValue", since: V(3, 8), until: None, internal: false, undocumented: false,
        args: &[
            Arg("key", "int", V(3, 8), None, &[], "Signed: the predefined keys are negative on 64-bit Windows."),
            Arg("sub_key", "str|none", V(3, 8), None, &[], "`SetValueEx` passes the name of the value here."),
            Arg("type", "int", V(3, 8), None, &[], ""),
            Arg("value", "object", V(3, 8), None, &[], "Text from `SetValue`, anything from `SetValueEx`."),
        ],
        references: &["library/winreg.html#winreg.SetValue", "library/winreg.html#winreg.SetValueEx"],
    },
];
