import { languageOf } from "../../text/language.ts"
import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"
import {
  elementKey,
  type FrameMatcher,
  type FrameMatches,
  frameMatcherOf,
} from "../contradictions/frameMatcher.ts"
import { type AreaScore, type Scorer, type SentenceTone, threshold } from "../model/scorer.ts"
import { scorerOf } from "../model/scorerOf.ts"
import { statesExclusion } from "../sentences/exclusion.ts"
import { asksForResults } from "../sentences/selfReference.ts"
import type { StandardsSet } from "../set/set.ts"

/**
 * Reports that something was requested, discussed or proposed, or is over: these provide nothing by
 * themselves.
 */
const raised: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /(?<!\p{L})(?:(?:question|matter|issue|possibility|idea|proposal|suggestion|option|creation|introduction|establishment)s?(?!\p{L})[^.;]{0,140}?(?:was|were|has been|have been|had been) (?:\p{L}+ly )?(?:raised|discussed|considered|examined|debated|mooted|made|put forward|put|tabled|proposed|suggested|weighed|brought up|looked at|rejected)|(?:discussed|considered|debated|examined|asked|weighed) (?:the (?:question|idea|possibility|proposal) |whether )|^\W*whether (?!or not)[^.;]{0,140}?(?:was|were|has been|have been) (?:\p{L}+ly )?(?:discussed|considered|examined|debated|raised)|(?:was|were|has been|have been) (?:proposed|suggested|mooted) (?:to|that)|(?:came|has come|had come|come) to an end|(?:was|were|has been|have been) (?:ended|discontinued|closed|wound up)|(?:ended|ran out|expired|lapsed) (?:in|on|at|with) )/iu,
  ),
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:(?:вопрос|иде[яи]|предложени|возможност|тем[аы])\p{L}*(?!\p{L})[^.;]{0,140}?(?:поднимал|ставил|поставлен|обсужд|рассматривал|рассмотрен|звучал|высказ|выдвин|вносил|внесен|изучал|поступ|прозвучал)\p{L}*|(?:поднимал|ставил|обсуждал|рассматривал|предлагал|высказывал|звучал|выдвигал)(?:ся|ась|ось|ись|[аоию]?)(?!\p{L})|(?:проект|программ)\p{L}* [^.;]{0,100}?(?:заверш[её]н|заверш(?:ил|ен)|законч(?:ил|ен)|прекращ[её]н|истек|окончен)\p{L}*)/iu,
  ),
  az: latinAndCyrillic(
    /(?:(?:məsələsi|təklifi|ideyası|imkanı|məsələ|təklif|sual)(?!\p{L})[^.;]{0,80}?(?:qaldırıl|müzakirə|baxıl|nəzərdən keçiril|irəli sürül|səsləndiril|edil|verildi|verilmiş|verilib)\p{L}*|(?:təklif olun|təklif edil|müzakirə olun|müzakirə edil|qaldırıl)(?:du|di|dı|dü|muş|miş|mış|müş|ub|ib|ıb|üb)\p{L}*|layihə\p{L}* [^.;]{0,80}?(?:başa çat|bit|sona çat|dayandırıl)\p{L}*)/iu,
  ),
}

