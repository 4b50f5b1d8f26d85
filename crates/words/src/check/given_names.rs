//! First names as people use them: short forms, and the names that are told from other words by themselves.
//!
//! Lists of ours, from general knowledge; a name that is missing only means a silence.

use std::sync::LazyLock;

use crate::text::{Table, hash};

/// A full name and its short forms, a line each.
const SHORT_FORMS: &str = "
abigail abby abbie gail
abraham abe
adelaide addie
albert al bert
alejandro alex ale
alessandro alex sandro ale
alexander alex al sandy sasha xander lex
alexandra alex sandra sandy sasha lexi alexa
alexis alex
alfred alf alfie fred
allison ali allie
amanda mandy
anastasia ana stacy
andrea andi
andrew andy drew
angela angie
anthony tony ant
antonia toni
antonio toni tonio
archibald archie
arthur art artie
augustus gus
barbara barb babs
bartholomew bart
beatrice bea trixie
benjamin ben benny
bernard bernie
bradley brad
cameron cam
caroline caro carrie
catherine cathy kate katie cat cath
charles charlie chuck chas
charlotte charlie lottie
christina chris tina chrissy
christine chris tina chrissy
christopher chris kit topher
clifford cliff
constance connie
cynthia cindy
daniel dan danny
daniela dani
danielle dani
david dave davey
deborah deb debbie
dennis den
dominic dom
donald don donnie
dorothy dot dottie dolly
douglas doug
edward ed eddie ted ned
eleanor ellie nell nora
elizabeth liz beth lizzie betty eliza libby lisa betsy
emily em emmy
emmanuel manny manu
eugene gene
ezekiel zeke
florence flo flora
frances fran frankie
francesca fran
francis frank fran
francisco paco pancho
franklin frank
frederick fred freddie rick
gabriel gabe
gabriela gabi gaby
gabrielle gabi gabby
geoffrey geoff
gerald gerry jerry
gregory greg
guadalupe lupe
guillaume gui
gwendolyn gwen
harold harry hal
harrison harry
henrietta etta hettie
henry harry hank
herbert herb bert
ignacio nacho
isabel izzy bel isa
isabella izzy bella isa
isaac ike
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jason jay
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry
jeremy jem jerry
jessica jess jessie
joanna jo
joanne jo
johannes hannes jo
jonathan jon jonny
john johnny jack
jose pepe
joseph joe joey
josephine jo josie
joshua josh
judith judy jude
julian jules
julia jules
kathleen kathy kath katie
katherine kathy kate katie kat kath kit
kathryn kathy kate katie kat
kenneth ken kenny
kimberly kim
kristina kris tina
laurence larry laurie
lawrence larry laurie
leonard leo len lenny
leonardo leo
leopold leo
lillian lily lil
louis lou
louise lou
lucas luke
luciana lu
lucille lucy
madeleine maddie
madison maddie
magdalena magda lena
manuel manny manu
marcus marc
margaret maggie meg peggy greta marge margie
maria mia mary
marilyn mary
martha marty
martin marty
mary molly polly
matilda tilly tilda
matthew matt matty
matthias matt
maximilian max
maxine max
maxwell max
melanie mel
melissa mel missy
michael mike mick mickey mikey
michaela mickey
michelle shelly mich
mildred millie
miriam miri mim
mitchell mitch
mohammed mo
mohamed mo
muhammad mo
nancy nan
natalia nat talia
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico
nicola nicky
nicole nicky nic
oliver ollie
olivia liv ollie livvy
oluwaseun seun
pamela pam
patricia pat patty trish tricia
patrick pat paddy
penelope penny
percival percy
peter pete
philip phil pip
phillip phil
philippa pip pippa
priscilla cilla
priyanka priya
rachel rach
randall randy
raymond ray
rebecca becky becca bex
reginald reg reggie
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberta bobbie
roberto beto
roderick rod
rodney rod
ronald ron ronnie
rosemary rose rosie
rudolph rudy
russell russ
samantha sam sammy
samuel sam sammy
santiago santi
sebastian seb bas
sandra sandy
sarah sally
sergio checo
sharon shari
sidney sid
simone sim
solomon sol
stanley stan
stephanie steph steffi
stephen steve
steven steve
stuart stu
subramaniam subra mani
susan sue susie suzie
susanna sue susie
sylvester sly
tabitha tabby
terence terry
teresa terry tess tessa
theodore ted theo teddy
theodora theo dora
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
tobias toby tobi
valentina val tina
valerie val
vanessa ness nessa
veronica ronnie vera
victor vic
victoria vicky tori vic
vincent vince vinny
virginia ginny
vivian viv
walter walt wally
wilhelm willi
wilhelmina mina
william will bill billy liam willie
winifred winnie
xavier xavi
zachary zach zack
";

