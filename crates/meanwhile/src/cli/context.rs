//! What every command works with: the engine, the moment, the screen, and somebody to ask. Opens the store when
//! it is first needed, and never makes one to look at it.

use std::time::Instant;

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::io::clock;
use meanwhile_engine::resolve::Choice;
use meanwhile_engine::{Engine, EngineError, Location};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::OnceCell;

use super::choices::Words;
use super::exit::Exit;
use super::failure::Failure;
use super::global::Flags;
use super::output::{self, Page, Screen};
use super::place::Place;
use super::prompt::Prompt;

/// What every command works with.
pub struct Context {
    /// Where the records are.
    pub place: Place,
    /// The screen.
    pub screen: Screen,
    /// Somebody to ask.
    pub prompt: Prompt,
    /// Answers as JSON.
    pub json: bool,
    /// Yes to every confirmation.
    pub yes: bool,
    /// Nothing beside the answer.
    pub quiet: bool,
    fixed: Option<Timestamp>,
    began: Instant,
    home: Zone,
    engine: OnceCell<Engine>,
    /// What there is to look at while nothing is recorded: nothing that is written there stays.
    nothing: OnceCell<Engine>,
    /// The records are somewhere else than [`Context::place`]: those of the demonstration.
    borrowed: bool,
}

/// Flags that are the same for every command, resolved.
pub struct Manner {
    /// The screen.
    pub screen: Screen,
    /// Answers as JSON.
    pub json: bool,
    /// Yes to every confirmation.
    pub yes: bool,
    /// Nothing beside the answer.
    pub quiet: bool,
    /// The moment to take for the present.
    pub now: Option<Timestamp>,
}

impl Context {
    /// A context whose store is opened when it is needed.
    pub fn new(place: Place, manner: &Manner, home: Zone) -> Self {
        let can_ask = !manner.json && !manner.yes && super::output::can_ask();
        Self {
            place,
            screen: manner.screen,
            prompt: Prompt::new(manner.screen, can_ask),
            json: manner.json,
            yes: manner.yes,
            quiet: manner.quiet,
            fixed: manner.now,
            began: Instant::now(),
            home,
            engine: OnceCell::new(),
            nothing: OnceCell::new(),
            borrowed: false,
        }
    }

    /// The same with a store that is open already.
    pub fn with_engine(self, engine: Engine) -> Self {
        Self {
            engine: OnceCell::from(engine),
            borrowed: true,
            ..self
        }
    }

    /// Another context in the same manner, with further flags, on a store that is open already, whose seeker is in `home`.
    pub fn beside(&self, engine: Engine, flags: &Flags, home: Zone) -> Result<Self, Failure> {
        let further = flags.manner(home)?;
        let manner = Manner {
            screen: if flags.say_how() {
                further.screen
            } else {
                self.screen
            },
            json: self.json || further.json,
            yes: self.yes || further.yes,
            quiet: self.quiet || further.quiet,
            now: further.now.or(self.fixed),
        };
        Ok(Self::new(self.place.clone(), &manner, home).with_engine(engine))
    }

    /// The present moment, or the one that was asked for.
    pub fn now(&self) -> Timestamp {
        self.fixed.unwrap_or_else(clock::now)
    }

    /// The moment that was given for the present, if one was.
    pub fn fixed_now(&self) -> Option<Timestamp> {
        self.fixed
    }

    /// How long the command has been running, as a shift of [`Context::now`] where that is fixed.
    pub fn passing(&self) -> Timestamp {
        let passed = self
            .fixed
            .and_then(|at| at.checked_add(self.began.elapsed()).ok());
        passed.unwrap_or_else(clock::now)
    }

    /// Whether this works on the invented records, of which nothing is kept.
    pub fn is_demo(&self) -> bool {
        self.borrowed
    }

    /// Whether nothing has been recorded yet: there is no store.
    pub fn is_new(&self) -> bool {
        !self.borrowed && self.place.is_new()
    }

    /// Where this machine is.
    pub fn home(&self) -> Zone {
        self.home
    }

    /// Where the seeker is: every moment is shown by that clock, whatever the machine's is.
    pub async fn zone(&self) -> Result<Zone, Failure> {
        Ok(self.look().await?.zone().await?)
    }

    /// The engine, for looking: where nothing is recorded yet, an empty one that leaves no trace.
    pub async fn look(&self) -> Result<&Engine, Failure> {
        if self.engine.get().is_none() && self.is_new() {
            let open = || Engine::open(&Location::Memory, self.home);
            return Ok(self.nothing.get_or_try_init(open).await?);
        }
        self.engine().await
    }

    /// The engine, for recording; the store is made if need be.
    pub async fn engine(&self) -> Result<&Engine, Failure> {
        let open = || Engine::open(&self.place.location, self.home);
        Ok(self.engine.get_or_try_init(open).await?)
    }

    /// Lets go of the store, if it was opened.
    pub async fn close(&self) {
        for engine in [&self.engine, &self.nothing] {
            if let Some(engine) = engine.get() {
                engine.close().await;
            }
        }
    }

    /// Records something. Where a word or a date has several meanings and somebody can be asked, asks.
    pub async fn act<I, T, F>(&self, input: I, run: F) -> Result<T, Failure>
    where
        I: Serialize + DeserializeOwned + Clone,
        F: AsyncFn(&Engine, Timestamp, I) -> Result<T, EngineError>,
    {
        let engine = self.engine().await?;
        self.until_clear(engine, input, run).await
    }

