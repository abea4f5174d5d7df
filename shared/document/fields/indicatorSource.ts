import { foldCase } from "../../text/foldCase.ts"

const label = `(?:${[
  "sources?(?: of (?:verification|data|information|evidence|proof|the figures?))?|(?:data|information|verification) sources?|means of verification|verifi(?:cation|ed (?:by|in|from|against))|evidence(?:d (?:by|in))?|proofs?|prove[dn] by|(?:where )?(?:it is )?(?:seen|shown|recorded|documented|registered|confirmed|checked|found|kept|attested|traceable|visible) (?:in|by|from|against)|where (?:it is )?(?:seen|shown|recorded|documented|checked|found|kept)|supporting documents?|documents?|records?",
  "источник(?:и|ом)?(?: (?:данных|информации|подтверждения|проверки|сведений))?|(?:средств[оа]|способ) (?:подтверждения|проверки)|подтвержд(?:ение|ается(?: документом)?|ающ(?:ий|ие) документы?)|чем подтверждается|где (?:это )?(?:видно|записано|отражено|учитывается|фиксируется|проверить)|(?:это )?(?:видно|проверяется) (?:из|по|в)|(?:отражено|записано|зафиксировано|фиксируется|учитывается) в|документы?|откуда данные|данные",
  "mənbə(?:lər|yi|si)?|məlumat mənbəyi|təsdiq(?:i|edici sənəd| mənbəyi| edən sənəd(?:lər)?)?|sübut(?:u|lar)?|doğrulama(?: mənbəyi)?|sənəd(?:lər|i)?|harada (?:görünür|qeyd olunur|yazılır|əks olunur)|yoxlama (?:mənbəyi|sənədi)|(?:nə ilə )?(?:təsdiqlənir|yoxlanılır)",
].join("|")})`
const atStart = new RegExp(`^\\s*${label}\\s*[:：=]\\s*(?=\\S)`, "iu")
const within = new RegExp(`(?:[.,;]\\s*|(?<=[)\\d%])\\s+)(?=${label}\\s*[:：=]\\s*\\S)`, "iu")

// "Documents: 0 → 5" counts documents, and "Records: 40" counts records.
const things = /^\s*(?:documents?|records?|документы?|данные|sənəd(?:lər|i)?)\s*[:：=]/iu

/** Whether the text after a label of sources is a value of an indicator of that name. */
function isCounted(words: string, label: string): boolean {
  const value = words.slice(label.length)
  return /→|⇒|->|=>/u.test(value) || (things.test(label) && /^\d/u.test(value))
}

/**
 * The end of an indicator's words before a labelled source, "(2 → 8). Source: …", and the source;
 * null without one.
 */
export function labelledSource(words: string): { end: number; source: string } | null {
  const own = atStart.exec(words)
  if (own) return isCounted(words, own[0]) ? null : { end: 0, source: words.slice(own[0].length) }
  const found = within.exec(words)
  const rest = found ? words.slice(found.index + found[0].length) : ""
  const [printed = ""] = atStart.exec(rest) ?? []
  if (!found || isCounted(rest, printed)) return null
  return { end: found.index, source: rest.slice(printed.length) }
}

// Records in which something is written down: the head noun of a phrase, last in English and
// Azerbaijani unless "of" follows, first in Russian.
const english =
  /^(?:[\p{L}'-]+ ){0,5}(?:logs?|logbooks?|lists?|registers?|registry|registries|surveys?|minutes|records?|reports?|statistics|data|databases?|gazette|journals?|protocols?|certificates?|questionnaires?|files?|archives?|websites?|inventor(?:y|ies)|invoices?|interviews?|copies|orders?|decrees?|licen[cs]es?|permits?|systems?|ledgers?|extracts?)(?: (?:of|from|by|in|on|kept by|kept in|issued by|held by) [\p{L}\s'-]+)?$/u
const russian =
  /^(?:\p{L}+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие) ){0,3}(?:журнал|спис(?:ок|ки)|опрос|отч[её]т|протокол|данные|сведения|реестр|акты?(?!\p{L})|ведомост|статистик|анкет|приказ|сайт|баз[аы] данных|архив|газет|справк|бюллетен|копи[ия]|лицензи|выписк|сертификат|удостоверени|распоряжени|постановлени|систем[аы] уч[её]та)\p{L}*(?: [\p{L}\s«»"-]+)?$/u
const azerbaijani =
  /^(?:\p{L}+ ){0,5}(?:jurnal|siyah[ıi]|hesabat|protokol|sorğu|reyestr|statistika|məlumat|akt|sənəd|qeydiyyat|aray[ıi]ş|anket|sayt|arxiv|bülleten|surət|lisenziya|çıxarış|sertifikat|şəhadətnamə|əmr|sərəncam|sistem)(?:lar|lər)?(?:[ıiuü]|s[ıiuü])?$/u
/** That a record is made or published is an indicator itself. */
const happens =
  /(?<!\p{L})(?:\p{L}+(?:ован|[аяе]н|ён|ят|ыт)[оаы]?|number|share|есть|количество|число|доля|published|adopted|approved)(?!\p{L})/u

/**
 * Whether words after an indicator with values name its source without a label: "register log",
 * «журнал учёта».
 */
export function isSource(words: string): boolean {
  const folded = foldCase(words).trim().replace(/\.$/u, "")
  if (folded.length > 80 || /[\d→]/u.test(folded) || happens.test(folded)) return false
  return [english, russian, azerbaijani].some((pattern) => pattern.test(folded))
}

// "Number of complaints", "şikayətlərin sayı": a quantity, and no record of it.
const counts =
  /^(?:(?:the |total |average |mean |annual |overall )*(?:numbers?|shares?|percentages?|proportions?|rates?|ratios?|counts?|amounts?|frequency|length|time) (?:of|per|between)|how (?:many|much|often))(?!\p{L})|(?<!\p{L})per (?:year|month|quarter|week|day|case|person)$|^(?:(?:общ|средн|годов)\p{L}+ )?(?:количеств[оа]|числ[оа]|дол[яи]|процент|удельный вес|уров(?:ень|ня)|частота|сколько)(?!\p{L})|(?<!\p{L})в (?:год|месяц|квартал|неделю)$|(?<!\p{L})(?:say[ıi]|pay[ıi]|faizi|nisbəti|səviyyəsi|xüsusi çəkisi|müddəti)$|^(?:neçə|ildə neçə)(?!\p{L})/u

/** Whether words after a source begin the next indicator: they name a quantity. */
export function isCount(words: string): boolean {
  const folded = foldCase(words).trim().replace(/\.$/u, "")
  return counts.test(folded) && !isSource(words)
}
