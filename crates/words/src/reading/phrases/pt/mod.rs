//! Portuguese phrases by what they are a sign of, and messages that hold them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

mod decision;
mod in_passing;
mod told_plainly;
mod unasked;

use meanwhile_core::fact::{Purpose, ReadingKind as K};

use crate::reading::cue::{Cue, Language, STRONG, SURE};

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "pt",
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
            "entrevista .. será|fica|confirmada|agendada|marcada|reagendada|remarcada|adiada",
            "convidar|convidá|convidamos|convidamos .. para .. entrevista|conversa|reunião",
            "agendar|marcar|reagendar|remarcar|combinar .. entrevista|conversa|reunião|chamada|horário",
            "você|tem|teria|terias|tens|estaria|está .. disponibilidade|disponível|livre",
            "sua|tua|qual|as|suas .. disponibilidade|disponibilidades",
            "gostaríamos|gostaria|gostávamos .. conversar|conhecer|convidar|falar|entrevistar",
            "confirm* .. entrevista|reunião|conversa",
            "convite .. entrevista",
            "fica|funciona|seria bom|bem|para|possível",
            "pode|podes|podia|poderia|consegue|consegues .. vir|passar|falar|conversar|comparecer|ligar .. segunda|terça|quarta|quinta|sexta|amanhã|dia|às|na|no",
            "esperamos|espero|aguardamos|ligo|ligarei .. si|você|te|ti|lhe|por .. segunda|terça|quarta|quinta|sexta|amanhã|dia|às",
            "proponho|propomos|sugerimos|sugiro .. dia|data|datas|horário|horários|segunda|terça|quarta|quinta|sexta|entrevista",
            "quando .. pode|podes|poderia|consegue|consegues|tem|está|teria .. falar|vir|conversar|disponível|livre|disponibilidade",
            "entrevista .. segunda|terça|quarta|quinta|sexta|dia|às|#",
            "teria|terias|tem|tens|teríamos disponibilidade|tempo|horário .. segunda|terça|quarta|quinta|sexta|dia|semana|para|na|no",
            "alterar|adiar|antecipar|mudar|remarcar|adiada|adiado .. entrevista|reunião|horário|conversa",
            "convocado|convocada|convocatória|convidado|convidada .. entrevista|prova|comparecer",
            "dia de experiência|teste|prova",
        ],
    ),
    (
        // What was is no appointment.
        Cue::Not(K::Scheduling),
        &[
            "obrigad* .. pela|pelo|a|por .. entrevista|conversa|reunião|chamada",
            "na sequência|após|depois|desde|apos da|de|a|sua|nossa|última .. entrevista|conversa|reunião",
            "entrevista realizada|feita|passada|que|anterior|de|do passado|ontem|tivemos|no passado",
            "em sequência|seguimento à|da|a .. entrevista",
            "disponibilidade demonstrada|manifestada|para .. trabalh*|turno*|viajar|mudar|iniciar|início",
            "indique|informe|indicar|informar .. disponibilidade para",
            "numa entrevista",
            "como foi|correu|é .. entrevista",
            "preparar|dicas|explicar .. entrevista",
        ],
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
            "precisamos|preciso|necessitamos|necessito|solicitamos|pedimos|peço|solicito .. envie|envies|enviar|mande|mandes|indique|informe|complete|preencha|apresente|envio|nos|me|confirme|remeta|faculte",
            "precisamos|preciso|necessitamos|falta|faltam|faltou .. do|da|seu|sua|teu|tua|cópia|comprovante|certificado|documento*|dado*|número|rg|cpf|nif|iban",
            "dados|documentos|documentação|informação em falta|pendente|pendentes|pendência|incompleta|incompletos",
            "falta|faltam .. enviar|documento*|certificado|comprovante|cópia|dado*|nos",
            "mande|manda|mandar|envie|envia|enviar|remeta .. cópia|comprovante|certificado|documento*|rg|cpf|referências|diploma|foto|carteira|currículo|pretensão",
            "qual|quais é|são|seria|a|o|sua|suas|tua .. pretensão|expectativa|expectativas|aviso|salário|pretensões",
            "tem|tens|possui .. carta|carteira|cnh|habilitação|certificado|registro|registo|formação|viatura .. condução|motorista|de|válida|b",
            "não .. conseguimos|consegui|foi_possível|consigo .. abrir|aceder|acessar|ler|descarregar|baixar|ver .. link|ficheiro|arquivo|anexo|currículo|portfólio|portfolio|documento",
            "preencher|preencha|preenche .. formulário|ficha|questionário|cadastro|inscrição",
            "indicar|indique|informar|informe|dizer|diga|confirmar .... pretensão|expectativa*|aviso|disponibilidade|salário|início|turno*|referências",
            "contactos|contatos .. referências|anteriores|chefias",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "demor*|levar|leva|tomar .. mais|pouco|tempo",
            "atraso|atrasado",
            "ainda .. não|estamos .. decisão|decidimos|avaliando|avaliar|analisar|entrevistar|entrevistando",
            "paciência",
            "ainda .. não|sem .. resposta|decisão|decid*|definição|retorno|posição|fech*|novidades|conclu*|termin*|tomada",
            "decisão|processo|resposta|resultado .. adiad*|atrasad*|atraso|demora*|prorrogad*|parado|parada",
            "continuamos|continuo|seguimos .. avaliar|avaliando|aguardar|aguardando|analisar|analisando|entrevistar|entrevistando|espera",
            "estamos ainda|aguardando|à|a .. espera|aguardar|avaliar|entrevistar",
            "precisamos|preciso|vamos precisar .. mais .. tempo|dias|semana|semanas|uns|umas|alguns",
            "mais tempo .. que|do|previsto|esperado|para",
            "aguard* .. aprovação|validação|orçamento|cliente|diretor*|confirmação .. interna|da|do",
            "pedimos|peço|pedir .. desculpa*|paciência|compreensão .. demora|atraso|silêncio|pela",
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
            "agradeço|agradecemos .. envio|carta|documentos|mensagem|candidatura|contacto|contato",
            "recebi|recebido|recebida|recebemos .. tudo|obrigad*|documentos|mensagem|certificado|seu|sua|teu|candidatura|currículo",
            "currículo|cv|candidatura|inscrição .. já está|chegou|plataforma|sistema|nosso|registad*|registrad*|submetid*|conclu*",
            "encaminhei|encaminho|reencaminho|encaminhamos|fiz chegar|passei .. ao|aos|à|para",
            "fez|sua inscrição .. confirmada|concluída|sucesso",
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
            "adorámos|adoramos|adorei|gostei|gostaram|adoraram|encantou|impressionou|impressionados|encantados .. conhecer*|conhecê|você|contigo|consigo|si|conversa|perfil|equipa|equipe|todos|muito|o|a|com",
            "você|passou|passaste|avançou|avanças|avança|segue .. próxima|fase|etapa|final|seguinte|segunda",
            "foi|é um gosto|prazer .. conhecê|recebê|conhecer|falar|receber",
            "boas|ótimas|óptimas notícias|novidades|impressões",
            "muito|super bem|boa|bom|positiv* .. entrevista|impressão|conversa|avaliad*|receb*",
            "querem|queremos|quer .. avançar|seguir|continuar|conhecer|ver|conversar .. contigo|consigo|você|si|mais|novamente",
            "está|estás|ficou entre .. finalistas|melhores|selecionad*",
            "finalista*",
            "superou|superaste|mandou|mandaste .. bem|expectativas|fase|teste",
            "pré selecionad*",
            "deixou|deixaste|causou .. impressão|excelente|ótima|boa",
            "passos seguintes|próximos passos",
            "decidimos|queremos|vamos|gostaríamos .. avançar|seguir|prosseguir com .. sua|tua|você|contigo|consigo|si",
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
            "consegue|consegues|podia|podias|pode|podes mandar|enviar|confirmar|vir|dizer|devolver",
            "agradec* que me|nos|confirm*|envi*|devolv*",
            "por favor .. confirm*|indi*|respond*|envi*|escolh*",
            "poderia|pode|podes|poderias|teria|tem|você .. confirmar|enviar|indicar|disponibilidade|disponível",
            "aguard* .. resposta|retorno|confirmação|resposta",
            "diga|diz|avise|avisa|confirme|confirma|responda|responde|informe|mande|manda me|nos|aí|por|se|até",
            "me|nos diga|diz|avise|avisa|confirme|confirma|responda|manda|mande|retorne",
            "topa|toparia|bora|aceita|aceitas|interessa|interessado|interessada",
            "fico|ficamos|aguardo|aguardamos|espero .. resposta|retorno|aguardar|confirmação|à",
        ],
    ),
    (
        Cue::Polite,
        &[
            "tudo bem|bom|certo|joia",
            "como vai|está|estás|vão",
            "obrigad* pela|por .. paciência|compreensão",
            "qualquer dúvida|questão",
            "não hesite|hesites",
        ],
    ),
    (
        Cue::Promises,
        &[
            "será|serão|serás contactad*|contatad*|notificad*|informad*|avisad*",
            "volto|voltamos|voltarei|voltaremos a contactar|contatar|falar|escrever|ligar|entrar|dar",
            "ter|tenha|terei|teremos|tenho|temos .. retorno|resposta|novidades|notícias|decisão|posição",
            "damos|dou|daremos|darei .. resposta|retorno|notícias|novidades|feedback|lhe",
            "escrevo|ligo|aviso|informo|contacto te|lhe|você|até|na|no|dia",
            "entraremos|entrarei .. contacto|contato",
            "responderemos|responderei|respondemos|avisaremos|avisarei|informaremos|ligaremos|ligarei|escreveremos até|na|no|em|dentro|antes|depois|ainda|amanhã|lhe|te",
            "daremos|dar|teremos|terá|terás|receberá|receberás|receber .... retorno|resposta|feedback|notícias",
            "decisão|resposta|retorno .. até|na|próxima|esta|final|em|dentro",
        ],
    ),
    (
        Cue::Back,
        &[
            "regressando|retornando|voltando|regresso|retorno|regressarei|retornarei|voltarei|volto a|no|ao|dia|em|segunda",
            "até #",
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
    (
        Cue::Not(K::InformationRequest),
        &["recebi|recebemos .. tudo|documentos|documentação|certificado|referências|comprovante"],
    ),
    (
        Cue::Means(K::Delay, STRONG),
        &[
            "continua|continuas|segue .. processo|jogo|páreo|corrida",
            "desculpe|desculpa .. demora|atraso|silêncio",
        ],
    ),
    (
        Cue::Not(K::Encouraging),
        &[
            "boas notícias .. encomenda|pedido|entrega",
            "para a próxima|segunda fase|etapa .. teste|desafio|caso|pedimos|precisamos",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "não é|e preciso|necessário responder|resposta",
            "não precisa|precisas de? responder",
        ],
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
