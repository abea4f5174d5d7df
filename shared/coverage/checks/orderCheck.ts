import type { Passage } from "../passage.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import type { Place, PlacedRemark } from "./remark.ts"
import { endOf } from "./timeCheck.ts"

/** A measure as the order of measures needs it. */
export interface Ordered {
  readonly place: Place
  readonly text: string
  readonly end: string | null
  /** Makes a rule: a law, a procedure, a standard. */
  readonly makesRule: boolean
  /** Applies or teaches one. */
  readonly appliesRule: boolean
  /** Numbers of measures that the words name as coming first. */
  readonly after: readonly string[]
  /** Ids of those that the plan says must come first. */
  readonly dependsOn: readonly string[]
  readonly stems: ReadonlySet<string>
}

const rule =
  "laws?|act|code|amendments?|regulations?|rules|decree|by-laws?|procedures?|standards|guidelines?|protocols?|statute|instructions?|SOPs?|mechanism|methodology|manual|handbook|register|database|indicators|закон\\p{L}*|кодекс\\p{L}*|поправ\\p{L}*|изменени\\p{L}*|положени\\p{L}*|правил\\p{L}*|порядк\\p{L}*|порядок|стандарт\\p{L}*|инструкци\\p{L}*|регламент\\p{L}*|протокол\\p{L}*|механизм\\p{L}*|методик\\p{L}*|реестр\\p{L}*|баз\\p{L}* данных|пособи\\p{L}*|индикатор\\p{L}*|qanun\\p{L}*|məcəllə\\p{L}*|qayda\\p{L}*|əsasnamə\\p{L}*|standart\\p{L}*|təlimat\\p{L}*|prosedur\\p{L}*|reqlament\\p{L}*|mexanizm\\p{L}*|metodika\\p{L}*|reyestr\\p{L}*|baza\\p{L}*|göstərici\\p{L}*"
const makes = latinAndCyrillic(
  new RegExp(
    `^(?:adopt|approve|amend|draft|prepare|enact|pass|issue|elaborate|introduce|establish|create|develop|set up|build|launch|принять|принятие|утвердить|утверждение|внести|внесение|разработать|разработка|подготовить|подготовка|создать|создание|ввести|введение)(?!\\p{L}).{0,120}?(?<!\\p{L})(?:${rule})(?!\\p{L})|(?<!\\p{L})(?:qanun|məcəllə|qayda|əsasnamə|standart|təlimat|prosedur|reqlament|mexanizm|metodika|reyestr|baza)\\p{L}*.{0,80}(?:qəbul|təsdiq|dəyişiklik|hazırlan|işlənib|yenidən baxıl|yaradıl|qurul)`,
    "iu",
  ),
)
const teaches = latinAndCyrillic(
  /(?<!\p{L})(?:train|teach|course|seminar|workshop|brief|instruct(?:ion)? (?:of|for)|обучи|обучен|семинар|курс|тренинг|повышени\p{L}+ квалификации|инструктаж|təlim|seminar|kurs|öyrədil|maarifləndir)\p{L}*/iu,
)
const applies = latinAndCyrillic(
  /(?<!\p{L})(?:apply|applying|application of|use of|using the|implementation of|under the|according to|in line with|в соответствии с|на основ[еани]+|применени\p{L}+|согласно|tətbiqi|uyğun olaraq|əsasında)(?!\p{L})/iu,
)
const namesRule = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${rule})(?!\\p{L})`, "iu"))
const comesAfter = latinAndCyrillic(
  /(?:after|following|once|upon|on the basis of|based on|depends on|under|requires|после|на основе|на основании|по итогам|зависит от|согласно)[^.;]{0,40}?(?:measures?|мероприяти\p{L}*|мер[аеуы]|tədbir\p{L}*|пункт\p{L}*)\s+(?:No\.?\s*|№\s*)?(\d+(?:\.\d+)+)|(\d+(?:\.\d+)+)(?:-?\p{L}{1,4})?\s+(?:nömrəli\s+)?(?:tədbir|bənd)\p{L}*\s+(?:icra\p{L}*\s+)?(?:sonra|əsasında|əsasən)/giu,
)

/** What a measure makes, applies and waits for, by its words. */
export function orderOf(
  { text, fields }: Passage,
  stems: ReadonlySet<string>,
  place: Place,
): Ordered {
  const makesRule = makes.test(text)
  return {
    place,
    text,
    end: fields ? endOf(fields) : null,
    makesRule,
    appliesRule: !makesRule && namesRule.test(text) && (teaches.test(text) || applies.test(text)),
    after: /\d\.\d/.test(text)
      ? [...text.matchAll(comesAfter)].flatMap((match) => match[1] ?? match[2] ?? [])
      : [],
    dependsOn: fields?.parts?.dependsOn ?? [],
    stems,
  }
}

/** In how many measures a stem stands; another function when any of these numbers is another. */
export type StemCounts = (stem: string) => number

/** In how many measures each stem stands. */
export class Stems {
  readonly #numbers = new Map<string, number>()
  #counts: StemCounts = (stem) => this.#numbers.get(stem) ?? 0

  /** In how many measures a stem stands. */
  get counts(): StemCounts {
    return this.#counts
  }

  /** Takes in that a measure, new or gone, had some stems and has others now. */
  change(before: ReadonlySet<string> | null, now: ReadonlySet<string> | null): void {
    for (const stem of before ?? []) this.#numbers.set(stem, this.#counts(stem) - 1)
    for (const stem of now ?? []) this.#numbers.set(stem, this.#counts(stem) + 1)
    this.#counts = (stem) => this.#numbers.get(stem) ?? 0
  }
}

const day = (iso: string) => iso.slice(0, 10)

/**
 * Measures that are over before one they build on: one the plan says must come first, one their
 * words name, or the law that a training teaches. `stems` says in how many measures a stem stands.
 */
export function orderRemarks(measures: readonly Ordered[], stems: StemCounts): PlacedRemark[] {
  const most = Math.max(2, measures.length * 0.1)
  const rare = (stem: string) => stems(stem) <= most
  const byId = new Map(measures.map((one) => [one.place.id, one]))
  const byNumber = new Map(measures.map((one) => [one.place.number, one]))
  const rules = measures.filter(({ makesRule, end }) => makesRule && end !== null)
  const found: PlacedRemark[] = []
  for (const one of measures) {
    const { place, end } = one
    if (end === null) continue
    const late = (other: Ordered | undefined) =>
      other !== undefined && other !== one && other.end !== null && day(other.end) > day(end)
    const named = [
      ...one.dependsOn.map((id) => byId.get(id)),
      ...one.after.map((number) => byNumber.get(number)),
    ]
    const taught = one.appliesRule
      ? rules.filter((other) => [...one.stems].some((stem) => other.stems.has(stem) && rare(stem)))
      : []
    const other = [...named, ...taught].find(late)
    if (!other) continue
    const words = other.place.number ?? other.text
    const about = `${one.text}\n${end}\n${other.text}\n${other.end}`
    found.push({ place, remark: { check: "ends-before-its-basis", words, about } })
  }
  return found
}
