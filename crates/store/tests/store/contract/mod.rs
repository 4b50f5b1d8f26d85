//! What a store does, whichever engine it has. Every function that is named here runs on both.

mod found;
mod log;
mod messages;
mod records;
mod shared_waits;
mod users;

use meanwhile_store::{Hit, UserStore, search_desk};

use crate::place::{Engine, Place, run};

/// What contains the words, on the desk and in messages.
async fn search(user: &UserStore<'_>, text: &str, limit: usize) -> Vec<Hit> {
    let (desk, _) = user.desk().await.unwrap();
    let mut hits = search_desk(&desk, text, |_| String::new());
    hits.truncate(limit);
    let left = limit - hits.len();
    hits.extend(user.search_messages(text, left).await.unwrap());
    hits
}

macro_rules! contract {
    ($($group:ident: $($name:ident),*;)*) => {
        mod sqlite {
            $($(#[test]
            fn $name() {
                super::run(async {
                    let place = super::Place::new(super::Engine::Sqlite).await;
                    super::$group::$name(&place).await;
                });
            })*)*
        }
        mod postgres {
            $($(#[test]
            fn $name() {
                super::run(async {
                    let place = super::Place::new(super::Engine::Postgres).await;
                    super::$group::$name(&place).await;
                });
            })*)*
        }
    };
}

contract! {
    found:
        a_calendar_entry_gives_way_to_no_lower_sequence,
        an_import_can_be_taken_up_where_it_stopped,
        aliases_are_learnt_and_forgotten,
        answered_proposals_are_no_longer_open;
    log:
        an_action_is_logged_with_what_was_before_and_after,
        an_action_can_be_undone_once_and_the_undoing_undone;
    messages:
        a_known_message_is_passed_over,
        messages_come_in_pages_newest_first_without_gaps_or_repeats,
        a_message_can_be_filed_elsewhere,
        keys_and_threads_are_found_in_bulk,
        texts_of_any_kind_survive,
        search_finds_words_in_records_facts_and_messages,
        many_messages_are_stored_in_one_batch;
    records:
        what_is_recorded_comes_back_sorted,
        a_record_that_is_put_again_is_changed_in_place,
        of_a_record_that_one_batch_puts_twice_the_last_counts,
        a_removed_application_is_hidden_with_its_facts_until_it_is_put_again,
        a_batch_decided_on_an_old_revision_is_refused_whole,
        the_same_fact_again_is_passed_over_and_a_different_one_is_refused,
        references_may_come_in_any_order_but_must_lead_somewhere,
        only_what_the_plan_follows_from_moves_the_revision,
        settings_come_back_as_they_were_set,
        concurrent_writers_lose_nothing,
        an_unknown_user_cannot_write;
    shared_waits:
        others_see_what_is_shared_and_not_whose_it_is,
        only_who_shares_has_waits_renewed_and_what_is_withdrawn_is_gone,
        what_is_shared_is_in_no_export_and_goes_with_its_user;
    users:
        opening_again_finds_the_same_user_and_epoch,
        several_may_open_a_new_place_at_once,
        who_is_due_is_given_longest_due_first,
        workers_never_claim_the_same_user,
        a_user_sees_nothing_of_another,
        erasing_a_user_leaves_nothing_of_them_and_all_of_others,
        a_check_of_a_sound_store_finds_nothing;
}
