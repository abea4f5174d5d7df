import { gunzipSync, gzipSync } from "node:zlib"
import { unzipSync } from "fflate"
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import type { Feedback } from "../../../shared/api/feedback.ts"
import type { ReportRow } from "../../../shared/api/reports.ts"
import { type Language, languages } from "../../../shared/languages.ts"
import { dialects } from "../../databases.ts"
import { type Caller, Installation, type TestPerson } from "../installation.ts"

const training = "Train labour inspectors to identify victims of trafficking in human beings"
const shelter = "Open a shelter for victims of trafficking in human beings with legal help"

/** What the report says of people's acts, in each language; days with the month's name. */
const signatures: Record<
  Language,
  Record<"unsigned" | "unchecked", string> &
    Record<"signed" | "lapsed" | "reworded" | "added" | "removed" | "reply" | "read", RegExp>
> = {
  en: {
    unsigned: "Not signed yet",
    unchecked: "Not checked by a person",
    signed: /Eva Lind, Institute, on \d+ [A-Z][a-z]+ \d{4}, on version \d+ with this digest/,
    lapsed: /Signed by Eva Lind, \d+ [A-Z][a-z]+ \d{4}, before the findings changed/,
    reworded: /Reworded by Eva Lind, Institute, \d+ [A-Z][a-z]+ \d{4}\./,
    added: /Added by Eva Lind, Institute, /,
    removed: /Removed by Eva Lind, Institute, \d+ [A-Z][a-z]+ \d{4}: The annex says it\./,
    reply: /Reply of the secretariat, \d+ [A-Z][a-z]+ \d{4}: Taken up\./,
    read: /The reading said: “No provision on “[^”]+” was found/,
  },
  ru: {
    unsigned: "отзыв ещё не подписан",
    unchecked: "не проводилась",
    signed: /Eva Lind, Institute, \d+ [а-я]+ \d{4} г\.; версия \d+ с этой контрольной суммой/,
    lapsed: /Подписано: Eva Lind, \d+ [а-я]+ \d{4} г\.; с тех пор выводы изменились/,
    reworded: /Изложено иначе: Eva Lind, Institute, \d+ [а-я]+ \d{4} г\./,
    added: /Добавлено: Eva Lind, Institute, /,
    removed: /Снято: Eva Lind, Institute, \d+ [а-я]+ \d{4} г\.: The annex says it\./,
    reply: /Ответ секретариата, \d+ [а-я]+ \d{4} г\.: Taken up\./,
    read: /Определено автоматически: «В версии \d+ положений по направлению/,
  },
  az: {
    unsigned: "Rəy hələ imzalanmayıb",
    unchecked: "Ekspert tərəfindən yoxlanılmayıb",
    signed: /Eva Lind, Institute, \d+ [a-zçğıöşü]+ \d{4}; yuxarıdakı nəzarət cəmi ilə versiya \d+/,
    lapsed: /İmzalayıb: Eva Lind, \d+ [a-zçğıöşü]+ \d{4}; o vaxtdan nəticələr dəyişib/,
    reworded: /Mətnini dəyişib: Eva Lind, Institute, \d+ [a-zçğıöşü]+ \d{4}\./,
    added: /Əlavə edib: Eva Lind, Institute, /,
    removed: /Çıxarıb: Eva Lind, Institute, \d+ [a-zçğıöşü]+ \d{4}: The annex says it\./,
    reply: /Katibliyin cavabı, \d+ [a-zçğıöşü]+ \d{4}: Taken up\./,
    read: /Avtomatik nəticə: “.+ müddəa aşkar edilməyib/,
  },
}

