//! Messages of every kind in seven languages, as people put them: none has the words of a form letter.
//!
//! For tests alone. Invented; each stands for a class of messages that phrases must not lose again.

use meanwhile_core::fact::ReadingKind as K;

use super::decide::tests::read_text;

#[track_caller]
fn check(kind: K, texts: &[&str]) {
    for text in texts {
        let reading = read_text(text);
        let words: Vec<_> = reading.evidence.iter().map(|it| &it.words).collect();
        assert_eq!(reading.kind, kind, "{words:?}: {text}");
    }
}

#[test]
fn a_no_is_read_however_it_is_put() {
    check(
        K::Rejection,
        &[
            "Dear Sam, thanks again for your patience. After meeting several people we won't be asking you back for a second conversation. All the best.",
            "Hi Noor, we aren't going to schedule an interview with you this time round, sorry.",
            "Wir werden Sie nicht zu einem zweiten Gespräch bitten können. Trotzdem danke für Ihre Mühe.",
            "Im Anschluss an unser Gespräch vom Montag teilen wir Ihnen mit, dass die Wahl auf einen internen Bewerber fiel.",
            "Suite à notre rencontre de la semaine dernière, nous avons préféré une personne déjà formée à nos outils.",
            "Bonjour, nous ne pourrons pas vous recevoir en entretien pour ce poste. Bonne chance dans vos démarches.",
            "Tras la entrevista del lunes hemos decidido contar con otra persona para la tienda. Gracias por tu tiempo.",
            "Buenas, ya tenemos a alguien para los fines de semana, así que de momento no nos hace falta nadie más.",
            "In seguito al colloquio di giovedì abbiamo deciso di affidare il ruolo a una collega interna.",
            "Gentile Sara, questa volta abbiamo dato la preferenza a chi aveva già esperienza nel settore.",
            "Após a conversa de ontem, a direção resolveu ficar com uma candidata com mais experiência.",
            "Olá Rui, desta vez não vamos convidá-lo para a segunda fase.",
            "Naar aanleiding van ons gesprek van dinsdag laten we je weten dat we voor iemand met meer ervaring kiezen.",
            "Hoi Lot, we hebben inmiddels een collega gevonden voor de zaterdagen, dus we zitten weer vol.",
            "Just a quick one: we've got somebody in for the kitchen job so no need to come by on Friday. Good luck!",
            "The trustees have made an appointment to the post and your candidacy is therefore not being taken further.",
            "Esito della selezione: la ringraziamo per la partecipazione, tuttavia la sua candidatura non è tra quelle prescelte.",
            "I'm sorry to tell you that, having spoken to all the candidates, we are not able to make you an offer.",
            "Dear applicant, thank you for applying to Parcel Express. We regret that you have not been selected for the courier role.",
            "Hi Dan, we were impressed, but the others were stronger on paper and we can only take one. Sorry!",
            "We have reached the end of our selection and I am afraid your name is not on the list of those we would like to see.",
            "Sadly we had to cut the role from our budget, so the search stops here.",
            "Danke für die Arbeitsprobe. Wir gehen mit einer anderen Person weiter.",
            "Leider reicht es diesmal nicht für eine Zusage, obwohl uns Ihr Auftritt gefallen hat.",
            "Malgré la qualité de nos échanges, nous ne donnerons pas suite à votre candidature.",
            "Pese a tu buena entrevista, nos hemos decantado por un perfil más técnico.",
            "Nonostante il buon colloquio, abbiamo scelto un profilo più tecnico.",
            "Apesar da boa entrevista, optámos por um perfil mais técnico.",
            "Ondanks het goede gesprek gaan we verder met een andere kandidaat.",
            "Hoi, we hebben besloten de vacature in te trekken. Sorry voor het ongemak.",
        ],
    );
}

