//! Where a Python object keeps its type, and a type its name.
//!
//! `Py_TYPE` is a macro before 3.14, so no symbol answers this for every
//! version; and the place differs: 8 in an ordinary 64-bit build, 24 in a
//! free-threaded one and in one with `Py_TRACE_REFS`. The static types of the
//! running Python tell: the type of `int` is `type`, and its name is `int`.

use std::ffi::{CStr, c_char};
use std::ptr::NonNull;

use crate::api::PyObject;

const WORD: usize = size_of::<usize>();

/// How objects of the running Python are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// The offset of `ob_type` in `PyObject`, in bytes.
    type_offset: usize,
    /// The offset of `tp_name` in `PyTypeObject`, in bytes.
    name_offset: usize,
}

impl Layout {
    /// Measures the layout on static types with known names; `None` where they
    /// do not agree on one.
    ///
    /// # Safety
    /// `metatype` and the others must be static type objects of a CPython.
    pub(crate) unsafe fn measure(
        metatype: NonNull<PyObject>,
        types: [(NonNull<PyObject>, &CStr); 3],
    ) -> Option<Self> {
        let word = |object: NonNull<PyObject>, offset: usize| {
            // SAFETY: a type object is hundreds of bytes long, the offsets
            // asked for are below 64, and its address is a multiple of a word.
            unsafe { object.cast::<u8>().add(offset).cast::<usize>().read() }
        };
        (1..5).map(|index| index * WORD).find_map(|type_offset| {
            // ob_type, ob_size, tp_name
            let name_offset = type_offset + 2 * WORD;
            let fits = types.iter().all(|&(object, name)| {
                word(object, type_offset) == metatype.as_ptr() as usize
                    && word(object, name_offset) != 0
                    && {
                        let found = word(object, name_offset) as *const c_char;
                        // SAFETY: what stands behind `ob_size` of a type is
                        // `tp_name`, a C string, in every version.
                        unsafe { CStr::from_ptr(found) == name }
                    }
            });
            fits.then_some(Self {
                type_offset,
                name_offset,
            })
        })
    }

    /// The size of `PyObject`, in bytes: the type is its last field.
    pub(crate) const fn head_size(self) -> usize {
        self.type_offset + WORD
    }

    /// The type of `object`.
    ///
    /// # Safety
    /// `object` must be a live object of the Python that was measured.
    #[inline]
    pub(crate) unsafe fn type_of(self, object: NonNull<PyObject>) -> *mut PyObject {
        // SAFETY: a live object has its type at the measured place.
        unsafe {
            object
                .cast::<u8>()
                .add(self.type_offset)
                .cast::<*mut PyObject>()
                .read()
        }
    }

    /// `tp_name` of a type: `str`, `collections.OrderedDict`; empty where it
    /// has none.
    ///
    /// # Safety
    /// `type_object` must be a live type of the Python that was measured, and
    /// the name is valid until the type is renamed or freed.
    pub(crate) unsafe fn name_of<'a>(self, type_object: NonNull<PyObject>) -> &'a CStr {
        // SAFETY: a type has its name, a C string, at the measured place.
        unsafe {
            let name = type_object
                .cast::<u8>()
                .add(self.name_offset)
                .cast::<*const c_char>()
                .read();
            if name.is_null() {
                c""
            } else {
                CStr::from_ptr(name)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A type object of a free-threaded build: thread, flags, references, type.
    #[repr(C)]
    struct Fake {
        head: [usize; 3],
        class: usize,
        size: usize,
        name: *const c_char,
        rest: [usize; 8],
    }

    fn fake(class: usize, name: &CStr) -> Fake {
        Fake {
            head: [0; 3],
            class,
            size: 0,
            name: name.as_ptr(),
            rest: [0; 8],
        }
    }

    fn object(fake: &Fake) -> NonNull<PyObject> {
        NonNull::from(fake).cast()
    }

    #[test]
    fn the_layout_is_found_where_the_type_stands() {
        let metatype = fake(0, c"type");
        let class = object(&metatype).as_ptr() as usize;
        let (int, str_) = (fake(class, c"int"), fake(class, c"str"));
        // SAFETY: the fakes have the shape of static types.
        let layout = unsafe {
            Layout::measure(
                object(&metatype),
                [
                    (object(&int), c"int"),
                    (object(&str_), c"str"),
                    (object(&str_), c"str"),
                ],
            )
        }
        .unwrap();
        assert_eq!(layout.type_offset, 3 * WORD);
        // SAFETY: as above.
        unsafe {
            assert_eq!(layout.type_of(object(&int)) as usize, class);
            assert_eq!(layout.name_of(object(&str_)), c"str");
        }
    }

    #[test]
    fn types_that_disagree_have_no_layout() {
        let metatype = fake(0, c"type");
        let class = object(&metatype).as_ptr() as usize;
        let (int, other) = (fake(class, c"int"), fake(class, c"other"));
        // SAFETY: the fakes have the shape of static types.
        let layout = unsafe {
            Layout::measure(
                object(&metatype),
                [
                    (object(&int), c"int"),
                    (object(&other), c"str"),
                    (object(&int), c"int"),
                ],
            )
        };
        assert_eq!(layout, None);
    }
}
