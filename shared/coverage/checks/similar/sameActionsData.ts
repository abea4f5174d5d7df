import { fold } from "../../../text/stem.ts"
import { PrefixMap } from "../../patterns/prefixMap.ts"

/** Kinds of act that a plan may order twice in other words. The first is to teach. */
const acts = [
  "train teach course courses= semin workshop webinar module= modules= instruct= brief= briefing qualif skill обуч курс семин трен вебинар модул научи квалиф навык təlim kurs semin vebinar modul öyrət öyrəd ixtisas bacarıq",
  "inform= informing informat campaign awaren explain tell publici информир информаци кампани рассказ разъясн просвещ просвет встреч məlumatland kampaniya maarif izah görüş",
  "print leaflet brochur booklet flyer poster placard sticker pocket= издат издан напечат буклет брошюр листовк памятк плакат наклейк карманн çap nəşr buklet broşür vərəqə kitabça plakat cib=",
  "inspect= inspections= check= checks= checking audit verif провер yoxla baxış= baxışlar baxışın",
  "mobile outreach мобильн выездн səyyar",
  "study studies survey research исследов изучи изучен tədqiqat araşdır",
  "advice advise consult counsel консульт məsləhət",
  "distribut dissemin hand= handing= display distribution распростран раздат раздач раздав размест размещ развес вывес payla yaymaq yayılma yerləşdir asmaq asılma asılır",
  "lesson lessons class= classes= урок занятие= занятия= занятий= занятию= занятии= занятиях= занятиям= dərs məşğələ",
]

/**
 * Audiences of an act, and where they are met. One with "~" counts only beside a word of {@link
 * beside}.
 */
const groups = [
  "judge: judge judges judici судья судьи судей судьям судьями судейск hakim",
  "prosecutor: prosecutor prosecution prosecuting прокур prokuror",
  "mediator: mediator медиатор vasitəçi",
  "investigator: investigator detective следовател следствен дознавател müstəntiq təhqiqatçı",
  "police: police constable полици полицей милици участков уполномоченн polis",
  "inspector: inspector inspectors inspectorate инспектор инспекци müfəttiş inspektor",
  "border~: border borders= frontier пограничн sərhəd",
  "migration~: migration immigration миграционн miqrasiya",
  "consul: consul= consuls= consular consulat консульств консульск консула= консулы= консулов= консулам консулу= konsulluq konsullar konsul= diplomat embassy embassies дипломат посольств səfirlik",
  "social~: social socially социальн sosial",
  "doctor~: health здравоохран səhiyyə",
  "doctor: doctor nurse nurses medic medical physician hospital paramedic clinic врач медицин медсест медработ медперсонал фельдшер больниц həkim tibb xəstəxana",
  "teacher: teacher educator учител педагог воспитател müəllim pedaqoq",
  "pupil: pupil school schools= grade= grades= student vocational college школ учащ студент старшекласс класс= классе= классы= классов= классах= классам= колледж училищ şagird sinif məktəb tələbə kollec",
  "lawyer: lawyer attorney advocate advocates barrister bar= адвокат юрист vəkil hüquqşünas",
  "journalist: journalist media= reporter= reporters= press= журналист сми= медиа= прессы= jurnalist media=",
  "driver: driver truck lorry haulier taxi такси taksi водител грузов дальнобойщ sürücü yük",
  "seasonal: seasonal сезонн mövsümi",
  "employer: employer работодател işəgötürən",
  "parent: parent родител valideyn",
  "guardian: guardian опекун qəyyum",
  "hotel: hotel receptionist hospitality restaurant гостинич гостиниц отел отелей ресторан otel mehmanxana restoran",
  "interpreter: interpreter переводчик tərcüməçi",
  "ngo: ngo= ngos= нпо= qht",
  "construction~: building",
  "construction: construction builder строит стройк строек стройка tikinti inşaat",
  "municipal: municipal муниципал акимат bələdiyyə",
  "bank~: bank banks= banking банк банков банковск",
  "customs: customs= таможен gömrük",
  "soldier: soldier military peacekeep военн миротворч hərbi sülhməraml",
  "prison: prison penitent тюрем пенитенц колони penitensiar həbs",
  "tourism: tourism tourist туризм туристич turizm",
  "agency: agency= agencies= агентств agentlik",
  "asylum: refugee asylum беженц qaçqın",
  "asylum~: убежищ sığınacaq",
  "shelter~: shelter приют",
  "hotline~: hotline helpline горяч лини довер qaynar xətt etimad",
  "airport: airport airline aviat flight cabin аэропорт авиа борт экипаж самол hava= liman aeroport təyyarə",
  "domestic~: domestic household домашн ev=",
  "domestic: pairs= housekeep прислуг qulluqçu",
  "court~: court= courts= суд= суда= судов= судах= məhkəmə",
  "tax~: tax= taxes= налогов vergi",
  "religious: religious imam= imams= priest clergy church религиозн священник духовенств dini= imamlar ruhani",
  "volunteer: volunteer волонт könüllü",
  "youth: youth= young молодеж gənc= gənclər",
  "unemployed: unemployed безработн işsiz",
  "university: universit университет universitet",
  "union: unionist профсоюз həmkarlar",
  "business: entrepreneur business предпринимат бизнес sahibkar",
  "migrant: migrant мигрант miqrant",
  "border: пограничник sərhədçi",
  "child: child minor= minors= juvenil underag teen adolescen ребен ребён дети= детей= детям= детьми= детск несовершеннолетн малолетн подрост uşaq azyaşlı yeniyetmə",
  "woman: woman women female girl girls= женщин девоч девуш qadın qız= qızlar",
  "man: men= man= male= boys= boy= мужчин мальчик kişi oğlan",
  "psychologist: psychologist психолог psixoloq",
  "farm: farm= farms= farmer agricultur ферм= ферма= фермы= фермах= фермам= ферме= ferma сельскохоз фермер хозяйств fermer təsərrüfat",
]

