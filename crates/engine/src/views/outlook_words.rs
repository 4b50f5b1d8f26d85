//! The outlook in words: how long such answers take, how this wait compares, and what follows.

use meanwhile_core::outlook::NAMED;
use meanwhile_core::policy::View;
use meanwhile_core::situation::Turn;

use super::outlook::{Remaining, WaitOutlook};
use super::outlook_fit::{HowFitted, Share};
use super::sharing::WaitsOfOthers;
use crate::shapes::Day;
use crate::waits::{FEW_ANSWERS, days};

/// How long such answers take, and how this wait compares: calmly, and without a verdict.
pub(super) fn in_words(wait: &WaitOutlook) -> String {
    let day = wait.days;
    let late = Lasting::beside(wait.nine_in_ten_by_day.value, day);
    let (half, first) = half(wait, &late);
    let come = if first.is_empty() { " come" } else { "" };
    let most = format!(
        "Of the answers that come after {}, {first}nine in ten{come} {}, by {}.",
        wait.after,
        late.within(),
        by(wait)
    );
    let here = here(wait, &half, &late);
    match day {
        0 => format!("{most} You met today, so there is no silence yet."),
        _ => {
            let since = match wait.acknowledged {
                true => "They have written since, which makes an answer likelier. ",
                false => "",
            };
            format!("{most} This is day {day}. {since}{here}")
        }
    }
}

/// A chance that an answer still comes at or below which none is to be waited for. *Assumption.*
const FEW_COME: f64 = 0.1;
/// Days over the day they named that are ordinary, as the cause `promised_date` has it. *Assumption.*
const SLIP_DAYS: u32 = 7;

/// How this wait compares with others, by the same figures as are told.
fn here(wait: &WaitOutlook, half: &Lasting, late: &Lasting) -> String {
    let day = wait.days;
    let promised = wait.promised.as_ref();
    let promised = promised.map(|it| days_after(&wait.since, it));
    let over = promised.map(|promised| day.saturating_sub(promised));
    match over {
        Some(0) => "The day they named has not passed, and nothing about this silence is unusual.",
        _ if day > late.days => {
            "Most of those that come have come by now; one may come yet, and nothing needs to wait for it."
        }
        _ if wait.still_coming.value <= FEW_COME => {
            "Few that have lasted so long are still answered; one may come yet, and nothing needs to wait for it."
        }
        Some(over) if over > SLIP_DAYS => {
            return format!(
                "The day they named was {over} days ago; many such days pass, and an answer may come yet."
            );
        }
        _ if day <= half.days => "Nothing about this silence is unusual yet.",
        _ => "That is longer than many wait, and still nothing unusual.",
    }
    .to_owned()
}

/// The interval of the day by which half have come is wide from so many times its lower end on. *Assumption.*
const HALF_WIDE: f64 = 4.0;

/// By when half have come, and how that is said before the nine in ten. Where no law fits, half may be between two humps,
/// or all that is known is of waits of another kind, and no single day is named: few answers may come on any of those between.
fn half(wait: &WaitOutlook, late: &Lasting) -> (Lasting, String) {
    let Share { value, low, high } = wait.half_by_day;
    if !wait.laws_fit && high > HALF_WIDE * low.max(1.0) {
        let (soon, latest) = (Lasting::of(low), Lasting::of(high));
        let (soon, last) = (soon.within(), latest.only_within());
        let first = format!("half come perhaps {soon}, perhaps {last}, ");
        return (latest, first);
    }
    let half = Lasting::of(value);
    let first = match half == *late {
        true => String::new(),
        false => format!("half come {}, ", half.within()),
    };
    (half, first)
}

/// Whose figures are told, and how many waits they stand on.
fn by(wait: &WaitOutlook) -> String {
    let own = match wait.count {
        1 => "one wait of yours".to_owned(),
        count => format!("{count} waits of yours"),
    };
    let published = match wait.others {
        None => "published figures",
        Some(_) => "published figures and what others here share",
    };
    match wait.how {
        HowFitted::Fitted if !wait.laws_fit && wait.answered >= FEW_ANSWERS => {
            format!("{own}, which no published law fits")
        }
        HowFitted::Fitted if wait.count > 0 => format!("{published} and {own}"),
        HowFitted::Fitted | HowFitted::PriorOnly | HowFitted::FellBack => published.to_owned(),
    }
}

