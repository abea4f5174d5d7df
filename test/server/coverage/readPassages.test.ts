import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ReadingJobs } from "../../../server/coverage/readingJobs.ts"
import { readPassages } from "../../../server/coverage/readPassages.ts"
import { builtInSets } from "../../../server/standards/builtIn.ts"
import { usualSet } from "../../../server/standards/namedSet.ts"
import { Standards } from "../../../server/standards/standards.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { dialects, type Place } from "../../databases.ts"
import { serverEntry } from "../../serverEntry.ts"
import { narrative } from "./narrative.ts"

const sentence = "The Ministry shall provide shelter for victims of trafficking. "

describe("coverage read by the server", () => {
  const readings = new ReadingJobs(serverEntry)
  let place: Place | undefined
  let database: Database
  beforeAll(async () => {
    place = await dialects[0]?.place()
    if (!place) throw new Error("There is no database for the tests.")
    database = await place.open()
  })
  afterAll(async () => {
    readings.close()
    await database.close()
    await place?.remove()
  })

  it("[C8] reads no more of one passage than its beginning, of whatever length it is", async () => {
    const standards = await Standards.open(database.db, builtInSets())
    const rest = "Victims have a recovery and reflection period of 30 days. "
    const long = narrative("long", sentence.repeat(400) + rest.repeat(80_000))
    const { areas } = await readPassages(
      { standards, readings },
      "plan",
      usualSet(),
      [long],
      { lang: "en" },
      { name: "proposed" },
    )
    const level = (id: string) => areas.find((area) => area.id === id)?.level
    expect(level("recovery-reflection")).toBe("absent")
    const quotes = areas.flatMap(({ evidence }) => evidence.map(({ end }) => end))
    expect(Math.max(...quotes)).toBeLessThanOrEqual(20_000)
  })
})
