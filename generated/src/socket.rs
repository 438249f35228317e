// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `socket`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Tuple, Value, kind,
};
use crate::unions::{
    IntOrStrOrBytes, StrOrBytes, StrOrBytesOrObject, StrOrBytesOrTupleOrObject,
};

/// Any event of `socket`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `socket.__new__(self, family, type, protocol)`.
    New(New<'a>),
    /// `socket.bind(self, address)`.
    Bind(Bind<'a>),
    /// `socket.connect(self, address)`.
    Connect(Connect<'a>),
    /// `socket.getaddrinfo(host, port, family, type, protocol)`.
    Getaddrinfo(Getaddrinfo<'a>),
    /// `socket.gethostbyaddr(ip_address)`.
    Gethostbyaddr(Gethostbyaddr<'a>),
    /// `socket.gethostbyname(hostname)`.
    Gethostbyname(Gethostbyname<'a>),
    /// `socket.gethostname()`.
    Gethostname(Gethostname),
    /// `socket.getnameinfo(sockaddr)`.
    Getnameinfo(Getnameinfo<'a>),
    /// `socket.getservbyname(servicename, protocolname)`.
    Getservbyname(Getservbyname<'a>),
    /// `socket.getservbyport(port, protocolname)`.
    Getservbyport(Getservbyport<'a>),
    /// `socket.sendmsg(self, address)`.
    Sendmsg(Sendmsg<'a>),
    /// `socket.sendto(self, address)`.
    Sendto(Sendto<'a>),
    /// `socket.sethostname(name)`.
    Sethostname(Sethostname<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
            New::ID,
            Bind::ID,
            Connect::ID,
            Getaddrinfo::ID,
            Gethostbyaddr::ID,
            Gethostbyname::ID,
            Gethostname::ID,
            Getnameinfo::ID,
            Getservbyname::ID,
            Getservbyport::ID,
            Sendmsg::ID,
            Sendto::ID,
            Sethostname::ID,
        ])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            New::ID => raw.decode::<New<'_>>().map(Event::New),
            Bind::ID => raw.decode::<Bind<'_>>().map(Event::Bind),
            Connect::ID => raw.decode::<Connect<'_>>().map(Event::Connect),
            Getaddrinfo::ID => raw.decode::<Getaddrinfo<'_>>().map(Event::Getaddrinfo),
            Gethostbyaddr::ID => {
                raw.decode::<Gethostbyaddr<'_>>().map(Event::Gethostbyaddr)
            }
            Gethostbyname::ID => {
                raw.decode::<Gethostbyname<'_>>().map(Event::Gethostbyname)
            }
            Gethostname::ID => raw.decode::<Gethostname>().map(Event::Gethostname),
            Getnameinfo::ID => raw.decode::<Getnameinfo<'_>>().map(Event::Getnameinfo),
            Getservbyname::ID => {
                raw.decode::<Getservbyname<'_>>().map(Event::Getservbyname)
            }
            Getservbyport::ID => {
                raw.decode::<Getservbyport<'_>>().map(Event::Getservbyport)
            }
            Sendmsg::ID => raw.decode::<Sendmsg<'_>>().map(Event::Sendmsg),
            Sendto::ID => raw.decode::<Sendto<'_>>().map(Event::Sendto),
            Sethostname::ID => raw.decode::<Sethostname<'_>>().map(Event::Sethostname),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::New(event) => event.name(),
            Event::Bind(event) => event.name(),
            Event::Connect(event) => event.name(),
            Event::Getaddrinfo(event) => event.name(),
            Event::Gethostbyaddr(event) => event.name(),
            Event::Gethostbyname(event) => event.name(),
            Event::Gethostname(event) => event.name(),
            Event::Getnameinfo(event) => event.name(),
            Event::Getservbyname(event) => event.name(),
            Event::Getservbyport(event) => event.name(),
            Event::Sendmsg(event) => event.name(),
            Event::Sendto(event) => event.name(),
            Event::Sethostname(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::New(event) => event.to_args(),
            Event::Bind(event) => event.to_args(),
            Event::Connect(event) => event.to_args(),
            Event::Getaddrinfo(event) => event.to_args(),
            Event::Gethostbyaddr(event) => event.to_args(),
            Event::Gethostbyname(event) => event.to_args(),
            Event::Gethostname(event) => event.to_args(),
            Event::Getnameinfo(event) => event.to_args(),
            Event::Getservbyname(event) => event.to_args(),
            Event::Getservbyport(event) => event.to_args(),
            Event::Sendmsg(event) => event.to_args(),
            Event::Sendto(event) => event.to_args(),
            Event::Sethostname(event) => event.to_args(),
        }
    }
}

/// `socket.__new__(self, family, type, protocol)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.socket`](https://docs.python.org/3/library/socket.html#socket.socket).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct New<'a> {
    /// Any object.
    /// The socket, not set up yet.
    pub self_: Value<'a>,
    /// An `int`.
    pub family: i64,
    /// An `int`.
    pub r#type: i64,
    /// An `int`.
    pub protocol: i64,
}

impl<'a> New<'a> {
    /// `socket.__new__` with the arguments in their order.
    #[allow(clippy::self_named_constructors)]
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        family: i64,
        r#type: i64,
        protocol: i64,
    ) -> Self {
        Self {
            self_: self_.into(),
            family,
            r#type,
            protocol,
        }
    }
}

impl AuditEvent for New<'_> {
    type Of<'a> = New<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<New<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(New {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            family: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            r#type: raw.field::<Self, 2, kind::Int, _>(values[2])?,
            protocol: raw.field::<Self, 3, kind::Int, _>(values[3])?,
        })
    }
}

impl NamedEvent for New<'_> {
    const NAME: &'static str = "socket.__new__";
    const ID: Option<EventId> = Some(EventId::new(146));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)),
        ArgumentInfo::new("family", "int", (3, 8)),
        ArgumentInfo::new("type", "int", (3, 8)),
        ArgumentInfo::new("protocol", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for New<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.self_),
            ToArg::to_arg(&self.family),
            ToArg::to_arg(&self.r#type),
            ToArg::to_arg(&self.protocol),
        ])
    }
}

