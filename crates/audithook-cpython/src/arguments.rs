//! The arguments of an event, read where they live.

use std::cell::{OnceCell, RefCell};
use std::ffi::{CStr, c_char, c_int, c_ulong};
use std::ptr::{self, NonNull};

use audithook::{Args, BigInt, Dict, List, Mapping, Object, Opaque, Text, Tuple, Value};
use bumpalo::Bump;

use crate::api::{Api, PyObject, Size, flags};
use crate::contents::Contents;
use crate::surrogates;

/// The tuple that CPython passes to a hook.
///
/// Reads the live objects: no argument is copied, and memory is taken for
/// nothing but a text with lone surrogates, an integer past 64 bits and the
/// handle of a container or object. Nothing here runs Python code: no `repr`,
/// no attribute look-up, no `__index__`, no comparison.
pub(crate) struct Arguments<'hook> {
    name: &'hook CStr,
    tuple: NonNull<PyObject>,
    scope: Scope<'hook>,
}

/// The event whose argument may be any address at all
/// (`_ctypes.PyObj_FromPtr(address)`): following it may crash.
const ARBITRARY_ADDRESS: &CStr = c"ctypes.PyObj_FromPtr";

impl<'hook> Arguments<'hook> {
    /// The arguments of the event `name`.
    ///
    /// # Safety
    /// The caller must be a thread attached to the Python of `api` and stay so
    /// while the result lives, and `tuple` must be a live tuple that long: what
    /// CPython guarantees an audit hook until it returns.
    #[inline]
    pub(crate) unsafe fn new(api: &'hook Api, name: &'hook CStr, tuple: NonNull<PyObject>) -> Self {
        Self {
            name,
            tuple,
            scope: Scope {
                api,
                store: OnceCell::new(),
            },
        }
    }

    /// Whether the arguments are objects.
    #[inline]
    fn are_objects(&self) -> bool {
        self.name.count_bytes() != ARBITRARY_ADDRESS.count_bytes() || self.name != ARBITRARY_ADDRESS
    }

    /// The value of an argument.
    ///
    /// # Safety
    /// `item` must be an item of the tuple.
    #[inline]
    unsafe fn value(&self, item: NonNull<PyObject>) -> Value<'_> {
        if self.are_objects() {
            // SAFETY: the item lives as long as the tuple.
            return unsafe { self.scope.value(item) };
        }
        Value::Object(Object::new(self.scope.arena().alloc(Untouched(item))))
    }
}

impl Args for Arguments<'_> {
    fn len(&self) -> usize {
        // SAFETY: `new` was promised a live tuple and an attached thread.
        unsafe { self.scope.tuple_len(self.tuple) }
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        // SAFETY: as above; the item is one of the tuple.
        unsafe {
            let item = self.scope.tuple_item(self.tuple, index)?;
            Some(self.value(item))
        }
    }

    #[inline]
    fn read_all<'b, 'a: 'b>(&'a self, buffer: &'b mut [Value<'a>]) -> Option<&'b [Value<'a>]> {
        let contents = match self.scope.api.contents() {
            Some(contents) if self.are_objects() => contents,
            _ => return self.read_one_by_one(buffer),
        };
        // SAFETY: `new` was promised a live tuple of the Python that was measured.
        let items = unsafe { contents.items(self.tuple) };
        if items.len() != buffer.len() {
            return None;
        }
        for (place, item) in buffer.iter_mut().zip(items) {
            // SAFETY: the item lives as long as the tuple.
            unsafe { self.scope.read(contents, NonNull::new(*item)?, place) };
        }
        Some(buffer)
    }
}

impl Arguments<'_> {
    #[cold]
    fn read_one_by_one<'b, 'a: 'b>(
        &'a self,
        buffer: &'b mut [Value<'a>],
    ) -> Option<&'b [Value<'a>]> {
        if self.scope.api.contents().is_none() {
            // SAFETY: `new` was promised a live tuple and an attached thread.
            unsafe { self.scope.api.measure_contents(self.tuple) };
        }
        if self.len() != buffer.len() {
            return None;
        }
        for (index, place) in buffer.iter_mut().enumerate() {
            *place = self.get(index)?;
        }
        Some(buffer)
    }
}

