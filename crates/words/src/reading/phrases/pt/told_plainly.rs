//! Portuguese phrases of what is told plainly: the terms of an offer, who was taken instead, somebody still thought of, a
//! no that was a mistake.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, SHORT, STRONG, SURE, TERMS};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        // When they begin, what they are paid, what they sign.
        Cue::Means(K::Offer, TERMS),
        &[
            "todos|todas|ninguém .. menos|exceto|salvo|senão a? você|ti|si",
            "ainda está|estás livre|disponível",
            "continua|continuas livre|disponível|interessado|interessada",
            "ainda|sempre|continua quer|queres|a_quer|o_quer|aceitaria|aceitarias|interessado|interessada|disponível .. vaga|lugar|emprego|ficar|vir|ele|ela",
            "sim ou não até|antes|para",
            "oferta|proposta mantém|mantém_se|continua|está de? pé|válida|firme|igual",
            "mesmo salário|ordenado|horário",
            "mesmas horas|condições",
            "espero|esperamos que .. aceite|aceites|diga_que_sim|digas_que_sim|um_sim",
            "sua|tua|seu|teu mesa|secretária|cacifo|uniforme|farda|bata|chave|chaves|notebook|computador .. à|está|te|já|espera|esperando|pronta|pronto|encomendado",
            "quando assinamos|assina|assinas|vem_assinar",
            "para preparar|fazer|elaborar|redigir o? seu|teu? contrato",
            "segurança social",
            "já|agora é|és|faz|fazes .. parte|dos_nossos|da_casa|da_equipa|do_time",
            "começa|começas|começaria|começarias|inicia|inicias|entra|entras dia|no_dia|em|segunda|terça|quarta|quinta|sexta|já|amanhã|a|#",
            "início|entrada|admissão|começo a|em|no_dia|dia|seria|previsto|prevista|imediato|imediata .. #|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
            "# líquidos|brutos|líquido|bruto|mensais|por_mês|ao_mês|à_hora|por_hora|euros_brutos|euros_líquidos|reais",
            "salário|ordenado|vencimento|remuneração|bolsa seria|será|é|de|fica|fixo|base|mensal .. #",
            "fechamos|conseguimos|chegamos|chegar em|os|nos|aos|a|até #",
            "vr|vt|vale_refeição|vale_alimentação|vale_transporte|plano_de_saúde|subsídio_de_alimentação|subsídio_de_refeição|seguro_de_saúde",
            "seu|teu contrato|notebook|crachá",
            "contrato sem_termo|a_termo|efetivo|clt|pj|está_pronto|em_anexo|para_assinatura|para_assinar|segue",
            "assinar|assinatura|assinado|assine do|o|de .. contrato|carta_oferta|proposta",
            "se|que você|tu? aceita|aceitas|aceitar|topa|topar|topares|concorda|concordas|quiser_ficar|estiver_de_acordo",
            "topa|aceitas|aceita_a_vaga|bora_fechar",
            "diga|diz|dizer|responda|responde .. se_aceita|se_aceitas|se_topa|sim_ou_não",
            "pena|triste|lamentaríamos|lamentava .. se|que .. dissesse|dissesses|recusasse|recusasses .. não|proposta",
            "queremos|quero você|te|tê_la|tê_lo|contar_contigo|contar_consigo no|na|com|connosco|conosco|aqui",
            "avisar|avisamos|aviso o rh|dp|financeiro|pessoal",
            "período|contrato de experiência",
            "resto|demais fica|ficam|é como combinado|combinámos|falámos|falamos|pediu",
            "bem vindo|vinda|vindos a|ao|à .. bordo|equipa|equipe|casa|time|família",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "escolhemos|escolhi|escolheram você|te|ti|si|a_si|a_ti",
            "foste|foi_você|és o|a? escolhido|escolhida",
            "aprovou|aprovaram|deliberou|confirmou|homologou|autorizou .. sua|tua|a_sua nomeação|contratação|admissão",
            "lugar|vaga|emprego|cargo seria|fica|ficou|é então|portanto|pois? seu|sua|teu|tua|para_si|para_ti|para_você",
            "ficas|fica só|então? tu|você",
            "contratá|nomeá|admiti la|lo como|para|a_partir",
        ],
    ),
    (
        // What is asked of everybody, and what another is told.
        Cue::Not(K::Offer),
        &[
            "quando|se|que|qual|data|disponibilidade|poderia|podia|que_começa|quem .. começar|começaria|início|entrar|iniciar",
            "pretensão|expectativa|pretensões|expectativas salarial|salariais",
            "contrato .. assinado|assinou .. outro|outra",
            "que|quem começa|entra|inicia",
            "se|que aceita|aceitas|concorda .. cookies|termos|condições|política|guardemos|manter|entrevista|reunião",
            "seu|teu contrato atual|vigente|com_a_empresa",
            "início|entrada da|do|na .. entrevista|prova|reunião|sessão|dinâmica|edifício|prédio",
        ],
    ),
    (
        // Who was taken, and how the way ends.
        Cue::Means(K::Rejection, SURE),
        &[
            "não .. espere|esperes por nós|mim|nos",
            "não era|tinha para|de ser",
            "fui|ficámos|ficamos|fiquei voto|em vencido|vencida|minoria",
            "cliente|empresa|direção|diretoria|matriz|dono|câmara|prefeitura|grupo .. mudou_de_ideia|mudou_de_ideias|congelou|cancelou|voltou_atrás|recuou|travou|barrou",
            "vamos|iremos nos|desenrascar|virar|arranjar_nos .. sem|sozinhos|com|virar|assim",
            "desistimos|decidimos|abdicámos|abdicamos de|não .. contratar|contratação|admitir|preencher|abrir",
            "loja|filial|unidade|oficina|projeto|obra|turma .. fechou|vai_fechar|cancelado|cancelada|caiu|não_saiu",
            "alguém|pessoa|colega|candidatura|candidato interno|interna|da_casa|de_dentro .. se|apresentou|concorreu|preferência|prioridade",
            "não .. podemos|posso|poderemos .. oferecer|dar|oferecer_lhe .. lugar|vaga|emprego|posto|cargo",
            "cadeira|vaga|lugar|posição|posto|bolsa|turma|cargo ficou|foi|fica|vai|acabou_ficando|acabou_por_ficar com|para|pra .. ela|ele|outra|outro|colega|quem|candidata|candidato|interna|interno|moça|rapaz",
            "indicar|indicado|nomear|nomeado|chamar|chamado|convocar|convocado o|a|outra|outro suplente|segundo|segunda|candidata|candidato|colega",
            "tive|tivemos de|que .. indicar|escolher|optar|chamar .. outro|outra|suplente|colega",
            "torna|torna_a|torna_o|tornam|fica inviável|impossível",
            "escolha|decisão|voto|votação|júri|comissão|banca|mesa|direção .. recaiu|pendeu|inclinou|foi .. outro|outra|colega|candidata|candidato|quem",
            "meu|minha|nosso|nossa|um|uma sobrinho|sobrinha|primo|prima|cunhado|cunhada|filho|filha|irmão|irmã|estagiário|estagiária|aprendiz .. fica|volta|assume|entra|começa|vai_ficar|ficou .. oficina|lugar|vaga|loja|comigo|trabalhar|empresa|negócio|cozinha|padaria|obra",
            "não haverá|há|temos|teremos|existe|sobrou mais? .. vaga|vagas|lugar|verba|orçamento|contratação|posto",
            "verba|orçamento|financiamento|bolsa|projeto|vaga .. cortada|cortado|cancelada|cancelado|retirada|retirado|caiu|suspensa",
            "preferiram|preferiu|preferimos|preferir|optaram|optou|optámos|quiseram|quer .. alguém|quem|outra|outro|pessoa|gente .. com|de|mais|que|já",
            "seguimos|seguiram|seguir|vamos_seguir|vamos_avançar|vamos_continuar sem você|ti|si",
            "não .. és|é|foste|foi|será|serás tu|você|desta|quem|a_pessoa",
            "não .. consta|constará|figura|integra .. lista|relação|classificação",
            "ficamos|ficámos|ficaram entre você|ti|si e .. outra|outro|mais_uma|mais_um",
            "não .. atingiu|alcançou|obteve|atingiste .. nota|pontuação|mínimo|mínima|classificação",
            "não .. posso|podemos|poderei|vou|vamos .. ficar_contigo|ficar_consigo|te_contratar|te_pegar",
            "já|acabámos|acabamos|acabei arranjei|arranjámos|arranjamos|arrumei|arrumamos|peguei|contratei|de_contratar outra|outro|alguém|um|uma|gente",
        ],
    ),
    (
        Cue::Means(K::Rejection, SHORT),
        &[
            "não|nao rolou|vai_rolar|deu_certo|vai_dar_certo|deu_desta",
            "não|nao foi|será desta|dessa",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "ia|iria|irias|ficaria aborrecer|entediar|entediado|entediada|aborrecer_se",
            "muito|demasiado longe|distantes|afastados .. do|da|um|valor|entre",
            "seu|teu lugar não? é aqui|noutro|em_outro|outro",
            "defendi|defendemos|briguei|lutei|insisti|apostei .. seu|teu|por|nome|candidatura|você|ti|si",
            "perfil|vaga|necessidade|necessidades .. mudou|mudaram|alterou",
            "quando tiver|tiveres|tirar|tirares|acabar|acabares .. volte|volta|liga|ligue|aparece|escreve",
            "coração apertado|partido|com_pesar",
            "com pena|pesar|tristeza|muita_pena",
            "não é|foi|tem por|nada|culpa .. você|ti|si|sua|tua",
            "espero|esperamos que .. entenda|entendas|compreenda|compreendas",
            "passei|dei|indiquei|recomendei .. seu|teu nome|contato|contacto|número|currículo .. amigo|amiga|colega|conhecido|outra|outro|primo",
            "conheço|sei_de alguém|quem|um|uma .. procura|procurando|precisa|busca|contratando",
            "despesas|deslocação|deslocamento|passagem .. reembols*|pagar*|devolv*",
            "custa|dói .. me|dizer|escrever|lhe|te",
            "preferia|queria|gostaria .. dizer|falar|ligar .. pessoalmente|outra|melhores|ao_vivo",
            "feito|fazer .. vir|perder|viajar .. nada|tempo|vão|toa",
            "que .. corra|corram|dê|encontre|encontres .. bem|certo|tudo|lugar|logo",
            "sei que dói|custa|é_chato|é_frustrante|não_era",
            "continua|continue seguindo|acompanhando|a_seguir|a_acompanhar a|o|nós",
            "por um|uma detalhe|detalhezinho|pouco|triz|unha",
            "devolvemos|devolveremos|devolvo .. documentos|originais|certificados|portfólio",
            "tentar|tente|tenta|candidatar|concorrer .. novamente|de_novo|outra_vez|próximo|próxima|ano",
            "mais anos|experiência|tempo .. que|do_que .. você|tu|si",
            "não desanime|desanimes|desista|desistas",
        ],
    ),
    (
        // A no that was a mistake, and others'.
        Cue::Not(K::Rejection),
        &[
            "disse|dissemos que .. dono|dada|dado|preenchida|preenchido|ocupada",
            "desconsidere|desconsidera|ignore|ignora|esqueça|esquece .... recusa|rejeição|negativa|não",
            "recusa|rejeição|negativa .... engano|erro|lapso|sem_efeito",
            "aos|para_os|às outros|outras|demais .. dois|duas|três .. disse|dissemos|que .. não",
            "disse que não aos|às|para|a",
            "se|que .. dissesse|dissesses|recusasse|recusasses não|a_proposta",
            "candidato|candidata|pessoa|primeiro|primeira .. desistiu|recusou|recuou",
            "não foi possível incluir|ter|subir|chegar|o|a .. carro|bónus|teletrabalho|home_office|salário|valor|auxílio",
            "não .. rola|rolou|dá .. mas .. conseguimos|fechamos",
            "não precisava|preciso|precisamos ver|de_ver|ouvir mais|outra ninguém|pessoa",
            "home|teletrabalho|remoto|carro .. não rola|dá|deu",
        ],
    ),
    (
        // Praise beside one of these may lead up to a no.
        Cue::Doubts,
        &[
            "no entanto",
            "contudo",
            "todavia",
            "infelizmente",
            "lamenta*",
            "apesar de|da|do|disso",
        ],
    ),
    (
        Cue::StillIn,
        &[
            "continua|continuas|está|estás|segue|segues|permanece ainda|muito|bem|plenamente? .. na|no|em corrida|disputa|jogo|páreo|processo|lista|shortlist|competição",
            "ainda|continua|continuas .. entre|um|uma|dos|das .. finalistas|favoritos|favoritas|candidatos|candidatas|melhores|dois|três|forte",
            "não .. te|a|o|foi|está .. descartámos|descartamos|descartada|descartado|afastada|afastado",
            "continuamos|continuo|seguimos muito|bastante? interessados|interessadas|interessado|interessada",
        ],
    ),
    (
        Cue::Soothes,
        &[
            "desculpe|desculpa|desculpem|desculpas|perdão|perdoe|lamento|lamentamos|peço_desculpa|pedimos_desculpa .. silêncio|atraso|demora|espera|sumiço|sem|tanto|tempo",
            "desculpe|desculpa|desculpem|desculpas|perdão|perdoe|lamento|lamentamos",
            "não .. a|o|te|nos .. esquecemos|esqueci|esquecido|esquecida",
            "assim que|logo_que|quando souber|soubermos|tiver|tivermos|houver",
            "obrigad*|agradec* .. paciência",
            "sem|não .. notícias|novidades",
            "silêncio|paciência|sumiço",
            "não .. esqueci|esquecemos",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "tem|tens .. meu voto",
            "sorrir|rir|sorriso .. contei|reli|lembrei|ler",
            "continua|continuas|segue|segues muito|bem|plenamente|firme na|no|em corrida|disputa|jogo|páreo|processo",
            "entre nós .. gost*|ador*|favorit*|nunca|raramente|impression*",
            "oficiosamente|extraoficialmente|cá_entre_nós|aqui_entre_nós",
            "por mim|minha_vontade .. já|não_precisava|contratava|era|ficava",
            "foi|foste|é|és o|a primeiro|primeira|único|única que|em|a .. me|nos|perguntou|viu|reparou",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "não nos conhecemos|conhece|me_conhece",
            "represento|assessoro|trabalho_para|recruto_para .. uma|um|empresa|grupo|cliente|marca|hospital|fundo",
            "seu|teu|o_seu|o_teu nome surgiu|apareceu|foi_me|chegou|veio",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "há|tem|tens|existe algum|alguma comprovante|comprovativo|documento|certidão|prova .. que|possa|anexar|enviar",
            "dúvida|dúvidas|pergunta que|surgiu .. só você|tu|si|esclarecer|dirimir|responder",
            "já|houve .. conversão|renovação|registo|registro|inscrição .. definitivo|definitiva|válido|válida|ativa",
        ],
    ),
    (
        Cue::Not(K::Scheduling),
        &[
            "convite|convidámos|convidamos que|para .. fizemos|foi|entrevista .. merecido|justo|foi",
            "reunião da|do|de|dos|só|nova mesa|conselho|direção|comité|comitê|júri|depois|ontem|administração|câmara",
            "na|da|véspera|à última reunião .. mesa|ontem|conselho|passada|comitê|comité",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "disse|dissemos|prometi|prometemos|combinámos|combinamos .. segunda|semana|antes|resposta|mês",
            "faleceu|falecimento|luto|acidente|doente|internado|internada|eleições|greve|hospital|enchente .. tudo|decisão|parado|atraso|esperar|adiado|até",
            "tudo parado|em_suspenso|suspenso|congelado|em_pausa",
            "reunião|mesa|conselho|júri|comissão|direção .. só|não|apenas .. depois|em|volta|reúne|vota|para|próxima|próximo",
            "até lá|então .. fica|nada|tudo|não|paciência",
            "ficou|está|fica tudo parado|suspenso|em_suspenso|como_estava|em_banho_maria",
            "ainda andamos|estamos a? .. ouvir|ver|receber|entrevistar|avaliar",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "chegou|chegaram|tenho_aqui|está_aqui|deu_entrada|deram_entrada .. sua|seu|seus|suas|tua|teu|os .. carta|papéis|documentos|candidatura|pasta|processo|currículo",
            "entreguei|passei|encaminhei|encaminhámos|encaminhamos|remeti .. a|o|ao|à|para .. direção|chefe|diretor|diretora|júri|comissão|departamento|responsável|mesa",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "se está|estás|você_está a? .. ler|lendo|vendo isto|isso|esta .. estou|é_porque|significa",
            "esta|este resposta|mensagem|texto .. enviada|enviado|escrita|sai|vai .. sozinha|sozinho|máquina|automaticamente|sistema|robô",
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
            "Já disse que não aos outros dois. Ficas tu: 1.100 líquidos, começas segunda. Aceitas?",
            "Infelizmente não conseguimos chegar aos 8.000 que pediu. Fechamos em 7.200 mais benefícios. Queremos você no time, topa?",
            "Por favor desconsidere o e-mail de recusa de terça, foi enviado por engano. Segue o contrato para assinatura.",
            "Teríamos muita pena se dissesse que não. Início a 1 de setembro, 1.450 euros brutos. Diga-nos até sexta se aceita.",
            "O candidato escolhido desistiu, por isso o lugar é seu, se ainda o quiser.",
            "Não foi possível incluir o carro. O resto fica como combinado: contrato sem termo e entrada no dia 3.",
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
                "Ficamos entre você e mais uma pessoa, e a vaga ficou com ela.",
                "Quanto à bolsa, tive de indicar o suplente.",
                "A votação da mesa pendeu para outra candidata.",
                "O meu sobrinho volta para a oficina, por isso já não há vaga.",
                "Preferiram alguém com mais anos de cozinha.",
                "Já arranjei outra pessoa para o balcão.",
            ],
            &[
                "O meu filho volta à escola na segunda. Pode vir na terça às 10?",
                "Por mim não precisava de ver mais ninguém. Não sou eu quem assina.",
                "A mesa só reúne depois da Páscoa. Até lá fica tudo como está.",
                "O home office não rola, mas conseguimos os 6.800. Topa? Começa dia 3.",
            ],
        );
    }

    #[test]
    fn who_is_still_thought_of_is_encouraged() {
        check(
            K::Encouraging,
            &[
                "Desculpe o silêncio. Continua bem na corrida.",
                "Desculpa o sumiço! Você segue firme no páreo e te escrevo assim que souber de algo.",
            ],
            &[
                "Desculpe o silêncio. A decisão foi adiada para dia 20.",
                "Já não está no processo, lamento.",
            ],
        );
    }
}
