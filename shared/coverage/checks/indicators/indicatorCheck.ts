import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import { tokensOf } from "../../../text/tokens.ts"
import type { Measured, MeasureFields } from "../../passages/passage.ts"
import { type Remark, shortened } from "../remark.ts"
import { namesNoValue, withValues } from "./indicatorValues.ts"
import { countsActivity, onlySetsUp } from "./repeatedActivity.ts"

const arrow = /→|->|⟶/u
const change = /→|->|⟶|\bfrom\b.+\bto\b|(?:^|\s)с\s.+\sдо\s|(?:dan|dən).+(?:dək|qədər)/iu
/** An event, which happens or not: it needs no figure as a target. */
const event = latinAndCyrillic(
  /(?<!\p{L})(?:adopted|approved|in force|signed|enacted|ratified|established|set up|launched|in place|published|issued|developed|drafted|purchased|installed|operational|amended|opened|completed|appointed|exists|submitted|revised|updated|concluded|(?:law|act|bill)s? (?:is |was )?passed|(?:discussed|considered|examined|heard|endorsed) (?:by|in) (?:the )?(?:\p{Lu}\p{L}+ )?(?:council|commission|committee|government|cabinet|parliament|board)|is (?:open|working|running)|принят|утвержд[её]н|подписан|ратифицирован|вступ\p{L}+ в силу|создан|введ[её]н|опубликован|разработан|издан|установлен|открыт|открыл(?:ся|ась|ось)|(?:центр|линия|система|реестр|приют|служба) (?:работает|действует)|заключ[её]н|назначен|внес[её]н|представлен|пересмотрен|обновл[её]н|(?:рассмотрен|обсужд[её]н|заслушан|одобрен)\p{L}* (?:на заседании|(?:\p{L}+ой |\p{L}+ым )?(?:советом|комиссией|комитетом|правительством|парламентом|кабинетом))|(?:şura|komissiya|komitə|hökumət|parlament|iclas)\p{L}* (?:müzakirə (?:edil|olun)|dinlənil|baxıl)|qəbul edil|təsdiq|imzalan|ratifikasiya|qüvvəyə min|yaradıl|fəaliyyətə başla|dərc edil|açıl|təyin edil|təqdim edil|yenilən|bağlan|(?:mərkəz|xətt|sistem|reyestr|sığınacaq) işləyir|qüvvədə|dəyişdiril)/iu,
)
/** Yes or no, in the words of an indicator or as its target. */
const yesOrNo = byScript(
  /(?<!\p{L})(?:yes ?(?:\/|or|–|-) ?no|да ?(?:\/|или|–|-) ?нет|(?:bəli|hə) ?(?:\/|və ya|–|-) ?(?:xeyr|yox)|var ?(?:\/|və ya|–|-) ?yox(?:dur)?)(?!\p{L})/iu,
)
const yes =
  /^[^\p{L}\d]*(?:yes|done|in place|in force|да|есть|имеется|bəli|hə|var|vardır)[^\p{L}\d]*$/iu
const month =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|апр|ма[йяр]|июн|июл|авг|сен|окт|ноя|дек|yan|fev|iyun|iyul|avq|sen|okt|noy|dek)\\p{L}*"
const year = "(?<!\\d)20[1-5]\\d(?!\\d)"
/** A figure that counts nothing: a date, a year, the number of an act or of its article. */
const noCount = byScript(
  new RegExp(
    [
      "(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d(?!\\d)",
      `(?:(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? )?(?:${month} )?${year}(?: ?г(?:\\.|од[ауы]?(?!\\p{L})))?`,
      `-\\p{L}+ il\\p{L}* \\d{1,2} ${month}`,
      `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? ${month}`,
      "(?:№|no\\.|articles?|section|стать\\p{L}*|ст\\.|пункт\\p{L}*) ?\\d[\\d.-]*",
      "\\d[\\d.-]*-\\p{L}+ (?:maddə|bənd)",
    ].join("|"),
    "giu",
  ),
)
/** A quantity or comparison: it needs a number even if it counts events. */
const quantity = latinAndCyrillic(
  /^\P{L}*(?:(?:the|an?|higher|lower|greater|smaller|larger|increased|reduced|total|overall|annual) )*(?:number|share|percentage|percent|proportion|rate|ratio|quantity|increase|decrease|reduction|decline|growth|rise)s?(?: (?:in|of) )(?!the (?:hotline|helpline|act|order|account))|^\P{L}*(?:увеличени|рост(?!\p{L})|повышени|снижени|сокращени|уменьшени|доля|количеств|число|процент|удельный вес|прирост)|(?:say[ıi]|pay[ıi]|faizi|nisbəti|xüsusi çəkisi)(?:n[ıi]n (?:art|azal|yüksəl|çoxal)\p{L}*)?\P{L}*$/iu,
)
/** More or fewer: an event compared like this has no figure either. */
const compares =
  /^\P{L}*(?:(?:more|fewer|most) (?!than )|(?:больше|меньше|чаще|реже) |большинство |daha (?:çox|az|tez-tez) )/iu
/**
 * A document as an indicator: it shows no effect, and repeats the measure if the measure is to
 * write it.
 */
const written = latinAndCyrillic(
  /(?<!\p{L})(?:developed|drafted|written|prepared|compiled|produced|printed|разработан|подготовлен|составлен|написан|напечатан|издан|hazırlan|tərtib|işlənib|yazıl|çap)/iu,
)
/** Words of counting and holding events, which add nothing to the activity. */
const counting =
  /^(?:num|cou|tot|hel|car|conduct|per|sha|propor|provid|produc|org|cov|tak|кол|чис|дол|провед|провод|процент|орг|общ|уде|say|keç|apa|təş|fai|ümu)/u

