//! Portuguese phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, HINT, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "pt",
    cues: &[CUES],
    examples: EXAMPLES,
};

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "não foi|foste|foi .. selecionad*|aprovad*|escolhid*",
            "não .. seguir|avançar|prosseguir|continuar|dar .. com|candidatura|processo|seguimento|adiante",
            "decidimos|optámos|optamos|escolhemos|decidido .. outro|outros|outra|outras|avançar|seguir|prosseguir .. candidat*|com|perfil|perfis|por",
            "vaga|posição .. preenchida|encerrada|fechada|cancelada",
            "candidatura .. não .. selecionada|avançar|aprovada|sucesso",
            "seguir|avançar|prosseguir|seguiremos|avançaremos|prosseguiremos|seguimos com outro|outros|outra|outras",
            "decidimos|decidido de|por outra|outro forma|maneira|modo",
            "vaga|posição|lugar .... foi|está já? preenchida|preenchido",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "lamentamos .. informar",
            "infelizmente",
            "desejamos .. sucesso|sorte|melhor|felicidades",
            "boa sorte",
            "mais alinhad*|adequad*|próximo*",
        ],
    ),
    (
        Cue::Means(K::Rejection, HINT),
        &[
            "banco de talentos|dados",
            "lamenta*",
            "futuras oportunidades|vagas",
            "após .. análise|avaliação",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "ainda não",
            "não escolhemos|optámos|optamos|decidimos|selecionámos|selecionamos .. outro|outros|outra|outras candidat*|pessoa|perfil",
            "não .... até|sem|antes",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "prazer|felizes|satisfação|contentes|temos|gostaríamos .... oferecer|oferecer lhe|proposta|oferta .. vaga|cargo|posição|de|contratação|trabalho|lhe|o|a",
            "oferecer lhe? .. vaga|cargo|posição|contrato",
            "proposta|oferta|carta de|formal .. contratação|trabalho|emprego|oferta",
            "você|foi .. aprovad*|selecionad* .. para a|o vaga|cargo|posição",
        ],
    ),
    (
        Cue::Means(K::Offer, STRONG),
        &[
            "parabéns",
            "data .. início|admissão",
            "bem vindo|vinda",
            "remuneração",
            "contrato",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "não|infelizmente|lamentamos .... oferecer|oferta|proposta|aprovad*|selecionad*",
            "oferecer .. entrevista|horário|data",
            "oferta|vaga .. candidatou|publicada",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "entrevista .. está|foi|será|fica|confirmada|agendada|marcada|reagendada|dia|remarcada",
            "convidar|convidá|convidamos|convidamos .. para .. entrevista|conversa|reunião",
            "agendar|marcar|reagendar|remarcar|combinar .. entrevista|conversa|reunião|chamada|horário",
            "você|tem|teria|terias|tens|estaria|está .. disponibilidade|disponível|livre",
            "sua|tua|qual|as|suas .. disponibilidade|disponibilidades",
            "gostaríamos|gostaria|gostávamos .. conversar|conhecer|convidar|falar|entrevistar",
            "confirm* .. entrevista|reunião|conversa",
            "convite .. entrevista",
            "fica|funciona|seria bom|bem|para|possível",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &["obrigad* .. pela|pelo|a|por .. entrevista|conversa|reunião|chamada"],
    ),
    (
        Cue::Means(K::Scheduling, STRONG),
        &[
            "entrevista",
            "videochamada",
            "link .. teams|zoom|meet|reunião",
            "reunião",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "teste técnico|online|prático|de",
            "desafio técnico",
            "case|caso prático",
            "prova técnica|online",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "enviar|envie|enviar|fornecer|indicar|informar|anexar .... documentos|referências|certificad*|diploma|pretensão|expectativa*|currículo|cv",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "demor*|levar|leva|tomar .. mais|pouco|tempo",
            "atraso|atrasado",
            "ainda .. não|estamos .. decisão|decidimos|avaliando|avaliar|analisar|entrevistar|entrevistando",
            "paciência",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "recebemos .. candidatura|inscrição|currículo|cv",
            "obrigado|obrigada|agradecemos .. candidatar*|candidatura|interesse|inscrição|inscrever",
            "candidatura|inscrição .. recebida|enviada|registada|registrada|realizada",
            "você se candidatou",
            "confirmamos|confirmo|acusamos .. receção|recepção|recebimento",
            "recebi .. candidatura|currículo|cv",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, STRONG),
        &[
            "analisar*|analisando|avaliar* .. candidatura|perfil|currículo",
            "entraremos em contacto|contato",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "gostámos|gostamos|gostou|adorei|adoramos .. muito|conversa|perfil|conhecer",
            "próxima|segunda|próximo fase|etapa|entrevista|passo",
            "ótimo|bom|positivo|excelente feedback|retorno|impressão",
            "prazer .. conhecer|falar|conversar",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "vi|encontrei|analisei o seu|seu|teu .. perfil",
            "seu|teu perfil .. interessante|linkedin|chamou",
            "aberto|aberta a .. oportunidade*|novas|propostas",
            "nosso|meu cliente",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "fora do escritório",
            "resposta|mensagem automática",
            "de férias",
            "ausente",
            "licença .. maternidade|médica|parental",
        ],
    ),
    (
        Cue::Means(K::AutoReply, STRONG),
        &[
            "caso .. urgência|urgente*",
            "no meu regresso|retorno",
            "durante .. ausência",
            "na minha ausência",
            "sem acesso ao .. mail|e|correio",
        ],
    ),
    (
        Cue::Supposed,
        &[
            "se o|a|não|você|for|tu",
            "caso o|a|não|você|seja|seu|sua",
            "na eventualidade",
            "antes de",
            "apenas|somente .. candidat*|selecionad*",
        ],
    ),
    (
        Cue::Asks,
        &[
            "por favor .. confirm*|indi*|respond*|envi*|escolh*",
            "poderia|pode|podes|poderias|teria|tem|você .. confirmar|enviar|indicar|disponibilidade|disponível",
            "aguard* .. resposta|retorno|confirmação|resposta",
        ],
    ),
    (
        Cue::Polite,
        &["qualquer dúvida|questão", "não hesite|hesites"],
    ),
    (
        Cue::Promises,
        &[
            "entraremos|entrarei .. contacto|contato",
            "daremos|dar|teremos|terá|terás|receberá|receberás|receber .... retorno|resposta|feedback|notícias",
            "decisão|resposta|retorno .. até|na|próxima|esta|final|em|dentro",
        ],
    ),
    (
        Cue::Back,
        &[
            "até o|ao|dia|segunda|a",
            "regresso|retorno .. a|no|dia|em",
            "a partir de",
            "volto .. a|dia|no",
            "estarei de volta",
        ],
    ),
    (Cue::Deadline, &["até", "prazo", "antes"]),
    (
        Cue::PleaseDont,
        &["não .. ligar|ligue|contactar|contatar|telefonar"],
    ),
    (
        Cue::DoorOpen,
        &[
            "banco de talentos|dados",
            "futuras|outras|próximas oportunidades|vagas|posições",
            "manter|guardar|manteremos .. currículo|cv|candidatura|contato|contacto|perfil",
        ],
    ),
    (Cue::Feedback, &["feedback .. entrevista|detalhado|com"]),
    (Cue::SecondBest, &["decisão .. difícil", "finalista*"]),
    (Cue::InvitesPhone, &["ligue|liga .. para|me|nos"]),
    (
        Cue::Sent(Purpose::Apply, SURE),
        &[
            "candidatar|candidato|candidatura .. à|ao|a|para|vaga|posição",
            "segue|anexo|envio .. currículo|cv|carta",
        ],
    ),
    (
        Cue::Sent(Purpose::Thank, SURE),
        &["obrigado|obrigada|agradeço .... entrevista|tempo|conversa|reunião"],
    ),
    (
        Cue::Sent(Purpose::CheckIn, SURE),
        &[
            "novidade*|notícia*|atualização",
            "estado|andamento .. candidatura|processo",
        ],
    ),
    (
        Cue::Sent(Purpose::Decline, SURE),
        &[
            "retirar .. candidatura",
            "aceitei .. outra|proposta|oferta",
            "recusar|declinar",
        ],
    ),
    (
        Cue::Sent(Purpose::ThankForDecision, SURE),
        &["obrigado|obrigada .. por .. informar*|retorno|resposta|avisar"],
    ),
    (
        Cue::Sent(Purpose::AskFeedback, SURE),
        &["feedback .. sobre|entrevista|candidatura"],
    ),
    (
        Cue::Sent(Purpose::Answer, STRONG),
        &["confirmo", "perfeito", "estou disponível", "pode ser"],
    ),
];

const EXAMPLES: &[(K, &str)] = &[
    (
        K::Rejection,
        "Lamentamos informar que não foi selecionado para a vaga. Desejamos sucesso na sua carreira.",
    ),
    (
        K::Rejection,
        "Infelizmente, decidimos avançar com outros candidatos.",
    ),
    (
        K::Scheduling,
        "Gostaríamos de convidá-lo para uma entrevista. Tem disponibilidade na terça-feira, 3 de março, às 10h?",
    ),
    (
        K::Acknowledgement,
        "Recebemos a sua candidatura. Caso o seu perfil seja selecionado, entraremos em contacto.",
    ),
    (
        K::Offer,
        "Temos o prazer de lhe oferecer a vaga de contador. Segue a carta de oferta formal.",
    ),
    (
        K::AutoReply,
        "Estou fora do escritório até 15 de março. Em caso de urgência, contacte a receção.",
    ),
    (K::Other, "A sua encomenda foi enviada."),
    (K::Rejection, "Lamentamos, mas decidimos de outra forma."),
    (K::Other, "Não escolhemos outra pessoa."),
    (K::Other, "Obrigado pela entrevista de terça-feira."),
];
