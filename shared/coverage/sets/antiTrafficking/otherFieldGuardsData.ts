import type { Concepts, StandardsSet } from "../../set/set.ts"
import { contextConcepts } from "./contextConceptsData.ts"
import { concept } from "./cue.ts"
import { vocabulary } from "./vocabularyData.ts"

type Guard = NonNullable<StandardsSet["resembled"]>[number]

/** Wording of another field, the areas that it resembles, and the phrases that cancel the guard. */
interface Family {
  readonly areas: string
  readonly says: Guard["says"]
  readonly unless: Guard["says"]
}

function either(...some: readonly Guard["says"][]): Guard["says"] {
  const all = (lang: string) => some.flatMap((one) => one[lang] ?? []).join("|")
  return concept(all("en"), all("ru"), all("az"))
}

/** The phrases of some of the set's own meanings, as one guard expression. */
function meant(meanings: Concepts, ...names: readonly string[]): Guard["says"] {
  return either(...names.map((name) => meanings[name] ?? {}))
}

/**
 * The crime in all its forms, and the acts against its victims; a sentence with one of them is read
 * even in wording of another field.
 */
const crime = either(
  meant(contextConcepts, "traffick", "exploit"),
  meant(vocabulary, "exploit", "prostitute", "beggar"),
  concept(
    "forced|servile|to beg=|bondage|enslaved|sold for|sold into|sold by|bought and sold|girls/children/women/people .. sold|recruiters|recruited .. abroad|lured|sham job|false job|job offer|job offers|false offer|papers/passport/passports/documents .. taken|papers/passport/passports/documents .. withheld|work/worked/working without pay|wages|unpaid work|keeper|keepers|places .. bought|buying/buy/sold/for sex|sex tourism|stole under|early marriage|marries them",
    "кабал|закабал|невольник|вербу|завербов|продан|продали|продавали|перепрод|удержив|держали|держат взаперти|взаперти|заставля|отобра|отнял|отнима|обманом|ложн предложени|ложных предложени|секс|без оплаты|зарплат|заработ|хозяева|хозяев|по приказу взросл|ранн брак|ранних брак",
    "əsarət|köləl|borc asılılı|sutenyor|aldad|satılmış|satılan qız|satılan uşaq|cəlbedən|vadar|əlindən al|pasportu alın|pasportları alın|sənədləri alın|əmək haqqı|sahiblərinin|böyüklərin əmri|erkən nikah|seks",
  ),
)

/** People who were or may be harmed by the crime, and the places that shelter them. */
const harmed = concept(
  "victim|survivor|shelters|the shelter|a shelter|shelter .. place|hotline|helpline|crisis centre|witness|wives|camps|abducted|child soldier|unaccompanied|domestic worker|maids",
  "жертв|пострадавш|потерпевш|приют|горяч лини|кризисн центр|свидетел|женам .. боевик|жен .. боевик|похищен|без сопровожд|домашних работ",
  "qurban|zərərçək|zərər çək|sığınacaq|sığınacağ|qaynar xətt|böhran mərkəz|şahid|arvad|qaçırıl|müşayiətsiz|ev işçi",
)

const subject = either(crime, harmed)

