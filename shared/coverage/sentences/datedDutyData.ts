import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"

/**
 * The ways in which a language binds a body to a time, as patterns on a folded sentence (lower
 * case; in Azerbaijani i for ı, q for ğ; in Russian е for ё). In the patterns `BODY` is a body as
 * the subject, `TIME` a word for a month or a part of a year, `N` a number, `W` the rest of a word.
 */
export interface DutyWords {
  /** A deadline or period, which binds in any tense. */
  readonly bound: readonly RegExp[]
  /** A time that reports of the past use too: it binds only orders and the future. */
  readonly stated: readonly RegExp[]
  /** A body that is ordered to, or will, do something. */
  readonly ordered: readonly RegExp[]
  /** Whether the present tense can express the future: then it binds to any time. */
  readonly presentOrders: boolean
  /** A body that does something, as rules are written in the present. */
  readonly present: readonly RegExp[]
  /** Reports of the past, facts and decisions of others: nothing is ordered in the present. */
  readonly told: readonly RegExp[]
  /** Decisions of others or duties owed to a country, in whatever form. */
  readonly reported: readonly RegExp[]
}

interface Words {
  readonly body: string
  /** Numbers of people or cases, in words. */
  readonly count: string
  readonly time: string
  readonly number: string
}

function made({ body, count, time, number }: Words, sources: readonly string[]): RegExp[] {
  return sources.map((source) =>
    latinAndCyrillic(
      new RegExp(
        source
          .replaceAll("BODY", `(?<!\\p{L})(?:${body})(?!\\p{L})`)
          .replaceAll("COUNT", `(?:${count})`)
          .replaceAll("TIME", `(?:${time})`)
          .replaceAll("N", `(?:${number})`)
          .replaceAll("W", "\\p{L}*"),
        "u",
      ),
    ),
  )
}

function wordsOf(
  words: Words,
  sources: { readonly [part in Exclude<keyof DutyWords, "presentOrders">]: readonly string[] },
  presentOrders: boolean,
): DutyWords {
  const of = (part: keyof typeof sources) => made(words, sources[part])
  return {
    presentOrders,
    bound: of("bound"),
    stated: of("stated"),
    ordered: of("ordered"),
    present: of("present"),
    told: of("told"),
    reported: of("reported"),
  }
}

const inEnglish: Words = {
  body: "(?:sub-?)?(?:ministr(?:y|ies)|ministers?|(?:vice-|deputy )?premier|departments?|directorates?(?:-general)?|offices?|bureaux?|bureaus|agenc(?:y|ies)|authorit(?:y|ies)|services?|chambers?|councils?|cabinet|commissions?|commissioners?|committees?|boards?|secretar(?:iat|y|ies)|chancell(?:ery|or)|treasury|exchequer|parliament|legislature|assembly|senate|diet|governments?|executive|constabular(?:y|ies)|constables?|police|gendarmerie|prosecut(?:ors?|ion|orate)|procurator\\p{L}*|attorneys?[- ]general|solicitor[- ]general|crown counsel|crown|courts?|judiciary|tribunals?|registr(?:ars?|y|ies)|ombuds\\p{L}+|public defender|rapporteurs?|inspectorates?|inspectors?(?:-general| general)?|institut(?:es?|ions?)|academ(?:y|ies)|colleges?|universit(?:y|ies)|schools?|cent(?:re|er)s?|units?|divisions?|sections?|branch(?:es)?|desks?|task ?forces?|(?:working |drafting |steering |expert |inter-?\\p{L}+ )groups?|groups?|teams?|funds?|banks?|regulators?|embass(?:y|ies)|consulates?|missions?|municipalit(?:y|ies)|prefectures?|governors?|mayors?|coordinators?|co-ordinators?|administrations?|corps|customs|(?:border|coast) guards?|bod(?:y|ies)|head|heads|chiefs?|directors?|president|chair(?:man|woman|person|s)?|clerk|auditors?(?:[- ]general)?|comptroller|controller|commander|trustees?|registries|archives?|hospitals?|parish(?:es)?|districts?|provinces?|regions?|counties|county|presidency|delegates?|advocates?|guardian'?s? office|state|lead (?:\\p{L}+ )?(?:bod|agenc|institution)\\p{L}+)(?:['’]s?)?",
  count:
    "hundreds|dozens|scores|thousands|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:one|two|three|four|five|six|seven|eight|nine|a) (?:hundred|thousand|dozen)",
  time: "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|quarter|half|half-year|year|month|week|session",
  number:
    "\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|eighteen|twenty(?:-\\p{L}+)?|thirty|forty(?:-\\p{L}+)?|sixty|ninety|several|every|each",
}