impl WaitOutlook {
    /// What its figures in days say, a sentence each.
    #[must_use]
    pub fn days_in_words(&self) -> Vec<String> {
        let Remaining {
            one_in_ten,
            nine_in_ten,
        } = self.remaining_days;
        let last = match nine_in_ten {
            it if it > DAYS_TOLD_MAX => "more than three years".to_owned(),
            it if it.round() == 1.0 => "1 day".to_owned(),
            it => format!("{it:.0} days"),
        };
        let within = |days: &Share, of: &str| match days.value {
            it if it > DAYS_TOLD_MAX => "only after more than three years".to_owned(),
            _ => format!("within {} {of}", days.days_text()),
        };
        let first = match one_in_ten {
            it if it > DAYS_TOLD_MAX => "more than three years".to_owned(),
            it if nine_in_ten > DAYS_TOLD_MAX => format!("{it:.0} days"),
            it => format!("{it:.0}"),
        };
        let named = match self.promised {
            Some(_) => ", whatever day they name",
            None => "",
        };
        let all = format!(
            "Of all answers after {}{named}, nine in ten come {}.",
            self.after,
            within(&self.nine_in_ten_by_day, "of it")
        );
        // Beyond what anybody waits, no law says anything of the days that remain.
        if f64::from(self.days) > DAYS_TOLD_MAX {
            return vec![all];
        }
        let half = format!(
            "Where an answer still comes, it comes {} in half of all such cases.",
            within(&self.median_days, "from now")
        );
        let is_one_day = one_in_ten.round() == nine_in_ten.round();
        let most = match is_one_day || one_in_ten > DAYS_TOLD_MAX {
            true => format!("In eight of ten it comes about {last} from now."),
            false => format!("In eight of ten it comes between {first} and {last} from now."),
        };
        vec![half, most, all]
    }
}

/// What the figures stand on.
pub(super) struct Grounds {
    /// Own waits.
    pub count: usize,
    /// How many of them were answered.
    pub answered: usize,
    pub how: HowFitted,
    pub others: Option<WaitsOfOthers>,
    /// They named a day.
    pub is_named: bool,
    /// A law of length fits the own waits.
    pub laws_fit: bool,
    /// Own waits after other stages are among them.
    pub tells_stages: bool,
    /// Own waits that were never closed, though they are long over.
    pub unclosed: usize,
    /// Own waits that were answered after more than a year.
    pub over_a_year: usize,
}

impl Grounds {
    /// The same in words.
    pub(super) fn in_words(&self) -> String {
        let named = if self.is_named { NAMED } else { "" };
        let alone = if self.is_named { named } else { " alone" };
        let beneath = match self.others {
            None => "published figures".to_owned(),
            Some(it) => format!(
                "published figures and {} waits that {} others on this server share",
                it.count, it.people
            ),
        };
        let own = match (self.count, self.answered) {
            (1, 0) => "one wait of yours, not answered so far".to_owned(),
            (1, _) => "one wait of yours, answered".to_owned(),
            (count, 0) => format!("{count} waits of yours, none of them answered"),
            (count, answered) if answered == count => {
                format!("{count} waits of yours, all of them answered")
            }
            (count, answered) => format!("{count} waits of yours, {answered} of them answered"),
        };
        let few = match self.answered < FEW_ANSWERS {
            true => ", which is few",
            false => "",
        };
        let stages = match self.tells_stages {
            true => " Those after interviews of other stages count for less.",
            false => "",
        };
        let said = match self.how {
            _ if self.count == 0 => {
                format!("You have no other waits yet: this stands on {beneath}{alone}.")
            }
            HowFitted::PriorOnly | HowFitted::FellBack => {
                format!("Your own waits could not be fitted: this stands on {beneath}{alone}.")
            }
            HowFitted::Fitted if !self.laws_fit && few.is_empty() => format!(
                "No law of length fits your waits, so this follows them as they are: {own}{few}{named}.{stages}"
            ),
            HowFitted::Fitted => {
                format!("This stands on {beneath}, and on {own}{few}{named}.{stages}")
            }
        };
        said + &self.asked()
    }

    /// What there is to ask of the waits themselves.
    fn asked(&self) -> String {
        let one = match self.count {
            1 => "It",
            _ => "One of them",
        };
        let long = match self.over_a_year {
            0 => String::new(),
            1 => format!(" {one} was answered after more than a year: is its year right?"),
            count => {
                format!(
                    " {count} of them were answered after more than a year: are the years right?"
                )
            }
        };
        let unclosed = match self.unclosed {
            0 => String::new(),
            1 => format!(
                " {one} was never closed, twelve weeks on: was it answered? Then recording when makes \
                 this truer."
            ),
            count => format!(
                " {count} of them were never closed, twelve weeks on: were they answered? Then \
                 recording when makes this truer."
            ),
        };
        long + &unclosed
    }
}

