//! Lists that contain themselves: copied, compared and printed in finite time.

use audithook_core::{Args, Dict, List, Mapping, OwnedValue, Value};

/// A list of itself, several times over.
struct Knot(usize);

impl Args for Knot {
    fn len(&self) -> usize {
        self.0
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        (index < self.0).then(|| Value::List(List::new(self)))
    }
}

/// A dict that grows while it is read.
struct Endless;

impl Mapping for Endless {
    fn len(&self) -> usize {
        1
    }

    fn next(&self, position: &mut usize) -> Option<(Value<'_>, Value<'_>)> {
        *position += 1;
        Some((Value::Int(0), Value::Str("x".into())))
    }
}

fn depth(value: &OwnedValue) -> usize {
    match value {
        OwnedValue::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

#[test]
fn what_contains_itself_is_cut_off() {
    let owned = OwnedValue::from(Value::List(List::new(&Knot(1))));
    assert_eq!(depth(&owned), 32);
    assert!(format!("{:?}", List::new(&Knot(1))).contains("<list>"));
}

#[test]
fn what_grows_beyond_measure_is_an_object() {
    let knot = Value::List(List::new(&Knot(2)));
    assert_eq!(format!("{:?}", OwnedValue::from(knot)), "Object(<list>)");
    assert_eq!(format!("{knot:?}"), "List(Object(<list>))");
    let endless = Value::Dict(Dict::new(&Endless));
    assert_eq!(format!("{:?}", OwnedValue::from(endless)), "Object(<dict>)");
    assert_ne!(endless, endless);
    assert_ne!(knot, knot);
}

#[test]
fn huge_text_is_an_object() {
    let huge = "x".repeat((64 << 20) + 1);
    assert_eq!(
        format!("{:?}", OwnedValue::from(Value::from(&*huge))),
        "Object(<str>)"
    );
    let large = "x".repeat(40 << 20);
    let twice = [Value::from(&*large), Value::from(&*large)];
    let list = Value::List(List::new(&twice));
    assert_eq!(format!("{:?}", OwnedValue::from(list)), "Object(<list>)");
}

#[test]
fn nested_lists_are_equal_item_by_item() {
    let inner = [Value::Int(1), Value::None];
    let a = [Value::List(List::new(&inner)), Value::Int(2)];
    let b = [Value::List(List::new(&inner)), Value::Int(2)];
    assert_eq!(List::new(&a), List::new(&b));
    let c = [Value::List(List::new(&inner)), Value::Int(3)];
    assert_ne!(List::new(&a), List::new(&c));
    assert_eq!(format!("{:?}", List::new(&inner)), "[Int(1), None]");
}