/// `socket.bind(self, address)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.socket.bind`](https://docs.python.org/3/library/socket.html#socket.socket.bind).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bind<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str`, a `bytes`, a `tuple` or any object.
    /// A tuple for the internet families, `str` or `bytes` for Unix sockets, where abstract names hold NUL.
    pub address: StrOrBytesOrTupleOrObject<'a>,
}

impl<'a> Bind<'a> {
    /// `socket.bind` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        address: impl Into<StrOrBytesOrTupleOrObject<'a>>,
    ) -> Self {
        Self {
            self_: self_.into(),
            address: address.into(),
        }
    }
}

impl AuditEvent for Bind<'_> {
    type Of<'a> = Bind<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Bind<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Bind {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            address: raw
                .field::<
                    Self,
                    1,
                    kind::Or<
                        kind::Str,
                        kind::Or<kind::Bytes, kind::Or<kind::Tuple, kind::Object>>,
                    >,
                    _,
                >(values[1])?,
        })
    }
}

impl NamedEvent for Bind<'_> {
    const NAME: &'static str = "socket.bind";
    const ID: Option<EventId> = Some(EventId::new(147));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)),
        ArgumentInfo::new("address", "str|bytes|tuple|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Bind<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.address)])
    }
}

/// `socket.connect(self, address)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.socket.connect`](https://docs.python.org/3/library/socket.html#socket.socket.connect), [`socket.socket.connect_ex`](https://docs.python.org/3/library/socket.html#socket.socket.connect_ex).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Connect<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str`, a `bytes`, a `tuple` or any object.
    /// A tuple for the internet families, `str` or `bytes` for Unix sockets, where abstract names hold NUL.
    pub address: StrOrBytesOrTupleOrObject<'a>,
}

impl<'a> Connect<'a> {
    /// `socket.connect` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        address: impl Into<StrOrBytesOrTupleOrObject<'a>>,
    ) -> Self {
        Self {
            self_: self_.into(),
            address: address.into(),
        }
    }
}

impl AuditEvent for Connect<'_> {
    type Of<'a> = Connect<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Connect<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Connect {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            address: raw
                .field::<
                    Self,
                    1,
                    kind::Or<
                        kind::Str,
                        kind::Or<kind::Bytes, kind::Or<kind::Tuple, kind::Object>>,
                    >,
                    _,
                >(values[1])?,
        })
    }
}

