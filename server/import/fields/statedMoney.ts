import { currencyIn, sourceKinds } from "../../../shared/document/fields/budgetWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { longestSentence } from "../prose/duty.ts"
import { statedCosts } from "./statedCosts.ts"
import type { StatedField } from "./statedIndicator.ts"

interface MoneyWords {
  /** The beginning of a sentence on the money of a measure. */
  begins: RegExp
  /**
   * The beginning of a sentence that is only on this measure's money and on none of its actions.
   */
  forThis: RegExp
  /** Verbs for allocating money. */
  given: RegExp
  /** A clause on the money in a sentence on something else; its words in the first group. */
  clause: RegExp
  denied: RegExp
  /** That no more money is needed, which is an answer. */
  needsNone: RegExp
}

const moneyWords: Readonly<Record<string, MoneyWords>> = {
  en: {
    begins:
      /^(?:(?:the|an?|another|further|some|about|around|up to|in all,?|altogether,?|each year,?|every year,?) )*(?:for (?:this|these|it|that|the (?:measure|purpose|work))|costs?|money|funds|funding|financing|means|resources|expenses?|expenditure|sum|total|amount|price|(?:(?:this|it|these|measure|work|action|they)(?: measure| work| action)?) (?:costs?|will cost|(?:is|are|will be|shall be) (?:paid|financed|funded|covered|met))|from the (?:\p{L}+ )?(?:budget|fund)|(?:\p{L}+ )?budget|paid|financed|funded|donors?|[€$£]?\d)/u,
    forThis:
      /^(?:for (?:this|it|the (?:measure|purpose|work))(?!\p{L})|(?:this|it|the measure|the action) (?:costs?|will cost|(?:is|are|will be|shall be) (?:paid|financed|funded|covered|met))(?!\p{L}))/u,
    given:
      /(?<!\p{L})(?:set aside|earmarked|allocated|allotted|assigned|reserved|budgeted|appropriated|paid|pays?|carried by|put at|borne|bears?|covered|covers?|met|financed|funded|entered|charged|made available|available|released|granted|costs?|comes? from|needed|required|provided|provides)(?!\p{L})/u,
    clause:
      /,? (?:for which ((?:the )?[^.;]*?\d[^.;]*? (?:is|are) (?:set aside|earmarked|allocated|reserved|provided|available)[^.;,]*)|(at (?:a|the) (?:total )?costs? of [^.;,]*\d[^.;]*|with [^.;,]*\d[^.;,]* (?:from|out of) the [^.;,]*budget[^.;,]*))/u,
    denied: /(?<!\p{L})(?:no|not|never|nothing|none|nor|without)(?!\p{L})/u,
    needsNone:
      /(?:no (?:additional|extra|further|new|separate|special) (?:money|funds|funding|means|resources|costs?|expenditure)|(?:costs nothing|at no (?:extra|additional) cost)|(?:within|from) (?:the )?existing (?:means|resources|budgets?))/u,
  },
  ru: {
    begins:
      /^(?:на (?:это|эти|их|нее|него|данн\p{L}+|указанн\p{L}+|меру|мероприятие|исполнение)|на \p{L}+(?: \p{L}+)? (?=выдел|предусм|направ|залож|заклад|отпущ|ид[её]т|уйд[её]т)|(?:выделить|предусмотреть|направить)(?= (?:на |из |\d))|для этого|ежегодно|средства|деньги|расход\p{L}*|затрат\p{L}*|стоимость|цена|финансир\p{L}+|оплач\p{L}+|источник\p{L}*|(?:из|за счет) (?:средств )?(?:\p{L}+ )?бюджета|бюджет\p{L}*|(?:государственн|республиканск|федеральн|местн|областн|национальн)\p{L}+ бюджет|дополнительн\p{L}+ (?:средств|расход|финансир)\p{L}*|(?:мера|мероприятие|работа) (?:финансир|оплач)\p{L}+|доноры?|около|до \d[\d ,.]*(?:млн|тыс|млрд)|\d)/u,
    forThis:
      /^(?:на (?:это|эти цели|меру|мероприятие)(?!\p{L})|для этого(?!\p{L})|(?:мера|мероприятие) (?:финансир|оплач)\p{L}+)/u,
    given:
      /(?<!\p{L})(?:выдел|предусм|отпущ|ид[её]т|уйд[её]т|прин[ия]ма|финансир|оплач|покрыва|нес[еу]т|направля|заклад|залож|требу[ею]тся|составля|обойд|за счет|поступа|отпуска|да[ею]т|берут|бере)\p{L}*/u,
    clause:
      /, (на (?:что|которые|которую|который|которое|это) [^.;]*?(?:выделя|выделен|предусм|залож|отпуска)[^.;]*)|, (с выделением [^.;]*\d[^.;]*)/u,
    denied: /(?<!\p{L})(?:не|нет|без|ни)(?!\p{L})/u,
    needsNone:
      /(?:(?:средств|расход|финансирован|затрат)\p{L}* не (?:требу|нужн)|не требу\p{L}+ (?:дополнительн\p{L}+ )?(?:средств|расход|затрат|финансирован))/u,
  },
  az: {
    begins:
      /^(?:bu(?:nun|na| iş\p{L}*| məqsəd\p{L}*| tədbir\p{L}*)|(?:\p{L}+ ){0,3}(?:üçün )?(?:\p{L}+ )?(?:büdcə\p{L}*|vəsait\p{L}*|xərc\p{L}*|maliyyə\p{L}*|pul\p{L}*|məbləq\p{L}*)|ildə|hər il|\d)/u,
    forThis: /^bu(?:nun üçün|na| işə| məqsədlə| tədbirə| tədbir üçün)(?!\p{L})/u,
    given:
      /(?<!\p{L})(?:ayril|nəzərdə tut|maliyyələş|ödən|qarşilan|sərf|tələb olun|hesabina|xərclən|veril|götürül|büdcədəndir)\p{L}*/u,
    clause: /, (bunun üçün [^.;]*\d[^.;]*ayril\p{L}+)/u,
    denied: /(?:yoxdur|m[iuü]r|m[iaəuü]y[iaəuü]b|mayacaq|məyəcək)(?!\p{L})/u,
    needsNone: /əlavə (?:vəsait|xərc|maliyyə|pul)\p{L}* (?:tələb olunmur|lazim deyil|tələb etmir)/u,
  },
}

