import { looksLikeBody } from "../../../shared/document/fields/bodyNames.ts"
import { fold } from "../../../shared/text/stem.ts"
import { longestSentence } from "../prose/duty.ts"

/**
 * A range of a sentence that gives a field of its measure; `whole` when the sentence says nothing
 * else, `apart` when it merely announces the field, so that the measure's words are complete
 * without it.
 */
export interface StatedField {
  words: string
  whole: boolean
  apart: boolean
}

const any = (sources: readonly string[]) => sources.map((source) => new RegExp(source, "u"))

// Folded, with the words of the indicator behind them or in the first group.
const announced: Readonly<Record<string, readonly RegExp[]>> = {
  en: any([
    "^(?:(?:the |its |their |overall )*(?:progress|success|results?|achievement|performance|outcomes?|effects?|effectiveness|impact|completion))(?:['’]s (?:success|progress|results?))?(?: (?:here|in this|on this|towards this|of (?:the|this) (?:measure|action|work)))? (?:is|are|will be|shall be|is to be|are to be|can be|may be) (?:measured|judged|assessed|gauged|counted|tracked|seen|evaluated|told|known|shown|checked|monitored) (?:by|from|against|through|on the basis of|according to|when|if) (.+)$",
    "^(?:it|this|(?:the|this) (?:measure|action|undertaking|work)) (?:is|will be|shall be|is to be|can be) (?:measured|judged|assessed|gauged|evaluated) (?:by|from|against|on the basis of|according to) ((?:the )?(?:\\p{L}+ )?(?:numbers?|share|proportion|percentage|rate|count|total|average|whether|how (?:many|much|long|often|far))(?!\\p{L}).*)$",
    "^(?:(?:the|our|its|as) )?(?:indicators?|yardsticks?|measures? of (?:success|progress)|tests? of success|benchmarks?|signs? of success|criteri(?:on|a)(?: of success)?)(?: of success| for this| here| chosen| for the measure)? (?:is|are|will be|shall be) (?!(?:\\p{L}+ly )?(?:\\p{L}+ed|set|drawn|given|kept|written|known|made|found|shown|chosen)(?!\\p{L}))(.+)$",
    "^(?:we|one|the \\p{L}+|everybody|everyone) (?:shall|will|can) (?:know|see|tell|judge) (?:whether|that|if) (?:it|this|the (?:measure|action|work)) (?:works?|worked|has (?:worked|succeeded)|is working|succeeds) (?:by|when|if|from) (.+)$",
    "^(?:it|this|the (?:measure|action|work)) (?:will|shall|can) be (?:known|seen|held|said|taken) to (?:work|have (?:worked|succeeded)|be working|succeed) (?:when|if|once|by|from) (.+)$",
    "^(?:target|criterion|yardstick|result|outcome|success|test|what counts): (.+)$",
    "^success (?:means|will mean|is reached when|is achieved when|has come when) (?:that )?(.+)$",
    "^(?:the measure|the action|it|this) (?:has|will have) (?:succeeded|worked|been carried out|reached its (?:aim|goal)|met its (?:aim|goal)) (?:when|if|once) (.+)$",
  ]),
  ru: any([
    "^(?:успех\\p{L}*|результат\\p{L}*|ход(?: \\p{L}+)?|исполнени[ея]|достижени[ея]|эффект\\p{L}*|выполнени[ея]|продвижени[ея])(?: (?:этой |этого |данной |данного )?(?:меры|мероприятия|работы|пункта|исполнения|дела))? (?:будет |будут )?(?:измер|оценива|определя|проверя|суд)\\p{L}+ (?:(?:по|на основе|исходя из|тем,) |(?=(?:числ|дол|количеств|процент|охват|срок|объем|показател)))(.+)$",
    "^(?:(?:ее|его|их|меры|мероприятия) )?(?:успех|результат|исполнение|эффект)\\p{L}*(?: (?:ее|его|меры|мероприятия|работы))? (?:виден|видно|видна|видны|виднеется|узна[ею]тся) (?:по|из) (.+)$",
    "^об? (?:результат|успех|исполнени|выполнени|ход)\\p{L}*(?: \\p{L}+)? (?:будут |можно |следует )?суд\\p{L}+ (?:по|на основании) (.+)$",
    "^(?:показател|мерил|мер|критери|индикатор|признак)\\p{L}*(?: (?:успеха|результата|исполнения|выполнения|достижения))? (?:служ|явля|стан|счита|выступа|буд)\\p{L}+ (.+)$",
    "^(?:критери|показател|мерил|ориентир|результат)\\p{L}*(?: \\p{L}+)?: (.+)$",
    "^(?:мера|мероприятие|пункт|задача|поручение|работа) (?:будет )?счита\\p{L}+ (?:выполнен|исполнен|завершен)\\p{L}+, (?:когда|если) (.+)$",
    "^[^.;,]{3,80} счита[ею]т (?:эту )?(?:меру|мероприятие|пункт|задачу|поручение|работу) (?:выполнен|исполнен|завершен|удавш)\\p{L}+, (?:когда|если) (.+)$",
  ]),
  az: any([
    "^(?:uqur|nəticə|irəliləyiş|tərəqqi|icra|gediş|(?:bu )?(?:tədbir|iş)\\p{L}* (?:uqur|nəticə|icra|gediş)\\p{L}*)\\p{L}* (.+?) (?:ilə|üzrə|əsasinda|görə) (?:ölçül|qiymətləndiril|müəyyən edil|müəyyən olun|yoxlanil|izlənil)\\p{L}+( \\([^()]*\\)|: [^:]*\\d[^:]*)?$",
    "^(?:meyar|hədəf|nəticə|ölçü|uqur)\\p{L}*: (.+)$",
    "^(?:uqur|nəticə|icra|tədbir)\\p{L}* (?:göstərici|ölçü|meyar)\\p{L}* (?!kimi|olaraq)(.+)$",
    "^(?:uqur |nəticə )?(?:göstərici|ölçü|meyar)\\p{L}* (?:kimi|olaraq) (.+?) (?:götürül|qəbul edil|əsas götürül|müəyyən edil)\\p{L}+$",
  ]),
}

