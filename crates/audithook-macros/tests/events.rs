//! Events that the macros make, at run time.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    unreachable_pub,
    elided_lifetimes_in_paths,
    clippy::all
)]

use std::path::PathBuf;

use audithook::events::os;
use audithook::{
    Args, AuditEvent, Dispatcher, Encode, FromArg, FsPath, NamedEvent, OwnedValue, Problem,
    RawEvent, Text, Value, Verdict, audit_event, kind,
};

fn raw<'a, E: NamedEvent>(args: &'a dyn Args) -> RawEvent<'a> {
    RawEvent::new(E::ID, E::NAME, args)
}

fn problem<'a, E: AuditEvent + NamedEvent>(args: &'a dyn Args) -> Problem<'a> {
    match E::decode(&raw::<E>(args)) {
        Ok(_) => panic!("decoded"),
        Err(error) => error.problem(),
    }
}

mod filled_in {
    use super::*;
    use audithook::events::unions::PathOrFdOrObject;

    /// A change of permissions.
    #[audit_event("os.chmod")]
    #[derive(Debug)]
    struct Chmod;

    #[audit_event("os.fork")]
    struct Fork;

    #[audit_event("open")]
    pub(crate) struct Open<'event>;

    #[test]
    fn decodes_and_encodes_like_the_generated_struct() {
        let args = [
            Value::from("/etc/passwd"),
            Value::Int(0o644),
            Value::Int(-1),
        ];
        let ours = Chmod::decode(&raw::<Chmod<'_>>(&args)).unwrap();
        let theirs = os::Chmod::decode(&raw::<Chmod<'_>>(&args)).unwrap();
        assert_eq!(ours.to_args(), theirs.to_args());
        assert_eq!(ours, Chmod::new("/etc/passwd", 0o644, -1));
        assert_eq!(Chmod::ARGUMENTS, os::Chmod::ARGUMENTS);
        assert_eq!((Chmod::ID, Chmod::NAME), (os::Chmod::ID, os::Chmod::NAME));
        assert_eq!(ours.name(), "os.chmod");
        assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
    }

    #[test]
    fn an_event_without_arguments_needs_none() {
        let none: [Value<'_>; 0] = [];
        assert_eq!(Fork::decode(&raw::<Fork>(&none)).unwrap(), Fork);
        assert!(matches!(
            problem::<Fork>(&[Value::None]),
            Problem::Arity { max: 0, got: 1, .. }
        ));
    }

    #[audit_event("shutil.rmtree")]
    struct Rmtree;

    #[audit_event("shutil.rmtree", since = "3.11")]
    struct NewRmtree;

    #[test]
    fn what_not_every_version_passes_is_explicit() {
        let [path, dir_fd] = [Value::from("x"), Value::Int(3)];
        assert_eq!(Rmtree::new("x", None).to_args(), [path]);
        assert_eq!(Rmtree::new("x", Some(3)).to_args(), [path, dir_fd]);
    }

    #[test]
    fn since_leaves_out_what_older_versions_do() {
        let args = [Value::from("x"), Value::Int(3)];
        assert_eq!(NewRmtree::new("x", Some(3)).to_args(), args);
        let event = NewRmtree::decode(&raw::<NewRmtree<'_>>(&args)).unwrap();
        assert_eq!(event.dir_fd, Some(3));
        assert!(Rmtree::decode(&raw::<Rmtree<'_>>(&[args[0]])).is_ok());
        assert!(matches!(
            problem::<NewRmtree<'_>>(&[args[0]]),
            Problem::Arity {
                min: 2,
                max: 2,
                got: 1
            }
        ));
    }

    #[test]
    fn the_lifetime_may_have_any_name() {
        fn path<'event>(open: Open<'event>) -> PathOrFdOrObject<'event> {
            open.path
        }
        let args = [Value::from("x"), Value::from("r"), Value::Int(0)];
        let open = Open::decode(&raw::<Open<'_>>(&args)).unwrap();
        assert_eq!(path(open).as_path(), Some(FsPath::from("x")));
    }
}

mod projections {
    use super::*;

    #[audit_event("os.chmod")]
    struct Mode {
        mode: i64,
    }

    #[audit_event("os.chmod")]
    struct Swapped<'x> {
        dir_fd: Value<'x>,
        #[audit(arg = "path")]
        target: os_types::PathOrFd<'x>,
    }

    mod os_types {
        pub(super) use audithook::events::unions::PathOrFd;
    }

    #[audit_event("os.listdir")]
    struct Listed {
        path: OwnedValue,
    }

    #[audit_event("os.mkdir")]
    struct Made {
        path: PathBuf,
        mode: Permissions,
    }

    #[derive(Debug, PartialEq)]
    struct Permissions(u16);

    impl FromArg<'_, kind::Int> for Permissions {
        fn from_arg(value: Value<'_>) -> Option<Self> {
            let mode: i64 = FromArg::<kind::Int>::from_arg(value)?;
            u16::try_from(mode & 0o7777).ok().map(Permissions)
        }
    }

    #[audit_event("open")]
    struct Opened {
        mode: Option<String>,
    }

    #[audit_event("os.system")]
    struct Nothing {}

    #[audit_event("os.chmod")]
    struct Conditional {
        #[cfg(not(test))]
        dir_fd: NoSuchType,
        #[cfg(not(test))]
        mode: String,
        #[cfg(test)]
        mode: i64,
    }

    #[test]
    fn decodes_only_what_it_has_a_field_for() {
        // The path is neither a path nor a file descriptor, and nobody asks.
        let args = [Value::Float(1.5), Value::Int(0o700), Value::Int(-1)];
        assert_eq!(Mode::decode(&raw::<Mode>(&args)).unwrap().mode, 0o700);
        assert!(matches!(
            problem::<os::Chmod<'_>>(&args),
            Problem::Type { index: 0, .. }
        ));
    }

    #[test]
    fn checks_the_number_of_arguments_of_the_whole_event() {
        assert!(matches!(
            problem::<Mode>(&[Value::None, Value::Int(1)]),
            Problem::Arity {
                min: 3,
                max: 3,
                got: 2
            }
        ));
    }

    #[test]
    fn fields_stand_in_any_order_and_under_any_name() {
        let args = [Value::from("x"), Value::Int(0o700), Value::Int(-1)];
        let swapped = Swapped::decode(&raw::<Swapped<'_>>(&args)).unwrap();
        assert_eq!(swapped.dir_fd, Value::Int(-1));
        assert_eq!(swapped.target.as_path(), Some(FsPath::from("x")));
        let names: Vec<_> = Swapped::ARGUMENTS.iter().map(|arg| arg.name).collect();
        assert_eq!(names, ["path", "dir_fd"], "in the order of the event");
    }

    #[test]
    fn of_several_mismatches_the_first_argument_is_reported() {
        let args = [Value::Float(1.5), Value::Int(0), Value::Float(1.5)];
        assert!(matches!(
            problem::<Swapped<'_>>(&args),
            Problem::Type {
                index: 0,
                name: "path",
                ..
            }
        ));
    }

    #[test]
    fn fields_may_own_what_they_hold() {
        let made = {
            let path = String::from("x");
            let args = [Value::from(&*path), Value::Int(0o100_700), Value::Int(-1)];
            Made::decode(&raw::<Made>(&args)).unwrap()
        };
        assert_eq!(made.path, PathBuf::from("x"));
        assert_eq!(made.mode, Permissions(0o700));
        let args = [Value::from("x"), Value::from("r"), Value::Int(0)];
        let opened = Opened::decode(&raw::<Opened>(&args)).unwrap();
        assert_eq!(opened.mode.as_deref(), Some("r"));
        let listed = Listed::decode(&raw::<Listed>(&[Value::from("x")])).unwrap();
        assert_eq!(listed.path.as_value(), Value::from("x"));
    }

    #[test]
    fn fields_may_have_conditions() {
        let args = [Value::from("x"), Value::Int(0o700), Value::Int(-1)];
        let event = Conditional::decode(&raw::<Conditional>(&args)).unwrap();
        assert_eq!(event.mode, 0o700);
        assert_eq!(Conditional::ARGUMENTS.len(), 1);
    }

    #[test]
    fn takes_the_constants_of_the_event() {
        assert_eq!((Mode::NAME, Mode::ID), (os::Chmod::NAME, os::Chmod::ID));
        assert_eq!(Mode::SINCE, os::Chmod::SINCE);
        assert_eq!(Mode::ARGUMENTS, &os::Chmod::ARGUMENTS[1..2]);
        assert_eq!(Mode::interest(), os::Chmod::interest());
        let Nothing {} = Nothing::decode(&raw::<Nothing>(&[Value::from("ls")])).unwrap();
    }
}

mod own_events {
    use super::*;

    #[derive(AuditEvent, Debug, PartialEq)]
    #[audit(event = "myapp.login")]
    struct Login<'a> {
        user: Text<'a>,
        #[audit(arg = "remote-address")]
        address: Option<&'a str>,
        attempts: u32,
    }

    #[derive(AuditEvent, Debug, PartialEq)]
    #[audit(event = "myapp.logout")]
    struct Logout;

    #[derive(AuditEvent)]
    #[audit(event = "myapp/batch-2.run")]
    struct Owned {
        r#type: String,
        bytes: Vec<u8>,
    }

    #[test]
    fn what_is_encoded_is_decoded() {
        for address in [None, Some("::1")] {
            let login = Login {
                user: Text::new("ada"),
                address,
                attempts: 3,
            };
            let args = login.to_args();
            assert_eq!(Login::decode(&raw::<Login<'_>>(&args)).unwrap(), login);
        }
        let args = Logout.to_args();
        assert_eq!(Logout::decode(&raw::<Logout>(&args)).unwrap(), Logout);
        let owned = Owned {
            r#type: "x".into(),
            bytes: vec![1, 2],
        };
        let args = owned.to_args();
        let again = Owned::decode(&raw::<Owned>(&args)).unwrap();
        assert_eq!((again.r#type, again.bytes), (owned.r#type, owned.bytes));
    }

    #[test]
    fn arguments_are_the_fields() {
        let names: Vec<_> = Login::ARGUMENTS.iter().map(|arg| arg.name).collect();
        assert_eq!(names, ["user", "remote-address", "attempts"]);
        assert_eq!(Owned::ARGUMENTS[0].name, "type");
        assert_eq!((Login::ID, Login::SINCE), (None, None));
        assert_eq!(Login::NAME, "myapp.login");
    }

    #[test]
    fn another_event_or_other_arguments_are_no_such_event() {
        let args = [Value::Int(1), Value::None, Value::Int(1)];
        assert!(matches!(
            problem::<Login<'_>>(&args),
            Problem::Type {
                index: 0,
                name: "user",
                ..
            }
        ));
        assert!(matches!(
            problem::<Login<'_>>(&args[..2].to_vec()),
            Problem::Arity {
                min: 3,
                max: 3,
                got: 2
            }
        ));
        let other = RawEvent::new(None, "myapp.logins", &args);
        assert!(matches!(
            Login::decode(&other).unwrap_err().problem(),
            Problem::OtherEvent
        ));
    }
}

mod dispatch {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[audit_event("os.system")]
    struct System;

    #[audit_event("os.system")]
    struct Command {
        command: OwnedValue,
    }

    #[derive(AuditEvent)]
    #[audit(event = "myapp.login")]
    struct Login<'a> {
        user: &'a str,
    }

    #[test]
    fn the_same_method_takes_them_all() {
        static SEEN: AtomicUsize = AtomicUsize::new(0);
        let see = |part| {
            SEEN.fetch_add(part, Ordering::Relaxed);
        };
        let dispatcher = Dispatcher::new();
        dispatcher.on(move |_: &System<'_>| see(1));
        dispatcher.on(move |e: &Command| {
            assert_eq!(e.command.as_value(), Value::from("ls"));
            see(10);
        });
        dispatcher.on(move |e: &Login<'_>| {
            assert_eq!(e.user, "ada");
            see(100);
        });
        for (name, arg) in [
            ("os.system", "ls"),
            ("myapp.login", "ada"),
            ("myapp.logout", "ada"),
        ] {
            assert_eq!(
                dispatcher.dispatch(name, &[Value::from(arg)]),
                Verdict::Allow
            );
        }
        assert_eq!(SEEN.load(Ordering::Relaxed), 111);
    }
}

/// The path of the crate is the user's choice.
mod renamed {
    use super::*;

    mod reexports {
        pub(super) use ::audithook as ah;
    }

    #[audit_event("os.system", crate = "reexports::ah")]
    struct System;

    #[audit_event("os.system", crate = "reexports::ah")]
    struct Command {
        command: OwnedValue,
    }

    #[derive(AuditEvent)]
    #[audit(event = "myapp.login", crate = "reexports::ah")]
    struct Login {
        user: String,
    }

    #[test]
    fn is_an_event() {
        assert_eq!(System::NAME, Command::NAME);
        let command = Command::decode(&raw::<Command>(&[Value::from("ls")])).unwrap();
        assert_eq!(command.command.as_value(), Value::from("ls"));
        let login = Login { user: "ada".into() };
        assert_eq!(login.to_args(), [Value::from("ada")]);
    }
}

mod in_a_macro {
    use super::*;

    macro_rules! projection {
        ($(#[$attribute:meta])* $visibility:vis $name:ident<$lifetime:lifetime>, $event:literal, $field:ident: $ty:ty) => {
            #[audit_event($event)]
            $(#[$attribute])*
            $visibility struct $name<$lifetime> {
                $visibility $field: $ty,
            }
        };
    }

    projection!(
        #[derive(Debug, PartialEq)]
        pub(crate) Where<'a>, "os.chmod", path: audithook::events::unions::PathOrFd<'a>
    );

    macro_rules! filled_in {
        ($visibility:vis $name:ident, $event:literal) => {
            #[audit_event($event)]
            $visibility struct $name;
        };
    }

    filled_in!(Fork, "os.fork");

    #[test]
    fn a_macro_of_the_user_may_write_the_struct() {
        let args = [Value::from("/tmp"), Value::Int(1), Value::Int(-1)];
        let found = Where::decode(&raw::<Where<'_>>(&args)).unwrap();
        assert_eq!(
            found.path.as_path().map(|path| path.to_string()),
            Some("/tmp".into())
        );
        assert_eq!(Fork::new().name(), "os.fork");
    }
}
