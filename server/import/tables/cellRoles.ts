import { readIndicatorWords } from "../../../shared/document/fields/indicatorWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { isBlank } from "../build/measureDraft.ts"
import { namesBody, saysTime } from "../fields/fieldValue.ts"
import { normalNumber, printedCode } from "../prose/printedNumber.ts"
import { type MoneyHead, moneyHead, noMoney, saysSource, saysSum } from "./cellMoney.ts"
import { cellParts, longestCell } from "./cellParts.ts"
import { isDitto } from "./dittos.ts"

// Every word that a time is told with, folded.
const english =
  "q|h|by|before|until|till|from|since|starting|beginning|commencing|as|of|at|the|latest|earliest|no|not|later|than|within|in|during|throughout|between|on|and|to|or|then|through|after|onwards?|ends?|start|middle|mid|early|late|first|second|third|fourth|last|next|half|halves|halfway|close|quarters?|quarterly|years?|yearly|months?|monthly|weeks?|weekly|days?|daily|hours?|spring|summer|autumn|winter|fall|school|academic|financial|fiscal|calendar|each|every|other|once|twice|one|two|three|four|five|six|times?|a|an|per|least|most|ongoing|permanent(?:ly)?|continuous(?:ly)?|continual(?:ly)?|constant(?:ly)?|regular(?:ly)?|annual(?:ly)?|again|immediately|plan|programme|period|terms?|duration|whole|entire|all|its|st|nd|rd|th|deadline|due|date|as needed|needed|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
const russian =
  "до|к|ко|с|со|по|в|во|на|и|или|не|от|за|позднее|позже|начиная|далее|затем|после|затем|конц\\p{L}+|конец|начал\\p{L}|начиная|середин\\p{L}|год\\p{L}*|лет|г|гг|го|й|е|я|м|х|квартал\\p{L}*|кв|полугоди\\p{L}+|половин\\p{L}+|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четверт\\p{L}+|последн\\p{L}+|следующ\\p{L}+|месяц\\p{L}*|числ\\p{L}|дн\\p{L}{1,2}|день|недел\\p{L}+|весн\\p{L}+|лет(?:о|ом|а|у)|осен\\p{L}+|зим\\p{L}+|кажд\\p{L}+|раз|раза|два|две|три|четыре|ежегодн\\p{L}+|ежеквартальн\\p{L}+|ежемесячн\\p{L}+|еженедельн\\p{L}+|постоянн\\p{L}+|регулярн\\p{L}+|сразу|немедленно|весь|всего|течение|период\\p{L}*|срок\\p{L}*|действия|учебн\\p{L}+|финансов\\p{L}+|план\\p{L}?|программы|мере|необходимости|поэтапно|января?|январ\\p{L}+|феврал\\p{L}+|март\\p{L}?|апрел\\p{L}+|ма[йяеюй]|июн\\p{L}+|июл\\p{L}+|август\\p{L}?|сентябр\\p{L}+|октябр\\p{L}+|ноябр\\p{L}+|декабр\\p{L}+"
const azerbaijani =
  "c[iuü]|il\\p{L}*|ay\\p{L}*|gün\\p{L}*|həftə\\p{L}*|rüb\\p{L}*|yarim\\p{L}*|yari\\p{L}*|son\\p{L}*|əvvəl\\p{L}*|orta\\p{L}*|başlanğic\\p{L}*|qədər|kimi|dək|dan|dən|etibarən|başlayaraq|sonra|və|ya|hər|daim\\p{L}*|mütəmadi|müntəzəm|davamli|mərhələli|dərhal|birinci|ikinci|üçüncü|dördüncü|bir|iki|üç|dörd|dəfə\\p{L}*|müddət\\p{L}*|ərzində|gec|geci|ən|olmayaraq|olaraq|tarix\\p{L}*|dövr\\p{L}*|plan\\p{L}*|yaz\\p{L}{0,3}|yay\\p{L}{0,3}|payiz\\p{L}*|qiş\\p{L}{0,3}|tədris|maliyyə|yanvar\\p{L}*|fevral\\p{L}*|mart\\p{L}*|aprel\\p{L}*|may\\p{L}{0,4}|iyun\\p{L}*|iyul\\p{L}*|avqust\\p{L}*|sentyabr\\p{L}*|oktyabr\\p{L}*|noyabr\\p{L}*|dekabr\\p{L}*"
const word = new RegExp(`^(?:[ivx]{1,4}|${english}|${russian}|${azerbaijani})$`, "u")

