use std::ffi::{CStr, c_char, c_int, c_void};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use audithook::events::{cpython, os};
use audithook::{AnyEvent, Denial, Dispatcher, Exception, PythonVersion, Unknown, Value, Verdict};
use audithook_cpython::{InstallError, install};

use crate::python::Python;

/// Counts every event that goes through a dispatcher.
fn counting() -> (Arc<Dispatcher>, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let dispatcher = Arc::new(Dispatcher::new());
    let seen = Arc::clone(&count);
    dispatcher.on(move |_: &AnyEvent<'_>| {
        seen.fetch_add(1, Ordering::Relaxed);
    });
    (dispatcher, count)
}

/// Counts the events `name`, each of which it also hands to `check`.
fn counting_of(
    name: &'static str,
    check: impl Fn(&Unknown<'_>) + Send + Sync + 'static,
) -> (Dispatcher, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let dispatcher = Dispatcher::new();
    let seen = Arc::clone(&count);
    dispatcher.on(move |event: &Unknown<'_>| {
        if event.name == name {
            check(event);
            seen.fetch_add(1, Ordering::Relaxed);
        }
    });
    (dispatcher, count)
}

/// Keeps what events look like.
fn recording(name: &'static str) -> (Arc<Dispatcher>, Arc<Mutex<Vec<String>>>) {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let dispatcher = Arc::new(Dispatcher::new());
    let kept = Arc::clone(&lines);
    dispatcher.on(move |event: &Unknown<'_>| {
        if event.name.starts_with(name) {
            let values: Vec<String> = event.iter().map(|value| format!("{value:?}")).collect();
            kept.lock().unwrap().push(values.join(" "));
        }
    });
    (dispatcher, lines)
}

/// Installed before Python starts, the hook sees all of its life; Python drops
/// it at its end; a second life needs it again.
pub fn whole_life(python: &Python) {
    let (dispatcher, count) = counting();
    let last = Arc::new(AtomicUsize::new(0));
    let (end, seen) = (Arc::clone(&last), Arc::clone(&count));
    dispatcher.on(move |_: &cpython::PySysClearAuditHooks| {
        end.store(seen.load(Ordering::Relaxed), Ordering::Relaxed);
    });
    let hook = install(Arc::clone(&dispatcher)).unwrap();
    assert!(hook.is_attached());
    for life in 0..3 {
        if life == 2 {
            assert!(install(Arc::clone(&dispatcher)).unwrap().is_attached());
        }
        count.store(0, Ordering::Relaxed);
        last.store(0, Ordering::Relaxed);
        python.initialize();
        let at_start = count.load(Ordering::Relaxed);
        python.run("import sys; sys.audit('test')");
        let in_between = count.load(Ordering::Relaxed);
        python.finalize();
        let in_all = count.load(Ordering::Relaxed);
        if life == 1 {
            assert_eq!(
                (at_start, in_between, in_all),
                (0, 0, 0),
                "Py_Finalize dropped the hook"
            );
            continue;
        }
        // Fewest on 3.12 with an empty site-packages: about 70.
        assert!(
            at_start > 20,
            "{at_start} events before Py_Initialize returned"
        );
        assert!(in_between > at_start && in_all > in_between);
        assert_eq!(
            last.load(Ordering::Relaxed),
            in_all,
            "the last event is the last"
        );
        assert!(!hook.is_attached());
    }
    assert_eq!(dispatcher.incidents().mismatches, 0);
}

