import { Meanings } from "../lexicon/meanings.ts"
import type { Rule } from "../lexicon/rule.ts"
import { SentenceFeatures } from "../lexicon/sentenceFeatures.ts"
import { type ReadSentence, SentenceReader } from "../lexicon/sentenceReader.ts"
import type { StandardsSet } from "../set/set.ts"
import type { WeightsFile } from "../set/weights.ts"
import { AreaModels, type Sums } from "./areaModels.ts"
import { strongestCues } from "./features.ts"
import { FeatureWeighting, type WindowFeatures } from "./featureWeighting.ts"
import { toneOf } from "./lexiconScorer.ts"
import { type AreaScore, type Scorer, type Scoring, threshold } from "./scorer.ts"
import { attributeToSentences, type SentenceScores } from "./sentenceAttribution.ts"
import type { IndexedFeatures } from "./sentenceSums.ts"

/** A sentence with its features for the trained scorer. */
interface FeaturizedSentence extends IndexedFeatures {
  readonly sentence: ReadSentence
}

/** The number of words that are read together: about the size of a labelled passage. */
const together = 70

/**
 * Groups consecutive sentences that are short enough to be read together; a long sentence is alone.
 */
function windowsOf(read: readonly FeaturizedSentence[]): FeaturizedSentence[][] {
  const windows: FeaturizedSentence[][] = []
  for (let from = 0; from < read.length; from++) {
    let words = read[from]?.sentence.words.length ?? 0
    let to = from + 1
    while (to < read.length && words + (read[to]?.sentence.words.length ?? 0) <= together) {
      words += read[to]?.sentence.words.length ?? 0
      to++
    }
    windows.push(read.slice(from, to))
    if (to === read.length) break
  }
  return windows
}

/** The slope from margins to scores, and how far below `threshold` scores are still reported. */
const slope = 0.4
const tellable = 0.2
/** Cues of this strength lower the margin needed by this much. */
const certain = 1.15
const trust = 0.5
/** The strength of a cue from which the element it names is accepted more easily. */
const plain = 0.8
/** A sentence of a text carries an area when its score is this share of the strongest one's. */
const carries = 0.7
/** The number of words that are returned as contributing most. */
const mostWords = 4

/** A score rounded to millionths, which removes the effects of the order of additions. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6
}

/** A sentence of a window with the scores that its cues give it alone. */
interface WindowSentence {
  readonly sentence: ReadSentence
  /** The scores of its features for each area; null where it is alone. */
  readonly said: Float64Array | null
  readonly cued: ReadonlyMap<string, number>
}

/**
 * A scorer with weights learnt from labelled passages: linear models of each area and each element
 * over words, meanings, concepts and cues, and a hidden layer beside them, behind a gate that tells
 * the subject from other fields.
 */
export class TrainedScorer implements Scorer {
  readonly readsAround = true
  readonly meanings: Meanings
  readonly #reader: SentenceReader
  readonly #file: Pick<WeightsFile, "areas" | "cues" | "accept">
  readonly #models: AreaModels
  readonly #features: SentenceFeatures
  readonly #weighing: FeatureWeighting

  constructor(set: StandardsSet, file: WeightsFile) {
    this.#reader = new SentenceReader(set)
    const { areas, cues, accept } = file
    this.#file = { areas, cues, accept }
    this.#models = new AreaModels(file)
    const { table } = this.#models
    this.#features = new SentenceFeatures(set, table)
    this.#weighing = new FeatureWeighting(table, file.rarest)
    this.meanings = new Meanings(this.#reader, this.#features, table)
  }

  score(text: string, lang: string): Scoring {
    const { sentences, subject, read } = this.#read(text, lang)
    return {
      scored: this.#told(read, subject),
      tones: sentences.map((sentence) => toneOf(this.#reader, sentence, text, lang)),
    }
  }

  /** The scores of a text, sentence by sentence. */
  #told(read: readonly FeaturizedSentence[], subject: boolean): readonly AreaScore[] {
    if (read.length < 2) return this.#scoreWindow(read, subject).told
    const whole = this.#together(windowsOf(read), subject)
    // A text without scores or cues is not read again sentence by sentence.
    if (whole.length === 0 && read.every(({ sentence }) => sentence.cues.size === 0)) return whole
    const alone = read.map((one): SentenceScores => {
      // Alone, only scores above the threshold count.
      const { told: scores, sums } = this.#scoreWindow([one], subject, threshold)
      const said = sums.slice()
      const { start, end, cues } = one.sentence
      const contradicts = (area: string) => isContradicted(cues, area)
      const saysOf = (area: string, element: string) => this.#models.saysOf(area, element, said)
      return { start, end, scores, saysOf, contradicts }
    })
    return attributeToSentences(whole, alone)
  }

  wordsFor(text: string, lang: string, area: string): string[] {
    const { table } = this.#models
    const column = this.#file.areas.indexOf(area)
    const { read } = this.#read(text, lang)
    const worths = new Map<string, number>()
    for (const { sentence } of read) {
      for (const { text, features, stem, edged, bare } of sentence.words) {
        const places = [stem, edged, bare].slice(0, features).filter((place) => place >= 0)
        const worth = (place: number) => table.rarityAt(place) * table.weightAt(place, column)
        worths.set(
          text,
          places.reduce((sum, place) => sum + worth(place), 0),
        )
      }
    }
    return [...worths]
      .filter(([, worth]) => worth > 0.01)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostWords)
      .map(([word]) => word)
  }

  /** The scores of the windows of a text; where several have one area, the highest. */
  #together(windows: readonly (readonly FeaturizedSentence[])[], subject: boolean): AreaScore[] {
    const [only] = windows
    if (only && windows.length === 1) return this.#scoreWindow(only, subject).told
    const best = new Map<string, AreaScore>()
    for (const window of windows) {
      for (const found of this.#scoreWindow(window, subject).told) {
        const key = `${found.start} ${found.area} ${found.element ?? ""}`
        if ((best.get(key)?.score ?? -1) < found.score) best.set(key, found)
      }
    }
    return [...best.values()]
  }

