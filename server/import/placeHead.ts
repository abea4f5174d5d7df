import type { ColumnRole } from "./columns.ts"

type RoleIn = (words: string) => ColumnRole | null

const english =
  /(?<!\p{L})(?:geograph|territor|coverage(?! of (?:the )?(?:cost|expen))|scope(?! of (?:work|activit|action))|areas? (?:covered|of appl))/u
const russian = /(?<!\p{L})(?:охват|территори[яию]\p{L}?(?!\p{L})|географи[яию](?!\p{L}))/u
const russianAdjective = /(?<!\p{L})(?:территориальн|географическ)/u
const azerbaijani = /(?<!\p{L})(?:əhatə|ərazi|coğrafi)\p{L}*/gu
const any = /geograph|territor|coverage|scope|areas?|охват|территор|географ|əhatə|ərazi|coğrafi/u
const joint = /\s*[,/;&|–—]\s*|\s(?:and|и|və)\s/u

/**
 * Whether a place or a reach is what a part of a head is of: in English its noun stands before "of" beside no
 * noun of a field ("Territorial scope of the measure", not "Coverage indicator"), in Russian before any other
 * («Охват мероприятия», not «Показатель охвата»), and in Azerbaijani behind all others ("Tədbirin əhatəsi").
 */
function isPlace(part: string, roleIn: RoleIn): boolean {
  const last = [...part.matchAll(azerbaijani)].at(-1)
  if (last) return roleIn(part.slice(last.index + last[0].length)) === null
  const noun = part.search(russian)
  if (noun >= 0) return roleIn(part.slice(0, noun)) === null
  if (russianAdjective.test(part)) return roleIn(part) === null
  if (!english.test(part)) return false
  const role = roleIn(part.split(/\s(?:of|for)\s/u)[0] ?? "")
  return role === null || role === "group"
}

/** Whether a folded head says where a measure holds or whom it reaches, in each of its parts that say anything known. */
export function isOfPlace(head: string, roleIn: RoleIn): boolean {
  if (!any.test(head)) return false
  const parts = head.split(joint)
  const places = parts.map((part) => isPlace(part, roleIn))
  return places.includes(true) && parts.every((part, at) => places[at] || roleIn(part) === null)
}
