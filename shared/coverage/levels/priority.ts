import { type Binding, isInForce } from "../set/binding.ts"
import type { Area } from "../set/set.ts"
import type { Level } from "./level.ts"

/** The urgency of a gap: A before B before C. */
export type Priority = "A" | "B" | "C"

/**
 * The priority of an area at a level: the level times how strongly the area's lead provisions bind
 * the plan's country. The instruments in force are a setting of the plan and are never guessed;
 * without it there is no priority, nor is there one for an elaborated area. A reserved provision
 * counts as one of a treaty that is not in force.
 */
export function priority(area: Area, level: Level, binding: Binding): Priority | null {
  if (level === "elaborated" || binding.instruments.length === 0) return null
  const inForce = area.lead.some(
    (provision) => provision.force === "duty" && isInForce(provision, binding),
  )
  const elsewhere = area.lead.some(({ force }) => force !== "guidance")
  const rank = (inForce ? 0 : elsewhere ? 1 : 2) + (level === "addressed" ? 1 : 0)
  return (["A", "B", "C"] as const)[Math.min(rank, 2)] ?? "C"
}
