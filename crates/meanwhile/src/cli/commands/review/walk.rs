//! The walk through what was found, one key and Enter each. Every answer is an action of its own, so that the last
//! one can be taken back.

use jiff::Timestamp;
use meanwhile_engine::actions::{
    self, AssignMessage, ConfirmFound, DismissFound, Merge, Mergeable, Undo,
};
use meanwhile_engine::shapes::Done;
use meanwhile_engine::views::{self, AmbiguousMessage, FoundKind, Review, ReviewItem};

use super::change::change;
use super::draw;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, command, plain, quiet, strong};

/// What to do after an answer.
enum Next {
    /// The item is settled by this action.
    Settled(Box<Done>),
    /// Look at it another time.
    Skip,
    /// Take back the answer before this one.
    Back,
    /// Enough.
    Quit,
}

/// Goes through the items, then the messages.
pub async fn walk(context: &Context, mut review: Review) -> Result<Exit, Failure> {
    let total = review.items.len() + review.messages.len();
    let mut open = vec![true; total];
    let mut answered: Vec<(usize, Option<u64>)> = Vec::new();
    let mut place = 0;
    while place < total {
        // An answer to one may have settled others with it.
        if !open[place] {
            place += 1;
            continue;
        }
        let next = match review.items.get(place) {
            Some(item) => {
                let others = others(&review, &open, place);
                ask_item(context, item, others, place, total).await?
            }
            None => {
                let message = &review.messages[place - review.items.len()];
                ask_message(context, message, place, total).await?
            }
        };
        match next {
            Next::Quit => break,
            Next::Skip => {
                answered.push((place, None));
                place += 1;
            }
            Next::Settled(done) => {
                say(context, |page| {
                    page.line(2, [quiet(sentence(&done.summary))])
                });
                answered.push((place, done.action));
                look_again(context, &mut review, &mut open).await?;
                // What is read anew may still be open, and was answered all the same.
                open[place] = false;
                place += 1;
            }
            Next::Back => match answered.pop() {
                None => say(context, |page| page.aside(2, "This is the first one.")),
                Some((before, action)) => {
                    place = before;
                    take_back(context, action).await?;
                    look_again(context, &mut review, &mut open).await?;
                    open[place] = true;
                }
            },
        }
    }
    let left = open.iter().filter(|open| **open).count();
    let settled = total - left;
    let answer = serde_json::json!({"settled": settled, "left": left});
    context.show(&answer, |page| {
        page.blank();
        let left = match left {
            0 => "Nothing is left to look at.".to_owned(),
            1 => "One is left for another time.".to_owned(),
            left => format!("{left} are left for another time."),
        };
        page.line(0, [strong(format!("{settled} settled. ")), plain(left)]);
    })?;
    Ok(Exit::Done)
}

/// How many other items of the same application are open.
fn others(review: &Review, open: &[bool], place: usize) -> usize {
    let application = |item: &ReviewItem| item.application.as_ref().map(|it| it.id);
    let Some(own) = application(&review.items[place]) else {
        return 0;
    };
    let items = review.items.iter().enumerate();
    items
        .filter(|(at, item)| *at != place && open[*at] && application(item) == Some(own))
        .count()
}

/// Takes what is shown from the records again: an answer may have changed the names in it, or settled more than one.
async fn look_again(
    context: &Context,
    review: &mut Review,
    open: &mut [bool],
) -> Result<(), Failure> {
    let mut fresh = views::review(context.look().await?, context.now()).await?;
    let (of_items, of_messages) = open.split_at_mut(review.items.len());
    for (item, open) in review.items.iter_mut().zip(of_items) {
        let found = fresh.items.iter().position(|it| it.id == item.id);
        *open = found.is_some();
        if let Some(at) = found {
            *item = fresh.items.swap_remove(at);
        }
    }
    for (message, open) in review.messages.iter_mut().zip(of_messages) {
        let found = fresh.messages.iter().position(|it| it.key == message.key);
        *open = found.is_some();
        if let Some(at) = found {
            *message = fresh.messages.swap_remove(at);
        }
    }
    Ok(())
}

