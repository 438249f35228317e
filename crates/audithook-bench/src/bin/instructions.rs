//! x
use audithook::events::os;
use audithook::*;
fn main() {
    let d = Dispatcher::new();
    d.on(|e: &os::Lockf| {
        std::hint::black_box(e.fd);
    });
    let args = [Value::Int(3), Value::Int(1), Value::Int(0)];
    let n: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let t = std::time::Instant::now();
    for _ in 0..n {
        let _ = std::hint::black_box(d.dispatch(std::hint::black_box("os.lockf"), &args));
    }
    println!("{:?}", t.elapsed() / n as u32);
}
