use audithook::AuditEvent;

struct Mine;

#[derive(AuditEvent)]
#[audit(event = "myapp.login")]
struct Login {
    user: String,
    session: Mine, //~ `Mine` cannot be an argument of `myapp.login`
    score: f32, //~ `f32` cannot be an argument of `myapp.login`
}

fn main() {}
