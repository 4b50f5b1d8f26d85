//! Portuguese phrases of messages that answer nothing: a recruiter's first letter, what a machine sends, letters of seekers.
//!
//! Holds words alone; headers, which tell machines more surely, are read elsewhere.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "vi|encontrei|analisei o seu|seu|teu .. perfil",
            "seu|teu perfil .. interessante|linkedin|chamou",
            "aberto|aberta a .. oportunidade*|novas|propostas",
            "nosso|meu cliente",
            "tech recruiter|headhunter|recrutadora|recrutador|caça talentos",
            "tô|estou|estamos|temos|tenho com|a|uma|um .. vaga|recrutar|contratar|procura|buscando|procurando|oportunidade",
            "vi|encontrei|achei|analisei .. seu|teu|o .. perfil|currículo",
            "seu|teu perfil|histórico|percurso|trajetória|experiência .. casa|encaixa|interess*|chamou|cara|ideal|enquadra|combina",
            "bora|topa|toparia|vamos|aceita|quer .. conversar|papo|café|bater|falar",
            "teria|terias|tem|tens|teria .. interesse|curiosidade",
            "está|estás|estaria .. aberto|aberta|disponível|à_procura|buscando .. oportunidade*|proposta*|desafio*|novo|novos|ouvir|mudança",
            "cliente .. procura|busca|recruta|montando|contratando|nosso",
            "banco|empresa|cliente|startup|multinacional .. está|procura|busca .. montando|contratando|recrutar|recrutando|procura|desenvolvedor|engenheir*",
            "estamos à procura|procuramos|buscamos|recrutamos .. de|um|uma|profissional",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "ausência do",
            "não trabalho às|à",
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
            "responderei|respondo|lerei .. regresso|retorno|voltar|regressar",
            "assuntos|questões urgentes",
            "regressando|retornando|voltando",
            "caso .. urgência|urgente*",
            "no meu regresso|retorno",
            "durante .. ausência",
            "na minha ausência",
            "sem acesso ao .. mail|e|correio",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, STRONG),
        &[
            "pj|clt|remoto|100",
            "manda|mande|envia|envie .. seu|teu|cv|currículo",
            "atualizado",
            "salário .. até",
            "pretensão",
            "linkedin",
            "sem compromisso",
            "papo",
            "oportunidade",
            "vaga de|para|desenvolvedor|sénior",
        ],
    ),
    (
        Cue::Unread,
        &[
            "não foi|pôde|pode|ser possível|ser|entregue .. entregar|entregue|mensagem",
            "falha|erro na|de entrega",
            "não .. monitorad*|lida|lidas|monitorizad*|respond* .. caixa|e|mensagens|endereço",
            "caixa|endereço .. não .. monitorad*|lida|monitorizad*|recebe",
            "mensagem .. não .. entregue",
            "gerad* automaticamente .. servidor",
        ],
    ),
    (
        Cue::Own,
        &[
            "venho .. candidatar|apresentar|por este .. me|minha|candidatura",
            "venho por este meio .. candidat*",
            "gostaria de me candidatar",
            "me candidatar|candidato",
            "segue|envio|anexo .. meu|em_anexo cv|currículo|curriculum",
            "retirar|retiro a? minha candidatura",
            "aceitei|aceitado|ter_aceitado|aceitar .. outra|outro|uma .. proposta|oferta|vaga|emprego",
            "agradeço|obrigado|obrigada .. convite|proposta|oferta .. mas|infelizmente|contudo|porém",
            "não poderei|posso|conseguirei|vou poder .. comparecer|estar|ir|aceitar|participar .. entrevista|presente|amanhã|mais|a|na",
            "não poderei comparecer",
            "aceito .. a|vossa|sua|com .. proposta|oferta",
            "decidi .. não|desistir|recusar|ficar|continuar",
        ],
    ),
    (
        Cue::Aside,
        &[
            "queridos|caros|prezados|estimados pais|encarregados|condóminos|condôminos|moradores|sócios|clientes|vizinhos",
            "caro|cara|prezado|estimado cliente|condómino|condômino|morador|sócio|inquilino",
            "reunião de pais|condomínio",
            "visita de estudo",
            "como foi|correu a|aquela|tua|sua|sua entrevista",
            "não há treino",
            "treino cancelado",
            "vistoria|infiltração|encanador|canalizador",
            "consulta .. dentista|médica|médico|veterinário|doutor|doutora",
        ],
    ),
    (
        Cue::Survey,
        &[
            "inquérito|pesquisa de|sobre satisfação|a|o|experiência",
            "nosso|breve|este inquérito|questionário",
        ],
    ),
    (
        Cue::Bulk,
        &[
            "sua|tua|seu|a|o encomenda|pedido|pacote|compra|entrega .. foi|está|será|chega|saiu|chegará",
            "encomenda .. entregue|enviada|expedida",
            "fatura|boleto|recibo .. disponível|vence|fechou|emitida|cartão|final",
            "nesta edição",
            "edição desta",
            "cancelar .. subscrição|inscrição|alerta",
            "subscreveu|inscreveu se|assinou .. nossa|newsletter|alerta",
            "recebeu este e|email .. porque",
            "# vagas|novas|ofertas",
            "alerta de vagas|emprego",
            "vagas .. que combinam|correspondem|para você",
            "senha|palavra passe? .. alterada|redefin*|recuperar",
            "recibo de vencimento",
            "contracheque|holerite",
            "código promocional|de desconto",
            "# de desconto",
            "novo acesso|login",
            "pague pelo app",
        ],
    ),
    (
        Cue::BulkSubject,
        &[
            "newsletter",
            "boletim",
            "sua|tua encomenda",
            "fatura",
            "alerta",
            "edição",
        ],
    ),
    (
        Cue::Errand,
        &[
            "confirme|confirma|verifique|ative|ativar|valide .. e|email|conta|endereço|registo|cadastro",
            "insira|introduza|digite .. código",
            "devolver|entregar|trazer .. assinad*|preenchid*",
        ],
    ),
];
