//! What people tell in passing, in a clause or as news of another, held to account: what is read, and what must not be.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

use super::decide::tests::{incoming, read_text};

/// Every message is read as `kind`, or none is; all that are not as expected are named at once.
#[track_caller]
fn check(kind: K, like: &[&str], unlike: &[&str]) {
    let all = like.iter().map(|it| (it, true));
    let mut wrong = Vec::new();
    for (text, expected) in all.chain(unlike.iter().map(|it| (it, false))) {
        let reading = read_text(text);
        if (reading.kind == kind) != expected {
            let words: Vec<_> = reading.evidence.iter().map(|it| &it.words).collect();
            wrong.push(format!("{:?} {words:?}: {text}", reading.kind));
        }
    }
    assert!(wrong.is_empty(), "{kind:?}\n{}", wrong.join("\n"));
}

#[test]
fn a_no_as_news_of_the_one_they_took() {
    check(
        K::Rejection,
        &[
            "It was a joy to have you here. The woman we are taking on had a kitchen of this size before.",
            "Loved your ideas. The candidate we chose knows our till system inside out.",
            "Both vacancies have been accepted by other applicants.",
            "The person selected has now signed, and the search is closed.",
            "We are carrying on with three people who have sold abroad before.",
            "You pushed her hard, but the job is Nadia's.",
            "We have promoted someone from the night team.",
            "A colleague from Leeds got the post because she speaks Polish.",
            "Somebody beat you to it, I'm afraid.",
            "You lost out to a man with a crane ticket.",
            "They would sooner train somebody up from school.",
            "Die Kollegin, die wir genommen haben, spricht fließend Polnisch.",
            "Den Zuschlag hat eine andere Bewerberin bekommen.",
            "Die Stelle bekommt jetzt ein Kollege aus dem Lager.",
            "Si nous avons préféré une autre candidate, c'est pour son expérience des urgences.",
            "La personne que nous avons retenue parle couramment l'italien.",
            "La plaza se la lleva una compañera de la casa.",
            "La persona que hemos elegido conoce ya el programa.",
            "La selezione si è chiusa con l'assunzione di un'altra persona.",
            "Il posto va a una collega interna.",
            "A vaga ficou com uma colega da casa.",
            "Avançámos com outra pessoa que já conhece o sistema.",
            "De baan gaat naar een collega van de nachtdienst.",
            "De kandidaat die we hebben gekozen heeft meer ervaring met kassa's.",
        ],
        &[
            "The person we are hiring will report to the head of finance. Can you come on Thursday at 10?",
            "The colleague we have asked to show you round is Ben. See you on Monday at 9.",
            "Our first choice has accepted another job, so the post is yours if you want it.",
            "We are continuing with two more rounds: could you come on Friday at 9?",
            "We are going ahead with the two of you, and I'd like you to meet Ana on Tuesday at 11.",
            "We'd rather have someone like you than any of the others. Would you start on the 1st?",
            "Die Kollegin, die Sie empfängt, heißt Frau Lang. Passt Ihnen Dienstag um 10 Uhr?",
            "La personne que vous rencontrerez est Mme Roy. Seriez-vous libre mardi à 10 h ?",
            "La persona que te recibirá es Ana. ¿Te viene bien el martes a las diez?",
            "La persona che La riceverà è il dottor Poli. Le va bene martedì alle 10?",
            "A pessoa que o vai receber é a Ana. Consegue vir na terça às 10h?",
            "De collega die je ontvangt heet Anna. Kun je dinsdag om tien uur?",
        ],
    );
}

