//! Arguments to fields: what fits, what does not, and what the error says.

use audithook_core::{
    Args, ArgumentInfo, AuditEvent, BigInt, DecodeError, EventId, EventSet, FromArg, FsPath,
    Interest, NamedEvent, OwnedValue, Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

fn int<'a, T: FromArg<'a, kind::Int>>(value: Value<'a>) -> Option<T> {
    T::from_arg(value)
}

#[test]
fn integers_fit_or_do_not() {
    assert_eq!(int(Value::Int(-1)), Some(-1i64));
    assert_eq!(int::<u32>(Value::Int(-1)), None);
    assert_eq!(int(Value::Int(4_294_967_295)), Some(u32::MAX));
    assert_eq!(int::<i32>(Value::Int(4_294_967_295)), None);
    assert_eq!(int(Value::Bool(true)), Some(1i64), "`True` is an `int`");

    let big = BigInt::from_hex("0xffffffffffffffff").unwrap();
    assert_eq!(int(Value::BigInt(big)), Some(u64::MAX));
    assert_eq!(int(Value::BigInt(big)), Some(i128::from(u64::MAX)));
    assert_eq!(int::<i64>(Value::BigInt(big)), None);
    let least = BigInt::from_hex("-0x80000000000000000000000000000000").unwrap();
    assert_eq!(int(Value::BigInt(least)), Some(i128::MIN));
    let less = BigInt::from_hex("-0x80000000000000000000000000000001").unwrap();
    assert_eq!(int::<i128>(Value::BigInt(less)), None);
}

#[test]
fn hexadecimal_is_checked() {
    for text in ["", "0x", "-0x", "0xg", "+0x1", "1", "--0x1", "0x1 "] {
        assert_eq!(BigInt::from_hex(text), None, "{text:?}");
    }
}

#[test]
fn none_fits_where_the_kind_is_nullable() {
    type Mode<'a> = Option<Text<'a>>;
    type Kind = kind::Nullable<kind::Str>;
    assert_eq!(
        <Mode<'_> as FromArg<Kind>>::from_arg(Value::None),
        Some(None)
    );
    assert_eq!(
        <Mode<'_> as FromArg<Kind>>::from_arg("w".into()),
        Some(Some(Text::from("w")))
    );
    assert_eq!(<Mode<'_> as FromArg<Kind>>::from_arg(Value::Int(1)), None);
}

#[test]
fn a_path_is_text_or_bytes() {
    let path = |value| <FsPath<'_> as FromArg<kind::Path>>::from_arg(value);
    assert_eq!(path("/a".into()), Some(FsPath::from("/a")));
    assert_eq!(path(Value::Bytes(b"/a")), Some(FsPath::from("/a")));
    assert_eq!(path(Value::Int(3)), None);
}

#[test]
fn a_str_field_refuses_text_that_is_not_unicode() {
    let surrogate = Value::Str(Text::from_bytes(b"\xed\xb2\x80").unwrap());
    assert_eq!(<&str as FromArg<kind::Str>>::from_arg(surrogate), None);
    assert!(<Text<'_> as FromArg<kind::Str>>::from_arg(surrogate).is_some());
}

#[test]
fn what_is_given_as_an_argument_comes_back() {
    let values = [
        Value::None,
        Value::Bool(true),
        Value::Int(-7),
        Value::Float(0.5),
        "text".into(),
        Value::Bytes(b"\xff"),
    ];
    for value in values {
        assert_eq!(value.to_arg(), value);
        assert_eq!(OwnedValue::from(value).as_value(), value);
    }
    assert_eq!(Some("x").to_arg(), Value::from("x"));
    assert_eq!(None::<i64>.to_arg(), Value::None);
}

fn event<'a>(args: &'a [Value<'a>; 2]) -> RawEvent<'a> {
    RawEvent::new(Some(EventId::new(0)), "os.example", args)
}

#[test]
fn errors_say_what_was_expected_and_what_came() {
    let args = [Value::None, Value::Int(1)];
    let raw = event(&args);
    let error = raw.check_arity(3, 3).unwrap_err();
    assert_eq!(error.to_string(), "expected 3 arguments, got 2");
    assert_eq!(
        raw.check_arity(1, 1).unwrap_err().to_string(),
        "expected 1 argument, got 2"
    );
    assert_eq!(
        raw.check_arity(3, 4).unwrap_err().to_string(),
        "expected 3 to 4 arguments, got 2"
    );

    let error = raw
        .arg::<kind::Nullable<kind::Str>, Option<Text<'_>>>(1, "mode")
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "argument 2 (`mode`): expected str|none, got int"
    );
    let Problem::Type {
        index: 1,
        name: "mode",
        got: Value::Int(1),
        ..
    } = error.problem()
    else {
        panic!("{error:?}");
    };
    let error = raw.arg::<kind::Int, i64>(2, "last").unwrap_err();
    assert_eq!(error.to_string(), "argument 3 (`last`) is missing");
}

#[test]
fn an_absent_argument_is_none_and_a_passed_none_only_where_it_may_be() {
    let args = [Value::None, Value::Int(1)];
    let raw = event(&args);
    assert_eq!(
        raw.optional_arg::<kind::Int, Option<i64>>(2, "x").unwrap(),
        None
    );
    assert_eq!(
        raw.optional_arg::<kind::Int, Option<i64>>(1, "x").unwrap(),
        Some(1)
    );
    let error = raw
        .optional_arg::<kind::Int, Option<i64>>(0, "x")
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "argument 1 (`x`): expected int, got NoneType"
    );
    assert_eq!(
        raw.optional_nullable_arg::<kind::Int, Option<i64>>(0, "x")
            .unwrap(),
        None
    );
}

/// An event called `os.example` with a number, or without one.
struct Example<const NUMBER: u8>;

impl<const NUMBER: u8> AuditEvent for Example<NUMBER> {
    type Of<'a> = Self;

    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Self, DecodeError<'a>> {
        raw.check_event::<Self>().map(|()| Self)
    }
}

impl<const NUMBER: u8> NamedEvent for Example<NUMBER> {
    const NAME: &'static str = "os.example";
    const ID: Option<EventId> = if NUMBER == 255 {
        None
    } else {
        Some(EventId::new(NUMBER))
    };
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 8)),
        ArgumentInfo::new("mode", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = None;
    const UNTIL: Option<PythonVersion> = None;
}

