//! Spanish messages by what they mean, and others that must not be taken for it.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

use super::Held;

pub(super) const HELD: &[Held] = &[
    (
        K::Rejection,
        &[
            "Lamentamos comunicarte que no has sido seleccionada para continuar en el proceso.",
            "Aunque tu perfil nos ha parecido muy interesante, hemos optado por otra candidata con más experiencia.",
            "Tras valorar todas las candidaturas, hemos decidido no continuar con la tuya.",
            "La vacante ya ha sido cubierta. Te deseamos mucha suerte en tu búsqueda.",
            "Sentimos informarle de que su candidatura ha quedado descartada.",
            "Su candidatura ha sido descartada.",
            "No seguirás en el proceso.",
            "El puesto será para otra candidata.",
            "La respuesta es no.",
            "Al final hemos cogido a otra persona.",
            "No has sido la elegida.",
            "No continúas en el proceso de selección.",
            "Tu candidatura fue desestimada.",
            "Quedaste segundo, lo siento.",
            "La plaza ha sido para un compañero de la casa.",
            "Lo sentimos, hemos seleccionado a otro candidato.",
            "Hemos decidido seguir con otros perfiles.",
            "Lamentablemente no podemos ofrecerte el puesto.",
            "No ha sido posible seleccionarte.",
            "El puesto ya está cubierto.",
            "Tras revisar tu perfil, no encajas con lo que buscamos.",
            "Hemos optado por otra persona.",
        ],
        &[
            "Si no resulta seleccionado, se lo comunicaremos por correo.",
            "Lamentablemente no puedo el martes, ¿podría ser el jueves?",
            "Todavía no hemos tomado una decisión; le pedimos un poco de paciencia.",
            "Hemos recibido tu candidatura. Si en un mes no tienes noticias, entiende que no has sido seleccionado.",
            "Lo siento, tenemos que aplazar la entrevista de mañana. ¿Cuándo te vendría bien?",
            "Todavía no hemos descartado a nadie.",
            "La plaza es para empezar en mayo. ¿Podría venir el martes a las 10?",
            "¿Sigues en el proceso? Nos gustaría verte el lunes a las 10.",
            "La respuesta a su pregunta es no: no hace falta coche. ¿Le va bien el lunes a las 10?",
            "Hemos seleccionado su candidatura para la entrevista del lunes a las 10.",
            "El puesto sigue libre. ¿Puede venir el viernes a las 10?",
        ],
    ),
    (
        K::Scheduling,
        &[
            "Nos gustaría conocerte en persona. ¿Podrías venir el martes 10 de marzo a las 10:00?",
            "Le confirmamos la entrevista del jueves 12 de marzo a las 16:00 en nuestras oficinas.",
            "¿Qué disponibilidad tienes la próxima semana para una llamada?",
            "Queremos invitarte a una entrevista con el equipo.",
            "Tengo que cambiar la cita del viernes. ¿Te viene bien el lunes a la misma hora?",
        ],
        &[
            "Gracias por la entrevista del martes, fue un placer.",
            "Su paquete llegará el jueves entre las 10 y las 12.",
            "Te diremos algo antes del viernes.",
            "Tras la entrevista, hemos decidido seguir con otros candidatos.",
            "La oficina permanecerá cerrada del 9 al 13 de marzo.",
        ],
    ),
    (
        K::Acknowledgement,
        &[
            "Hemos recibido tu candidatura, muchas gracias por tu interés.",
            "Gracias por inscribirte en la oferta. Revisaremos tu perfil y nos pondremos en contacto contigo.",
            "Confirmamos la recepción de su currículum.",
            "Tu solicitud se ha enviado correctamente. Solo contactaremos con los candidatos preseleccionados.",
            "Buenos días, he recibido tu CV y se lo paso a la responsable.",
        ],
        &[
            "Tu candidatura no ha sido seleccionada.",
            "¿Podrías enviarnos tu título para completar la candidatura?",
            "Gracias por su compra, hemos recibido el pago.",
            "¿Estás disponible el lunes a las 9 para una entrevista?",
            "Estoy fuera de la oficina hasta el 16 de marzo.",
        ],
    ),
    (
        K::Offer,
        &[
            "Hemos decidido contar contigo para el puesto.",
            "Nos complace ofrecerte el puesto de camarera a partir del 1 de abril.",
            "¡Enhorabuena! Te adjuntamos la carta de oferta con las condiciones.",
            "Queremos ofrecerle el puesto de contable con un salario de 28.000 euros.",
            "Has sido seleccionada para el puesto de enfermera. Te enviamos el contrato para que lo firmes.",
            "Estamos encantados de hacerte una oferta para incorporarte a nuestro equipo.",
            "El puesto es tuyo.",
            "Estás contratada.",
            "Queremos contratarte.",
            "Hemos decidido contratarte.",
        ],
        &[
            "Lamentablemente no podemos ofrecerle el puesto.",
            "Podemos ofrecerte una entrevista el jueves a las 10.",
            "Hemos ofrecido el puesto a otra persona.",
            "¡Oferta especial: 20 % de descuento en sillas de oficina!",
            "Antes de hacerte una oferta necesitamos saber tus expectativas salariales.",
            "El puesto no es tuyo.",
            "¡Enhorabuena! Has sido seleccionado para nuestra oferta premium. Darse de baja",
            "Queremos conocerte.",
        ],
    ),
    (
        K::AutoReply,
        &[
            "Estoy fuera de la oficina hasta el 16 de marzo. Para asuntos urgentes, escriba a recepción.",
            "Respuesta automática: estoy de vacaciones y volveré el 9 de marzo.",
            "Me encuentro de baja por maternidad. En mi ausencia, contacte con Marta Ruiz.",
            "Gracias por su mensaje. Estaré ausente hasta el 13 de marzo sin acceso al correo.",
            "Mensaje automático: no estaré disponible del 5 al 13 de marzo. Responderé a mi regreso.",
            "Estaré de vacaciones del 9 al 20 de marzo. Responderé a mi vuelta.",
        ],
        &[
            "La semana que viene estoy de vacaciones, ¿podemos hablar el 17 de marzo?",
            "La directora está de vacaciones hasta el lunes y decidirá a su vuelta.",
            "Ven a la oficina el lunes, por favor.",
            "Ofrecemos 23 días de vacaciones y seguro médico.",
            "Hemos recibido tu candidatura y te responderemos cuando la directora vuelva de vacaciones.",
            "Lo siento, hemos elegido a otra persona. Estoy de vacaciones hasta el 23 de marzo.",
        ],
    ),
];
