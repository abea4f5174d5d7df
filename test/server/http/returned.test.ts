import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { ReturnedComment, StagedReturn } from "../../../shared/api/returned.ts"
import { usualDialects } from "../../databases.ts"
import { hasLibreOffice, savedAgain } from "../../libreOffice.ts"
import { edited } from "../../wordCopy.ts"
import { Installation, type TestPerson } from "../installation.ts"

const measures = [
  "Inform pupils of every school about the risks of recruitment abroad",
  "Train interpreters for interviews with persons who need protection",
  "Open a second shelter in the north of the country",
]

describe.each(usualDialects)("a file that comes back into its plan ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  let eva: TestPerson
  let dan: TestPerson
  let plan: string
  beforeEach(async () => {
    home = await Installation.open(dialect)
    const interior = await home.agency("Interior Ministry")
    const labour = await home.agency("Labour Ministry")
    ana = await home.person("Ana", interior)
    eva = await home.person("Eva", labour)
    dan = await home.person("Dan", labour)
    plan = await home.plan(ana, measures)
    await home.join(
      plan,
      [
        [eva, "reviewer"],
        [dan, "drafter"],
      ],
      [interior, labour],
    )
  })
  afterEach(() => home.close())

  const exported = async (person: TestPerson, name = "annotated.docx") => {
    const answer = await fetch(`${home.url}/api/plans/${plan}/exports/${name}`, {
      headers: { authorization: `Bearer ${person.token}` },
    })
    expect(answer.status).toBe(200)
    return new Uint8Array(await answer.arrayBuffer())
  }
  const bring = (person: TestPerson, name: string, content: Uint8Array | string) => {
    const form = new FormData()
    form.set("file", new Blob([content as BlobPart]), name)
    return person.post(`/api/plans/${plan}/returned`, form)
  }
  const settle = async (person: TestPerson, { id }: StagedReturn, choices: unknown) => {
    const answer = await person.put(`/api/plans/${plan}/returned/${id}/choices`, choices)
    expect(answer.status).toBe(200)
    return answer.body as StagedReturn
  }
  const take = (person: TestPerson, { id }: StagedReturn) =>
    person.post(`/api/plans/${plan}/returned/${id}/taken`, undefined)
  const measure = async (at: number) =>
    (await ana.get(`/api/plans/${plan}/measures`)).body.measures[at]
  const threads = async () => (await ana.get(`/api/plans/${plan}/comments`)).body.threads
  const comment = async (person: TestPerson, at: number, body: string) => {
    const { id: measureId } = await measure(at)
    const said = { measureId, body, weight: "condition", visibility: "everyone", as: null }
    return (await person.post(`/api/plans/${plan}/comments`, said)).body.thread
  }
  const all = (comments: readonly ReturnedComment[]) =>
    Object.fromEntries(comments.map(({ key }) => [key, { take: true }]))

  it("[X85] [X86] brings Word's comments to the measures they are on, by ids; what the plan has is known", async () => {
    const own = await comment(ana, 0, "See the law.\n\nWithin the existing budget?")
    const file = edited(await exported(eva), [
      { words: "Train interpreters", author: "J. Smith", body: "(information)" },
      {
        words: "Inform pupils",
        author: "J. Smith",
        body: "Yes, it is.",
        answers: "existing budget",
      },
      { words: "Open a second shelter", author: "J. Smith", body: "Which town?" },
    ])
    const staged = (await bring(eva, "annotated.docx", file)).body as StagedReturn
    const { comments, origin } = staged.review
    expect(origin).toBe("own")
    const [second, third] = [await measure(1), await measure(2)]
    expect(comments).toMatchObject([
      { already: own.id, found: "id", author: "Interior Ministry", weight: "condition" },
      { author: "J. Smith", found: "id", target: { measureId: second.id }, already: null },
      { body: "Yes, it is.", answers: { thread: own.id } },
      {
        body: "Which town?",
        found: "id",
        target: { measureId: third.id },
        at: "2026-03-03T09:30:00Z",
      },
    ])
    const chosen = comments.filter(({ body }) => body !== "(information)")
    await settle(eva, staged, { comments: all(chosen) })
    const taken = await take(eva, staged)
    expect(taken.body).toMatchObject({ threads: 1, replies: 1, words: [], version: null })
    const now = await threads()
    expect(now).toMatchObject([
      { id: own.id, replies: [{ body: "Yes, it is.", written: { by: "J. Smith" } }] },
      {
        measureId: third.id,
        body: "Which town?",
        agency: eva.agency.id,
        as: null,
        by: "Eva",
        written: { by: "J. Smith", at: "2026-03-03T09:30:00Z", file: "annotated.docx" },
      },
    ])
    expect(now).toHaveLength(2)
    // Importing one copy a second time adds nothing that exists already.
    const again = (await bring(eva, "annotated.docx", file)).body as StagedReturn
    expect(again.review.comments.filter(({ already }) => already === null)).toMatchObject([
      { body: "(information)" },
    ])
  })

  it("[X85] who may comment brings comments, who may edit takes wording; a file is its bringer's alone", async () => {
    const file = edited(
      await exported(eva),
      [{ words: "Train interpreters", author: "J. Smith", body: "How many?" }],
      [["Open a second shelter", "Open two more shelters"]],
    )
    const staged = (await bring(eva, "a.docx", file)).body as StagedReturn
    const { id } = await measure(2)
    expect(staged.review.words).toMatchObject([
      {
        id,
        now: { text: measures[2] },
        taken: { text: measures[2]?.replace("a second shelter", "two more shelters") },
      },
    ])
    for (const other of [ana, dan])
      expect((await other.get(`/api/plans/${plan}/returned/${staged.id}`)).body.code).toBe(
        "not-found",
      )
    expect((await eva.get("/api/imports")).body.imports).toEqual([])
    await settle(eva, staged, { words: { [id]: "take" } })
    expect((await take(eva, staged)).body.code).toBe("no-right")
    await settle(eva, staged, { whose: ana.agency.id, comments: all(staged.review.comments) })
    expect((await take(eva, staged)).body.code).toBe("no-right")
    expect(await threads()).toEqual([])
    expect((await measure(2)).text).toBe(measures[2])
    expect((await eva.delete(`/api/plans/${plan}/returned/${staged.id}`)).status).toBe(204)
  })

  it("[X87] changed wording is taken measure by measure, agreements lapse, and it can be undone", async () => {
    const first = await measure(0)
    const today = new Date().toISOString().slice(0, 10)
    const mandate = { agency: eva.agency.id, user: eva.id, from: today, to: null }
    expect((await ana.post(`/api/plans/${plan}/mandates`, mandate)).status).toBe(201)
    const given = { stance: "agree", digest: first.digest }
    const at = `/api/plans/${plan}/measures/${first.id}/positions`
    expect((await eva.post(at, given)).status).toBe(201)
    const file = edited(
      await exported(dan, "working.docx"),
      [],
      [
        ["Inform pupils", "Inform pupils and parents"],
        ["This plan is short", "This plan is quite short"],
      ],
    )
    const staged = (await bring(dan, "working.docx", file)).body as StagedReturn
    expect(staged.review.words).toMatchObject([{ kind: "text" }, { kind: "measure", id: first.id }])
    const [text] = staged.review.words
    await settle(dan, staged, { words: { [first.id]: "take", [text?.id ?? ""]: "take" } })
    const { body } = await take(dan, staged)
    expect(body).toMatchObject({
      threads: 0,
      words: [text?.id, first.id].sort() && expect.any(Array),
    })
    const reworded = await measure(0)
    expect(reworded.text).toContain("pupils and parents")
    expect(reworded.fields).toEqual(first.fields)
    expect(reworded.positions).toMatchObject([{ agency: eva.agency.id, lapsed: true }])
    const versions = (await dan.get(`/api/plans/${plan}/versions`)).body.versions
    expect(versions).toMatchObject([{ id: body.version, cause: "file" }])
    const undone = await dan.post(`/api/plans/${plan}/returned/undone`, {
      ...{ batch: body.batch, words: body.words, version: body.version },
    })
    expect(undone.body).toMatchObject({ words: 2 })
    expect((await measure(0)).digest).toBe(first.digest)
  })

  it("[X87] a changed cell of a narrative table is shown and taken; a row that only the file has is named", async () => {
    const form = new FormData()
    const text = [
      "# Plan of tests",
      "## 1. Introduction",
      "The bodies meet as follows.",
      "| Body | Duty |\n|---|---|\n| Council | Meets twice a year |\n| Secretariat | Keeps the minutes |",
      "The end.",
    ].join("\n\n")
    form.set("file", new Blob([text]), "plan.md")
    plan = (await ana.post("/api/plans/import", form)).body.id
    await home.join(plan, [[dan, "drafter"]], [ana.agency, dan.agency])
    const parts = unzipSync(await exported(dan, "working.docx"))
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    const row = xml.match(/<w:tr>(?:(?!<w:tr>).)*Keeps the minutes.*?<\/w:tr>/s)?.[0] ?? ""
    const added = row
      .replaceAll(/<w:bookmark[^>]*>/g, "")
      .replace("Secretariat", "Registry")
      .replace("Keeps the minutes", "Keeps the seals")
    const changed = xml.replace("twice a year", "four times a year").replace(row, row + added)
    const header = strFromU8(parts["word/header1.xml"] ?? new Uint8Array())
    const file = zipSync({
      ...parts,
      "word/document.xml": strToU8(changed),
      "word/header1.xml": strToU8(header.replace(/<w:t[^>]*>/, "$&For the session of May: ")),
    })
    const staged = (await bring(dan, "working.docx", file)).body as StagedReturn
    expect(staged.review).toMatchObject({
      outside: [expect.stringMatching(/^For the session of May: /)],
      words: [
        {
          kind: "text",
          now: { text: "Meets twice a year" },
          taken: { text: "Meets four times a year" },
        },
      ],
      added: ["Registry | Keeps the seals"],
      missing: [],
    })
    const id = staged.review.words[0]?.id ?? ""
    await settle(dan, staged, { words: { [id]: "take" } })
    const { body } = await take(dan, staged)
    expect(body.words).toEqual([id])
    const printed = async () =>
      (
        await fetch(`${home.url}/api/plans/${plan}/exports/working.md`, {
          headers: { authorization: `Bearer ${dan.token}` },
        })
      ).text()
    expect(await printed()).toContain("| Council | Meets four times a year |")
    const { batch, words, version } = body
    await dan.post(`/api/plans/${plan}/returned/undone`, { batch, words, version })
    expect(await printed()).toContain("| Council | Meets twice a year |")
  })

  it("[X87] where the plan was changed as well, both changes are shown and taken, or the file's alone", async () => {
    const file = edited(
      await exported(dan, "working.docx"),
      [],
      [["Inform pupils", "Inform all pupils"]],
    )
    await home.type(plan, ana, "recruitment abroad", "false promises abroad")
    const both = "Inform all pupils of every school about the risks of false promises abroad"
    const staged = (await bring(dan, "working.docx", file)).body as StagedReturn
    const { id } = await measure(0)
    expect(staged.review.printed).not.toBeNull()
    expect(staged.review.words).toMatchObject([
      {
        id,
        taken: { text: both },
        meanwhile: { both: true, before: { text: measures[0] } },
      },
    ])
    await settle(dan, staged, { words: { [id]: "take" } })
    // A part that was changed since the person looked is not overwritten unseen.
    await home.type(plan, ana, "every school", "each school")
    expect((await take(dan, staged)).body.code).toBe("conflict")
    const seen = (await dan.get(`/api/plans/${plan}/returned/${staged.id}`)).body as StagedReturn
    expect(seen.review.words[0]?.taken.text).toBe(both.replace("every", "each"))
    expect((await take(dan, staged)).status).toBe(201)
    expect((await measure(0)).text).toBe(both.replace("every", "each"))
  })

  it("[X88] changes that a file tracks are taken or refused as the person says", async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    const file = edited(
      await exported(dan, "working.docx"),
      [],
      [
        [
          "Inform pupils",
          `Inform</w:t></w:r><w:ins w:id="77" w:author="J.">${run(" kindly")}</w:ins><w:r><w:t xml:space="preserve"> pupils`,
        ],
      ],
    )
    const staged = (await bring(dan, "working.docx", file)).body as StagedReturn
    expect(staged.review.tracked).toEqual({ insertions: 1, deletions: 0 })
    const [change] = staged.review.words
    expect(change?.taken.text).toBe(measures[0]?.replace("Inform", "Inform kindly"))
    const refused = await settle(dan, staged, { changes: "refuse" })
    expect(refused.review.words).toEqual([])
  })

  it("[X86] in a copy that lost its marks, comments are placed by numbers and words", async () => {
    const file = edited(await exported(eva), [
      { words: "Train interpreters", author: "J. Smith", body: "How many?" },
      { words: "This plan is short", author: "J. Smith", body: "Say why." },
    ])
    const parts = unzipSync(file)
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    delete parts["docProps/custom.xml"]
    const bare = text.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, "")
    const stripped = zipSync({ ...parts, "word/document.xml": strToU8(bare) })
    const { review } = (await bring(eva, "copy.docx", stripped)).body as StagedReturn
    const { id } = await measure(1)
    expect(review).toMatchObject({
      origin: "foreign",
      words: [],
      comments: [
        { found: "number", target: { measureId: id } },
        { found: "words", target: { measureId: null, blockId: expect.any(String) } },
      ],
    })
  })

  it("[X86] a table of comments is read by its heads or as the person says, and each row finds its measure", async () => {
    const rows = [
      ["No", "Measure", "Comment", "Ministry", "Date"],
      ["1.1.2", "", "Who pays for it?", "Labour Ministry", "2026-02-03"],
      [
        "",
        "Open a second shelter in the north",
        "And in the south?",
        "Office of the Ombudsman",
        "",
      ],
      ["", "Buy helicopters for the mountain police", "Why?", "", ""],
    ]
    const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n")
    const staged = (await bring(ana, "comments.csv", csv)).body as StagedReturn
    const [, second, third] = [await measure(0), await measure(1), await measure(2)]
    expect(staged.review.table?.columns.map(({ holds }) => holds)).toEqual([
      ...["number", "measure", "comment", "agency", "date"],
    ])
    expect(staged.review.comments).toMatchObject([
      { found: "number", target: { measureId: second.id }, agency: eva.agency.id },
      { found: "words", target: { measureId: third.id }, agency: null },
      { found: "none", target: null },
    ])
    const choices = { comments: all(staged.review.comments), whose: "named" }
    await settle(ana, staged, choices)
    expect((await take(ana, staged)).body.code).toBe("conflict")
    const [, , lost] = staged.review.comments
    const place = { measureId: null, blockId: null }
    await settle(ana, staged, {
      ...choices,
      comments: { ...choices.comments, [lost?.key ?? ""]: { take: true, place } },
    })
    const taken = await take(ana, staged)
    expect(taken.body).toMatchObject({ threads: 3 })
    expect(await threads()).toMatchObject([
      {
        measureId: second.id,
        agency: eva.agency.id,
        as: null,
        written: { broughtBy: ana.agency.id },
      },
      { measureId: third.id, as: "secretariat", written: { by: "Office of the Ombudsman" } },
      { measureId: null, blockId: null },
    ])
    // Persons of the agency for which it was brought are not told who brought it.
    const seen = (await eva.get(`/api/plans/${plan}/comments`)).body.threads[0]
    expect(seen.by).toBe("Interior Ministry")
    // A comment that somebody has answered stays.
    const [first] = await threads()
    await eva.post(`/api/plans/${plan}/comments/${first.id}/replies`, { body: "We do." })
    const undone = await ana.post(`/api/plans/${plan}/returned/undone`, {
      ...{ batch: taken.body.batch, words: [], version: null },
    })
    expect(undone.body).toEqual({ threads: 2, replies: 0, kept: 1, words: 0 })
    expect(await threads()).toMatchObject([{ id: first.id }])
  })

  it.each([
    {
      heads: ["No.", "Measure", "Comment", "Proposed wording", "Reason"],
      holds: ["other", "measure", "comment", "further", "further"],
    },
    {
      heads: ["№ п/п", "Мероприятие", "Замечание", "Предлагаемая редакция", "Обоснование"],
      holds: ["other", "measure", "comment", "further", "further"],
    },
    {
      heads: ["№", "Tədbirin nömrəsi", "İrad", "Təklif olunan mətn", "Əsaslandırma"],
      holds: ["other", "number", "comment", "further", "further"],
    },
  ])(
    "[X86] rows that are counted name no measures; a wording and a reason come along ($heads)",
    async ({ heads, holds }) => {
      const rows = [
        ["1", "1.1.3", "In the north?", "Open three shelters", "One is full"],
        ["2", "1.1.1", "Every school?", "", ""],
        ["3", "1.1.2", "", "Train 20 interpreters", ""],
      ]
      const csv = [heads, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n")
      const { review } = (await bring(ana, "comments.csv", csv)).body as StagedReturn
      const ids = [await measure(0), await measure(1), await measure(2)].map(({ id }) => id)
      expect(review.table?.columns.map((column) => column.holds)).toEqual(holds)
      expect(
        review.comments.map(({ target, body }) => [ids.indexOf(target?.measureId), body]),
      ).toEqual([
        [2, `In the north?\n\n${heads[3]}: Open three shelters\n\n${heads[4]}: One is full`],
        [0, "Every school?"],
        [1, `${heads[3]}: Train 20 interpreters`],
      ])
    },
  )

  it("[X86] the plan's own table of comments comes back without doubling them", async () => {
    await comment(ana, 1, "Why so late?")
    const file = await exported(ana, "comments.xlsx")
    const staged = (await bring(ana, "comments.xlsx", file)).body as StagedReturn
    const [{ id }] = await threads()
    expect(staged.review.comments).toMatchObject([{ already: id, found: "number" }])
  })

  it("[X88] Word comments of a new plan become threads with author, date and place", async () => {
    const file = edited(await exported(ana), [
      { words: "Train interpreters", author: "J. Smith", body: "How many?" },
    ])
    const form = new FormData()
    form.set("file", new Blob([file as BlobPart]), "draft.docx")
    const staged = (await ana.post("/api/imports", form)).body
    expect(staged.review.comments).toMatchObject([{ author: "J. Smith", number: "1.1.2" }])
    expect(staged.review.notKept).toEqual([])
    const made = (await ana.post(`/api/imports/${staged.id}/plan`, undefined)).body
    expect(made.broughtIn).toEqual([{ what: "comments", count: 1 }])
    const [thread] = (await ana.get(`/api/plans/${made.id}/comments`)).body.threads
    const views = (await ana.get(`/api/plans/${made.id}/measures`)).body.measures
    expect(thread).toMatchObject({
      measureId: views[1].id,
      body: "How many?",
      written: { by: "J. Smith", at: "2026-03-01T09:30:00Z", file: "draft.docx" },
    })
  })

  it("[X85] what is no copy and no table of comments is refused in a sentence", async () => {
    for (const [name, content] of [
      ["a.docx", "PK\u0003\u0004 broken"],
      ["a.pdf", "%PDF-1.7"],
      ["a.md", "# Plan"],
    ] as const)
      expect((await bring(eva, name, content)).body.code).toBe("unreadable-file")
    const long = ["Comment", ...Array.from({ length: 3001 }, (_, at) => `"Why, ${at}?"`)].join("\n")
    expect((await bring(eva, "long.csv", long)).body.code).toBe("too-large")
    expect((await eva.get(`/api/plans/${plan}/returned`)).body.imports).toEqual([])
  })

  it.skipIf(!hasLibreOffice).each(["docx", "odt"] as const)(
    "[X89] a round is played through an office program alone (%s)",
    async (ending) => {
      await comment(ana, 0, "Within the existing budget?")
      const round = { place: "interpreters", author: "J. Smith", remark: "How many of them?" }
      const file = await savedAgain(await exported(eva), ending, {
        ...round,
        ...{ old: "a second shelter", fresh: "two more shelters" },
      })
      const staged = (await bring(eva, `back.${ending}`, file)).body as StagedReturn
      const [, second, third] = [await measure(0), await measure(1), await measure(2)]
      const fresh = staged.review.comments.filter(({ already }) => already === null)
      expect(staged.review.comments).toHaveLength(2)
      expect(fresh).toMatchObject([
        {
          ...{ author: "J. Smith", body: "How many of them?", quote: "interpreters", found: "id" },
          target: { measureId: second.id },
        },
      ])
      expect(staged.review.words).toMatchObject([{ id: third.id, kind: "measure" }])
      await settle(eva, staged, { comments: all(fresh) })
      expect((await take(eva, staged)).body).toMatchObject({ threads: 1 })
      const own = (await bring(dan, `back.${ending}`, file)).body as StagedReturn
      expect(own.review.comments.every(({ already }) => already !== null)).toBe(true)
      await settle(dan, own, { words: { [third.id]: "take" } })
      expect((await take(dan, own)).body).toMatchObject({ threads: 0, words: [third.id] })
      expect((await measure(2)).text).toBe("Open two more shelters in the north of the country")
      expect((await measure(2)).fields).toEqual(third.fields)
      expect((await threads()).map(({ body }: { body: string }) => body)).toEqual([
        ...["Within the existing budget?", "How many of them?"],
      ])
    },
    120_000,
  )
})