// "The share of … rises from 14 to 45 per cent": a quantity that is to have another value.
const moving: Readonly<Record<string, readonly RegExp[]>> = {
  en: any([
    "(?:^|[;,–—] (?:and |so that |while )?)((?:(?:the|their|its) )?(?:\\p{L}+ )?(?:number|share|proportion|percentage|rate|count|total|average)s? (?:of|for) [^.;]*? (?:(?:is|are) to |should |shall |will |must )?(?:be )?(?:rises?|rise|rising|grows?|growing|increase[sd]?|raised|brought|falls?|falling|drops?|decreases?|reduced|cut|reach(?:es)?|climbs?|goes|go|doubles?|trebles?) [^.;]*?\\d[^.;]*)",
    "[,;–—(] (?:as |to be |progress (?:being|is) |success (?:being|is) )?measured by ([^;]+)",
  ]),
  ru: any([
    "(?:^|[;,–—:] (?:а |и |чтобы |причем )?)((?:дол|числ|количеств|охват|объем|процент|уровень|средн\\p{L}+ срок)\\p{L}*(?: |,)[^.;]*?(?:долж\\p{L}+ \\p{L}+|вырас\\p{L}+|подним\\p{L}+|увелич\\p{L}+|сокра\\p{L}+|сни[жз]\\p{L}+|дости\\p{L}+|дове[сд]\\p{L}+|составит|возраст\\p{L}+|уменьш\\p{L}+) [^.;]*?\\d[^.;]*)",
    "(?:доведя|подняв|увеличив|сократив|снизив|повысив|нарастив) ((?:дол|числ|количеств|срок|процент)\\p{L}* [^.;]*?\\d[^.;]*)",
    "(?:^|[;,–—:] )((?:дол|числ|количеств)\\p{L}* [^.;]*? [–—] \\d[^.;]*?(?:против|вместо) [^.;]*)",
    "[,;–—(] (?:что |и это )?измеряется (?:по )?([^;]*\\d[^;]*)",
  ]),
  az: any([
    "(?:^|[;,:–—] )((?:[^.;,:]{0,240}? )?\\p{L}*(?:payi|sayi|nisbəti|faizi|səviyyəsi|həcmi)(?!\\p{L})[^.;:]{0,160}?[dt][aə]n [^.;,:]{0,80}?(?:çat|yüksəl|qalx|art|azal|en)\\p{L}*(?:ir|ur|ür|caq|cək|mali\\p{L}*|məli\\p{L}*|sin|sün|sun))(?=$|[,;.])",
    "(?:^|[;,:–—] )((?:[^.;,:]{0,240}? )?\\p{L}*(?:payi|sayi|nisbəti|faizi|səviyyəsi|həcmi)(?!\\p{L})[^.;:,]{0,80}?\\d[^.;:,]{0,12}?[dt][aə]n \\d[^.;,:]{0,40}?[aə])(?=$|;)",
  ]),
}

