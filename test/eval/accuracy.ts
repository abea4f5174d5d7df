import { readFileSync, writeFileSync } from "node:fs"
import { type Accuracy, accuracy as written, type LanguageAccuracy } from "../../shared/coverage/set/accuracy.ts"
import { antiTraffickingStandards } from "../../shared/coverage/sets/antiTraffickingStandards.ts"
import { type RemarkedPlan, sumOf } from "./remarks.ts"
import { type Answered, score, takenIn } from "./scores.ts"

const file = new URL("../../shared/coverage/sets/antiTrafficking/accuracy.json", import.meta.url)
const share = (value: number) => Number(value.toFixed(3))

const on = {
  en: "Labelled passages of four writers (one in English only) from whose passages nothing was learnt; half of those about an area avoid its usual terms.",
  ru: "Размеченные отрывки четырёх авторов (один писал только по-английски), на чьих текстах обучение не велось; половина отрывков по направлениям обходится без привычных терминов.",
  az: "Mətnlərindən heç nə öyrənilməmiş dörd müəllifin (biri yalnız ingiliscə yazıb) nişanlanmış parçaları; istiqamətlərə aid parçaların yarısında adi terminlər işlədilmir.",
}

function measured(answers: readonly Answered[]): LanguageAccuracy {
  const rates = ({ p, r, f1 }: ReturnType<typeof score>) => ({
    precision: share(p),
    recall: share(r),
    f1: share(f1),
  })
  const labelled = answers.filter(({ row }) => row.elements.length > 0)
  const empty = answers.filter(({ row }) => row.areas.length === 0).length
  return {
    passages: answers.length,
    areas: rates(score(answers.map(({ row, areas }) => [row.areas, areas]))),
    empty: empty > 0 ? { passages: empty, given: share(takenIn(answers)) } : null,
    elements:
      labelled.length > 0
        ? {
            passages: labelled.length,
            ...rates(score(labelled.map(({ row, elements }) => [row.elements, elements]))),
          }
        : null,
  }
}

const byLanguage = (answers: readonly Answered[]): Record<string, LanguageAccuracy> =>
  Object.fromEntries(
    antiTraffickingStandards.languages.flatMap((lang) => {
      const own = answers.filter(({ row }) => row.lang === lang)
      return own.length > 0 ? [[lang, measured(own)]] : []
    }),
  )

/** Writes what the product says of passages from real plans, by language; the rest stays. */
export function writeReal(answers: readonly Answered[]): void {
  write({ ...saidNow(), real: byLanguage(answers) })
}

/**
 * The accuracy that the product reports of itself, from passages that were read by what was learnt
 * without them: by language, with today's date. Writes it where the product reads it.
 */
export function writeAccuracy(answers: readonly Answered[]): void {
  const accuracy: Accuracy = {
    date: new Date().toISOString().slice(0, 10),
    on,
    languages: byLanguage(answers),
    real: saidNow().real,
    remarks: saidNow().remarks,
  }
  write(accuracy)
}

/** Writes what the product says of its remarks on how a plan is made, by language; the rest stays. */
export function writeRemarks(plans: readonly RemarkedPlan[]): void {
  const remarks = antiTraffickingStandards.languages.flatMap((lang) => {
    const own = plans.filter((plan) => plan.lang === lang)
    return own.length > 0 ? [[lang, sumOf(own)]] : []
  })
  write({ ...saidNow(), remarks: Object.fromEntries(remarks) })
}

const saidNow = (): Accuracy => written.parse(JSON.parse(readFileSync(file, "utf8")))
const write = (accuracy: Accuracy) =>
  writeFileSync(file, `${JSON.stringify(accuracy, null, 2)}\n`)
