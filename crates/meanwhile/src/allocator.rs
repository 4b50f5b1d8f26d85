//! The allocator of the program, and what a program that runs on tells it. Must not know what the program does.

/// An import reads on several threads at once and frees on one what it got on another, which the allocator of the C
/// library makes slow: with this one it takes a seventh less time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Starts this program once more, told to give memory back as soon as it is free; comes back where that is done, or cannot
/// be.
///
/// Otherwise mimalloc keeps what is freed until its thread allocates again, a second later or more, which a server that is
/// left alone never does: it held 5 MB more. The allocator reads its environment before `main`, so the program takes
/// its own place, with the same process id, terminal and arguments. Who set the variable is not overruled.
pub fn give_back_at_once() {
    #[cfg(unix)]
    {
        use std::env;
        use std::os::unix::process::CommandExt as _;
        use std::process::Command;

        /// Milliseconds for which freed memory is held.
        const DELAY: &str = "MIMALLOC_PURGE_DELAY";
        if env::var_os(DELAY).is_some() {
            return;
        }
        let Ok(program) = env::current_exe() else {
            return;
        };
        let mut arguments = env::args_os();
        let mut again = Command::new(program);
        if let Some(name) = arguments.next() {
            again.arg0(name);
        }
        // It only comes back where it failed; then memory is held for longer, and nothing else is different.
        drop(again.args(arguments).env(DELAY, "0").exec());
    }
}