async fn take_back(context: &Context, action: Option<u64>) -> Result<(), Failure> {
    if action.is_none() {
        return Ok(());
    }
    let done = context.act(Undo { action }, actions::undo).await?;
    say(context, |page| {
        page.line(2, [quiet(sentence(&done.summary))])
    });
    Ok(())
}

async fn ask_item(
    context: &Context,
    item: &ReviewItem,
    others: usize,
    place: usize,
    total: usize,
) -> Result<Next, Failure> {
    present(context, place, total, |page, now| {
        draw::item(page, item, now);
        if others > 0 {
            let more = match others {
                1 => "One more was found for this application".to_owned(),
                more => format!("{more} more were found for this application"),
            };
            page.aside(2, &format!("{more}; a says yes to all of them."));
        }
    });
    let mut keys: Vec<Key> = match item.kind {
        FoundKind::Application => vec![YES, ALL, CHANGE, MERGE, NO, SKIP, BACK, QUIT],
        FoundKind::Fact | FoundKind::Proposal => vec![YES, ALL, CHANGE, NO, SKIP, BACK, QUIT],
    };
    let application = item.application.as_ref().filter(|_| others > 0);
    if application.is_none() {
        keys.retain(|key| *key != ALL);
    }
    loop {
        let done = match key(context, &keys, "--confirm, --dismiss or --change").await? {
            'a' => {
                let input = ConfirmFound {
                    items: vec![item.id.clone()],
                    application: application.map(|it| it.id.to_string()),
                    ..ConfirmFound::default()
                };
                let confirmed = context.act(input, actions::confirm_found).await;
                match attempt(context, confirmed)? {
                    Some(done) => done,
                    None => continue,
                }
            }
            'y' => {
                let input = ConfirmFound {
                    items: vec![item.id.clone()],
                    ..ConfirmFound::default()
                };
                context.act(input, actions::confirm_found).await?
            }
            'n' => {
                let input = DismissFound {
                    items: vec![item.id.clone()],
                    ..DismissFound::default()
                };
                context.act(input, actions::dismiss_found).await?
            }
            'c' => match change(context, item).await? {
                Some(done) => done,
                None => continue,
            },
            'm' => match merge(context, item).await? {
                Some(done) => done,
                None => continue,
            },
            's' => return Ok(Next::Skip),
            'u' => return Ok(Next::Back),
            _ => return Ok(Next::Quit),
        };
        return Ok(Next::Settled(Box::new(done)));
    }
}

/// Asks which application this one really is; `None` when nothing was said.
async fn merge(context: &Context, item: &ReviewItem) -> Result<Option<Done>, Failure> {
    let line = context
        .prompt
        .line("It is the same as:", "`meanwhile merge application`")
        .await?;
    let Some(keep) = line.filter(|line| !line.is_empty()) else {
        return Ok(None);
    };
    let found = item
        .found
        .as_ref()
        .map(|application| application.id.to_string());
    let input = Merge {
        what: Mergeable::Application,
        keep,
        from: found.unwrap_or_else(|| item.id.clone()),
        anyway: false,
    };
    attempt(context, context.act(input, actions::merge).await)
}

/// What was done; a slip of the pen is told, and asked again.
pub(super) fn attempt<T>(
    context: &Context,
    result: Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    match result {
        Ok(done) => Ok(Some(done)),
        Err(failure) if Exit::of(&failure) == Exit::User => {
            failure.tell(context.screen, false);
            Ok(None)
        }
        Err(failure) => Err(failure),
    }
}

