//! Puts names, both zones and commands to what the core returns as ids, instants and kinds. Decides nothing.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::Finding;
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::plan::{DeskPlan, Move, Plan, Refusal, Study, When};
use meanwhile_core::policy::{MoveKind, Reason, Wording};
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Settings;
use meanwhile_core::time::{Assumption, Calendar, Zone};

use crate::resolve::Index;
use crate::shapes::{
    ApplicationRef, Day, FindingLine, Moment, MoveCard, PersonRef, PlanCard, ReasonLine,
    RefusalCard, WhenCard,
};

/// The names of things on a desk.
pub(crate) struct Names<'a> {
    desk: &'a Desk,
    index: Index<'a>,
    here: Zone,
}

impl<'a> Names<'a> {
    /// Names on a sorted desk, for a seeker who is `here`.
    pub(crate) fn new(desk: &'a Desk, here: Zone) -> Self {
        Self {
            desk,
            index: Index::new(desk),
            here,
        }
    }

    pub(crate) fn index(&self) -> &Index<'a> {
        &self.index
    }

    pub(crate) fn here(&self) -> Zone {
        self.here
    }

    pub(crate) fn application(&self, id: ApplicationId) -> ApplicationRef {
        let application = self.desk.file(id).map(|file| &file.application);
        ApplicationRef {
            id,
            handle: self.index().handle(id),
            employer: application.map_or_else(String::new, |it| self.employer(it.employer)),
            role: application.map_or_else(String::new, |it| it.role.clone()),
        }
    }

    /// “Employer, role”.
    pub(crate) fn label(&self, id: ApplicationId) -> String {
        let Some(file) = self.desk.file(id) else {
            return "an application".to_owned();
        };
        let application = &file.application;
        crate::shapes::label(&self.employer(application.employer), &application.role)
    }

    pub(crate) fn employer(&self, id: EmployerId) -> String {
        let employer = self.desk.employer(id);
        employer.map_or_else(|| "an employer".to_owned(), |it| it.name.clone())
    }

    /// A person's name; “someone” when their record is gone.
    pub(crate) fn person_name(&self, id: PersonId) -> String {
        let person = self.desk.person(id);
        person.map_or_else(|| "someone".to_owned(), |it| it.name.clone())
    }

    pub(crate) fn person(&self, id: PersonId) -> PersonRef {
        PersonRef {
            id,
            name: self.person_name(id),
        }
    }

    /// What means a person on a command line: their name where it is theirs alone and a shell leaves it as it is, else
    /// their id. Names come from mail, and must do nothing but name.
    pub(crate) fn typed(&self, id: PersonId) -> String {
        let name = self.person_name(id);
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '\'');
        let namesakes = self.desk.people.iter().filter(|it| it.name == name);
        let safe = name.starts_with(char::is_alphabetic) && name.chars().all(is_plain);
        match safe && namesakes.count() == 1 {
            false => self.address_or_id(id),
            true if name.chars().all(char::is_alphanumeric) => name,
            true => format!("\"{name}\""),
        }
    }

    /// A person by an address that is theirs alone, where a shell leaves it as it is; else by their id.
    fn address_or_id(&self, id: PersonId) -> String {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@');
        let is_mine = |address: &&String| {
            let mut all = self.desk.people.iter();
            all.all(|it| it.id == id || !it.addresses.contains(address))
        };
        let person = self.desk.person(id);
        let mut addresses = person.iter().flat_map(|it| &it.addresses);
        let fits = |address: &&String| {
            address.starts_with(|c: char| c.is_ascii_alphanumeric())
                && address.contains('@')
                && address.chars().all(is_plain)
                && is_mine(address)
        };
        match addresses.find(fits) {
            Some(address) => address.clone(),
            None => id.to_string(),
        }
    }

    /// “Dana Okafor, Lee Brandt and Kim Sato”; empty for nobody.
    pub(crate) fn people(&self, ids: &[PersonId]) -> String {
        and(&ids
            .iter()
            .map(|id| self.person_name(*id))
            .collect::<Vec<_>>())
    }

    /// A moment as the seeker sees it.
    pub(crate) fn moment(&self, at: Timestamp) -> Moment {
        Moment::new(at, self.here)
    }

    /// A move in words, to these people.
    pub(crate) fn title(&self, kind: MoveKind, wording: Wording, to: &[PersonId]) -> String {
        let people = self.people(to);
        let whom = if people.is_empty() { "them" } else { &people };
        match kind {
            MoveKind::Review => "Look at what was found".to_owned(),
            MoveKind::Answer => format!("Answer {whom}"),
            MoveKind::Decide => "Decide about the offer".to_owned(),
            MoveKind::DoTask if people.is_empty() => "Do the task or test".to_owned(),
            MoveKind::DoTask => format!("Do the task for {people}"),
            MoveKind::Thank => format!("Thank {whom}"),
            MoveKind::Prepare => "Prepare for the interview".to_owned(),
            MoveKind::Debrief => "Write down how it went, ten minutes".to_owned(),
            MoveKind::ThankForDecision => format!("Thank {whom} for letting you know"),
            MoveKind::AskFeedback => format!("Ask {whom} for feedback"),
            MoveKind::CompetingOffer => format!("Tell {whom} about your other offer"),
            MoveKind::ShareNews => format!("Share your news with {whom}"),
            MoveKind::CheckIn if wording == Wording::NewDay => format!("Ask {whom} for a new day"),
            MoveKind::CheckIn => format!("Ask {whom} where things stand"),
            MoveKind::Decline => format!("Withdraw kindly: tell {whom}"),
            MoveKind::Reapply => "Apply again".to_owned(),
            MoveKind::KeepInTouch => format!("Keep in touch with {whom}"),
            MoveKind::LetGo => "Let it go quiet".to_owned(),
            MoveKind::KeepGoing => "Keep going elsewhere".to_owned(),
        }
    }
}