/** Verbs of action: a sentence with one is more than a list of names. */
const steps = concept(
  "shall|should|must|will=|is to|are to|train=|inspects|visit=|hold=|conducts|run=|opens|open a|provide=|offer=|gives|given|gets|help=|look for|assign=|appoint=|names|identifies|record=|registered|register|entered|database|protects|publish=|handed|hands|distributes|sign=|contract|memorandum|agree=|cooperates|joint|pays|meet=|reports|report it|submit=|exchange|share=|draws|draft=|prepares|set up|sets up|establishes|developed|develops|adopts|brought|brings|amend|check=|investigates|refers|referred|receives|explain=|informs|warn=|patrol|monitors|carries|carried out|followed|guardian|guardians|checklist",
  "должн|обязан|следует|необходимо|обуча|проводит|проводят|проверя|открыва|открыта|предоставля|оказыва|помога|дает|дают|назнач|выявля|регистр|вносят|вносит|базу|базе|защища|публику|раздает|раздают|вруча|вручен|подпис|договор|соглашен|меморандум|сотруднича|совместн|платит|выплачива|оплачива|собира|встречаются|отчит|представля|координиру|обменива|делятся|держат|держит|готовит|готовят|созда|учрежд|разрабат|разработать|принимает|принимают|принять|утвержда|утвердить|вводит|вводят|измен|расследу|направляет|направляют|направить|получа|разъясн|информиру|предупрежда|патрул|осуществля|содержат|содержит|ведут|ведет|обеспечива|обеспечить|организует|организуют|выделя|посеща|рассматрива|выполня",
  "edir=|edirlər|edilir|verir|verilir|keçirir|keçirilir|aparır|aparılır|açır|açılır|saxlayır|saxlanılır|göstərir|göstərilir|yoxlayır|yoxlanılır|təyin|qeyd|bazada|paylanır|paylayır|dərc|çap|imzala|müqavilə|razılaş|əməkdaşlıq|birgə patrul|birgə təlim|birgə yoxlama|ödəyir|ödənilir|toplaşır|görüşür|təqdim|hesabat ver|əlaqələndir|mübadilə|hazırlayır|hazırlanır|yaradır|yaradıl|dəyişdiril|araşdırır|yönləndirir|alır|izah|məlumatlandır|xəbər ver|patrul|öyrədir|müəyyən|qorunur|qoruyur|olunmalı|edilməli|qəyyum",
)

/**
 * The exceptions for terms and people: definitions, and measures for everybody alike, as well as
 * {@link steps}.
 */
const told = either(
  steps,
  concept(
    "define|defined|definition|means|law=|code|criminal|common|same|alike|equal|help|shelter|support|right|train|plan|measure|campaign|inform|warn|courses",
    "определ|означа|закон|кодекс|преступ|уголовн|един|согласован|использу|равн|помощ|приют|поддерж|прав=|права|план|мер=|меры|кампани|курс",
    "müəyyən ed|deməkdir|qanun|məcəllə|cinayət|vahid|eyni|bərabər|yardım|kömək|sığınacaq|dəstək|hüquq|təlim|plan|tədbir|kampaniya|kurs",
  ),
)

/**
 * Guards against wording of other parts of government that resembles areas: help for people who
 * leave prison, who lost their homes to water or fire, who take drugs, or who come back from a war;
 * bringing the dead home; plans for women in office; collecting debts; stranded passengers;
 * accidents at work. And against sentences that only name an area: lists of forms of exploitation,
 * of terms, bodies or guests, references to other papers, and who the victims are.
 */
