import { frameOf, meaningsOf } from "../contradictions/frame.ts"
import { conceptsOf, ruleOf } from "../lexicon/rule.ts"
import { TrainedScorer } from "../model/trainedScorer.ts"
import type { Provision, StandardsSet } from "../set/set.ts"
import type { RepairedSet } from "./repairedSet.ts"
import { isRead, type Path, readLanguages, SetCheck, type SetFault } from "./setCheck.ts"

const mostCore = 3

function areaFaults(check: SetCheck, set: StandardsSet): void {
  const pillars = check.idsOf(["pillars"], set.pillars)
  const instruments = check.idsOf(["instruments"], set.instruments)
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
    const told = check.areWhole([...path, "elements"], area.elements, "core")
    if (told && (core < 1 || core > mostCore))
      check.fault([...path, "elements"], `One to three elements are core, and here ${core} are.`)
    for (const [k, element] of area.elements.entries()) {
      check.titles([...path, "elements", k, "title"], element.title)
      check.languages([...path, "elements", k, "texts"], element.texts ?? {})
      provisions([...path, "elements", k, "provisions"], element.provisions)
    }
  }
}

/**
 * Returns a check that reports undefined elements of an area, unless the area is undefined or
 * malformed itself.
 */
function elementsIn(check: SetCheck, set: StandardsSet) {
  const elements = new Map(
    set.areas.map(({ id, elements }, i) => [id, check.idsOf(["areas", i, "elements"], elements)]),
  )
  return (path: Path, { area, element }: { area: string; element: string | null }) => {
    const own = elements.get(area)
    if (own && element !== null && !own.has(element))
      check.stranger(path, `The area “${area}” has no element “${element}”.`)
  }
}

function cueFaults(check: SetCheck, set: StandardsSet): void {
  const concepts = check.namesOf("concepts", set.concepts)
  const areas = check.idsOf(["areas"], set.areas)
  const elementOf = elementsIn(check, set)
  for (const [i, data] of set.rules.entries()) {
    check.one(["rules", i, "area"], data.area, areas, "area")
    elementOf(["rules", i, "element"], data)
    for (const name of new Set(conceptsOf(ruleOf(data)))) {
      if (name === "") check.fault(["rules", i, "when"], "The cue has an empty part.")
      else check.one(["rules", i, "when"], name, concepts, "concept")
    }
  }
  for (const list of ["against", "resembled"] as const) {
    for (const [i, { area, says, unless }] of (set[list] ?? []).entries()) {
      check.one([list, i, "area"], area, areas, "area")
      check.languages([list, i, "says"], says)
      check.languages([list, i, "unless"], unless ?? {})
    }
  }
  for (const [i, { area, element = null }] of (set.resembled ?? []).entries())
    elementOf(["resembled", i, "element"], { area, element })
  const meanings = check.namesOf("againstMeanings", set.againstMeanings ?? {})
  for (const [i, data] of (set.againstFrames ?? []).entries()) {
    check.known(["againstFrames", i, "areas"], data.areas, areas, "area")
    const frame = frameOf(data)
    for (const part of ["says", "unless"] as const) {
      const named = new Set(meaningsOf(part === "says" ? frame.parts : frame.unless))
      for (const name of named) {
        if (name === "") check.fault(["againstFrames", i, part], "The frame has an empty part.")
        else check.one(["againstFrames", i, part], name, meanings, "meaning")
      }
    }
  }
  for (const [name, byLanguage] of Object.entries(set.againstMeanings ?? {}))
    check.languages(["againstMeanings", name], byLanguage)
  for (const [name, byLanguage] of Object.entries(set.concepts)) {
    check.languages(["concepts", name], byLanguage)
    const told = Object.keys(byLanguage).every((lang) => check.isWhole("concepts", name, lang))
    if (told && !Object.values(byLanguage).some((phrases) => phrases.trim()))
      check.fault(["concepts", name], "The concept has no words.")
  }
  for (const [name, byLanguage] of Object.entries(set.vocabulary ?? {}))
    check.languages(["vocabulary", name], byLanguage)
  for (const [part, names] of Object.entries(set.context)) {
    if (part === "situationAreas") check.known(["context", part], names, areas, "area")
    else check.known(["context", part], names, concepts, "concept")
  }
}

function criterionFaults(check: SetCheck, set: StandardsSet): void {
  const areas = check.idsOf(["areas"], set.areas)
  const criteria = check.idsOf(["criteria"], set.criteria)
  const elementOf = elementsIn(check, set)
  for (const list of ["absences", "answers"] as const) {
    for (const [i, entry] of (set[list] ?? []).entries()) {
      check.one([list, i, "criterion"], entry.criterion, criteria, "criterion")
      check.one([list, i, "area"], entry.area, areas, "area")
      elementOf([list, i, "element"], entry)
    }
  }
  check.known(["services"], set.services ?? [], areas, "area")
  check.languages(["people"], set.people ?? {})
  for (const [i, twin] of (set.twins ?? []).entries()) check.languages(["twins", i], twin)
  for (const [i, { texts }] of set.criteria.entries())
    check.languages(["criteria", i, "texts"], texts ?? {})
  for (const [i, practice] of set.practices.entries()) {
    const path = ["practices", i]
    // Not part of the shape, because stored sets with such a practice must still be read.
    for (const part of ["country", "words"] as const)
      if (practice[part].trim() === "") check.fault([...path, part], `The practice has no ${part}.`)
    check.languages([...path, "texts"], practice.texts ?? {})
    check.known([...path, "areas"], practice.areas, areas, "area")
    check.known([...path, "criteria"], practice.criteria, criteria, "criterion")
    const places = practice.areas.length + practice.criteria.length + (practice.steps?.length ?? 0)
    const told = ["areas", "criteria", "steps"].every((part) => check.isWhole(...path, part))
    if (told && places === 0) check.fault(path, "The practice names no area, criterion or step.")
  }
}

/** Checks that weights and accuracy are about the defined areas, and complete. */
function learntFaults(check: SetCheck, mended: RepairedSet): void {
  const { set } = mended
  const { weights, accuracy } = set
  if (accuracy) check.languages(["accuracy", "languages"], accuracy.languages)
  if (!weights) return
  check.known(["weights", "areas"], weights.areas, check.idsOf(["areas"], set.areas), "area")
  if (mended.blanks.length > 0) return
  try {
    new TrainedScorer(set, weights)
  } catch (error) {
    check.fault(["weights"], error instanceof Error ? error.message : "They cannot be read.")
  }
}

/**
 * The inconsistencies of a set: repeated ids, undefined names, titles that lack a language. Where
 * blanks replace malformed parts, whatever depends on those is not reported. Empty for a set that
 * can be used.
 */
export function faultsOf(mended: RepairedSet): SetFault[] {
  const { set } = mended
  const check = new SetCheck(mended)
  for (const [i, language] of set.languages.entries()) {
    if (!isRead(language))
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
  learntFaults(check, mended)
  check.strangeLanguages()
  return check.faults
}