/// An application's names and plan, and the moment at which the plan of the desk can change by itself.
pub(crate) fn outlook(
    desk: &Desk,
    settings: &Settings,
    now: Timestamp,
    about: Option<ApplicationId>,
) -> (Option<ApplicationRef>, Option<PlanCard>, Option<Timestamp>) {
    let study = Study::new(desk, settings);
    let plan = crate::foretold::plan(&study, now);
    let cards = Cards::new(&study, settings.seeker.zone);
    let about = about.filter(|id| desk.file(*id).is_some());
    let application = about.map(|id| cards.names.application(id));
    let card = about.and_then(|id| cards.plan_of(&plan, id));
    (application, card, plan.wake_at)
}

/// Names, and where everybody is.
pub(crate) struct Cards<'a> {
    pub(crate) names: Names<'a>,
    pub(crate) study: &'a Study<'a>,
}

impl<'a> Cards<'a> {
    /// Cards of a studied desk, for a seeker who is `here`.
    pub(crate) fn new(study: &'a Study<'a>, here: Zone) -> Self {
        Self {
            names: Names::new(study.desk(), here),
            study,
        }
    }

    /// The calendar of whoever a message goes to, and what had to be assumed about it.
    pub(crate) fn calendar(
        &self,
        application: ApplicationId,
        to: Option<PersonId>,
    ) -> (Calendar, Assumption) {
        // Where people are does not depend on the moment.
        let at = Timestamp::UNIX_EPOCH;
        let found = self
            .study
            .with_view(application, at, |view| view.calendar(to));
        found.unwrap_or_else(|| Calendar::resolve(None, None, None, self.names.here))
    }

    /// A moment as the seeker sees it, and as it is for a person of an application.
    pub(crate) fn moment(
        &self,
        at: Timestamp,
        application: ApplicationId,
        to: Option<PersonId>,
    ) -> Moment {
        let there = self.calendar(application, to).0.zone();
        Moment::between(at, self.names.here, there)
    }

    /// The plan of one application.
    pub(crate) fn plan_of(&self, plan: &DeskPlan, id: ApplicationId) -> Option<PlanCard> {
        let plan = plan.plans.iter().find(|plan| plan.application == id)?;
        Some(self.plan(plan))
    }

    pub(crate) fn plan(&self, plan: &Plan) -> PlanCard {
        let id = plan.application;
        PlanCard {
            moves: {
                let all: Vec<&Move> = plan.moves.iter().collect();
                all.iter().map(|it| self.move_card(id, it, &all)).collect()
            },
            refusals: plan.refusals.iter().map(|it| self.refusal(it)).collect(),
            wake_at: plan.wake_at,
            findings: plan.findings.iter().map(finding).collect(),
        }
    }

    /// A move as it is shown. Where others of `all` are the same for other people, its command names the recipient.
    pub(crate) fn move_card(
        &self,
        application: ApplicationId,
        it: &Move,
        all: &[&Move],
    ) -> MoveCard {
        let there = self.calendar(application, it.to).0.zone();
        let moment = |at| Moment::between(at, self.names.here, there);
        let when = match it.when {
            When::Now { until } => WhenCard::Now {
                until: until.map(moment),
            },
            When::Later { at, write_now } => WhenCard::Later {
                at: moment(at),
                write_now,
            },
            When::Behind { application } => WhenCard::Behind {
                application: self.names.application(application),
            },
        };
        MoveCard {
            kind: it.kind,
            title: self.names.title(it.kind, it.wording, it.to.as_slice()),
            to: it.to.map(|to| self.names.person(to)),
            channel: it.channel,
            about: it.about,
            urging: it.urging,
            wording: it.wording,
            not_before: moment(it.window.not_before),
            best: moment(it.window.best),
            not_after: it.window.not_after.map(moment),
            when,
            reasons: it.reasons.iter().map(reason).collect(),
            command: self.command(application, it, all),
        }
    }