#[test]
fn a_no_as_the_end_of_the_way() {
    check(
        K::Rejection,
        &[
            "Your application therefore stops here.",
            "Your candidature has come to an end.",
            "We can't sponsor at this level, and that rules you out.",
            "I am sorry to say that it won't be you this time.",
            "You are out of the running, and I hated hearing it.",
            "We have taken your name off the list for this post.",
            "The vote went against you.",
            "We could not find a place for you on the team.",
            "You came just short on the written part.",
            "The board has decided to readvertise.",
            "There will be no more appointments from this list.",
            "Der Bewerbungsprozess endet für Sie an dieser Stelle.",
            "Damit sind Sie leider aus dem Rennen.",
            "Votre parcours s'arrête ici, malheureusement.",
            "Tu candidatura termina aquí.",
            "Il suo percorso si conclude qui.",
            "A sua candidatura encerra aqui.",
            "De procedure stopt hier voor jou.",
        ],
        &[
            "Nothing has been ruled out. We meet again on Monday and will write on Tuesday.",
            "You are not out of the running: we only need another week.",
            "We have not taken you off the list, we are only late.",
            "It wasn't a no, but it wasn't a yes either. The board meets next week.",
            "It is neither a no nor a yes; we are still waiting for the budget.",
            "Your part of the day ends there at four. See you on Thursday at 10.",
            "Das ist keine Absage, wir brauchen noch Zeit.",
            "Ce n'est pas un refus, il nous faut encore une semaine.",
            "No es un no: todavía estamos decidiendo.",
            "Non è un no: ci serve ancora una settimana.",
            "Dit is geen afwijzing, we hebben nog een week nodig.",
        ],
    );
}

#[test]
fn an_offer_that_is_taken_back() {
    check(
        K::Rejection,
        &[
            "We made you a conditional offer on 2 March. We are withdrawing it, or rather we are withdrawing the offer as of today.",
            "The offer of employment we sent on Monday has been rescinded.",
            "Regrettably our offer is withdrawn with immediate effect.",
            "Wir müssen unsere Zusage leider zurückziehen.",
            "Nous retirons notre promesse d'embauche.",
        ],
        &[
            "We are delighted to offer you the post. The offer will be withdrawn if we do not hear from you by Friday.",
            "We withdrew the offer to the other candidate, and we would like to offer you the job.",
            "Please sign by Friday, failing which the offer is withdrawn. We are pleased to offer you the position.",
        ],
    );
    let withdrawn = "We wrote on Monday with a formal offer. The firm is withdrawing that offer, and we won't be hiring you.";
    let message = incoming("Your employment offer: payroll assistant", withdrawn);
    assert_eq!(super::read(&message).kind, K::Rejection);
}

#[test]
fn an_offer_as_people_wish_for_somebody() {
    check(
        K::Offer,
        &[
            "We would be mad not to take you. 12 an hour, Fridays off?",
            "It's you we chose, so when can you start?",
            "You're the one we picked. Shall we do the money by phone?",
            "We want you on board from May.",
            "The desk by the window is yours.",
            "The trustees have appointed you as warden.",
            "You start on Monday at seven, boots and gloves are here.",
            "Dich nehmen wir! Du fängst am Montag um sieben an.",
            "Ihrer Einstellung wurde gestern zugestimmt.",
            "La direction a approuvé votre embauche.",
            "C'est vous que nous avons choisie pour le poste.",
            "El puesto es tuyo, empiezas el lunes.",
            "Te queremos en el equipo.",
            "Il posto è tuo, cominci lunedì.",
            "O lugar é teu, começas segunda.",
            "De baan is van jou, je begint maandag.",
        ],
        &[
            "You would be mad not to apply for this role.",
            "We want you on the call for the second interview on Thursday at 10.",
            "You're the one we'd like to see again. Friday at 9?",
            "Before you start on Monday's task, read the brief.",
            "Nothing in this message is an offer of employment. We have received your application.",
            "This email does not constitute an offer or a contract. Thank you for your application.",
            "We would be delighted if you could join us for lunch on Thursday at 12.",
            "Diese E-Mail stellt kein Angebot dar. Ihre Bewerbung ist eingegangen.",
            "Ce message ne constitue pas une offre. Nous avons bien reçu votre candidature.",
            "Queremos conocerte: ¿te viene bien el lunes a las diez?",
            "Ti vogliamo conoscere: lunedì alle 10 ti va bene?",
        ],
    );
}