/// First names that are hardly ever another word when they stand with a capital inside a sentence.
const NAMES: &str = "
aaron abdul abdullah abigail adam adebayo adele adriana adrian agnes ahmad ahmed aisha akira alan albert alejandra alejandro
alessandra alessandro alexander alexandra alfred ali alice alicia alison allison amanda amelia amina amir amit amy ana
anastasia anders andre andrea andreas andrew andy angela angelica anil anita anja anke ann anna anne annette annika anthony
antoine antonia antonio anya arjun arthur arturo asha astrid audrey ayesha aziz barbara beata beatrice beatriz becky
ben benedict benjamin bernard bernd beth bianca bilal birgit bob bogdan boris brandon brenda brian bridget brigitte bruce
bruno bryan callum camila camille carla carlos carmen carolina caroline catherine cecilia cedric celine chiara chinedu
chloe chris christa christian christina christine christoph christopher claire clara claudia claudio colin connor craig
cristina curtis cynthia daisuke damien dan daniel daniela danielle danny darren dave david deborah deepak denise dennis
derek diana diego dieter dimitri dirk dmitri dominic dominik donald donna doris dorothy douglas duncan edgar edith eduardo
edward eileen elaine eleanor elena elias elijah elisa elisabeth elizabeth ella ellen elliot emeka emil emily emma emmanuel
enrique eric erik erika esther ethan eugene eva evelyn ewa fabian fabio fatima federico felicity felipe felix fernanda
fernando fiona francesca francesco francis francisco francois fred frederik freya fritz gabriel gabriela gareth gary gavin
geoff george georgina gerald gerard giles gillian giorgio giovanna giovanni gisela giulia giuseppe gordon graham greg
gregory greta guido guillaume gustavo hamid hannah hans harriet hassan heather hector heidi heinrich helen helena helga henri
henry hiroshi hugo ian ibrahim igor ilona ines ingrid irene irina isaac isabel isabella isabelle ivan jacob jacqueline jacques
jakob james jamie jane janet janice jason javier jeff jennifer jenny jeremy jerome jessica jill jim joachim
joan joanna joanne joao joel johan johanna johannes john jonas jonathan jorge jose joseph josephine joshua juan judith julia
julian julie juliette jurgen justyna kamal karen karim karin karl karsten kasia katarina kate katharina katherine
kathleen kathryn katie katja katrin kavita keith kelly kenji kenneth kerstin kevin khadija khalid kieran kim kirsten klaus
konrad kristen kristin krzysztof kumar lars laura lauren laurent leah lena leon leonardo leonie leticia liam lila lillian
linda lisa liz louis louise luc lucas lucia lucy luis luisa lukas luke lydia maciej magdalena mahmoud malcolm manuel marcel
marcello marcia marco marcus margaret maria mariam mariana marie marina mario marion marius marjorie markus marta martha
martin martina mary mateo mateusz mathieu matteo matthew matthias maureen maurice mauro maya mehmet melanie melissa
michael michaela michal michele michelle miguel mihai mike mikhail miriam mohamed mohammed monica monika muhammad nadia
nadine naomi natalia natalie natasha nathan neha neil nicholas nicola nicolas nicole nigel nikhil nikolai nina nkechi nora
oleg olga oliver olivia omar oscar oskar otto pablo pamela paola paolo patricia patrick paul paula pavel pedro peter petra
philip philippe phoebe pierre piotr priya rachel rafael rahul raj rajesh ralf ramon raphael rashid raul ravi rebecca renata
rene ricardo riccardo richard roberta robert roberto roger roland ronald rosa rosalind ross roxana ruben rupert russell ruth
ryan sabine sabrina salma samantha samir samuel sandra sanjay sara sarah sasha scott sean sebastian serena sergei sergio
shaun sheila shirley silke silvia simon simone sofia sofie sonia sophia sophie stefan stefania stefano stephan stephanie
stephen steve steven stuart suresh susan susanne sven svetlana sylvia tamara tanya tara tariq tatiana teresa theo theresa
thomas thorsten tiago tim timothy tobias tom tomas tomasz tony tracey tracy ulrich ulrike ursula uwe valentina valerie vanessa
vera veronica vicky victor vijay vikram vincent vincenzo virginie vivian vladimir walter wanda wendy wiktor wilhelm william
wojciech wolfgang xavier yasmin yolanda yoko youssef yuki yusuf yvonne zachary zainab zoe zofia
";

