import { describe, expect, it } from "vitest"
import { today, writtenAgo, writtenDay } from "../../../client/ui/dates.ts"

describe("dates as one reads them", () => {
  it("writes a day without moving it over a time zone", () => {
    expect(writtenDay("2026-12-31")).toBe("31\u00a0Dec 2026")
    expect(writtenDay("2026-01-01")).toBe("1\u00a0Jan 2026")
  })

  it("leaves what is no date as it is", () => {
    expect(writtenDay("some day")).toBe("some day")
  })

  it("says how long ago, and the day once it is a month", () => {
    const now = new Date("2026-11-25T12:00:00Z")
    expect(writtenAgo("2026-11-25T11:59:50Z", now)).toBe("this minute")
    expect(writtenAgo("2026-11-25T11:55:00Z", now)).toBe("5 minutes ago")
    expect(writtenAgo("2026-11-24T12:00:00Z", now)).toBe("yesterday")
    expect(writtenAgo("2026-08-01T12:00:00Z", now)).toBe("1\u00a0Aug 2026")
  })

  it("knows today by this device's calendar", () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05")
  })
})