/**
 * Whether words are a time and nothing else: "by March 2027", «II квартал 2028 г.». A body that has
 * a year in its name is none, nor is what was done by then ("Done in 2023"). What stands in
 * parentheses explains, and behind a semicolon what is to be reached until then ("30 June 2028; first team
 * by 31 December 2027").
 */
function isTime(words: string): boolean {
  const [first = "", ...steps] = words.split(";")
  if (steps.length > 0 && words.length < 200)
    return isTime(first) && steps.every((step) => step.trim() === "" || saysTime(step))
  if (words.length >= 90 || !saysTime(words)) return false
  const bare = foldCase(words).replace(/\([^()]*\)/gu, " ")
  return bare.split(/[^\p{L}]+/u).every((each) => each === "" || word.test(each))
}

/** The kinds of values that cells of a column, or values after a label, show by themselves. */
export type CellRole = "number" | "who" | "time" | "indicator" | "budget"

// One who holds an office: «Labour Commissioner», «Уполномоченный по правам ребёнка».
const office =
  /^(?:chief|head of|director|governor|registrar|commissioner|inspector|minister|mayor|начальник|директор|руководитель|губернатор|глава|министр|уполномоченный|инспектор)(?!\p{L})|(?<!\p{L})(?:commissioner|registrar(?: general)?|inspector(?:[- ]general)?|director(?:[- ]general)?|ombudsman|governor|minister|attorney general|chief|müvəkkil\p{L}*|rəis\p{L}*|direktor\p{L}*|başçi\p{L}*|müfəttiş\p{L}*)$/u

/** Whether words give a value to start from and one to reach: "0 → 5", "14 % → 45 %", "(2026: 0; 2031: 7)". */
export function hasValues(words: string): boolean {
  if (words.length > longestCell) return false
  return readIndicatorWords(words).some(({ baseline, target }) => baseline !== "" && target !== "")
}

// So many cells tell what a column holds, however many more there are.
const enough = 300

/** The kind of value in one cell; null when it shows none. */
export function cellRole(words: string, head: MoneyHead = noMoney): CellRole | null {
  if (words.length > longestCell) return null
  const code = /^\S*\d\S*$/u.test(words) && words.length < 12 && !head.counted
  if (code && (normalNumber(words) ?? printedCode(words)) !== null) return "number"
  if (hasValues(words)) return "indicator"
  if (saysSum(words, head) || saysSource(words)) return "budget"
  if (isTime(words)) return "time"
  return (words.length < 300 && namesBody(words)) ||
    (words.length < 60 && office.test(foldCase(words)))
    ? "who"
    : null
}

// Offices of one person («Labour Commissioner») have no form of their own: half may be such.
const least: Record<CellRole, number> = {
  number: 0.8,
  who: 0.5,
  time: 0.7,
  indicator: 0.6,
  budget: 0.7,
}

/** Whether words are as short as a name and begin as one, but for the times and sums beside it. */
function isName(words: string, head: MoneyHead): boolean {
  const name = cellParts(words)
    .map((part) => part.words)
    .filter((part) => !isTime(part) && !saysSum(part, head))
    .join(", ")
  return name.length < 120 && /^\p{Lu}/u.test(name) && !/\d/.test(name)
}

const filledOf = (cells: readonly string[]) =>
  cells
    .slice(0, enough)
    .map((cell) => cell.trim())
    .filter((cell) => !isBlank(cell) && !isDitto(cell))

/** Whether at least half of the filled cells of a column are such. */
export function half(cells: readonly string[], such: (cell: string) => boolean): boolean {
  const filled = filledOf(cells)
  return filled.length > 0 && filled.filter(such).length >= filled.length / 2
}

/**
 * The role that clearly most of the filled `cells` show; null when they do not agree, or only one is filled.
 */
export function roleOfCells(cells: readonly string[], head: string): CellRole | null {
  const filled = filledOf(cells)
  if (filled.length < 2) return null
  const money = moneyHead(head, filled)
  const count = new Map<CellRole, number>()
  for (const cell of filled) {
    const role = cellRole(cell, money)
    if (role) count.set(role, (count.get(role) ?? 0) + 1)
  }
  const [first] = [...count].sort(([, a], [, b]) => b - a)
  if (!first || first[1] / filled.length < least[first[0]]) return null
  if (
    first[0] === "who" &&
    filled.filter((cell) => isName(cell, money)).length < filled.length * 0.8
  )
    return null
  return first[0]
}