    /// The reasons of moves that make one task for these people, each once. What holds for each is said of all.
    pub(crate) fn reasons(&self, moves: &[&Move], people: &[PersonId]) -> Vec<ReasonLine> {
        let mut reasons = Vec::new();
        let everyone = self.names.people(people);
        for it in moves {
            let name = it.to.map(|to| self.names.person_name(to));
            for told in &it.reasons {
                let mut line = reason(told);
                if let Some(name) = name.as_deref().filter(|_| people.len() > 1) {
                    line.text = line.text.replacen(name, &everyone, 1);
                }
                if !reasons.contains(&line) {
                    reasons.push(line);
                }
            }
        }
        reasons
    }

    /// The command that makes a move, as it can be typed.
    fn command(&self, application: ApplicationId, it: &Move, all: &[&Move]) -> String {
        let mut command = command(it.kind, &self.names.index().handle(application));
        // It is recorded once it has gone out, and then with the moment at which it did.
        if let When::Later {
            at,
            write_now: true,
        } = it.when
        {
            let at = self.names.here().civil(at).strftime("%Y-%m-%d %H:%M");
            command += &format!(" --at \"{at}\"");
        }
        let among_several = all
            .iter()
            .any(|other| other.kind == it.kind && other.to != it.to);
        match it.to.filter(|_| among_several) {
            Some(to) => format!("{command} --to {}", self.names.typed(to)),
            None => command,
        }
    }

    fn refusal(&self, it: &Refusal) -> RefusalCard {
        RefusalCard {
            kind: it.kind,
            title: self.names.title(it.kind, Wording::Plain, it.to.as_slice()),
            to: it.to.map(|to| self.names.person(to)),
            reason: reason(&it.reason),
        }
    }
}

/// The command that makes a move.
pub(crate) fn command(kind: MoveKind, handle: &str) -> String {
    match kind {
        MoveKind::Review => "meanwhile review".to_owned(),
        MoveKind::Prepare => format!("meanwhile prepare {handle}"),
        MoveKind::Debrief => format!("meanwhile debrief {handle}"),
        MoveKind::LetGo => format!("meanwhile let-go {handle}"),
        MoveKind::KeepGoing => "meanwhile list".to_owned(),
        MoveKind::Answer | MoveKind::DoTask => format!("meanwhile sent {handle} answer"),
        MoveKind::Decide => format!("meanwhile offer accept {handle}"),
        MoveKind::Thank => format!("meanwhile sent {handle} thank"),
        MoveKind::ThankForDecision => format!("meanwhile sent {handle} thank_for_decision"),
        MoveKind::AskFeedback => format!("meanwhile sent {handle} ask_feedback"),
        MoveKind::CompetingOffer => format!("meanwhile sent {handle} competing_offer"),
        MoveKind::ShareNews => format!("meanwhile sent {handle} share_news"),
        MoveKind::CheckIn => format!("meanwhile sent {handle} check_in"),
        MoveKind::Decline => format!("meanwhile sent {handle} decline"),
        MoveKind::Reapply => format!("meanwhile sent {handle} reapply"),
        MoveKind::KeepInTouch => format!("meanwhile sent {handle} keep_in_touch"),
    }
}

/// A reason as it is shown.
pub(crate) fn reason(it: &Reason) -> ReasonLine {
    ReasonLine {
        rule: it.rule.to_owned(),
        text: it.text.clone(),
    }
}

/// A finding as it is shown.
pub(crate) fn finding(it: &Finding) -> FindingLine {
    FindingLine {
        code: it.code.to_owned(),
        fact: it.fact,
        text: it.text.clone(),
    }
}

/// “a”, “a and b”, “a, b and c”.
#[must_use]
pub fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// “1 day”, “2 days”.
pub(crate) fn count(n: i64, one: &str, many: &str) -> String {
    if n == 1 {
        format!("1 {one}")
    } else {
        format!("{n} {many}")
    }
}

/// The day of a moment, where the seeker is.
pub(crate) fn day_of(at: Timestamp, zone: Zone) -> Day {
    Day::new(zone.date(at))
}

/// A day in words.
pub(crate) fn day(date: Date) -> String {
    meanwhile_core::policy::day(date)
}
