//! Spanish phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

mod decision;
mod in_passing;
mod told_plainly;
mod unasked;

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "es",
    cues: &[
        decision::CUES,
        CUES,
        unasked::CUES,
        in_passing::CUES,
        told_plainly::CUES,
    ],
    examples: EXAMPLES,
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "entrevista .. está|será|queda|confirmada|programada|agendada|reprogramada|el|prevista|aplazada",
            "invitar*|invitamos|convocar* .. a|una .. entrevista|reunión|llamada",
            "agendar|programar|coordinar|concertar|fijar|reprogramar|mover .. entrevista|llamada|reunión|cita|horario",
            "te|le viene|vendría|iría|conviene|convendría",
            "te|le va|parece bien",
            "tu|su|qué disponibilidad|horario|horarios",
            "estarías|estaría|estás|está|tienes|tiene|tendrías .. disponible|disponibilidad|libre|hueco",
            "nos|me gustaría .. conocer*|hablar|entrevist*|charlar|reunir*|invitar*",
            "confirma* .. entrevista|cita|reunión|llamada",
            "confirmación .. entrevista",
            "citación|invitación .. entrevista",
            "indica*|dinos|díganos .. disponibilidad|horario",
            "puedes|podrías|podría|puede .. venir|pasarte|pasar|acercarte|hablar|llamarte .. lunes|martes|miércoles|jueves|viernes|mañana|el|a",
            "te|le esperamos|espero|llamo|llamaré|llamamos .. lunes|martes|miércoles|jueves|viernes|mañana|el|a",
            "cuándo|cuando .. puedes|podrías|podría|puede|viene|vendría|estarías .. hablar|venir|bien|libre|llamar*",
            "queda|quedas|quedamos|está citado|citada|convocado|convocada|el|para",
            "proponemos|propongo|ofrecemos .. fecha|fechas|horario|horarios|hora|martes|lunes|miércoles|jueves|viernes|día",
            "prueba|día de trabajo|prueba .. lunes|martes|miércoles|jueves|viernes|#",
            "entrevista .. lunes|martes|miércoles|jueves|viernes|día|#",
            "cambiar|mover|aplazar|retrasar|adelantar .. entrevista|cita|reunión|hora",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &[
            "gracias .. por la|el|tu|su|nuestra|una .. entrevista|charla|conversación|reunión|llamada",
            "tras|después|despues|luego|desde de? la|tu|su|nuestra|mantener .. entrevista|reunión|conversación|charla",
            "entrevista realizada|mantenida|pasada|anterior|que|del pasado",
            "a raíz de la|tu .. entrevista",
            "en la entrevista .. que|pasada|del",
            "preparar|superar|afrontar|consejos .. entrevista|entrevistas",
            "indique|indicar|indicarnos|díganos .. disponibilidad para .. trabajar|turnos|incorpor*|viajar",
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
            "necesitamos|necesito|precisamos|falta|faltan|requerimos .. que .. envíe*|remita|aporte|facilite|presente|adjunte|complete|confirme|indique|mande*",
            "nos|me falta|faltan .. tu|su|el|la|los|copia|documento*|certificado|título|por|dato*",
            "falta|faltan .. documentación|documento*|certificado*|título*|dato*|copia",
            "documentación|documentos|datos|expediente .. pendiente|pendientes|incompleto|incompleta",
            "remita|aporte|facilite|facilítanos|envíenos|envíanos|envíame|mándame|mándanos|adjunte|adjúntanos .. copia|título*|certificado*|documentación|documentos|dni|nie|número|referencias|cv|vida",
            "subsanar|subsanación|subsane",
            "cuál|cuáles|cual|qué es|son|sería .. expectativas|pretensión|pretensiones|preaviso|salario|sueldo",
            "tienes|tiene|dispones|dispone|cuentas .. carnet|carné|permiso|vehículo|título|certificado|experiencia",
            "no .. hemos|he|podemos|puedo|pudimos .. abrir|acceder|leer|descargar|visualizar",
            "rellenar|rellena|rellene|completar|complete|cumplimentar|cumplimente .. formulario|cuestionario|ficha|documento|solicitud|expediente",
            "datos de contacto .. referencias|anteriores|jefes",
            "indicar*|indíca*|dime|dinos|confirmar*|decir* .... preaviso|pretensiones|expectativas|incorporación|salario|disponibilidad|turno*",
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
            "decisión|resolución|proceso|respuesta|búsqueda .. retras*|aplaz*|pospuest*|demor*|pospon*|alarg*|parad*",
            "se .. ha|está|va .. retrasad*|aplazad*|pospuest*|demorad*|alargando",
            "seguimos|sigo|siguen .. valorando|evaluando|entrevistando|esperando|pendientes|pendiente|revisando|decidiendo",
            "estamos .. esperando|pendientes|decidiendo|entrevistando",
            "aún|todavía .. no .. decidid*|tenemos|hay|tengo|terminad*|concluid*|cerrad*|novedades|noticias",
            "necesitamos|necesito|pedimos|piden .. más|unos|otra|otros|un .. tiempo|días|semana|semanas|poco",
            "hay que esperar",
            "unas .. semanas .. más",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "ya tenemos tu|su currículum|cv|solicitud|candidatura|perfil",
            "hemos|he recibido .. candidatura|solicitud|cv|currículum|postulación|inscripción",
            "recibido .. correctamente",
            "confirmamos|confirmo|acusamos|acuso .. recepción|recibo",
            "candidatura|solicitud|inscripción .. enviado|enviada|recibido|recibida .. correctamente|éxito",
            "gracias por .. inscribirte|postular*|aplicar|solicitud|candidatura|interés|postulación|inscribirse",
            "candidatura|solicitud|postulación|inscripción .. recibida|registrada|enviada|realizada",
            "te has|se ha inscrito|postulado",
            "recibido|recibida|recibidos .. todo|gracias|documentación|correo|mensaje|correctamente|portfolio|referencias",
            "ha quedado|sido|queda registrad*|inscrit*|presentad*",
            "lo|la adjunto|paso|reenvío|remito|traslado .. a|al",
            "número de asiento|registro",
            "solicitud|candidatura|inscripción .. quedado|registrad*|presentad*|admitid*|recibid*",
            "hemos recibido .. candidatura|solicitud|documentación|correo|mensaje|portfolio|formulario",
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
            "pasas|pasa|pasado|avanzas|avanza|accedes|superado .. siguiente|próxima|segunda|fase|ronda|final|etapa",
            "has|ha superado .. fase|ronda|entrevista|prueba|corte",
            "equipo|jefe|cliente|directora|director|todos .. encantado*|encantada*|impresionad*|encantó|gustado|gustaste|gustó",
            "dejaste|causaste|has|diste .. impresión|encantad*|huella",
            "muy buenas|buena sensaciones|impresiones|impresión|sensación",
            "quieren|queremos|quiere .. seguir|conocerte|verte|avanzar .. contigo|más|adelante|otra|de_nuevo",
            "lo hiciste|has hecho .. bien|genial|fenomenal",
            "preseleccionad*",
            "eres|estás|está entre .. finalistas|favorit*|candidat*",
            "entre los finalistas",
            "interesad* en .. perfil|ti|candidatura",
            "decidido|queremos|quieren|quiere|vamos a? .. seguir|continuar|avanzar .. contigo|usted|tu|su",
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
            "envían*|enviad*|mándan*|devuélve*|respóndanos|respóndenos|respóndannos|responda|respondan|responde|envíame*|contéstanos|contéstenos|contéstame|contésteme|conteste|contesten|contesta antes|hasta|por|el|a|la|lo|con",
            "devuélvalo|devuélvelo|devolverlo|devuelva|devuelve|remítalo|envíelo|envíalo|fírmelo|fírmalo|reenvíe",
            "fírmelo|fírmalo",
            "por favor .. confirma*|indica*|responde*|envía*|elige*|dinos|háznos",
            "podrías|podría|puedes|puede|estarías|estaría|tendrías|te|le confirmar*|enviar*|indicar*|disponible|viene|vendría|disponibilidad",
            "quedo|quedamos .. espera|atento|atentos|pendiente",
            "dime|dinos|dígame|díganos|avísame|avísanos|cuéntame|contéstame|contésteme|respóndeme|confírmame|confírmanos|llámame|escríbeme",
            "hazme|házmelo|haznos|háganos|hágame saber",
            "te|le|os parece|interesa|interesaría|animas|apetece|gustaría|encaja|cuadra",
            "aceptas|quieres|prefieres|puedes|podrías",
        ],
    ),
    (
        Cue::Polite,
        &[
            "qué tal estás|está|todo|va_todo",
            "cómo estás|está|va",
            "cualquier duda|consulta|pregunta",
            "no dudes|dude",
        ],
    ),
    (
        Cue::Promises,
        &[
            "te|le|os|les escribo|escribiré|llamo|llamaré|aviso|avisaré|digo|diré|contacto|contactaré|cuento|contaré|confirmo|confirmaré|responderé|informaré",
            "pondrá|pondremos|pondré|pondrán en contacto|se_en_contacto",
            "te|le|os|les contesto|contestaré|contestamos|contestaremos|respondo|respondemos|decimos|avisamos|llamamos|escribimos|escribiremos|confirmamos|confirmaremos",
            "se|nos|me pondrá|pondremos|pondré|pondrán .. contacto",
            "tener|tendremos|tendré|habrá .. respuesta|decisión|noticias|novedades",
            "te|le|nos .. contactaremos|informaremos|diremos|avisaremos|comunicaremos|pondremos|llamaremos|responderemos|daremos",
            "tendrás|tendrá|recibirás|recibirá .... respuesta|noticias|contestación",
            "decisión .. antes|esta|la|próxima|semana|en|a|tomaremos|final",
            "respuesta|feedback .. antes|en|la|esta|próxima|finales",
        ],
    ),
    (
        Cue::Back,
        &[
            "regresaré|vuelvo|volveré|regreso|reincorporo lunes|martes|miércoles|jueves|viernes",
            "hasta #",
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
    (
        Cue::Not(K::InformationRequest),
        &[
            "recibido|recibida .. todo|documentación|documentos|certificado|título|referencias",
            "rellenar|completado correctamente",
        ],
    ),
    (
        Cue::Means(K::Delay, STRONG),
        &[
            "disculpa|disculpas|perdona|perdón .. retraso|demora|espera|tardar|silencio",
            "sigues|sigue en .. proceso|carrera",
        ],
    ),
    (
        Cue::Not(K::Encouraging),
        &[
            "buenas noticias .. pedido|paquete|envío|compra",
            "espero .. buenas noticias",
            "buenas noticias .. pronto",
            "para la siguiente|próxima|segunda fase|etapa|ronda .. prueba|caso|test|pedimos|necesitamos",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "no hace falta|es_necesario que? .. respondas|responder|contestar|contestes|responda|conteste",
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