// Acts of a body where rules are written in the present, and acts that are reported of others.
const englishActs =
  "(?:adopt|agree|allocat|allot|amend|announc|answer|appoint|approv|arrang|assess|bring|build|buy|calculat|call|carr(?:y|i)|chang|check|choos|circulat|collect|commission|compil|complet|compris|conclud|conduct|conven|consolidat|consult|decid|delegat|deliver|design|designat|determin|develop|discuss|distribut|draft|draw|earmark|elect|enact|ensur|enter|establish|evaluat|examin|exchang|explain|extend|financ|fix|forward|fund|gather|giv|hand|hear|hold|inform|inspect|instal|instruct|introduc|invit|issu|keep|launch|lay|let|list|make|mak|meet|merg|monitor|nam|negotiat|nominat|notif(?:y|i)|open|order|organi[sz]|overse|pay|post|prepar|present|print|propos|provid|publish|put|ratif(?:y|i)|recruit|renew|replac|repl(?:y|i)|request|requir|reserv|review|revis|run|send|set|show|sign|sit|spend|start|submit|summari[sz]|supervis|suppl(?:y|i)|tabl|take|tak|tell|test|train|transfer|transmit|translat|undertak|updat|verif(?:y|i)|visit|writ)"
const actOfOne = `(?:${englishActs}(?:e?s)|reports to|accounts (?:to|for)|looks|goes|does|is (?:obliged|required|bound) to)(?!\\p{L})`
const actOfMany = `(?:${englishActs}e?|report to|account (?:to|for)|look|go|are (?:obliged|required|bound) to)(?!\\p{L})`
const apart = "[^.;:?!]"
// "…, and this will have to change": another clause, with a subject of its own.
const same = `(?:(?!(?:and|but|because|since|so|as) (?:this|it|that|there|these|those|we|they)(?!\\p{L}))${apart}){0,160}?`