pub fn running(python: &Python) {
    python.initialize();
    let dispatcher = Dispatcher::new();
    let modes = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&modes);
    dispatcher.on(move |event: &os::Chmod<'_>| {
        seen.lock()
            .unwrap()
            .push((format!("{:?}", event.path), event.mode, event.dir_fd));
    });
    let hook = install(dispatcher).unwrap();
    assert!(hook.is_attached());
    assert!(hook.python() >= PythonVersion::new(3, 8));
    python.run("import os\ntry: os.chmod('/no/such', 0o644)\nexcept OSError: pass");
    assert_eq!(
        *modes.lock().unwrap(),
        [(r#"Path("/no/such")"#.to_owned(), 0o644, -1)]
    );
    python.finalize();
    assert!(!hook.is_attached());
}

pub fn vetoed(python: &Python) {
    python.initialize();
    for exception in ["RuntimeError", "ValueError"] {
        python.run(&format!(
            "import sys
def veto(event, args, exception={exception}, active=[True]):
    if event == 'sys.addaudithook' and active: raise exception('no more hooks')
sys.addaudithook(veto)"
        ));
        let (dispatcher, count) = counting();
        let error = install(dispatcher).unwrap_err();
        assert_eq!(error, InstallError::Vetoed);
        assert!(error.to_string().contains("refuses new hooks"), "{error}");
        python.run("import sys; assert sys.exc_info() == (None, None, None); sys.audit('test')");
        assert_eq!(count.load(Ordering::Relaxed), 0);
    }
}

/// A hook of C that was there before sees the handshake first and may raise.
pub fn handshake_refused(python: &Python) {
    unsafe extern "C" fn refuse(name: *const c_char, _: *mut c_void, set: *mut c_void) -> c_int {
        // SAFETY: CPython passes a C string, and what was given below.
        unsafe {
            if CStr::from_ptr(name) != c"audithook.handshake" {
                return 0;
            }
            let set: unsafe extern "C" fn() -> *mut c_void = std::mem::transmute(set);
            set();
        }
        -1
    }
    // SAFETY: the functions' types in CPython's headers.
    unsafe {
        let add: unsafe extern "C" fn(
            unsafe extern "C" fn(*const c_char, *mut c_void, *mut c_void) -> c_int,
            *mut c_void,
        ) -> c_int = std::mem::transmute(python.function(c"PySys_AddAuditHook"));
        assert_eq!(add(refuse, python.function(c"PyErr_NoMemory")), 0);
    }
    python.initialize();
    let (dispatcher, count) = counting();
    assert_eq!(install(dispatcher).unwrap_err(), InstallError::Vetoed);
    // CPython has taken the hook; it must stay silent all the same.
    python.run("import sys; sys.audit('test')");
    assert_eq!(count.load(Ordering::Relaxed), 0);
}

pub fn values(python: &Python) {
    let (dispatcher, lines) = recording("test.");
    install(dispatcher).unwrap();
    python.initialize();
    python.run(
        r"import sys, enum, collections
class Flag(enum.IntFlag): A = 4
class Text(str): pass
class Float(float): pass
Pair = collections.namedtuple('Pair', 'a b')
audit = lambda *args: sys.audit('test.values', *args)
audit('x', 'caf\u00e9\U0001f40d', '', 'a\udce9\ud800z', 'nul\0')
audit(b'\xff\0', b'', 1.5, float('inf'), None, True, False)
audit(0, -1, 2**63 - 1, -2**63, 2**63, -2**63 - 1, 2**200)
audit(16 ** 5000)
audit(Text('t'), Flag.A, Float(2.5), Pair(1, 'x'), collections.OrderedDict(b=2))
audit([1, (2, {'k': [None]})], (), [], {})
audit(object(), int, sys, lambda: 0, bytearray(b'x'), {1}, 1j)
",
    );
    let mut expected = vec![
        r#"Str("x") Str("café🐍") Str("") Str("a\u{dce9}\u{d800}z") Str("nul\0")"#.to_owned(),
        "Bytes([255, 0]) Bytes([]) Float(1.5) Float(inf) None Bool(true) Bool(false)".to_owned(),
        "Int(0) Int(-1) Int(9223372036854775807) Int(-9223372036854775808) \
         BigInt(0x8000000000000000) BigInt(-0x8000000000000001) \
         BigInt(0x100000000000000000000000000000000000000000000000000)"
            .to_owned(),
        format!("BigInt(0x1{})", "0".repeat(5000)),
        r#"Str("t") Int(4) Float(2.5) Tuple([Int(1), Str("x")]) Dict({Str("b"): Int(2)})"#
            .to_owned(),
        r#"List([Int(1), Tuple([Int(2), Dict([(Str("k"), List([None]))])])]) Tuple([]) List([]) Dict({})"#
            .to_owned(),
        "Object(<object>) Object(<type>) Object(<module>) Object(<function>) \
         Object(<bytearray>) Object(<set>) Object(<complex>)"
            .to_owned(),
    ];
    let mut lines = lines.lock().unwrap();
    for (got, expected) in lines.drain(..).zip(expected.drain(..)) {
        assert_eq!(got, expected);
    }
    assert!(lines.is_empty() && expected.is_empty());
}

/// Where objects keep what is in them is measured at the first event that
/// tells, and what is read from there is what the C API reads.
pub fn read_directly(python: &Python) {
    python.initialize();
    let dispatcher = Arc::new(Dispatcher::new());
    let read = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&read);
    dispatcher.on(move |event: &os::Chmod<'_>| {
        let chmod = format!("{:?} {} {}", event.path, event.mode, event.dir_fd);
        seen.lock().unwrap().push(chmod);
    });
    let hook = install(Arc::clone(&dispatcher)).unwrap();
    assert_eq!(hook.reads_directly(), "");
    let ints = [
        0,
        1,
        -1,
        7,
        -5,
        -6,
        256,
        257,
        -257,
        0o644,
        32_767,
        32_768,
        -32_769,
        65_536,
        (1 << 30) - 1,
        1 << 30,
        (1 << 30) + 1,
        1 - (1 << 30),
        -(1 << 30),
        1 << 31,
        1 << 60,
        -(1 << 60),
        i64::MAX,
        i64::MIN,
    ];
    let text = |text: &str| format!("Path({text:?})");
    let long = "/etc/passwd".repeat(40);
    let paths = [
        ("''", text("")),
        ("'a'", text("a")),
        ("'/etc/passwd' * 40", text(&long)),
        ("'\\x7f'", text("\x7f")),
        ("'\\xe9'", text("\u{e9}")),
        ("'caf\\xe9'", text("caf\u{e9}")),
        ("'\\u20ac 5'", text("\u{20ac} 5")),
        ("'\\U0001f40d'", text("\u{1f40d}")),
        ("'a\\0b'", text("a\0b")),
        ("type('Text', (str,), {})('subclass')", text("subclass")),
        ("b'bytes'", r#"Path(b"bytes")"#.to_owned()),
        ("3", "Fd(3)".to_owned()),
        ("True", "Fd(1)".to_owned()),
        ("type('Int', (int,), {})(4)", "Fd(4)".to_owned()),
    ];
    // Twice: the first event is read through the C API and measured.
    for _ in 0..2 {
        read.lock().unwrap().clear();
        for int in ints {
            python.run(&format!(
                "import sys; sys.audit('os.chmod', 'x', {int}, -1)"
            ));
        }
        let expected = ints.map(|int| format!(r#"Path("x") {int} -1"#));
        assert_eq!(*read.lock().unwrap(), expected);
        read.lock().unwrap().clear();
        for (path, _) in &paths {
            python.run(&format!("import sys; sys.audit('os.chmod', {path}, 1, -1)"));
        }
        let expected = paths.each_ref().map(|(_, path)| format!("{path} 1 -1"));
        assert_eq!(*read.lock().unwrap(), expected);
    }
    assert_eq!(hook.reads_directly(), "tuple, int, str");
    assert_eq!(dispatcher.incidents().mismatches, 0);
    python.finalize();
}

pub fn hostile_objects(python: &Python) {
    let (dispatcher, lines) = recording("test.");
    install(dispatcher).unwrap();
    python.initialize();
    python.run(
        r"import sys
calls = []
def trap(name):
    def method(self, *args):
        calls.append(name)
        raise SystemError(name)
    return method
traps = {name: trap(name) for name in '''__repr__ __str__ __len__ __getitem__ __iter__ __contains__
    __index__ __int__ __float__ __bool__ __eq__ __hash__ __getattribute__ __bytes__ __fspath__
    __buffer__ keys items values encode'''.split()}
class Meta(type):
    __getattribute__ = trap('type.__getattribute__')
    __instancecheck__ = trap('__instancecheck__')
    __subclasscheck__ = trap('__subclasscheck__')
    mro = lambda self: type.mro(self)
kinds = [Meta('Hostile', (base,), traps) for base in (str, bytes, int, float, tuple, list, dict, object)]
values = [
    str.__new__(kinds[0], 's'), bytes.__new__(kinds[1], b'b'), int.__new__(kinds[2], 7),
    float.__new__(kinds[3], 1.5), tuple.__new__(kinds[4], (1,)), list.__new__(kinds[5]),
    dict.__new__(kinds[6]), object.__new__(kinds[7])]
list.append(values[5], 2)
dict.__setitem__(values[6], 'k', 3)
calls.clear()
sys.audit('test.hostile', *values)
assert not calls, calls
",
    );
    assert_eq!(
        *lines.lock().unwrap(),
        [
            r#"Str("s") Bytes([98]) Int(7) Float(1.5) Tuple([Int(1)]) List([Int(2)]) Dict({Str("k"): Int(3)}) Object(<Hostile>)"#
        ]
    );
}

/// A handler that calls Python may change a list that it is reading.
pub fn changing_list(python: &Python) {
    struct Function(*mut c_void);
    // SAFETY: the address of a function.
    unsafe impl Send for Function {}
    // SAFETY: as above.
    unsafe impl Sync for Function {}

    python.initialize();
    let free_threaded = python.is_free_threaded();
    let run = Function(python.function(c"PyRun_SimpleString"));
    let dispatcher = Dispatcher::new();
    let read = Arc::new(Mutex::new(String::new()));
    let text = Arc::clone(&read);
    dispatcher.on(move |event: &Unknown<'_>| {
        if event.name != "test.list" {
            return;
        }
        let run = &run;
        let (Some(Value::List(list)), Some(Value::Dict(dict))) =
            (event.args.get(0), event.args.get(1))
        else {
            panic!("{event:?}");
        };
        let item = list.get(0);
        let value = dict.iter().next();
        // SAFETY: the function's type in CPython's headers, on an attached thread.
        unsafe {
            let run: unsafe extern "C" fn(*const c_char) -> c_int = std::mem::transmute(run.0);
            run(c"items.clear(); table.clear()".as_ptr());
        }
        assert_eq!(list.len(), 0);
        // Without a GIL what is read of a dict is what it was when it was read.
        assert!(dict.len() <= 1 && (dict.is_empty() || free_threaded));
        *text.lock().unwrap() = format!("{item:?} {value:?}");
    });
    install(dispatcher).unwrap();
    python.run(
        "import sys
items, table = ['-'.join('ab')], {'-'.join('cd'): '-'.join('ef')}
sys.audit('test.list', items, table)",
    );
    assert_eq!(
        *read.lock().unwrap(),
        r#"Some(Str("a-b")) Some((Str("c-d"), Str("e-f")))"#
    );
}

pub fn references(python: &Python) {
    let (dispatcher, lines) = recording("test.");
    install(dispatcher).unwrap();
    python.initialize();
    python.run(
        r"import sys
key, item, big = '-'.join('ab'), '-'.join('cd'), 2 ** 70
items, table, pair = [item, big], {key: item}, (item, [key])
def counts(): return [sys.getrefcount(x) for x in (key, item, big, items, table, pair)]
before = counts()
for _ in range(100): sys.audit('test.references', items, table, pair, key, big)
assert counts() == before, (counts(), before)",
    );
    assert_eq!(lines.lock().unwrap().len(), 100);
}

pub fn forged(python: &Python) {
    let dispatcher = Arc::new(Dispatcher::new());
    let lines = Arc::new(Mutex::new(Vec::new()));
    let (kept, decoded) = (Arc::clone(&lines), Arc::clone(&lines));
    dispatcher
        .on(move |event: &os::Chmod<'_>| decoded.lock().unwrap().push(format!("{:?}", event.path)));
    dispatcher.on_mismatch(move |mismatch| kept.lock().unwrap().push(mismatch.to_string()));
    install(Arc::clone(&dispatcher)).unwrap();
    python.initialize();
    python.run(
        r"import sys
class Path:
    def __fspath__(self): raise SystemError
sys.audit('os.chmod')
sys.audit('os.chmod', 'x', 1, -1, 4, 5, 6, 7, 8, 9)
sys.audit('os.chmod', 'x', 'y', -1)
sys.audit('os.chmod', Path(), 1, -1)
sys.audit('os.chmod', 'x', 1, 2 ** 31)
sys.audit('os.chmod', 'x', 2 ** 64, -1)
sys.audit('os.chmod', 'genuine', 1, -1)
",
    );
    assert_eq!(
        *lines.lock().unwrap(),
        [
            "os.chmod: expected 3 arguments, got 0",
            "os.chmod: expected 3 arguments, got 9",
            "os.chmod: argument 2 (`mode`): expected int, got str",
            "os.chmod: argument 1 (`path`): expected path|fd, got Path",
            "os.chmod: argument 3 (`dir_fd`): expected fd, got int",
            "os.chmod: argument 2 (`mode`): expected int, got int",
            r#"Path("genuine")"#,
        ]
    );
}

/// `_ctypes.PyObj_FromPtr(address)` raises its event with whatever stands at
/// the address, before anything has made sure that it is an object.
pub fn arbitrary_address(python: &Python) {
    python.initialize();
    let dispatcher = Dispatcher::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    dispatcher.on(move |event: &AnyEvent<'_>| {
        let text = format!("{event:?}");
        if text.contains("FromPtr") {
            kept.lock().unwrap().push(text);
        }
    });
    install(dispatcher).unwrap();
    // A reference count that stays above 0, and no type that could be read.
    let mut not_an_object = [1000usize, 1, 1, 1, 1, 1, 1, 1];
    // SAFETY: the function's type in CPython's headers; CPython counts
    // references of the "object" and does nothing else with it.
    unsafe {
        let audit: unsafe extern "C" fn(*const c_char, *const c_char, ...) -> c_int =
            std::mem::transmute(python.function(c"PySys_Audit"));
        let object: *mut c_void = not_an_object.as_mut_ptr().cast();
        assert_eq!(
            audit(c"ctypes.PyObj_FromPtr".as_ptr(), c"(O)".as_ptr(), object),
            0
        );
    }
    let seen = seen.lock().unwrap();
    assert!(seen.len() == 1 && seen[0].contains("<object>"), "{seen:?}");
}

pub fn denials(python: &Python) {
    const ALL: [Exception; 10] = [
        Exception::RuntimeError,
        Exception::PermissionError,
        Exception::OSError,
        Exception::FileNotFoundError,
        Exception::ConnectionRefusedError,
        Exception::ImportError,
        Exception::ModuleNotFoundError,
        Exception::ValueError,
        Exception::TypeError,
        Exception::SystemExit,
    ];
    let dispatcher = Dispatcher::new();
    dispatcher.on(|event: &Unknown<'_>| {
        let exception = ALL
            .into_iter()
            .find(|e| event.name.strip_prefix("test.") == Some(e.name()));
        match exception {
            Some(exception) => Verdict::Deny(Denial {
                exception,
                message: "caf\u{e9} \0 \u{1f40d}".into(),
            }),
            None => Verdict::Allow,
        }
    });
    dispatcher.on(|event: &os::Mkdir<'_>| -> Result<(), Denial> {
        Err(Denial::new(format!("not {}", event.path)).with_exception(Exception::PermissionError))
    });
    install(dispatcher).unwrap();
    python.initialize();
    for exception in ALL {
        let name = exception.name();
        python.run(&format!(
            "import sys, builtins
try: sys.audit('test.{name}')
except builtins.{name} as error:
    assert type(error) is builtins.{name}, error
    assert error.args == ('caf\\u00e9 \\0 \\U0001f40d',), error.args
else: raise SystemError('not denied')"
        ));
    }
    python.run(
        "import os, tempfile
path = os.path.join(tempfile.gettempdir(), 'audithook-must-not-exist')
try: os.mkdir(path)
except PermissionError as error: assert error.args == ('not ' + path,), error.args
else: raise SystemError('not denied')
assert not os.path.exists(path)",
    );
}