#[test]
fn what_is_no_answer_of_an_employer_means_nothing() {
    check(
        K::Other,
        &[
            "Career Compass: six ways to answer tricky interview questions. Read the full article on our site. You get this because you signed up at careercompass.example.",
            "Free online masterclass on negotiating your first salary, Wednesday 7 pm. Seats are limited, register today.",
            "Hey, so how did the interview go?? Call me tonight, I want to hear everything. xx",
            "Na, wie lief dein Vorstellungsgespräch gestern? Meld dich mal!",
            "Coucou, alors, comment s'est passé ton entretien d'hier ? Bises",
            "Hola guapa, ¿qué tal la entrevista? Cuéntame cuando puedas. Un beso",
            "Oi amiga, como foi a entrevista de ontem? Beijo",
            "Hé Sem, hoe ging je sollicitatiegesprek? Biertje vrijdag?",
            "Dear Ms Lowe, I am writing to apply for the position of receptionist. My CV is enclosed. I would welcome the chance of an interview.",
            "Dear Mr Bell, thank you for inviting me to interview, but I have decided to withdraw as I have accepted a post elsewhere.",
            "Sehr geehrter Herr Wolf, vielen Dank für die Einladung zum Gespräch. Leider kann ich den Termin am 4. Mai nicht wahrnehmen.",
            "Madame, je vous remercie de votre invitation, mais je ne pourrai pas être présente à l'entretien de mardi.",
            "Estimada señora, le agradezco la invitación, pero no podré acudir a la entrevista porque he aceptado otro trabajo.",
            "Gentile dottoressa, purtroppo non potrò partecipare al colloquio di lunedì perché ho accettato un'altra proposta.",
            "Beste mevrouw Kok, helaas moet ik mijn sollicitatie intrekken omdat ik elders een baan heb gevonden.",
            "Exma. Senhora, venho por este meio apresentar a minha candidatura ao lugar de rececionista. Segue o meu currículo.",
            "Your parcel will arrive tomorrow between 9 and 12. You can change the delivery date in the app.",
            "Ihre Bestellung 4431 ist unterwegs und kommt voraussichtlich am Freitag an.",
            "La tua spedizione è in consegna oggi tra le 14 e le 16.",
            "We noticed a sign-in to your account from a new device. If this was you, no action is needed.",
            "Liebe Eltern, am Donnerstag findet der Wandertag statt. Treffpunkt ist um 8 Uhr am Bahnhof.",
            "Chers parents, la réunion de rentrée aura lieu jeudi à 18 h en salle 4.",
            "Estimados clientes, el lunes 3 permaneceremos cerrados por inventario.",
            "Your monthly statement is ready to view in the app.",
            "Rappel : votre rendez-vous chez le dentiste est prévu mardi à 9 h.",
            "Ciao, ci vediamo sabato a cena? Porto io il vino.",
            "Hallo Jan, kommst du am Samstag zum Grillen? Bring Salat mit!",
            "Hi team, the office will be closed on Friday for the fire drill. Enjoy the long weekend.",
            "Welcome to Brookline! Your laptop will be on your desk on Monday; IT will set up your password.",
            "O seu contrato de eletricidade foi renovado. Consulte a fatura na área de cliente.",
            "Beste huurder, op 3 mei controleren wij de rookmelders. U hoeft niet thuis te zijn.",
        ],
    );
}

#[test]
fn praise_and_a_next_round_encourage() {
    check(
        K::Encouraging,
        &[
            "Your application has cleared our first review and now sits with the hiring manager. You will hear from her team.",
            "Just to say you came across brilliantly yesterday and everyone wants to see you again. Details to follow from Kate.",
            "We're happy to share that you are on our shortlist. Another message with the interview arrangements will follow.",
            "Das Team war von Ihnen sehr angetan. Wir melden uns in den nächsten Tagen mit dem weiteren Ablauf.",
            "Bonne nouvelle, l'équipe a été conquise par votre présentation et souhaite poursuivre avec vous. Je reviens vers vous.",
            "Enhorabuena, has pasado a la final del proceso. En breve te contamos los detalles.",
            "Il secondo colloquio è andato molto bene e il direttore vorrebbe proseguire. Le farò sapere i prossimi passi.",
            "A equipa ficou muito bem impressionada consigo e passou à fase seguinte. Em breve enviamos detalhes.",
            "Het team vond het een erg leuk gesprek en wil graag met je verder. Je hoort snel meer.",
            "You have not been forgotten: the whole panel was impressed and you are through to the final stage. Dates will follow.",
            "Ihr Profil passt hervorragend, und die Fachabteilung möchte gerne den nächsten Schritt mit Ihnen gehen. Näheres folgt.",
            "You did really well at the interview and your references were glowing. We just need the sign-off, then I will write again.",
        ],
    );
}