/** Words beside those, which do not narrow the audience. */
const beside = [
  "front= desk= qəbul= site площадк объект sahə meydança office телефон telefon operator member association seeker crew union оператор член коллеги ищущ просител üzv kollegiya axtar istəy worker workers= labour labor work= staff guard officer official employee servant specialist personnel representative professional expert service authorit agency recruit employment placement vocational оперативн служб служащ работник работниц рабоч труд сотрудник специалист персонал должностн представител занятост трудоустр профессиональн машин işçi əmək əməy əməkdaş mütəxəssis xidmət nümayəndə fəhlə heyət bacı maşın avtomobil peşə məşğulluq işədüzəlt",
]

/** Synonyms for one subject; those for things are in sameThingsData.ts. */
const matters = [
  "first= initial primary первы первой первая первую первое первого первом первич ilk ilkin",
  "contact convers talk speak spoke communicat interview question hearing контакт бесед общен разговор допрос опрос интервью təmas ünsiyyət söhbət sorğu dindir müsahibə",
  "risk risks danger threat hazard риск опасн угроз risk təhlükə",
  "abroad overseas foreign рубеж заграниц границ зарубеж xaric",
  "forced compulsory bonded slaver принудит подневол рабств рабск məcburi zorla kölə",
  "right rights прав= права= правах= прав правам hüquq hüquqi",
  "suspic suspect подозр подозрит şübhə",
  "compens damages redress award claim взыск возмещ компенсац присужд ущерб kompensasiya ödəniş tələb iddia",
  "exploit эксплуат istismar",
  "violen abus насил zorakı",
  "ethic этик этич etik",
  "licen лиценз lisenziya",
  "internet web website интернет сетевой internet",
  "case= cases= proceeding trial lawsuit дело= дел= дела= делам= делах= процесс işlər işlərin proses",
  "criminal= crime уголовн преступ cinayət",
  "detect identif recogni recogniz spot= spotting= notic see= find= sign= signs= признак əlamət выявл выявит распозн опозн замеч aşkar tanıma tanın görməy görmək ayırd discern",
  "grooming вербов вербующ",
  "protect защит müdafiə mühafizə",
  "hotline helpline горяч лини qaynar xətt",
  "report= reporting= notify сообщ bildir",
  "coverage= освещ işıqland",
  "team teams group groups unit brigade групп бригад команд отряд qrup briqada komanda",
  "investigation investigat расследов istintaq",
  "trace tracing follow track отслеж прослеж розыск izlə",
  "free= бесплатн pulsuz",
  "money proceed asset income деньг денег денежн доход актив pul gəlir",
  "financ financial финанс maliyyə",
  "safe secure безопасн təhlükəsiz",
  "evidence proof доказат sübut dəlil",
  "document passport документ паспорт sənəd pasport",
  "refer referral handover directing directs перенаправл передач yönləndir istiqamətləndir",
  "help assist support aid помощ поддержк yardım kömək dəstək",
  "cooperat взаимодейств сотрудничеств əməkdaşlıq",
  "psycholog psychosocial trauma психологич травм psixoloji travma",
  "confidential privacy secre конфиденциальн тайн məxfi",
  "complaint жалоб şikayət",
  "punish penal sanction наказан cəza",
  "wage salar зарплат əməkhaqqı maaş",
  "debt долг долгов borc",
  "begg попрошайн dilənçi",
  "leav depart going travell выезжа уезжа отъезж отъезд выезд gedən getmək çıxan",
  "return reintegr возвращ реинтегр qayıdış reinteqrasiya",
  "offer propos advert vacanc предложен объявлен ваканс təklif elan",
  "decept decei fals fake= bogus fraud dubious doubtful suspicious сомнительн подозрительн обман ложн фальш мошен saxta aldadı aldat yalan şübhəli",
  "data statist данны сведен статист statistik",
  "migrat мигра миграц miqra",
  "bus= buses= coach= coaches= автобус автостанц автовокзал avtobus avtovağzal",
  "station terminal railway rail= вокзал станци vağzal stansiya",
  "crossing checkpoint border= borders= frontier пограничн переход= перехода= переходе= переходах= пропуска= sərhəd buraxılış keçid",
  "centre center centers office bureau центр бюро офис mərkəz ofis",
  "number phone телефон номер telefon nömrə",
  "rural village countryside сельск сёл села селах деревн kənd",
]

