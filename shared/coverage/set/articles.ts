/** The steps of one numbering, in order: numbers of articles and paragraphs, or their letters. */
interface Order {
  /** The position of a step; NaN where it is not of this numbering. */
  place(step: string): number
  /** The steps from one to another. */
  steps(from: string, to: string): string[]
}

/** A range of articles, or of parts of one: 14(1)-(5) is within 14, from 1 to 5. */
interface Stretch {
  within: readonly string[]
  from: string
  to: string
}

/** No instrument has as many articles; a longer range is a misreading. */
const mostArticles = 1000

const letters = [..."abcdefghijklmnopqrstuvwxyz"]
const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ")

/** Articles that were inserted later stand between the others: 19, 19a, 19b, 20. */
const numbers: Order = {
  place(step) {
    const [, number = "", letter = ""] = /^(\d+)([a-z]?)$/u.exec(step) ?? []
    return number === "" ? Number.NaN : Number(number) + (letters.indexOf(letter) + 1) / 27
  },
  steps(from, to) {
    const first = Math.floor(this.place(from)) + 1
    const count = Math.max(0, Math.ceil(this.place(to)) - first)
    return [from, ...Array.from({ length: count }, (_, at) => String(first + at)), to]
  },
}

function listed(all: readonly string[]): Order {
  const place = (step: string) => (all.includes(step) ? all.indexOf(step) : Number.NaN)
  return { place, steps: (from, to) => all.slice(place(from), place(to) + 1) }
}

// (i) to (v) are five Roman numerals, but (h) to (j) are letters.
const orders = [numbers, listed(romans), listed(letters)]

/** The numbering in which `from` comes before `to`; undefined where there is none. */
function orderOf(from: string, to: string): Order | undefined {
  return orders.find(({ place }) => place(from) < place(to))
}

const named = /^(\d+[a-z]?|[ivx]+)?((?:\((?:\d+[a-z]?|[a-z]|[ivx]+)\))*)$/u

/**
 * The steps that lead to "14(2)(a)"; those of a bare "(b)" continue from the one named before it.
 */
function stepsOf(name: string, before: readonly string[]): string[] | null {
  const [, article, parts = ""] = named.exec(name) ?? []
  const steps = parts.split(/[()]+/u).filter(Boolean)
  if (article !== undefined) return [article, ...steps]
  const [first] = steps
  if (first === undefined) return null
  const beside = before.findLastIndex((step, at) => at > 0 && orderOf(step, first))
  return beside < 0 ? null : [...before.slice(0, beside), ...steps]
}

function stretchOf(first: readonly string[], last: readonly string[]): Stretch | null {
  const within = first.slice(0, -1)
  const from = first.at(-1)
  const to = last.at(-1)
  if (from === undefined || to === undefined || first.length !== last.length) return null
  if (within.some((step, at) => step !== last[at])) return null
  if (from === to) return { within, from, to }
  const order = orderOf(from, to)
  return order && order.place(to) - order.place(from) < mostArticles ? { within, from, to } : null
}

/**
 * The ranges that a reference names, as in "12(1)(a), (b)" or "32-34"; none where it is written in
 * another way.
 */
function stretchesOf(reference: string): Stretch[] {
  const text = reference
    .toLowerCase()
    .replace(/\sand\s/gu, ",")
    .replace(/\s/gu, "")
    .replace(/[\u2010-\u2014]/gu, "-")
  const stretches: Stretch[] = []
  let before: string[] = []
  for (const item of text.split(/[,;]/u)) {
    const [start = "", end, ...more] = item.split("-")
    const first = stepsOf(start, before)
    const last = first && (end === undefined ? first : stepsOf(end, first))
    const stretch = first && last && stretchOf(first, last)
    if (!stretch || more.length > 0) return []
    stretches.push(stretch)
    before = last
  }
  return stretches
}

/** Each article or part of a range, by the steps that lead to it. */
function partsOf({ within, from, to }: Stretch): string[][] {
  const steps = from === to ? [from] : (orderOf(from, to)?.steps(from, to) ?? [])
  return steps.map((step) => [...within, step])
}

function holds({ within, from, to }: Stretch, part: readonly string[]): boolean {
  const step = part[within.length]
  if (step === undefined || within.some((one, at) => one !== part[at])) return false
  if (from === to) return step === from
  const order = orderOf(from, to)
  return order !== undefined
    ? order.place(from) <= order.place(step) && order.place(step) <= order.place(to)
    : false
}

/**
 * Whether everything that a reference names is within what the others name together: 14(2)(a) is
 * within 14 and within 14(1)-(5), and 10(1)-(2) within 10(1) and 10(2). 10 is not within these two,
 * since the article may have more paragraphs. References that are not numbers of articles ("Annex,
 * 3") contain only themselves and their bracketed parts.
 */
export function isWithin(reference: string, others: readonly string[]): boolean {
  if (others.some((one) => reference === one || reference.startsWith(`${one}(`))) return true
  const parts = stretchesOf(reference).flatMap(partsOf)
  if (parts.length === 0) return false
  const stretches = others.flatMap(stretchesOf)
  return parts.every((part) => stretches.some((stretch) => holds(stretch, part)))
}
