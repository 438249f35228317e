use core::fmt;

/// A Python `int` that does not fit in an `i64`.
///
/// Held as hexadecimal text (`-0x1f…`), the one form that CPython gives for an
/// `int` of any size: decimal conversion stops at 4300 digits
/// (`sys.set_int_max_str_digits`, since 3.11).
///
/// ```
/// use audithook_core::BigInt;
///
/// let big = BigInt::from_hex("0xffffffffffffffff").unwrap();
/// assert_eq!(big.to_u64(), Some(u64::MAX));
/// assert_eq!(big.to_i128(), Some(u64::MAX as i128));
/// assert!(BigInt::from_hex("12").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BigInt<'a>(&'a str);

impl<'a> BigInt<'a> {
    pub(crate) const ZERO: Self = Self("0x0");

    /// From `0x…` or `-0x…`; `None` where the text is not of that form.
    #[must_use]
    pub fn from_hex(hex: &'a str) -> Option<Self> {
        let digits = hex.strip_prefix('-').unwrap_or(hex).strip_prefix("0x")?;
        let valid = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
        valid.then_some(Self(hex))
    }

    /// The integer as `0x…` or `-0x…`.
    #[must_use]
    pub const fn as_hex(self) -> &'a str {
        self.0
    }

    /// Whether the integer is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.starts_with('-')
    }

    /// The integer, where it fits.
    #[must_use]
    pub fn to_u64(self) -> Option<u64> {
        u64::try_from(self.to_i128()?).ok()
    }

    /// The integer, where it fits.
    #[must_use]
    pub fn to_i128(self) -> Option<i128> {
        let digits = self.0.trim_start_matches('-').strip_prefix("0x")?;
        let magnitude = u128::from_str_radix(digits, 16).ok()?;
        if self.is_negative() {
            0i128.checked_sub_unsigned(magnitude)
        } else {
            i128::try_from(magnitude).ok()
        }
    }
}

impl fmt::Debug for BigInt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for BigInt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