const english = wordsOf(
  inEnglish,
  {
    bound: [
      "(?<!\\p{L})(?:by|before|until|till|no later than|not later than|on or before|at the latest (?:by|in|on)|latest by|up to) (?:(?:the|its|that|this|his|her|their|each|every|next|early|mid|late|about) ?-?){0,3}(?:TIME|end|close|middle|beginning|start|first|second|third|fourth|last|deadline|\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?TIME|(?= days?))|\\d{4})(?!\\p{L})",
      "(?<!\\p{L})mid-\\d{4}|(?:end|close|middle) of (?:TIME )?\\d{4}",
      "(?<!\\p{L})within (?:the |its |a further |at most |no more than )?(?:first |next |same )?(?:N )?(?:working |calendar )?(?:hours?|days?|weeks?|months?|years?|TIME)(?!\\p{L})",
      "(?<!\\p{L})(?:not|no) later than",
      "(?<!\\p{L})N (?:days|weeks|months) (?:after|from|of|before) ",
      "(?<!\\p{L})(?:each|every) (?:N |other |second |third |last |first |coming |calendar |financial |budget |school |half[- ])*(?:TIME|years|months|weeks|quarters)(?!\\p{L})",
      "(?<!\\p{L})(?:annual|year|bi-?annual|half-year|quarter|month|week|fortnight|biennial|daily)(?:ly)(?!\\p{L})|(?<!\\p{L})daily(?!\\p{L})",
      "(?<!\\p{L})(?:once|twice|thrice|(?:N) times|at least N times?) (?:a|an|each|every|per|in (?:a|each|every)|in N) (?:half-)?(?:TIME|years|months|period)",
      "(?<!\\p{L})(?:at|by) (?:mid-?term|half-?time|half-?way)|half-?way through",
      "(?<!\\p{L})(?:with|in|together with|under) (?:the |its |their )?(?:\\p{L}+ ){0,3}(?:budget|estimates|appropriations?|finance act|vote) (?:\\p{L}+ )?(?:for|of) (?:the (?:year|financial year|following year|next year) ?)?(?:\\d{4})?",
      "(?<!\\p{L})(?:from|as of|as from|starting(?: from| in| on| with)?|beginning(?: from| in| on| with)?|with effect from|effective(?: from)?) (?:\\d{1,2} )?(?:the )?(?:(?:end|beginning|start|first|second|third|fourth|middle) (?:TIME )?(?:of )?)?(?:TIME (?:of )?)?(?:\\d{1,2},? )?\\d{4}",
      "(?<!\\p{L})in (?:its|the) (?:first|second|third|last) year",
    ],
    stated: [
      "(?<!\\p{L})(?:in|during|over|throughout|on|at|for|after) (?:(?:the|early|late|course|of|end|beginning|middle|years?|first|second|third|fourth|last|\\d{1,2}|TIME) ?){0,6}(?<!\\d)20\\d\\d(?!\\d)",
      "(?<!\\p{L})in (?:(?:the )?(?:coming|following|next) )(?:TIME|years|months)",
      "(?<!\\p{L})(?:TIME) (?:\\d{1,2},? )?20\\d\\d(?!\\d)",
    ],
    ordered: [
      `BODY${same}(?<!\\p{L})(?:shall|will|must|undertakes? to|pledges? to|commits? (?:itself|themselves) to|(?:is|are) (?:to|obliged to|required to|bound to|charged with|instructed to|tasked (?:to|with)|directed to|asked to|called (?:up)?on to)|ha(?:s|ve) to)(?!\\p{L})(?! not )(?! no )(?! never )`,
      `(?<!\\p{L})(?:shall|will|must|(?:is|are) to)(?! not) (?:\\p{L}+ly )?be (?:\\p{L}+ly )?\\p{L}+${apart}{0,80}?(?<!\\p{L})by (?:(?:the|a|an|each|every|its|their|that|this) )?(?:[\\p{L}’'-]+ ){0,4}?BODY`,
    ],
    present: [
      `BODY(?: (?:of|for|on|against|in|under|at|and|with|to) (?:[\\p{L}’',-]+ ){0,6}[\\p{L}’'-]+| [\\p{L}’'-]+(?:ed|ible|able|general)(?: [\\p{L}-]+){0,2})?(?:,${apart}{1,90},)?(?: (?:each|every|once|twice|by|at|in|on|no|not|within|from|with|therefore|also|still|already|then|jointly|together|\\p{L}+ly|yearly|there) ?${apart}{0,60}?)? (?:${actOfOne}|${actOfMany})`,
      `(?<!\\p{L})(?:is|are)(?! not) (?:\\p{L}+ly )?${englishActs}(?:ed|t|en|n)?(?!\\p{L})${apart}{0,80}?(?<!\\p{L})by (?:(?:the|a|an|each|every) )?(?:[\\p{L}’'-]+ ){0,4}?BODY`,
    ],
    told: [
      "(?<!\\p{L})(?:usually|as a rule|typically|currently|at present|at the moment|so far|up to now|today|to date|until now|hitherto|on average|in practice|in most|mostly|(?:about|around|approximately|roughly|nearly|almost|some) (?=\\d|COUNT))(?!\\p{L})",
      "(?<!\\p{L})(?:\\d[\\d,. ]*|COUNT|few|fewer|many|several|more than \\p{L}+) (?:(?!years?|months?|weeks?|days?)\\p{L}+ ){0,2}(?:cases|complaints|convictions|persons|people|women|men|children|calls|offences|investigations|judgments|trials|applications)(?!\\p{L})",
    ],
    reported: [
      "(?<!\\p{L})(?:(?:held|found) that|(?:recommended|suggested|ruled|said|stated|reported|wrote|noted|promised|demanded|proposed|requested|intended|planned|asked|urged) (?:in \\d{4},? |last year |then |earlier )?(?:that|to))(?!\\p{L})|(?<!\\p{L})(?:recommended|urged|asked|requested|called (?:up)?on) (?:\\p{L}+ ){1,5}(?:to|that)(?!\\p{L})",
      "(?<!\\p{L})(?:was|were) (?:to|supposed to|due to|obliged to|required to|planned to|expected to)(?!\\p{L})",
      "(?<!\\p{L})(?:would|should have|could have|ought to have)(?!\\p{L})",
      "(?<!\\p{L})(?:each |every |the |our |a |this |that )(?:countr(?:y|ies)|republic|kingdom|state part(?:y|ies)|parties|nation)(?!\\p{L}|['’]s) (?:\\p{L}+ly )?(?:shall |will |must |is to |has to )?(?:submits?|reports?|sends?|informs?|presents?|accounts?)(?!\\p{L})",
    ],
  },
  false,
)

