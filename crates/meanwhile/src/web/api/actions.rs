//! The actions, one line each. Each can be taken back with `undo`, but for the consent to share, which is none of the records.

use meanwhile_engine::actions::{self as engine, SentOutcome};
use meanwhile_engine::views::LineAct;

use super::call::Call;
use super::error::ApiError;
use super::operation::{ACT, Operation, operation};

/// Lines of the table whose action answers at once with what it did.
macro_rules! actions {
    ($($name:ident($input:ident): $what:literal;)*) => { vec![$(
        operation(ACT,
            stringify!($name),
            concat!("/actions/", stringify!($name)),
            $what,
            async |it: Call<engine::$input>| Ok(engine::$name(&it.engine, it.now, it.input).await?),
        )
    ),*] };
}

/// Every action.
pub fn operations() -> Vec<Operation> {
    let mut all = actions! {
        add_application(AddApplication): "Records an application, with its employer and people where they are new.";
        begin_application(BeginApplication): "Records an application with the interview that brought it here.";
        edit_application(EditApplication): "Changes what is said of an application.";
        close_application(CloseApplication): "Records how an application ended.";
        reopen_application(ReopenApplication): "Takes an end back.";
        let_go(LetGo): "Lets go of an application, which can be revived at any time.";
        snooze(Snooze): "Snoozes an application until a day.";
        unsnooze(Unsnooze): "Ends the snooze of an application.";
        mark_posting(MarkPosting): "Records that an opening was advertised again, or taken down.";
        record_interview(RecordInterview): "Records an interview.";
        move_interview(MoveInterview): "Records that an interview was moved.";
        cancel_interview(CancelInterview): "Records that an interview was called off.";
        record_promise(RecordPromise): "Records when they said that they would answer.";
        record_heard(RecordHeard): "Records that they wrote or called.";
        record_news(RecordNews): "Records an accomplishment that is worth telling.";
        record_competing_offer(RecordCompetingOffer): "Records an offer of somebody else, with its deadline.";
        start_debrief(StartDebrief): "Begins the debrief of an interview.";
        save_debrief(SaveDebrief): "Saves answers of a debrief.";
        finish_debrief(FinishDebrief): "Closes a debrief.";
        write_debrief_line(WriteDebriefLine): "Adds the one line a day that a closed debrief takes.";
        write_debrief(WriteDebrief): "Writes a debrief in one go.";
        retract_fact(RetractFact): "Takes an entry of a timeline back.";
        edit_employer(EditEmployer): "Changes what is said of an employer.";
        edit_person(EditPerson): "Changes what is said of a person.";
        merge(Merge): "Makes two records of the same thing one.";
        confirm_found(ConfirmFound): "Says yes to what was found in mail.";
        correct_found(CorrectFound): "Says what is right instead.";
        dismiss_found(DismissFound): "Says no to what was found in mail.";
        assign_message(AssignMessage): "Files a message under an application.";
        set_profile(SetProfile): "Changes who the seeker is.";
        set_setting(SetSetting): "Changes a number of a rule.";
        save_settings(SaveSettings): "Changes who the seeker is and numbers of rules in one step.";
        undo(Undo): "Takes an action back; the last one unless given.";
    };
    all.push(operation(ACT,
        "record_sent",
        "/actions/record_sent",
        "Records a message that is sent or has been sent. What a rule refuses is answered with status 409 and its reasons.",
        async |it: Call<engine::RecordSent>| {
            match engine::record_sent(&it.engine, it.now, it.input).await? {
                SentOutcome::Recorded(done) => Ok(done),
                SentOutcome::Refused(refusal) => Err(ApiError::Refused(Box::new(refusal))),
            }
        },
    ));
    all.push(operation(
        ACT,
        "share_waits",
        "/actions/share_waits",
        "Shares the seeker's waits with the others of this server, or stops; `undo` does not take it back, saying so does.",
        async |it: Call<engine::ShareWaits>| {
            Ok(engine::share_waits(&it.engine, it.now, it.input).await?)
        },
    ));
    all.push(operation(
        ACT,
        "save_line",
        "/actions/save_line",
        "Saves what a line was read as: the act of a reading.",
        async |it: Call<LineAct>| Ok(engine::save_line(&it.engine, it.now, it.input).await?),
    ));
    all
}