/** Words that refer back to the sentence before. */
const pointing: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /^[\s(]*(?:it|this|that|these|those|such|the (?:matter|question|proposal|suggestion|idea|issue|subject|decision|possibility|project|programme|point|fund|office|topic)|neither|nor|no such|in view of|for (?:reasons|want|lack))(?!\p{L})/iu,
  ),
  ru: latinAndCyrillic(
    /^[\s(]*(?:он|она|оно|они|это|эт(?:от|а|и|у)|данн\p{L}+|так(?:ой|ая|ое|ие)|вопрос|предложение|решение|иде[яю]|тем[ау]|проект|программ[ау]|его|е[её]|их|при этом|ввиду|в связи|по соображениям)(?!\p{L})/iu,
  ),
  az: latinAndCyrillic(
    /^[\s(]*(?:o(?:,| )|onlar|bu(?!\p{L})|bunlar|həmin|belə|məsələ|təklif|qərar|layihə|ideya|onun|bunun|müvafiq)/iu,
  ),
}

/**
 * Whether a sentence only reports that something was requested, discussed or proposed, or ended,
 * and the next leaves it at that: "the question of … was raised. It is left to the next plan".
 * False in an unknown language.
 */
function isRetracted(sentence: string, next: string, lang: string): boolean {
  const says = (patterns: Readonly<Record<string, RegExp>>, text: string) =>
    patterns[lang]?.test(text.replaceAll("İ", "i")) ?? false
  return says(pointing, next) && says(raised, sentence) && statesExclusion(next, lang)
}

/** A sentence of a passage that carries an area. `start` and `end` are offsets in UTF-16 units. */
export interface Evidence {
  readonly area: string
  readonly element: string | null
  readonly start: number
  readonly end: number
  readonly score: number
  /**
   * Whether it says that something is missing or excluded: it names the area and raises no level.
   */
  readonly negated: boolean
  /** Whether it contradicts the provision: to be checked by a person, and raises no level. */
  readonly contradicts: boolean
  /** Whether it binds a named body to a time, as a measure does. */
  readonly datedDuty: boolean
  /** Whether its score is much lower than another area's of its sentence, which is the main one. */
  readonly beside: boolean
  /**
   * Whether it is beside another area and has no explicit cue, or not firm in a sentence that
   * contradicts another's provision: more often a side effect of that area than a subject.
   */
  readonly faint: boolean
  /** Elements that explicit cues name or the scorer finds likely: weighed in a level, not shown. */
  readonly touches: readonly string[]
}

/** The areas and the evidence of one text by itself. */
export interface TextReading {
  readonly lang: string
  readonly areas: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The kind of part that a text is in; null where that is not known. */
type InPlan = "measure" | "narrative" | "title" | null

/**
 * Where cues alone decide: an area with less than this share of the best score is more often a side
 * effect than a subject of its own, unless its own score is this high.
 */
const standingShare = 0.7
const ownScore = 1.05

/** The score from which an area beside another is firm, and an area in a title. */
const firm = 0.85
const firmTitle = 0.95
/** The difference from which an area is beside another of its sentence, unless it is firm. */
const shadow = 0.2

/**
 * A measure is about something: where no score is high enough, the best is accepted from this far
 * below.
 */
const leeway = 0.2
const closeBy = 0.05
/** The score of an explicit cue in that case, alone and added to the scorer's. */
const cueAlone = 0.6
const cueBeside = 0.15

/**
 * Reads one text by itself: the areas it is about, the main one first, and the sentences that show
 * them. Duties and gaps alike name their area. A text `inPlan` as a measure, or a dated duty in
 * narrative, is assumed to be about some area; a title names what explicit cues find.
 */
export function readPassage(
  set: StandardsSet,
  text: string,
  lang?: string,
  scorer: Scorer = scorerOf(set),
  inPlan: InPlan = null,
): TextReading {
  const language = lang && set.languages.includes(lang) ? lang : languageOf(text, lang)
  const { scored, tones } = scorer.score(text, language)
  const accepted = acceptedIn(scored, tones, scorer, text, language, inPlan)
  const matcher = frameMatcherOf(set, language)
  const evidence = tones.flatMap((tone, at) => {
    const matches = matcher.match(text, tone.start, tone.end)
    const own = accepted.filter(({ start }) => start === tone.start)
    const next = tones[at + 1]
    const retracted =
      own.length > 0 &&
      next !== undefined &&
      isRetracted(text.slice(tone.start, tone.end), text.slice(next.start, next.end), language)
    return evidenceIn(tone, own, matches, matcher, inPlan, retracted)
  })
  evidence.sort(inOrder)
  const areas = new Set(accepted.map(({ area }) => area))
  return {
    lang: language,
    areas: [...new Set(evidence.flatMap(({ area }) => (areas.has(area) ? area : [])))],
    evidence,
  }
}

/** The scores that are accepted. */
function acceptedIn(
  scored: readonly AreaScore[],
  tones: readonly SentenceTone[],
  scorer: Scorer,
  text: string,
  lang: string,
  inPlan: InPlan,
): readonly AreaScore[] {
  const highest = scored.reduce((most, { score }) => Math.max(most, score), 0)
  const least = scorer.readsAround
    ? threshold
    : Math.max(threshold, Math.min(ownScore, highest * standingShare))
  const told = scored.filter(({ score }) => score >= least)
  if (inPlan === "title") {
    const asks = asksForResults(text, lang)
    const named = new Set(tones.flatMap(({ pointed }) => [...pointed.keys()]))
    const firmly = told.filter(
      ({ area, score }) => named.has(area) || (score >= firmTitle && !asks),
    )
    return firmly.length > 0 ? firmly : likeliest([], tones)
  }
  if (told.length > 0 || !inPlan) return told
  return likeliest(
    scored,
    tones.filter(({ datedDuty }) => inPlan === "measure" || datedDuty),
  )
}

/**
 * The likeliest areas of binding sentences without an accepted one: the best, and those close to
 * it.
 */
function likeliest(scored: readonly AreaScore[], binding: readonly SentenceTone[]): AreaScore[] {
  const found = binding.flatMap(({ start, end, pointed }) => {
    const told = scored.filter((one) => one.start === start)
    const cued = [...pointed].flatMap(([area, elements]) =>
      told.some((one) => one.area === area)
        ? []
        : (elements.length > 0 ? elements : [null]).map((element): AreaScore => {
            const said = { area, element, start, end, score: cueAlone }
            return { ...said, contradicts: false, perhaps: [] }
          }),
    )
    const lifted = told.map((one): AreaScore => {
      return { ...one, score: one.score + (pointed.has(one.area) ? cueBeside : 0) }
    })
    return [...lifted, ...cued]
  })
  const best = Math.max(...found.map(({ score }) => score))
  return found.filter(({ score }) => score >= Math.max(threshold - leeway, best - closeBy))
}

/**
 * The evidence of one sentence, which the next may retract: the areas it shows, and those it
 * contradicts.
 */
function evidenceIn(
  tone: SentenceTone,
  told: readonly AreaScore[],
  matches: FrameMatches,
  matcher: FrameMatcher,
  inPlan: InPlan,
  retracted: boolean,
): Evidence[] {
  const { start, end } = tone
  const isGuarded = (name: string) => matcher.guardedKeys.has(name) && matches.guarded.has(name)
  // Where the set has frames for an area, they know the exceptions; cues do not.
  const isContradiction = ({ area, contradicts }: AreaScore) =>
    matches.contradicted.has(area) || (contradicts && !matcher.contradictableAreas.has(area))
  const own = told.filter((one) => isContradiction(one) || !isGuarded(one.area))
  const opposed: AreaScore[] = [...matches.contradicted].flatMap((area) => {
    const bare = {
      area,
      element: null,
      start,
      end,
      score: threshold,
      contradicts: true,
      perhaps: [],
    }
    return own.some((one) => one.area === area) ? [] : bare
  })
  const all = [...own, ...opposed]
  const highest = Math.max(...all.map(({ score }) => score))
  const opposes = all.some(isContradiction)
  return all.map((one) => {
    const { area, score, perhaps } = one
    const contradicts = isContradiction(one)
    const cued = tone.pointed.get(area)
    // For a measure whose element the scorer cannot tell, the one that explicit cues name is shown.
    const plainly = inPlan === "measure" && cued?.length === 1 ? (cued[0] ?? null) : null
    const element = one.element ?? plainly
    const beside = score < firm && highest - score >= shadow
    return {
      area,
      element: element !== null && isGuarded(elementKey(area, element)) ? null : element,
      start,
      end,
      score,
      // "Have no right to" contradicts a provision by its negation; an exclusion does not.
      negated: contradicts ? tone.leftOut() : retracted || tone.negated(),
      contradicts,
      // A measure binds by its fields, whatever its words say of time.
      datedDuty: inPlan !== "measure" && tone.datedDuty,
      beside,
      faint: (beside && !cued) || (opposes && !(cued && score >= firm)),
      touches: [...(cued ?? []), ...perhaps].filter((id) => !isGuarded(elementKey(area, id))),
    }
  })
}

/** The order of evidence: the highest score first. */
const inOrder = (a: Evidence, b: Evidence) =>
  b.score - a.score || a.start - b.start || (a.element ?? "").localeCompare(b.element ?? "")
