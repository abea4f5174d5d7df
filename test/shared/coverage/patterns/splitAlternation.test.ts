import { describe, expect, it } from "vitest"
import { splitAlternation } from "../../../../shared/coverage/patterns/splitAlternation.ts"
import { compact } from "../../../../shared/text/compactPattern.ts"

describe("a pattern of many ways", () => {
  it.each([
    [/^a(?:b|c)d/u, ["^a(?:b)d", "^a(?:c)d"]],
    [
      /^(?:x )*(?:b(?:1|2)|c[|)]|d\|)$/iu,
      ["^(?:x )*(?:b(?:1|2))$", "^(?:x )*(?:c[|)])$", "^(?:x )*(?:d\\|)$"],
    ],
    [/plain (?=one|two)/u, ["plain (?=one|two)"]],
  ])("is parted where it has the most, and nowhere else: %s", (pattern, ways) => {
    expect(splitAlternation(pattern).map(({ source }) => source)).toEqual(ways)
    expect(splitAlternation(pattern)[0]?.flags).toBe(pattern.flags)
  })

  it("takes less room with a look at nothing behind what may be left out, and no other", () => {
    const long = `(?:a|b)?[?)]?\\)?(?:c)??(?:${"d|".repeat(200)}e)`
    expect(compact(new RegExp(long)).source.slice(0, 33)).toBe("(?:a|b)?(?=)[?)]?\\)?(?:c)??(?:d|d")
    const short = /(?:a)?b/
    expect(compact(short)).toBe(short)
  })
})