// A clause that has both values in it, whoever is its subject: "seven islands shall have one by 2028 (in 2026: one)".
const valued: Readonly<Record<string, readonly RegExp[]>> = {
  en: any([
    "(?:^|; |, (?:and|while) )((?:(?!, (?:and|while) )[^.;(])*?(?:shall|will|(?:is|are)(?: expected)? to|by (?:the end of )?20\\d\\d|from 20\\d\\d)(?!\\p{L})(?:(?!, (?:and|while) )[^.;(])*\\((?:(?:now|today|at present|so far|20\\d\\d):|in 20\\d\\d[:,]?)[^()]+\\)(?: (?:by|in|from) [^.;,]*20\\d\\d)?)",
    "(?:^|; |, (?:and|while) )((?:(?!, (?:and|while) )[^.;])*?(?:shall|will|(?:is|are)(?: expected)? to)(?!\\p{L})(?=[^.;]*?(?:\\d|(?<!\\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|all|every|once|twice)(?!\\p{L}))[^.;]*?, (?:against|from|where|compared|up)) (?:(?!, (?:and|while) )[^.;])*?, (?:against|from|where|compared with|up from) (?!which|whom)[^.;,]*?(?:today|now|at present|in 20\\d\\d)(?!\\p{L})[^.;,]*)",
    "[,;] (?:and )?(?:the|its|our) (?:aim|goal|target|measure|yardstick|test|indicator) is (?!to |that )((?:[^.;,]*(?:\\d|(?<!\\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|half|none|all|every)(?!\\p{L})))(?:(?!, and )[^.;])*)",
  ]),
  ru: any([
    "^(?:к|до|в) (?:\\p{L}+ ){0,2}20\\d\\d год\\p{L}* ((?:дол|числ|количеств|охват|объем|процент|уровень)\\p{L}* [^.;]*?(?:долж\\p{L}+ \\p{L}+|вырас\\p{L}+|подним\\p{L}+|увелич\\p{L}+|сокра\\p{L}+|сни[жз]\\p{L}+|дости\\p{L}+|составит|возраст\\p{L}+|уменьш\\p{L}+) [^.;]*?\\d[^.;]*)",
    "(?:^|[;,–—:] (?:а |и )?)([^.;:,]*? \\((?:сейчас|ныне|сегодня|в 20\\d\\d год[уа]|20\\d\\d)(?: год)?(?::| [–—-]) [^()]+\\))",
  ]),
  az: any([
    "(?:^|[;,:] )((?:göstərici|meyar|ölçü|hədəf)(?:l[aə]r)? (?:isə )?(?!kimi|olaraq)[^.;,:]*?(?:sayi|payi|nisbəti|faizi)d[iı]r(?: \\([^()]*\\))?)(?=$|[,;])",
    "(?:^|[;,:] )([^.;:,]*? \\(\\d[\\d ]*-?(?:d[aə]n|[dt][aə]n) \\d[\\d ]*-?(?:y?[aə]|n?[aə])\\))",
  ]),
}

interface NowAndThen {
  figure: RegExp
  now: RegExp
  later: RegExp
}

// "Four had a lawyer so far; the figure is to reach eighty": two figures, one of them of what is to be.
const nowAndThen: Readonly<Record<string, NowAndThen>> = {
  en: {
    figure:
      /(?<![\p{L}\d])(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|none|no|nobody|half|quarter|third|all|once|twice|hundred|dozen)(?!\p{L})/gu,
    now: /(?<!\p{L})(?:now|today|at present|so far|used to|ha(?:s|ve) had|until now|instead of|in (?:19|20)\d\d)(?!\p{L})/u,
    later:
      /(?<!\p{L})(?:(?:is|are) to (?:be|have|give|hold|reach|make|rise|come|do|stand|meet|sit|cover|train|house)|should (?:be|have|reach)|will be (?:\p{L}+ )?(?:\d|\p{L}+ times)|instead of|(?:grows?|rises?|falls?|drops?|increases?) from)(?!\p{L})/u,
  },
  ru: {
    figure:
      /(?<![\p{L}\d])(?:\d[\d.,]*|один|одного|одной|два|две|двух|три|трех|четыр\p{L}+|пят\p{L}+|шест\p{L}+|семь|семи|восем\p{L}+|восьми|девят\p{L}+|десят\p{L}+|\p{L}+надцат\p{L}+|двадцат\p{L}+|тридцат\p{L}+|сорок\p{L}*|сто|ста|половин\p{L}+|треть|четверть|ни одно\p{L}*|ни одн\p{L}+|нет|все)(?!\p{L})/gu,
    now: /(?<!\p{L})(?:сейчас|сегодня|пока|ныне|до сих пор|было|вместо|против|в (?:19|20)\d\d году)(?!\p{L})/u,
    later:
      /(?<!\p{L})(?:долж\p{L}+ (?:быть|стать|составить|достичь|охватить)|станет|станут|буд[еу]т|предстоит|вместо)(?!\p{L})/u,
  },
  az: {
    figure:
      /(?<![\p{L}\d])(?:\d[\d.,]*|bir|iki|üç|dörd|beş|alti|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qirx|əlli|altmiş|yetmiş|səksən|doxsan|yüz|min|yari|heç bir|yoxdur|hamisi|bütün)\p{L}{0,4}(?!\p{L})/gu,
    now: /(?<!\p{L})(?:indi|hazirda|bu gün|indiyədək|əvəzinə|əvvəl)(?!\p{L})/u,
    later: /(?:olmali|çatmali|yüksəlməli|azalmali|artmali|olacaq|çatacaq|əvəzinə)\p{L}*/u,
  },
}

