// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The types of arguments that may be one of several.

use audithook_core::{Dict, FromArg, FsPath, List, Text, ToArg, Tuple, Value, kind};

/// A `bool` or an `int`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BoolOrInt {
    /// A `bool`.
    Bool(bool),
    /// An `int`.
    Int(i64),
}

impl BoolOrInt {
    /// What it holds, where that is a `bool`.
    #[must_use]
    #[inline]
    pub const fn as_bool(self) -> Option<bool> {
        match self {
            Self::Bool(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is an `int`.
    #[must_use]
    #[inline]
    pub const fn as_int(self) -> Option<i64> {
        match self {
            Self::Int(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Bool, kind::Int>> for BoolOrInt {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Bool>::from_arg(value) {
            return Some(Self::Bool(it));
        }
        if let Some(it) = FromArg::<kind::Int>::from_arg(value) {
            return Some(Self::Int(it));
        }
        None
    }
}

impl ToArg for BoolOrInt {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Bool(it) => it.to_arg(),
            Self::Int(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for BoolOrInt {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl From<bool> for BoolOrInt {
    #[inline]
    fn from(it: bool) -> Self {
        Self::Bool(it)
    }
}

impl From<i64> for BoolOrInt {
    #[inline]
    fn from(it: i64) -> Self {
        Self::Int(it)
    }
}

/// A `bool`, an `int` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BoolOrIntOrObject<'a> {
    /// A `bool`.
    Bool(bool),
    /// An `int`.
    Int(i64),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> BoolOrIntOrObject<'a> {
    /// What it holds, where that is a `bool`.
    #[must_use]
    #[inline]
    pub const fn as_bool(self) -> Option<bool> {
        match self {
            Self::Bool(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is an `int`.
    #[must_use]
    #[inline]
    pub const fn as_int(self) -> Option<i64> {
        match self {
            Self::Int(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Bool, kind::Or<kind::Int, kind::Object>>>
for BoolOrIntOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Bool>::from_arg(value) {
            return Some(Self::Bool(it));
        }
        if let Some(it) = FromArg::<kind::Int>::from_arg(value) {
            return Some(Self::Int(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for BoolOrIntOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Bool(it) => it.to_arg(),
            Self::Int(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for BoolOrIntOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<bool> for BoolOrIntOrObject<'a> {
    #[inline]
    fn from(it: bool) -> Self {
        Self::Bool(it)
    }
}

impl<'a> From<i64> for BoolOrIntOrObject<'a> {
    #[inline]
    fn from(it: i64) -> Self {
        Self::Int(it)
    }
}

impl<'a> From<Value<'a>> for BoolOrIntOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// A `bytes` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BytesOrObject<'a> {
    /// A `bytes`.
    Bytes(&'a [u8]),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> BytesOrObject<'a> {
    /// What it holds, where that is a `bytes`.
    #[must_use]
    #[inline]
    pub const fn as_bytes(self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Bytes, kind::Object>> for BytesOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Bytes>::from_arg(value) {
            return Some(Self::Bytes(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for BytesOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Bytes(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for BytesOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<&'a [u8]> for BytesOrObject<'a> {
    #[inline]
    fn from(it: &'a [u8]) -> Self {
        Self::Bytes(it)
    }
}

impl<'a> From<Value<'a>> for BytesOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// A `dict` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DictOrObject<'a> {
    /// A `dict`.
    Dict(Dict<'a>),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> DictOrObject<'a> {
    /// What it holds, where that is a `dict`.
    #[must_use]
    #[inline]
    pub const fn as_dict(self) -> Option<Dict<'a>> {
        match self {
            Self::Dict(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Dict, kind::Object>> for DictOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Dict>::from_arg(value) {
            return Some(Self::Dict(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for DictOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Dict(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for DictOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<Dict<'a>> for DictOrObject<'a> {
    #[inline]
    fn from(it: Dict<'a>) -> Self {
        Self::Dict(it)
    }
}

impl<'a> From<Value<'a>> for DictOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// An `int`, a `float` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IntOrFloatOrObject<'a> {
    /// An `int`.
    Int(i64),
    /// A `float`.
    Float(f64),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> IntOrFloatOrObject<'a> {
    /// What it holds, where that is an `int`.
    #[must_use]
    #[inline]
    pub const fn as_int(self) -> Option<i64> {
        match self {
            Self::Int(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `float`.
    #[must_use]
    #[inline]
    pub const fn as_float(self) -> Option<f64> {
        match self {
            Self::Float(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Int, kind::Or<kind::Float, kind::Object>>>
for IntOrFloatOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Int>::from_arg(value) {
            return Some(Self::Int(it));
        }
        if let Some(it) = FromArg::<kind::Float>::from_arg(value) {
            return Some(Self::Float(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for IntOrFloatOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Int(it) => it.to_arg(),
            Self::Float(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for IntOrFloatOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<i64> for IntOrFloatOrObject<'a> {
    #[inline]
    fn from(it: i64) -> Self {
        Self::Int(it)
    }
}

impl<'a> From<f64> for IntOrFloatOrObject<'a> {
    #[inline]
    fn from(it: f64) -> Self {
        Self::Float(it)
    }
}

impl<'a> From<Value<'a>> for IntOrFloatOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// An `int` or a `str`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IntOrStr<'a> {
    /// An `int`.
    Int(i64),
    /// A `str`.
    Str(Text<'a>),
}

impl<'a> IntOrStr<'a> {
    /// What it holds, where that is an `int`.
    #[must_use]
    #[inline]
    pub const fn as_int(self) -> Option<i64> {
        match self {
            Self::Int(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `str`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> Option<Text<'a>> {
        match self {
            Self::Str(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Int, kind::Str>> for IntOrStr<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Int>::from_arg(value) {
            return Some(Self::Int(it));
        }
        if let Some(it) = FromArg::<kind::Str>::from_arg(value) {
            return Some(Self::Str(it));
        }
        None
    }
}

impl ToArg for IntOrStr<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Int(it) => it.to_arg(),
            Self::Str(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for IntOrStr<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<i64> for IntOrStr<'a> {
    #[inline]
    fn from(it: i64) -> Self {
        Self::Int(it)
    }
}

impl<'a> From<Text<'a>> for IntOrStr<'a> {
    #[inline]
    fn from(it: Text<'a>) -> Self {
        Self::Str(it)
    }
}

impl<'a> From<&'a str> for IntOrStr<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Str(text.into())
    }
}

/// An `int`, a `str` or a `bytes`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IntOrStrOrBytes<'a> {
    /// An `int`.
    Int(i64),
    /// A `str`.
    Str(Text<'a>),
    /// A `bytes`.
    Bytes(&'a [u8]),
}

impl<'a> IntOrStrOrBytes<'a> {
    /// What it holds, where that is an `int`.
    #[must_use]
    #[inline]
    pub const fn as_int(self) -> Option<i64> {
        match self {
            Self::Int(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `str`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> Option<Text<'a>> {
        match self {
            Self::Str(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `bytes`.
    #[must_use]
    #[inline]
    pub const fn as_bytes(self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Int, kind::Or<kind::Str, kind::Bytes>>>
for IntOrStrOrBytes<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Int>::from_arg(value) {
            return Some(Self::Int(it));
        }
        if let Some(it) = FromArg::<kind::Str>::from_arg(value) {
            return Some(Self::Str(it));
        }
        if let Some(it) = FromArg::<kind::Bytes>::from_arg(value) {
            return Some(Self::Bytes(it));
        }
        None
    }
}

impl ToArg for IntOrStrOrBytes<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Int(it) => it.to_arg(),
            Self::Str(it) => it.to_arg(),
            Self::Bytes(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for IntOrStrOrBytes<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<i64> for IntOrStrOrBytes<'a> {
    #[inline]
    fn from(it: i64) -> Self {
        Self::Int(it)
    }
}

impl<'a> From<Text<'a>> for IntOrStrOrBytes<'a> {
    #[inline]
    fn from(it: Text<'a>) -> Self {
        Self::Str(it)
    }
}

impl<'a> From<&'a str> for IntOrStrOrBytes<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Str(text.into())
    }
}

impl<'a> From<&'a [u8]> for IntOrStrOrBytes<'a> {
    #[inline]
    fn from(it: &'a [u8]) -> Self {
        Self::Bytes(it)
    }
}

/// An `int`, a `str`, a `bytes` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IntOrStrOrBytesOrObject<'a> {
    /// An `int`.
    Int(i64),
    /// A `str`.
    Str(Text<'a>),
    /// A `bytes`.
    Bytes(&'a [u8]),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> IntOrStrOrBytesOrObject<'a> {
    /// What it holds, where that is an `int`.
    #[must_use]
    #[inline]
    pub const fn as_int(self) -> Option<i64> {
        match self {
            Self::Int(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `str`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> Option<Text<'a>> {
        match self {
            Self::Str(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `bytes`.
    #[must_use]
    #[inline]
    pub const fn as_bytes(self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<
    'a,
> FromArg<
    'a,
    kind::Or<kind::Int, kind::Or<kind::Str, kind::Or<kind::Bytes, kind::Object>>>,
> for IntOrStrOrBytesOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Int>::from_arg(value) {
            return Some(Self::Int(it));
        }
        if let Some(it) = FromArg::<kind::Str>::from_arg(value) {
            return Some(Self::Str(it));
        }
        if let Some(it) = FromArg::<kind::Bytes>::from_arg(value) {
            return Some(Self::Bytes(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for IntOrStrOrBytesOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Int(it) => it.to_arg(),
            Self::Str(it) => it.to_arg(),
            Self::Bytes(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for IntOrStrOrBytesOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<i64> for IntOrStrOrBytesOrObject<'a> {
    #[inline]
    fn from(it: i64) -> Self {
        Self::Int(it)
    }
}

impl<'a> From<Text<'a>> for IntOrStrOrBytesOrObject<'a> {
    #[inline]
    fn from(it: Text<'a>) -> Self {
        Self::Str(it)
    }
}

impl<'a> From<&'a str> for IntOrStrOrBytesOrObject<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Str(text.into())
    }
}

impl<'a> From<&'a [u8]> for IntOrStrOrBytesOrObject<'a> {
    #[inline]
    fn from(it: &'a [u8]) -> Self {
        Self::Bytes(it)
    }
}

impl<'a> From<Value<'a>> for IntOrStrOrBytesOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// An `int` or a `tuple`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IntOrTuple<'a> {
    /// An `int`.
    Int(i64),
    /// A `tuple`.
    Tuple(Tuple<'a>),
}

impl<'a> IntOrTuple<'a> {
    /// What it holds, where that is an `int`.
    #[must_use]
    #[inline]
    pub const fn as_int(self) -> Option<i64> {
        match self {
            Self::Int(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `tuple`.
    #[must_use]
    #[inline]
    pub const fn as_tuple(self) -> Option<Tuple<'a>> {
        match self {
            Self::Tuple(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Int, kind::Tuple>> for IntOrTuple<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Int>::from_arg(value) {
            return Some(Self::Int(it));
        }
        if let Some(it) = FromArg::<kind::Tuple>::from_arg(value) {
            return Some(Self::Tuple(it));
        }
        None
    }
}

impl ToArg for IntOrTuple<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Int(it) => it.to_arg(),
            Self::Tuple(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for IntOrTuple<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<i64> for IntOrTuple<'a> {
    #[inline]
    fn from(it: i64) -> Self {
        Self::Int(it)
    }
}

impl<'a> From<Tuple<'a>> for IntOrTuple<'a> {
    #[inline]
    fn from(it: Tuple<'a>) -> Self {
        Self::Tuple(it)
    }
}

/// A path (`str` or `bytes`) or a file descriptor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathOrFd<'a> {
    /// A path (`str` or `bytes`).
    Path(FsPath<'a>),
    /// A file descriptor.
    Fd(i32),
}

impl<'a> PathOrFd<'a> {
    /// What it holds, where that is a path (`str` or `bytes`).
    #[must_use]
    #[inline]
    pub const fn as_path(self) -> Option<FsPath<'a>> {
        match self {
            Self::Path(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a file descriptor.
    #[must_use]
    #[inline]
    pub const fn as_fd(self) -> Option<i32> {
        match self {
            Self::Fd(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Path, kind::Fd>> for PathOrFd<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Path>::from_arg(value) {
            return Some(Self::Path(it));
        }
        if let Some(it) = FromArg::<kind::Fd>::from_arg(value) {
            return Some(Self::Fd(it));
        }
        None
    }
}

impl ToArg for PathOrFd<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Path(it) => it.to_arg(),
            Self::Fd(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for PathOrFd<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<FsPath<'a>> for PathOrFd<'a> {
    #[inline]
    fn from(it: FsPath<'a>) -> Self {
        Self::Path(it)
    }
}

impl<'a> From<&'a str> for PathOrFd<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Path(text.into())
    }
}

impl<'a> From<i32> for PathOrFd<'a> {
    #[inline]
    fn from(it: i32) -> Self {
        Self::Fd(it)
    }
}

/// A path (`str` or `bytes`), a file descriptor or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathOrFdOrObject<'a> {
    /// A path (`str` or `bytes`).
    Path(FsPath<'a>),
    /// A file descriptor.
    Fd(i32),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> PathOrFdOrObject<'a> {
    /// What it holds, where that is a path (`str` or `bytes`).
    #[must_use]
    #[inline]
    pub const fn as_path(self) -> Option<FsPath<'a>> {
        match self {
            Self::Path(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a file descriptor.
    #[must_use]
    #[inline]
    pub const fn as_fd(self) -> Option<i32> {
        match self {
            Self::Fd(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Path, kind::Or<kind::Fd, kind::Object>>>
for PathOrFdOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Path>::from_arg(value) {
            return Some(Self::Path(it));
        }
        if let Some(it) = FromArg::<kind::Fd>::from_arg(value) {
            return Some(Self::Fd(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for PathOrFdOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Path(it) => it.to_arg(),
            Self::Fd(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for PathOrFdOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<FsPath<'a>> for PathOrFdOrObject<'a> {
    #[inline]
    fn from(it: FsPath<'a>) -> Self {
        Self::Path(it)
    }
}

impl<'a> From<&'a str> for PathOrFdOrObject<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Path(text.into())
    }
}

impl<'a> From<i32> for PathOrFdOrObject<'a> {
    #[inline]
    fn from(it: i32) -> Self {
        Self::Fd(it)
    }
}

impl<'a> From<Value<'a>> for PathOrFdOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// A path (`str` or `bytes`) or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathOrObject<'a> {
    /// A path (`str` or `bytes`).
    Path(FsPath<'a>),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> PathOrObject<'a> {
    /// What it holds, where that is a path (`str` or `bytes`).
    #[must_use]
    #[inline]
    pub const fn as_path(self) -> Option<FsPath<'a>> {
        match self {
            Self::Path(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Path, kind::Object>> for PathOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Path>::from_arg(value) {
            return Some(Self::Path(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for PathOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Path(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for PathOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<FsPath<'a>> for PathOrObject<'a> {
    #[inline]
    fn from(it: FsPath<'a>) -> Self {
        Self::Path(it)
    }
}

impl<'a> From<&'a str> for PathOrObject<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Path(text.into())
    }
}

impl<'a> From<Value<'a>> for PathOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// A `str` or a `bytes`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StrOrBytes<'a> {
    /// A `str`.
    Str(Text<'a>),
    /// A `bytes`.
    Bytes(&'a [u8]),
}

impl<'a> StrOrBytes<'a> {
    /// What it holds, where that is a `str`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> Option<Text<'a>> {
        match self {
            Self::Str(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `bytes`.
    #[must_use]
    #[inline]
    pub const fn as_bytes(self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Str, kind::Bytes>> for StrOrBytes<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Str>::from_arg(value) {
            return Some(Self::Str(it));
        }
        if let Some(it) = FromArg::<kind::Bytes>::from_arg(value) {
            return Some(Self::Bytes(it));
        }
        None
    }
}

impl ToArg for StrOrBytes<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Str(it) => it.to_arg(),
            Self::Bytes(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for StrOrBytes<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<Text<'a>> for StrOrBytes<'a> {
    #[inline]
    fn from(it: Text<'a>) -> Self {
        Self::Str(it)
    }
}

impl<'a> From<&'a str> for StrOrBytes<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Str(text.into())
    }
}

impl<'a> From<&'a [u8]> for StrOrBytes<'a> {
    #[inline]
    fn from(it: &'a [u8]) -> Self {
        Self::Bytes(it)
    }
}

/// A `str`, a `bytes` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StrOrBytesOrObject<'a> {
    /// A `str`.
    Str(Text<'a>),
    /// A `bytes`.
    Bytes(&'a [u8]),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> StrOrBytesOrObject<'a> {
    /// What it holds, where that is a `str`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> Option<Text<'a>> {
        match self {
            Self::Str(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `bytes`.
    #[must_use]
    #[inline]
    pub const fn as_bytes(self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Str, kind::Or<kind::Bytes, kind::Object>>>
for StrOrBytesOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Str>::from_arg(value) {
            return Some(Self::Str(it));
        }
        if let Some(it) = FromArg::<kind::Bytes>::from_arg(value) {
            return Some(Self::Bytes(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for StrOrBytesOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Str(it) => it.to_arg(),
            Self::Bytes(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for StrOrBytesOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<Text<'a>> for StrOrBytesOrObject<'a> {
    #[inline]
    fn from(it: Text<'a>) -> Self {
        Self::Str(it)
    }
}

impl<'a> From<&'a str> for StrOrBytesOrObject<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Str(text.into())
    }
}

impl<'a> From<&'a [u8]> for StrOrBytesOrObject<'a> {
    #[inline]
    fn from(it: &'a [u8]) -> Self {
        Self::Bytes(it)
    }
}

impl<'a> From<Value<'a>> for StrOrBytesOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// A `str`, a `bytes`, a `tuple` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StrOrBytesOrTupleOrObject<'a> {
    /// A `str`.
    Str(Text<'a>),
    /// A `bytes`.
    Bytes(&'a [u8]),
    /// A `tuple`.
    Tuple(Tuple<'a>),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> StrOrBytesOrTupleOrObject<'a> {
    /// What it holds, where that is a `str`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> Option<Text<'a>> {
        match self {
            Self::Str(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `bytes`.
    #[must_use]
    #[inline]
    pub const fn as_bytes(self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `tuple`.
    #[must_use]
    #[inline]
    pub const fn as_tuple(self) -> Option<Tuple<'a>> {
        match self {
            Self::Tuple(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<
    'a,
> FromArg<
    'a,
    kind::Or<kind::Str, kind::Or<kind::Bytes, kind::Or<kind::Tuple, kind::Object>>>,
> for StrOrBytesOrTupleOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Str>::from_arg(value) {
            return Some(Self::Str(it));
        }
        if let Some(it) = FromArg::<kind::Bytes>::from_arg(value) {
            return Some(Self::Bytes(it));
        }
        if let Some(it) = FromArg::<kind::Tuple>::from_arg(value) {
            return Some(Self::Tuple(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for StrOrBytesOrTupleOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Str(it) => it.to_arg(),
            Self::Bytes(it) => it.to_arg(),
            Self::Tuple(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for StrOrBytesOrTupleOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<Text<'a>> for StrOrBytesOrTupleOrObject<'a> {
    #[inline]
    fn from(it: Text<'a>) -> Self {
        Self::Str(it)
    }
}

impl<'a> From<&'a str> for StrOrBytesOrTupleOrObject<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Str(text.into())
    }
}

impl<'a> From<&'a [u8]> for StrOrBytesOrTupleOrObject<'a> {
    #[inline]
    fn from(it: &'a [u8]) -> Self {
        Self::Bytes(it)
    }
}

impl<'a> From<Tuple<'a>> for StrOrBytesOrTupleOrObject<'a> {
    #[inline]
    fn from(it: Tuple<'a>) -> Self {
        Self::Tuple(it)
    }
}

impl<'a> From<Value<'a>> for StrOrBytesOrTupleOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// A `str` or a `list`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StrOrList<'a> {
    /// A `str`.
    Str(Text<'a>),
    /// A `list`.
    List(List<'a>),
}

impl<'a> StrOrList<'a> {
    /// What it holds, where that is a `str`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> Option<Text<'a>> {
        match self {
            Self::Str(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `list`.
    #[must_use]
    #[inline]
    pub const fn as_list(self) -> Option<List<'a>> {
        match self {
            Self::List(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Str, kind::List>> for StrOrList<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Str>::from_arg(value) {
            return Some(Self::Str(it));
        }
        if let Some(it) = FromArg::<kind::List>::from_arg(value) {
            return Some(Self::List(it));
        }
        None
    }
}

impl ToArg for StrOrList<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Str(it) => it.to_arg(),
            Self::List(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for StrOrList<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<Text<'a>> for StrOrList<'a> {
    #[inline]
    fn from(it: Text<'a>) -> Self {
        Self::Str(it)
    }
}

impl<'a> From<&'a str> for StrOrList<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Str(text.into())
    }
}

impl<'a> From<List<'a>> for StrOrList<'a> {
    #[inline]
    fn from(it: List<'a>) -> Self {
        Self::List(it)
    }
}

/// A `str` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StrOrObject<'a> {
    /// A `str`.
    Str(Text<'a>),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> StrOrObject<'a> {
    /// What it holds, where that is a `str`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> Option<Text<'a>> {
        match self {
            Self::Str(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Str, kind::Object>> for StrOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Str>::from_arg(value) {
            return Some(Self::Str(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for StrOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Str(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for StrOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<Text<'a>> for StrOrObject<'a> {
    #[inline]
    fn from(it: Text<'a>) -> Self {
        Self::Str(it)
    }
}

impl<'a> From<&'a str> for StrOrObject<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Str(text.into())
    }
}

impl<'a> From<Value<'a>> for StrOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}

/// A `tuple` or a `list`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TupleOrList<'a> {
    /// A `tuple`.
    Tuple(Tuple<'a>),
    /// A `list`.
    List(List<'a>),
}

impl<'a> TupleOrList<'a> {
    /// What it holds, where that is a `tuple`.
    #[must_use]
    #[inline]
    pub const fn as_tuple(self) -> Option<Tuple<'a>> {
        match self {
            Self::Tuple(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `list`.
    #[must_use]
    #[inline]
    pub const fn as_list(self) -> Option<List<'a>> {
        match self {
            Self::List(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Tuple, kind::List>> for TupleOrList<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Tuple>::from_arg(value) {
            return Some(Self::Tuple(it));
        }
        if let Some(it) = FromArg::<kind::List>::from_arg(value) {
            return Some(Self::List(it));
        }
        None
    }
}

impl ToArg for TupleOrList<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Tuple(it) => it.to_arg(),
            Self::List(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for TupleOrList<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<Tuple<'a>> for TupleOrList<'a> {
    #[inline]
    fn from(it: Tuple<'a>) -> Self {
        Self::Tuple(it)
    }
}

impl<'a> From<List<'a>> for TupleOrList<'a> {
    #[inline]
    fn from(it: List<'a>) -> Self {
        Self::List(it)
    }
}

/// A `tuple`, a `list` or any object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TupleOrListOrObject<'a> {
    /// A `tuple`.
    Tuple(Tuple<'a>),
    /// A `list`.
    List(List<'a>),
    /// Any object.
    Object(Value<'a>),
}

impl<'a> TupleOrListOrObject<'a> {
    /// What it holds, where that is a `tuple`.
    #[must_use]
    #[inline]
    pub const fn as_tuple(self) -> Option<Tuple<'a>> {
        match self {
            Self::Tuple(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is a `list`.
    #[must_use]
    #[inline]
    pub const fn as_list(self) -> Option<List<'a>> {
        match self {
            Self::List(it) => Some(it),
            _ => None,
        }
    }

    /// What it holds, where that is any object.
    #[must_use]
    #[inline]
    pub const fn as_object(self) -> Option<Value<'a>> {
        match self {
            Self::Object(it) => Some(it),
            _ => None,
        }
    }
}

impl<'a> FromArg<'a, kind::Or<kind::Tuple, kind::Or<kind::List, kind::Object>>>
for TupleOrListOrObject<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        if let Some(it) = FromArg::<kind::Tuple>::from_arg(value) {
            return Some(Self::Tuple(it));
        }
        if let Some(it) = FromArg::<kind::List>::from_arg(value) {
            return Some(Self::List(it));
        }
        if let Some(it) = FromArg::<kind::Object>::from_arg(value) {
            return Some(Self::Object(it));
        }
        None
    }
}

impl ToArg for TupleOrListOrObject<'_> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        match self {
            Self::Tuple(it) => it.to_arg(),
            Self::List(it) => it.to_arg(),
            Self::Object(it) => it.to_arg(),
        }
    }
}

impl ::core::fmt::Display for TupleOrListOrObject<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.to_arg(), f)
    }
}

impl<'a> From<Tuple<'a>> for TupleOrListOrObject<'a> {
    #[inline]
    fn from(it: Tuple<'a>) -> Self {
        Self::Tuple(it)
    }
}

impl<'a> From<List<'a>> for TupleOrListOrObject<'a> {
    #[inline]
    fn from(it: List<'a>) -> Self {
        Self::List(it)
    }
}

impl<'a> From<Value<'a>> for TupleOrListOrObject<'a> {
    #[inline]
    fn from(it: Value<'a>) -> Self {
        Self::Object(it)
    }
}
