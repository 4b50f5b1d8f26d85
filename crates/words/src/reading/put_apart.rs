//! Letters told apart by who writes and who offers: a recruiter who has the reader's application is no stranger, and what
//! the reader offered is no offer.
//!
//! For tests alone. Invented.

use meanwhile_core::fact::ReadingKind as K;

use super::decide::tests::read_text;

#[test]
fn who_recruits_for_the_house_applied_to_is_no_stranger() {
    for text in [
        "Hello Sam, I recruit for Brightwater Health and liked your application. We would like to invite you to an \
         interview with Dana Reyes. Would Tuesday, January 20 at 2pm or Thursday, January 22 at 10am work for you?",
        "Hi Ana, I'm the recruiter for this role and have your application here. Could you do a quick call tomorrow at 3pm?",
    ] {
        assert_eq!(read_text(text).kind, K::Scheduling, "{text}");
    }
}

#[test]
fn what_the_reader_offered_is_no_offer() {
    for text in [
        "Dear Mr Vale, thank you for your offer to work two days a week at half pay. We have talked it over and will not \
         take it up: everybody here is paid the same wage, from the first day.",
        "Your offer to help out unpaid in May was kind. The board would rather pay people properly or not at all.",
    ] {
        assert_ne!(read_text(text).kind, K::Offer, "{text}");
    }
}