    /// Asks something of the records; nothing is changed. Unclear words are asked about as in [`Context::act`].
    pub async fn view<I, T, F>(&self, input: I, run: F) -> Result<T, Failure>
    where
        I: Serialize + DeserializeOwned + Clone,
        F: AsyncFn(&Engine, Timestamp, I) -> Result<T, EngineError>,
    {
        let engine = self.look().await?;
        self.until_clear(engine, input, run).await
    }

    async fn until_clear<I, T, F>(
        &self,
        engine: &Engine,
        mut input: I,
        run: F,
    ) -> Result<T, Failure>
    where
        I: Serialize + DeserializeOwned + Clone,
        F: AsyncFn(&Engine, Timestamp, I) -> Result<T, EngineError>,
    {
        loop {
            let error = match run(engine, self.now(), input.clone()).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            let chosen = match &error {
                _ if !self.prompt.can_ask() => None,
                EngineError::Ambiguous { words, choices, .. } => {
                    let question = format!("“{words}” could be:");
                    self.pick(&question, choices)
                        .await?
                        .map(|id| (words.clone(), id))
                }
                EngineError::UnclearTime {
                    words,
                    why,
                    readings,
                    ..
                } if !readings.is_empty() => {
                    let question = format!("“{words}”: {why}. Did you mean:");
                    let place = self
                        .prompt
                        .choose(&question, readings, "a clear date")
                        .await?;
                    place.map(|place| (words.clone(), readings[place].clone()))
                }
                _ => None,
            };
            let Some((words, meant)) = chosen else {
                return Err(error.into());
            };
            let Some(clearer) = replaced(&input, &words, &meant) else {
                return Err(error.into());
            };
            input = clearer;
        }
    }

    async fn pick(&self, question: &str, choices: &[Choice]) -> Result<Option<String>, Failure> {
        let labels: Vec<String> = choices.iter().map(|choice| choice.label.clone()).collect();
        let place = self
            .prompt
            .choose(question, &labels, "the words behind `One of:`")
            .await?;
        Ok(place.map(|place| choices[place].id.clone()))
    }

    /// What was given, or the answer to the question. `answer_with` names the argument or flag.
    pub async fn given(
        &self,
        given: Option<String>,
        question: &str,
        answer_with: &str,
    ) -> Result<String, Failure> {
        match given {
            Some(given) => Ok(given),
            None => self.prompt.words(question, answer_with).await,
        }
    }

    /// The value that was given, or the one that is chosen from a closed list.
    pub async fn chosen<T: Copy>(
        &self,
        given: Option<T>,
        question: &str,
        words: Words<T>,
        answer_with: &str,
    ) -> Result<T, Failure> {
        if let Some(given) = given {
            return Ok(given);
        }
        let label = |(_, word, meaning): &(T, &str, &str)| format!("{word}: {meaning}");
        let labels: Vec<String> = words.iter().map(label).collect();
        let place = self.prompt.choose(question, &labels, answer_with).await?;
        place
            .map(|place| words[place].0)
            .ok_or(Failure::Left(Exit::No))
    }

    /// Shows an answer: as JSON where asked for, else as the page that `draw` makes.
    pub fn show<T: Serialize + ?Sized>(
        &self,
        answer: &T,
        draw: impl FnOnce(&mut Page),
    ) -> Result<(), Failure> {
        let text = if self.json {
            output::pretty(answer)
        } else {
            let mut page = Page::new(self.screen.width);
            page.on_the_demo(self.borrowed);
            draw(&mut page);
            page.finish()
        };
        self.print(&text)
    }

    /// Asks before something that cannot easily be taken back; `--yes` answers.
    pub async fn confirm(&self, question: &str) -> Result<bool, Failure> {
        if self.yes {
            return Ok(true);
        }
        self.prompt.confirm(question, "--yes").await
    }

    /// Prints ready bytes, such as a document.
    pub fn print_bytes(&self, bytes: &[u8]) -> Result<(), Failure> {
        output::print_bytes(bytes).map_err(|cause| Failure::of_output(&cause))
    }

    /// Prints ready text.
    pub fn print(&self, text: &str) -> Result<(), Failure> {
        self.screen
            .print(text)
            .map_err(|cause| Failure::of_output(&cause))
    }
}

/// The input with every text that is `words` replaced; `None` when there is none, so that nothing loops.
fn replaced<I: Serialize + DeserializeOwned>(input: &I, words: &str, meant: &str) -> Option<I> {
    let mut value = serde_json::to_value(input).ok()?;
    let count = replace(&mut value, words.trim(), meant);
    (count > 0).then(|| serde_json::from_value(value).ok())?
}

fn replace(value: &mut Value, words: &str, meant: &str) -> usize {
    match value {
        Value::String(text) if text.trim() == words && text != meant => {
            meant.clone_into(text);
            1
        }
        Value::Array(items) => items
            .iter_mut()
            .map(|item| replace(item, words, meant))
            .sum(),
        Value::Object(fields) => fields
            .iter_mut()
            .map(|(_, field)| replace(field, words, meant))
            .sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unclear_word_is_replaced_wherever_it_stands_and_only_there() {
        let input = vec![vec!["bright ".to_owned()], vec!["brightwater".to_owned()]];
        let expected = vec![vec!["id".to_owned()], vec!["brightwater".to_owned()]];
        assert_eq!(replaced(&input, "bright", "id"), Some(expected));
        assert_eq!(replaced(&input, "missing", "id"), None);
        assert_eq!(replaced(&"bright".to_owned(), "bright", "bright"), None);
    }
}