impl NamedEvent for Connect<'_> {
    const NAME: &'static str = "socket.connect";
    const ID: Option<EventId> = Some(EventId::new(148));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)),
        ArgumentInfo::new("address", "str|bytes|tuple|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Connect<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.address)])
    }
}

/// `socket.getaddrinfo(host, port, family, type, protocol)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.getaddrinfo`](https://docs.python.org/3/library/socket.html#socket.getaddrinfo).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Getaddrinfo<'a> {
    /// A `str`, a `bytes` or `None`.
    /// `None` for every local address.
    pub host: Option<StrOrBytes<'a>>,
    /// An `int`, a `str`, a `bytes` or `None`.
    /// A number or a service name; `None` where none was given.
    pub port: Option<IntOrStrOrBytes<'a>>,
    /// An `int`.
    pub family: i64,
    /// An `int`.
    pub r#type: i64,
    /// An `int`.
    pub protocol: i64,
}

impl<'a> Getaddrinfo<'a> {
    /// `socket.getaddrinfo` with the arguments in their order.
    #[must_use]
    pub const fn new(
        host: Option<StrOrBytes<'a>>,
        port: Option<IntOrStrOrBytes<'a>>,
        family: i64,
        r#type: i64,
        protocol: i64,
    ) -> Self {
        Self {
            host,
            port,
            family,
            r#type,
            protocol,
        }
    }
}

impl AuditEvent for Getaddrinfo<'_> {
    type Of<'a> = Getaddrinfo<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Getaddrinfo<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 5];
        let values = raw.read_all::<Self, 5>(&mut buffer)?;
        Ok(Getaddrinfo {
            host: raw
                .field::<
                    Self,
                    0,
                    kind::Nullable<kind::Or<kind::Str, kind::Bytes>>,
                    _,
                >(values[0])?,
            port: raw
                .field::<
                    Self,
                    1,
                    kind::Nullable<
                        kind::Or<kind::Int, kind::Or<kind::Str, kind::Bytes>>,
                    >,
                    _,
                >(values[1])?,
            family: raw.field::<Self, 2, kind::Int, _>(values[2])?,
            r#type: raw.field::<Self, 3, kind::Int, _>(values[3])?,
            protocol: raw.field::<Self, 4, kind::Int, _>(values[4])?,
        })
    }
}

impl NamedEvent for Getaddrinfo<'_> {
    const NAME: &'static str = "socket.getaddrinfo";
    const ID: Option<EventId> = Some(EventId::new(149));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("host", "str|bytes|none", (3, 8)),
        ArgumentInfo::new("port", "int|str|bytes|none", (3, 8)),
        ArgumentInfo::new("family", "int", (3, 8)),
        ArgumentInfo::new("type", "int", (3, 8)),
        ArgumentInfo::new("protocol", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Getaddrinfo<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.host),
            ToArg::to_arg(&self.port),
            ToArg::to_arg(&self.family),
            ToArg::to_arg(&self.r#type),
            ToArg::to_arg(&self.protocol),
        ])
    }
}

/// `socket.gethostbyaddr(ip_address)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.gethostbyaddr`](https://docs.python.org/3/library/socket.html#socket.gethostbyaddr).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gethostbyaddr<'a> {
    /// A `str`, a `bytes` or any object.
    /// A host name is possible, too; a buffer is an object.
    pub ip_address: StrOrBytesOrObject<'a>,
}

impl<'a> Gethostbyaddr<'a> {
    /// `socket.gethostbyaddr` with the arguments in their order.
    #[must_use]
    pub fn new(ip_address: impl Into<StrOrBytesOrObject<'a>>) -> Self {
        Self {
            ip_address: ip_address.into(),
        }
    }
}

impl AuditEvent for Gethostbyaddr<'_> {
    type Of<'a> = Gethostbyaddr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Gethostbyaddr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Gethostbyaddr {
            ip_address: raw
                .field::<
                    Self,
                    0,
                    kind::Or<kind::Str, kind::Or<kind::Bytes, kind::Object>>,
                    _,
                >(values[0])?,
        })
    }
}

impl NamedEvent for Gethostbyaddr<'_> {
    const NAME: &'static str = "socket.gethostbyaddr";
    const ID: Option<EventId> = Some(EventId::new(150));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("ip_address", "str|bytes|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Gethostbyaddr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.ip_address)])
    }
}

