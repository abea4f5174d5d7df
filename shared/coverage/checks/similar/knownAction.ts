import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

/**
 * An act that a measure expresses unmistakably in few words: putting up a telephone number at
 * places, or giving people a certain helper from the first interview.
 */
export interface KnownAction {
  /** The kinds of places at which a number is put up; null where none is. */
  readonly places: ReadonlySet<string> | null
  /** The digits of the number; "" where it is named without digits. */
  readonly digits: string
  /** The kinds of helpers that are given from the first interview; null where none is. */
  readonly helpers: ReadonlySet<string> | null
  /** Whether they are free of charge. */
  readonly free: boolean
  /** The group that is singled out, such as children. */
  readonly people: string
}

const putsUp = latinAndCyrillic(
  /(?<!\p{L})(?:display|show(?:ing|s)? (?:[\p{L}'’-]+ ){0,4}?numbers?(?!\p{L})|put(?:ting|s)? up|install|post(?:ing|s)?(?!\p{L}| office)|hang|affix|mount|plac(?:e|ing)(?!\p{L})|erect|stick|set(?:ting)? up|размест|размещ|вывес|вывеш|развес|развеш|повес|установ|установк|наклеи|расклеи|прикреп)|(?:yerləşdir|quraşdır|asmaq|asılma|vurmaq|vurulma|yapışdır|asıl(?:ır|sın)|qoymaq|qoyulma|bərkit)/iu,
)
const helpline = latinAndCyrillic(
  /(?<!\p{L})(?:hot ?-?lines?|help ?-?lines?|(?:crisis|support|assistance|advice|counselling|emergency|rescue|information) (?:phone ?)?lines?|горяч\p{L}+ лини|(?:телефон|лини)\p{L}* (?:доверия|(?:экстренной |срочной )?помощи|поддержки|консультаци)|qaynar xətt|(?:yardım|kömək|dəstək|məsləhət) xətt|(?:etimad|etibar|yardım) telefon)/iu,
)
const digitsBehind = latinAndCyrillic(
  /(?<!\p{L})(?:numbers?|(?:hot|help) ?-?line|line|номер\p{L}*|телефон\p{L}*|лини\p{L}*|nömrə\p{L}*|telefon\p{L}*)(?: (?:доверия|(?:экстренной |срочной )?помощи|поддержки))?[\s:«“"№]+(\d[\d -]*\d)(?![\d.,])|(?<![\d.,-])(\d[\d -]*\d)(?:-\p{L}{1,3})? (?:number(?!\p{L}|s of)|nömrə|qaynar|telefon|(?:yardım|kömək|dəstək|məsləhət) xətt)/iu,
)

type Kinds = readonly (readonly [kind: string, words: RegExp])[]
const kindsOf = (table: Readonly<Record<string, RegExp>>): Kinds =>
  Object.entries(table).map(([kind, words]) => [kind, latinAndCyrillic(words)])

const placeKinds = kindsOf({
  bus: /(?<!\p{L})(?:bus|buses|coach|coaches)(?!\p{L})|автовокзал|автостанц|автобус|avtovağzal|avtobus/iu,
  railway:
    /(?<!\p{L})(?:rail|train)(?!\p{L})|railway|(?<!авто)вокзал|железнодорож|(?<!avto)vağzal|dəmir ?yol/iu,
  airport: /airport|аэропорт|aeroport|hava liman/iu,
  port: /(?<!\p{L})(?:ports?|harbou?rs?|ferry)(?!\p{L})|(?<!\p{L})порт(?:[аыуе]|ах|ов)?(?!\p{L})|паром|(?<!hava )liman/iu,
  border: /border|frontier|crossing|погранич|границ|пункт\p{L}* пропуска|sərhəd|buraxılış/iu,
  jobs: /(?<!\p{L})jobs?[ -]?(?:cent|office)|employment (?:cent|office|service|agenc|exchange)|labour (?:exchange|office)|занятост|бирж\p{L}+ труда|məşğulluq/iu,
  clinic:
    /clinic|hospital|health (?:cent|post|care|facilit)|medical|поликлиник|больниц|медицинск|амбулатор|клиник|медпункт|poliklinika|xəstəxana|tibb|klinika/iu,
  pharmacy: /pharmac|аптек|aptek/iu,
  school: /school|школ|məktəb/iu,
  college: /college|universit|(?<!\p{L})вуз|колледж|университет|kollec|universitet/iu,
  dormitory: /dormitor|hostel|общежит|yataqxana/iu,
  hotel: /hotel|гостиниц|отел|otel|mehmanxana/iu,
  market: /(?<!\p{L})markets?(?!\p{L})|(?<!\p{L})рын(?:ок|к)|базар|bazar/iu,
  shop: /(?<!\p{L})shops?(?!\p{L})|supermarket|магазин|mağaza/iu,
  site: /building site|construction|(?<!\p{L})строй|строит|tikinti|inşaat/iu,
  farm: /(?<!\p{L})farms?(?!\p{L})|(?<!\p{L})ферм|хозяйств|ferma|fermer|təsərrüfat/iu,
  police: /(?<!\p{L})police|полици|polis/iu,
  consulate: /consul|embass|консульств|посольств|konsul|səfirlik/iu,
  migration: /migration|миграционн|miqrasiya/iu,
  metro: /(?<!\p{L})(?:metro|underground)|(?<!\p{L})метро|metro/iu,
  petrol: /petrol|filling station|truck stop|заправ|(?<!\p{L})азс(?!\p{L})|yanacaq/iu,
  post: /post offices?|почт|poçt/iu,
  town: /municipal|town hall|акимат|администраци|муницип|bələdiyyə|icra hakimiyyət/iu,
  social: /social (?:service|cent|protection|work)|соцзащит|социальн|sosial/iu,
  taxi: /(?<!\p{L})taxis?(?!\p{L})|такси|taksi/iu,
  club: /night ?-?club|(?<!\p{L})bars?(?!\p{L})|ночн\p{L}+ клуб|gecə klub/iu,
  internet: /online|website|internet|(?<!\p{L})сайт|интернет|(?<!\p{L})sayt/iu,
  court: /(?<!\p{L})courts?(?!\p{L})|(?<!\p{L})суд(?:ах|ов|ы)?(?!\p{L})|məhkəmə/iu,
})

const gives = latinAndCyrillic(
  /(?<!\p{L})(?:assign|appoint|provid|giv(?:e|ing)|make|ensur|guarant|offer|supply|allocat|secure|назнач|предостав|обеспеч|выдел|гарантир|приставля|закреп)|(?:təyin|təmin|ver(?:mək|ilmə)|ayır|ayrılma|cəlb)/iu,
)
/** Words of teaching or of rules: nobody is given a helper. */
const noGift = latinAndCyrillic(
  /(?<!\p{L})(?:train|teach|course|seminar|rules|guideline|instruction|fees?(?!\p{L})|обуч|курс|семинар|правил|порядок|инструкц|гонорар)|(?:təlim|kurs|seminar|qayda|təlimat|qonorar)/iu,
)
const fromTheFirst = latinAndCyrillic(
  /(?<!\p{L})(?:first|initial|very|перв\p{L}+|началь\p{L}+|ilk|birinci) (?:[\p{L}-]+ ){0,2}?(?:interview|question|hearing|contact|examination|statement|encounter|допрос|опрос|контакт|беседы|показани|обращени|dindir|sorğu|təmas|ifadə|görüş|müraciət)/iu,
)
const free = latinAndCyrillic(
  /(?<!\p{L})(?:free(?!\p{L})|no (?:cost|charge)|without (?:cost|charge|payment)|(?:paid|borne|met) by the (?:state|budget)|at (?:the )?(?:state|public) (?:expense|cost)|бесплатн|безвозмездн|за сч[её]т (?:государств|бюджет|казны)|pulsuz|ödənişsiz|əvəzsiz|dövlət (?:hesabına|büdcəsi hesabına))/iu,
)
const helperKinds = kindsOf({
  lawyer:
    /(?<!\p{L})(?:lawyer|attorney|counsel(?!l)|barrister|solicitor|legal (?:aid|help|assistance|representati))|адвокат|защитник|юрист|(?:юридическ|правов)\p{L}+ (?:помощ|поддержк)|vəkil|hüquqşünas|hüquqi (?:yardım|müdafiə)/iu,
  interpreter: /interpret|translat|переводчик|перевод(?!\p{L})|tərcüm/iu,
  guardian: /guardian|опекун|законн\p{L}+ представител|qəyyum|qanuni nümayəndə/iu,
  psychologist: /psycholog|психолог|psixoloq|psixoloji/iu,
  companion:
    /accompan|support person|social worker|сопровожда|социальн\p{L}+ работник|sosial işçi|müşayiət/iu,
  doctor: /(?<!\p{L})(?:doctor|medical|nurse)|врач|медицинск|həkim|tibb/iu,
})
const peopleKinds = kindsOf({
  child: /child|minor(?!it)|дет(?:и|ей|ям|ск)|реб[её]н|несовершеннолет|uşaq|yetkinlik/iu,
  woman: /(?<!\p{L})(?:women|woman|girl)|женщин|девоч|qadın/iu,
  man: /(?<!\p{L})(?:men|man|boys?)(?!\p{L})|мужчин|мальчик|kişi/iu,
  witness: /witness|свидетел|şahid/iu,
  suspect: /suspect|accused|defendant|подозреваем|обвиняем|şübhəli|təqsirləndiril/iu,
  foreigner: /foreign|migrant|иностран|мигрант|əcnəbi|xarici|miqrant/iu,
})

const among = (kinds: Kinds, text: string): Set<string> =>
  new Set(kinds.flatMap(([kind, words]) => (words.test(text) ? kind : [])))

/** The known act in the first line of a measure; null if there is none. */
export function knownActionIn(text: string): KnownAction | null {
  const line = (text.split("\n", 1)[0] ?? "").replaceAll("İ", "i")
  const found = digitsBehind.exec(line)
  const digits = (found?.[1] ?? found?.[2] ?? "").replaceAll(/\D/g, "")
  const isNumber = digits !== "" || helpline.test(line)
  const places = isNumber && putsUp.test(line) ? among(placeKinds, line) : null
  const isGiven = fromTheFirst.test(line) && gives.test(line) && !noGift.test(line)
  const helpers = isGiven ? among(helperKinds, line) : null
  if (!places?.size && !helpers?.size) return null
  const people = [...among(peopleKinds, line)].join(" ")
  return { places, digits, helpers, free: isGiven && free.test(line), people }
}

const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].every((one) => others.has(one))

/**
 * The least number of places that show the same number put up twice, where one measure has more of
 * them.
 */
const leastPlaces = 2

function isSamePlaces(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean | null {
  const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine]
  if (isWithin(few, many)) return few.size === many.size || few.size >= leastPlaces ? true : null
  return [...few].some((place) => many.has(place)) ? null : false
}

/** Whether two measures do the same known act; null where only their other words can tell. */
export function isSameKnownAction(
  mine: KnownAction | null,
  theirs: KnownAction | null,
): boolean | null {
  if (!mine || !theirs) return null
  if (mine.places?.size && theirs.places?.size) {
    // Another number is another helpline.
    if (mine.digits !== theirs.digits && mine.digits !== "" && theirs.digits !== "") return false
    return mine.people === theirs.people ? isSamePlaces(mine.places, theirs.places) : null
  }
  if (!mine.helpers?.size || !theirs.helpers?.size) return null
  const same = isWithin(mine.helpers, theirs.helpers) && isWithin(theirs.helpers, mine.helpers)
  if (same) return mine.people === theirs.people && mine.free === theirs.free ? true : null
  return [...mine.helpers].some((one) => theirs.helpers?.has(one)) ? null : false
}
