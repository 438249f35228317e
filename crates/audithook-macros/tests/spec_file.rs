//! Events from a spec file of the crate's own.
#![deny(warnings, missing_docs, elided_lifetimes_in_paths, clippy::all)]

use std::sync::{Arc, Mutex};

use audithook::{
    Args, AuditEvent, Dispatcher, Encode, FsPath, NamedEvent, Problem, PythonVersion, RawEvent,
    Text, Value, Verdict,
};

mod events {
    audithook::audit_events!("tests/acme.json");
}

use events::acme;
use events::unions::PathOrFd;

fn raw<'a, E: NamedEvent>(args: &'a dyn Args) -> RawEvent<'a> {
    RawEvent::new(E::ID, E::NAME, args)
}

#[test]
fn what_is_encoded_is_decoded() {
    let login = acme::Login::new("ada", 3);
    let args = login.to_args();
    assert_eq!(
        acme::Login::decode(&raw::<acme::Login<'_>>(&args)).unwrap(),
        login
    );

    for limit in [None, Some(7)] {
        let open = acme::audit::Open::new("/var/log/acme", Some(Text::new("w")), limit);
        let args = open.to_args();
        assert_eq!(args.len(), if limit.is_some() { 3 } else { 2 });
        let again = acme::audit::Open::decode(&raw::<acme::audit::Open<'_>>(&args)).unwrap();
        assert_eq!(again, open);
        assert_eq!(
            again.log_file,
            PathOrFd::Path(FsPath::from("/var/log/acme"))
        );
    }

    let heartbeat = events::Heartbeat::new(Text::new("cron"));
    let args = heartbeat.to_args();
    assert_eq!(
        events::Heartbeat::decode(&raw::<events::Heartbeat<'_>>(&args)).unwrap(),
        heartbeat
    );
}

#[test]
fn the_events_have_no_numbers() {
    assert_eq!((acme::Login::ID, acme::audit::Flush::ID), (None, None));
    assert_eq!(acme::Login::NAME, "acme.login");
    assert_eq!(acme::Login::SINCE, Some(PythonVersion::new(3, 9)));
    let open = acme::audit::Open::ARGUMENTS;
    assert_eq!((open[0].name, open[0].type_words), ("log-file", "path|fd"));
}

#[test]
fn a_namespace_is_decoded_by_name() {
    let args = [Value::from("ada"), Value::Int(3)];
    let decoded = acme::Event::decode(&raw::<acme::Login<'_>>(&args)).unwrap();
    assert_eq!(decoded, acme::Event::Login(acme::Login::new("ada", 3)));
    assert_eq!(decoded.to_args(), args);

    let none: [Value<'_>; 0] = [];
    let decoded = acme::Event::decode(&raw::<acme::audit::Flush>(&none)).unwrap();
    let flush = acme::audit::Event::Flush(acme::audit::Flush);
    assert_eq!(decoded, acme::Event::Audit(flush));
    assert_eq!(decoded.name(), "acme.audit.flush");

    let other = RawEvent::new(None, "acme.logout", &args);
    let error = acme::Event::decode(&other).unwrap_err();
    assert!(matches!(error.problem(), Problem::OtherEvent));
}

#[test]
fn they_are_dispatched_like_any_event() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let dispatcher = Dispatcher::new();
    let log = Arc::clone(&seen);
    dispatcher.on(move |event: &acme::Login<'_>| log.lock().unwrap().push(event.user.to_string()));
    let log = Arc::clone(&seen);
    dispatcher.on(move |event: &acme::Event<'_>| {
        log.lock().unwrap().push(event.name().to_owned());
    });
    let args = [Value::from("ada"), Value::Int(3)];
    assert_eq!(dispatcher.dispatch("acme.login", &args), Verdict::Allow);
    let none: [Value<'_>; 0] = [];
    assert_eq!(
        dispatcher.dispatch("acme.audit.flush", &none),
        Verdict::Allow
    );
    assert_eq!(dispatcher.dispatch("acme.logout", &none), Verdict::Allow);
    assert_eq!(
        *seen.lock().unwrap(),
        ["ada", "acme.login", "acme.audit.flush"]
    );
}

/// The compiler wrote beside this test which files it is made of: Cargo builds it anew where one
/// of them has changed.
#[test]
fn a_change_of_the_file_builds_the_crate_anew() {
    let parts = std::env::current_exe().unwrap().with_extension("d");
    let parts = std::fs::read_to_string(parts).unwrap();
    assert!(parts.contains("tests/acme.json"), "{parts}");
}