const families: readonly Family[] = [
  {
    areas: "assistance reintegration referral",
    says: concept(
      "to prisoners|for prisoners|prisoners are|prisoners receive|inmates|out of prison|discharged from prison|end of .. prison|released prisoner|released prisoners|released from prison|leaving prison|prison leavers|prisoners released|released on licence|released on parole|offenders on probation|persons on probation|people on probation|ex-offender|ex-offenders|ex-prisoner|ex-prisoners|former inmate|former inmates|former prisoner|former prisoners|prisoner .. before release|prisoners .. before release|before release .. prisoner/prisoners/inmate|prison hospital|convicts serving|parolee|parolees",
      "освободившихся из мест лишения|освободившимся из мест лишения|освободившимся из заключения|освобожденных из мест лишения|освобожденным из мест лишения|вышедших на свободу|вышедшим на свободу|отбывшие наказание|отбывших наказание|отбывшим наказание|отбывшего наказание|условно-досрочн|бывшим осужденным|бывших осужденных|бывшему осужденному|освобождения .. осужденным/осужденными|осужденных .. освобождению|бывшим заключенным|бывших заключенных|колония/колонии/колониях .. осужденных/осужденным|осужденным|с осужденными|для осужденных|из тюрьмы|из колони|воспитательн колони|условно осужденн",
      "cəzaçəkmə müəssisələrindən azad|cəzaçəkmə müəssisəsindən azad|azadlıqdan məhrumetmə yerlərindən azad|həbsdən azad|həbsdən buraxıl|həbsxanadan çıx|cəzasını çəkmiş|cəzasını çəkib|şərti azad|vaxtından əvvəl azad|keçmiş məhkum|azad edilməzdən .. məhkum|məhkumlar .. azad|məhbus|məhkumlara|məhkumlarla|həbsxananı|türmədən|cəza çəkən|cəza çəkmiş|koloniyadan çıx|şərti məhkum",
    ),
    unless: subject,
  },
  {
    areas: "assistance residence reintegration return recovery-reflection",
    says: concept(
      "flood/floods/flooding/earthquake/earthquakes/landslide/landslides/mudflow/hurricane/wildfire/tremor/quake & house/houses/home/homes/building/buildings/families/households/villagers/residents/victims/damaged/affected/destroyed|burned down|burnt down|homes burned|houses burned|evacuated resident|evacuated residents",
      "наводнени/паводк/землетряс/оползн/ураган/селев/бедствия/бедствий & дома/домов/дом=/жильё/жилье/жителей/жители/семьи/семьям/семей/пострадавш|погорельц|сгоревш|потерявш .. кров|пожара/пожаров/пожару/пожаре & семьи/семьям/семей/дома/домов|эвакуированных жителей|эвакуированным жителям",
      "daşqın/daşqından/zəlzələ/zəlzələdən/sürüşmə/qasırğa/fırtına/fırtınada/təkanlardan/seldən & ev/evi/evini/evlər/evləri/evlərin/bina/ailə/ailələr/ailələri/sakin/sakinlər/zərər|evi yanmış|evi yanan|evləri yan|təxliyə edilmiş sakin",
    ),
    unless: either(
      crime,
      concept(
        "displaced|migrant|refugee|risk|recruit|fleeing|frontier|border|unaccompanied|orphan|guardian|found alone|mobile team|girls|workshop|unlicensed",
        "перемещен|мигрант|беженц|риск|границ|без сопровожд|несопровожд|сирот|опек|родителей|мобильн|девоч|девуш|подпольн|цех",
        "köçkün|miqrant|qaçqın|risk|sərhəd|müşayiətsiz|yetim|qəyyum|valideynlərini|mobil|qızlar|gizli sex",
      ),
    ),
  },
  {
    areas: "return identification compensation",
    says: concept(
      "fallen/airmen/soldiers/servicemen .. brought home|fallen/airmen/soldiers/servicemen .. repatriated|ashes .. soldier/soldiers/servicemen|soldier/soldiers/servicemen/sailors/fallen .. ashes/remains/bodies|remains/bodies .. soldier/soldiers/servicemen/sailors/fallen|mass grave|mass graves|remains .. battlefield|battlefield .. remains",
      "погибших .. на родину|прах/праха .. погибш/военнослуж/солдат|останк/останков/останки .. военнослужащ/солдат/погибш/боя|тела моряков|тела солдат|тела военнослужащ",
      "həlak .. vətənə|əsgər/hərbçi .. nəşi/nəşin/nəşləri/qalıqları/cənazə|həlak .. nəşi/nəşin/nəşləri/qalıqları/cənazə|döyüş .. qalıqlar",
    ),
    unless: subject,
  },
  {
    areas: "equality-rights coordination training data-research",
    says: concept(
      "gender budget|gender-responsive budget|equality officer/officers/unit & promotion/promoted/managers/posts|promotion rounds|women .. civil service & managers/managerial/promoted|unconscious bias & managers/personnel/promotion|women .. head/heads of department|women in management|women .. managerial|women in leadership|women in decision-making",
      "гендерн бюджет|гендерно-ориентир|координатор/координатора/ответственного/уполномоченного .. гендерн & руководящих/должностях|женщин .. руководящих|ответственн/ответственный/уполномоченный/отдел .. равенств & руководящих/должностях/повыш|женщин .. повыш .. должност|неосознанн/неосознанных/неосознанные предубежд & руководител/кадров/кадры",
      "gender büdcə|gender yönümlü|gender bərabərliyi/məsələləri üzrə məsul/koordinator & vəzifələr/vəzifələrdə/vəzifələrə|rəhbər vəzifələr .. qadın|vəzifə artım|bərabərlik üzrə məsul & vəzifələr/vəzifələrdə|vəzifəyə irəli|qeyri-ixtiyari qərəz & rəhbər/kadr",
    ),
    unless: subject,
  },
  {
    areas: "assistance reintegration referral",
    says: concept(
      "drug user|drug users|drug addict|drug addicts|addicts|dependent users|substitution treatment|substitution therapy|methadone|needle exchange|overdose|opioid|opioids|heroin",
      "наркозавис|наркопотреб|заместительн терапи|заместительную терапи|метадон|шприц|передозиров|опиоид|героин|заместительные препараты",
      "narkotik asılılı|narkotikdən asılı|əvəzedici terapiya|metadon|şpris|narkoman|opioid|heroin|əvəzedici preparat",
    ),
    unless: subject,
  },
  {
    areas: "reintegration return training",
    says: concept(
      "war veterans|reservists .. front|former servicemen|foreign fighters|former fighter|former fighters|former combatant|former combatants|demobilised|demobilized|back/return/returned from the front|ex-soldier|ex-soldiers",
      "боевик|ветеранам войны|ветеранов войны|бывш военнослужащ|бывших военнослужащ|бывшим военнослужащ|с фронта|демобилиз|уволенн в запас|комиссованн",
      "döyüşçü|müharibə veteran|cəbhədən|tərxis",
    ),
    unless: subject,
  },
  {
    areas: "financial-investigation",
    says: concept(
      "debtor/debtors & bailiff/bailiffs/auction",
      "должник/должников/должника & исполнител/исполнители/приставы/торгов",
      "borcluların/borclunun/borcluya & icraçıları/icraçısı/hərracda",
    ),
    unless: subject,
  },
  {
    areas: "borders-migration return assistance",
    says: concept(
      "stranded passenger/passengers & airline/flight/hotel/voucher|passengers stranded & airline/flight/hotel/voucher|cancelled flight|cancelled flights|delayed flight|delayed flights|airline/airlines/carrier .. lodge/lodges/feed/feeds|passengers .. voucher/vouchers|collapsed/bankrupt/failed/insolvent .. operator/operators|tour operator/operators .. collapse/collapsed/bankrupt/bankruptcy/failed/insolvent|holidaymakers .. stranded",
      "задержавшихся в аэропорту & гостинице/гостиницах/перевозчик/перевозчика/рейс|отмененн рейс|отмененных рейс|задержанных рейс|авиакомпании/авиакомпания/перевозчик .. кормят/питание|пассажиров/пассажирам .. талон/ночлег|пассажиров/пассажирам .. гостинице/гостиницах/гостиницу|обанкротивш .. туроператор/оператор",
      "ləğv edilmiş reys|gecikmiş reys|sərnişin/sərnişinlər/sərnişinlərinə .. mehmanxana/talon|aviaşirkət .. yemək/yeməklə|müflis olmuş operator/turoperator",
    ),
    unless: subject,
  },
  {
    areas: "compensation",
    says: concept(
      "injured/accident/accidents at work & insurance/insured/insurer|occupational injury/injuries/accident/accidents & insurance/insured/insurer|occupational disease|occupational diseases",
      "получившим/получившему/получивших травму & страхов|производственн/производственную травм & страхов|несчастн/несчастных/несчастном случа/случаев/случае на производств & страхов|профессиональн/профессиональных заболеван",
      "istehsalat/istehsalatda xəsarət & sığorta|bədbəxt hadisə & sığorta|peşə xəstəlik",
    ),
    unless: subject,
  },
  {
    areas: "organ-removal criminalisation",
    says: concept(
      "form/forms/type/types/kind/kinds of exploitation|forms met with|forms encountered|forms recorded|forms .. known|exploited in & organ=|exploited in & organs|cases of organ .. known|report distinguishes",
      "вид/виды/видов/видам/форма/формы/форм/формам эксплуатации|виды .. эксплуатации|формы .. эксплуатации|среди форм|среди видов|эксплуатируют в & органов|известны/известно .. случая/случаев изъятия|в докладе различаются",
      "istismar formaları|istismarın formaları|istismar növləri|istismarın növləri|formalar arasında|növlər arasında|çıxarılmasının iki|çıxarılması halı/halları .. məlum|hesabatda .. fərqləndiril",
    ),
    unless: either(
      steps,
      concept(
        "transplant|donor|recipient|hospital|clinic|doctor|surgeon|surgery|health|medical|broker|code|law=|laws|legislat|act=|article|offence|offense|crime|criminali|penal|punish|definition|define|statut|add=|extend|train|campaign|detect|combat|prevent|fight|court|sentenc|investigat",
        "трансплант|пересад|донор|реципиент|больниц|клиник|врач|хирург|медицин|здравоохран|посредник|кодекс|закон|стать|преступлени|криминализ|уголовн|наказ|определени|состав|дополн|включ|кампани|выявлять|выявлени|борьб|борот|предупрежд|противодейств|суд|приговор|расследов",
        "transplant|köçürül|donor|resipient|xəstəxana|klinika|həkim|cərrah|tibb|səhiyyə|vasitəçi|məcəllə|qanun|maddə|cinayət tərkib|cinayət məsul|cinayət sayıl|kriminal|cəzalan|anlayış|tərif|əlavə ed|daxil ed|dəyişiklik|lazımdır|təlim|kampaniya|aşkar|mübarizə|qarşısının|məhkəmə|hökm|istintaq",
      ),
    ),
  },
  {
    areas: "coordination labour-exploitation civil-society rapporteur borders-migration assistance",
    says: concept(
      "implementing/executing/responsible agencies/agency/bodies/authorities ministry/police/state/national/prosecutor & ministry/service/authorities/police/office|co-implementers ministry/police/state|those present were|also present were|participants of/in the conference/seminar/meeting were|lunch/reception/ceremony/dinner was/were attended|spoke at .. opening|spoke at .. ceremony|speeches were|thanked the hosts|thanked the organisers",
      "исполнители/исполнитель/соисполнители/ответственные мвд/министерство/минздрав/минтруд/полиция/прокуратура & министерство/министерства/мвд/минтруд/полиция/прокуратура|на открытии/церемонии выступил/выступила/выступили/присутствовали|присутствовали .. на/при открытии/церемонии|с речами|с приветственн|поблагодарили|в обеде участвовали|в приёме участвовали",
      "icraçı/məsul orqan/orqanlar/qurum/qurumlar & nazirliyi/polis/prokurorluq|birgə icraçı/icraçılar & nazirliyi/polis|iştirak edirdilər|açılışda & çıxış/nitq|nitq söylə|naharda/mərasimdə/qəbulda .. iştirak|təşəkkür etmiş|təşəkkür etdi",
    ),
    unless: either(
      steps,
      concept(
        "is=|are=|coordinat|co-ordinat|division|divide|role|roles|task|tasks|function|mandate|competen|chair|secretariat|council|working group|commission|committee|decide|overlap|quarter|monthly|deadline|nobody|no one|inspections|complain|each measure|every measure|each item|every item|one lead|single|only one|column",
        "заседан|координ|согласов|обмен|разграничен|распредел|роль|роли|задач|функци|полномоч|председател|секретариат|совет|рабочая группа|рабочей группы|комисси|комитет|реша|решени|ежекварт|ежемесяч|срок|никто|проверк|жалоб|определ|каждого мероприят|каждой мере|каждой меры|каждым мероприят|каждого пункт|каждому пункт|один=|единствен",
        "olunur|koordinasiya|bölgü|bölüş|rol=|rolu|vəzifə|funksiya|səlahiyyət|sədr|katiblik|şura|işçi qrup|komissiya|komitə|qərar|rüb|aylıq|müddət|heç kim|yoxlama|şikayət|hər bənd|hər tədbir|bəndi üzrə|yalnız bir|təkbaşına",
      ),
    ),
  },
  {
    areas:
      "non-punishment recovery-reflection referral identification assistance criminalisation residence compensation",
    says: concept(
      "glossary|list of terms|list of abbreviations|table of contents|index of terms|terms & victim & referral|terms & victim & exploitation",
      "глоссарий|перечень терминов|перечень сокращений|список сокращений|оглавление|термины & жертва & эксплуатация|понятия & жертва & эксплуатация",
      "qlossari|terminlərin siyahısı|ixtisarların siyahısı|mündəricat|terminlər & qurban & istismar|anlayışlar & qurban & istismar",
    ),
    unless: told,
  },
  {
    areas: "root-causes children borders-migration coordination",
    says: concept(
      "see also/further .. strategy/strategies/concept/programme/policy/annex/appendix/section/chapter",
      "также стратегию/стратегии/концепцию/программу/раздел/приложение|смотри также",
      "həmçinin/əlavə bax & strategiya/konsepsiya/konsepsiyası/proqram/əlavə/bölmə",
    ),
    unless: told,
  },
  {
    areas: "criminalisation",
    says: concept(
      "plan/programme/strategy/document .. drafted/drawn/prepared/developed/based/rests & protocol/convention/conventions",
      "план/программа/стратегия/документ .. составлен/составлена/разработан/разработана/подготовлен/подготовлена/основан/основана/опирается & протокол/протокола/конвенци",
      "plan/proqram/strategiya/sənəd & protokol/protokolu/konvensiya/konvensiyası & hazırlanmış/hazırlanıb/əsaslanır/tərtib",
    ),
    unless: concept(
      "law=|laws|legislat|code|article|offence|offense|crime|criminal|penal|ratif|harmonis|bring=|bringing|brought|align",
      "закон|кодекс|стать|преступ|уголовн|ратифи|приведени|приведён|гармониз|имплемент",
      "qanun|məcəllə|maddə|cinayət|ratifikasiya|uyğunlaşdır|implementasiya",
    ),
  },
  {
    areas: "training labour-exploitation",
    says: concept(
      "members of the drafting group|members of the drafting team|drafting group was made up|drafting team was made up",
      "члены группы разработчиков|члены группы по подготовке|состав группы разработчиков",
      "hazırlıq qrupunun üzv|layihə qrupunun üzv|hazırlayan qrupun üzv",
    ),
    unless: told,
  },
  {
    areas: "assistance data-research equality-rights identification children",
    says: concept(
      "victims of trafficking are men|victims are men & women|victims .. are women & men",
      "жертвами/жертвой .. становятся мужчины/женщины/дети/граждане/люди/лица",
      "qurbanı/qurbanları .. yaşda .. olur|qurbanı/qurbanları .. yaşda & qadın & uşaq",
    ),
    unless: told,
  },
]

export const otherFieldGuards: readonly Guard[] = families.flatMap(({ areas, says, unless }) =>
  areas.split(" ").map((area) => ({ area, says, unless })),
)
