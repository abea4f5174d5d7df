import { byScript } from "../../../text/scriptPattern.ts"
import type { Passage } from "../../passages/passage.ts"
import { PrefilteredPattern } from "../../patterns/prefilter.ts"
import type { PlacedRemark, RemarkPlace } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import type { MeasureStems } from "../similar/similarMeasureCheck.ts"
import type { Heading } from "../structure/structureCheck.ts"

/** A share, a duration or a change, which mere counts of activities cannot express. */
const change = byScript(
  /%|per ?cent|(?<![a-zа-яёəğışçöü])(?:share|rate|proportion|average|median|days?|hours?|weeks?)(?![a-zа-яёəğışçöü])|reduc|decreas|increas|drop|fewer|satisf|survey|score|time (?:to|from|between|until)|who (?:can|know|have|are|still)|процент|(?<![a-zа-яёəğışçöü])дол[яией](?![a-zа-яёəğışçöü])|удельн|средн|сниж|сокра|рост(?![a-zа-яёəğışçöü])|увелич|уменьш|удовлетвор|опрос[a-zа-яёəğışçöü]* (?:показ|насел)|дней|суток|часов|faiz|(?<![a-zа-яёəğışçöü])pay(?:ı|i)?(?![a-zа-яёəğışçöü])|nisbət|orta(?![a-zа-яёəğışçöü])|azal|artım|artıb|artması|gün ərzində|saat|sorğu|məmnun/iu,
)

/** Counts of activities and products (outputs). */
const output = byScript(
  /(?<![a-zа-яёəğışçöü])(?:train|held|conduct|organi[sz]ed|publish|print|distribut|adopt|approv|sign|establish|set up|create|launch|purchas|bought|equip|install|in (?:force|use|place)|draft|develop|issue|campaign|meeting|seminar|session|workshop|copies|agreement|inspection|visit|проведен|обучен|издан|опубликован|распростран|принят|утвержд|подписан|создан|закуплен|установлен|введен|разработан|открыт|заседани|семинар|кампани|экземпляр|соглашени|провер|keçiril|təlim|dərc|çap|paylan|qəbul edil|təsdiq|imzalan|yaradıl|alın|quraşdırıl|qüvvə|istifadə|hazırlan|açıl|iclas|seminar|kampaniya|nüsxə|saziş|yoxlama)/iu,
)
/** Benefits for people. */
const people = byScript(
  /(?<![a-zа-яёəğışçöü])(?:person|people|child|case|convict|sentence|call|complaint|лиц|люд|дет|дел(?:а|о)?(?![a-zа-яёəğışçöü])|приговор|звонк|обращени|жалоб|şəxs|uşaq|iş(?!tirak)|hökm|zəng|müraciət|şikayət)/iu,
)

const speaksOfOutcomes = new PrefilteredPattern(
  /outcome|impact|indicator|success is measured|результат|воздействи|показател|индикатор|nəticə|təsir|göstərici/iu,
)

/**
 * The kind of result that the indicators of a measure show: a change, only outputs, or something between; null
 * without any. For narrative, whether it describes changes to be measured.
 */
type Measures = "change" | "output" | "other" | null

/** The kind of measuring in one passage, and the titles above it. */
export interface Measuring {
  readonly what: NonNullable<Measures>
  /** Whether it is a measure with words. */
  readonly measure: boolean
  readonly headings: readonly string[]
}

/**
 * The kind of result that one passage measures, or null; `own` matches the words for the people that the plan is
 * about.
 */
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

/** The least number of measures for the check: in a handful, counts may be all there is to say. */
const least = 8

/**
 * Remarks on objectives without any indicator of change; or on the whole plan, where it has none.
 */
export function outcomeRemarks(
  measuring: readonly Measuring[],
  titles: readonly Heading[],
): PlacedRemark[] {
  if (measuring.some(({ measure }) => !measure) || measuring.length < least) return []
  if (!measuring.some(({ what }) => what === "change"))
    return [{ place: null, remark: { check: "no-outcome-anywhere", words: "", about: "" } }]
  // For each title: the number of measures under it, and whether they only count outputs.
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

/** The share of a measure's words in its objective from which it repeats it. */
const nearlyAll = 0.8

/** Prefixes of words: "protection" and "protect" have different stems. */
const beginnings = ({ about }: MeasureStems) => new Set([...about].map((stem) => stem.slice(0, 6)))

/** The stems of a goal's or objective's title. */
export interface TitleStems {
  readonly text: string
  readonly stems: MeasureStems
}

/** The stems of each title, by its text. */
export function stemsByTitle(titles: readonly TitleStems[]): ReadonlyMap<string, MeasureStems> {
  return new Map(titles.map(({ text, stems }) => [text, stems]))
}

/** A measure's words, and the titles above it. */
export interface Under {
  readonly place: RemarkPlace
  readonly text: string
  readonly said: MeasureStems
  readonly headings: readonly string[]
}

/** A remark on a measure that says no more than the goal or objective above it. */
export function repeatRemarks(
  { place, text, said, headings }: Under,
  titles: ReadonlyMap<string, MeasureStems>,
): PlacedRemark[] {
  const title = headings.findLast((one) => titles.has(one))
  const above = title === undefined ? undefined : titles.get(title)
  // A much longer or shorter text is no repetition, whatever its words.
  const most = Math.max(said.about.size, above?.about.size ?? 0)
  const fewest = Math.min(said.about.size, above?.about.size ?? 0)
  if (!above || fewest < 2 || fewest < most * nearlyAll) return []
  const known = beginnings(above)
  const common = [...beginnings(said)].filter((word) => known.has(word)).length
  if (common < most * nearlyAll) return []
  const about = `${text}\n${title}`
  return [{ place, remark: { check: "repeats-objective", words: "", about } }]
}
