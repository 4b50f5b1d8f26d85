//! Messages in six languages by people who do not write such letters often: what is asked, set, put off or received, and
//! what only sounds like a no.
//!
//! For tests alone. Invented; each stands for a turn of words in `phrases/*/told_plainly.rs`.

use meanwhile_core::fact::ReadingKind as K;

use super::decide::tests::check_kind as check;

#[test]
fn a_meeting_is_set_in_few_words() {
    check(
        K::Scheduling,
        &[
            "Wegbeschreibung für morgen: Frau Kremer holt Sie um Viertel vor neun an der Pforte ab.",
            "Am Bau geht es Mittwoch ab 16 Uhr. Was passt Ihnen besser?",
            "Tengo un hueco el martes y otro el jueves. Escoge y te lo bloqueo.",
        ],
        &[
            "Wir lesen jede Bewerbung zu zweit und überlegen dann, wen wir vielleicht später zum Gespräch einladen.",
            "Die Kommission nodigt niemanden ein, bevor die Frist um ist.",
            "De commissie nodigt een beperkt aantal kandidaten uit. Uw stukken zijn ontvangen.",
            "O convite que lhe fizemos para a entrevista foi merecido. Tive de indicar o suplente.",
        ],
    );
}

#[test]
fn a_task_is_set_in_few_words() {
    check(
        K::Assessment,
        &[
            "Te paso una planilla con ventas inventadas. Límpiala y mándame el resultado de vuelta.",
            "Le chiediamo di cimentarsi in quanto segue. Tempo: 72 ore. Ci invii entrambe le pagine.",
            "Stel dat de gemeente je een affiche vraagt. Maak eens drie schetsen.",
        ],
        &[
            "Te paso el enlace de la reunión del martes 10 de marzo a las 10.",
            "Le chiediamo di essere puntuale martedì 10 marzo alle 10. Il colloquio dura un'ora.",
            "We gunnen je de opdracht voor 80 euro per uur.",
        ],
    );
}

#[test]
fn a_receipt_in_few_words_is_no_more() {
    check(
        K::Acknowledgement,
        &[
            "Deine Unterlagen sind vollständig im System, du musst nichts weiter tun.",
            "J'ai remis votre lettre à la directrice.",
            "He entregado su carta a la directora.",
            "Entreguei os seus papéis à direção.",
            "Ho qui la sua lettera scritta a mano. L'ho consegnata alla direttrice.",
            "Dit bericht bevestigt dat wij uw stukken hebben ontvangen.",
        ],
        &[
            "Ihre Unterlagen legen wir diesem Schreiben wieder bei. Die Stelle hat jemand anderer bekommen.",
            "J'ai remis la place à mon neveu, il reprend l'atelier.",
            "Le he dado el puesto a otra persona.",
            "A vaga ficou com outra colega.",
            "Il posto va quindi a una collega.",
            "De plaats wordt ingenomen door een andere kandidaat.",
        ],
    );
}

#[test]
fn a_wait_in_few_words_is_no_decision() {
    check(
        K::Delay,
        &[
            "Der Vorstand tagt erst wieder im April. Bis dahin bleibt alles, wie es ist.",
            "Le conseil ne se réunit que le 20. D'ici là, rien ne bouge.",
            "La junta no se reúne hasta abril. Hasta entonces todo queda igual.",
            "A mesa só reúne depois da Páscoa. Até lá fica tudo como está.",
            "Il consiglio si riunisce solo dopo Pasqua. Fino ad allora niente.",
            "Het bestuur komt pas in april weer bijeen. Tot dan kan er niets.",
        ],
        &[
            "Der Vorstand hat sich mehrheitlich für eine andere Bewerberin ausgesprochen.",
            "Le choix du conseil s'est porté sur une autre candidature.",
            "El voto de la junta recayó en otra candidata.",
            "A votação da mesa pendeu para outra candidata.",
            "La scelta del consiglio è ricaduta su un'altra candidata.",
            "De keuze van het bestuur viel op een andere kandidaat.",
        ],
    );
}

#[test]
fn a_machine_says_of_itself_that_it_writes() {
    check(
        K::AutoReply,
        &[
            "Diese Nachricht verschickt der Computer. Ich bin bis 20. März nicht im Büro.",
            "Si lees esto es que estoy de viaje, sin ordenador. Vuelvo el lunes 9. Este texto lo manda la máquina sola.",
            "Se sta leggendo questo, sono in vacanza fino al 20 marzo. Questo messaggio parte da solo.",
            "Se está a ler isto, estou de férias até 20 de março. Esta mensagem sai sozinha.",
            "Als je dit leest, ben ik op vakantie tot 20 maart. Dit bericht stuurt de computer vanzelf.",
        ],
        &[
            "Wenn Sie das lesen, habe ich den Vertrag schon verschickt.",
            "Si lees esto antes del martes, llámame: quiero hacerte una entrevista el martes a las 10.",
        ],
    );
}

#[test]
fn a_stranger_tells_of_a_role() {
    check(
        K::RecruiterOutreach,
        &[
            "Je suis tombée sur votre profil et j'accompagne une maison près de Roscoff. Vous n'êtes sans doute pas en recherche, mais ce poste vous plairait.",
            "Le escribo sin conocernos. Represento a una naviera y su nombre salió dos veces; imagino que está bien donde está, pero el puesto le gustaría.",
            "Não nos conhecemos. Represento um grupo hoteleiro e o seu nome surgiu para uma vaga de direção.",
            "Non ci conosciamo. Lavoro per conto di un laboratorio e il suo nome mi è venuto in mente per un posto.",
        ],
        &[
            "Nous ne nous connaissons pas encore, mais mardi à 10 heures je mènerai votre entretien.",
            "Non ci conosciamo ancora: martedì alle 10 farò io il colloquio.",
        ],
    );
}
