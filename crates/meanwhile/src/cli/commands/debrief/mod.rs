//! `meanwhile debrief`: ten guided minutes after an interview; every line is saved as it is written.

mod ask;

use meanwhile_core::fact::Prediction;
use meanwhile_engine::actions::{
    self, DebriefDone, DebriefStep, PersonInput, RecordPromise, StartDebrief, WriteDebrief,
    WriteDebriefLine,
};
use meanwhile_engine::{EngineError, views};

use crate::cli::choices::{Choose, PREDICTIONS};
use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

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
\x20 meanwhile debrief lindqvist --expect yes --finish\n\
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
    /// The day by which they will decide, as they said; “Dana: 20 march” where you may ask her then
    #[arg(long, value_name = "LINE")]
    pub decides: Option<String>,
    /// One thing to do differently
    #[arg(long, value_name = "LINE")]
    pub differently: Vec<String>,
    /// Do you think you will hear from them? Only for yourself: `meanwhile stats` compares it over all applications
    #[arg(long, value_parser = Choose(PREDICTIONS), value_name = "WORD")]
    pub expect: Option<Prediction>,
    /// Close it
    #[arg(long)]
    pub finish: bool,
    /// Add the line of the day to a closed debrief
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["high", "mattered", "shared", "said", "asked", "decides", "differently", "expect", "finish"])]
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
        let asks = answers.is_empty() && self.decides.is_none() && self.expect.is_none();
        if asks && !self.finish {
            return begin(context, application, self.interview).await;
        }
        let decides = self.decides.as_deref();
        let input = WriteDebrief {
            decides: decides.map(|line| promise(application.clone(), line)),
            application,
            interview: self.interview,
            answers,
            prediction: self.expect,
            was: Vec::new(),
            finish: self.finish,
        };
        let state = write(context, input).await?;
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

/// Writes it; a day they named that cannot be read takes nothing else with it.
async fn write(context: &Context, input: WriteDebrief) -> Result<DebriefDone, Failure> {
    let rest = WriteDebrief {
        decides: None,
        ..input.clone()
    };
    match context.act(input, actions::write_debrief).await {
        Err(Failure::Engine(EngineError::UnclearTime { words, .. }))
            if !rest.answers.is_empty() =>
        {
            let mut state = context.act(rest, actions::write_debrief).await?;
            state.done.notes.push(format!(
                "“{words}” was not understood as a day and is not recorded; all else is. Say it in other words: `meanwhile promise {} \"17 april\"`.",
                state.application.handle
            ));
            Ok(state)
        }
        written => written,
    }
}

/// Asks the questions. Where nobody can be asked, nothing is begun.
async fn begin(
    context: &Context,
    application: String,
    interview: Option<String>,
) -> Result<Exit, Failure> {
    if !context.prompt.can_ask() {
        let flags: Vec<String> = DebriefStep::ALL
            .into_iter()
            .map(|step| format!("`{}`", flag(step)))
            .collect();
        return Err(Failure::NobodyToAsk {
            question: DebriefStep::HighPoints.question().to_owned(),
            answer_with: format!(
                "{} or `--decides`, and close it with `--finish`",
                flags.join(", ")
            ),
        });
    }
    let start = StartDebrief {
        application,
        interview,
    };
    let begun = context.act(start, actions::start_debrief).await?;
    ask::ask(context, begun).await
}

/// What they said about when they will decide, in a line: “20 march”, or “Dana: 20 march” where one may ask her then. It
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