#[test]
fn what_is_missing_is_asked_for() {
    check(
        K::InformationRequest,
        &[
            "Hello Ana, we're missing page two of your reference letter. Would you send it over?",
            "Hi Tom, your portfolio link gives me an error. Can you share it again?",
            "Uns liegt Ihr Führungszeugnis noch nicht vor. Bitte senden Sie es uns bis Freitag.",
            "Il manque une pièce à votre dossier : merci de nous adresser une copie de votre permis de conduire.",
            "Para seguir con su candidatura nos falta una copia del título. ¿Puede enviárnosla?",
            "Per proseguire abbiamo bisogno di una copia del suo documento d'identità. Può inviarcela?",
            "Para avançarmos, falta-nos o comprovativo de morada. Pode enviar por e-mail?",
            "We missen nog een kopie van je diploma. Kun je die mailen?",
            "Before we go on, could you tell us what notice you have to give and roughly what you'd like to earn?",
            "We'd like two referees before we go further. Whom may we write to?",
            "Wie hoch sind Ihre Gehaltsvorstellungen, und ab wann könnten Sie beginnen?",
            "Quel est votre préavis actuel et quelles sont vos prétentions ?",
            "¿Cuál es tu expectativa salarial y cuándo podrías incorporarte?",
            "Quali sono le sue aspettative economiche e quanto preavviso deve dare?",
            "Qual é a sua expectativa salarial e quando poderia começar?",
            "Wat is je salariswens en wat is je opzegtermijn?",
        ],
    );
}

#[test]
fn an_offer_is_read_without_its_formulas() {
    check(
        K::Offer,
        &[
            "I'm pleased to say the board has agreed to appoint you. Salary will be 31,200 and we'd like you to begin on 2 May. Please confirm that you accept.",
            "Good news! They'd like to have you. £16 an hour, starting Monday. Are you in?",
            "Wir würden Sie gerne zum 1. Mai einstellen. Den Vertrag schicken wir Ihnen nach Ihrer Zusage.",
            "Nos alegra comunicarte que el puesto es tuyo. Te mandamos el contrato esta tarde.",
            "Siamo felici di comunicarle che è stata scelta per il ruolo. Le inviamo la proposta di contratto.",
            "Temos o gosto de lhe comunicar que foi selecionada para o lugar. Segue a proposta em anexo.",
            "Gefeliciteerd, de baan is voor jou! Het contract volgt morgen per mail.",
            "Wir freuen uns, Ihnen mitzuteilen, dass unsere Wahl auf Sie gefallen ist. Den Vertrag senden wir Ihnen zu.",
            "We chose you over nine other candidates and would like to offer you the post of gardener.",
            "Van alle kandidaten hebben we voor jou gekozen! We bieden je graag een contract aan per 1 juni.",
            "Nous vous proposons un CDI à compter du 1er juin, 2 100 € brut. Merci de nous dire si vous acceptez.",
            "Te ofrecemos un contrato de un año con 1.600 € al mes. ¿Aceptas?",
            "Le proponiamo un contratto a tempo determinato di un anno. Attendiamo una sua conferma.",
            "Gostaríamos de contratá-la a partir de 1 de junho, com salário de 1.400 €. Aceita?",
        ],
    );
}

#[test]
fn what_takes_longer_is_a_delay() {
    check(
        K::Delay,
        &[
            "The panel hasn't reached a final decision yet; we hope to be in touch early next week.",
            "Sorry for the silence, the budget still has to be signed off. I'll have news by the 20th.",
            "Leider hat sich die Entscheidung verschoben. Sie hören spätestens Ende nächster Woche von uns.",
            "Le processus prend plus de temps que prévu, nous n'avons pas encore tranché. Merci de votre patience.",
            "Todavía no hemos tomado una decisión, nos quedan dos entrevistas. Te digo algo el viernes.",
            "La decisione slitta alla prossima settimana, ci scusiamo per l'attesa.",
            "O processo está atrasado e ainda não temos decisão. Damos notícias até sexta.",
            "We hebben nog geen besluit genomen, het duurt iets langer dan gepland.",
            "Hi Ben, no decision as yet I'm afraid, the director is off sick. Bear with me till Monday.",
            "Die Auswahl zieht sich leider hin, weil eine Kollegin krank ist. Bis Monatsende wissen wir mehr.",
            "Le retour du client se fait attendre, je vous tiens au courant dès que j'ai du nouveau.",
            "Seguimos esperando el visto bueno de dirección. En cuanto sepa algo te aviso.",
            "Siamo ancora in attesa del via libera della sede centrale, le farò sapere entro la fine del mese.",
            "Estamos à espera da aprovação do orçamento. Assim que houver novidades, aviso.",
            "We wachten nog op akkoord van de directie. Volgende week hoor je meer.",
        ],
    );
}