async fn ask_message(
    context: &Context,
    message: &AmbiguousMessage,
    place: usize,
    total: usize,
) -> Result<Next, Failure> {
    present(context, place, total, |page, now| {
        draw::message(page, message, now)
    });
    let keys = &[PLACE, NONE, SKIP, BACK, QUIT];
    loop {
        let application = match key(context, keys, "--assign").await? {
            'p' => {
                let candidates = &message.candidates;
                let mut labels: Vec<String> = candidates
                    .iter()
                    .map(|candidate| candidate.application.label())
                    .collect();
                labels.push("another one".to_owned());
                let Some(place) = context
                    .prompt
                    .choose("To which?", &labels, "--assign")
                    .await?
                else {
                    continue;
                };
                match candidates.get(place) {
                    Some(candidate) => Some(candidate.application.id.to_string()),
                    None => Some(context.prompt.words("Application:", "--assign").await?),
                }
            }
            'n' => None,
            's' => return Ok(Next::Skip),
            'u' => return Ok(Next::Back),
            _ => return Ok(Next::Quit),
        };
        let input = AssignMessage {
            message: message.key.clone(),
            application,
            only_this: false,
        };
        if let Some(done) = attempt(context, context.act(input, actions::assign_message).await)? {
            return Ok(Next::Settled(Box::new(done)));
        }
    }
}

/// A key and its word.
type Key = (char, &'static str);

const YES: Key = ('y', "yes");
const ALL: Key = ('a', "all");
const CHANGE: Key = ('c', "change");
const MERGE: Key = ('m', "merge");
const NO: Key = ('n', "no");
const SKIP: Key = ('s', "skip (Enter)");
const BACK: Key = ('u', "undo");
const QUIT: Key = ('q', "quit");
const PLACE: Key = ('p', "place it");
const NONE: Key = ('n', "none of mine");

/// Asks for one of the keys; the end of input is `q`, Enter alone is `s`.
async fn key(context: &Context, keys: &[Key], flags: &str) -> Result<char, Failure> {
    let mut text = String::from("  ");
    for (letter, word) in keys {
        let shown = format!(
            "{} {}",
            command(letter.to_string()).styled(),
            quiet(*word).styled()
        );
        text.push_str(&format!("{shown}   "));
    }
    context.prompt.say(&format!("{}\n", text.trim_end()));
    loop {
        let line = context.prompt.line("  >", flags).await?;
        let Some(line) = line else {
            return Ok('q');
        };
        let first = line
            .chars()
            .next()
            .map_or('s', |first| first.to_ascii_lowercase());
        if keys.iter().any(|(letter, _)| *letter == first) {
            return Ok(first);
        }
        if first == '?' {
            say(context, |page| explain(page, keys));
            continue;
        }
        context
            .prompt
            .say("  Please type one of the letters above, or ? for what they do.\n");
    }
}

/// What each of the keys does.
fn explain(page: &mut Page, keys: &[Key]) {
    for key in keys {
        let what = match *key {
            YES => "it is so: from now on it counts in the plan",
            ALL => "yes to this and to all else that was found for the same application",
            CHANGE => "it is nearly so: correct what was read, then it counts",
            MERGE => "it is an application you have already: put the two together",
            NO => "it is not so: it is put aside and asked no more",
            SKIP => "leave it for another time; Enter alone does the same",
            BACK => "take the last answer back",
            QUIT => "stop here; what was answered is kept",
            PLACE => "say which application it belongs to",
            NONE => "it belongs to none of your applications",
            (_, word) => word,
        };
        page.line(2, [command(key.0.to_string()), plain(format!("  {what}"))]);
    }
}

fn present(context: &Context, place: usize, total: usize, draw: impl FnOnce(&mut Page, Timestamp)) {
    say(context, |page| {
        page.raw("");
        page.aside(0, &format!("{} of {total}", place + 1));
        draw(page, context.now());
    });
}

pub(super) fn say(context: &Context, draw: impl FnOnce(&mut Page)) {
    let mut page = Page::new(context.screen.width);
    draw(&mut page);
    context.prompt.say(&page.finish());
}