/// `socket.gethostbyname(hostname)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.gethostbyname`](https://docs.python.org/3/library/socket.html#socket.gethostbyname), [`socket.gethostbyname_ex`](https://docs.python.org/3/library/socket.html#socket.gethostbyname_ex).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gethostbyname<'a> {
    /// A `str`, a `bytes` or any object.
    /// A buffer is an object.
    pub hostname: StrOrBytesOrObject<'a>,
}

impl<'a> Gethostbyname<'a> {
    /// `socket.gethostbyname` with the arguments in their order.
    #[must_use]
    pub fn new(hostname: impl Into<StrOrBytesOrObject<'a>>) -> Self {
        Self { hostname: hostname.into() }
    }
}

impl AuditEvent for Gethostbyname<'_> {
    type Of<'a> = Gethostbyname<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Gethostbyname<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Gethostbyname {
            hostname: raw
                .field::<
                    Self,
                    0,
                    kind::Or<kind::Str, kind::Or<kind::Bytes, kind::Object>>,
                    _,
                >(values[0])?,
        })
    }
}

impl NamedEvent for Gethostbyname<'_> {
    const NAME: &'static str = "socket.gethostbyname";
    const ID: Option<EventId> = Some(EventId::new(151));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("hostname", "str|bytes|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Gethostbyname<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.hostname)])
    }
}

/// `socket.gethostname()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.gethostname`](https://docs.python.org/3/library/socket.html#socket.gethostname).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gethostname;

impl Gethostname {
    /// `socket.gethostname`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Gethostname {
    type Of<'a> = Gethostname;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Gethostname, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Gethostname)
    }
}

impl NamedEvent for Gethostname {
    const NAME: &'static str = "socket.gethostname";
    const ID: Option<EventId> = Some(EventId::new(152));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Gethostname {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `socket.getnameinfo(sockaddr)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.getnameinfo`](https://docs.python.org/3/library/socket.html#socket.getnameinfo).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Getnameinfo<'a> {
    /// A `tuple`.
    pub sockaddr: Tuple<'a>,
}

impl<'a> Getnameinfo<'a> {
    /// `socket.getnameinfo` with the arguments in their order.
    #[must_use]
    pub const fn new(sockaddr: Tuple<'a>) -> Self {
        Self { sockaddr }
    }
}

impl AuditEvent for Getnameinfo<'_> {
    type Of<'a> = Getnameinfo<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Getnameinfo<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Getnameinfo {
            sockaddr: raw.field::<Self, 0, kind::Tuple, _>(values[0])?,
        })
    }
}

impl NamedEvent for Getnameinfo<'_> {
    const NAME: &'static str = "socket.getnameinfo";
    const ID: Option<EventId> = Some(EventId::new(153));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("sockaddr", "tuple", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Getnameinfo<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.sockaddr)])
    }
}

/// `socket.getservbyname(servicename, protocolname)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.getservbyname`](https://docs.python.org/3/library/socket.html#socket.getservbyname).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Getservbyname<'a> {
    /// A `str`.
    pub servicename: Text<'a>,
    /// A `str` or `None`.
    /// `None` for any.
    pub protocolname: Option<Text<'a>>,
}

impl<'a> Getservbyname<'a> {
    /// `socket.getservbyname` with the arguments in their order.
    #[must_use]
    pub fn new(
        servicename: impl Into<Text<'a>>,
        protocolname: Option<Text<'a>>,
    ) -> Self {
        Self {
            servicename: servicename.into(),
            protocolname,
        }
    }
}

impl AuditEvent for Getservbyname<'_> {
    type Of<'a> = Getservbyname<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Getservbyname<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Getservbyname {
            servicename: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            protocolname: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Getservbyname<'_> {
    const NAME: &'static str = "socket.getservbyname";
    const ID: Option<EventId> = Some(EventId::new(154));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("servicename", "str", (3, 8)),
        ArgumentInfo::new("protocolname", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Getservbyname<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.servicename), ToArg::to_arg(&self.protocolname)])
    }
}

/// `socket.getservbyport(port, protocolname)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.getservbyport`](https://docs.python.org/3/library/socket.html#socket.getservbyport).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Getservbyport<'a> {
    /// An `int`.
    pub port: i64,
    /// A `str` or `None`.
    /// `None` for any.
    pub protocolname: Option<Text<'a>>,
}