pub fn pending_exception(python: &Python) {
    python.initialize();
    let (dispatcher, count) = counting();
    // Reads what cannot be read at first: a text with surrogates.
    dispatcher
        .on(|event: &Unknown<'_>| drop(event.iter().map(|v| format!("{v:?}")).collect::<Vec<_>>()));
    install(dispatcher).unwrap();
    count.store(0, Ordering::Relaxed);
    // SAFETY: the functions' types in CPython's headers, on an attached thread.
    unsafe {
        let set: unsafe extern "C" fn() -> *mut c_void =
            std::mem::transmute(python.function(c"PyErr_NoMemory"));
        let occurred: unsafe extern "C" fn() -> *mut c_void =
            std::mem::transmute(python.function(c"PyErr_Occurred"));
        let clear: unsafe extern "C" fn() = std::mem::transmute(python.function(c"PyErr_Clear"));
        let decode: unsafe extern "C" fn(*const c_char, isize, *const c_char) -> *mut c_void =
            std::mem::transmute(python.function(c"PyUnicode_DecodeUTF8"));
        let audit: unsafe extern "C" fn(*const c_char, *const c_char, ...) -> c_int =
            std::mem::transmute(python.function(c"PySys_Audit"));
        let surrogates = decode(c"\xed\xb3\xa9".as_ptr(), 3, c"surrogatepass".as_ptr());
        assert!(!surrogates.is_null());
        set();
        let before = occurred();
        assert!(!before.is_null());
        assert_eq!(audit(c"test".as_ptr(), c"O".as_ptr(), surrogates), 0);
        assert_eq!(occurred(), before, "still a MemoryError");
        clear();
    }
    assert!(count.load(Ordering::Relaxed) >= 1);
}

pub fn error_left_behind(python: &Python) {
    struct Function(*mut c_void);
    // SAFETY: the address of a function.
    unsafe impl Send for Function {}
    // SAFETY: as above.
    unsafe impl Sync for Function {}

    python.initialize();
    let set = Function(python.function(c"PyErr_NoMemory"));
    let dispatcher = Dispatcher::new();
    dispatcher.on(move |event: &Unknown<'_>| {
        if event.name == "test.unread" || event.name == "test.read" && event.args.len() == 1 {
            let set = &set;
            // SAFETY: the function's type in CPython's headers, on an attached thread.
            unsafe {
                let set: unsafe extern "C" fn() -> *mut c_void = std::mem::transmute(set.0);
                set();
            }
        }
    });
    install(dispatcher).unwrap();
    // With a hook of Python's, 3.13 would raise what was left.
    python.run(
        "import sys
sys.addaudithook(lambda *args: None)
sys.audit('test.read', 1)
sys.audit('test.unread', 1)",
    );
}

