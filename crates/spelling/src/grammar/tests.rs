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
        ("I’d of happily talked longer.", "of", "have"),
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
        "I’d, of course, be glad. I’d of necessity be late, and it had of late been busy.",
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

/// A sentence, what is wrong in it, and what stands there instead.
const TOGETHER: &[(&str, &str, &str)] = &[
    ("I can to start in May.", "can to", "can"),
    ("I can went there.", "went", "go"),
    ("It was nice to met you.", "met", "meet"),
    ("It was nice to meeting you.", "meeting", "meet"),
    ("I’m looking forward for our next meeting.", "for", "to"),
    ("Looking forward hearing from you.", "hearing", "to hearing"),
    ("I enjoyed to meet the team.", "to meet", "meeting"),
    ("I am interested in learn more.", "learn", "learning"),
    ("Thank you so much for help me.", "help", "helping"),
    ("Thank you to take the time.", "to take", "for taking"),
    ("I am happy meet you again.", "meet", "to meet"),
    ("I want thank you.", "thank", "to thank"),
    ("I would happy to come.", "happy", "be happy"),
    ("I very happy about it.", "very", "am very"),
    ("I am very interest in the role.", "interest", "interested"),
    (
        "That would be highly appreciate.",
        "appreciate",
        "appreciated",
    ),
    ("Let me to know your thoughts.", "me to", "me"),
    (
        "I have seen your team yesterday and liked it.",
        "I have seen",
        "I saw",
    ),
    ("I have met Lee last week.", "I have met", "I met"),
    ("If I would be chosen, I would be glad.", "would be", "were"),
    ("I work as a nurse since 2015.", "work", "have worked"),
    ("I did enjoyed the tour.", "enjoyed", "enjoy"),
    ("I didn’t liked it.", "liked", "like"),
    ("I will write as soon as I will know.", "I will", "I"),
    ("It is been a pleasure.", "is", "has"),
    ("These kind of reports interest me.", "kind", "kinds"),
    ("There were less people than I thought.", "less", "fewer"),
    (
        "The amount of nurses who use it surprised me.",
        "amount",
        "number",
    ),
    ("That is one of the reason why I came.", "reason", "reasons"),
    ("I would like to make you a question.", "make", "ask"),
    ("Could you explain us the plan?", "us", "to us"),
    ("I wait your answer.", "your", "for your"),
    ("I am interested to the position.", "to", "in"),
    ("All what you said stayed with me.", "what", "that"),
    ("I could come in Monday.", "in", "on"),
    ("The talk went very good.", "good", "well"),
    ("I hope to here from you.", "here", "hear"),
    ("It’s strength is its people.", "It’s", "Its"),
    ("Please loose no time.", "loose", "lose"),
    ("Whom is the reader of the report?", "Whom", "Who"),
    ("It had a big affect on me.", "affect", "effect"),
    ("I wonder weather you are free.", "weather", "whether"),
    ("You where very kind.", "where", "were"),
    ("Please let me no if that suits.", "no", "know"),
    (
        "Me and Lee have talked about it.",
        "Me and Lee",
        "Lee and I",
    ),
    ("Lee and I has talked about it.", "has", "have"),
    ("One of my colleagues are a pilot.", "are", "is"),
    ("I know, and he don’t mind.", "don’t", "doesn’t"),
    ("I like working with people who has ideas.", "has", "have"),
    ("I like someone who listen.", "listen", "listens"),
    ("I will be able to starting in May.", "starting", "start"),
    ("Can you please to send me the plan?", "to send", "send"),
    ("The decision will being made soon.", "being", "be"),
    ("I want to thanks you for the tour.", "thanks", "thank"),
    ("I no longer works there.", "works", "work"),
    ("The interview make me want it more.", "make", "makes"),
    ("There were to many sensors.", "to", "too"),
    ("It was nice too meet you.", "too", "to"),
    ("I am use to working nights.", "use", "used"),
    ("Each of the sensors have a clock.", "have", "has"),
    ("Between you and I, it was late.", "I", "me"),
    ("We can met again in May.", "met", "meet"),
];