#[test]
fn a_wait_in_passing() {
    check(
        K::Delay,
        &[
            "I have not had a moment to read the notes, and can't before the 9th.",
            "Nothing to report yet, I'm afraid. The director is off sick.",
            "No news from the client yet, and I have chased them again.",
            "Until then nobody can sign anything.",
            "It will be a week later than we promised.",
            "All posts are frozen until the new head starts.",
            "Die Auswahl verzögert sich leider um zwei Wochen.",
            "Es dauert länger als angekündigt.",
            "Je vous avais promis une réponse lundi, toutes mes excuses.",
            "Ce sera plus long que prévu, la directrice est souffrante.",
            "El proceso se ha retrasado y la decisión será más tarde de lo previsto.",
            "Perdona el silencio, todavía no hay decisión.",
            "La decisione slitta di una settimana.",
            "Scusi il ritardo, per ora nessuna novità.",
            "Desculpe a demora, ainda não temos decisão.",
            "De beslissing schuift een week op.",
            "Het duurt langer dan gepland.",
        ],
        &[
            "If you haven't had a chance to complete the form, please do so by Friday.",
            "No word limit: write us a short essay on your favourite shop.",
            "The panel will start 20 minutes later than planned, so come at 10.20 on Thursday.",
            "We could not wait and have gone with somebody else.",
        ],
    );
}

#[test]
fn a_word_of_praise_in_passing() {
    check(
        K::Encouraging,
        &[
            "You left a strong impression on the owner.",
            "She asked if we can hire you at once.",
            "You are the front-runner for most of us.",
            "Keep your phone close on Friday, I say no more.",
            "Sie stehen weit oben auf der Liste, mehr kann ich noch nicht verraten.",
            "Vous faites partie des favoris.",
            "Estás entre los favoritos.",
            "Sei tra i favoriti, incrociamo le dita.",
            "Está entre os favoritos.",
            "Iedereen was enthousiast over je.",
        ],
        &[
            "You made quite an impression, which made it hard to choose someone else.",
            "However well it went, the job has gone to Tom.",
            "As much as we liked you, we are going with someone local.",
            "Who moves with you, and from which country? I need to know for the forms.",
        ],
    );
}

#[test]
fn a_time_is_asked_or_told_in_passing() {
    check(
        K::Scheduling,
        &[
            "Next is half an hour, or rather 40 minutes, with the lab. What works best on your side?",
            "She has gaps Tuesday before 10 and on Friday. Which is best for you?",
            "We look forward to your visit on 2 April. The programme is as follows: 8.30 tour, 9.30 talk, 12.00 lunch.",
            "I have put you down for Wednesday at two. Does that suit you?",
            "Wie sieht es bei dir am Donnerstag um zehn aus?",
            "Que dirais-tu de jeudi ? Dis-moi ce qui t'arrange.",
            "¿Cuándo te viene mejor, el martes o el jueves?",
            "Quando ti fa comodo, martedì o giovedì?",
            "Dá-lhe jeito na terça às 10h?",
            "Kom dinsdag eens langs om een uur of tien, past dat?",
        ],
        &[
            "Thank you for attending the interview on 2 March. The last interview is next Tuesday, and we will write to all of you then.",
            "Our process runs as follows: we read, we discuss, we write. Thank you for your application.",
            "The posts have been accepted by others; eleven people were interviewed.",
        ],
    );
}

#[test]
fn something_is_asked_for_in_passing() {
    check(
        K::InformationRequest,
        &[
            "Before I pass it on I need to know how long your permit runs.",
            "Let me have the missing names and I will add them.",
            "Thanks for the application. Which permit do you hold?",
            "Have you got a forklift licence for the yard? Text us a photo of it.",
            "Could you confirm your date of birth for the checks?",
            "Ich müsste noch wissen, wie viele Tage Sie arbeiten können.",
            "Il me manque encore deux choses : votre date de naissance et votre permis.",
            "Necesitamos que nos hagas llegar tu certificado.",
            "Manca solo la copia del documento.",
            "Falta apenas uma cópia do diploma.",
            "Ik mis nog een kopie van je diploma.",
        ],
        &[
            "Wir prüfen die Unterlagen nach Fristende und melden uns. Ihre Bewerbung ist eingegangen.",
            "That is all we need to know, thank you. Your application has been received.",
            "We'll let you know whether you have been shortlisted. Thanks for your application.",
        ],
    );
}