pub fn panic(python: &Python) {
    let dispatcher = Arc::new(Dispatcher::new());
    dispatcher.on(|event: &Unknown<'_>| -> Verdict {
        assert_ne!(event.name, "test.panic", "on purpose");
        Verdict::Allow
    });
    install(Arc::clone(&dispatcher)).unwrap();
    python.initialize();
    python.run(
        "import sys
try: sys.audit('test.panic')
except RuntimeError as error: pass
else: raise SystemError('a deciding handler that panics denies')
sys.audit('test.other')",
    );
    assert_eq!(dispatcher.incidents().panics, 1);
}

pub fn threads(python: &Python) {
    let (dispatcher, count) = counting_of("test.thread", |event| {
        assert_eq!(event.args.len(), 3);
    });
    install(dispatcher).unwrap();
    python.initialize();
    python.run(
        r"import sys, threading
sys.setswitchinterval(1e-5)
def work(number):
    for i in range(500):
        sys.audit('test.thread', number, 'x' * i, 'a\udce9')
threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()",
    );
    assert_eq!(count.load(Ordering::Relaxed), 8 * 500);
    python.finalize();
}

/// Without a GIL, other threads change a list or a dict while it is read.
pub fn changing_containers(python: &Python) {
    let (dispatcher, count) = counting_of("test.changing", |event| {
        assert!(format!("{event:?}").contains("List"));
    });
    install(dispatcher).unwrap();
    python.initialize();
    python.run(
        r"import sys, threading
sys.setswitchinterval(1e-5)
items, table, stop = [], {}, threading.Event()
def change():
    i = 0
    while not stop.is_set():
        i += 1
        items.append('x' * (i % 7))
        table['key %d' % (i % 50)] = [i, {'k': 'v'}]
        if i % 31 == 0: items.clear()
        if i % 97 == 0: table.clear()
def work():
    for i in range(500): sys.audit('test.changing', items, table, (items, [table]))
changing = [threading.Thread(target=change) for _ in range(2)]
working = [threading.Thread(target=work) for _ in range(4)]
for thread in changing + working: thread.start()
for thread in working: thread.join()
stop.set()
for thread in changing: thread.join()",
    );
    assert_eq!(count.load(Ordering::Relaxed), 4 * 500);
    python.finalize();
}

