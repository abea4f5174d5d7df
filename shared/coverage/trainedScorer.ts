import { AreaModels, type Sums } from "./areaModels.ts"
import { type Alone, eachSentence, type Told } from "./eachSentence.ts"
import { strongestCues } from "./features.ts"
import { toneOf } from "./lexiconScorer.ts"
import { Meanings } from "./meanings.ts"
import type { Rule } from "./rule.ts"
import { type Scored, type Scorer, type Scoring, threshold } from "./scorer.ts"
import { SentenceFeatures } from "./sentenceFeatures.ts"
import { type ReadSentence, SentenceReader } from "./sentenceReader.ts"
import type { StandardsSet } from "./set.ts"
import { type Worth, wordsOf } from "./strongestWords.ts"
import { type Together, type Values, Weighing } from "./weighing.ts"
import type { WeightsFile } from "./weights.ts"
import { type Read, windowsOf } from "./window.ts"

/** How far a margin moves a score, and how far below `threshold` a score can still be told. */
const slope = 0.4
const tellable = 0.2
/** Cues this strong are believed at a margin that much lower. */
const certain = 1.15
const trust = 0.5
/** The strength of a cue from which the element it names is believed more easily. */
const plain = 0.8
/** A sentence of a text carries an area when it says this share of what the strongest says. */
const carries = 0.7

/** A score without what is left behind its millionth by the order in which things were added up. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6
}

/** A sentence of a window with the scores that its cues give it alone. */
interface Said {
  readonly sentence: ReadSentence
  /** What its features say for each area; null where it stands alone. */
  readonly said: Float64Array | null
  readonly cued: ReadonlyMap<string, number>
}

/**
 * Reads by what was learnt from labelled passages: linear models of each area and each element over
 * words, meanings, concepts and cues, and a hidden layer beside them, behind a gate that tells the
 * subject from other fields.
 */
export class TrainedScorer implements Scorer {
  readonly readsAround = true
  readonly meanings: Meanings
  readonly #reader: SentenceReader
  readonly #file: Pick<WeightsFile, "areas" | "cues" | "accept">
  readonly #models: AreaModels
  readonly #features: SentenceFeatures
  readonly #weighing: Weighing