#[test]
fn strangers_with_a_role_are_known() {
    check(
        K::RecruiterOutreach,
        &[
            "Hi Lena, I'm helping a bank find a data engineer and your background looks spot on. Open to hearing more?",
            "Hola Marta, soy reclutadora en Nexa. Tengo una posición de contable que podría interesarte. ¿Hablamos?",
            "Olá Inês, estou a recrutar para uma empresa tecnológica no Porto e o seu percurso chamou-me a atenção. Tem interesse em saber mais?",
            "Hallo Herr Kunz, für einen Kunden in Ulm suche ich einen Servicetechniker. Wäre das etwas für Sie?",
            "Bonjour, je recrute actuellement un comptable pour un cabinet à Nantes. Votre profil m'a intéressée. Seriez-vous disponible pour en parler ?",
            "Buongiorno, sto cercando un elettricista per un'azienda di Torino e ho visto il suo profilo. Le interesserebbe parlarne?",
            "Hoi Bas, ik heb een leuke functie als planner bij een klant in Zwolle. Interesse om een keer te bellen?",
            "Nurses needed for night shifts in Kent, £30 an hour. Text YES to 07700 900123.",
            "Dear Dr Hale, our department will shortly be seeking a new lecturer in soil science and your name came up. Might you consider applying?",
            "Hi, saw your talk on graph databases, we're hiring two engineers. Coffee sometime?",
        ],
    );
}

#[test]
fn what_arrived_is_acknowledged() {
    check(
        K::Acknowledgement,
        &[
            "Thanks for the certificates, they reached us and are now with your file.",
            "Wir haben Ihre Unterlagen erhalten und melden uns, sobald wir sie geprüft haben.",
            "Votre candidature nous est bien parvenue. Nous l'examinerons avec attention.",
            "Hemos recibido tu solicitud y la estamos revisando. Si tu perfil encaja, te llamaremos para una entrevista.",
            "La sua candidatura è stata registrata. La contatteremo in caso di interesse per un colloquio.",
            "A sua candidatura foi registada com sucesso. Caso seja selecionado, será convidado para uma entrevista.",
            "We hebben je brief ontvangen. Binnen twee weken laten we weten of we je uitnodigen voor een gesprek.",
            "Thank you for applying to Greenhill School for the post of teaching assistant. We have your form and will shortlist after half term.",
            "Thank you for your application to Smile Dental Practice. We will be in touch once the closing date has passed.",
            "Buongiorno, confermiamo la ricezione del suo curriculum. Sarà nostra cura ricontattarla.",
            "Dein Zeugnis ist da, danke dir!",
            "Merci, j'ai bien reçu vos documents et je les transmets au service concerné.",
            "Thanks Rob, got the signed form. I'll pass it to Fiona.",
            "We have logged your application under number 5512. Applications are assessed after 30 June.",
            "Your test has been submitted. The recruiter will be notified of your score.",
        ],
    );
}

#[test]
fn times_are_proposed_and_confirmed() {
    check(
        K::Scheduling,
        &[
            "Could you come in on Tuesday at ten to meet the team?",
            "Your interview is booked for 4 May at 9:30. Please bring photo ID and ask for Mr Hale at the desk.",
            "Wir würden Sie gerne kennenlernen. Passt Ihnen Mittwoch um 15 Uhr?",
            "Nous souhaitons vous rencontrer. Êtes-vous libre jeudi matin ?",
            "¿Puedes venir el martes a las diez para una entrevista?",
            "Potrebbe venire in sede venerdì alle 11 per un colloquio?",
            "Pode vir na quinta às 15h para uma entrevista?",
            "Kun je donderdag om 11 uur langskomen voor een gesprek?",
            "We enjoyed meeting you. Following your first interview we would like to invite you to a second one on 9 May at 2pm. Does that suit?",
            "I can't wait to meet you! Shall we say Thursday at noon?",
            "Dear Mr Owen, we would like to interview you for the Library Manager post on 6 May at 10 am. Please confirm that you can attend.",
            "Hello Kim, about the delivery driver job: can you come to the depot on Monday at 8 for a chat?",
            "Ihr Gespräch am 4. Mai um 10 Uhr ist bestätigt. Bitte melden Sie sich am Empfang.",
            "Votre entretien du 4 mai est confirmé à 10 h dans nos locaux.",
            "Su entrevista queda fijada para el 4 de mayo a las 10 h.",
            "Il colloquio è fissato per il 4 maggio alle 10 presso la nostra sede.",
            "A sua entrevista está marcada para 4 de maio às 10h.",
            "Je gesprek staat gepland op 4 mei om 10 uur.",
            "Sorry, something came up. Can we push our chat to Thursday, same time?",
        ],
    );
}