/// Interpreters have a GIL each from 3.12 on, so their events come at once.
pub fn subinterpreters(python: &Python) {
    let (dispatcher, count) = counting_of("test.sub", |event| {
        assert_eq!(event.args.get(1), Some(Value::from("text")));
    });
    install(dispatcher).unwrap();
    python.initialize();
    python.run(
        r"import threading
try: import _interpreters as interpreters
except ImportError: import _xxsubinterpreters as interpreters
code = '''
import sys
for i in range(300): sys.audit('test.sub', i, 'text', [i], {'k': i})
'''
def work():
    interpreter = interpreters.create()
    if hasattr(interpreters, 'get_config'):
        assert interpreters.get_config(interpreter).gil == 'own'
    interpreters.run_string(interpreter, code)
    interpreters.destroy(interpreter)
threads = [threading.Thread(target=work) for n in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()",
    );
    assert_eq!(count.load(Ordering::Relaxed), 3 * 300);
    python.finalize();
}

pub fn fork(python: &Python) {
    let count = Arc::new(AtomicUsize::new(0));
    let dispatcher = Dispatcher::new();
    let seen = Arc::clone(&count);
    dispatcher.on(move |event: &Unknown<'_>| match event.name {
        "test.count" => {
            seen.fetch_add(1, Ordering::Relaxed);
            Verdict::Allow
        }
        "test.is_three" if seen.load(Ordering::Relaxed) != 3 => Verdict::deny("it is not"),
        _ => Verdict::Allow,
    });
    install(dispatcher).unwrap();
    python.initialize();
    python.run(
        "import os, sys
sys.audit('test.count')
child = os.fork()
if child == 0:
    try:
        sys.audit('test.count')
        sys.audit('test.count')
        sys.audit('test.is_three')
    except BaseException: os._exit(1)
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0",
    );
    assert_eq!(
        count.load(Ordering::Relaxed),
        1,
        "the child counts for itself"
    );
}

pub fn too_old(_python: &Python) {
    match install(Dispatcher::new()) {
        Err(error @ InstallError::TooOld { .. }) => {
            assert!(
                error
                    .to_string()
                    .ends_with("has no audit hooks; they came with 3.8")
            );
        }
        other => panic!("{other:?}"),
    }
}
