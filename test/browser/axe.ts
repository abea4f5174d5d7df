import type { Page } from "@playwright/test"
import axe from "axe-core"

interface Violation {
  id: string
  nodes: { html: string }[]
}

/** The findings of axe on a page, rule by rule, with the first element each. */
export async function findings(page: Page): Promise<string[]> {
  // Evaluated, since the page takes no script from elsewhere.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: rules } = window as unknown as {
      axe: { run(of: Document): Promise<{ violations: Violation[] }> }
    }
    return (await rules.run(document)).violations
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
