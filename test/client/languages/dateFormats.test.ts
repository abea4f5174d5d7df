import { afterEach, describe, expect, it, vi } from "vitest"
import { agoIn, dayIn, listIn, numberIn } from "../../../client/languages/dateFormats.ts"

const day = new Date("2026-12-02T14:05:00Z")
const written = () => ({
  day: dayIn(day, "az", { utc: true }),
  long: dayIn(day, "az", { utc: true, long: true }),
  time: dayIn(day, "az", { utc: true, hour: true }),
  ago: [0, -5].map((count) => agoIn(count, "minute", "az")),
  days: [-1, -3, 1].map((count) => agoIn(count, "day", "az")),
  number: numberIn(1_150_000, "az"),
  list: listIn(["bir", "iki", "üç"], "az"),
})

afterEach(() => vi.unstubAllGlobals())

describe("Azerbaijani days, numbers and lists", () => {
  it("[P107] are written in a browser that has no Azerbaijani as in one that has", () => {
    const known = written()
    expect(known.day).toBe("2\u00a0dek 2026")
    class Stranger extends Intl.DateTimeFormat {
      override format() {
        return "2026 M12 2"
      }
    }
    vi.stubGlobal("Intl", Object.create(Intl, { DateTimeFormat: { value: Stranger } }))
    const own = written()
    // Whether a comma stands before the hour differs from one version of CLDR to the next.
    const plain = (one: typeof own) => ({ ...one, time: one.time.replace(",", "") })
    expect(plain(own)).toEqual(plain(known))
  })

  it("[P107] leave other languages to the browser", () => {
    expect(dayIn(day, "en-GB", { utc: true })).toBe("2\u00a0Dec 2026")
    expect(listIn(["a", "b", "c"], "en-GB")).toBe("a, b and c")
    expect(agoIn(-1, "day", "ru")).toBe("вчера")
  })
})
