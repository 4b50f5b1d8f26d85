//! Spanish phrases of what is told plainly: the terms of an offer, who was taken instead, somebody still thought of, a no
//! that was a mistake.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, SHORT, STRONG, SURE, TERMS};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        // When they begin, what they are paid, what they sign.
        Cue::Means(K::Offer, TERMS),
        &[
            "todos|todas|nadie .. menos|salvo|excepto|más_que a? usted|ti|tú",
            "sigues|sigue|estás|está|todavía|aún libre|disponible",
            "sigues|sigue estando? libre|disponible|interesado|interesada",
            "todavía|aún|sigue|sigues|seguiría la|lo|te|le? quiere|quieres|interesa|interesado|interesada|dispuesto|dispuesta",
            "sí o no antes|para|hasta",
            "oferta|propuesta sigue|queda|se_mantiene|continúa en? pie|firme|vigente|igual",
            "mismo sueldo|salario|horario",
            "mismas horas|condiciones",
            "espero|esperamos que .. aceptes|acepte|digas_que_sí|diga_que_sí|un_sí",
            "tu|su mesa|taquilla|uniforme|llaves|escritorio|ordenador|bata|puesto .. te|le|está|ya espera|esperan|listo|lista|preparado|preparada",
            "cuándo|cuando firmamos|firmas|firma",
            "para preparar|redactar|hacer|elaborar .. contrato|alta",
            "alta en la? seguridad social",
            "eres|ya_eres|es_usted|formas ya? parte|de_los_nuestros|de_la_casa|del_equipo",
            "empiezas|empiezo|empezarías|empezaría|empezando|comienzas|comenzarías|comenzaría|arrancas|arrancarías|entras|entrarías el|en|lunes|martes|miércoles|jueves|viernes|mañana|desde|a|#",
            "incorporación|inicio|alta|comienzo|ingreso el|sería|será|a_partir|desde|en|prevista|inmediata .. #|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
            "# netos|brutos|mensuales|líquidos|libres|anuales|al_mes|al_año|la_hora|por_hora|a_la_hora|euros_al_mes|euros_brutos|euros_netos",
            "salario|sueldo|remuneración|renta|salario_integral|sueldo_base sería|será|es|de|integral|bruto|mensual|líquido .. #",
            "tu contrato|nombramiento|contratación|alta|incorporación",
            "su contrato|carta_oferta|carta_de_contratación",
            "contrato indefinido|fijo|temporal|está_listo|adjunto|para_firmar|para_su_firma|para_tu_firma|en_prácticas|de_trabajo|laboral",
            "elaboramos|preparamos|redactamos|adjuntamos|adjunto|envío|enviamos|firmar|firmamos|firma|firmado el|su|tu|los .. contrato",
            "si|que acepta|aceptas|acepta_usted|acepta_en|estás_de_acuerdo|está_de_acuerdo|le_convence|te_convence|te_animas|se_anima",
            "aceptas|aceptaría|aceptarías",
            "te|se animas|anima|apuntas|apunta|vienes|viene",
            "qué me|nos dices|dice|respondes|contestas",
            "dinos|díganos|dime|dígame|me_dices|nos_dices .. sí o no|si_aceptas|si_acepta",
            "sentiríamos|sentiría|lamentaríamos|pena|lástima .. que|si .. dijera|dijeras|dijeses|rechazara|rechazaras .. no|oferta",
            "te|le queremos|quiero|querríamos con_nosotros|en_el_equipo|a_ti|a_usted|aquí|en_la_casa|dentro",
            "llegamos|llegar|subir|tope|máximo .. a|hasta|de|es #",
            "prestaciones de_ley|superiores",
            "periodo|período de prueba .. mes|meses|días|incluido",
            "exámenes|examen de_ingreso|ocupacional|médicos_de_ingreso",
            "pagas|paga extra|extras|prorrateadas",
            "bienvenido|bienvenida a|al .. bordo|equipo|familia|casa",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "te|lo|la|le|os hemos|he|han elegido|escogido",
            "hemos|he|han elegido|escogido a ti|usted",
            "elegimos|escogimos a ti|usted",
            "eres|es_usted la|el elegida|elegido|escogida|escogido",
            "aprobó|aprobado|acordó|acordado|ratificó|ratificado|confirmó|confirmado .. su|tu nombramiento|contratación|incorporación|vinculación|ingreso",
            "nombrarle|nombrarla|nombrarlo|nombrarte|contratarla|contratarlo|designarla|designarlo como|para|en_el|jefa|jefe|titular",
            "plaza|puesto|trabajo|vacante sería|es|queda pues|entonces? suya|suyo|tuya|tuyo|para_ti|para_usted",
            "te|le quedas|queda con el|la puesto|plaza|trabajo",
            "quedas solo|pues? tú",
            "el puesto|trabajo es para ti|usted",
        ],
    ),
    (
        // What is asked of everybody, and what another is told.
        Cue::Not(K::Offer),
        &[
            "cuándo|cuando|si|qué|fecha|disponibilidad|antes|podrías|podría .. empezarías|empezar|empezaría|incorporación|comenzar|entrar",
            "expectativas|pretensiones|pretensión|aspiración|expectativa salariales|salarial|de_renta|económicas",
            "contrato .. firmó|firmado|firmaron .. otro|otra",
            "que|quien empieza|comienza|entra|se_incorpora",
            "si|que acepta|aceptas .. cookies|condiciones|términos|conservemos|guardemos|política|entrevista|cita",
            "su|tu contrato actual|vigente|con_la_empresa",
            "te|se vienes|viene .. lunes|martes|miércoles|jueves|viernes|mañana|a_las|entrevista",
            "te|le queremos|quiero|querríamos .. ver|conocer|hablar|invitar|proponer",
            "su|tu alta en|como .. portal|usuario|web|bolsa|plataforma",
        ],
    ),
    (
        // Who was taken, and how the way ends.
        Cue::Means(K::Rejection, SURE),
        &[
            "no nos? me? espere|esperes|esperéis",
            "no tenía|tenia|era que|para ser|nosotros",
            "quedé|quedamos|quedado en minoría",
            "cliente|empresa|dirección|central|dueño|dueña|ayuntamiento|grupo .. ha|han|decidió|optó .. cambiado|congelado|parado|cancelado|echado_atrás|frenado|pensado",
            "nos apañamos|apañaremos|arreglamos|arreglaremos|vamos_a_apañar .. sin|solos|con|nosotros",
            "renunciamos|renunciar|hemos_decidido|desistimos a|no|de .. contratar|cubrir|crear|abrir|plaza",
            "tienda|sede|planta|taller|proyecto|obra|línea|sucursal .. cancelado|cancelada|se_cae|se_cayó|suspendido|suspendida|no_sale",
            "alguien|persona|compañero|compañera|candidatura interno|interna|de_dentro|de_la_casa .. se|ha|pidió|postuló|preferencia|prioridad",
            "le|lo|la he|hemos|han dicho|dado que_empiece|que_se_quede|que_venga|el_puesto|la_plaza|el_trabajo",
            "puesto|plaza|trabajo|vacante se|lo|la|ya .. ha|ha_ido|lleva|llevó|queda|quedó|quedado|dado|dieron|damos .. otro|otra|compañero|compañera|chico|chica|chaval|persona|hijo|hija|sobrino|primo|señor|señora",
            "impide|impiden|imposibilita|impedía .. destinarlo|destinarla|contratarlo|contratarla|contratarte|contratarle|incorporarlo|incorporarla|asignarlo|asignarla|vincularlo|vincularla",
            "no contamos|contábamos|disponemos|tenemos|queda|quedan|hay|habrá .. con|más? .. cargos|cargo|plaza|plazas|vacante|vacantes|puesto|puestos|presupuesto|cupo|cupos",
            "elección|decisión|voto|votos|junta|comité|tribunal|jurado .. recayó|recaído|inclinó|inclinado|decantó|decantado|favoreció .. otro|otra|compañero|compañera|candidato|candidata|persona",
            "recayó|recaído en|sobre otro|otra|un|una|el|la .. candidato|candidata|persona|compañero|compañera|aspirante",
            "cubierto|cubrir|cubierta|cubrimos .. con|por .. gente|personal|persona|alguien|compañero|compañera|interno|interna|de_la_casa|de_dentro",
            "promoción|promocionar|promocionado|ascender|ascendido interna|a_alguien|a_un|a_una",
            "mi|su|el|un|una sobrino|sobrina|primo|prima|cuñado|cuñada|hijo|hija|hermano|hermana|becario|becaria|aprendiz .. se_queda|vuelve|ocupa|empieza|entra|coge .. taller|puesto|plaza|conmigo|negocio|tienda|trabajar|empresa|obra|bar|cocina|sitio",
            "no seremos|seré|vamos_a_ser|voy_a_ser quienes|quien",
            "no se .. renovará|abrirá|convocará|cubrirá|contratará",
            "no .. llegaste|llegó|alcanzó|alcanzaste|superó|superaste .. puntaje|puntuación|mínimo|mínima|corte|umbral|nota",
            "no integra|integrará|figura|figurará|aparece .. lista|terna|nómina|relación|orden",
            "hasta aquí llegó|llega|llegamos|hemos_llegado",
            "nos|me quedamos|quedo|quedé|decantamos|inclinamos|decidimos .. con|por .. otro|otra|chico|chica|persona|perfil|candidato|candidata|alguien",
            "fue|ha_sido|será|era elegida|elegido|escogida|escogido|seleccionada|seleccionado|nombrada|nombrado otra|otro|la_otra|el_otro|una|un",
            "no podrá|podremos|vamos_a_poder|puedo .. ofrecerte|ofrecerle|contratarte|contratarle|cogerte|tomarte|tomarla|tomarlo",
        ],
    ),
    (
        Cue::Means(K::Rejection, SHORT),
        &[
            "no va|pudo|pudo_ser|salió|se_dio a|la? esta_vez|ser|cosa",
            "ya está|estamos cubierto|completos|llenos|dado|pillado",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "te|se aburrirías|aburriría",
            "muy|demasiado lejos|alejados|distantes|separados|distanciados .. de|en|lo|sueldo",
            "tu|su sitio|lugar|sitio_está está|es en|otro|más",
            "defendí|defendido|peleé|peleado|insistí|aposté .. tu|su|por|candidatura|ti|usted|nombre",
            "perfil|puesto|necesidad|necesidades .. cambiado|ha_cambiado|han_cambiado|cambió",
            "cuando tengas|tenga|lo_tengas|saques|termines .. vuelve|llámame|llámanos|escríbeme|ven|pásate",
            "con|muy mucho|todo? pesar|dolor|a_mi_pesar|a_nuestro_pesar",
            "no es por|cosa|culpa ti|usted|tuya|suya",
            "espero|esperamos que|sepas|sepa .. entiendas|entienda|comprendas|comprenda|comprender",
            "he|le_he|te_he|hemos dado|pasado .. tu|su nombre|número|currículum|contacto .. amigo|colega|compañero|conocido|otro",
            "conozco a alguien|un|una .. busca|buscando|necesita",
            "gastos|desplazamiento .. reembols*|abonar*|pagar*|devolver*",
            "me|nos cuesta|duele|sabe_mal .. decir*|escribir*|esto|mucho",
            "preferido|preferiría|gustado .. decírtelo|decírselo|en_persona|contártelo|darte|darle otra|en_persona|mejores",
            "hecho|hacerte|hacerle .. venir|perder|viajar .. balde|tiempo|nada|en_vano",
            "que tengas|tenga|te_vaya|le_vaya .. suerte|muy_bien|bonito|lo_mejor",
            "devolveremos|devolvemos|devuelvo .. certificados|documentos|originales|carpeta|papeles|muestras",
            "tú|usted sigue|siga dándole|adelante|intentándolo|así",
            "otro|otra ronda|ocasión|año|temporada .. será|vuelve|inténtalo|preséntate",
            "lo|la|le tendremos|tendré|tengo en_cuenta|presente .. futuro|próxima|si|cuando",
            "sin otro particular",
            "ser|siendo|soy|voy_a_ser claro|clara|franco|franca|sincero|sincera|honesto|honesta",
            "trae|tiene|lleva|acredita|aporta .. más años|experiencia|recorrido|tablas",
        ],
    ),
    (
        // A no that was a mistake, and others'.
        Cue::Not(K::Rejection),
        &[
            "dije|dijimos que .. dada|dado|ocupada|ocupado|cubierta|cubierto",
            "no .. tenga|tengas|haga|hagas|tener en|caso .... rechazo|negativa|descarte",
            "rechazo|negativa|descarte .... error|equivocación|sin_efecto",
            "a|al los|las|otros|otras .. dos|tres|demás|otros|otras .. dicho|dije|digo .. no",
            "que|si .. dijera|dijeras|dijeses|rechazara|rechazaras no|la_oferta",
            "persona|candidato|candidata|primero|primera .. ha|se_ha|han renunciado|retirado|echado_atrás|caído",
            "no ha sido|fue posible el|la|incluir|los|que .. coche|auxilio|vivienda|teletrabajo|plus|bono|sueldo|salario",
            "no .. posible|pudo incluir|conseguir|subir|llegar",
        ],
    ),
    (
        // Praise beside one of these may lead up to a no.
        Cue::Doubts,
        &[
            "sin embargo",
            "no obstante",
            "lamenta*",
            "desafortunadamente",
            "desgraciadamente",
            "si bien",
        ],
    ),
    (
        Cue::StillIn,
        &[
            "sigues|sigue|continúas|continúa|estás|está|permaneces|permanece todavía|aún|muy|plenamente? .. en carrera|la_carrera|la_pelea|la_terna|el_proceso|juego|la_lista|concurso|competencia",
            "sigues|sigue|continúas|continúa siendo|entre|muy .. candidato|candidata|finalista|finalistas|favorito|favorita|favoritos|opción|opciones|dos|tres|primera",
            "no .. te|le|lo|la hemos descartado|descartada|tachado",
            "seguimos|sigo|siguen muy|igual_de? interesados|interesadas|interesado|interesada .. ti|usted|perfil|candidatura",
        ],
    ),
    (
        Cue::Soothes,
        &[
            "perdona|perdone|perdón|disculpa|disculpe|disculpas|disculpen|siento|sentimos|lamento|lamentamos .. silencio|retraso|tardanza|demora|espera|tardar|escribir|noticias|sin",
            "perdona|perdone|perdón|disculpa|disculpe|disculpas|siento|sentimos|lamento|lamentamos",
            "no .. nos|me .. hemos|he olvidado|olvidamos",
            "en cuanto|cuando sepa|sepamos|tenga|tengamos|haya",
            "te|le escribo|escribiré|escribimos|aviso|avisaré|avisamos|digo|diré en_cuanto|cuando|apenas",
            "gracias .. paciencia",
            "sin|no .. noticias|novedades",
            "silencio|paciencia",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "tienes|tiene .. mi voto",
            "sonreír|reír|sonrisa .. contado|releído|acordado|leer",
            "sigues|sigue|continúas|continúa muy|plenamente|de_lleno en carrera|la_pelea|el_proceso|juego",
            "entre nosotros|nosotras|tú_y_yo .. gustado|encant*|favorit*|pocas|nunca|bien",
            "no lo|la|te pierdas|pierdan de vista",
            "eres|es|fuiste|fue el|la|de_los|de_las primero|primera|único|única|pocos|pocas que|en .. me|nos|ha|supo|vio",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "sin conocernos|conocerte|conocerle|conocerlo|conocerla",
            "represento|asesoro|trabajo_para|trabajo_con|busco_para|colaboro_con .. a|una|un .. empresa|firma|naviera|grupo|compañía|cliente|bodega|hotel|fondo|laboratorio",
            "su|tu nombre salió|sale|apareció|surgió|me_llegó",
            "imagino|supongo|sé que está|estás bien|contento|contenta|a_gusto donde|en|ahí",
            "búsqueda directiva|directa|de_talento",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "te|le|os paso|adjunto|mando|dejo|envío .. planilla|ejercicio|caso|datos|hoja|reto|texto|archivo|enunciado",
            "reto|retito|desafío|ejercicio|ejercicito .. antes|seguir|casa|práctico|técnico",
            "mándame|mándanos|envíame|envíanos|devuélveme|devuélvenos .. resultado|solución|respuesta|ejercicio|propuesta|resuelto",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "si lees|lee|estás_leyendo|está_leyendo esto .. estoy|es_que|significa",
            "este|esta texto|mensaje|correo|nota lo|la? manda|envía|escribe|contesta .. máquina|sola|solo|automáticamente|ordenador|servidor|robot",
            "vuelvo|volveré|regreso|regresaré|reincorporo|estaré_de_vuelta a|al|el .. oficina|trabajo|despacho|lunes|martes|miércoles|jueves|viernes|#",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "escoge|elige|elija|escoja|dime_cuál|dígame_cuál|tú_eliges|usted_elige .. y|que|cuál|día|hora|fecha|prefieras|prefiera",
            "tiene|tengo|tenemos un|dos|otro hueco|huecos|rato|espacio .. el|a|lunes|martes|miércoles|jueves|viernes",
        ],
    ),
    (
        Cue::Asks,
        &["escoge|elige|elija|escoja|dime_cuál|dígame_cuál|tú_eliges|usted_elige"],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "dije|dijimos|prometí|prometimos|quedamos .. lunes|semana|antes|respuesta|mes",
            "falleció|fallecido|fallecimiento|duelo|accidente|baja|enfermo|enferma|elecciones|huelga|inundación|hospital .. todo|decisión|parado|retraso|esperar|paralizado|pendiente",
            "todo parado|paralizado|en_pausa|suspendido",
            "junta|comité|consejo|comisión|reunión|directorio .... no_se_reúne|no_vuelve|recién|se_reúne|vuelve .. hasta|el|la|en|próxima|próximo|después",
            "hasta entonces|esa_fecha|ese_día .. no|nada|todo|queda|paciencia",
            "se nos|ha|está .. alargado|alargando|complicado|retrasado|atrasado|cruzado",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "llegó|llegaron|ha_llegado|han_llegado|obra|obran|tengo_aquí .. su|tu|sus|tus|en .. carta|papeles|documentos|documentación|carpeta|solicitud|correo|expediente",
            "he|hemos|la_he|lo_he entregado|dejado|remitido .. a|al|en .. jefe|jefa|director|directora|departamento|dirección|comité|mesa|responsable",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::decide::tests::{check_kind as check, read_text};

    #[test]
    fn an_offer_beside_words_of_a_no_is_never_a_no() {
        for text in [
            "A los otros dos ya les he dicho que no. Quedas tú: 1.500 netos, empezando el lunes. ¿Te animas?",
            "Lamentablemente no podemos llegar a los 40.000 que pedías. Llegamos a 36.000 y un bono. Te queremos en el equipo: ¿aceptas?",
            "No tenga en cuenta la carta de rechazo del martes, fue un error. Le adjuntamos el contrato para su firma.",
            "Sentiríamos mucho que dijera que no. Incorporación el 1 de septiembre, 28.000 brutos anuales. Díganos antes del viernes si acepta.",
            "La persona elegida en primer lugar ha renunciado, así que la plaza es suya si todavía la quiere.",
            "No ha sido posible el coche de empresa. El resto, como hablamos: contrato indefinido y alta el día 3.",
        ] {
            let reading = read_text(text);
            let kinds = [K::Offer, K::Other];
            assert!(kinds.contains(&reading.kind), "{:?}: {text}", reading.kind);
        }
    }

    #[test]
    fn who_was_taken_is_a_no() {
        check(
            K::Rejection,
            &[
                "El martes vino un chaval con su propia herramienta. Le he dicho que empiece.",
                "La plaza se la ha llevado una compañera de la casa. Mucha suerte.",
                "El voto del comité recayó en otra candidata.",
                "El examen médico impide destinarlo a esta faena, y no contamos hoy con otros cargos.",
                "Al final mi sobrino se queda con el taller.",
                "Hemos cubierto la baja con personal de la casa.",
            ],
            &[
                "Mi hijo vuelve el lunes al colegio. ¿Puede venir el martes a las 10?",
                "No contamos con aparcamiento. Le esperamos el martes 10 de marzo a las 10.",
                "El comité no se reúne hasta el día 20. Hasta entonces no hay nada decidido.",
                "A los demás les hemos dicho que no. El puesto es suyo.",
            ],
        );
    }

    #[test]
    fn who_is_still_thought_of_is_encouraged() {
        check(
            K::Encouraging,
            &[
                "Perdona el silencio. Sigues muy en carrera.",
                "Disculpe la tardanza en escribir: sigue plenamente en el proceso y le aviso en cuanto sepa algo.",
            ],
            &[
                "Perdona el silencio. El comité no se reúne hasta el 20.",
                "Ya no sigues en el proceso, lo siento.",
            ],
        );
    }
}