/// What the values of one event need while they are read.
struct Scope<'hook> {
    api: &'hook Api,
    /// Most events need none.
    store: OnceCell<Store>,
}

#[derive(Default)]
struct Store {
    /// Texts and handles that have no other place to live.
    arena: Bump,
    /// References to items of lists and dicts, which would else go with their
    /// container's next change.
    held: RefCell<Vec<NonNull<PyObject>>>,
}

impl Drop for Scope<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(store) = self.store.get_mut() {
            for object in store.held.get_mut().drain(..) {
                // SAFETY: a reference that `hold` owns, released once; the thread
                // is attached (`Arguments::new`).
                unsafe { (self.api.Py_DecRef)(object.as_ptr()) };
            }
        }
    }
}

impl Scope<'_> {
    fn arena(&self) -> &Bump {
        &self.store.get_or_init(Store::default).arena
    }
}

impl Scope<'_> {
    /// The value of `object`.
    ///
    /// # Safety
    /// `object` must be a live object for as long as this scope is borrowed.
    unsafe fn value(&self, object: NonNull<PyObject>) -> Value<'_> {
        let mut value = Value::None;
        // SAFETY: passed on.
        unsafe {
            match self.api.contents() {
                Some(contents) => self.read(contents, object, &mut value),
                None => value = self.value_by_api(object),
            }
        }
        value
    }

    /// Puts the value of `object` into its place, without the C API where it is
    /// of the commonest.
    ///
    /// # Safety
    /// As [`Scope::value`].
    #[inline(always)]
    unsafe fn read<'s>(
        &'s self,
        contents: &Contents,
        object: NonNull<PyObject>,
        place: &mut Value<'s>,
    ) {
        let api = self.api;
        // SAFETY: a live object; in each arm, of the type that the arm is for.
        unsafe {
            let class = api.layout.type_of(object);
            let body = contents.body(object);
            if ptr::eq(class, api.PyUnicode_Type.as_ptr()) {
                if let Some(text) = contents.ascii(body) {
                    *place = Value::Str(Text::new(text));
                    return;
                }
            } else if ptr::eq(class, api.PyLong_Type.as_ptr())
                && let Some(int) = contents.int(body)
            {
                *place = Value::Int(int);
                return;
            }
            *place = self.value_by_api(object);
        }
    }

    /// # Safety
    /// As [`Scope::value`].
    #[inline(never)]
    unsafe fn value_by_api(&self, object: NonNull<PyObject>) -> Value<'_> {
        let api = self.api;
        // SAFETY: a live object; in each arm, of the type that the arm is for.
        unsafe {
            let class = api.layout.type_of(object);
            if ptr::eq(class, api.PyUnicode_Type.as_ptr()) {
                self.text(object)
            } else if ptr::eq(class, api.PyLong_Type.as_ptr()) {
                self.int(object)
            } else if object == api._Py_NoneStruct {
                Value::None
            } else if ptr::eq(class, api.PyBytes_Type.as_ptr()) {
                self.bytes(object)
            } else if ptr::eq(class, api.PyBool_Type.as_ptr()) {
                Value::Bool(object == api._Py_TrueStruct)
            } else {
                self.other(object, class)
            }
        }
    }

    /// The value of an object that is not of the commonest types. A subclass
    /// of a builtin is read as the builtin: the functions below read the
    /// memory of the base type and call nothing of the subclass.
    ///
    /// # Safety
    /// As [`Scope::value`]; `class` must be the type of `object`.
    unsafe fn other(&self, object: NonNull<PyObject>, class: *mut PyObject) -> Value<'_> {
        // SAFETY: the type of a live object.
        let bits: c_ulong = unsafe { (self.api.PyType_GetFlags)(class) };
        // SAFETY: the flags tell of which type the object is, or a subclass.
        unsafe {
            if bits & flags::TUPLE != 0 {
                Value::Tuple(Tuple::new(self.arena().alloc(LiveTuple(self.live(object)))))
            } else if bits & flags::LIST != 0 {
                Value::List(List::new(self.arena().alloc(LiveList(self.live(object)))))
            } else if bits & flags::DICT != 0 {
                self.dict(object)
            } else if bits & flags::UNICODE != 0 {
                self.text(object)
            } else if bits & flags::LONG != 0 {
                self.int(object)
            } else if bits & flags::BYTES != 0 {
                self.bytes(object)
            } else if (self.api.PyType_IsSubtype)(class, self.api.PyFloat_Type.as_ptr()) != 0 {
                Value::Float((self.api.PyFloat_AsDouble)(object.as_ptr()))
            } else {
                self.object(object)
            }
        }
    }

    /// # Safety
    /// As [`Scope::value`], for a `str`.
    #[inline]
    unsafe fn text(&self, object: NonNull<PyObject>) -> Value<'_> {
        let mut length: Size = 0;
        // SAFETY: a live str.
        let utf8 = unsafe { (self.api.PyUnicode_AsUTF8AndSize)(object.as_ptr(), &raw mut length) };
        if utf8.is_null() {
            // SAFETY: as above.
            return unsafe { self.text_with_surrogates(object) };
        }
        // SAFETY: CPython encodes strictly, so this is UTF-8 of `length` bytes;
        // it lives inside the str, which the scope outlives by its contract.
        let text = unsafe {
            std::str::from_utf8_unchecked(std::slice::from_raw_parts(utf8.cast(), size(length)))
        };
        Value::Str(Text::new(text))
    }

    /// # Safety
    /// As [`Scope::value`], for a `str`.
    #[cold]
    unsafe fn text_with_surrogates(&self, object: NonNull<PyObject>) -> Value<'_> {
        // The UnicodeEncodeError of the attempt before.
        self.clear_error();
        // SAFETY: a live str.
        let length = size(unsafe { (self.api.PyUnicode_GetLength)(object.as_ptr()) });
        let code_points = (0..length).map(|index| {
            // SAFETY: a live str with more than `index` code points; the
            // index was counted from a Py_ssize_t.
            unsafe { (self.api.PyUnicode_ReadChar)(object.as_ptr(), index as Size) }
        });
        let encoded = surrogates::encode(code_points, self.arena());
        match Text::from_bytes(encoded) {
            Some(text) => Value::Str(text),
            // SAFETY: a live object.
            None => unsafe { self.object(object) },
        }
    }

    /// # Safety
    /// As [`Scope::value`], for an `int`.
    #[inline]
    unsafe fn int(&self, object: NonNull<PyObject>) -> Value<'_> {
        let mut overflow: c_int = 0;
        // SAFETY: a live int, of which no `__index__` is asked.
        let int =
            unsafe { (self.api.PyLong_AsLongLongAndOverflow)(object.as_ptr(), &raw mut overflow) };
        if overflow == 0 {
            return Value::Int(int);
        }
        // SAFETY: as above.
        unsafe { self.big_int(object) }
    }

    /// # Safety
    /// As [`Scope::value`], for an `int`.
    #[cold]
    unsafe fn big_int(&self, object: NonNull<PyObject>) -> Value<'_> {
        // SAFETY: a live int; for one, or a subclass, no `__index__` is called.
        let hex = unsafe { (self.api.PyNumber_ToBase)(object.as_ptr(), 16) };
        let Some(hex) = NonNull::new(hex) else {
            self.clear_error();
            // SAFETY: a live object.
            return unsafe { self.object(object) };
        };
        self.hold(hex);
        // SAFETY: a live str, which the scope holds now.
        if let Value::Str(text) = unsafe { self.text(hex) }
            && let Some(big) = text.as_str().and_then(BigInt::from_hex)
        {
            return Value::BigInt(big);
        }
        // SAFETY: a live object.
        unsafe { self.object(object) }
    }

    /// # Safety
    /// As [`Scope::value`], for a `bytes`.
    unsafe fn bytes(&self, object: NonNull<PyObject>) -> Value<'_> {
        let mut start: *mut c_char = ptr::null_mut();
        let mut length: Size = 0;
        // SAFETY: a live bytes object and two places to write to.
        let status = unsafe {
            (self.api.PyBytes_AsStringAndSize)(object.as_ptr(), &raw mut start, &raw mut length)
        };
        if status != 0 || start.is_null() {
            self.clear_error();
            // SAFETY: a live object.
            return unsafe { self.object(object) };
        }
        // SAFETY: bytes never change, and live as long as their object.
        Value::Bytes(unsafe { std::slice::from_raw_parts(start.cast(), size(length)) })
    }

    /// # Safety
    /// As [`Scope::value`], for a `dict`.
    unsafe fn dict(&self, object: NonNull<PyObject>) -> Value<'_> {
        if self.api.free_threaded {
            // SAFETY: passed on.
            return unsafe { self.dict_as_it_is(object) };
        }
        // SAFETY: a live dict.
        let live = unsafe { self.live(object) };
        Value::Dict(Dict::new(self.arena().alloc(LiveDict(live))))
    }

    /// A dict that another thread may change between two steps of PyDict_Next.
    ///
    /// # Safety
    /// As [`Scope::value`], for a `dict`.
    unsafe fn dict_as_it_is(&self, object: NonNull<PyObject>) -> Value<'_> {
        // Locks the dict. PyDict_Copy does, too, but calls methods of a subclass.
        // SAFETY: a live dict.
        let items = unsafe { (self.api.PyDict_Items)(object.as_ptr()) };
        let Some(items) = NonNull::new(items) else {
            self.clear_error();
            // SAFETY: a live object.
            return unsafe { self.object(object) };
        };
        self.hold(items);
        // SAFETY: a live list, which the scope holds.
        let live = unsafe { self.live(items) };
        Value::Dict(Dict::new(self.arena().alloc(LiveItems(live))))
    }

    /// # Safety
    /// As [`Scope::value`].
    unsafe fn object(&self, object: NonNull<PyObject>) -> Value<'_> {
        // SAFETY: passed on.
        let live = unsafe { self.live(object) };
        Value::Object(Object::new(self.arena().alloc(LiveObject(live))))
    }

    /// # Safety
    /// As [`Scope::value`].
    unsafe fn live(&self, object: NonNull<PyObject>) -> Live<'_> {
        Live {
            object,
            scope: self,
        }
    }

    /// The number of items of a tuple.
    ///
    /// # Safety
    /// `tuple` must be a live tuple.
    unsafe fn tuple_len(&self, tuple: NonNull<PyObject>) -> usize {
        // SAFETY: the caller's promise.
        size(unsafe { (self.api.PyTuple_Size)(tuple.as_ptr()) })
    }

    /// The item of a tuple, which keeps it alive; `None` past the last one, and
    /// where the tuple is not filled yet.
    ///
    /// # Safety
    /// `tuple` must be a live tuple.
    unsafe fn tuple_item(
        &self,
        tuple: NonNull<PyObject>,
        index: usize,
    ) -> Option<NonNull<PyObject>> {
        // SAFETY: a live tuple, and an index in it, which therefore is a Py_ssize_t.
        unsafe {
            if let Some(contents) = self.api.contents() {
                return NonNull::new(*contents.items(tuple).get(index)?);
            }
            if index >= self.tuple_len(tuple) {
                return None;
            }
            NonNull::new((self.api.PyTuple_GetItem)(tuple.as_ptr(), index as Size))
        }
    }

    /// Takes over a reference until the event is done with.
    fn hold(&self, object: NonNull<PyObject>) {
        let store = self.store.get_or_init(Store::default);
        store.held.borrow_mut().push(object);
    }

    fn clear_error(&self) {
        // SAFETY: the thread is attached (`Arguments::new`). CPython saved the
        // error that was pending before it called the hook.
        unsafe { (self.api.PyErr_Clear)() };
    }
}

