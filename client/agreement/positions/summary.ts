import type { TFunction } from "i18next"
import type { Agency } from "../../../shared/api/plans.ts"
import { writtenDay } from "../../ui/dates.ts"
import { chipStance } from "./chipStance.ts"
import type { MeasureStanding } from "./standings.ts"

/** Where a measure stands in a few words: "2 of 4 agree", "Finance objects", "Agreed 20 Nov 2026". */
export function summaryOf(
  of: MeasureStanding,
  parties: readonly Agency[],
  t: TFunction<"positions">,
): string {
  const stances = parties.map((agency) => ({
    agency,
    stance: chipStance(
      of.positions.find((one) => one.agency === agency.id),
      of.digest,
    ),
  }))
  const having = (stance: string) => stances.filter((one) => one.stance === stance)
  if (of.standing === "objected") {
    const agencies = having("object").map(({ agency }) => agency.short)
    return t(agencies.length > 1 ? "objects_several" : "objects", { agencies: agencies.join(", ") })
  }
  if (of.standing === "lapsed") return t("lapsedSummary")
  const concerned = stances.filter(({ stance }) => stance !== "not-concerned")
  if (concerned.length === 0) return t("nobodyConcerned")
  if (of.standing === "open") {
    const agree = having("agree").length + having("reserve").length
    return t("ofAgree", { agree, of: concerned.length })
  }
  const ids = new Set(parties.map(({ id }) => id))
  const days = of.positions.flatMap(({ agency, at }) => (ids.has(agency) ? at : [])).sort()
  const day = writtenDay(days.at(-1) ?? "")
  return t(of.standing === "reserved" ? "reservedOn" : "agreedOn", { day })
}
