//! Spanish phrases of what is told in passing: a no as news of another, an offer as a wish, a wait, a word of praise.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "no vamos|va|se_va|iremos a? cubrir|contratar|ocupar",
            "seguir|continuar|seguimos|continuamos|avanzar|avanzamos|seguiremos|continuaremos .. con otra|otro|otros|otras|dos|tres|alguien|una_persona|un_perfil",
            "persona|candidato|candidata|compañera|compañero|perfil que|al_que|a_la_que hemos|han|ha|finalmente|se .. elegido|escogido|seleccionado|contratado|incorporamos|incorpora",
            "plaza|puesto|vacante|trabajo ha|fue|es|se_lo|se_la|queda|quedó ido|para|lleva|llevó|adjudicado|adjudicada|cubierto|cubierta|a .. otra|otro|alguien|compañera|compañero|interna|interno",
            "se lo|la ha|han|hemos|lleva|llevó|queda|quedó|damos|dimos .. otra|otro|compañera|compañero|alguien|candidata|candidato",
            "otra|otro persona|candidata|candidato|compañera|compañero|chico|chica .. aceptado|firmado|conseguido|obtenido|llevado|incorporará|ocupará",
            "decantado|decantamos|inclinado|inclinamos|quedado|quedamos|optado .. por|con otra|otro|alguien|una|un",
            "proceso|candidatura|camino|participación .. termina|acaba|finaliza|concluye|llega .. aquí|ahí|contigo|su_fin|al_final",
            "preferido|preferimos|preferiría|prefiere|prefieren formar|contratar|coger|a_alguien|alguien|una_persona|un_perfil|gente",
            "no .. te|le|lo|la contrataremos|contratar|incorporaremos|incorporar|cogemos|cogeremos|elegido",
            "quedado|quedaste|terminado|acabado en|de segundo|segunda|segundo_lugar|tercera|tercero|puertas",
            "fuera del|de la? proceso|selección|lista|terna",
            "no vamos|podemos|puedo|podremos a? invitarte|invitarle|citarte|citarle|convocarte|convocarle|entrevistarte|entrevistarle",
            "no serás|será|vas_a_ser|has_sido tú|usted|la_persona|el_elegido|la_elegida",
            "no .. podemos|puedo|vamos_a .. darte|darle|ofrecerte|ofrecerle .. plaza|puesto|trabajo|contrato",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "por poco|muy_poco",
            "conservaremos|guardaremos|guardamos .. currículum|cv|datos|contacto",
            "no .. esta vez|ocasión",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "ni un? sí|no ni",
            "no .. fuera del|de",
            "no es un no|rechazo|descarte",
            "proceso .. termina|acaba|finaliza .. lunes|martes|miércoles|jueves|viernes|semana|mes",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "complace|complacemos|alegra|encantaría|placer|encantados .... ofrecerte|ofrecerle|proponerte|proponerle .... puesto|plaza|contrato|trabajo|incorporación",
            "quiere|quieren|queremos|decidido ficharte|contratarte|incorporarte|ficharle|contratarle|que_te_unas|que_vengas",
            "decidido|acordado darte|ofrecerte|darle|ofrecerle|concederte el|la|un puesto|plaza|contrato|trabajo",
            "puesto|plaza|trabajo es|ya_es|será tuyo|tuya|suyo|suya|para_ti|para_usted",
            "te|lo|la queremos|contratamos|cogemos|fichamos|incorporamos|quiero contratar|fichar|con_nosotros|en_el_equipo|a_bordo|para_el",
            "estás|estas|está|quedas|queda contratado|contratada|seleccionado_para_el_puesto|fichado|fichada",
            "aprobado|aprobada|confirmado|confirmada|autorizado|autorizada .. tu|su contratación|incorporación|nombramiento|alta",
            "eres|es_usted la|el elegida|elegido|que_queremos|que_buscábamos|persona_que_queremos|persona_que_buscábamos",
            "seríamos|sería tontos|tontas|locos|locas|tonto .. dejarte|dejarle|no",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "ofrecerte|ofrecerle|proponerte|proponerle .. entrevista|cita|reunión|prueba|llamada",
            "no constituye|supone|implica|representa|vincula",
            "entrevista|reunión|prueba|cita .. empieza|comienza",
            "puesto|plaza|trabajo .. tuyo|tuya .. depende",
            "te|le queremos|quiero ver|conocer|hablar|invitar|proponer|citar|hacer",
        ],
    ),
    (
        Cue::Retracts,
        &[
            "retiramos|retirar|anulamos|retirada|anulada|sin_efecto .. oferta|propuesta",
            "oferta|propuesta .. retirada|anulada|sin_efecto|retiramos",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "qué|que|cuál|cual|cuándo|cuando .. te|le viene|vendría|va|iría bien|mejor",
            "te|le viene|vendría|va|iría bien|mejor|el|mañana",
            "hacerte|hacerle una entrevista",
            "programa|agenda|horario .. visita|jornada|día|siguiente",
            "pásate|pásese|vente|acércate|acérquese .. por|lunes|martes|miércoles|jueves|viernes|mañana|a",
            "podrías|puedes|podría|puede venir|pasarte|acercarte|venirte|conectarte .. lunes|martes|miércoles|jueves|viernes|mañana|a|el",
        ],
    ),
    (
        Cue::Settled,
        &["programa|agenda|horario .. visita|jornada|siguiente"],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "disponibilidad para incorporarte|incorporarse|empezar|viajar|trabajar",
            "remitas|remita|remitir|aportes|aporte|aportar|hagas_llegar|haga_llegar|adjuntes|adjunte|facilites|facilite .... título|titulación|copia|vida_laboral|certificado|dni|documento*|carné|permiso|foto*|justificante|datos|número",
            "necesito|necesitamos|falta|faltan|hace_falta|nos_falta saber|conocer|que|tu|su|una|el|la|copia|título .. copia|título|certificado|dni|número|carné|permiso|si_tienes|cuántos|desde|mandes|envíes|envíe",
            "tienes|tiene|cuentas_con|cuenta_con carné|carnet|permiso|licencia|coche|vehículo|certificado|título|papeles .. de|en|propio",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "prueba|pruebas|test|tests está|están|estará .. disponible|disponibles|abierta|enlace|portal",
            "escribe|escriba|redacta|redacte|prepara|prepare|traduce|traduzca|diseña|diseñe|escribir|redactar|traducir .. palabras|página|páginas|texto|presentación|artículo|propuesta|plan|ficha|clase",
            "prueba|pruebas|ejercicio|caso práctica|práctico|escrita|técnica|de_nivel|de_traducción|de_selección",
        ],
    ),
    (
        Cue::Not(K::Assessment),
        &[
            "gracias|tras|después|durante|resultado|resultados|superado|hiciste|hizo .. prueba|pruebas|ejercicio|caso",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "más tarde|tiempo de lo|que previsto|esperado|esperábamos|prometido|habitual|dijimos",
            "todavía|aún|aun no|nada|sin|hay .. decidido|decisión|noticias|novedades|respuesta|resuelto|sabemos|sé",
            "sin noticias|novedades|novedad todavía|aún|de|por|del",
            "se|ha|han aplaza|aplazado|retrasa|retrasado|alarga|alargado|pospuesto|pospone|demora|demorado",
            "parado|paralizado|congelado|en_pausa|en_suspenso|en_espera .. hasta|proceso|por|de",
            "perdona|perdone|disculpa|disculpe|disculpas|siento|sentimos .. silencio|retraso|tardanza|demora|espera|tardar",
            "hasta que .. no .. decidir|decidimos|sabremos|podemos|resolver",
        ],
    ),
    (
        Cue::Not(K::Delay),
        &["aplaza|retrasa|pospone|aplazado .. entrevista|cita|reunión|visita"],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "estás|está|eres|sigues entre .. favoritos|favoritas|finalistas|mejores|últimos|dos|tres",
            "favorita|favorito|favoritas|favoritos",
            "encantado|encantada|encantados|impresionado|impresionados|entusiasmado|entusiasmados .. contigo|con|tu|su",
            "gustado|gustó|gustaste mucho|muchísimo|a_todos",
            "cruzo|cruzamos|crucemos los dedos",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "gracias por tu|su|el|tus amable|amables|bonito? mensaje|correo|palabras|nota|carta",
            "revisaremos|leeremos|estudiaremos|valoraremos|miraremos .. candidaturas|solicitudes|todas|todos|cuando|después|cierre|plazo",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "trabajo|estoy .. solo|sólo|de_lunes|lunes|martes|media_jornada|por_las_mañanas .. a|y|hasta",
            "ya no trabajo|formo_parte|estoy_en",
            "respuesta|mensaje|correo automática|automático|generado|generada",
        ],
    ),
    (
        Cue::AsksAfterNo,
        &[
            "permiso|consentimiento|autorización|autorizas|autoriza|conforme|acuerdo .. conservar|guardar|cv|currículum|datos",
            "responde|responda|contesta|conteste|dinos|díganos|confírmanos|confírmenos|indícanos|indíquenos .. si|sí|no|conservar|guardar|quieres|desea",
            "podemos|podríamos|quieres_que|te_importa_que .. guardar|conservar|guardemos|conservemos|llamarte|contar",
            "te|le interesa|interesaría|gustaría|apetece .. otro|otra|puesto|vacante|lista|bolsa|contáramos",
            "devuelve|devuelva|devuélvenos|envíanos|envíenos|mándanos .. tarjeta|llaves|tickets|billetes|recibos|cuenta|iban",
        ],
    ),
    (
        Cue::NotSent,
        &[
            "allí|presencial|presencialmente|en_el_centro|en_la_sede .. prueba|ejercicio|hará|realizará|entregará",
            "entregará|entregaremos|dará|daremos .. allí|al_llegar|ese_día|el_mismo_día",
            "no .. necesario|hace_falta|hay_que preparar|prepares|estudiar|traer",
            "no .. respondas|responda|responder|conteste|contestar .. este|esta|correo|mensaje|dirección",
            "no responda|respondas|conteste|contestes",
            "buzón|dirección|cuenta .. no .. lee|leído|atiende|atendido|supervisa",
        ],
    ),
    (
        Cue::SaidYes,
        &[
            "dijiste|dijo|has_dicho|ha_dicho|confirmaste que sí|sí",
            "tu|su aceptación|sí .. gracias|alegra|recibido|recibida",
            "gracias por aceptar|confirmar|tu_sí|haber_aceptado",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "no hace falta|es_necesario|tienes_que|tiene_que|necesitas que? .. mandes|mandar|envíes|enviar|hagas|hacer|traigas|envíe|nada|firmes",
        ],
    ),
    (
        Cue::Polite,
        &["rogamos|pedimos|pido|agradecemos .. paciencia|comprensión|esperes|espere"],
    ),
    (
        Cue::Not(K::Scheduling),
        &["disponibilidad para incorporarte|incorporarse|empezar|viajar|trabajar"],
    ),
];