/// Each name's hash with the lines it stands in, in order of the hash.
static SHORT: LazyLock<Vec<(u64, usize)>> = LazyLock::new(|| {
    let lines = SHORT_FORMS.lines().enumerate();
    let mut all: Vec<(u64, usize)> = lines
        .flat_map(|(line, names)| names.split_whitespace().map(move |it| (hash(it), line)))
        .collect();
    all.sort_unstable();
    all
});

static GIVEN: LazyLock<Table<()>> = LazyLock::new(|| Table::of_words(NAMES));

/// Whether two words in their normal form are forms of one name: full and short, or two short ones.
pub(super) fn is_form_of(word: &str, name: &str) -> bool {
    if word == name {
        return true;
    }
    let shared = lines_of(name).any(|line| lines_of(word).any(|it| it == line));
    shared || is_cut_short(word, name) || is_drawn_out(word, name)
}

fn lines_of(name: &str) -> impl Iterator<Item = usize> {
    let wanted = hash(name);
    let first = SHORT.partition_point(|(it, _)| *it < wanted);
    let same = SHORT[first..]
        .iter()
        .take_while(move |(it, _)| *it == wanted);
    same.map(|(_, line)| *line)
}

/// The first syllables of a longer name: “Krish” of “Krishnamurthy”, “Nadi” of “Nadiya”. A name that lacks its last letter
/// is a slip.
fn is_cut_short(word: &str, name: &str) -> bool {
    word.len() >= 3 && name.len() >= word.len() + 2 && name.starts_with(word)
}

/// A short name with its last letter doubled and an ending: “Pammy” of “Pam”.
fn is_drawn_out(word: &str, name: &str) -> bool {
    let last = name.chars().next_back();
    let ending = word.strip_prefix(name).zip(last);
    ending.is_some_and(|(ending, last)| {
        let rest = ending.strip_prefix(last);
        rest.is_some_and(|it| matches!(it, "y" | "ie" | "i"))
    })
}

/// Whether a word in its normal form is a first name and hardly anything else.
pub(super) fn is_given_name(word: &str) -> bool {
    GIVEN.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_form_is_a_form_and_another_name_is_not() {
        for (word, name) in [
            ("dan", "daniel"),
            ("daniel", "dan"),
            ("bob", "robert"),
            ("liz", "elizabeth"),
            ("krish", "krishnamurthy"),
            ("bill", "will"),
            ("pammy", "pam"),
        ] {
            assert!(is_form_of(word, name), "{word} {name}");
        }
        for (word, name) in [
            ("dan", "dana"),
            ("catherine", "katherine"),
            ("stephen", "steven"),
            ("jon", "john"),
            ("sarah", "dana"),
            ("lee", "leila"),
        ] {
            assert!(!is_form_of(word, name), "{word} {name}");
        }
    }

    #[test]
    fn words_of_every_day_are_no_given_names() {
        for word in [
            "will", "grace", "hope", "mark", "may", "art", "rose", "jordan", "austin", "data",
        ] {
            assert!(!is_given_name(word), "{word}");
        }
    }
}
