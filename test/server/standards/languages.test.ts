import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { disasterRisk } from "../../../shared/coverage/sets/disasterRisk.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const isByLanguage = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => ["en", "ru", "az"].includes(key))

/** A set of one language, as an administrator may bring one. */
const englishOnly = JSON.stringify(
  { ...disasterRisk, id: "town-risk", version: "1", languages: ["en"] },
  (_, value) => (isByLanguage(value) ? (value.en === undefined ? {} : { en: value.en }) : value),
)
const russian = `# План по снижению риска бедствий

## Цель 1. Раннее предупреждение

1.1.1. Установить в каждом районе сирены раннего предупреждения населения о паводках.
`

describe.each(usualDialects)("the languages that a set reads ($name)", (dialect) => {
  let place: Installation
  let root: TestPerson

  const send = (path: string, file: string, name: string) => {
    const form = new FormData()
    form.set("file", new Blob([file]), name)
    return root.post(path, form)
  }
  const coverage = (plan: string, query = "") => root.get(`/api/plans/${plan}/coverage${query}`)

  beforeAll(async () => {
    place = await Installation.open(dialect)
    root = await place.person("Root", await place.agency("Interior"), true)
    const { body } = await send("/api/standards", englishOnly, "town.json")
    expect(body).toMatchObject({ id: "town-risk", added: true })
  })
  afterAll(() => place.close())

  it("[C14] a plan in another one is brought in with a plain word that no area is looked for", async () => {
    const { status, body } = await send("/api/plans/import?standards=town-risk", russian, "plan.md")
    expect(status).toBe(201)
    expect(body.notKept).toContainEqual({
      what: "the areas: the standards set does not read Russian, so none is looked for",
      where: "town-risk, 1",
    })
    const { body: report } = await coverage(body.id)
    expect([report.lang, report.reads]).toEqual(["ru", false])
    const { body: other } = await coverage(body.id, "?standards=disaster-risk")
    expect([other.set.id, other.reads]).toEqual(["disaster-risk", true])
    expect(other.areas.some(({ level }: { level: string }) => level !== "absent")).toBe(true)
    const compared = await root.get(
      `/api/plans/${body.id}/coverage/comparison?from=now&standards=town-risk`,
    )
    expect([compared.body.from.reads, compared.body.to.reads]).toEqual([false, false])
  })

  it("[C14] a plan in its own one is brought in without it", async () => {
    const english = "# Plan\n\n1.1.1. Put up sirens for early warning in every district.\n"
    const { body } = await send("/api/plans/import?standards=town-risk", english, "plan.md")
    expect(JSON.stringify(body.notKept)).not.toContain("does not read")
    expect((await coverage(body.id)).body.reads).toBe(true)
  })

  it("[C33] the words now are read against another set where one is named, the newest version unless said", async () => {
    const { body } = await root.post("/api/plans", { title: "A plan" })
    const named = await coverage(body.id, "?standards=town-risk")
    expect(named.body.set).toEqual({ id: "town-risk", version: "1" })
    for (const query of ["?standards=nope", "?standards=town-risk&edition=7"]) {
      const { status, body: refused } = await coverage(body.id, query)
      expect([status, refused.code]).toEqual([404, "not-found"])
      expect(refused.detail).toContain("This installation has no standards")
    }
    const { status, body: refused } = await coverage(body.id, "?edition=1")
    expect([status, refused.code, refused.issues[0].path]).toEqual([422, "invalid", ["edition"]])
    expect((await coverage(body.id)).body.set.id).toBe("anti-trafficking")
  })
})