/** The parts of an indicator that is written in one line: words, values, source. */
function inParts(line: string): Measured {
  const [words = "", ...rest] = line.split("; ")
  const values = rest.find((part) => arrow.test(part) || /^[\p{N}\s.,%()]+$/u.test(part))
  const verification = rest.find((part) => part !== values) ?? ""
  const changes = values ?? (change.test(words) ? words : "")
  const [baseline = "", target = ""] = arrow.test(changes)
    ? changes.split(arrow)
    : [changes, changes]
  return { words, baseline, target, verification }
}

/** The indicators of a measure in their parts. */
function measuredOf({ indicators, parts }: MeasureFields): readonly Measured[] {
  if (!parts) return indicators.map(inParts)
  const start = Number((parts.from ?? parts.to ?? "").slice(0, 4))
  return parts.measured.map((one) => withValues(one, start))
}

/** A baseline within the words. */
const baselineIn = latinAndCyrillic(
  /baseline|base value|исходн|базов\p{L}+ (?:знач|показ)|ilkin|baza göstərici/iu,
)

const isEvent = ({ words, target }: Measured) =>
  yesOrNo.test(words) ||
  yesOrNo.test(target) ||
  yes.test(target.replaceAll(noCount, "")) ||
  (/\d/.test(target) && !/[\p{L}\d]/u.test(target.replaceAll(noCount, ""))) ||
  (event.test(words) && !/\d/.test(words.replaceAll(noCount, "")))
/** Neither a target value nor an event. */
const isValueless = (one: Measured) =>
  !reaches(one) &&
  (!isEvent(one) ||
    ((quantity.test(one.words) || compares.test(one.words)) && !yesOrNo.test(one.words)))
const isWritten = (one: Measured) => !reaches(one) && written.test(one.words)
const reaches = (one: Measured) =>
  (one.target !== "" && !namesNoValue(one.target)) || /\d/.test(one.words)

/** Whom the previous indicator counts: "at least 40 % of them women". */
const composition = latinAndCyrillic(
  /^\P{L}*(?:of whom|of them|among them|из них|среди них|в том числе|onlardan|o cümlədən)(?!\p{L})|(?<!\p{L})(?:women|girls|men|boys|женщин\p{L}{0,3}|девоч\p{L}{0,4}|девуш\p{L}{0,4}|мужчин\p{L}{0,3}|qadın\p{L}*|qızlar\p{L}*|kişilər\p{L}*)\P{L}*$/iu,
)
const inBrackets = /\s*\([^()]*\)/gu

/** Whether an indicator only breaks down the one before, which has both values. */
function isOfThose(one: Measured, before: Measured | undefined): boolean {
  if (!before || before.baseline === "" || before.target === "" || one.target !== "") return false
  if (!/^[\p{Ll}\d]/u.test(one.words) || !one.words.includes("%")) return false
  return composition.test(one.words) && !quantity.test(one.words.replace(inBrackets, ""))
}

/** Whether any indicator states a target. */
export function hasTarget(fields: MeasureFields): boolean {
  return measuredOf(fields).some((one) => !isValueless(one))
}

/**
 * Whether a measure names the source of verification of an indicator; null where it has no field
 * for it.
 */
export function namesSource({ parts, has }: MeasureFields): boolean | null {
  if (!parts || !has.indicator) return null
  return parts.measured.some(({ verification }) => verification !== "")
}

/** Whether none of several measures names a source. */
export function noSources(named: readonly boolean[]): boolean {
  return named.length > 1 && !named.includes(true)
}

/** Whether the indicator only repeats the words of the measure in another order. */
function repeats(text: string, { words }: Measured): boolean {
  const longer = (of: string) => tokensOf(of).flatMap(({ word }) => (word.length > 2 ? word : []))
  const done = new Set(longer(text).map((word) => word.slice(0, 3)))
  const said = longer(words)
  const again = said.filter((word) => done.has(word.slice(0, 3)))
  const others = said.filter((word) => !again.includes(word))
  return said.length > 1 && again.length > 0 && others.every((word) => counting.test(word))
}

/**
 * Remarks on whether success can be told: what changes, from what to what, and where it can be
 * checked.
 */
export function indicatorRemarks(fields: MeasureFields, text: string): Remark[] {
  if (!fields.has.indicator) return [{ check: "no-indicator", words: "", about: text }]
  const measured = measuredOf(fields)
  const whole = measured.filter((one, at) => !isOfThose(one, measured[at - 1]))
  const first = (check: string, fails: (one: Measured) => boolean, among = measured): Remark[] => {
    const found = among.find(fails)
    return found ? [{ check, words: shortened(found.words), about: found.words }] : []
  }
  const remarks = [
    ...first(
      "indicator-repeats",
      (one) =>
        ((isValueless(one) || isWritten(one)) && repeats(text, one)) ||
        countsActivity(text, one) ||
        (!reaches(one) && onlySetsUp(text, one)),
    ),
    ...first("no-target", isValueless),
    ...first(
      "no-baseline",
      (one) => reaches(one) && one.baseline === "" && !baselineIn.test(one.words) && !isEvent(one),
      whole,
    ),
  ]
  // In a single line without a second part, the source may be given elsewhere.
  if (!fields.parts && remarks.some(({ check }) => check === "no-target")) return remarks
  const apart = fields.parts !== undefined || fields.indicators.some((line) => line.includes("; "))
  // One source serves all indicators of a measure.
  if (apart && measured.every(({ verification }) => verification === ""))
    remarks.push(...first("no-source", () => true))
  return remarks
}