describe.each(dialects)("an expert's feedback report ($name)", (dialect) => {
  let home: Installation
  let plan: string
  /** The id of the report. */
  let id: string
  let secretariat: TestPerson
  let expert: TestPerson
  let observer: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect)
    secretariat = await home.person("Ana", await home.agency("Interior"))
    observer = await home.person("Ben", await home.agency("Labour"))
    expert = await home.person("Eva Lind", await home.agency("Institute"))
    plan = await home.plan(secretariat, [training, shelter])
    await home.join(plan, [
      [observer, "observer"],
      [expert, "expert"],
    ])
    await secretariat.patch(`/api/plans/${plan}`, { instruments: ["CETS197"] })
    const begun = await expert.post(`/api/plans/${plan}/reports`, {})
    id = begun.body.id
  })
  afterAll(() => home.close())
  afterEach(() => vi.useRealTimers())

  const report = async (query = "", person: Caller = expert): Promise<Feedback> =>
    (await person.get(`/api/plans/${plan}/exports/feedback.json${query}`)).body
  const address = (rest: string) => `/api/plans/${plan}/reports/${id}/${rest}`
  const act = (body: unknown) => expert.post(address("acts"), body)
  /** The words of the report as a Word file or a page. */
  async function said(form: "docx" | "html", query: string): Promise<string> {
    const answer = await fetch(`${home.url}/api/plans/${plan}/exports/feedback.${form}?${query}`, {
      headers: { authorization: `Bearer ${expert.token}` },
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const xml = form === "html" ? bytes : Buffer.from(unzipSync(bytes)["word/document.xml"] ?? [])
    return xml
      .toString()
      .replace(/<(?:head|style|svg)\b.*?<\/(?:head|style|svg)>/gs, "")
      .replace(/<\/(?:w:p|p|td|th|li|h\d)>/g, "\n")
      .replace(/<[^>]+>/g, "")
  }
  const forms = languages.flatMap((lang) => [["docx", lang] as const, ["html", lang] as const])
  const rows = async (person: Caller): Promise<ReportRow[]> =>
    (await person.get(`/api/plans/${plan}/reports`)).body.reports

  it("[X50] reads and reports, and holds no mandate", async () => {
    const mandate = { user: expert.id, agency: expert.agency.id, from: "2020-01-01", to: null }
    expect((await secretariat.post(`/api/plans/${plan}/mandates`, mandate)).status).toBe(422)
    const invited = { email: "new@example.org", agency: expert.agency.id, plan, right: "expert" }
    const speaks = { ...invited, mandate: true }
    expect((await secretariat.post("/api/invitations", speaks)).status).toBe(422)
    expect((await secretariat.post("/api/invitations", invited)).status).toBe(201)
  })

  it("[X51] rewords a finding, beside which the machine's stays, and takes it back act by act", async () => {
    const was = (await report()).elaborate.find(({ area }) => area === "demand")
    const key = was?.key ?? ""
    await act({ act: "reword", key, says: "Demand is left out.", advice: "Add a campaign." })
    await act({ act: "reword", key, says: "Demand is not spoken of.", advice: "Add a campaign." })
    const now = async () => (await report()).elaborate.find((one) => one.key === key)
    expect(await now()).toMatchObject({
      says: "Demand is not spoken of.",
      machine: false,
      person: { act: "reworded", by: "Eva Lind", agency: "Institute" },
      was: { says: was?.says, advice: was?.suggestion },
    })
    await act({ act: "undo", key })
    expect((await now())?.says).toBe("Demand is left out.")
    await act({ act: "undo", key })
    expect(await now()).toEqual(was)
    await act({ act: "reword", key, says: "Demand is left out.", advice: "" })
  })

  it("[X51] removes a finding with a reason, and adds one of their own that stands by its priority", async () => {
    const [first] = (await report()).effective
    const key = first?.key ?? ""
    expect((await act({ act: "remove", key, reason: "" })).status).toBe(422)
    await act({ act: "remove", key, reason: "The annex says it." })
    const { measures } = (await secretariat.get(`/api/plans/${plan}/measures`)).body
    const about = { title: "Seasonal work", priority: "A", measures: [measures[0].id] }
    const words = { says: "Seasonal workers are not named.", advice: "Name them." }
    const made = await act({ act: "add", section: "elaborate", about, ...words })
    const { effective, removed, elaborate } = await report()
    expect(effective.some((one) => one.key === key)).toBe(false)
    expect(removed).toEqual([
      expect.objectContaining({ key, says: first?.message, reason: "The annex says it." }),
    ])
    const own = elaborate.find((one) => one.key === made.body.key)
    expect(own).toMatchObject({
      title: "Seasonal work",
      says: words.says,
      suggestion: "Name them.",
    })
    expect(own?.now[0]).toMatchObject({ number: "1.1.1", quote: training })
    const order = elaborate.map(({ priority }) => priority ?? "D")
    expect(order).toEqual([...order].sort())
    expect((await act({ act: "reword", key, says: "x", advice: "" })).status).toBe(409)
    expect((await act({ act: "remove", key: "effective/none", reason: "x" })).status).toBe(404)
    const nowhere = { ...about, area: "no-such-area" }
    expect((await act({ act: "add", section: "covered", about: nowhere, ...words })).status).toBe(
      422,
    )
  })

  it("[X51] takes practices of the set in and out, and names others", async () => {
    const view = (await expert.get(`/api/plans/${plan}/report?report=${id}`)).body
    const [first] = view.report.practices
    const [shelved] = view.shelf
    await act({ act: "remove", key: first.key, reason: "Not for so small a country." })
    await act({ act: "add", section: "practices", practice: shelved.id, says: "", advice: "" })
    const own = { says: "Two neighbours plan together.", advice: "Their joint paper, 2024" }
    await act({ act: "add", section: "practices", ...own })
    const { practices, removed } = await report("?lang=ru")
    expect(practices.some(({ key }) => key === first.key)).toBe(false)
    expect(removed.map(({ key }) => key)).toContain(first.key)
    expect(practices.find((one) => one.id === shelved.id)?.words).toMatch(/\p{Script=Cyrillic}/u)
    expect(practices.at(-1)).toMatchObject({ words: own.says, source: own.advice, machine: false })
  })

  it("[X53] is seen by experts and the secretariat alone until it is released", async () => {
    expect((await rows(secretariat)).map((one) => one.id)).toEqual([id])
    expect(await rows(observer)).toEqual([])
    const asked = `/api/plans/${plan}/exports/feedback.json?report=${id}`
    expect((await observer.get(asked)).status).toBe(404)
    expect((await report("", observer)).expert).toBeNull()
    expect((await report()).expert?.by).toBe("Eva Lind")
    expect((await report("?report=now")).elaborate.every(({ machine }) => machine)).toBe(true)
  })

  it.each(forms)(
    "[X42] [X52] %s says that it is not signed, and of another reading that nobody checked it (%s)",
    async (form, lang) => {
      const { unsigned, unchecked } = signatures[lang]
      const [own, machine] = [
        await said(form, `report=${id}&lang=${lang}`),
        await said(form, `report=now&lang=${lang}`),
      ]
      expect(own).toContain(unsigned)
      expect(own).not.toContain(unchecked)
      expect(machine).toContain(unchecked)
      expect(machine).not.toContain("Eva Lind")
    },
  )

  it("[X52] is signed as it was read, on its version; a later change takes the signature's force", async () => {
    const { content } = await report()
    expect((await expert.put(address("signature"), { content: "other" })).status).toBe(409)
    expect((await expert.put(address("signature"), { content })).status).toBe(204)
    for (const lang of ["en", "ru", "az"])
      expect((await report(`?lang=${lang}`)).signed).toMatchObject({ by: "Eva Lind" })
    const { effective } = await report()
    const key = effective[0]?.key ?? ""
    await act({ act: "reword", key, says: "Otherwise.", advice: "" })
    expect(await report()).toMatchObject({ signed: null, signedBefore: { by: "Eva Lind" } })
    const unsigned = { content: (await report()).content }
    expect((await secretariat.post(address("release"), unsigned)).status).toBe(409)
    await act({ act: "undo", key })
    expect((await report()).signed).toMatchObject({ by: "Eva Lind" })
  })

  it("[X53] bears the secretariat's replies, which touch no signature, also to what was removed", async () => {
    const { elaborate, removed } = await report()
    const keys = [elaborate[0]?.key, removed[0]?.key]
    for (const key of keys)
      expect((await secretariat.put(address("replies"), { key, words: "Taken up." })).status).toBe(
        204,
      )
    const now = await report()
    expect(now.elaborate[0]?.reply?.words).toBe("Taken up.")
    expect(now.removed[0]?.reply?.words).toBe("Taken up.")
    expect(now.signed).not.toBeNull()
    const unknown = { key: "elaborate/none", words: "x" }
    expect((await secretariat.put(address("replies"), unknown)).status).toBe(404)
  })

  it.each(forms)(
    "[X42] [X51] [X52] [X53] %s says in its language who signed, reworded, added, removed and replied (%s)",
    async (form, lang) => {
      const words = await said(form, `report=${id}&lang=${lang}`)
      const { signed, reworded, added, removed, reply, read } = signatures[lang]
      for (const sentence of [signed, reworded, added, removed, reply, read])
        expect(words).toMatch(sentence)
      expect(words).not.toContain(signatures[lang].unsigned)
      // What people wrote stays as they wrote it.
      for (const own of ["Demand is left out.", "Seasonal work", "The annex says it.", "Taken up."])
        expect(words).toContain(own)
    },
  )

  it.each(forms)(
    "[X42] [X52] %s says in its language that it was signed before the findings changed (%s)",
    async (form, lang) => {
      const key = (await report()).effective[0]?.key ?? ""
      await act({ act: "reword", key, says: "Otherwise.", advice: "" })
      const words = await said(form, `report=${id}&lang=${lang}`)
      await act({ act: "undo", key })
      expect(words).toMatch(signatures[lang].lapsed)
      expect(words).not.toMatch(signatures[lang].signed)
    },
  )

  it("[X55] the same version, set and acts give the same bytes in every form, people's acts included", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() })
    const bytes = async (name: string) => {
      const answer = await fetch(
        `${home.url}/api/plans/${plan}/exports/feedback.${name}?report=${id}`,
        {
          headers: { authorization: `Bearer ${expert.token}` },
        },
      )
      return Buffer.from(await answer.arrayBuffer())
    }
    for (const name of ["json", "html", "docx", "pdf"]) {
      const once = await bytes(name)
      expect([name, once.equals(await bytes(name))]).toEqual([name, true])
      if (name === "pdf") continue
      const words =
        name === "docx"
          ? Buffer.from(unzipSync(once)["word/document.xml"] ?? []).toString()
          : once.toString()
      for (const said of [
        "Demand is left out.",
        "Seasonal workers are not named.",
        "Taken up.",
        "Eva Lind",
      ])
        expect([name, said, words.includes(said)]).toEqual([name, said, true])
    }
  }, 120_000)

  it("[X53] [X54] [X56] is released and fixed, whatever becomes of the text, and stands in the record", async () => {
    const { content } = await report()
    expect((await secretariat.post(address("release"), { content })).status).toBe(204)
    const fixed = await report(`?report=${id}`, observer)
    expect(fixed.released).not.toBeNull()
    await home.type(plan, secretariat, "Open a shelter", "Set up a hotline and a shelter")
    await secretariat.patch(`/api/plans/${plan}`, { title: "Another title" })
    expect(await report(`?report=${id}`, observer)).toEqual(fixed)
    expect((await report(`?report=${id}&lang=az`, observer)).lang).toBe("az")
    const key = fixed.elaborate[0]?.key
    expect((await act({ act: "restore", key })).status).toBe(409)
    expect((await secretariat.put(address("replies"), { key, words: "Late." })).status).toBe(409)
    const page = (await observer.get(`/api/plans/${plan}/report?report=${id}`)).body
    expect(page.since).toEqual({ added: 0, removed: 0, reworded: 1, numbers: ["1.1.2"] })
    expect((await report("", observer)).expert).toBeNull()
    const { entries } = (await secretariat.get(`/api/plans/${plan}/audit`)).body
    const acts = entries.map((entry: { act: string }) => entry.act)
    expect(acts).toContain("report-signed")
    expect(acts).toContain("report-released")
  })

  it("[X53] is read as it was released also where its content lacks what a report has had since", async () => {
    const { db } = home.database
    const of = db.selectFrom("report_releases").where("report_id", "=", id).where("lang", "=", "en")
    const { content } = await of.select("content").executeTakeFirstOrThrow()
    const earlier = JSON.parse(gunzipSync(content).toString())
    delete earlier.plots.budget.others
    const kept = { content: gzipSync(JSON.stringify(earlier)) }
    await db.updateTable("report_releases").set(kept).where("lang", "=", "en").execute()
    expect((await report(`?report=${id}`, observer)).plots.budget.others).toEqual([])
  })

  it("[X54] another is begun on the words now with the edits of the former", async () => {
    const begun = await expert.post(`/api/plans/${plan}/reports`, { from: id })
    const again = await expert.post(`/api/plans/${plan}/reports`, {})
    expect(again.body.id).toBe(begun.body.id)
    const next = await report()
    expect(next.expert?.id).toBe(begun.body.id)
    expect(next.elaborate.some(({ says }) => says === "Demand is left out.")).toBe(true)
    expect(next.elaborate.every(({ reply }) => reply === null)).toBe(true)
    expect(next.signedBefore).toBeNull()
    expect((await rows(observer)).map((one) => one.id)).toEqual([id])
  })
})