// Bodies by declension: nominative, dative, instrumental; the last is the plural, which for most is
// also the genitive.
export const russianBodies: readonly (readonly [
  stems: string,
  one: string,
  to: string,
  by: string,
  many: string,
])[] = [
  [
    "министерств|ведомств|агентств|правительств|казначейств|посольств|консульств|лесничеств|представительств",
    "о",
    "у",
    "ом",
    "а",
  ],
  ["управлени|отделени|собрани|учреждени|объединени", "е", "ю", "ем", "я"],
  [
    "министр|комитет|совет|департамент|прокурор|генпрокурор|суд|инспектор|омбудсмен|омбудсман|защитник|секретариат|аппарат|акимат|аким|хокимият|мэр|губернатор|кабинет|парламент|сенат|м[аеә]жилис|координатор|штаб|центр|фонд|институт|университет|отдел|банк|регистратор|орган|исполком|муниципалитет|директорат|докладчик|аудитор|ректор|директор|начальник|президент|наместник|район|минюст|минфин|минздрав|минтруд|минобр",
    "",
    "у",
    "ом",
    "[ыи]",
  ],
  ["исполнител|председател|руководител|секретар", "ь", "ю", "ем", "и"],
  [
    "служб|палат|прокуратур|генпрокуратур|групп|дум|управ|бирж|больниц|канцеляри|комисси|подкомисси|коллеги|инспекци|администраци|мэри|академи|полици|милици|дирекци|регистратур|глав",
    "[ая]",
    "[еи]",
    "[ое]й",
    "[ыи]",
  ],
  ["уполномоченн", "ый", "ому", "ым", "ые"],
  ["мвд|мид|бюро|фсб", "", "", "", ""],
]
const russianForm = (at: 1 | 2 | 3 | 4) =>
  russianBodies.map((body) => `(?:${body[0]})${body[at]}`).join("|")
// After "in", "at", "before", "of", a body is not the subject.
const behindPreposition =
  "(?<!(?<!\\p{L})(?:в|во|при|через|о|об|обо|перед|между|над|под|из|от|ото|у|для|про|за|с|со) (?:\\p{L}+(?:ый|ий|ой|ое|ее|ую|юю|ом|ем|ым|им|ого|его|ых|их|ыми|ими) ){0,3})"
// At the beginning of its clause, or after its attribute or a time, a form is plural and no
// genitive.
const asMany =
  "(?<=(?:^[^\\p{L}]*|[,;:] |\\p{L}[ыи]е |(?<!\\p{L})и |\\d |(?:года|месяца|квартала|полугодия|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|ежегодно|ежеквартально|ежемесячно) ))"
const inRussian: Words = {
  body: `${behindPreposition}(?:${russianForm(1)}|${russianForm(2)}|${russianForm(3)}|${asMany}(?:${russianForm(4)}))`,
  count:
    "дв(?:ух|адцат)|тр(?:ех|идцат)|четыр|пят|шест|сем|восьм|девя|десят|сорок|сот|ста(?!\\p{L})|тысяч|дюжин|половин|трет",
  time: "январ|феврал|март|апрел|ма[яюей](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|весн|лет[оау](?!\\p{L})|осен|зим|квартал|полугоди|полгода|год|месяц|недел|сесси|триместр",
  number:
    "\\d+|один|одного|одной|два|двух|две|три|трех|четыр\\p{L}+|пят\\p{L}+|шест\\p{L}+|сем\\p{L}+|восьм\\p{L}+|девят\\p{L}+|десят\\p{L}+|\\p{L}+надцат\\p{L}+|двадцат\\p{L}+|тридцат\\p{L}+|сорок\\p{L}*|нескольк\\p{L}+|[ivx]+|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|последн\\p{L}+|кажд\\p{L}+|ближайш\\p{L}+|следующ\\p{L}+|очередн\\p{L}+",
}

