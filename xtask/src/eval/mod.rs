//! `cargo xtask eval NAME …`: the table of evaluations of how well the program judges what people write, and
//! foretells how long they wait. Each evaluation lives in its own file or folder; this file only finds it.

mod notes;
mod program;
mod reference;
mod replies;
mod tally;
mod waiting;

use crate::corpus;
use crate::failure::Failure;

/// One evaluation: its name, what it is for, and what runs with the arguments after the name.
struct Eval {
    name: &'static str,
    what: &'static str,
    run: fn(&[String]) -> Result<(), Failure>,
}

/// Every evaluation, in the order in which they are listed.
const EVALS: &[Eval] = &[
    Eval {
        name: "import",
        what: "how well a labelled mailbox is read: what was found, missed and misread",
        run: |arguments| corpus::eval(arguments).map_err(Failure::new),
    },
    Eval {
        name: "notes",
        what: "how well faults of labelled notes are found; the format is in xtask/src/eval/NOTES.md",
        run: notes::run,
    },
    Eval {
        name: "replies",
        what: "how well labelled replies are read; the format is in xtask/src/eval/REPLIES.md",
        run: replies::run,
    },
    Eval {
        name: "waiting",
        what: "how well waits that were held out are foretold; the files have the columns days and event",
        run: waiting::run,
    },
    Eval {
        name: "reference",
        what: "published fits of the mixture cure model, repeated",
        run: reference::run,
    },
];

/// Runs the evaluation that the first argument names; without one, lists them.
pub fn run(arguments: &[String]) -> Result<(), Failure> {
    let Some((name, rest)) = arguments.split_first() else {
        for eval in EVALS {
            println!("  {:12}  {}", eval.name, eval.what);
        }
        return Ok(());
    };
    let eval = EVALS.iter().find(|eval| eval.name == name).ok_or_else(|| {
        Failure::new(format!("There is no evaluation `{name}`."))
            .hint("`cargo xtask eval` lists them.")
    })?;
    (eval.run)(rest)
}
