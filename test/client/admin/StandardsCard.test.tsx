import { ModalsProvider } from "@mantine/modals"
import { Notifications } from "@mantine/notifications"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { StandardsCard } from "../../../client/admin/standards/StandardsCard.tsx"
import type { InstalledSet } from "../../../shared/api/standards.ts"
import { type Asked, answering, type Said } from "../answers.ts"
import { button, on, type Shown, show } from "../show.tsx"

let shown: Shown
let came: Asked[]
let answers: Record<string, Said>

const installed = (id: string, more: Partial<InstalledSet> = {}): InstalledSet => ({
  ...{ id, version: "1", title: { en: `The ${id} set` }, languages: ["en", "ru"] },
  ...{ areas: 8, elements: 37, origin: "brought", newest: true, plans: 0, offered: true },
  builtIn: false,
  brought: { by: "Root", at: "2026-11-25T10:00:00.000Z" },
  ...more,
})
const practice = {
  ...{ id: "p1", country: "Latvia", words: "Each measure gets a closing report." },
  ...{ areas: [], criteria: [], source: "iem.example", year: "2023", steps: ["set-up"] },
}

beforeEach(() => {
  answers = {}
  came = answering(answers)
})
afterEach(async () => {
  await shown.close()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const put = (...standards: InstalledSet[]) => {
  answers["GET /api/installed-standards"] = { status: 200, body: { standards } }
}
const open = async () => {
  shown = await show(
    <ModalsProvider>
      <Notifications />
      <StandardsCard />
    </ModalsProvider>,
  )
}
const rowOf = (title: string) => {
  const row = [...document.querySelectorAll("tbody tr")].find((one) =>
    one.textContent?.includes(title),
  )
  if (!row) throw new Error(`No row has ${title}`)
  return row
}
const acts = (title: string) =>
  [...rowOf(title).querySelectorAll("a, button")].map(({ textContent }) => textContent)
const acted = () => came.filter(({ method }) => method !== "GET")

describe("the standards sets of an installation", () => {
  it("[C17] stand with title, id, version, languages, sizes, origin and plans", async () => {
    put(
      installed("own", { plans: 3 }),
      installed("product", { origin: "product", version: "2.3267f46a", brought: null }),
      installed("file", { origin: "folder", brought: null }),
      installed("old", { origin: "kept", brought: null, offered: false, plans: 1 }),
    )
    await open()
    const words = rowOf("The own set").textContent
    expect(words).toContain("own · version 1")
    expect(words).toContain("added by Root on 25\u00a0Nov 2026")
    expect(words).toContain("English, Russian")
    expect(words).toMatch(/Areas8.*Elements37.*Plans3/)
    expect(rowOf("The product set").textContent).toContain("version 2 · edition 3267f46a")
    expect(rowOf("The product set").textContent).toContain("comes with Concord")
    expect(rowOf("The file set").textContent).toContain("a file in the server's folder")
    expect(rowOf("The old set").textContent).toContain("a copy is kept for the plans that use it")
  })

  it("[C17] of one title are told apart beside it: by id, and of one id by version", async () => {
    const title = { en: "Safe roads" }
    put(
      installed("roads", { title }),
      installed("roads", { title, version: "2.3267f46a" }),
      installed("lanes", { title }),
      installed("own"),
    )
    await open()
    const besides = [...document.querySelectorAll("tbody th")].map(
      (cell) =>
        cell.textContent?.match(
          /^(?:Safe roads|The own set)(\S*(?: \S+)*?)(?:roads|lanes|own) · /,
        )?.[1],
    )
    expect(besides).toEqual(["roads 1", "roads 2 (3267f46a)", "lanes", ""])
    const names = [...document.querySelectorAll("tbody a")].map((act) =>
      act.getAttribute("aria-label"),
    )
    expect(new Set(names).size).toBe(4)
    expect(names[2]).toBe("Download “Safe roads” (lanes), version 1")
  })

  it.each<[string, Partial<InstalledSet>, string[]]>([
    ["of the product is only downloaded", { origin: "product" }, ["Download"]],
    ["of the folder is only downloaded", { origin: "folder" }, ["Download"]],
    ["that only plans have is only downloaded", { origin: "kept", offered: false }, ["Download"]],
    ["that was brought and no plan uses is removed", {}, ["Download", "Remove"]],
    ["that plans use is withdrawn", { plans: 2 }, ["Download", "Withdraw"]],
    [
      "that was withdrawn is offered again",
      { plans: 2, offered: false },
      ["Download", "Offer again"],
    ],
    [
      "that was withdrawn and no plan uses is offered again or removed",
      { offered: false },
      ["Download", "Offer again", "Remove"],
    ],
  ])("[C17] one %s", async (_, more, expected) => {
    put(installed("own", more))
    await open()
    expect(acts("The own set")).toEqual(expected)
    expect(on("tbody a[download]").getAttribute("href")).toBe("/api/standards/own/1/download")
  })

  it("[C17] one is withdrawn, and says what becomes of its plans", async () => {
    put(installed("own", { plans: 2 }))
    answers["PUT /api/standards/own/1/offered"] = { status: 204 }
    await open()
    put(installed("own", { plans: 2, offered: false }))
    await shown.after(() => button("Withdraw “The own set”, version 1").click())
    expect(acted().map(({ body }) => body)).toEqual([{ offered: false }])
    expect(document.body.textContent).toContain("Plans that already use it keep it.")
    expect(rowOf("The own set").textContent).toContain("withdrawn")
  })

  it("[C17] one is removed only after a question, and a refusal is told in its sentence", async () => {
    put(installed("own"))
    const detail = "One plan is read against this version."
    answers["DELETE /api/standards/own/1"] = { status: 409, body: { code: "conflict", detail } }
    await open()
    await shown.after(() => button("Remove “The own set”, version 1").click())
    expect(document.body.textContent).toContain("added again from the same file")
    expect(acted()).toEqual([])
    await shown.after(() => button("Remove", on("[role=dialog]")).click())
    expect(acted()).toMatchObject([{ method: "DELETE", path: "/api/standards/own/1" }])
    expect(document.body.textContent).toContain(detail)
  })

  it("[C15] administrators see which practices are hidden, and bring them back", async () => {
    put(installed("small", { version: "2" }), installed("small", { newest: false }))
    answers["GET /api/standards/small/2"] = { status: 200, body: { hidden: [practice] } }
    answers["PUT /api/standards/small/practices/p1/hidden"] = { status: 204 }
    await open()
    expect(document.body.textContent).toContain(
      "1 practice is hidden from everyone:Each measure gets a closing report.",
    )
    await shown.after(() => button("Show again").click())
    expect(acted()[0]?.body).toEqual({ hidden: false })
  })
})