/**
 * Words that say nothing of the subject: everywhere, how many, the people that the plan is about,
 * the manner of the act.
 */
const nothing = [
  "unannounc surprise half condition work works job jobs labour labor employment работ работы работа работе работу труд трудов занятост трудоустр заработ iş= işi= işə= işlə əmək əməy məşğul",
  "online онлайн onlayn look visit among represent community services= carry conduct set= build create hold= deliver organis organiz offering= offered= provide add= adding taught learn upper= reach reaches reached cover= covers= make raise improve increase year yearly annual together joint all= every every= another another= other= may= might could would including nine ten five three four two day days hour hours week weeks district region county province area national nationwide country capital town presumed possible potential alleged how= what= where= under= person persons people individual topic issue matter situation special session sessions lead practice method use= using real types form= forms= case= cases= distribut produc citizen compatriot resident population point= points= show showing warn bear= bearing",
  "внезапн внеплан часов провест проводи проведен повыс повыш созда сформир организ обеспеч ежегод совместн вместе включ охватыва охвати охват= узна старших= материал все= всех= всем= том= тому= среди= среде= граждан соотечественник населен жител ставш попавш оказавш девят восьм семи= шест пять= пяти= четыр трех= трёх= два= две= двум= двух= двухдневн двухчас одночас трехдневн област район регион республик стран столиц предполагаем предположительн возможн вероятн представлять представлени интересы интересов пользу ведению ведение куда= налич сфер лиц= лица= лицам= лицами= людей= человек тема= темы= тему= вопрос ситуац основ базов специал метод практик случа форм= формы= порядк перед= ходе= пункт предупрежд услов местах=",
  "qəfil yerdə= bütün hər= hamı salın keçil yuxarı əhatə öyrənir iki= üç= dörd= beş= altı= yeddi= səkkiz= doqquz rayon region vilayət ölkə respublika dövlət ehtimal olunan şəxs adam vətəndaş soydaş həmvətən əhali sakin mövzu məsələ əsas xüsusi qayda üsul vəziyyət hal= halları hallar forma zərər çəkmiş arasında almış insan hara= verməyi istəyən təmsil aparmaq aparıl qurmaq qurulma yaratmaq yaradılma hazırlama təşkil illik birgə birlikdə göstər artır məntəqə yazıl hansı malik olduq edib xəbərdar şərait bağlı vermək yerlərində= yerlərini= yarım əldə yolu= saatlıq günlük keçilmə keçmək etmək etməy",
]

/** The annotation of a folded word for the comparison of acts. */
export interface ActWord {
  readonly act: number | null
  readonly group: string | null
  /** Whether it names a group only beside the words for its staff. */
  readonly weak: boolean
  /** Whether it adds nothing beside those people. */
  readonly beside: boolean
  /** The number of its meaning; null where it has no synonyms. */
  readonly matter: number | null
  readonly nothing: boolean
}

