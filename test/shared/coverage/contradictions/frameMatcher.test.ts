import { describe, expect, it } from "vitest"
import { FrameMatcher } from "../../../../shared/coverage/contradictions/frameMatcher.ts"

const againstMeanings = {
  help: { en: "help=|shelter" },
  only: { en: "only" },
  testify: { en: "testif|witness" },
  detain: { en: "are/be detained" },
  free: { en: "whether or not" },
}
const book = new FrameMatcher(
  {
    againstMeanings,
    againstFrames: [
      { areas: ["assistance"], says: "help & only > testify", unless: "free" },
      { areas: ["identification", "children"], says: "detain+" },
      { areas: ["residence"], says: "help- & testify ~ detain | testify ~ free" },
    ],
    against: [
      {
        area: "privacy",
        says: { en: "names & made public | photographs" },
        unless: { en: "fined" },
      },
    ],
  },
  "en",
)
const areasIn = (text: string) => [...book.match(text, 0, text.length).contradicted]

describe("[C65] frames of what reads against provisions", () => {
  it("hold in whichever words their meanings come", () => {
    expect(areasIn("Shelter is given only to those who testify.")).toEqual(["assistance"])
    expect(areasIn("Help is for witnesses alone, only as witnesses.")).toEqual(["assistance"])
  })

  it("hold where links stand close, in their order, and no strong mark between them", () => {
    expect(areasIn("Those who testify are the only ones in the shelter.")).toEqual([])
    expect(areasIn("There is only one shelter; witnesses are heard there.")).toEqual([])
    expect(
      areasIn("Only one of the many shelters of the two regions has a room where people testify."),
    ).toEqual([])
  })

  it("are taken back by what says so", () => {
    expect(areasIn("Shelter is given only now, whether or not they testify.")).toEqual([])
  })

  it("tell what is ordered from what is denied", () => {
    expect(areasIn("Victims are detained.")).toEqual(["identification", "children"])
    expect(areasIn("No victims are detained.")).toEqual([])
    expect(areasIn("There is no shelter, whether or not they testify.")).toEqual(["residence"])
  })

  it("stand beside bare wordings", () => {
    expect(areasIn("The names shall be made public.")).toEqual(["privacy"])
    expect(areasIn("Photographs are shown.")).toEqual(["privacy"])
    expect(areasIn("Who shows photographs is fined.")).toEqual([])
    expect([...book.contradictableAreas]).toContain("privacy")
  })

  it("tell the same wording of each of its areas, in any of its phrases, and take it back from all", () => {
    const says = { en: "on parole|ex-prisoner" }
    const unless = { en: "victim|survivor" }
    const resembled = ["assistance", "return"].map((area) => ({ area, says, unless }))
    const own = new FrameMatcher({ resembled }, "en")
    const told = (text: string) => [...own.match(text, 0, text.length).guarded]
    expect(told("A room for those on parole.")).toEqual(["assistance", "return"])
    expect(told("A room for an ex-prisoner.")).toEqual(["assistance", "return"])
    expect(told("A room for an ex-prisoner who is a survivor.")).toEqual([])
    expect(told("A room for a victim on parole.")).toEqual([])
  })
})