const russianFinite =
  "(?:(?<!\\p{L})(?!(?:не|совет|комитет|департамент|бюджет|отчет|аппарат|секретариат|результат|приоритет|авторитет|сертификат|кабинет|иммунитет|паритет|предмет|ответ|нет|лет|счет|учет|зачет|расчет|пакет|интернет|билет|депутат|акимат|хокимият|мандат|формат|институт|статут|маршрут|приют|кредит|дефицит|аудит|лимит|транзит|визит|депозит|портрет|факультет|университет|запрет|секрет|портфель|брат|сват|штат|взгляд|ряд|парламент|документ|элемент|процент|момент|агент|клиент|студент|пациент|контингент|инструмент|президент|сенат|адвокат|аттестат|сертификат|дубликат|формат|мигрант|апатрид|эмигрант|вид|гид|путь|часть|опять|пять|девять|десять|субъект|объект|проект|акт|факт|контракт|эффект|контакт|продукт|пункт|текст|пост|рост|тест|гость|треть|вред|быт|опыт|прибыт|закрыт|открыт|изъят|принят|снят|взят|занят)(?!\\p{L}))\\p{L}{2,}(?:[ее]т|ит|ут|ют|ат|ят|ется|ится|утся|ются|атся|ятся)(?!\\p{L})|(?<!\\p{L})(?:даст|дадут)(?!\\p{L}))"
const russianOrder =
  "(?:обязан\\p{L}*|долж[ен]\\p{L}*|надлежит|предстоит|поруча\\p{L}+|поручен[оа]|поручить|предписа\\p{L}+|буд(?:ет|ут)|предложить|рекомендовать|обязать)(?!\\p{L})"

