import type { ReadSentence } from "./sentenceReader.ts"
import type { Numbered } from "./sentenceSums.ts"

/** A sentence with what a trained scorer sees of it. */
export interface Read extends Numbered {
  readonly sentence: ReadSentence
}

/** How many words are read together: about what one labelled passage has. */
const together = 70

/** Runs of sentences short enough to be read together; a long sentence stands alone. */
export function windowsOf(read: readonly Read[]): Read[][] {
  const windows: Read[][] = []
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