  constructor(set: StandardsSet, file: WeightsFile) {
    this.#reader = new SentenceReader(set)
    const { areas, cues, accept } = file
    this.#file = { areas, cues, accept }
    this.#models = new AreaModels(file)
    const { table } = this.#models
    this.#features = new SentenceFeatures(set, table)
    this.#weighing = new Weighing(table, file.rarest)
    this.meanings = new Meanings(this.#reader, this.#features, table)
  }

  score(text: string, lang: string): Scoring {
    const { sentences, subject, read } = this.#read(text, lang)
    const scored: Scored[] = []
    // Written out, because a spread of so many takes longer than finding them.
    for (const told of this.#told(read, subject)) {
      const { area, element, start, end, score, against, perhaps } = told
      const words = this.#words(text, lang, area, start)
      scored.push({ area, element, start, end, score, against, perhaps, words })
    }
    return {
      scored,
      tones: sentences.map((sentence) => toneOf(this.#reader, sentence, text, lang)),
    }
  }

  /** What a text tells, sentence by sentence. */
  #told(read: readonly Read[], subject: boolean): readonly Told[] {
    if (read.length < 2) return this.#scoreWindow(read, subject).told
    const whole = [...this.#together(windowsOf(read), subject)]
    // What tells nothing at all, and names nothing of the set, is not looked at again.
    if (whole.length === 0 && read.every(({ sentence }) => sentence.cues.size === 0)) return whole
    const alone = read.map((one): Alone => {
      // What only comes near by itself is asked of nobody.
      const { told, sums } = this.#scoreWindow([one], subject, threshold)
      const said = sums.slice()
      const { start, end, cues } = one.sentence
      const against = (area: string) => readsAgainst(cues, area)
      const saysOf = (area: string, element: string) => this.#models.saysOf(area, element, said)
      return { start, end, told, saysOf, against }
    })
    return eachSentence(whole, alone)
  }

  /** What the windows of a text tell; of what several tell, the highest score. */
  #together(windows: readonly (readonly Read[])[], subject: boolean): Iterable<Told> {
    const [only] = windows
    if (only && windows.length === 1) return this.#scoreWindow(only, subject).told
    const best = new Map<string, Told>()
    for (const window of windows) {
      for (const found of this.#scoreWindow(window, subject).told) {
        const key = `${found.start} ${found.area} ${found.element ?? ""}`
        if ((best.get(key)?.score ?? -1) < found.score) best.set(key, found)
      }
    }
    return best.values()
  }

  #read(text: string, lang: string) {
    const sentences = this.#reader.read(text, lang)
    const subject = sentences.some((sentence) => this.#reader.names("subject", sentence))
    const read = sentences.map((sentence, at): Read => {
      const collected = this.#features.collect(sentence, lang, subject)
      return { sentence, placed: this.#weighing.settle(collected), at }
    })
    return { sentences, subject, read }
  }

  /**
   * The words of a sentence that say most for an area. The sentence is read again when somebody
   * asks, because what was seen of all sentences would take more room than all else.
   */
  #words(text: string, lang: string, area: string, start: number): Scored["words"] {
    return () => {
      const window = windowsOf(this.#read(text, lang).read).find((reads) =>
        reads.some(({ sentence }) => sentence.start === start),
      )
      const found = window?.find(({ sentence }) => sentence.start === start)
      if (!window || !found) return []
      const values = this.#weighing.valuesOf(window.map(({ placed }) => placed))
      const hits = this.#reader.hitsIn(found.sentence, lang)
      const featureOf = (concept: number) => this.#features.featureOf(concept)
      const worth = this.#worths(values, this.#file.areas.indexOf(area))
      return wordsOf(found.sentence, hits, featureOf, worth)
    }
  }

  /** What sentences tell together, from this score on. */
  #scoreWindow(
    window: readonly Read[],
    subject: boolean,
    least = threshold - tellable,
  ): { told: Told[]; sums: Sums } {
    const { areas, accept } = this.#file
    const together = this.#weighing.together(window)
    const cues = strongestCues(this.#reader, window, subject)
    const sums = this.#models.sumsOf(window, together, cues)
    const gate = this.#models.gateOf(sums)
    // Where neither the subject nor any of its people and bodies is named, more is asked for.
    const strange = !subject && window.every(({ sentence }) => this.#reader.strange(sentence))
    const open = accept.gate + (strange ? accept.stranger : 0)
    const closed = gate < open ? 0.3 + open - gate : 0
    const margins = this.#models.marginsOf(sums)
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < margins.length; i++) most = Math.max(most, margins[i] ?? 0)
    const told: Told[] = []
    let said: Said[] | null = null
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

  /** The sentences of a window, ready to be asked what each says for an area. */
  #sayings(window: readonly Read[], { scales }: Together): Said[] {
    const [only] = window
    // Of one that stands alone nobody asks how much.
    if (only && window.length === 1) return [{ sentence: only.sentence, said: null, cued: noCues }]
    return window.map((read) => ({
      sentence: read.sentence,
      said: this.#models.saidOfAreas(read, scales),
      cued: strongestCues(this.#reader, [read], true),
    }))
  }

  /** Adds the sentences of a window that carry an area, with the elements the window names. */
  #tell(
    told: Told[],
    area: string,
    column: number,
    score: number,
    window: readonly Said[],
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
      const against = readsAgainst(cues, area)
      if (elements.length === 0) {
        told.push({ area, element: null, start, end, score, against, perhaps })
      }
      for (const element of elements) {
        told.push({ area, element, start, end, score, against, perhaps })
      }
    }
  }

  /** What each feature says for one column. */
  #worths({ places, values }: Values, column: number): Worth {
    const { table } = this.#models
    const worths = new Map<number, number>()
    for (const [i, place] of places.entries()) {
      worths.set(place, (values[i] ?? 0) * table.weightAt(place, column))
    }
    return (place) => worths.get(place) ?? 0
  }
}

/** Whether a cue that holds in a sentence reads against an area's provisions. */
function readsAgainst(cues: ReadSentence["cues"], area: string): boolean {
  return cues.get(area)?.some((rule) => rule.against) ?? false
}

/** How much a sentence of a window says for an area; the same for all where it stands alone. */
function shareOf({ said, cued }: Said, area: string, column: number, ofCues: number): number {
  return said ? (said[column] ?? 0) + (cued.get(area) ?? 0) * ofCues : 1
}

const none: ReadonlySet<string> = new Set()
const noCues: ReadonlyMap<string, number> = new Map()
const noRules: readonly Rule[] = []

/** The elements of an area that plain cues name in a window. */
function namedIn(window: readonly Said[], area: string): ReadonlySet<string> {
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
