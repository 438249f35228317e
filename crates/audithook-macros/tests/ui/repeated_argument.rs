use audithook::audit_event;

#[audit_event("os.chmod")]
struct Chmod {
    mode: i64,
    #[audit(arg = "mode")] //~ the field `mode` holds `mode` already
    again: i64,
}

#[audit_event("os.chmod")]
struct Other {
    #[audit(arg = "mode")]
    bits: i64,
    mode: i64, //~ the field `bits` holds `mode` already
}

fn main() {}