fn days_after(since: &Day, later: &Day) -> u32 {
    days(since.date, later.date) as u32
}

/// Days beyond which figures are not told one by one: three years. *Assumption:* nobody waits by such a figure.
pub(super) const DAYS_TOLD_MAX: f64 = 1095.0;

/// A length of time as it is said, and how many days that makes: what is compared with it agrees with what is read.
#[derive(PartialEq)]
struct Lasting {
    words: String,
    days: u32,
}

impl Lasting {
    /// As it is said beside the day of a wait: to the day where that would otherwise have passed it unsaid.
    fn beside(days: f64, day: u32) -> Self {
        let rough = Self::of(days);
        let exact = (days.ceil() as u32).max(1);
        match exact < day && day <= rough.days {
            true => Self {
                words: format!("{exact} days"),
                days: exact,
            },
            false => rough,
        }
    }

    /// In days up to two weeks, in weeks up to a year, in months beyond; always rounded up.
    fn of(days: f64) -> Self {
        const A_YEAR: u32 = 365;
        if days > DAYS_TOLD_MAX {
            let words = String::new();
            return Self {
                words,
                days: u32::MAX,
            };
        }
        let days = (days.ceil() as u32).max(1);
        let (count, unit, all) = match days {
            0..14 => (days, "day", days),
            14..=A_YEAR => (days.div_ceil(7), "week", days.div_ceil(7) * 7),
            _ => (days.div_ceil(30), "month", days.div_ceil(30) * 30),
        };
        let plural = if count == 1 { "" } else { "s" };
        Self {
            words: format!("{} {unit}{plural}", number(count)),
            days: all,
        }
    }

    fn within(&self) -> String {
        match self.words.as_str() {
            "" => "only after more than three years".to_owned(),
            words => format!("within {words}"),
        }
    }

    fn only_within(&self) -> String {
        let within = self.within();
        match within.starts_with("only") {
            true => within,
            false => format!("only {within}"),
        }
    }
}

/// A number in words up to twelve.
fn number(count: u32) -> String {
    const NAMES: [&str; 12] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let named = count
        .checked_sub(1)
        .and_then(|place| NAMES.get(place as usize));
    named.map_or_else(|| count.to_string(), |name| (*name).to_owned())
}

/// Why there is no wait to look at.
pub(super) fn nothing(view: &View<'_>) -> String {
    let situation = view.situation;
    let text = match (situation.turn, situation.last_held()) {
        (Turn::Seeker, _) if situation.next().is_some() => {
            "An interview is ahead: nobody there is silent."
        }
        (Turn::Nobody, _) => "It is over; there is nothing to wait for.",
        (Turn::Seeker, _) => "It is your turn: nobody there is silent.",
        (Turn::Employer, None) => {
            "There was no interview yet. The published figures are about answers after one, so nothing is foretold."
        }
        (Turn::Employer, Some(_)) => {
            "They have answered since the interview. The published figures are about that answer, so nothing is foretold of the next."
        }
    };
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_odd_about_own_waits_is_asked() {
        let grounds = |count, answered, unclosed, over_a_year| {
            let it = Grounds {
                count,
                answered,
                how: HowFitted::Fitted,
                others: None,
                is_named: false,
                laws_fit: true,
                tells_stages: false,
                unclosed,
                over_a_year,
            };
            it.in_words()
        };
        assert_eq!(
            grounds(1, 1, 0, 0),
            "This stands on published figures, and on one wait of yours, answered, which is few."
        );
        assert!(grounds(1, 1, 0, 1).ends_with("more than a year: is its year right?"));
        let old = grounds(40, 0, 40, 0);
        assert!(old.contains("none of them answered, which is few. 40 of them were never closed"));
        assert!(!grounds(40, 30, 0, 0).contains('?'));
    }

    #[test]
    fn lengths_are_said_as_they_are_compared() {
        let said = |days: f64| {
            let it = Lasting::of(days);
            (it.within(), it.days)
        };
        let within = |words: &str, days: u32| (format!("within {words}"), days);
        assert_eq!(said(0.0), within("one day", 1));
        assert_eq!(said(2.3), within("three days", 3));
        assert_eq!(said(13.0), within("13 days", 13));
        assert_eq!(said(14.0), within("two weeks", 14));
        assert_eq!(said(22.0), within("four weeks", 28));
        assert_eq!(said(90.0), within("13 weeks", 91));
        assert_eq!(said(440.0), within("15 months", 450));
        assert_eq!(said(1096.0).0, "only after more than three years");
    }
}
