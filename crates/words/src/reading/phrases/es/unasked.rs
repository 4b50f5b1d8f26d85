//! Spanish phrases of messages that answer nothing: a recruiter's first letter, what a machine sends, letters of seekers.
//!
//! Holds words alone; headers, which tell machines more surely, are read elsewhere.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "he visto|encontrado|revisado tu|su .. perfil",
            "tu|su perfil .. interesante|encaja|llamado|linkedin",
            "abierto|abierta a .. oportunidad*|propuesta*|cambio|nuevas",
            "mi|nuestro cliente",
            "oportunidad .. podría|pueda|puede .. interesar*|encajar",
            "estamos|estoy buscando|seleccionando|contratando .. un|una|para",
            "busco|buscamos|seleccionamos .. un|una|perfil|profesional .. para",
            "te|le escribo|contacto desde|porque|de .. selección|consultora|headhunter|oportunidad|vacante|proyecto|perfil",
            "tu|su trayectoria|experiencia|perfil .. encaj*|interes*|llamó|llamado|ajust*",
            "te|le interesaría|gustaría|animas .. que te|contara|cuente|saber|hablar|conocer|escuchar",
            "te podría|puede|pueda interesar",
            "podría|puede|pueda interesarte|interesarle|encajarte",
            "creo que .. podrías|podría|puede .. interes*|encajar",
            "headhunter|cazatalentos",
            "cambio de aires|trabajo|empresa",
            "estás|estarías|está .. abierto|abierta|buscando|interesad*|disponible .. oportunidad*|ofertas|cambio|escuchar|nuevas",
            "soy reclutadora|reclutador|recruiter|headhunter|consultora|consultor|seleccionadora",
            "tengo|tenemos|hay una|un .. posición|vacante|oferta|proyecto|oportunidad .. para|que|de|en",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "estaré|estoy fuera del|hasta|desde|de",
            "no trabajo los|el",
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
            "del # al",
            "asuntos|temas urgentes",
            "responderé|contestaré|leeré .. regreso|vuelta|cuando|a_partir",
            "en caso .. urgen*",
            "a mi regreso|vuelta",
            "durante|en mi ausencia",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, STRONG),
        &[
            "banda salarial",
            "salario .. hasta",
            "remoto|teletrabajo",
            "recruiter",
            "si no es|estás .. tu|momento|interes*",
            "cliente .. final|importante|sector",
            "consultora",
            "sin compromiso",
            "proyecto",
            "hablamos",
        ],
    ),
    (
        Cue::Unread,
        &[
            "no .. ha|pudo|puede|podido .. entregar*|ser entregado",
            "buzón|cuenta|dirección .. no .. atendid*|revis*|monitor*|lee|leen|admite",
            "mensaje .. no .. entregado",
            "error de entrega",
        ],
    ),
    (
        Cue::Own,
        &[
            "me .. gustaría|dirijo|pongo .. presentar|postular*|candidatura|optar|solicitar",
            "adjunto .. mi|mis cv|currículum|candidatura|carta",
            "mi candidatura .. para|al|a",
            "retirar|retiro mi candidatura",
            "he|habiendo aceptado .. otra|otro|una .. oferta|puesto|trabajo|propuesta",
            "gracias por .. invitarme|invitación|oferta|ofrecerme|propuesta .. pero|lamentablemente|no|sin embargo",
            "no podré|puedo .. asistir|acudir|ir|presentarme .. entrevista|cita|mañana|el",
            "acepto|aceptar .. su|vuestra|la|tu oferta|propuesta",
            "he decidido .. no|declinar|rechazar|quedarme|retirar*",
        ],
    ),
    (
        Cue::Aside,
        &[
            "queridas|estimadas|apreciadas familias|socias|vecinas",
            "queridos|estimados padres|vecinos|socios|clientes|inquilinos|familias",
            "estimado|estimada|querido cliente|clienta|vecino|inquilino|socio",
            "buenas vecinos|vecinas",
            "comunidad de propietarios|vecinos",
            "autorización del|de padre|madre",
            "autorización firmada",
            "qué tal|cómo|como fue|te|estuvo|fue .. la|tu|fue entrevista",
            "qué tal la|tu entrevista",
            "avería del ascensor",
            "recibo domiciliado|devuelto",
            "cita .. dentista|médica|médico|veterinario|doctor|doctora",
        ],
    ),
    (
        Cue::Survey,
        &[
            "encuesta de|sobre satisfacción|tu|su|el",
            "breve|nuestra|esta|corta encuesta",
        ],
    ),
    (
        Cue::Bulk,
        &[
            "tu|su|el pedido|paquete|envío|compra|encomienda .. ha|está|llegará|será|salió|sido|número|va",
            "ofertas|empleos|vacantes .. que_coinciden|publicadas|para_ti|nuevas",
            "# ofertas|empleos|vacantes|nuevas",
            "alerta|alertas de .. empleo|trabajo|ofertas",
            "cancelar|modificar .. alerta|suscripción",
            "darte|darse de baja",
            "has|ha recibido este .. suscri*",
            "suscrito|suscrita a",
            "factura|recibo|extracto|nómina .. disponible|listo|lista|domiciliad*|descarg*",
            "nómina de|del",
            "contraseña .. cambiad*|restablec*|modificad*",
            "nuevo inicio de sesión",
            "código .. descuento|promocional",
            "# de descuento",
            "introduzca|introduce .. código",
            "terminar|completar .. registro",
        ],
    ),
    (
        Cue::BulkSubject,
        &[
            "boletín",
            "newsletter",
            "alerta|alertas",
            "tu|su pedido",
            "factura",
            "recibo",
        ],
    ),
    (
        Cue::Errand,
        &[
            "confirma|confirme|verifica|verifique|activa|active .. correo|cuenta|dirección|email",
            "introduzca|introduce .. código",
            "necesitamos .. autorización|firmad*",
        ],
    ),
];
