//! The same work on many things, on the cores there are. Must not decide anything: what comes out is in the order in
//! which it was handed in.

/// Threads that work at the same time. *Assumption:* two cores.
pub(crate) const WORKERS: usize = 2;

/// What `work` makes of each item, in their order. Each thread has what `tools` gives it to itself.
pub(crate) fn map<T: Sync, R: Send, S>(
    items: &[T],
    tools: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &T) -> R + Sync,
) -> Vec<R> {
    let part = |items: &[T]| {
        let mut tools = tools();
        items
            .iter()
            .map(|item| work(&mut tools, item))
            .collect::<Vec<R>>()
    };
    let share = items.len().div_ceil(WORKERS).max(1);
    std::thread::scope(|scope| {
        let threads: Vec<_> = items
            .chunks(share)
            .map(|items| scope.spawn(|| part(items)))
            .collect();
        let joined = threads.into_iter().flat_map(|thread| match thread.join() {
            Ok(made) => made,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        joined.collect()
    })
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
