//! Spanish phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, HINT, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "es",
    cues: &[CUES],
    examples: EXAMPLES,
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "no has|ha|hemos|ha sido? .. seleccionado|seleccionada|elegido|elegida|resultado",
            "no .. continuar|seguir|avanzar|proceder .. con|candidatura|proceso|en|adelante",
            "decidido|optado .. continuar|seguir|avanzar|por .. otro|otros|otra|otras",
            "seleccionado|elegido|escogido a? .. otro|otra .. candidat*|persona|perfil",
            "candidatura .. no .. sido|seleccionada|avanzar|continuar|elegida",
            "puesto|vacante|posición .. cubierto|cubierta|cerrado|cerrada",
            "has|ha quedado .. fuera|descartad*",
            "descartad* .. candidatura|proceso",
            "no .. podemos|podremos .. ofrecerle|ofrecerte|continuar",
            "no .. encaja|ajusta|ajustado",
            "decidido|decidimos de otra forma|manera",
            "puesto|vacante|posición .... sido|está|ha ya? cubierto|cubierta",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "lamentamos .. informar*|comunicar*|decir*",
            "sentimos .. informar*|comunicar*",
            "lamentablemente",
            "desafortunadamente",
            "mucha|mayor|muchos suerte|éxito|éxitos",
            "deseamos .. suerte|éxito|mejor",
            "mejor|más se .. ajusta*|adecua*|adapta*",
        ],
    ),
    (
        Cue::Means(K::Rejection, HINT),
        &[
            "lamenta*",
            "base de datos",
            "futuros procesos|oportunidades",
            "tras .. evaluar|revisar|valorar",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "aún|todavía no",
            "aún|todavía no .... otro|otra|otros|otras candidat*|persona|perfil",
            "no nos? hemos|ha|han aún|todavía? decidido|optado|elegido|seleccionado|escogido .. otro|otra|otros|otras candidat*|persona|perfil",
            "no .... hasta|sin",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "complace|alegra|encanta|placer|gusto|encantados|contentos .... ofrecerte|ofrecerle|oferta|ofrecer|puesto",
            "ofrecerte|ofrecerle|ofrecer el|la|un .. puesto|posición|trabajo|contrato",
            "carta|propuesta|oferta .. oferta|laboral|contratación|económica|trabajo|formal .. adjunt*|para|de|te|le",
            "has|ha sido seleccionado|seleccionada para .. puesto|posición|incorpor*",
        ],
    ),
    (
        Cue::Means(K::Offer, STRONG),
        &[
            "felicidades|enhorabuena|felicitaciones",
            "fecha .. incorporación",
            "bienvenido|bienvenida al|a .. equipo",
            "contrato",
            "salario .. anual|bruto",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "no|lamentamos|lamentablemente .... ofrecerte|ofrecerle|oferta|seleccionado|seleccionada",
            "ofrecerte|ofrecerle .. entrevista|cita|horario",
            "oferta .. a la que|inscri*|publicada|empleo .. aplicado",
            "candidatura .. oferta",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "entrevista .. está|es|será|queda|ha|confirmada|programada|agendada|reprogramada|el|prevista",
            "invitar*|invitamos|convocar* .. a|una .. entrevista|reunión|llamada",
            "agendar|programar|coordinar|concertar|fijar|reprogramar|mover .. entrevista|llamada|reunión|cita|horario",
            "te|le viene|vendría|va|parece|conviene bien?",
            "tu|su|qué disponibilidad|horario|horarios",
            "estarías|estaría|estás|está|tienes|tiene|tendrías .. disponible|disponibilidad|libre|hueco",
            "nos|me gustaría .. conocer*|hablar|entrevist*|charlar|reunir*|invitar*",
            "confirma* .. entrevista|cita|reunión|llamada",
            "confirmación .. entrevista",
            "citación|invitación .. entrevista",
            "indica*|dinos|díganos .. disponibilidad|horario",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &[
            "gracias .. por la|el|tu|su|nuestra|una .. entrevista|charla|conversación|reunión|llamada",
        ],
    ),
    (
        Cue::Means(K::Scheduling, STRONG),
        &[
            "entrevista",
            "videollamada",
            "enlace .. reunión|zoom|teams|meet",
            "reunión",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "prueba técnica|práctica|online|de",
            "caso práctico",
            "test .. técnico|psicotécnico|online|aptitud*",
            "ejercicio|evaluación técnico|técnica|práctico",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "enviar*|envíe*|remitir*|facilitar*|adjuntar|indicar*|envía* .... expectativas|referencias|título*|certificado*|documentación|documentos|cv|currículum|pretensiones",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "tardar*|tomar*|llev*|alarg*|demor* .. más|poco|tiempo",
            "retras*",
            "demora",
            "aún|todavía .. no|estamos|seguimos .. decisión|decidido|evaluando|entrevistando|resolución",
            "paciencia",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "hemos|he recibido .. candidatura|solicitud|cv|currículum|postulación|inscripción",
            "recibido .. correctamente",
            "confirmamos|confirmo|acusamos|acuso .. recepción|recibo",
            "candidatura|solicitud|inscripción .. enviado|enviada|recibido|recibida .. correctamente|éxito",
            "gracias por .. inscribirte|postular*|aplicar|solicitud|candidatura|interés|postulación|inscribirse",
            "candidatura|solicitud|postulación|inscripción .. recibida|registrada|enviada|realizada",
            "te has|se ha inscrito|postulado",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, STRONG),
        &[
            "revisar*|revisando|evaluar*|estudiar* .. candidatura|perfil|cv|solicitud",
            "pondremos en contacto",
            "contactaremos",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "nos|me ha|han|gustó|encantó|gustado .. mucho|gustado|conocer*|perfil|entrevista|hablar",
            "siguiente|próxima|segunda fase|etapa|ronda|entrevista",
            "muy buena|buen|positiva|positivo impresión|feedback|perfil",
            "gran|buenas noticia|noticias",
            "encantado|placer .. hablar|conocer*",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "he visto|encontrado|revisado tu|su .. perfil",
            "tu|su perfil .. interesante|encaja|llamado|linkedin",
            "abierto|abierta a .. oportunidad*|propuesta*|cambio|nuevas",
            "mi|nuestro cliente",
            "oportunidad .. podría|pueda|puede .. interesar*|encajar",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "fuera de la oficina",
            "respuesta|mensaje automática|automático",
            "no estaré|estoy disponible del|hasta|entre",
            "de vacaciones",
            "ausente",
            "baja|permiso .. maternidad|médica|paternidad|maternal",
        ],
    ),
    (
        Cue::Means(K::AutoReply, STRONG),
        &[
            "en caso .. urgen*",
            "a mi regreso|vuelta",
            "durante|en mi ausencia",
        ],
    ),
    (
        Cue::Supposed,
        &[
            "si no|tu|su|te|usted|el|la|hay|en|pasado",
            "antes de",
            "en caso",
            "siempre que",
            "solo|sólo|únicamente .. contactaremos|candidatos|seleccionados|personas",
        ],
    ),
    (
        Cue::Asks,
        &[
            "por favor .. confirma*|indica*|responde*|envía*|elige*|dinos|háznos",
            "podrías|podría|puedes|puede|estarías|estaría|tendrías|te|le confirmar*|enviar*|indicar*|disponible|viene|vendría|disponibilidad",
            "quedo|quedamos .. espera|atento|atentos|pendiente",
        ],
    ),
    (
        Cue::Polite,
        &["cualquier duda|consulta|pregunta", "no dudes|dude"],
    ),
    (
        Cue::Promises,
        &[
            "te|le|nos .. contactaremos|informaremos|diremos|avisaremos|comunicaremos|pondremos|llamaremos|responderemos|daremos",
            "tendrás|tendrá|recibirás|recibirá .... respuesta|noticias|contestación",
            "decisión .. antes|esta|la|próxima|semana|en|a|tomaremos|final",
            "respuesta|feedback .. antes|en|la|esta|próxima|finales",
        ],
    ),
    (
        Cue::Back,
        &[
            "hasta el|la",
            "regreso el|la",
            "regresaré|vuelvo|volveré|reincorpor* .. el|la",
            "a partir del",
            "de vuelta|regreso",
        ],
    ),
    (Cue::Deadline, &["antes", "hasta", "plazo", "a más tardar"]),
    (
        Cue::PleaseDont,
        &["no .. llamar|contactar|llame|contacte|llames"],
    ),
    (
        Cue::DoorOpen,
        &[
            "base de datos",
            "futuras|futuros|otras|próximas oportunidades|vacantes|procesos|ofertas|posiciones",
            "mantener|guardar|conservar .. cv|candidatura|perfil|datos|contacto",
            "seguir en contacto",
        ],
    ),
    (
        Cue::Feedback,
        &[
            "feedback .. entrevista|detallado|encantad*",
            "compartir .. feedback|comentarios",
        ],
    ),
    (
        Cue::SecondBest,
        &["decisión .. difícil|complicada|reñida", "finalista*"],
    ),
    (Cue::InvitesPhone, &["llámame|llámanos|llame", "llamar* al"]),
    (
        Cue::Sent(Purpose::Apply, SURE),
        &[
            "postular*|aplicar|postulo|presento|candidatura .. al|para|a|puesto|como",
            "adjunto .. cv|currículum|carta",
            "candidatura|solicitud para|al|a",
        ],
    ),
    (
        Cue::Sent(Purpose::Thank, SURE),
        &["gracias|agradec* .... entrevista|tiempo|conversación|charla|reunión"],
    ),
    (
        Cue::Sent(Purpose::CheckIn, SURE),
        &[
            "alguna|hay novedad*|noticia*|actualización",
            "estado .. candidatura|proceso|solicitud",
            "quería|quisiera .. saber|preguntar|consultar .. proceso|estado|decisión|novedad*|candidatura",
        ],
    ),
    (
        Cue::Sent(Purpose::Decline, SURE),
        &[
            "retirar mi candidatura",
            "aceptado .. otra|oferta",
            "declinar|rechazar .. oferta|invitación|propuesta",
        ],
    ),
    (
        Cue::Sent(Purpose::ThankForDecision, SURE),
        &["gracias .. por .. informar*|avisar*|respuesta|comunicar*"],
    ),
    (
        Cue::Sent(Purpose::AskFeedback, SURE),
        &["feedback .. sobre|entrevista|candidatura"],
    ),
    (
        Cue::Sent(Purpose::Answer, STRONG),
        &[
            "me viene|va bien|perfecto",
            "confirmo",
            "perfecto",
            "estoy disponible",
        ],
    ),
];

const EXAMPLES: &[(K, &str)] = &[
    (
        K::Rejection,
        "Lamentamos informarte de que no has sido seleccionado para el puesto. Te deseamos mucha suerte.",
    ),
    (
        K::Rejection,
        "Gracias por tu interés. Tras revisar tu perfil, hemos decidido continuar con otros candidatos.",
    ),
    (
        K::Scheduling,
        "Nos gustaría invitarte a una entrevista. ¿Te viene bien el martes 3 de marzo a las 16:00?",
    ),
    (
        K::Acknowledgement,
        "Hemos recibido tu candidatura. Si no te contactamos en tres semanas, entiende que no has sido seleccionado.",
    ),
    (
        K::Offer,
        "Nos complace ofrecerte el puesto de enfermera. Adjuntamos la oferta laboral.",
    ),
    (
        K::AutoReply,
        "Estoy fuera de la oficina hasta el lunes 9 de marzo. En caso de urgencia contacte con recepción.",
    ),
    (K::Other, "Tu pedido ha sido enviado."),
    (K::Rejection, "Lo sentimos, hemos decidido de otra manera."),
    (K::Other, "No hemos elegido a otra persona."),
    (
        K::Other,
        "Gracias por la entrevista del martes con el equipo.",
    ),
];
