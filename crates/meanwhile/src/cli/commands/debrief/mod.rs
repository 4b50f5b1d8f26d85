//! `meanwhile debrief`: ten guided minutes after an interview; every line is saved as it is written.

mod ask;

use meanwhile_engine::actions::{
    self, DebriefDone, DebriefStep, FinishDebrief, PersonInput, RecordPromise, SaveDebrief,
    StartDebrief, WriteDebriefLine,
};
use meanwhile_engine::views;

use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Page, command, plain, quiet, strong};

/// Ten guided minutes after an interview, then it is closed
///
/// At a terminal it asks, one question at a time, with the minutes left beside the line. Every line is saved at
/// once; stopping loses nothing, and calling it again goes on. There is no grade in it. Afterwards one line a
/// day can be added. With flags, no question is asked; repeat a flag for several lines, and tie a line to a
/// person with "Dana: …".
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n\
\x20 meanwhile debrief lindqvist\n\
\x20 meanwhile debrief lindqvist --high \"Explained pricing\" --finish\n\
\x20 meanwhile debrief lindqvist --said \"Dana: we value clear writing\"\n\
\x20 meanwhile debrief lindqvist --line \"Remembered that Lee asked about SQL\"")]
pub struct Args {
    /// The application; the one whose interview waits for its debrief, unless given
    pub application: Option<String>,
    /// What went well
    #[arg(long, alias = "well", value_name = "LINE")]
    pub high: Vec<String>,
    /// What they said matters to them
    #[arg(long, value_name = "LINE")]
    pub mattered: Vec<String>,
    /// What you and they have in common
    #[arg(long, value_name = "LINE")]
    pub shared: Vec<String>,
    /// Who said what, worth keeping
    #[arg(long, value_name = "LINE")]
    pub said: Vec<String>,
    /// A question they asked
    #[arg(long, value_name = "LINE")]
    pub asked: Vec<String>,
    /// The day by which they will decide, as they said; “Dana: friday” where you may ask her then
    #[arg(long, value_name = "LINE")]
    pub decides: Option<String>,
    /// One thing to do differently
    #[arg(long, value_name = "LINE")]
    pub differently: Vec<String>,
    /// Close it
    #[arg(long)]
    pub finish: bool,
    /// Add the line of the day to a closed debrief
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["high", "mattered", "shared", "said", "asked", "decides", "differently", "finish"])]
    pub line: Option<String>,
    /// Which interview, by its id in `show --ids` or the beginning of it; the last one held, unless given
    #[arg(long, value_name = "ID")]
    pub interview: Option<String>,
}

impl Args {
    /// Asks, or takes the answers from the flags.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let application = match self.application.clone() {
            Some(words) => words,
            None => awaited(context).await?,
        };
        if let Some(text) = self.line {
            let input = WriteDebriefLine { application, text };
            let done = context.act(input, actions::write_debrief_line).await?;
            context.show_done(&done)?;
            return Ok(Exit::Done);
        }
        let answers = self.answers();
        if answers.is_empty() && self.decides.is_none() && !self.finish {
            let start = StartDebrief {
                application,
                interview: self.interview.clone(),
            };
            let begun = context.act(start, actions::start_debrief).await?;
            if context.prompt.can_ask() {
                return ask::ask(context, begun).await;
            }
            context.show(&begun, |page| draw_begun(page, &begun))?;
            return Ok(Exit::Done);
        }
        let decides = self.decides.as_deref();
        let promise = decides.map(|line| promise(application.clone(), line));
        let mut state = None;
        for (step, lines) in answers {
            let save = SaveDebrief {
                application: application.clone(),
                interview: self.interview.clone(),
                step,
                lines,
            };
            state = Some(context.act(save, actions::save_debrief).await?);
        }
        if let Some(promise) = promise {
            let done = context.act(promise, actions::record_promise).await?;
            if state.is_none() && !self.finish {
                context.show_done(&done)?;
                return Ok(Exit::Done);
            }
        }
        if self.finish {
            let finish = FinishDebrief {
                application,
                interview: self.interview.clone(),
            };
            state = Some(context.act(finish, actions::finish_debrief).await?);
        }
        let state = state.expect("an answer was saved or the debrief finished");
        let (now, brief) = (context.now(), context.quiet);
        context.show(&state, |page| draw::done(page, &state.done, now, brief))?;
        Ok(Exit::Done)
    }

    fn answers(&self) -> Vec<(DebriefStep, Vec<String>)> {
        let steps = [
            (DebriefStep::HighPoints, &self.high),
            (DebriefStep::Mattered, &self.mattered),
            (DebriefStep::SharedTopics, &self.shared),
            (DebriefStep::Said, &self.said),
            (DebriefStep::QuestionsAsked, &self.asked),
            (DebriefStep::Differently, &self.differently),
        ];
        let given = steps.into_iter().filter(|(_, lines)| !lines.is_empty());
        given.map(|(step, lines)| (step, lines.clone())).collect()
    }
}

/// What they said about when they will decide, in a line: “friday”, or “Dana: friday” where one may ask her then. It
/// is no part of the debrief, but of all that follows.
pub fn promise(application: String, line: &str) -> RecordPromise {
    let named = line.split_once(':');
    // A colon may also stand in a time of day.
    let named = named.filter(|(name, _)| !name.chars().any(|c| c.is_ascii_digit()));
    RecordPromise {
        application,
        by: named.map_or(line, |(_, by)| by).trim().to_owned(),
        ask: named.map(|(name, _)| PersonInput::from(name)),
        ..RecordPromise::default()
    }
}

/// The flag that answers a step without a terminal.
pub fn flag(step: DebriefStep) -> &'static str {
    match step {
        DebriefStep::HighPoints => "--high",
        DebriefStep::Mattered => "--mattered",
        DebriefStep::SharedTopics => "--shared",
        DebriefStep::Said => "--said",
        DebriefStep::QuestionsAsked => "--asked",
        DebriefStep::Differently => "--differently",
    }
}

/// The application whose debrief is due, when it is only one; else asks which.
async fn awaited(context: &Context) -> Result<String, Failure> {
    let today = views::today(context.look().await?, context.now()).await?;
    let due = |task: &&views::Task| task.kind == meanwhile_core::policy::MoveKind::Debrief;
    let due: Vec<&views::Task> = today.tasks.iter().filter(due).collect();
    if let [only] = due.as_slice() {
        return Ok(only.application.id.to_string());
    }
    context
        .given(None, "Which application?", "the argument APPLICATION")
        .await
}

fn draw_begun(page: &mut Page, begun: &DebriefDone) {
    page.line(0, [strong(begun.application.label())]);
    page.para(
        0,
        "The debrief is open. Nobody can be asked here; each question has a flag:",
    );
    page.blank();
    for step in DebriefStep::ALL {
        page.hanging(
            2,
            18,
            [
                command(format!("{:<16}", flag(step))),
                plain(step.question()),
            ],
        );
    }
    page.hanging(
        2,
        18,
        [command(format!("{:<16}", "--decides")), plain(ask::DECIDES)],
    );
    page.blank();
    page.line(
        0,
        [
            quiet("Then close it: "),
            command(format!(
                "meanwhile debrief {} --finish",
                begun.application.handle
            )),
        ],
    );
}