/** The rows of the lists that a word matches. */
type Rows = { [list in "act" | "group" | "beside" | "matter" | "nothing"]?: number }

/** All lists together, so that one lookup searches them all; the longest prefix wins. */
class Lists {
  readonly #beginnings = new PrefixMap()
  readonly #rows: Rows[] = []
  readonly #wholeWords = new Map<string, Rows>()

  constructor() {
    const lists = { act: acts, group: groups, beside, matter: matters, nothing }
    for (const [list, all] of Object.entries(lists)) {
      for (const [number, row] of all.entries()) {
        const words = row.slice(row.indexOf(": ") + 1).trim()
        for (const word of words.split(" ").map(fold))
          this.#rowsOf(word)[list as keyof Rows] ??= number
      }
    }
  }

  #rowsOf(word: string): Rows {
    if (word.endsWith("=")) {
      const known = this.#wholeWords.get(word.slice(0, -1)) ?? {}
      this.#wholeWords.set(word.slice(0, -1), known)
      return known
    }
    this.#beginnings.addOnce(word, this.#rows.length)
    const at = this.#beginnings.get(word) ?? 0
    const rows = this.#rows[at] ?? {}
    this.#rows[at] = rows
    return rows
  }

  /** The rows that a folded word matches. */
  of(word: string): Rows {
    const found: number[] = []
    this.#beginnings.addTo(found, word)
    return Object.assign({}, ...found.map((at) => this.#rows[at]), this.#wholeWords.get(word))
  }
}

let lists: Lists | null = null
const unknown: ActWord = {
  act: null,
  group: null,
  weak: false,
  beside: false,
  matter: null,
  nothing: false,
}

/** The annotation of a folded word. */
export function actWord(word: string): ActWord {
  // Built on the first call.
  lists ??= new Lists()
  const { act = null, group: row, beside, matter = null, nothing } = lists.of(word)
  if (act === null && row === undefined && beside === undefined && matter === null)
    return nothing === undefined ? unknown : { ...unknown, nothing: true }
  const [name = ""] = row === undefined ? [] : (groups[row]?.split(": ") ?? [])
  return {
    act,
    group: name.replace("~", "") || null,
    weak: name.endsWith("~"),
    beside: beside !== undefined,
    matter,
    nothing: nothing !== undefined,
  }
}

/**
 * Skills that distinguish two trainings if only one has them: identifying people, interviewing
 * them.
 */
export const skills: ReadonlySet<number> = new Set(
  "contact detect refer trace evidence document compens protect report= confidential investigation help"
    .split(" ")
    .map((word) => matters.findIndex((row) => row.split(" ").includes(word))),
)
/** Subjects that distinguish two measures if only one has them: money, the internet, licences. */
export const subjects: ReadonlySet<number> = new Set(
  "money financ internet licen"
    .split(" ")
    .map((word) => matters.findIndex((row) => row.split(" ").includes(word))),
)
/** The number of the act of advising, which is talking with people; a taught act counts too. */
export const advising = 6
/** The numbers of the acts of teaching and of inspecting. */
export const teachingAct = 0
export const inspectingAct = 3
/**
 * Subjects that are implied by a group, and count for nothing beside it: investigators investigate,
 * farms are rural.
 */
export const implied: readonly (readonly [group: string, matter: number])[] = (
  [
    ["investigator", "investigation"],
    ["farm", "rural"],
  ] as const
).map(([group, word]) => [group, matters.findIndex((row) => row.split(" ").includes(word))])
/** Groups that take part in inspections with others. */
export const inspectingGroups: readonly string[] = ["police", "inspector", "employer"]
/** «Уголовный розыск», "criminal police": the two words that together name investigators. */
export const criminal = /^(?:уголовн|criminal|cinayət)/u
export const criminalPolice = /^(?:розыск|сыск|полици|police|polis|axtarış)/u
/** The numbers of the act of informing, and of lessons, which inform and teach. */
export const informingAct = 1
export const lessonAct = 8
/** "Prepare 150 officers for …" teaches them; "prepare guidelines" does not. */
export const preparing = /^(?:подготов|prepar|hazirla)/u
/** A telephone number names no staff, unless people are named beside it. */
export const telephone = /^(?:telephone|телефон|telefon|phone)/u