/// The same words where they are right.
const IN_ANOTHER_SENSE: &[&str] = &[
    "I did what I could to help, and do all I can to learn. We could, to begin with, meet.",
    "I can go, and the can went into the bin. They will have had lunch.",
    "It is nice to be met at the door. I want to be heard.",
    "From the meeting to working alone. I am used to working nights and committed to learning.",
    "I look forward for the first time in months. It was put forward for the award.",
    "Looking forward, your plan makes sense. I look forward to your reply.",
    "There is much to enjoy, to learn and to see. I enjoyed it to the end.",
    "My interest in work and design began early. Experience in building is one thing.",
    "Thank you for help and advice. Thank you for visits to your site.",
    "Thanks to your help I understood. Thank you to the team, and to Lee.",
    "A happy meeting. I am happy, see above. I was able to meet her.",
    "I want work that matters. I hope work goes well. Do not thank me.",
    "I would happily come. The day that would suit. Good will matters.",
    "I very much liked it. I so enjoyed it. I really impressed myself.",
    "There is interest in the role, and my interest in it is great. What impressed by its size?",
    "I very much appreciate your help. It is much appreciated.",
    "Let me know. We let it to tenants. Let us, to be fair, wait.",
    "I have read the report you sent yesterday. I have thought about what we said yesterday.",
    "I have met many people since last week, and I have been ill over the last week.",
    "If you would be so kind. I wonder if I would be useful. If it would help, I can come.",
    "I work with Dana, who has been there since 2015. I have worked there since 2015.",
    "What I did worked. What you did helped. The work we did needed time.",
    "I did not like it, and I do enjoy it. What I did enjoyed no fame.",
    "As soon as I know, I will write.",
    "It is being done. What has it been? It is a has-been.",
    "These kind people helped, and this kind of report is rare. These kinds of things.",
    "It took more or less people skills. Less time, fewer people, less is more.",
    "The amount of time surprised me. A number of nurses.",
    "One of the reasons why I came. One of the team is a pilot. One of my friends is there.",
    "It makes you question things. Will you make it a question of time?",
    "Could you explain to us the plan? Let us explain how it works.",
    "I can wait. Your answer will come. I am waiting for your reply.",
    "I am interested to hear more and interested to see the hall.",
    "Above all what I liked was the hall. After all, what I said is true. All that you said.",
    "In Monday’s talk you spoke of it. At Monday lunch we met. On Monday I can come.",
    "The talk went well. A good talk. All went as good as planned.",
    "I hope to be here for long. I look forward to being here. It is nice here from above.",
    "It’s strength that counts. It’s success you want. Its strength is its people.",
    "The screw came loose; no time was lost. Loose ends take time.",
    "Whom is the report for? Who is the reader? The person whom it is for.",
    "It affects me. I was moved by the effect on the team. To effect a change takes time.",
    "The weather you have is fine. I know weather data well.",
    "You know where very old maps hang. I know where you work.",
    "I have no doubt. We said no. There is no if and no but. A new what?",
    "You and Lee have talked. Let me and Lee know. It matters to me and my team.",
    "Lee and I have talked. Marks and Spencer has one. Lee has talked, and I was there.",
    "If one of my colleagues were here. More than one of the sensors are old.",
    "The people who use it don’t wait, and those who need it don’t ask.",
    "One of the people who has ideas. The kind of person who listens.",
    "I am able to start, and ready for work. How would being there help?",
    "Please send it to me. A decision will be made. What would having one mean?",
    "Thanks to you, and thanks to the team. He never works there. Who still lives here?",
    "Did the interview make you tired? The interviews make me want it.",
    "What it is to many people. It was nice, too. I met you too, meeting Lee.",
    "Your very busy week. The room is in use to this day. Whose coming-out was it?",
    "Each of them has one. The sensors each have a clock. Can those met be named?",
    "I have started a course on Monday evenings, and I have been there since my training.",
    "I wish I knew someone who were so kind. People who have ideas. He doesn’t mind.",
];

#[test]
fn what_does_not_go_together_is_mended() {
    let mut wrong = Vec::new();
    for (text, marked, right) in TOGETHER {
        let expected = (
            (*marked).to_owned(),
            Suggestion::Wording((*right).to_owned()),
        );
        let it = found(text);
        if it != [expected] {
            wrong.push(format!("{text}: {it:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_goes_together_in_another_sense_is_left_alone() {
    let mut alarms = Vec::new();
    for text in IN_ANOTHER_SENSE {
        for it in found(text) {
            alarms.push(format!("{it:?}: {text}"));
        }
    }
    assert!(alarms.is_empty(), "{}\n{}", alarms.len(), alarms.join("\n"));
}
