import { describe, expect, it } from "vitest"
import { provisions } from "../../../../shared/coverage/checks/provisions/provisionsData.ts"
import { PrefilteredPattern, TextTrigrams } from "../../../../shared/coverage/patterns/prefilter.ts"
import { dutyPatterns } from "../../../../shared/coverage/sentences/datedDuty.ts"
import { leftOutWords } from "../../../../shared/coverage/sentences/exclusionData.ts"
import { latinAndCyrillic } from "../../../../shared/text/latinAndCyrillic.ts"
import { developmentPassages, ownPassages } from "../../../eval/passages.ts"

const trigrams = new TextTrigrams()
const matches = (pattern: RegExp, text: string) =>
  new PrefilteredPattern(pattern).test(text, trigrams.take(text))
const lets = (source: string, text: string) => {
  // With a pattern that matches anything in the place of the real one, what is left is the trigrams.
  const open = new RegExp(source, "iu")
  open.test = () => true
  return new PrefilteredPattern(open).test(text, trigrams.take(text))
}

describe("a pattern behind a prefilter", () => {
  it("matches where the pattern by itself does, in every passage there is", () => {
    const patterns = [
      ...provisions.flatMap(({ shown, dated }) =>
        [shown, dated?.shown ?? {}].flatMap((said) =>
          Object.values(said)
            .flat(2)
            .map((one) => latinAndCyrillic(one instanceof RegExp ? one : one.says)),
        ),
      ),
      ...Object.values(leftOutWords).flatMap(({ said, seldom }) => [...said, ...seldom]),
      ...["en", "ru", "az"].flatMap((lang) => dutyPatterns(lang).map(({ written }) => written)),
    ]
    expect(patterns.length).toBeGreaterThan(50)
    const texts = [...developmentPassages(), ...ownPassages().filter((_, i) => i % 9 === 0)].map(
      ({ text }) => text,
    )
    const prefiltered = patterns.map((pattern) => new PrefilteredPattern(pattern))
    for (const text of texts) {
      trigrams.take(text)
      const alone = patterns.map((pattern) => pattern.test(text))
      expect(prefiltered.map((pattern) => pattern.test(text, trigrams))).toEqual(alone)
    }
  })

  it.each([
    ["strasse|İdarə", "Die Straße, İDARƏ"],
    ["[kK]elvin|Ångström", "in Ångström"],
    ["ſecret", "SECRET"],
    ["совет", "ПРИ СОВЕТЕ"],
    ["шура|şura", "Milli ŞURA"],
  ])("takes letters in either case as the pattern does: %s", (source, text) => {
    expect(matches(new RegExp(source, "iu"), text)).toBe(new RegExp(source, "iu").test(text))
  })

  it.each([
    ["colou?r", "the color"],
    ["abc{0,2}d", "abd"],
    ["abc{2}d", "abccd"],
    ["(?:abc)?xyz", "xyz"],
    ["(?:abc|)xyz", "xyz"],
    ["(?:abc){0,3}xyz", "xyz"],
    ["(?<!not )made|(?=mad)m", "made"],
    ["(?!abc)xyz", "xyz"],
    ["a\\.b\\/c", "a.b/c"],
    ["ab[\\]x]cd", "ab]cd"],
    ["\\p{L}+abc", "zabc"],
    ["o+ps", "ooops"],
    ["(a)bc\\1", "abca"],
    ["\\u0061bc", "abc"],
    ["^$|abc", ""],
    ["(?:by|in)+ may", "inby may"],
    ["(?:by|in)? may", "the may"],
    ["in (?:May |June )?(?:20)\\d+", "in 207"],
    ["(?:by(?= J)|in) June", "by June"],
    ["x(?:by|)yz", "xyz"],
    ["\\d*abc", "abc"],
    ["ma[yi]+s", "mayiys"],
    ["m[ae]?n", "mn"],
    ["ma[^yi]s", "mats"],
    ["ma[a-z]s", "mats"],
  ])("asks for nothing that %s can do without", (source, text) => {
    expect(new RegExp(source, "iu").test(text)).toBe(true)
    expect(lets(source, text)).toBe(true)
  })

  it("keeps a pattern from texts without its letters", () => {
    expect(lets("steering (?:group|board)", "The council met.")).toBe(false)
    expect(lets("steering (?:group|board)", "The steering wheel.")).toBe(false)
    expect(lets("steering (?:group|board)", "A STEERING BOARD.")).toBe(true)
    expect(lets("(?:by|in) (?:May|\\d+)", "Bring in books, mayor.")).toBe(true)
    expect(lets("(?:by|in) (?:May|\\d+)", "Inside, before May.")).toBe(false)
    expect(lets("(?:by|in) (?:May|\\d+)", "In all of them.")).toBe(false)
    expect(lets("(?:by|in) (?:May|\\d+)", "In all 4.")).toBe(true)
    expect(lets("ma[yi]s", "Mails")).toBe(false)
    expect(lets("ma[yi]s", "Mais")).toBe(true)
  })
})
