//! Sentences with a slip and the words that mend it, and sentences without one.

use meanwhile_words::check::{Suggestion, check_within, scene};
use meanwhile_words::note::{Note, NoteKind};

use super::CHECK;

fn found(text: &str) -> Vec<(String, Suggestion)> {
    let note = Note::of(text);
    let report = check_within(&note, &scene(NoteKind::ThankYou), &[&CHECK]);
    let marked = report.findings.into_iter();
    marked
        .map(|it| (note.marked(it.place, &it.span).to_owned(), it.suggestion))
        .collect()
}

#[test]
fn slips_are_marked_and_mended() {
    let mut wrong = Vec::new();
    for (text, marked, right) in [
        ("Thank you, and your welcome to call.", "your", "you’re"),
        ("I will think about you’re offer.", "you’re", "your"),
        ("Its been a pleasure.", "Its", "It’s"),
        ("I like the team and it’s values.", "it’s", "its"),
        ("Their are three sensors.", "Their", "There"),
        ("I was impressed by there team.", "there", "their"),
        ("I should of asked.", "of", "have"),
        ("It was more then a talk.", "then", "than"),
        ("Could you please advice me?", "advice", "advise"),
        ("Thank you for your advise.", "advise", "advice"),
        ("I do not want to loose touch.", "loose", "lose"),
        ("I learned quiet a lot.", "quiet", "quite"),
        ("I wont be long.", "wont", "won’t"),
        ("I would love to be apart of it.", "apart", "a part"),
        ("I look forward to meet you.", "meet", "meeting"),
        ("I am looking forward to hear from you.", "hear", "hearing"),
        ("Thanks again for invite me.", "invite", "inviting"),
        ("I have went through it again.", "went", "gone"),
        ("I didn’t knew that.", "knew", "know"),
        ("I has enjoyed it.", "has", "have"),
        ("They was kind.", "was", "were"),
        ("Dana said she have a plan.", "have", "has"),
        ("There is many ways.", "is", "are"),
        ("I wonder if there have been any decision.", "have", "has"),
        ("I am agree with Lee.", "I am agree", "I agree"),
        ("I would like thank you.", "thank", "thank"),
        ("I work there since two years.", "since", "for"),
        ("That is more easier.", "more easier", "easier"),
        ("Could you explain me the plan?", "me", "to me"),
        ("I am interested on the role.", "on", "in"),
        ("Send me all informations.", "informations", "information"),
        ("It was an great talk.", "an", "a"),
        ("and i was glad.", "i", "I"),
        ("My hands was shaking.", "was", "were"),
        ("My last account have grown.", "have", "has"),
        ("The lads in the mess room was friendly.", "was", "were"),
        ("I was late because my brother have the car.", "have", "has"),
        ("These questions has stayed with me.", "has", "have"),
        ("The job don’t scare me.", "don’t", "doesn’t"),
        ("I was please to hear it.", "please", "pleased"),
        ("I use to work at the docks.", "use", "used"),
        ("He don’t mind.", "don’t", "doesn’t"),
        ("Everyone were kind.", "were", "was"),
        ("I thinks so.", "thinks", "think"),
        ("You may of heard.", "of", "have"),
        ("I would not of known.", "of", "have"),
        ("Its just what I like.", "Its", "It’s"),
        ("The shop has it’s own oven.", "it’s", "its"),
        ("I hope your well.", "your", "you’re"),
        ("Thank you for you’re time.", "you’re", "your"),
        ("It was warmer then I thought.", "then", "than"),
        ("It is the most happiest team.", "most happiest", "happiest"),
        ("I met much colleagues there.", "much", "many"),
        ("I bake since a long time.", "since", "for"),
    ] {
        let it = found(text);
        let fits = |(words, suggestion): &(String, Suggestion)| {
            words == marked
                && (right.is_empty() || *suggestion == Suggestion::Wording(right.to_owned()))
        };
        if it.len() != 1 || !it.iter().all(fits) {
            wrong.push(format!("{text}: {it:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn slips_of_those_who_learnt_english_later_are_mended() {
    for (text, marked, right) in [
        ("Thank you for received me.", "received", "receiving"),
        ("It were nice to meet you.", "were", "was"),
        ("Id be glad to come.", "Id", "I’d"),
        ("I’m agree with Lee.", "I’m agree", "I agree"),
    ] {
        let expected = (marked.to_owned(), Suggestion::Wording(right.to_owned()));
        assert_eq!(found(text), [expected], "{text}");
    }
}

#[test]
fn what_is_right_is_left_alone() {
    let mut alarms = Vec::new();
    for text in [
        "Thank you for your welcome. Your a cappella group sounds fun, and your very kind note helped.",
        "You’re time-poor, I know, and it’s people that matter to you.",
        "Its a-team is known. The house and its own story, its values and its not-for-profit arm.",
        "There are three, and their team is there. Their work and there work is done.",
        "I could, of course. I should of course have asked, must I?",
        "It was better then. Other than that, more than ever; then a call came.",
        "The dog was let loose. I was quiet, and quite sure.",
        "As is his wont, he came. The cant of the trade.",
        "I look forward to the talk, to work on Monday and to a visit. Looking forward to summer.",
        "I am looking forward to hearing from you. I look forward to work, and to helping.",
        "Thank you for lunch, for the ride and for letting me know. Thanks for your share of it.",
        "The work is exciting for me. I am excited to join. It is an exciting to-do list.",
        "I have seen it, had done it and have to go. What we had took time. The plan we have came from Lee.",
        "I did not know. He does not have one. Did you have one? Does she work there?",
        "Meeting you has been good. Working with you was a pleasure. What you say is true.",
        "If I were you. World War I is over. Lee and I are glad. You and I have met. Could he have it?",
        "I suggest that she work with Lee. Let him explain. Make her say it. Did he mention it?",
        "There is a lot. There are many. There has been no decision.",
        "I am hopeful. I am looking. I am, I hope, clear. I am in two minds.",
        "I would like to thank you; I would like coffee. I’d like us to meet.",
        "Since two years ago things changed; since 2019, for two years.",
        "More easily, a better one, and more of it. We discussed it; everything we discussed about sensors.",
        "An hour, a union, an MBA, a one-off, a European, an honest word, an umbrella.",
        "i.e. a list: i) one. In the other hand I held a cup.",
        "What he did and what she saw have changed me.",
        "The advice helped. To advise you on this, and good advice on it.",
        "I’d love to hear more. You have a way of listening.",
        "Not to worry, and not to much avail.",
        "Is there work to do, and there is?",
        "Anyone interested can join; I am interested in it.",
        "The people in my team have a plan. One of my hands was cold. My wife and I are glad.",
        "My family have a shop. The team were kind. The board have met. The staff are busy, the company is.",
        "The news was good. My thanks is little. The two years at the depot was the best of times.",
        "If my boss were here. I wish my role were larger. I suggest that my report have a reader.",
        "The works outing is in May. This works. The Times has it. The rest have gone, the young are there.",
        "The questions you asked were good. My mother’s hands were quick. The hours are long.",
        "Please to meet you. I was pleased to hear. The use to work it to. He does not mind, nor do I.",
        "What I know makes me think. Let everyone have a say. I met everyone.",
        "In May of last year. You may, of course. I would not, of course.",
        "Its just reward. Its people, its own oven and its good name. It’s best of all.",
        "Your well-being, your well kept garden, your happy team. You’re welcome any time.",
        "It was warmer then. It was better than planned. It is the most, happiest or not.",
        "Thank you for shared lunches and questions. As it were, it were better so. The id is Freud’s.",
        "Thank you very much. People like it. Not much: questions, mostly.",
    ] {
        for it in found(text) {
            alarms.push(format!("{it:?}: {text}"));
        }
    }
    assert!(alarms.is_empty(), "{}\n{}", alarms.len(), alarms.join("\n"));
}
