import { foldCase } from "../../../shared/text/foldCase.ts"
import type { ColumnRole } from "./columns.ts"

/**
 * A header of a table, folded: the words merged over it and its neighbour, and its own words below,
 * with and without parentheses and years.
 */
interface OwnHead {
  group: string
  own: string
  said: string
}

const joint = /^(?:at|in|of|on|by|the|на|в|к|по|для)$/u

/**
 * The number of words that two headers have in common at their beginning, with more after them in
 * each.
 */
function shared(one: readonly string[], other: readonly string[] = []): number {
  const most = Math.min(one.length, other.length) - 1
  let count = 0
  while (count < most && one[count] === other[count]) count++
  // "Value at | the start": a header must not end with a joining word.
  while (count > 0 && joint.test(one[count - 1] ?? "")) count--
  return count
}

/** Parts of a header that only explain: parentheses, a year. */
const aside = /\([^)]*\)|(?<!\d)(?:19|20)\d{2}(?!\d)(?: ?(?:г\.?|год\p{L}*|-c[iu] il\p{L}*))?/gu
const bare = (words: string) =>
  words
    .replace(aside, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.:,]$/u, "") || words

/** The headers of a table, each without the words that are merged over it and a neighbour. */
function ownHeads(heads: readonly string[]): OwnHead[] {
  const words = heads.map((head) => foldCase(head).split(/\s+/u).filter(Boolean))
  return words.map((own, at) => {
    const depth = Math.max(shared(own, words[at - 1]), shared(own, words[at + 1]))
    const said = own.slice(depth).join(" ")
    return { group: own.slice(0, depth).join(" "), own: bare(said), said }
  })
}

const valueNoun =
  "(?: (?:values?|levels?|figures?|значени[ея]|уров(?:ень|ня)|данные|показател[ьи]))?"
const azerbaijaniNoun = "(?: (?:dəyər|göstərici|səviyyə|rəqəm|qiymət)\\p{L}*)?"
const whole = (words: string) => new RegExp(`^(?:${words})$`, "u")

const baseline = whole(
  `(?:base(?:line)?|initial|starting|existing)${valueNoun}|база|(?:исходн|базов|начальн|стартов)(?:ое|ый|ая|ые)${valueNoun}|(?:ilkin|baza|başlanğic)${azerbaijaniNoun}`,
)
const target = whole(
  `(?:target(?:ed|s)?|final)${valueNoun}|(?:целев|конечн|итогов)(?:ое|ой|ая|ый|ые)${valueNoun}|(?:hədəf(?:i|lənən)?|yekun)${azerbaijaniNoun}`,
)
// Words for the present or future value, valid only beside the other one.
const now = whole(
  `now|today|(?:at )?(?:the )?start|from|before|current${valueNoun}|actual${valueNoun}|сейчас|было|факт|начало|на начало|с|от|(?:текущ|фактическ|имеющ)(?:ее|ий|ая|ееся|аяся)${valueNoun}|indi|hazirda|başlanğicda|əvvəl|fakt|(?:mövcud|cari|indiki|hazirki|faktiki)${azerbaijaniNoun}`,
)
const then = whole(
  `(?:at )?(?:the )?end|to|after|goal|planned${valueNoun}|plan|expected${valueNoun}|цель|станет|будет|план|итог|конец|окончание|на конец|по|до|(?:планов|планируем|ожидаем)(?:ое|ый|ая)${valueNoun}|olacaq|sonda|son(?:u|ra)?|plan|(?:son|planlaşdirilan|gözlənilən)${azerbaijaniNoun}`,
)
const name = whole(
  "name|title|wording|description|what|наименование|название|формулировка|содержание|ad[i]?|məzmunu?",
)
const unit = whole(
  "units?(?: of measure(?:ment)?)?|ед\\. ?изм|единиц[аы](?: измерения)?|ölçü vahidi?|vahidi?",
)

const valueGroup =
  /^(?:values?|levels?|figures?|значени[ея]|уров(?:ень|ни)|данные|dəyər\p{L}*|səviyyə\p{L}*|rəqəm\p{L}*)$/u

