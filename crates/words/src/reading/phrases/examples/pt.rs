//! Portuguese messages by what they mean, and others that must not be taken for it.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

use super::Held;

pub(super) const HELD: &[Held] = &[
    (
        K::Rejection,
        &[
            "Lamentamos informar que a sua candidatura não foi selecionada para esta vaga.",
            "Apesar do seu excelente percurso, optámos por outro candidato com mais experiência na área.",
            "Infelizmente, decidimos não avançar com a sua candidatura. Desejamos-lhe muito sucesso.",
            "A vaga já foi preenchida, mas guardaremos o seu currículo.",
            "Agradecemos o seu interesse, porém seguiremos com outros perfis mais alinhados com a vaga.",
            "A sua candidatura não foi aceite.",
            "A vaga ficou com outra pessoa.",
            "A resposta é não.",
            "Não vai passar à próxima fase.",
            "Não foste tu a escolhida.",
            "Escolhemos outra pessoa.",
            "O lugar foi para um colega.",
            "Ficaste em segundo lugar, lamento.",
            "Não daremos seguimento ao processo.",
            "Optámos por outro candidato.",
            "Infelizmente a vaga já foi preenchida.",
            "Não foi selecionada para a vaga.",
            "Lamentamos, mas não podemos oferecer-lhe o lugar.",
            "Decidimos avançar com outros candidatos.",
            "A sua candidatura foi recusada.",
            "Seguimos com outros candidatos.",
            "O seu perfil não corresponde ao que procuramos.",
        ],
        &[
            "Caso não seja selecionado, será informado por e-mail.",
            "Infelizmente não posso na terça-feira; poderia ser na quinta?",
            "Ainda não tomámos uma decisão, pedimos um pouco de paciência.",
            "Recebemos a sua candidatura. Se não tiver resposta em quatro semanas, considere que não foi selecionado.",
            "Lamento, mas temos de adiar a entrevista de amanhã. Quando lhe daria jeito?",
            "Ainda não recusámos ninguém.",
            "A vaga é para maio. Tem disponibilidade na terça às 10h?",
            "A resposta à sua pergunta é não. Até segunda às 10h!",
            "A vaga ainda está aberta. Pode vir sexta às 10h?",
        ],
    ),
    (
        K::Scheduling,
        &[
            "Gostaríamos de o conhecer pessoalmente. Tem disponibilidade na terça-feira, 10 de março, às 10h?",
            "Confirmamos a sua entrevista para quinta-feira, 12 de março, às 16h00.",
            "Qual é a sua disponibilidade na próxima semana para uma chamada?",
            "Gostaríamos de convidá-la para uma entrevista com a nossa equipa.",
            "Preciso remarcar a entrevista de sexta-feira. Pode ser na segunda, à mesma hora?",
        ],
        &[
            "Obrigado pela entrevista de terça-feira, foi um prazer.",
            "A sua encomenda chega na quinta-feira entre as 10h e as 12h.",
            "Daremos uma resposta até sexta-feira.",
            "Depois da entrevista, decidimos avançar com outros candidatos.",
            "O escritório estará fechado de 9 a 13 de março.",
        ],
    ),
    (
        K::Acknowledgement,
        &[
            "Recebemos a sua candidatura e agradecemos o seu interesse.",
            "Obrigado por se candidatar! Vamos analisar o seu perfil e entraremos em contacto.",
            "Confirmamos a receção do seu currículo.",
            "A sua candidatura foi enviada com sucesso. Apenas os candidatos pré-selecionados serão contactados.",
            "Olá, recebi o seu CV e vou encaminhá-lo à responsável.",
        ],
        &[
            "A sua candidatura não foi selecionada.",
            "Poderia enviar-nos o seu diploma para completar a candidatura?",
            "Obrigado pela sua compra, recebemos o pagamento.",
            "Está disponível na segunda-feira às 9h para uma entrevista?",
            "Estou fora do escritório até 16 de março.",
        ],
    ),
    (
        K::Offer,
        &[
            "Temos o prazer de lhe oferecer a vaga.",
            "Temos o prazer de lhe oferecer a vaga de enfermeira a partir de 1 de abril.",
            "Parabéns! Segue em anexo a proposta de trabalho para assinatura.",
            "Gostaríamos de lhe oferecer o cargo de contabilista com um salário de 1.800 euros.",
            "Você foi aprovada para a vaga de atendente. Enviaremos o contrato amanhã.",
            "É com satisfação que lhe apresentamos a nossa proposta de contratação.",
            "A vaga é sua!",
            "O lugar é teu!",
            "Queremos contratar-te.",
        ],
        &[
            "Infelizmente não podemos oferecer-lhe a vaga.",
            "Podemos oferecer uma entrevista na quinta-feira às 10h.",
            "Oferecemos a vaga a outra pessoa.",
            "Oferta especial: 20% de desconto em cadeiras de escritório!",
            "Antes de fazermos uma proposta, precisamos de saber a sua pretensão salarial.",
            "A vaga ainda não é sua.",
            "Parabéns! Foi selecionado para a nossa oferta de empréstimo. Cancelar inscrição",
        ],
    ),
    (
        K::AutoReply,
        &[
            "Estou fora do escritório até 16 de março. Em caso de urgência, contacte a receção.",
            "Resposta automática: estou de férias e regresso no dia 9 de março.",
            "Encontro-me de licença de maternidade. Na minha ausência, contacte a Marta Reis.",
            "Obrigado pela mensagem. Estarei ausente até 13 de março, sem acesso ao e-mail.",
            "Mensagem automática: estou ausente de 5 a 13 de março e responderei no meu regresso.",
            "Estou de férias, regresso a 23 de março.",
        ],
        &[
            "Na próxima semana estou de férias, podemos falar no dia 17 de março?",
            "A diretora está de férias até segunda-feira e decide quando voltar.",
            "Venha ao escritório na segunda-feira, por favor.",
            "Oferecemos 22 dias de férias e seguro de saúde.",
            "Recebemos a sua candidatura e respondemos quando a diretora regressar de férias.",
            "Infelizmente escolhemos outra pessoa. Estou de férias até 23 de março.",
        ],
    ),
];