  #read(text: string, lang: string) {
    const sentences = this.#reader.read(text, lang)
    const subject = sentences.some((sentence) => this.#reader.names("subject", sentence))
    const read = sentences.map((sentence, at): FeaturizedSentence => {
      const collected = this.#features.collect(sentence, lang, subject)
      return { sentence, placed: this.#weighing.settle(collected), at }
    })
    return { sentences, subject, read }
  }

  /** The scores of a window, from `least` on. */
  #scoreWindow(
    window: readonly FeaturizedSentence[],
    subject: boolean,
    least = threshold - tellable,
  ): { told: AreaScore[]; sums: Sums } {
    const { areas, accept } = this.#file
    const together = this.#weighing.together(window)
    const cues = strongestCues(this.#reader, window, subject)
    const sums = this.#models.sumsOf(window, together, cues)
    const gate = this.#models.gateOf(sums)
    // Where neither the subject nor any of its people and bodies is named, the gate needs more.
    const strange = !subject && window.every(({ sentence }) => this.#reader.strange(sentence))
    const open = accept.gate + (strange ? accept.stranger : 0)
    const closed = gate < open ? 0.3 + open - gate : 0
    const margins = this.#models.marginsOf(sums)
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < margins.length; i++) most = Math.max(most, margins[i] ?? 0)
    const told: AreaScore[] = []
    let said: WindowSentence[] | null = null
    for (let i = 0; i < margins.length; i++) {
      const area = areas[i] ?? ""
      const margin = margins[i] ?? 0
      const trusted = cues.size > 0 && (cues.get(area) ?? 0) >= certain ? trust : 0
      const needed = (margin === most ? accept.best : accept.margin) - trusted
      const score = rounded(threshold + slope * (margin - needed - closed))
      if (score < least) continue
      said ??= this.#sayings(window, together)
      this.#tell(told, area, i, score, said, sums)
    }
    return { told, sums }
  }

  /** The sentences of a window with their scores for areas. */
  #sayings(window: readonly FeaturizedSentence[], { scales }: WindowFeatures): WindowSentence[] {
    const [only] = window
    // A sentence alone needs no comparison.
    if (only && window.length === 1) return [{ sentence: only.sentence, said: null, cued: noCues }]
    return window.map((read) => ({
      sentence: read.sentence,
      said: this.#models.saidOfAreas(read, scales),
      cued: strongestCues(this.#reader, [read], true),
    }))
  }

  /**
   * Adds the scores of the sentences of a window that carry an area, with the elements that the
   * window names.
   */
  #tell(
    told: AreaScore[],
    area: string,
    column: number,
    score: number,
    window: readonly WindowSentence[],
    sums: Sums,
  ): void {
    const ofCues = this.#file.cues[column]?.[1] ?? 0
    let most = Number.NEGATIVE_INFINITY
    for (const said of window) most = Math.max(most, shareOf(said, area, column, ofCues))
    const elements = this.#models.elementsOf(column, sums, namedIn(window, area))
    const perhaps = this.#models.perhapsOf(column, sums)
    for (const said of window) {
      const share = shareOf(said, area, column, ofCues)
      if (share !== most && !(share > 0 && share >= most * carries)) continue
      const { start, end, cues } = said.sentence
      const contradicts = isContradicted(cues, area)
      if (elements.length === 0) {
        told.push({ area, element: null, start, end, score, contradicts, perhaps })
      }
      for (const element of elements) {
        told.push({ area, element, start, end, score, contradicts, perhaps })
      }
    }
  }
}

/** Whether a cue that holds in a sentence contradicts an area's provisions. */
function isContradicted(cues: ReadSentence["cues"], area: string): boolean {
  return cues.get(area)?.some((rule) => rule.contradicts) ?? false
}

/** The score of a sentence of a window for an area; equal for all where it is alone. */
function shareOf(
  { said, cued }: WindowSentence,
  area: string,
  column: number,
  ofCues: number,
): number {
  return said ? (said[column] ?? 0) + (cued.get(area) ?? 0) * ofCues : 1
}

const none: ReadonlySet<string> = new Set()
const noCues: ReadonlyMap<string, number> = new Map()
const noRules: readonly Rule[] = []

/** The elements of an area that explicit cues name in a window. */
function namedIn(window: readonly WindowSentence[], area: string): ReadonlySet<string> {
  let named: Set<string> | null = null
  for (const { sentence } of window) {
    for (const { element, strength } of sentence.cues.get(area) ?? noRules) {
      if (!element || strength < plain) continue
      named ??= new Set()
      named.add(element)
    }
  }
  return named ?? none
}