#[test]
fn tasks_are_set() {
    check(
        K::Assessment,
        &[
            "Please complete the attached translation exercise and return it by Sunday.",
            "Als nächsten Schritt bitten wir Sie, einen kurzen Online-Test zu absolvieren. Der Link ist 5 Tage gültig.",
            "Te enviamos una prueba de Excel; tienes 48 horas para hacerla.",
            "Voor de volgende ronde vragen we je een korte casus uit te werken en voor vrijdag op te sturen.",
        ],
    );
}

#[test]
fn machines_say_what_they_are() {
    check(
        K::AutoReply,
        &[
            "I am currently out of the office and will return on Monday 4 May. For urgent matters contact the front desk.",
            "Your message could not be delivered to jobs@example.com because the mailbox is full.",
            "Il messaggio non è stato recapitato: indirizzo sconosciuto.",
            "Ihre Nachricht konnte nicht zugestellt werden, da das Postfach voll ist.",
        ],
    );
}

/// What shops, schools and landlords write when they hire.
const HIRING: &[(K, &str)] = &[
    (
        K::Scheduling,
        "Thank you for accepting our invitation. Your interview takes place on 4 May at 10 am in Room 3.",
    ),
    (
        K::Offer,
        "We are delighted that you wish to join us. Please find attached your contract and details of the pension scheme you can join.",
    ),
    (
        K::Scheduling,
        "I will be on leave next week, so could we talk on Friday 8 May at 2 pm instead?",
    ),
    (
        K::Rejection,
        "Thank you for taking the time to interview. We have accepted another candidate for the place.",
    ),
    (
        K::Acknowledgement,
        "Thank you for your application for the post of Delivery Driver. Your order of preference has been noted and we will be in touch.",
    ),
    (
        K::Scheduling,
        "Sehr geehrte Frau Kern, leider muss ich unseren Termin am Montag absagen. Passt Ihnen auch Mittwoch um 9 Uhr?",
    ),
    (
        K::Scheduling,
        "Hola Lucía, tengo que cambiar la entrevista del lunes. ¿Te vendría bien el miércoles a las 11?",
    ),
    (
        K::Rejection,
        "Sehr geehrte Frau Kern, vielen Dank für Ihre Bewerbung als Zahnarzthelferin in unserer Praxis. Leider haben wir die Stelle bereits vergeben.",
    ),
    (
        K::Rejection,
        "Beste Noor, dank voor je sollicitatie bij basisschool De Linde. Helaas hebben we voor een andere kandidaat gekozen.",
    ),
    (
        K::Rejection,
        "Cara Marta, la ringraziamo per la candidatura come maestra. Purtroppo il posto è già stato assegnato.",
    ),
    (
        K::Scheduling,
        "Chère Madame, suite à votre candidature à la crèche, pouvez-vous venir nous rencontrer lundi à 14 h ?",
    ),
    (
        K::Acknowledgement,
        "Estimada Rosa, hemos recibido su candidatura para el puesto de profesora en nuestro colegio.",
    ),
    (
        K::Rejection,
        "Hello, we run an online shop and had 300 applications; your parcel-packing experience was great, but unfortunately we have gone with another applicant.",
    ),
    (
        K::InformationRequest,
        "Please send us your bank details and a copy of your passport so that payroll can set you up.",
    ),
    (
        K::Offer,
        "Sind Sie noch interessiert? Dann bieten wir Ihnen die Stelle als Köchin ab Juni an.",
    ),
    (
        K::Assessment,
        "Please complete the online test before Thursday. The access code is 4471.",
    ),
    (
        K::InformationRequest,
        "Your account has been created. To finish your application for Cook, please upload your food hygiene certificate.",
    ),
    (
        K::Rejection,
        "Hi Kim, I have decided to withdraw the offer made on 2 May because your references did not check out.",
    ),
    (
        K::Scheduling,
        "We'd love you to meet the team: are you free on Thursday for lunch?",
    ),
    (
        K::Delay,
        "We are still waiting for sign-off and will let you know as soon as it arrives.",
    ),
    (
        K::Acknowledgement,
        "Thank you for your interest. Please note that places are limited and only shortlisted candidates will be contacted.",
    ),
    (
        K::Rejection,
        "Thanks for registering interest in the mentoring role. We will not be taking your application further.",
    ),
    (
        K::Encouraging,
        "How did the interview feel to you? The client loved you and wants to go to the next stage!",
    ),
];

#[test]
fn words_of_shops_schools_and_landlords_may_stand_in_answers() {
    for (kind, text) in HIRING {
        check(*kind, &[text]);
    }
}
