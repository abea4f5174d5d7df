import { describe, expect, it } from "vitest"
import type { Unless } from "../../../../shared/coverage/checks/phrasing.ts"
import { ProvisionMatcher } from "../../../../shared/coverage/checks/provisions/provisionMatcher.ts"
import { provisions } from "../../../../shared/coverage/checks/provisions/provisionsData.ts"
import {
  PatternIndex,
  PrefilteredPattern,
  TextTrigrams,
} from "../../../../shared/coverage/patterns/prefilter.ts"
import { latinAndCyrillic } from "../../../../shared/text/latinAndCyrillic.ts"
import { developmentPassages, ownPassages } from "../../../eval/passages.ts"

const texts = [...developmentPassages(), ...ownPassages().filter((_, i) => i % 9 === 0)].map(
  ({ text }) => text,
)
const trigrams = new TextTrigrams()

/** A pattern of a way tried by itself. */
function plainly(one: RegExp | Unless): (text: string) => boolean {
  if (one instanceof RegExp) {
    const pattern = latinAndCyrillic(one)
    return (text) => pattern.test(text)
  }
  const says = latinAndCyrillic(one.says)
  const unless = one.unless.map(latinAndCyrillic)
  return (text) => says.test(text) && !unless.every((pattern) => pattern.test(text))
}

describe("an index of patterns", () => {
  const things = [[/shelter|hostel/iu, /open/iu], [/lawyer/iu], [/\d/u], [/.*/u]]
  const known = new PatternIndex(things.map((row) => row.map((one) => new PrefilteredPattern(one))))
  const open = (text: string) => known.candidates(trigrams.take(text))

  it("are all open until common rows are known, and then only where they can stand", () => {
    expect(open("Open the road")).toEqual([0, 1, 2, 3])
    for (let i = 0; i < 200; i++) open("Open the road to the lawyers")
    expect(open("Open the road")).toEqual([3])
    expect(open("Open a hostel with 4 rooms")).toEqual([0, 2, 3])
    expect(open("Pay lawyers")).toEqual([1, 3])
    expect(open("")).toEqual([3])
  })

  it.each(["en", "ru", "az"])("[C21] provisions are the same as by trying all ways: %s", (lang) => {
    const plain = provisions.map(({ id, shown, dated }) => {
      const ways = [...(shown[lang] ?? []), ...(dated?.shown[lang] ?? [])]
      return { id, ways: ways.map((way) => way.map(plainly)) }
    })
    const matcher = new ProvisionMatcher(lang)
    for (const text of texts) {
      const tried = plain.filter((one) => one.ways.some((way) => way.every((says) => says(text))))
      const looked = matcher
        .candidates(trigrams.take(text))
        .filter(({ phrasings: some }) =>
          some.some((way) => way.every((by) => by.testUnfiltered(text))),
        )
      expect(looked.map(({ one }) => one.id)).toEqual(tried.map(({ id }) => id))
    }
  })
})
