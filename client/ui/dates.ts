import { agoIn, dayIn, numberIn } from "../languages/dateFormats.ts"
import { locale } from "../languages/i18n.ts"

/** A number as one reads it: "1,150,000". */
export function writtenNumber(number: number): string {
  return numberIn(number, locale())
}

/** A day, "2026-11-20" or a time, as one reads it: "20 Nov 2026". */
export function writtenDay(iso: string): string {
  const day = iso.length === 10
  const date = new Date(day ? `${iso}T00:00:00Z` : iso)
  if (Number.isNaN(date.getTime())) return iso
  return dayIn(date, locale(), { utc: day })
}

/** A time with its hour, on this device's clock: "20 Nov 2026, 14:05". */
export function writtenTime(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return dayIn(date, locale(), { hour: true })
}

/** How long ago a time was, in one step: "5 minutes ago", "yesterday"; a day once it is a month old. */
export function writtenAgo(iso: string, now: Date = new Date()): string {
  const seconds = (new Date(iso).getTime() - now.getTime()) / 1000
  if (Number.isNaN(seconds)) return iso
  const steps = [
    ["minute", 60, 3600],
    ["hour", 3600, 86_400],
    ["day", 86_400, 30 * 86_400],
  ] as const
  if (Math.abs(seconds) < 60) return agoIn(0, "minute", locale())
  for (const [unit, size, limit] of steps) {
    if (Math.abs(seconds) < limit) return agoIn(Math.round(seconds / size), unit, locale())
  }
  return writtenDay(iso)
}

/** Today on this device's calendar, as "2026-11-25". */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
