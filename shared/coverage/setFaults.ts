import { frameOf, meaningsOf } from "./againstFrame.ts"
import { conceptsOf, ruleOf } from "./rule.ts"
import type { Provision, StandardsSet } from "./set.ts"
import { TrainedScorer } from "./trainedScorer.ts"

/** Something in a set that does not hold together, and where. */
export interface SetFault {
  readonly path: readonly (string | number)[]
  readonly reason: string
}

type Path = SetFault["path"]

/** The languages whose words and inflection the reading knows. */
const readLanguages: readonly string[] = ["en", "ru", "az"]
const mostCore = 3

/** Gathers the faults of one set, by what they are about. */
class Check {
  readonly faults: SetFault[] = []
  readonly #set: StandardsSet

  constructor(set: StandardsSet) {
    this.#set = set
  }

  fault(path: Path, reason: string): void {
    this.faults.push({ path, reason })
  }

  /** Every id once. */
  once(path: Path, entries: readonly { id: string }[]): void {
    const seen = new Set<string>()
    for (const [i, { id }] of entries.entries()) {
      if (seen.has(id)) this.fault([...path, i, "id"], `“${id}” stands here twice.`)
      seen.add(id)
    }
  }

  /** Names that must be among the known ones. */
  known(path: Path, names: readonly string[], known: ReadonlySet<string>, what: string): void {
    for (const [i, name] of names.entries()) {
      if (!known.has(name)) this.fault([...path, i], `There is no ${what} “${name}”.`)
    }
  }

  one(path: Path, name: string, known: ReadonlySet<string>, what: string): void {
    if (!known.has(name)) this.fault(path, `There is no ${what} “${name}”.`)
  }

  /** Words in every language of the set, and in no other. */
  titles(path: Path, title: Readonly<Record<string, string>>): void {
    const { languages } = this.#set
    for (const language of languages) {
      if (!title[language]?.trim()) this.fault(path, `The title in “${language}” is missing.`)
    }
    this.languages(path, title)
  }

  languages(path: Path, byLanguage: Readonly<Record<string, unknown>>): void {
    for (const language of Object.keys(byLanguage)) {
      if (!this.#set.languages.includes(language))
        this.fault([...path, language], `“${language}” is none of the set's languages.`)
    }
  }
}

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))

function areaFaults(check: Check, set: StandardsSet): void {
  const pillars = idsOf(set.pillars)
  const instruments = idsOf(set.instruments)
  const provisions = (path: Path, cited: readonly Provision[]) => {
    for (const [i, { instrument }] of cited.entries())
      check.one([...path, i, "instrument"], instrument, instruments, "instrument")
  }
  for (const [i, area] of set.areas.entries()) {
    const path = ["areas", i]
    check.titles([...path, "title"], area.title)
    check.one([...path, "pillar"], area.pillar, pillars, "pillar")
    provisions([...path, "lead"], area.lead)
    check.once([...path, "elements"], area.elements)
    const core = area.elements.filter((element) => element.core).length
    if (core < 1 || core > mostCore)
      check.fault([...path, "elements"], `One to three elements are core, and here ${core} are.`)
    for (const [k, element] of area.elements.entries()) {
      check.titles([...path, "elements", k, "title"], element.title)
      check.languages([...path, "elements", k, "texts"], element.texts ?? {})
      provisions([...path, "elements", k, "provisions"], element.provisions)
    }
  }
}