#[test]
fn a_task_in_passing() {
    check(
        K::Assessment,
        &[
            "I'd like a 500-word piece on any shop you know. Send it in by Monday.",
            "Please write two pages on how you would run the shop.",
            "You will be given half an hour to plan a lesson; your work will be scored by three teachers.",
            "Bitte schreiben Sie uns einen Text von einer Seite und schicken Sie ihn bis Freitag.",
            "Préparez une présentation de dix minutes sur un cours de votre choix.",
            "Redacta un texto de 300 palabras y mándalo antes del viernes.",
            "Prepari una breve presentazione di dieci pagine.",
            "Escreva um texto de 300 palavras até sexta.",
            "Schrijf een tekst van 300 woorden voor vrijdag.",
        ],
        &[
            "Merci d'avoir participé à la mise en situation. Nous avons choisi quelqu'un d'autre.",
            "Gracias por hacer la prueba técnica. Tu candidatura sigue en proceso.",
            "Grazie per aver svolto la prova scritta. Le faremo sapere.",
        ],
    );
}

#[test]
fn a_receipt_in_passing() {
    check(
        K::Acknowledgement,
        &[
            "Your letter came through safely. We close on the 12th and will answer everyone after that.",
            "Your application has been passed to the hiring team. If your experience fits, a recruiter will call.",
            "Thanks for the lovely card, I have shown it to Ana.",
            "Cheers for the CV, it's on the pile.",
            "Wir sichten alle Bewerbungen nach Ablauf der Frist. Danke für Ihre freundliche Nachricht.",
            "Merci pour votre gentil message, je le transmets à l'équipe.",
            "Gracias por tu amable mensaje. Se lo paso al equipo.",
            "Grazie per il gentile messaggio.",
            "Obrigado pela sua simpática mensagem.",
            "Dank je wel voor je aardige berichtje.",
        ],
        &[
            "Thank you for your kind note; unfortunately we chose someone else.",
            "Your application was placed second, and the job went to a colleague.",
        ],
    );
}

#[test]
fn a_note_of_one_who_is_away_in_passing() {
    check(
        K::AutoReply,
        &[
            "I work Wednesday to Friday only and will answer on my next working day.",
            "I have left Tully & Co on 31 January. Anything urgent should go to Ana. This message was sent automatically.",
            "Ich arbeite nur dienstags bis donnerstags und bin am Dienstag wieder im Büro.",
        ],
        &[
            "I work with Dana on Mondays. Could you come in on Monday at 10?",
            "I'm not in today, but Ben is: could you call him at three about the interview?",
        ],
    );
    let text = "I will see this on my next working day.";
    let message = incoming("Auto: Re: Your interview", text);
    assert_eq!(super::read(&message).kind, K::AutoReply);
}

#[test]
fn who_waits_for_what_is_told_in_passing() {
    let check = |texts: &[&str], expected: bool| {
        for text in texts {
            let reading = read_text(text);
            assert_eq!(
                reading.expects_answer, expected,
                "{:?}: {text}",
                reading.kind
            );
        }
    };
    check(
        &[
            "We chose someone else, I'm sorry. May we keep your CV? Please tell us yes or no.",
            "You were not successful. Please let us know whether we may keep your details on file.",
            "Sadly it went to another candidate. Please send us your train receipts and we'll pay you back.",
            "Leider haben wir uns anders entschieden. Dürfen wir Ihre Unterlagen behalten?",
            "Votre candidature n'a pas été retenue. Merci de nous confirmer si nous pouvons conserver votre CV.",
            "No has sido seleccionado. ¿Podemos guardar tu currículum?",
            "We are delighted to offer you the post. You don't need to bring anything; please tell us by Friday whether you accept.",
            "The test is attached. Please send your answers to this address by Friday.",
        ],
        true,
    );
    check(
        &[
            "We chose someone else, I'm sorry. We will keep your CV on file.",
            "You were not successful. Please do not reply to this message.",
            "Your online assessment closes on 29 March. This mailbox is not read.",
            "On the day you will be given an hour to write a short report; a laptop is provided. It is a written exercise.",
            "Die Testaufgabe lösen Sie vor Ort, Papier wird gestellt.",
            "La prova scritta si svolgerà in sede. Non rispondere a questa mail.",
            "As you accepted on the phone, the job is yours. The contract follows by post; you don't have to do anything.",
            "El puesto es tuyo. Como ya dijiste que sí, no tienes que enviar nada.",
            "What I hear is that the board has not decided yet.",
            "Don't read too much into the wait. We have not decided yet.",
            "You're the favourite here. Take this as a compliment, and travel safely.",
        ],
        false,
    );
    let closes = read_text("Your online assessment closes on 29 March. This mailbox is not read.");
    assert!(!closes.expects_answer);
}