const start = whole(
  "(?:(?:planned|expected) )?(?:date of )?(?:the )?(?:start(?:s|ing)?|begin(?:s|ning)?|commence(?:s|ment)?|launch)(?: (?:dates?|month|year|time|in|on|of (?:implementation|work|the (?:work|measure))))?|(?:(?:дата|срок|время|месяц|год|планируемое) )?(?:начал[оа]|старта?|начать|начинается)(?: (?:исполнения|реализации|выполнения|работ\\p{L}?|мероприяти[яй]|действия))?|(?:icra\\p{L}* )?(?:başlanğic|başlama|başlanma|başlayir)\\p{L}*(?: (?:tarix|vaxt|il|ay|müddət)\\p{L}*)?",
)
const end = whole(
  "(?:(?:planned|expected) )?(?:date of )?(?:the )?(?:end(?:s|ing)?|finish(?:es)?|completion|completed?|conclusion|close)(?: (?:dates?|month|year|time|in|on|by|of (?:implementation|work|the (?:work|measure))))?|deadline|due(?: date| by)?|(?:(?:дата|срок|время|месяц|год|планируемое) )?(?:окончани[ея]|завершени[ея]|кон(?:ец|ца)|финиш|завершить|закончить|завершается|заканчивается)(?: (?:исполнения|реализации|выполнения|работ\\p{L}?|мероприяти[яй]|действия))?|срок(?: исполнения)?|(?:icra\\p{L}* )?(?:sonu?|bitmə|bitir|bitiş|tamamlanma|yekunlaşma|(?:başa|sona) çatma)\\p{L}*(?: (?:tarix|vaxt|il|ay|müddət)\\p{L}*)?",
)
const weakStart = whole("from|с|со|от")
const weakEnd = whole("to|until|till|по|до")

const moneySource = whole(
  "(?:from )?where(?: it (?:is|comes) from| from)?|from wh(?:ere|om)|sources?(?: of .+)?|payers?|who (?:pays|gives)|откуда(?: они| средства| деньги)?|источник\\p{L}*(?: .+)?|из каких .+|чьи|плательщик\\p{L}*|кто (?:платит|дает)|haradan(?:dir)?|mənbə\\p{L}*|kim (?:ödəyir|verir)",
)
const plainSource = whole("from where|where from|откуда|haradan(?:dir)?")
const money = /^(?:money|funds|деньги|средства|финансы|pul|vəsait)(?!\p{L})/u
// Below money, "2027", "for 2027" or "a year" is the time of a sum.
const yearOfSum =
  /^(?:(?:for|in|на|в|за) )?(?:19|20)\d{2}(?: ?[-–—] ?(?:19|20)?\d{2})?(?: ?(?:г{1,2}\.?|год\p{L}*|-c[iu] il\p{L}*|il\p{L}*))?(?: (?:üçün|üzrə))?$|^(?:(?:a|per|each|every) year|yearly|annual(?:ly)?|(?:first|second|third|fourth|fifth|1st|2nd|3rd|[45]th) year|(?:в|за|на) год|ежегодно|(?:перв|втор|трет|четверт|пят)\p{L}+ год|\d-й год|il(?:də|lik)|hər il|(?:birinci|ikinci|üçüncü|dördüncü|beşinci) il)$/u

type RoleOf = (head: string) => ColumnRole | null

/**
 * The source of money in a header, without the words merged above it; null for any other header.
 */
export function sourceHead(heads: readonly string[], at: number): string | null {
  const head = ownHeads(heads)[at]
  return head && (moneySource.test(head.own) || plainSource.test(head.own)) ? head.said : null
}

/**
 * The column of the end of a measure that belongs to one of its beginning: the next column, or the
 * next one with an explicit header.
 */
function endTo(own: readonly OwnHead[], at: number): number | null {
  const head = own[at]
  const next = own[at + 1]
  if (!head || !next) return null
  if (weakStart.test(head.own)) return weakEnd.test(next.own) ? at + 1 : null
  if (!start.test(head.own)) return null
  const found = own.findIndex(({ own: words }, column) => column > at && end.test(words))
  return found > at && own[found]?.group === head.group ? found : null
}

/** The columns of the beginning of a measure, each with that of its end. */
export function spanColumns(
  heads: readonly string[],
  roles: readonly ColumnRole[],
): [start: number, end: number][] {
  const own = ownHeads(heads)
  return own.flatMap((_, at): [number, number][] => {
    const last = endTo(own, at)
    return last !== null && roles[at] === "time" && roles[last] === "time" ? [[at, last]] : []
  })
}