impl<'a> Getservbyport<'a> {
    /// `socket.getservbyport` with the arguments in their order.
    #[must_use]
    pub const fn new(port: i64, protocolname: Option<Text<'a>>) -> Self {
        Self { port, protocolname }
    }
}

impl AuditEvent for Getservbyport<'_> {
    type Of<'a> = Getservbyport<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Getservbyport<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Getservbyport {
            port: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            protocolname: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Getservbyport<'_> {
    const NAME: &'static str = "socket.getservbyport";
    const ID: Option<EventId> = Some(EventId::new(155));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("port", "int", (3, 8)),
        ArgumentInfo::new("protocolname", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Getservbyport<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.port), ToArg::to_arg(&self.protocolname)])
    }
}

/// `socket.sendmsg(self, address)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.socket.sendmsg`](https://docs.python.org/3/library/socket.html#socket.socket.sendmsg).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sendmsg<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str`, a `bytes`, a `tuple`, any object or `None`.
    /// `None` where the socket is connected.
    pub address: Option<StrOrBytesOrTupleOrObject<'a>>,
}

impl<'a> Sendmsg<'a> {
    /// `socket.sendmsg` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        address: Option<StrOrBytesOrTupleOrObject<'a>>,
    ) -> Self {
        Self {
            self_: self_.into(),
            address,
        }
    }
}

impl AuditEvent for Sendmsg<'_> {
    type Of<'a> = Sendmsg<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Sendmsg<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Sendmsg {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            address: raw
                .field::<
                    Self,
                    1,
                    kind::Nullable<
                        kind::Or<
                            kind::Str,
                            kind::Or<kind::Bytes, kind::Or<kind::Tuple, kind::Object>>,
                        >,
                    >,
                    _,
                >(values[1])?,
        })
    }
}

impl NamedEvent for Sendmsg<'_> {
    const NAME: &'static str = "socket.sendmsg";
    const ID: Option<EventId> = Some(EventId::new(156));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)),
        ArgumentInfo::new("address", "str|bytes|tuple|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Sendmsg<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.address)])
    }
}

/// `socket.sendto(self, address)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.socket.sendto`](https://docs.python.org/3/library/socket.html#socket.socket.sendto).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sendto<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str`, a `bytes`, a `tuple` or any object.
    /// A tuple for the internet families, `str` or `bytes` for Unix sockets, where abstract names hold NUL.
    pub address: StrOrBytesOrTupleOrObject<'a>,
}

impl<'a> Sendto<'a> {
    /// `socket.sendto` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        address: impl Into<StrOrBytesOrTupleOrObject<'a>>,
    ) -> Self {
        Self {
            self_: self_.into(),
            address: address.into(),
        }
    }
}

impl AuditEvent for Sendto<'_> {
    type Of<'a> = Sendto<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Sendto<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Sendto {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            address: raw
                .field::<
                    Self,
                    1,
                    kind::Or<
                        kind::Str,
                        kind::Or<kind::Bytes, kind::Or<kind::Tuple, kind::Object>>,
                    >,
                    _,
                >(values[1])?,
        })
    }
}

impl NamedEvent for Sendto<'_> {
    const NAME: &'static str = "socket.sendto";
    const ID: Option<EventId> = Some(EventId::new(157));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)),
        ArgumentInfo::new("address", "str|bytes|tuple|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Sendto<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.address)])
    }
}

/// `socket.sethostname(name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`socket.sethostname`](https://docs.python.org/3/library/socket.html#socket.sethostname).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sethostname<'a> {
    /// A `bytes`.
    pub name: &'a [u8],
}

impl<'a> Sethostname<'a> {
    /// `socket.sethostname` with the arguments in their order.
    #[must_use]
    pub const fn new(name: &'a [u8]) -> Self {
        Self { name }
    }
}

impl AuditEvent for Sethostname<'_> {
    type Of<'a> = Sethostname<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Sethostname<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Sethostname {
            name: raw.field::<Self, 0, kind::Bytes, _>(values[0])?,
        })
    }
}

impl NamedEvent for Sethostname<'_> {
    const NAME: &'static str = "socket.sethostname";
    const ID: Option<EventId> = Some(EventId::new(158));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("name", "bytes", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Sethostname<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.name)])
    }
}
