use std::ffi::CString;

use audithook::events::NAMES;

use crate::recorded;

/// How many names a set has at least, so that a run of it lasts long enough to
/// be timed.
const COUNT: usize = 4096;

/// The names of the events of a Python start-up, in their order: CPython 3.11
/// importing `http.server`, `unittest`, `sqlite3`, `asyncio` and more.
#[must_use]
pub fn startup() -> Vec<CString> {
    let names = recorded()
        .iter()
        .map(|event| c(&event.name))
        .collect::<Vec<_>>();
    names
        .iter()
        .cycle()
        .take(names.len() * COUNT.div_ceil(names.len()))
        .cloned()
        .collect()
}

/// All names, each as likely as any other.
#[must_use]
pub fn shuffled() -> Vec<CString> {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    (0..COUNT)
        .map(|_| c(NAMES[random.below(NAMES.len())]))
        .collect()
}

/// The names of [`shuffled`] with their last byte changed.
#[must_use]
pub fn near() -> Vec<CString> {
    let changed = |name: CString| {
        let mut bytes = name.into_bytes();
        if let Some(last) = bytes.last_mut() {
            *last ^= 1;
        }
        CString::new(bytes).expect("no name has a U+0001")
    };
    shuffled().into_iter().map(changed).collect()
}

/// Names that libraries and programs raise of their own.
#[must_use]
pub fn far() -> Vec<CString> {
    const FOREIGN: [&str; 12] = [
        "myapp.login",
        "django.request",
        "requests.get",
        "numpy.load",
        "torch.save",
        "pandas.read_csv",
        "flask.route",
        "a.b.c",
        "tensorflow.session.run",
        "company.internal.service.event",
        "cython.compile",
        "sys.path.append",
    ];
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    (0..COUNT)
        .map(|_| c(FOREIGN[random.below(FOREIGN.len())]))
        .collect()
}

fn c(name: &str) -> CString {
    CString::new(name).expect("names have no NUL")
}

/// Xorshift64: the same sequence in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}