/// A live object and what reading it needs.
#[derive(Clone, Copy)]
struct Live<'s> {
    object: NonNull<PyObject>,
    scope: &'s Scope<'s>,
}

struct LiveTuple<'s>(Live<'s>);
struct LiveList<'s>(Live<'s>);
struct LiveDict<'s>(Live<'s>);
/// The items of a dict: a list of tuples that nobody else has.
struct LiveItems<'s>(Live<'s>);
struct LiveObject<'s>(Live<'s>);

impl Args for LiveTuple<'_> {
    fn len(&self) -> usize {
        // SAFETY: a live tuple (`Scope::value`).
        unsafe { self.0.scope.tuple_len(self.0.object) }
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        let scope = self.0.scope;
        // SAFETY: a live tuple; it keeps its items alive.
        unsafe {
            scope
                .tuple_item(self.0.object, index)
                .map(|item| scope.value(item))
        }
    }
}

impl Args for LiveList<'_> {
    fn len(&self) -> usize {
        // SAFETY: a live list (`Scope::value`).
        size(unsafe { (self.0.scope.api.PyList_Size)(self.0.object.as_ptr()) })
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        if index >= self.len() {
            return None;
        }
        let Live { object, scope } = self.0;
        let api = scope.api;
        let list = object.as_ptr();
        let index = index as Size;
        // SAFETY: a live list, of which an index past the end is an error. The
        // scope holds the item, for the list may let go of it.
        unsafe {
            let item = match api.PyList_GetItemRef {
                Some(get) => get(list, index),
                None => {
                    let item = (api.PyList_GetItem)(list, index);
                    (api.Py_IncRef)(item);
                    item
                }
            };
            let Some(item) = NonNull::new(item) else {
                scope.clear_error();
                return None;
            };
            scope.hold(item);
            Some(scope.value(item))
        }
    }
}