/** Sets the roles of columns of the beginning and end of a measure. */
function timed(settled: ColumnRole[], own: readonly OwnHead[], roleOf: RoleOf) {
  own.forEach(({ group }, at) => {
    const last = endTo(own, at)
    if (last === null || valueGroup.test(group)) return
    // "Indicator | Start | End" beside a deadline are values.
    const other = settled.some(
      (role, column) => role === "time" && column !== at && column !== last,
    )
    const over = group === "" ? null : roleOf(group)
    if (over === null ? other : over !== "time") return
    settled[at] = "time"
    settled[last] = "time"
  })
}

/**
 * Sets the roles of columns of an indicator's values, whose headers are short because they are
 * beside or below its own.
 */
function valued(settled: ColumnRole[], own: readonly OwnHead[], roleOf: RoleOf) {
  const ofIndicator = own.map(
    ({ group }) => group !== "" && (valueGroup.test(group) || roleOf(group) === "indicator"),
  )
  own.forEach((head, at) => {
    if (!ofIndicator[at]) return
    if (name.test(head.own)) settled[at] = "indicator"
    else if (unit.test(head.own)) settled[at] = "other"
    else if (roleOf(head.own) === "group") settled[at] = "target"
  })
  const first = settled.indexOf("indicator")
  const from = settled.findIndex((_, at) => baseline.test(own[at]?.own ?? ""))
  const open: ReadonlySet<ColumnRole> = new Set([
    "other",
    "group",
    "indicator",
    "time",
    "baseline",
    "target",
  ])
  own.forEach((head, at) => {
    if (at <= first || (!ofIndicator[at] && !open.has(settled[at] ?? "other"))) return
    const next = own[at + 1]?.own ?? ""
    const starts = baseline.test(head.own)
    const ends = first >= 0 || from >= 0
    if (ends && target.test(head.own)) settled[at] = "target"
    else if (first >= 0 && starts) settled[at] = "baseline"
    // "Now | Planned", "from | to": each is understood by the other.
    const pair =
      (starts || now.test(head.own)) && (target.test(next) || then.test(next)) && first >= 0
    const timedPair = settled[at] === "time" && settled[at + 1] === "time" && !ofIndicator[at]
    if (pair && !timedPair && (ofIndicator[at] || open.has(settled[at + 1] ?? "other"))) {
      settled[at] = "baseline"
      settled[at + 1] = "target"
    }
  })
}

// «Средства проверки» are no money.
const isMoney = (words: string, role: ColumnRole | null | undefined) =>
  role === "budget" || ((role === null || role === "other") && money.test(words))

/** Whether an unknown header is below one of money: its cells may be sums or not. */
export function isVagueBelowMoney(heads: readonly string[], at: number, roleOf: RoleOf): boolean {
  const { group, own, said } = ownHeads(heads)[at] ?? { group: "", own: "", said: "" }
  if (group === "" || !isMoney(group, roleOf(group))) return false
  return roleOf(own) === null && !yearOfSum.test(said) && !moneySource.test(own)
}

/**
 * Sets the roles of columns below a header of money, or directly after one: the source, the year.
 */
function paid(settled: ColumnRole[], own: readonly OwnHead[], roleOf: RoleOf) {
  own.forEach((head, at) => {
    const ofMoney = head.group !== "" && isMoney(head.group, roleOf(head.group))
    const isUnknown = settled[at] === "other" && roleOf(head.own) === null
    const isSum = isUnknown || yearOfSum.test(head.said)
    // "Year" below money is when it is paid, not when the measure is carried out.
    const isTimed = settled.some(
      (role, column) => role === "time" && own[column]?.group !== head.group,
    )
    if (ofMoney && (isSum || moneySource.test(head.own))) settled[at] = "budget"
    else if (ofMoney && settled[at] === "time" && isTimed) settled[at] = "other"
    else if (plainSource.test(head.own) && isMoney(own[at - 1]?.own ?? "", settled[at - 1])) {
      settled[at - 1] = "budget"
      settled[at] = "budget"
    }
  })
}

/**
 * The roles of columns with short headers: "Start | End", «Исходное | Целевое», "from where". A
 * header merged over several of them, or the column beside them, gives their meaning.
 */
export function groupedColumns(
  roles: readonly ColumnRole[],
  heads: readonly string[],
  roleOf: RoleOf,
): ColumnRole[] {
  const settled = [...roles]
  const own = ownHeads(heads)
  timed(settled, own, roleOf)
  valued(settled, own, roleOf)
  paid(settled, own, roleOf)
  return settled
}