const russian = wordsOf(
  inRussian,
  {
    bound: [
      "(?<!\\p{L})(?:до|к|ко|не позднее|не позже|начиная с|начиная со|с|со|по) (?:(?:его|этого|того|каждого|текущего|следующего|будущего|самого|указанного) )?(?:\\d{1,2}(?:-?\\p{L}{1,3})? (?=TIME|числа)|N )?(?:конц|начал|середин|исход|завершени|истечени|TIME|числа|\\d{4}(?:-\\p{L}+)?(?: г|(?!\\d)))",
      "(?<!\\p{L})(?:не позднее|не позже|не реже|в срок|к сроку|ежегодн|ежекварталь|ежемесяч|еженедель|ежедневн|дважды в|трижды в)",
      "(?<!\\p{L})(?:в течение|на протяжении|за|спустя|через|по истечении) (?:N )?(?:рабочих |календарных |последующих )?(?:часов|часа|суток|дней|дня|недел\\p{L}+|месяц\\p{L}*|лет|года)(?!\\p{L})",
      "(?<!\\p{L})(?:\\d+-?|\\p{L}+)(?:дневный|недельный|месячный|суточный|летний|-х?дневный|-месячный) срок",
      "(?<!\\p{L})кажд(?:ый|ого|ые|ое|ую|ой|ым|ому) (?:N )?(?:\\p{L}+ )?(?:TIME|лет)",
      "(?<!\\p{L})(?:один |одного |два |три |четыре |не менее \\p{L}+ )?раза? в (?:N )?(?:TIME|лет)",
      "(?<!\\p{L})по (?:итогам|окончании|завершении|результатам) (?:N )?(?:TIME)",
      "(?<!\\p{L})(?:при|в|с|вместе с|одновременно с) (?:\\p{L}+ ){0,3}(?:бюджет\\p{L}*|смет\\p{L}+) (?:\\p{L}+ ){0,2}на (?:\\d{4}|следующий|очередной|предстоящий|будущий)",
    ],
    stated: [
      "(?<!\\p{L})(?:в|во|на|за|в течение|на протяжении|весной|летом|осенью|зимой) (?:(?:N|TIMEW|начале|конце|середине|половине|течение) ){0,4}20\\d\\d(?!\\d)",
      "(?<!\\p{L})(?:весной|летом|осенью|зимой) (?:20\\d\\d|кажд)",
    ],
    ordered: [
      `BODY[^.;:]{0,160}?${russianOrder}`,
      `${russianOrder}[^.;:]{0,120}?BODY`,
      // «Министерству … представить»: the body to act is in the dative.
      `${behindPreposition}(?<!\\p{L})(?:${russianForm(2)}|(?:${russianBodies.map(([stems]) => stems).join("|")})(?:ам|ям|ым)|мвд|мид)(?!\\p{L})[^.;:]{0,140}?(?<!\\p{L})\\p{L}{2,}(?:ть|ти|чь|ться|тись)(?!\\p{L})`,
    ],
    present: [
      `BODY[^.;:]{0,160}?${russianFinite}`,
      `${russianFinite}[^.;:]{0,80}?(?<!\\p{L})(?:${russianForm(3)})(?!\\p{L})`,
      `${russianFinite}[^.;:«»]{0,40}?BODY`,
    ],
    told: [
      "(?<!\\p{L})(?:обычно|как правило|в настоящее время|сейчас|сегодня|пока|до сих пор|по сей день|доныне|в среднем|на практике|зачастую|часто|редко|до сего|нередко|чаще всего|(?:около|примерно|порядка|приблизительно|почти|более чем|свыше) (?=\\d|COUNT))(?!\\p{L})|(?<!не реже |не менее )раз в (?:три|четыре|пять|десять|\\d) ",
      "(?<!\\p{L})(?:выявля|фиксиру|регистриру|получа(?:ет|ют)|насчитыва|сталкива|остает|остают|явля(?:ет|ют)ся|составля(?:ет|ют) (?:\\d|около|примерно)|страда|нужда|растет|возраста|снижа|поступа|возбужда(?:ет|ют)ся|становя|становит|попада)\\p{L}*[^.;]{0,30}(?:\\d+|дв[ае]|тр[иех]+|\\p{L}+(?:дцать|надцати|дцати)|десятк\\p{L}+|сот\\p{L}+|тысяч\\p{L}*|мал[оы]\\p{L}*|немног\\p{L}+)",
      "(?<!\\p{L})(?!\\p{L}*тели(?!\\p{L})|недели|дали|или|если|цели|боли|доли|роли|протокол|персонал|материал|журнал|канал|портал|филиал|потенциал|сигнал|капитал|трибунал|вокзал|стол|интервал|финал|раздел|отдел|предел|дело|дела|школа|правил[ао](?!\\p{L})|начал[ао](?!\\p{L})|сила|села|тела|квартал)\\p{L}{2,}[аеиоуыюя](?:л|ла|ло|ли|лся|лась|лось|лись)(?!\\p{L})(?<!, (?:\\p{L}+ ){0,2}?(?:что|чем|котор\\p{L}+|кто|кого|кому|кем|где|куда)(?: [^,;.:]{1,80})? \\p{L}+)",
    ],
    reported: [
      "(?<!\\p{L})(?:рекомендовал|рекомендует|решил|постановил|призвал|призывает|потребовал|предложил|сообщил|указал|отметил|обещал|просил|попросил|планировал|намеревал|предполагал)\\p{L}*(?!\\p{L})[^.;]{0,140}(?:чтобы|что|\\p{L}{2,}(?:ть|ти))(?!\\p{L})",
      "(?<!\\p{L})(?:долж(?:ен|на|но|ны)|обязан[аоы]?) (?:был|была|было|были)(?!\\p{L})|(?<!\\p{L})бы(?!\\p{L})",
      "(?<!\\p{L})(?:страна|страны|республика|государство(?!\\p{L})|государства(?!\\p{L})|государства-участники|стороны конвенции) (?:\\p{L}+ ){0,3}?(?:отчитыва|представля|направля|сообща|доклад|информир)",
    ],
  },
  true,
)