#[test]
fn an_event_of_another_name_is_refused() {
    let args = [Value::None, Value::None];
    let raw = event(&args);
    assert!(Example::<0>::decode(&raw).is_ok());
    assert!(
        Example::<1>::decode(&raw).is_err(),
        "a number counts more than a name"
    );
    assert!(
        Example::<255>::decode(&raw).is_ok(),
        "an event without a number, by its name"
    );
    let raw = RawEvent {
        name: "os.other",
        ..raw
    };
    assert!(Example::<255>::decode(&raw).is_err());
    assert_eq!(Example::<255>::interest(), Interest::named("os.example"));
    assert_eq!(
        Example::<7>::interest(),
        Interest::events([Some(EventId::new(7))])
    );
}

/// Arguments that are handed out one by one, as those of a live tuple that may
/// not be filled yet.
struct Live(Vec<Option<Value<'static>>>);

impl Args for Live {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        self.0.get(index).copied().flatten()
    }
}

/// What `Example` makes of `args`: the mode.
fn mode(args: &dyn Args) -> Result<i64, String> {
    let raw = RawEvent::new(None, "os.example", args);
    let mut buffer = [Value::None; 2];
    let values = raw.read_all::<Example<0>, 2>(&mut buffer);
    let values = values.map_err(|error| error.to_string())?;
    raw.field::<Example<0>, 1, kind::Int, i64>(values[1])
        .map_err(|error| error.to_string())
}

#[test]
fn all_arguments_are_read_at_once_wherever_they_stand() {
    let args = [Value::from("/x"), Value::Int(7)];
    assert_eq!(mode(&args), Ok(7));
    assert_eq!(mode(&args.as_slice()), Ok(7));
    assert_eq!(mode(&args.to_vec()), Ok(7));
    assert_eq!(mode(&args.map(OwnedValue::from).to_vec()), Ok(7));
    assert_eq!(mode(&Live(args.map(Some).to_vec())), Ok(7));

    let text = [Value::from("/x"), Value::from("y")];
    let expected = "argument 2 (`mode`): expected int, got str";
    assert_eq!(mode(&text), Err(expected.into()));
    assert_eq!(mode(&Live(text.map(Some).to_vec())), Err(expected.into()));
}

#[test]
fn too_many_too_few_and_absent_arguments_are_told_apart() {
    let [path, seven] = [Value::from("/x"), Value::Int(7)];
    let wrong = |got: usize| Err(format!("expected 2 arguments, got {got}"));
    assert_eq!(mode(&[path]), wrong(1));
    assert_eq!(mode(&[path, seven, seven]), wrong(3));
    assert_eq!(mode(&Live(vec![])), wrong(0));
    assert_eq!(mode(&Live(vec![Some(path), None, Some(seven)])), wrong(3));
    assert_eq!(
        mode(&Live(vec![Some(path), None])),
        Err("argument 2 (`mode`) is missing".into())
    );
}

#[test]
fn numbers_are_below_their_limit() {
    let last = EventId::new(u8::MAX - 1);
    assert_eq!(last.index(), EventId::LIMIT - 1);
    assert_eq!(EventId::place(Some(last)), 255);
    assert_eq!(format!("{last:?}"), "EventId(254)");
    assert!(EventSet::ALL.contains(last));
    assert_eq!(EventSet::ALL.iter().count(), EventId::LIMIT);
    assert!(std::panic::catch_unwind(|| EventId::new(u8::MAX)).is_err());
}