// "In 2025 the answer took seven weeks; by 2029 nine in ten shall be given in five days": a clause of what was beside one of what is to be.
const wasAndShall: Readonly<Record<string, readonly [was: RegExp, shall: RegExp]>> = {
  en: [
    /(?<!\p{L})(?:in|of) 20\d\d(?!\d)(?=.*(?<!\p{L})(?:was|were|took|had|did|could|got|went|\p{L}+ed)(?!\p{L}))|(?<!\p{L})(?:was|were|took|had|did|could|got|went)(?!\p{L}).* in 20\d\d/u,
    /(?<!\p{L})(?:shall|will|(?:is|are) to|the (?:aim|goal|target) is)(?!\p{L})/u,
  ],
  ru: [
    /(?<!\p{L})в 20\d\d году(?=.*\p{L}[лн](?:[аои]|ся|ась|ось|ись)?(?!\p{L}))/u,
    /(?<!\p{L})(?:к|до|в) (?:\p{L}+ )?20\d\d(?: году)? .*(?:долж|буд[еу]т|станет|станут)/u,
  ],
}

/** Whether one clause of a sentence gives a value of a past year, and another a value to reach. */
function saysWasAndShall(folded: string, lang: string): boolean {
  const of = wasAndShall[lang]
  const figure = nowAndThen[lang]?.figure
  if (!of || !figure) return false
  const [was, shall] = of
  const clauses = folded.split(/;\s/u)
  const before = clauses.findIndex((clause) => was.test(clause))
  const after = clauses.findIndex((clause, at) => at !== before && shall.test(clause))
  return [before, after].every((at) => [...(clauses[at] ?? "").matchAll(figure)].length > 0)
}

/** Whether a sentence gives a present value and one to reach. */
function saysNowAndThen(folded: string, lang: string): boolean {
  if (saysWasAndShall(folded, lang)) return true
  const of = nowAndThen[lang]
  if (!of?.later.test(folded)) return false
  const figures = [...folded.matchAll(of.figure)].length
  return figures >= 2 && (of.now.test(folded) || /\d.*\d/u.test(folded))
}

/**
 * The indicator in a sentence of a measure: one that announces it ("Progress is measured by …",
 * «Показателем служит …») is whole; a quantity that is to grow or fall may be in any.
 */
export function statedIndicator(sentence: string, lang: string): StatedField | null {
  if (sentence.length > longestSentence) return null
  const bare = sentence.replace(/[.;\s]+$/u, "")
  const folded = fold(bare)
  const text = folded.length === bare.length ? folded : bare.toLowerCase()
  const find = (patterns: readonly RegExp[] = [], byBody = false) => {
    for (const pattern of patterns) {
      const found = pattern.exec(text)
      const words = found?.[1]
      if (!words) continue
      // "… is checked by the Audit Office every year": who checks is no indicator.
      const first =
        words.split(/ (?:every|each|in|once|twice|annually|on|from)(?!\p{L})|,/u)[0] ?? ""
      if ((!byBody && looksLikeBody(first)) || words.includes("tərəfindən")) continue
      const at = text.indexOf(words, found.index)
      const end = at + words.length
      // "… ilə ölçülür (2026: 10 %, 2030: 50 %)": the values stand behind the verb.
      const values = found[2] ? bare.slice(text.length - found[2].length) : ""
      return { words: bare.slice(at, end).trim() + values, at, end }
    }
    return null
  }
  const all = find(announced[lang])
  if (all) return { words: all.words, whole: true, apart: true }
  const part = find(moving[lang])
  const whole = part?.at === 0 && part.end >= bare.length
  if (part) return { words: part.words, whole, apart: whole }
  // A sentence with both values also says what is to be done.
  const both = find(valued[lang], true)
  if (both) return { words: both.words, whole: false, apart: false }
  return bare.length <= 240 && saysNowAndThen(text, lang)
    ? { words: bare, whole: false, apart: false }
    : null
}