const azBodyStems =
  "nazirli|(?:baş |daxili |xarici )?nazir|(?:\\p{L}+ )?idarə|komitə|agentli|xidmət|prokurorlu|prokuror|şura|komissiya|məhkəmə|palata|mərkəz|fond|institut|akademiya|universitet|ombudsman|müvəkkil|katibli|katib|hökumət|kabinet|parlament|məclis|hakimiyyət|bələdiyyə|polis|qurum|orqan|koordinator|əlaqələndirici|qrup|dəftərxana|aparat|departament|şöbə|büro|müfəttişli|müfəttiş|bank|səfirli|konsulluq|sədr|direktor|rəhbər|başçi|rektor|xəzinədarli|direktorluq|müəssisə|xəstəxana|icraçi|məruzəçi|auditor|təşkilat|mərkəzi bank|baş prokurorlu|birja|qərargah|kollegiya|mer|nümayəndəli|gömrük"
const inAzerbaijani: Words = {
  // The subject: the base form, singular or plural, with or without a possessive ending.
  body: `(?:${azBodyStems})(?:[kq]?|yi|yu|q[iu]|ki)?(?:l[aə]r)?(?:[iuü]|s[iuü]|y[iuü])?(?! kabinet)(?!(?<=(?<!\\p{L})(?:məhkəmə|polis|hökumət|parlament|orqan|prokuror)) (?:hökm|qərar|iclas|proses|akt|qayda|büdcə|plan|işçi|əməkdaş|rəis|siyasət|proqram|strategiya)\\p{L}*)`,
  count: "on|iyirmi|otuz|qirx|əlli|altmiş|yetmiş|səksən|doxsan|yüz|min",
  time: "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|yaz|yay|payiz|qiş|rüb|il|ay|həftə|yarimil|sessiya",
  number:
    "\\d+|bir|iki|üç|dörd|beş|alti|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qirx|birinci|ikinci|üçüncü|dördüncü|ilk|son|axirinci|növbəti|[ivx]+|bir neçə",
}

// The verb is at the end of its clause; a negated one orders nothing.
const azNotDenied = "(?<!m[iuü]r(?:l[aə]r)?|m[aə]y[aə]c[aə][qk](?:l[aə]r)?|m[aə]sin(?:l[aə]r)?)"
const azOrder = `(?<!\\p{L})\\p{L}+(?:[aə]c[aə][qk]|m[aə]li(?:d[iuü]r)?|s[iuü]n)(?:l[aə]r)?(?:d[iuü]r)?(?!\\p{L})${azNotDenied}`
const azPresent = `(?<!\\p{L})(?!(?:nazir|vəzir|müdir|əmir|tədbir|təsir|dəmir|məmur|təqdir|tacir|mühacir|fikir|zəncir|kömür|ömür|təmir|bir|nadir|hazir|əsir|təqsir|şair|dair|sair)(?!\\p{L}))(?:(?:ed|ged)ir|(?:yarad|öyrəd|işləd|genişləd|uzad|azald|düzəld|yüksəld|güd)[iuü]r|\\p{L}+(?<!d)[iuü]r)(?:l[aə]r)?(?!\\p{L})${azNotDenied}`

