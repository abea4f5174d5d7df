import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { annotations } from "../../../server/export/annotations.ts"
import { writeWord } from "../../../server/export/formats/word.ts"
import { planDocument } from "../../../server/export/planDocument.ts"
import type { Thread } from "../../../shared/api/comments.ts"
import type { Language } from "../../../shared/languages.ts"
import { measure, paragraph, plan } from "../../plan.ts"

type Reply = Thread["replies"][number]

const reply = (more: Partial<Reply>): Reply => ({
  ...{ id: "r1", agency: "a1", as: null, by: "Ana Alieva", at: "2027-02-03T04:05:06.789Z" },
  ...{ body: "Fourteen.", written: null },
  ...more,
})
const thread = (more: Partial<Thread> = {}): Thread => ({
  ...{ id: "t1", measureId: "m1", blockId: null, quote: null, anchor: null, anchored: true },
  ...{ weight: "wanted", visibility: "everyone", agency: "a1", as: null, by: "Ana Alieva" },
  ...{ at: "2027-01-31T23:59:59.900Z", body: "Say how many.", resolved: false, written: null },
  replies: [],
  ...more,
})

const agencies = new Map([
  ["a1", "Ministry of Labour"],
  ["a2", "Courts & “Police”"],
])

/** The comments of annotated.docx as Word shows them: author, time and lines. */
async function shown(threads: readonly Thread[], lang: Language = "en") {
  const file = await writeWord(
    planDocument({
      doc: plan(paragraph("Before.", "b1"), measure("m1", "Train labour inspectors")),
      title: "A plan",
      settings: { language: "en", classification: "public" },
      view: "working",
      isAgreed: () => false,
      version: 412,
      at: new Date("2027-03-01T10:00:00Z"),
      digest: "v1:9f2c",
      comments: annotations(threads, agencies, lang),
    }),
  )
  const parts = unzipSync(file)
  const xml = strFromU8(parts["word/comments.xml"] ?? new Uint8Array())
  const signs = { lt: "<", gt: ">", quot: '"', amp: "&" }
  const plain = (words: string) =>
    words.replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof signs) => signs[name])
  const comments = [...xml.matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gs)].map(
    ([, head = "", body = ""]) => ({
      author: plain(/w:author="([^"]*)"/.exec(head)?.[1] ?? ""),
      at: /w:date="([^"]*)"/.exec(head)?.[1] ?? "",
      lines: plain(body.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, ""))
        .split("\n")
        .filter(Boolean),
    }),
  )
  return { comments, xml, parts }
}

describe("the comments in annotated.docx", () => {
  it("[X62] have the agency as author, and the day and time at which each was written", async () => {
    const { comments } = await shown([
      thread({ replies: [reply({ agency: "a2" }), reply({ at: "2027-02-04T00:00:00.000Z" })] }),
      thread({ id: "t2", agency: "a2", at: "2026-12-01T08:30:00.000Z" }),
    ])
    const whole = comments.map(({ author, at }) => [author, new Date(at).getTime()])
    expect(whole.map(([author]) => author)).toEqual([
      ...["Ministry of Labour", "Courts & “Police”", "Ministry of Labour", "Courts & “Police”"],
    ])
    // Word knows no parts of a second.
    const written = [
      "2027-01-31T23:59:59Z",
      "2027-02-03T04:05:06Z",
      "2027-02-04",
      "2026-12-01T08:30Z",
    ]
    for (const [at, [, time]] of whole.entries())
      expect(Math.abs(Number(time) - Date.parse(written[at] ?? ""))).toBeLessThan(1000)
    for (const { at } of comments) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)
  })

  it("[X62] have the day of the file in which they came in, where it gives one", async () => {
    const written = { by: "J. Smith", file: "plan.docx", broughtBy: "a1" }
    const { comments } = await shown([
      thread({ written: { ...written, at: "2025-05-06T07:08:09Z" } }),
      thread({ id: "t2", written: { ...written, at: null }, at: "2026-12-01T08:30:00.000Z" }),
    ])
    expect(comments.map(({ at }) => at.slice(0, 10))).toEqual(["2025-05-06", "2026-12-01"])
  })

  it.each<[Language, string, string]>([
    ["en", "Secretariat (Ministry of Labour)", "(condition)"],
    ["ru", "Секретариат (Ministry of Labour)", "(условие)"],
    ["az", "Katiblik (Ministry of Labour)", "(şərt)"],
  ])(
    "[X62] have the secretariat's, and the weight, in the file's language (%s)",
    async (lang, author, weight) => {
      const { comments } = await shown(
        [
          thread({
            as: "secretariat",
            weight: "condition",
            replies: [reply({ as: "secretariat" })],
          }),
        ],
        lang,
      )
      expect(comments.map((one) => [one.author, one.lines])).toEqual([
        [author, [weight, "Say how many."]],
        [author, ["Fourteen."]],
      ])
    },
  )

  it("[X62] have no name of a person, in the file's properties neither", async () => {
    const { parts } = await shown([thread({ replies: [reply({ by: "Ben Bek" })] })])
    for (const [name, part] of Object.entries(parts))
      expect([name, /Alieva|Bek/.test(strFromU8(part))]).toEqual([name, false])
  })

  it("[X62] have their lines as lines, and no words as markup", async () => {
    const { comments } = await shown([thread({ body: "One.\n\n \nTwo <b> & more." })])
    expect(comments[0]?.lines).toEqual(["(wanted)", "One.", "Two <b> & more."])
  })

  it("[X62] are none where there are none", async () => {
    expect((await shown([])).comments).toEqual([])
  })

  it("[X62] stand with their answers on the words they quote, else on the part, else on the title", async () => {
    const { parts } = await shown([
      thread({ quote: "labour inspectors", replies: [reply({})] }),
      thread({ id: "t2", quote: "words that are gone" }),
      thread({ id: "t3", measureId: null, blockId: "b1" }),
      thread({ id: "t4", measureId: null }),
      thread({ id: "t5", measureId: "gone" }),
    ])
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    const words = (id: number) => {
      const from = document.indexOf(`<w:commentRangeStart w:id="${id}"/>`)
      const to = document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
      return document.slice(from, to).replace(/<[^>]+>/g, "")
    }
    expect([0, 1, 2, 3, 4, 5].map(words)).toEqual([
      ...["labour inspectors", "labour inspectors", "Train labour inspectors", "Before."],
      ...["A plan", "A plan"],
    ])
  })
})