function cueFaults(check: Check, set: StandardsSet): void {
  const concepts = new Set(Object.keys(set.concepts))
  const elements = new Map(set.areas.map(({ id, elements }) => [id, idsOf(elements)]))
  for (const [i, data] of set.rules.entries()) {
    const own = elements.get(data.area)
    if (!own) check.fault(["rules", i, "area"], `There is no area “${data.area}”.`)
    else if (data.element !== null && !own.has(data.element))
      check.fault(
        ["rules", i, "element"],
        `The area “${data.area}” has no element “${data.element}”.`,
      )
    for (const name of new Set(conceptsOf(ruleOf(data)))) {
      const reason = name === "" ? "The cue has an empty part." : `There is no concept “${name}”.`
      if (!concepts.has(name)) check.fault(["rules", i, "when"], reason)
    }
  }
  for (const [i, { area, says, unless }] of (set.against ?? []).entries()) {
    if (!elements.has(area)) check.fault(["against", i, "area"], `There is no area “${area}”.`)
    check.languages(["against", i, "says"], says)
    check.languages(["against", i, "unless"], unless ?? {})
  }
  const meanings = new Set(Object.keys(set.againstMeanings ?? {}))
  for (const [i, data] of (set.againstFrames ?? []).entries()) {
    check.known(["againstFrames", i, "areas"], data.areas, new Set(elements.keys()), "area")
    const frame = frameOf(data)
    for (const part of ["says", "unless"] as const) {
      const named = new Set(meaningsOf(part === "says" ? frame.parts : frame.unless))
      for (const name of named) {
        const reason =
          name === "" ? "The frame has an empty part." : `There is no meaning “${name}”.`
        if (!meanings.has(name)) check.fault(["againstFrames", i, part], reason)
      }
    }
  }
  for (const [name, byLanguage] of Object.entries(set.againstMeanings ?? {}))
    check.languages(["againstMeanings", name], byLanguage)
  for (const [name, byLanguage] of Object.entries(set.concepts)) {
    check.languages(["concepts", name], byLanguage)
    if (!Object.values(byLanguage).some((phrases) => phrases.trim()))
      check.fault(["concepts", name], "The concept has no words.")
  }
  for (const [name, byLanguage] of Object.entries(set.vocabulary ?? {}))
    check.languages(["vocabulary", name], byLanguage)
  for (const [part, names] of Object.entries(set.context)) {
    if (part === "situationAreas") check.known(["context", part], names, idsOf(set.areas), "area")
    else check.known(["context", part], names, concepts, "concept")
  }
}

function criterionFaults(check: Check, set: StandardsSet): void {
  const areas = idsOf(set.areas)
  const criteria = idsOf(set.criteria)
  for (const list of ["absences", "answers"] as const) {
    for (const [i, { criterion, area, element }] of (set[list] ?? []).entries()) {
      check.one([list, i, "criterion"], criterion, criteria, "criterion")
      check.one([list, i, "area"], area, areas, "area")
      const own = set.areas.find(({ id }) => id === area)?.elements
      if (own && element !== null && !idsOf(own).has(element))
        check.fault([list, i, "element"], `The area “${area}” has no element “${element}”.`)
    }
  }
  check.known(["services"], set.services ?? [], areas, "area")
  check.languages(["people"], set.people ?? {})
  for (const [i, twin] of (set.twins ?? []).entries()) check.languages(["twins", i], twin)
  for (const [i, { texts }] of set.criteria.entries())
    check.languages(["criteria", i, "texts"], texts ?? {})
  for (const [i, practice] of set.practices.entries()) {
    const path = ["practices", i]
    check.languages([...path, "texts"], practice.texts ?? {})
    check.known([...path, "areas"], practice.areas, areas, "area")
    check.known([...path, "criteria"], practice.criteria, criteria, "criterion")
    const places = practice.areas.length + practice.criteria.length + (practice.steps?.length ?? 0)
    if (places === 0) check.fault(path, "The practice names no area, criterion or step.")
  }
}

/** What was learnt must be about the areas that are there, and whole. */
function learntFaults(check: Check, set: StandardsSet): void {
  const { weights, accuracy } = set
  if (accuracy) check.languages(["accuracy", "languages"], accuracy.languages)
  if (!weights) return
  check.known(["weights", "areas"], weights.areas, idsOf(set.areas), "area")
  try {
    new TrainedScorer(set, weights)
  } catch (error) {
    check.fault(["weights"], error instanceof Error ? error.message : "They cannot be read.")
  }
}

/**
 * What in a set of the right shape does not hold together: an id that stands twice, a name that
 * nothing bears, a title that a language lacks. Empty for a set that can be used.
 */
export function faultsOf(set: StandardsSet): SetFault[] {
  const check = new Check(set)
  for (const [i, language] of set.languages.entries()) {
    if (!readLanguages.includes(language))
      check.fault(
        ["languages", i],
        `“${language}” cannot be read; ${readLanguages.join(", ")} can.`,
      )
  }
  check.titles(["title"], set.title)
  for (const part of ["pillars", "instruments", "areas", "criteria", "practices"] as const)
    check.once([part], set[part])
  for (const [i, { title }] of set.pillars.entries()) check.titles(["pillars", i, "title"], title)
  areaFaults(check, set)
  cueFaults(check, set)
  criterionFaults(check, set)
  learntFaults(check, set)
  return check.faults
}