const amount =
  /(?<![\p{L}\d])(?:\d{1,3}(?:[ .,’']\d{3})+|\d+(?:[.,]\d+)?\s?(?:million|thousand|billion|mln|bn|млн|млрд|тыс|миллион|тысяч|milyon|min|milyard)\p{L}*)(?!\d)/u

const opensWithSum =
  /^(?:(?:some|about|around|up to|около|до) )*(?:[a-z]{0,3}[€$£]\s?\d|\d[\d .,’']*(?:million|thousand|billion|mln|bn|млн|млрд|тыс|миллион|тысяч|milyon|min|milyard)(?!\p{L}{4}))/u

// "The desk costs 260,000": a thing in a word or two that costs what it does, and nothing that is done.
const onlyCosts: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|this|its) (?:(?:\p{L}+ ){1,4}?(?:will |shall )?costs?) |^for the .* (?:treasury|exchequer|ministry|state budget|government) sets aside /u,
  ru: /^(?:мера|мероприятие|работа|кампания|курс|приют|реестр|это) (?:обойд[её]тся|обходится|стоит) |^на [^.;,]{3,60} бюджет /u,
}

/**
 * The money in a sentence of a measure: an allocation, or a payer. A sentence on money alone is
 * whole, and `apart` only where it begins with "for this" or with a sum: "Paid lawyers are provided
 * from the budget" is an action. Null where money is missing.
 */
export function statedMoney(sentence: string, lang: string): StatedField | null {
  if (sentence.length > longestSentence) return null
  const bare = sentence.replace(/[.;\s]+$/u, "")
  const said = announcedMoney(bare, lang)
  if (said) return said
  const clause = statedCosts(bare, lang)
  if (!clause) return null
  const whole = clause === bare
  const folded = foldCase(bare)
  const alone = opensWithSum.test(folded) || (onlyCosts[lang]?.test(folded) ?? false)
  return { words: clause, whole, apart: whole && alone }
}

/** The money of a sentence that begins with it, or of a clause joined to it by "for which". */
function announcedMoney(bare: string, lang: string): StatedField | null {
  const words = moneyWords[lang]
  if (!words) return null
  // "…; it is paid from the state budget": a clause may say what a sentence does.
  const [, ...clauses] = bare.split(/;\s+/u)
  const own = clauses.find((one) => announcedMoney(one, lang)?.whole)
  if (own) return { words: own, whole: false, apart: false }
  const folded = foldCase(bare)
  const ownMoney = words.forThis.test(folded) || opensWithSum.test(folded)
  const begins = words.begins.test(folded.replaceAll("ğ", "q"))
  const none = bare.length <= 160 ? words.needsNone.exec(folded) : null
  if (none) return { words: bare, whole: true, apart: none.index === 0 || ownMoney }
  if (words.denied.test(folded)) return null
  // «Средства – 0,3 млн по смете Министерства»: a dash does for a verb.
  const dashed = begins && /\s[–—-]\s.*\d/u.test(folded)
  const sum = amount.test(folded) || (/\d/.test(folded) && currencyIn(folded) !== null)
  const paid = (dashed || words.given.test(folded)) && (sum || sourceKinds(folded).length > 0)
  if (begins && paid && bare.length <= 240) return { words: bare, whole: true, apart: ownMoney }
  const clause = folded.length === bare.length ? words.clause.exec(folded) : null
  const said = clause?.[1] ?? clause?.[2]
  if (!clause || !said) return null
  const at = folded.indexOf(said, clause.index)
  return { words: bare.slice(at, at + said.length).trim(), whole: false, apart: false }
}