impl Mapping for LiveDict<'_> {
    fn len(&self) -> usize {
        // SAFETY: a live dict (`Scope::value`).
        size(unsafe { (self.0.scope.api.PyDict_Size)(self.0.object.as_ptr()) })
    }

    fn next(&self, position: &mut usize) -> Option<(Value<'_>, Value<'_>)> {
        let Live { object, scope } = self.0;
        let api = scope.api;
        let mut next = Size::try_from(*position).ok()?;
        let mut key = ptr::null_mut();
        let mut value = ptr::null_mut();
        // SAFETY: a live dict and three places to write to; a position past
        // the end is the end.
        let more = unsafe {
            (api.PyDict_Next)(object.as_ptr(), &raw mut next, &raw mut key, &raw mut value)
        };
        if more == 0 {
            return None;
        }
        *position = size(next);
        let (key, value) = (NonNull::new(key)?, NonNull::new(value)?);
        // SAFETY: live objects, which the scope holds, for the dict may let go
        // of them.
        unsafe {
            for object in [key, value] {
                (api.Py_IncRef)(object.as_ptr());
                scope.hold(object);
            }
            Some((scope.value(key), scope.value(value)))
        }
    }
}

impl Mapping for LiveItems<'_> {
    fn len(&self) -> usize {
        // SAFETY: a live list (`Scope::dict_as_it_is`).
        size(unsafe { (self.0.scope.api.PyList_Size)(self.0.object.as_ptr()) })
    }

    fn next(&self, position: &mut usize) -> Option<(Value<'_>, Value<'_>)> {
        if *position >= self.len() {
            return None;
        }
        let Live { object, scope } = self.0;
        // SAFETY: an index in a live list, whose items are tuples of two. The
        // list keeps them, they keep theirs, and nobody changes either.
        unsafe {
            let item = (scope.api.PyList_GetItem)(object.as_ptr(), *position as Size);
            let item = NonNull::new(item)?;
            let (key, value) = (scope.tuple_item(item, 0)?, scope.tuple_item(item, 1)?);
            *position += 1;
            Some((scope.value(key), scope.value(value)))
        }
    }
}

impl Opaque for LiveObject<'_> {
    fn type_name(&self) -> &str {
        let Live { object, scope } = self.0;
        // SAFETY: a live object has a live type. The name is copied, for
        // `cls.__name__ = …` frees it.
        let name = unsafe {
            let class = scope.api.layout.type_of(object);
            NonNull::new(class).map(|class| scope.api.layout.name_of(class))
        };
        scope
            .arena()
            .alloc_str(&name.unwrap_or_default().to_string_lossy())
    }

    fn address(&self) -> usize {
        self.0.object.as_ptr() as usize
    }
}

/// Something at an address that nobody vouches for.
struct Untouched(NonNull<PyObject>);

impl Opaque for Untouched {
    fn type_name(&self) -> &str {
        "object"
    }

    fn address(&self) -> usize {
        self.0.as_ptr() as usize
    }
}

/// A length that CPython gave; an error (-1) is an empty one.
#[inline]
fn size(length: Size) -> usize {
    usize::try_from(length).unwrap_or(0)
}
