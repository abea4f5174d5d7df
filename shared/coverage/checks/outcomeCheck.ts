import { byScript } from "../../text/scriptPattern.ts"
import type { Passage } from "../passage.ts"
import { PrefilteredPattern } from "../prefilter.ts"
import type { PlacedRemark, RemarkPlace } from "./remark.ts"
import type { ScannedText } from "./scannedText.ts"
import type { MeasureStems } from "./similarMeasureCheck.ts"
import type { Heading } from "./structureCheck.ts"

/** A share, a time or a change: what a count of things done cannot say. */
const change = byScript(
  /%|per ?cent|(?<![a-zа-яёəğışçöü])(?:share|rate|proportion|average|median|days?|hours?|weeks?)(?![a-zа-яёəğışçöü])|reduc|decreas|increas|drop|fewer|satisf|survey|score|time (?:to|from|between|until)|who (?:can|know|have|are|still)|процент|(?<![a-zа-яёəğışçöü])дол[яией](?![a-zа-яёəğışçöü])|удельн|средн|сниж|сокра|рост(?![a-zа-яёəğışçöü])|увелич|уменьш|удовлетвор|опрос[a-zа-яёəğışçöü]* (?:показ|насел)|дней|суток|часов|faiz|(?<![a-zа-яёəğışçöü])pay(?:ı|i)?(?![a-zа-яёəğışçöü])|nisbət|orta(?![a-zа-яёəğışçöü])|azal|artım|artıb|artması|gün ərzində|saat|sorğu|məmnun/iu,
)

/** What counts things that were done or made. */
const output = byScript(
  /(?<![a-zа-яёəğışçöü])(?:train|held|conduct|organi[sz]ed|publish|print|distribut|adopt|approv|sign|establish|set up|create|launch|purchas|bought|equip|install|in (?:force|use|place)|draft|develop|issue|campaign|meeting|seminar|session|workshop|copies|agreement|inspection|visit|проведен|обучен|издан|опубликован|распростран|принят|утвержд|подписан|создан|закуплен|установлен|введен|разработан|открыт|заседани|семинар|кампани|экземпляр|соглашени|провер|keçiril|təlim|dərc|çap|paylan|qəbul edil|təsdiq|imzalan|yaradıl|alın|quraşdırıl|qüvvə|istifadə|hazırlan|açıl|iclas|seminar|kampaniya|nüsxə|saziş|yoxlama)/iu,
)
/** What somebody has of it. */
const people = byScript(
  /(?<![a-zа-яёəğışçöü])(?:person|people|child|case|convict|sentence|call|complaint|лиц|люд|дет|дел(?:а|о)?(?![a-zа-яёəğışçöü])|приговор|звонк|обращени|жалоб|şəxs|uşaq|iş(?!tirak)|hökm|zəng|müraciət|şikayət)/iu,
)

const speaksOfOutcomes = new PrefilteredPattern(
  /outcome|impact|indicator|success is measured|результат|воздействи|показател|индикатор|nəticə|təsir|göstərici/iu,
)

/**
 * What the indicators of a measure measure: a change, only what was done, or something between;
 * null without any. Of narrative, whether it speaks of changes to be measured.
 */
type Measures = "change" | "output" | "other" | null

/** What one passage measures, and the titles it stands under. */
export interface Measuring {
  readonly what: NonNullable<Measures>
  /** Whether it is a measure with words. */
  readonly measure: boolean
  readonly headings: readonly string[]
}

/** What one passage measures, or null; `own` finds the words for whom the plan is about. */
export function measuringIn(
  passage: Passage,
  scanned: ScannedText,
  own: RegExp | null,
): Measuring | null {
  const what = measuresIn(passage, scanned, own)
  const { fields, headings, text } = passage
  return what && { what, measure: fields !== null && text.trim() !== "", headings }
}

function measuresIn(
  { kind, text, fields }: Passage,
  { trigrams }: ScannedText,
  own: RegExp | null,
): Measures {
  if (kind === "narrative")
    return speaksOfOutcomes.test(text, trigrams) && change.test(text) ? "change" : null
  const lines = (fields?.indicators ?? []).filter((line) => line.trim() !== "")
  if (lines.length === 0) return null
  if (lines.some((line) => change.test(line))) return "change"
  const counts = (line: string) => output.test(line) && !people.test(line) && !own?.test(line)
  return lines.every(counts) ? "output" : "other"
}

/** In a handful of measures counts may be all there is to say. */
const least = 8

/** Objectives of which nothing says whether they are reached; or all of the plan, where no indicator does. */
export function outcomeRemarks(
  measuring: readonly Measuring[],
  titles: readonly Heading[],
): PlacedRemark[] {
  if (measuring.some(({ measure }) => !measure) || measuring.length < least) return []
  if (!measuring.some(({ what }) => what === "change"))
    return [{ place: null, remark: { check: "no-outcome-anywhere", words: "", about: "" } }]
  // What stands under a title: how many measures, and whether they only count.
  const under = new Map<string, { count: number; outputs: boolean }>()
  for (const { what, headings } of measuring) {
    for (const title of headings) {
      const known = under.get(title) ?? { count: 0, outputs: true }
      under.set(title, known)
      known.count++
      if (what !== "output") known.outputs = false
    }
  }
  const found: PlacedRemark[] = []
  for (const { place, heads, text } of titles) {
    const own = heads === "objective" ? under.get(text) : undefined
    if (own?.outputs && own.count > 1 && !/\d\s?%/.test(text))
      found.push({ place, remark: { check: "no-outcome", words: "", about: text } })
  }
  return found
}

/** How much of a measure's words its objective has already. */
const nearlyAll = 0.8

/** Beginnings of words: "protection" and "protect" have different stems. */
const beginnings = ({ about }: MeasureStems) => new Set([...about].map((stem) => stem.slice(0, 6)))

/** The words of a goal's or an objective's title. */
export interface TitleStems {
  readonly text: string
  readonly stems: MeasureStems
}

/** The words of each title, by its text. */
export function stemsByTitle(titles: readonly TitleStems[]): ReadonlyMap<string, MeasureStems> {
  return new Map(titles.map(({ text, stems }) => [text, stems]))
}

/** A measure's words, and the titles it stands under. */
export interface Under {
  readonly place: RemarkPlace
  readonly text: string
  readonly said: MeasureStems
  readonly headings: readonly string[]
}

/** Whether a measure says no more than the goal or objective above it. */
export function repeatRemarks(
  { place, text, said, headings }: Under,
  titles: ReadonlyMap<string, MeasureStems>,
): PlacedRemark[] {
  const title = headings.findLast((one) => titles.has(one))
  const above = title === undefined ? undefined : titles.get(title)
  // So much longer or shorter is no repetition, whatever the words.
  const most = Math.max(said.about.size, above?.about.size ?? 0)
  const fewest = Math.min(said.about.size, above?.about.size ?? 0)
  if (!above || fewest < 2 || fewest < most * nearlyAll) return []
  const known = beginnings(above)
  const common = [...beginnings(said)].filter((word) => known.has(word)).length
  if (common < most * nearlyAll) return []
  const about = `${text}\n${title}`
  return [{ place, remark: { check: "repeats-objective", words: "", about } }]
}