const azerbaijani = wordsOf(
  inAzerbaijani,
  {
    bound: [
      "(?:\\d|\\p{L})[-–]?(?:dək|dəkcən|n[aə]dək|[aə]dək|y[aə]dək|yədək)(?!\\p{L})",
      "(?:TIME|tarix|son|axir|orta|müddət|rüb|günü)W(?:[aə]|n[aə]) (?:qədər|kimi)(?!\\p{L})|\\d[-–](?:n?[aə]|y[aə]) (?:qədər|kimi)",
      "gec olma(?:yaraq|maqla|dan)|gecikməyərək|az olmayaraq",
      "(?<!\\p{L})hər (?:N )?(?:(?:təqvim|büdcə|tədris|maliyyə|sonraki) )?(?:TIME)W",
      "(?<!\\p{L})(?:ildə|rübdə|ayda|həftədə|yarimildə|ildən|aydan|rübdən) (?:ən azi |azi |heç olmasa |ən azindan )?(?:N)(?: dəfə)?|(?:ildən|aydan) bir|illik olaraq|rüblük|aylar üzrə|mütəmadi olaraq hər",
      "(?<!\\p{L})(?:N) (?:iş |təqvim )?(?:gün|ay|il|həftə|saat)W (?:ərzində|müddətində|içində|keçməmiş|sonra|əvvəl)(?!\\p{L})|(?:gün|ay|il|həftə)(?:lük|liq|lik) müddət",
      "(?<!\\p{L})\\d{4}(?:-?c[iuü])? il(?:in|lər\\p{L}*)? (?:\\p{L}+ ){0,3}büdcə\\p{L}*",
      "(?:növbəti|gələn) il(?:in)? (?:\\p{L}+ ){0,2}büdcə\\p{L}*",
      "(?:TIMEW|tarix\\p{L}*|\\d{4}-?c[iuü] ildən|\\d+[-–](?:n?d[aə]n))(?: (?:başlayaraq|etibarən|sonra))",
      "(?<!\\p{L})\\d{4}-?c[iuü] ildən(?!\\p{L})",
    ],
    stated: [
      "(?<!\\p{L})20\\d\\d(?:-?c[iuü])? il(?:də|in|lərdə|lərin)?(?!\\p{L})(?![^.;,]{0,20} (?:tarixli|nömrəli))",
      "(?<!\\p{L})(?:TIME)(?:W) ayinda|(?:yazda|yayda|payizda|qişda)(?!\\p{L})",
    ],
    ordered: [
      `BODY(?! tərəfindən)[^.;:]{0,200}?${azOrder}`,
      `BODY tərəfindən[^.;:]{0,200}?${azOrder}`,
      `(?:${azBodyStems})(?:y|l[iuü]y|luq)?(?:[aə]|s[iuü]n[aə]|[iuü]n[aə]|yin[aə]|l[aə]r[aə]|l[aə]rin[aə])(?!\\p{L})[^.;:]{0,160}?tapşir(?:il|ilir|ilsin|ilib)`,
    ],
    present: [`BODY[^.;:]{0,200}?${azPresent}`],
    told: [
      "(?<!\\p{L})(?:adətən|bir qayda olaraq|hazirda|bu gün|indiyədək|indiyə qədər|hələ|hələlik|təxminən|(?:\\d[\\d-]*\\p{L}*|COUNT)[aə] yaxin|orta hesabla|praktikada|çox vaxt|əksər hallarda|təqribən|bəzən)(?!\\p{L})",
      "(?<!\\p{L})(?:\\d+|COUNT|onlarla|yüzlərlə) (?:nəfər|iş|şikayət|hal|fakt|şəxs|zərərçəkmiş|uşaq|qadin)W [^.;]{0,30}(?:aşkar|qeydə|müəyyən|daxil ol|alir|qəbul)",
      "(?:m[iuü]şd[iuü]r|m[iuü]şdi|[iuü]bd[iuü]r|[iuü]b|y[iuü]b|[iuüaə]rdi)(?:l[aə]r)?(?!\\p{L})(?=[\\s.,;)]*$)",
    ],
    reported: [
      "(?:tövsiyə ed|tövsiyə etmiş|qərara al|xahiş et|bildirmiş|təklif etmiş|tələb etmiş|vəd etmiş)\\p{L}*(?:dir|di|ib)(?!\\p{L})|(?:m[aə]li|[aə]c[aə]q|[aə]c[aə]k) idi",
      "(?<!\\p{L})(?:ölkə|ölkəmiz|respublika|dövlətlər|iştirakçi dövlət)(?:l[aə]r)?(?!\\p{L}) (?:\\p{L}+ ){0,6}?(?:hesabat|məruzə|məlumat) (?:ver|təqdim)",
    ],
  },
  true,
)

/** Words for a body as the subject, by language: a pattern on folded text. */
export const bodyWords: Readonly<Record<string, string>> = {
  en: inEnglish.body,
  ru: inRussian.body,
  az: inAzerbaijani.body,
}

/** The patterns of dated duties in each language. */
export const dutyWords: Readonly<Record<string, DutyWords>> = {
  en: english,
  ru: russian,
  az: azerbaijani,
}
