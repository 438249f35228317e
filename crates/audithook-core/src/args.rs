use alloc::vec::Vec;

use crate::Value;

/// Values in a row: the arguments of one raised event, and what stands behind
/// a [`Tuple`](crate::Tuple) or a [`List`](crate::List).
///
/// A live Python tuple implements this without copying, as do arrays, slices
/// and vectors of [`Value`] and vectors of [`OwnedValue`](crate::OwnedValue).
/// CPython lets any code raise any name with any arguments (`sys.audit("os.chmod")`), so
/// neither their number nor their types may be trusted before they are checked.
///
/// ```
/// use audithook_core::{Args, Value};
///
/// let args = [Value::Int(1), Value::None];
/// assert_eq!(args.len(), 2);
/// assert_eq!(args.get(0), Some(Value::Int(1)));
/// assert_eq!(args.get(2), None);
/// ```
pub trait Args {
    /// How many values there are; a live Python list may change.
    fn len(&self) -> usize;

    /// The value at `index`, counted from 0; `None` past the last one.
    fn get(&self, index: usize) -> Option<Value<'_>>;

    /// Whether there are no values.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<const N: usize> Args for [Value<'_>; N] {
    fn len(&self) -> usize {
        N
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        self.as_slice().get(index).copied()
    }
}

impl Args for &[Value<'_>] {
    fn len(&self) -> usize {
        <[Value<'_>]>::len(self)
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        <[Value<'_>]>::get(self, index).copied()
    }
}

impl Args for Vec<Value<'_>> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        self.as_slice().get(index).copied()
    }
}
