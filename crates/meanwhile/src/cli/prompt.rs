//! Questions at a terminal. Each has a flag or argument that answers it, so that a script never waits.
//!
//! Ctrl-C while a question stands ends the command in an orderly way: what was saved is kept.

use std::io;

use super::failure::Failure;
use super::output::{Screen, clean, command, quiet, strong};

/// What came of a question.
pub type Answer<T> = Result<T, Failure>;

/// Asks at a terminal.
#[derive(Clone, Copy, Debug)]
pub struct Prompt {
    screen: Screen,
    can_ask: bool,
}

impl Prompt {
    /// Questions beside this screen; when nobody can be asked, each fails and names its flag.
    pub fn new(screen: Screen, can_ask: bool) -> Self {
        Self { screen, can_ask }
    }

    /// Whether somebody can be asked.
    pub fn can_ask(self) -> bool {
        self.can_ask
    }

    /// Says something beside the answer.
    pub fn say(self, text: &str) {
        self.screen.print_aside(text);
    }

    /// Asks for a line; `None` at the end of input. `answer_with` is the flag that says it instead.
    pub async fn line(self, question: &str, answer_with: &str) -> Answer<Option<String>> {
        if !self.can_ask {
            return Err(Failure::NobodyToAsk {
                question: question.to_owned(),
                answer_with: answer_with.to_owned(),
            });
        }
        let text = format!("{} ", strong(question).styled());
        self.read(&text).await
    }

    /// Reads a line behind a short text that stands already.
    pub async fn read(self, text: &str) -> Answer<Option<String>> {
        self.screen.print_aside(text);
        let reading = tokio::task::spawn_blocking(|| {
            let mut line = String::new();
            io::stdin()
                .read_line(&mut line)
                .map(|read| (read > 0).then_some(line))
        });
        let interrupted = || Failure::Interrupted {
            kept: "What was saved before this question is kept.".to_owned(),
        };
        tokio::select! {
            line = reading => match line {
                Ok(Ok(Some(line))) => Ok(Some(clean(line.trim_end_matches(['\n', '\r'])).trim().to_owned())),
                _ => {
                    self.screen.print_aside("\n");
                    Ok(None)
                }
            },
            _ = tokio::signal::ctrl_c() => {
                self.screen.print_aside("\n");
                Err(interrupted())
            }
        }
    }

    /// Asks for a line that must not be empty.
    pub async fn words(self, question: &str, answer_with: &str) -> Answer<String> {
        loop {
            match self.line(question, answer_with).await? {
                None => {
                    return Err(Failure::NobodyToAsk {
                        question: question.to_owned(),
                        answer_with: answer_with.to_owned(),
                    });
                }
                Some(line) if line.is_empty() => {}
                Some(line) => return Ok(line),
            }
        }
    }

    /// Asks yes or no; Enter alone is no, and so is the end of input.
    pub async fn confirm(self, question: &str, answer_with: &str) -> Answer<bool> {
        let shown = if self.can_ask {
            format!("{question} [y/N]")
        } else {
            question.to_owned()
        };
        loop {
            let line = self.line(&shown, answer_with).await?.unwrap_or_default();
            match line.to_lowercase().as_str() {
                "y" | "yes" => return Ok(true),
                "" | "n" | "no" => return Ok(false),
                _ => self.screen.print_aside("Please type y or n.\n"),
            }
        }
    }

    /// Asks which of several; `None` when none is chosen. Answers are numbers, or the beginning of a label.
    pub async fn choose(
        self,
        question: &str,
        labels: &[String],
        answer_with: &str,
    ) -> Answer<Option<usize>> {
        if !self.can_ask {
            return Err(Failure::NobodyToAsk {
                question: question.to_owned(),
                answer_with: answer_with.to_owned(),
            });
        }
        self.screen.print_aside(&listed(question, labels));
        loop {
            let Some(line) = self.line("Number:", answer_with).await? else {
                return Ok(None);
            };
            if line.is_empty() || matches!(line.to_lowercase().as_str(), "q" | "quit") {
                return Ok(None);
            }
            if let Some(place) = chosen(&line, labels) {
                return Ok(Some(place));
            }
            let text = format!("Please type a number from 1 to {}.\n", labels.len());
            self.screen.print_aside(&text);
        }
    }
}

/// The question and its numbered answers.
fn listed(question: &str, labels: &[String]) -> String {
    let mut text = format!("{}\n", strong(question).styled());
    for (place, label) in labels.iter().enumerate() {
        let number = command(format!("{:>3}", place + 1)).styled();
        text.push_str(&format!("{number}  {}\n", clean(label)));
    }
    text.push_str(&quiet("Enter alone, or q, leaves it.\n").styled());
    text
}

/// The place of what was meant: by number, or by the beginning of exactly one label.
fn chosen(line: &str, labels: &[String]) -> Option<usize> {
    if let Ok(number) = line.parse::<usize>() {
        return number.checked_sub(1).filter(|place| *place < labels.len());
    }
    let line = line.to_lowercase();
    let mut fitting = labels
        .iter()
        .enumerate()
        .filter(|(_, label)| label.to_lowercase().starts_with(&line));
    match (fitting.next(), fitting.next()) {
        (Some((place, _)), None) => Some(place),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_a_number_or_the_beginning_of_one_label() {
        let labels =
            ["Brightwater, Editor", "Brightwater, Analyst", "Lindqvist"].map(str::to_owned);
        assert_eq!(chosen("2", &labels), Some(1));
        assert_eq!(chosen("lind", &labels), Some(2));
        assert_eq!(chosen("bright", &labels), None);
        assert_eq!(chosen("0", &labels), None);
        assert_eq!(chosen("4", &labels), None);
    }
}
