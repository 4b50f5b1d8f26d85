//! Portuguese phrases of what is told in passing: a no as news of another, an offer as a wish, a wait, a word of praise.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "aprovou|escolheu|selecionou|indicou|preferiu outro|outra",
            "seguir|continuar|avançar|prosseguir|seguimos|avançamos|seguiremos|avançaremos .. com outra|outro|outros|outras|dois|duas|três|alguém|uma_pessoa|um_perfil|quem",
            "pessoa|candidato|candidata|colega|perfil que|com_quem|com_a_qual escolhemos|selecionamos|contratamos|contratámos|vamos|avançamos|vem|vai",
            "vaga|lugar|posição|cargo|emprego foi|vai|ficou|já_foi|acabou_por_ir .. para|com|preenchida|preenchido|atribuída|atribuído|ocupada|dado|dada",
            "acabou|acabaram indo|por_ir|ficando|por_ficar|escolhendo|por_escolher para|com|outra|outro|alguém",
            "ficou|ficamos|ficámos|optamos|optámos|acabamos|acabámos|decidimos com|por|pela|pelo outra|outro|um|uma|alguém|colega|candidata|candidato",
            "outra|outro pessoa|candidata|candidato|colega|moça|rapaz .. aceitou|assinou|conseguiu|ficou_com|escolhida|escolhido",
            "processo|candidatura|percurso|participação .. termina|encerra|acaba|encerrado|encerrada .. aqui|connosco|conosco|por_aqui|nesta",
            "preferimos|preferiu|preferiram|preferem|prefere formar|contratar|alguém|uma_pessoa|um_perfil|quem|gente|pegar",
            "não .. vamos|iremos|vou contratar|admitir|avançar_com|seguir_com|chamar",
            "ficou|ficaste|terminou|classificado|classificada em segundo|em_segunda|em_terceiro|de_fora",
            "fora do|da|de_jogo processo|seleção|lista|corrida|shortlist",
            "não foi|será|vai_ser|és|foste você|tu|a_pessoa|o_escolhido|a_escolhida|escolhido|escolhida|desta|dessa",
            "não .. dar|daremos|demos continuidade|seguimento|sequência .. candidatura|processo|contigo|consigo|você|sua|tua",
            "não .. dar|daremos|demos continuidade|seguimento|sequência",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "por pouco|muito_pouco|um_triz",
            "banco de talentos|dados|currículos",
            "guardamos|guardaremos|mantemos|manteremos .. currículo|cv|contacto|contato|dados",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "nem um? sim|não nem",
            "congelada|congelado|suspensa|suspenso .. até|enquanto",
            "não é um não|uma_recusa",
            "não .. fora do|da",
            "não .. dar|daremos|demos .. antes|até|sem|enquanto|ainda",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "prazer|satisfação|felizes|gosto .... oferecer|propor|apresentar .... vaga|posição|lugar|cargo|proposta|contrato",
            "decidimos|vamos|queremos|decidiram contrata|contratar lo|la|te|você",
            "cliente|chefe|direção|equipa|equipe quer|querem te|você|lo|la",
            "vaga|lugar|emprego|cargo é|já_é|será sua|seu|tua|teu",
            "queremos|quero|vamos|decidimos .. te|contratar_você|contratá_lo|contratá_la|contratar_te|contratar|contar_contigo .. equipa|equipe|time|connosco|conosco|você",
            "está|estás|tá contratado|contratada|dentro|aprovado_para_a_vaga",
            "aprovada|aprovado|aprovou|confirmada|confirmado|autorizada .. sua|tua contratação|admissão|entrada|nomeação",
            "começa|começas|inicia|inicias segunda|terça|quarta|quinta|sexta|no_dia|dia|na",
            "seríamos|seria loucos|doidos|tolos|burros .. deixar|não|perder",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "oferecer|propor|apresentar .. entrevista|reunião|conversa|prova",
            "não constitui|representa|implica|vincula",
            "aprovad* na|nesta|para .. etapa|fase|primeira|próxima|triagem|teste",
            "se|quando|antes começa|começas|inicia|inicias",
            "queremos|quero .. conhecer|falar|ver|convidar|entrevistar",
        ],
    ),
    (Cue::Withdrew, &["sua|tua desistência|retirada"]),
    (
        Cue::Retracts,
        &[
            "retiramos|retirar|anulamos|cancelamos|retirada|anulada|cancelada|sem_efeito .. oferta|proposta",
            "oferta|proposta .. retirada|anulada|cancelada|sem_efeito",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "qual|que|quando|a_que_horas .. te|lhe|você|fica|dá|calha|prefere jeito|melhor|bem|calhava",
            "dá|daria|dava|fica|calha|calhava te|lhe|para_você|jeito|bem|melhor jeito|na|segunda|terça|quarta|quinta|sexta|amanhã|às",
            "programa|agenda|horário .. visita|do_dia|seguinte",
            "consegue|consegues|pode|podes|podia|poderia passar|vir|aparecer|entrar|ligar_se .. segunda|terça|quarta|quinta|sexta|amanhã|às|na",
            "passa|passe|aparece|apareça|vem|venha segunda|terça|quarta|quinta|sexta|amanhã|às|na|cá",
        ],
    ),
    (
        Cue::Settled,
        &["programa|agenda|horário .. visita|do_dia|seguinte"],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "falta|faltam ainda|só|apenas|nos|me|o|a|os|uma|dois .. cópia|documento|documentos|certificado|diploma|comprovante|comprovativo|número|assinatura|ficha|carteira",
            "preciso|precisamos|precisava|precisávamos saber|de_saber|do_seu|da_sua|do_teu|da_tua|de_uma|que .. quantos|quantas|desde|cópia|número|carta|certificado|comprovativo|envie|envies|mande",
            "tem|tens|possui|possuis carta|carteira|cnh|habilitação|carro|viatura|certificado|licença|visto de|própria|próprio|válida|válido|em",
        ],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "teste|testes|prova|provas está|estão|estará .. disponível|disponíveis|portal|online",
            "escreva|escreve|escrever|prepare|prepara|preparar|traduza|traduz|traduzir|redigir|elabore|elabora .. palavras|página|páginas|texto|apresentação|artigo|proposta|aula|plano",
            "prova|provas escrita|prática|práticas|técnica|oral",
        ],
    ),
    (
        Cue::Not(K::Assessment),
        &[
            "obrigad*|agradec*|após|depois|durante|resultado|resultados|fez|realizou|realizado .. prova|teste|exercício|caso",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "mais tarde|tempo|demorado|demorada|longo do_que|que o? previsto|esperado|esperávamos|prometido|prometi|habitual|dissemos",
            "ainda|por_enquanto|por_ora|sem nada|não|sem|nenhuma|há .. decidido|decisão|novidades|notícias|resposta|definido|escolhemos|sabemos",
            "sem novidades|notícias|novidade ainda|por|até|da",
            "adiada|adiado|atrasada|atrasado|atrasou|adiou|suspensa|suspenso|parado|parada|congelada|congelado|em_pausa|em_espera|em_stand_by .. decisão|processo|vaga|seleção",
            "decisão|processo|vaga|seleção .. adiada|adiado|atrasada|atrasou|suspensa|suspenso|parado|congelada|em_pausa|em_stand_by",
            "desculpe|desculpa|desculpas|peço_desculpa|pedimos_desculpa|lamento|lamentamos .. silêncio|atraso|demora|espera|sumiço",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "está|estás|é|és|continua entre .. favoritos|favoritas|finalistas|melhores|últimos|dois|três",
            "favorita|favorito|favoritos|favoritas",
            "adoraram|adorou|adorámos|adoramos|impressionado|impressionados|encantado|encantados|rendidos .. si|você|ti|com|a_sua|sua|tua|te",
            "gostaram|gostou|gostámos|gostamos .. muito|imenso|bastante|demais",
            "dedos cruzados",
            "a torcer|torcendo|torcemos .. por|para",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "obrigad* pela|pelo|pelas|por .. mensagem|mail|email|palavras|bilhete|carta|nota|recado",
            "vamos|iremos ler|analisar|ver|avaliar .. candidaturas|currículos|inscrições|todas|todos|após|depois|prazo",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "trabalho|estou_no_escritório .. só|apenas|de_segunda|segunda|terça|meio_período|part_time",
            "já não trabalho|faço_parte",
            "não trabalho mais",
            "resposta|mensagem automática|automático|gerada|gerado",
        ],
    ),
    (
        Cue::AsksAfterNo,
        &[
            "consentimento|autorização|autoriza|autorizas|permissão|acordo .. guardar|manter|conservar|currículo|cv|dados",
            "responda|responde|diga_nos|diz_nos|confirme|confirma|indique .. se|sim|não|guardar|manter|quer|queres|deseja",
            "podemos|poderíamos|quer_que|queres_que .. guardar|manter|ficar_com|contactá|contatar|guardemos",
            "interessa|interessaria|gostaria|gostarias|toparia|aceitaria .. outra|outro|vaga|lista|posição",
            "devolva|devolve|devolver|envie|envia|mande .. crachá|cartão|chaves|recibos|bilhetes|iban|comprovantes",
        ],
    ),
    (
        Cue::NotSent,
        &[
            "presencial|presencialmente|no_local|na_sede .. prova|teste|entregue|realizada|será",
            "entregue|entregaremos|dado|daremos .. no_local|na_hora|no_dia|à_chegada",
            "não .. precisa|necessário|precisas preparar|estudar|preparação",
            "não .. responda|respondas|responder .. a|este|esta|e",
            "não responda|respondas",
            "caixa|endereço|caixa_de_correio .. não .. recebe|lida|lido|monitorada|monitorizada",
        ],
    ),
    (
        Cue::SaidYes,
        &[
            "sua|tua|seu|teu aceitação|aceite|sim .. obrigad*|felizes|recebid*",
            "obrigad* por ter|teres|aceitar aceite|aceitado|aceito|confirmado|a|o",
            "disse|disseste|já_disse que sim",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "não precisa|precisas|tem_de|tens_de|é_preciso|é_necessário de? .. fazer|enviar|mandar|nada|trazer|confirmar",
        ],
    ),
    (
        Cue::Polite,
        &["pedimos|peço|agradecemos|solicitamos .. paciência|compreensão|aguarde|aguardar"],
    ),
];
