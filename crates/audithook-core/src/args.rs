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

    /// All values at once, where there are as many as `buffer` has places;
    /// they stand in `buffer` where they stand nowhere else.
    ///
    /// One call for a whole event: how generated code decodes.
    ///
    /// ```
    /// use audithook_core::{Args, Value};
    ///
    /// let args = [Value::Int(1), Value::from("x")];
    /// let mut buffer = [Value::None; 2];
    /// assert_eq!(args.read_all(&mut buffer), Some(&args[..]));
    /// assert_eq!(args.read_all(&mut [Value::None; 3]), None);
    /// ```
    fn read_all<'b, 'a: 'b>(&'a self, buffer: &'b mut [Value<'a>]) -> Option<&'b [Value<'a>]> {
        if self.len() != buffer.len() {
            return None;
        }
        for (index, place) in buffer.iter_mut().enumerate() {
            *place = self.get(index)?;
        }
        Some(buffer)
    }

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

    fn read_all<'b, 'a: 'b>(&'a self, buffer: &'b mut [Value<'a>]) -> Option<&'b [Value<'a>]> {
        (self.as_slice().len() == buffer.len()).then_some(self)
    }
}

impl Args for &[Value<'_>] {
    fn len(&self) -> usize {
        <[Value<'_>]>::len(self)
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        <[Value<'_>]>::get(self, index).copied()
    }

    fn read_all<'b, 'a: 'b>(&'a self, buffer: &'b mut [Value<'a>]) -> Option<&'b [Value<'a>]> {
        (<[Value<'_>]>::len(self) == buffer.len()).then_some(*self)
    }
}

impl Args for Vec<Value<'_>> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        self.as_slice().get(index).copied()
    }

    fn read_all<'b, 'a: 'b>(&'a self, buffer: &'b mut [Value<'a>]) -> Option<&'b [Value<'a>]> {
        (self.as_slice().len() == buffer.len()).then_some(self)
    }
}
