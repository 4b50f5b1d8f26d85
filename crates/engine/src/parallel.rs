//! The same work on many things, on the cores there are. Must not decide anything: what comes out is in the order in
//! which it was handed in.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Threads that work at the same time. *Assumption:* two cores.
pub(crate) const WORKERS: usize = 2;

/// Items that a thread takes at once. *Assumption:* few enough that none waits long for the others at the end.
const TAKEN: usize = 32;

/// What `work` makes of each item, in their order. Each thread has what `tools` gives it to itself.
pub(crate) fn map<T: Sync, R: Send, S>(
    items: &[T],
    tools: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &T) -> R + Sync,
) -> Vec<R> {
    let parts: Vec<&[T]> = items.chunks(TAKEN).collect();
    let next = AtomicUsize::new(0);
    let take = || {
        let mut tools = tools();
        let mut made = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(part) = parts.get(number) else {
                return made;
            };
            let part = part.iter().map(|item| work(&mut tools, item));
            made.push((number, part.collect::<Vec<R>>()));
        }
    };
    let mut made: Vec<(usize, Vec<R>)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..WORKERS).map(|_| scope.spawn(take)).collect();
        let joined = threads.into_iter().flat_map(|thread| match thread.join() {
            Ok(made) => made,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        joined.collect()
    });
    made.sort_unstable_by_key(|(number, _)| *number);
    made.into_iter().flat_map(|(_, part)| part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_out_keeps_its_order() {
        for count in [0, 1, 2, 3, 101] {
            let items: Vec<u32> = (0..count).collect();
            let made = map(&items, || 10, |ten, item| item * *ten);
            assert_eq!(made, items.iter().map(|item| item * 10).collect::<Vec<_>>());
        }
    }
}
