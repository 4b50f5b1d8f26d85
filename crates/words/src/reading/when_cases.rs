//! When they will answer, when they are back and by when they want an answer, as people put it: written on Wednesday,
//! 11 March 2026, where the clocks show the time of Greenwich.
//!
//! For tests alone; the phrases stand with their languages, the days in [`crate::dates`].

use super::Reading;
use super::decide::read;
use super::decide::tests::incoming;

fn read_on_11_march(text: &str) -> Reading {
    let mut message = incoming("", text);
    message.sent_at = "2026-03-11T09:00:00Z".parse().unwrap();
    read(&message)
}

fn check(cases: &[(&str, &str)], found: impl Fn(Reading) -> String) {
    let read = |text: &str| found(read_on_11_march(text));
    let wrong: Vec<_> = cases
        .iter()
        .map(|(text, expected)| (*text, read(text), *expected))
        .filter(|(_, found, expected)| found != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The first and the last day on which they may answer; none where no promise is made.
const PROMISES: &[(&str, &str)] = &[
    ("You'll hear from us on Monday week.", "23.03 23.03"),
    ("We'll get back to you a week on Thursday.", "19.03 19.03"),
    ("You will hear from us a week from Friday.", "20.03 20.03"),
    ("We'll let you know on Monday.", "16.03 16.03"),
    ("I'll let you know before the weekend.", "13.03 13.03"),
    ("Sie hören vor dem Wochenende von uns.", "13.03 13.03"),
    ("Vous aurez une réponse avant le week-end.", "13.03 13.03"),
    ("U hoort voor het weekend van ons.", "13.03 13.03"),
    (
        "Recibirá nuestra respuesta antes del fin de semana.",
        "13.03 13.03",
    ),
    (
        "Riceverà una risposta prima del fine settimana.",
        "13.03 13.03",
    ),
    (
        "Receberá uma resposta antes do fim de semana.",
        "13.03 13.03",
    ),
    (
        "We'll decide this Friday and let you know next Tuesday.",
        "17.03 17.03",
    ),
    ("We will decide on Friday.", "13.03 13.03"),
    ("A decision will be made no earlier than 20 March.", ""),
    ("You will not hear before 20 March.", ""),
    ("We'll decide on 20 March at the earliest.", ""),
    ("Sie hören frühestens am 20. März von uns.", ""),
    ("Vous aurez une réponse au plus tôt le 20 mars.", ""),
    ("You will hear no later than 20 March.", "20.03 20.03"),
    (
        "You will hear within ten working days after Easter Monday.",
        "07.04 20.04",
    ),
    ("You'll hear within a week of 20 March.", "21.03 27.03"),
    ("We will reply within two working days.", "11.03 13.03"),
    (
        "Expect to hear something in the first week of April.",
        "01.04 07.04",
    ),
    (
        "Decision moved to 2 April, sorry for keeping you hanging.",
        "02.04 02.04",
    ),
    ("Can we get back to you in a fortnight?", "11.03 25.03"),
    ("Give us until the end of next week please.", "18.03 20.03"),
    ("Expect an email by COB tomorrow.", "12.03 12.03"),
    (
        "The announcement has been pushed back to 30 March.",
        "30.03 30.03",
    ),
    ("Expect a call on Friday.", "13.03 13.03"),
    ("You will hear by 04/05.", ""),
    ("You will hear by 14/04.", "14.04 14.04"),
    ("You'll hear by Friday 20/03.", "20.03 20.03"),
    ("Sie hören bis 4.5. von uns.", "04.05 04.05"),
    (
        "Unfortunately the panel meets only on 20 March; we'll write to you the week after.",
        "23.03 27.03",
    ),
    ("Send us your answer by Sunday evening.", ""),
    (
        "The board meets on 19 March and we'll write to you the day after.",
        "20.03 20.03",
    ),
    ("We'll be in touch in a week or two.", "18.03 25.03"),
    ("A decision will be made this week or next.", "11.03 20.03"),
    (
        "We'll be making offers in the second half of April.",
        "16.04 30.04",
    ),
    ("We'll come back to you in Q2.", "01.04 30.06"),
    ("Nous reviendrons vers vous sous quinzaine.", "11.03 26.03"),
    ("You'll hear from us by Easter.", "11.03 02.04"),
    ("We should know more by the 20th.", "20.03 20.03"),
    (
        "Hopefully I can tell you more by next Wednesday.",
        "18.03 18.03",
    ),
    ("We will write at the end of April.", "21.04 30.04"),
    (
        "We plan to notify all candidates by 20 March.",
        "20.03 20.03",
    ),
    (
        "We intend to appoint in the first week of April.",
        "01.04 07.04",
    ),
    ("We'll be making offers early next week.", "16.03 17.03"),
    ("Wir melden uns nach Ostern.", "07.04 10.04"),
    ("Ich melde mich Mitte nächster Woche.", "17.03 18.03"),
    ("Ich melde mich übermorgen.", "13.03 13.03"),
    (
        "Wir entscheiden noch vor Ostern und melden uns dann.",
        "11.03 02.04",
    ),
    ("Le contestaremos antes del viernes.", "13.03 13.03"),
    ("Te respondemos el lunes.", "16.03 16.03"),
    ("Ci faremo sentire lunedì.", "16.03 16.03"),
    ("Responderemos até segunda-feira.", "16.03 16.03"),
    ("We reageren uiterlijk maandag.", "16.03 16.03"),
    ("Bitte melden Sie sich nach Ostern bei mir.", ""),
    ("Melden Sie sich bitte bis Freitag.", ""),
    ("Could you tell me more by Friday?", ""),
    ("Contéstenos antes del viernes.", ""),
    ("Gelieve voor vrijdag te antwoorden.", ""),
    ("We made offers in March last year.", ""),
    ("Please return the form by Friday.", ""),
];

#[test]
fn a_promise_is_read_as_it_is_put() {
    check(PROMISES, |reading| {
        reading.promised.map_or(String::new(), |it| {
            format!(
                "{} {}",
                it.first.strftime("%d.%m"),
                it.last.strftime("%d.%m")
            )
        })
    });
}

/// The day of return.
const RETURNS: &[(&str, &str)] = &[
    ("I'm on annual leave, returning 30/03/2026.", "30.03"),
    (
        "I will be out of the office starting 03/09/2026 and returning 03/16/2026.",
        "16.03",
    ),
    ("I am out of office 09/03/2026 - 20/03/2026.", "21.03"),
    ("Out of office until 04/05/2026.", ""),
    (
        "I'm away from my desk this week and back next Monday.",
        "16.03",
    ),
    (
        "I am on maternity leave from 1 March to 30 September. Write to Lee in my absence.",
        "01.10",
    ),
    ("OOO until Thurs 19/3. Back Fri 20/3.", "20.03"),
    (
        "I will be on leave from Thursday 12 March and back in the office on Monday 30 March.",
        "30.03",
    ),
    (
        "Thank you for your email. Our office is closed and will reopen on 6 April.",
        "06.04",
    ),
    (
        "I don't work Wednesdays. I'll respond on Thursday.",
        "12.03",
    ),
    ("On holiday! Back on the 30th.", "30.03"),
    (
        "I'm out of office from 2 to 13 March. For urgent issues ring 555.",
        "14.03",
    ),
    (
        "I am out of the office March 9-13 with no access to email.",
        "14.03",
    ),
    (
        "Ik ben met vakantie en maandag 23 maart weer bereikbaar.",
        "23.03",
    ),
    (
        "Estarei ausente de 9 a 20 de março. Responderei no regresso.",
        "21.03",
    ),
    (
        "Sarò assente dal 9 al 20 marzo. Leggerò le email al mio rientro.",
        "21.03",
    ),
    (
        "Encontro-me de férias, regressando no dia 23 de março.",
        "23.03",
    ),
    (
        "Ich bin vom 9. bis 20. März im Urlaub. In dringenden Fällen hilft Frau Klein.",
        "21.03",
    ),
    (
        "Je suis en congé du 9 au 20 mars. En cas d'urgence, contactez Mme Petit.",
        "21.03",
    ),
    (
        "Van 9 tot en met 20 maart ben ik er niet. Bij spoed: bel Els.",
        "21.03",
    ),
    (
        "En congé maternité jusqu'en septembre, contactez ma remplaçante.",
        "01.09",
    ),
    (
        "Ich bin ab dem 23. März wieder erreichbar, derzeit im Urlaub.",
        "23.03",
    ),
    (
        "I am currently on leave and will return Monday 23 March.",
        "23.03",
    ),
    (
        "I'm travelling until Friday and replies will be slow.",
        "13.03",
    ),
];

#[test]
fn the_day_of_return_is_the_one_that_is_said_or_the_one_after_the_last() {
    check(RETURNS, |reading| {
        reading
            .back_on
            .map_or(String::new(), |it| it.strftime("%d.%m").to_string())
    });
}

/// The day by which an answer is wanted.
const DEADLINES: &[(&str, &str)] = &[
    (
        "We'd like you to do a short coding exercise (about 2 hours). You have until 18 March.",
        "18.03",
    ),
    (
        "Attached you'll find a small case study. Send us your answer by Sunday evening.",
        "15.03",
    ),
    (
        "We can't find the second page of your CV. Please resend it by tomorrow noon.",
        "12.03",
    ),
    (
        "Nos complace ofrecerle el puesto. Devuélvalo firmado antes del 20 de marzo.",
        "20.03",
    ),
    (
        "We are pleased to offer you the position. The offer expires on 20 March.",
        "20.03",
    ),
    (
        "We are pleased to offer you the position, starting on 4 May.",
        "",
    ),
    (
        "Please complete the test. The link closes on 20 March.",
        "20.03",
    ),
    (
        "We are delighted to offer you the job. Sign and return it by Friday.",
        "13.03",
    ),
    ("Please send your references by 04/05/2026.", ""),
    (
        "Könnten Sie uns bis Freitag die Zeugnisse schicken?",
        "13.03",
    ),
];

#[test]
fn an_answer_is_wanted_by_the_day_that_is_named() {
    check(DEADLINES, |reading| {
        reading
            .answer_by
            .map_or(String::new(), |it| it.strftime("%d.%m").to_string())
    });
}

/// Whether an answer is waited for.
const WAITS: &[(&str, &str)] = &[
    (
        "Just a line to say we all really enjoyed yesterday. You came across very well and I expect you'll hear good things soon.",
        "false",
    ),
    (
        "Confirming: Thursday 12 March, 3.30pm, reception on the 4th floor. Ask for Dana.",
        "false",
    ),
    (
        "Piet no longer works at Tamarind Press. Please direct your enquiry to hr@tamarind.example. This mailbox is not monitored.",
        "false",
    ),
    ("Not this time, Sam. Keep at it.", "false"),
    ("You should hear back within 5 business days.", "false"),
    ("Volgende week laat ik iets weten.", "false"),
    ("I look forward to hearing from you.", "true"),
    ("You should call Dana on Friday.", "true"),
    ("Laat je me weten of dinsdag past?", "true"),
    (
        "Confirming Thursday at 3. Could you bring your passport?",
        "true",
    ),
    ("Thanks, we have everything.", "false"),
    ("I'm confident this will work. Talk soon!", "false"),
];

#[test]
fn what_is_only_told_waits_for_nobody() {
    check(WAITS, |reading| reading.expects_answer.to_string());
}
