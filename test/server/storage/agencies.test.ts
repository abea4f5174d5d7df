import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { agencyColours, insertAgency, listAgencies } from "../../../server/storage/agencies.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { dialects, type Place } from "../../databases.ts"

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe("the colours of agencies", () => {
  it.each(agencyColours)("%s can be read on white, and white on it", (colour) => {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})

describe.each(dialects)("agencies ($name)", (dialect) => {
  let place: Place
  let database: Database
  beforeEach(async () => {
    place = await dialect.place()
    database = await place.open()
  })
  afterEach(async () => {
    await database.close()
    await place.remove()
  })

  it("[P11] each has a colour of its own as long as there are any, then the least used", async () => {
    const { db } = database
    const made = []
    for (let i = 0; i <= agencyColours.length; i++)
      made.push(await insertAgency(db, { name: `Agency ${i}`, short: `A${i}` }))
    const colours = made.map(({ colour }) => colour)
    expect(new Set(colours.slice(0, -1)).size).toBe(agencyColours.length)
    expect(colours.at(-1)).toBe(agencyColours[0])
  })

  it("a database that is there is opened as it is", async () => {
    await insertAgency(database.db, { name: "Interior", short: "MoI" })
    const again = await place.open()
    expect((await listAgencies(again.db)).map(({ short }) => short)).toEqual(["MoI"])
    await again.close()
  })
})
