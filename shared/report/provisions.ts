import type { Feedback } from "../api/feedback.ts"

type Provision = Feedback["elaborate"][number]["provisions"][number]

/**
 * Provisions grouped by force, in the order of their first, each instrument named once: "CETS197 6,
 * 19; PALERMO 9(5)". Their titles are in an annex with the standards.
 */
export function byForce(
  provisions: readonly Provision[],
): { binds: Provision["binds"]; references: string }[] {
  const groups = new Map<Provision["binds"], Map<string, string[]>>()
  for (const { ref, binds } of provisions) {
    const [instrument = "", ...rest] = ref.split(" ")
    const group = groups.get(binds) ?? new Map<string, string[]>()
    groups.set(binds, group)
    const own = group.get(instrument) ?? []
    group.set(instrument, own)
    if (rest.length > 0) own.push(rest.join(" "))
  }
  return [...groups].map(([binds, group]) => ({
    binds,
    references: [...group]
      .map(([instrument, own]) => `${instrument} ${own.join(", ")}`.trim())
      .join("; "),
  }))
}
