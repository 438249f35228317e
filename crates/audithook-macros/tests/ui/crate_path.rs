use audithook::audit_event;

#[audit_event("os.fork", crate = "::elsewhere")] //~ cannot find `elsewhere` in the crate root
//~ cannot find `elsewhere` in the crate root
struct Fork;

fn main() {}
