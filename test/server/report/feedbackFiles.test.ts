import { strFromU8, unzipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { samplePlanMarkdown } from "../../../server/seed/samplePlanData.ts"
import type { Feedback } from "../../../shared/api/feedback.ts"
import { type Language, languages } from "../../../shared/languages.ts"
import { reportWords } from "../../../shared/report/reportWords.ts"
import { usualDialects } from "../../databases.ts"
import { convertInOffice, hasOffice } from "../../office.ts"
import { pagesOf, tagsOf } from "../../pdf.ts"
import { Installation, type TestPerson } from "../installation.ts"

/** The headings of the parts, in their order. */
const parts: Record<Language, string[]> = {
  en: [
    "Summary",
    "How to read this report",
    "The plan in figures",
    "Question 1. Which areas does the draft cover?",
    "Question 2. Which areas need further elaboration?",
    "Question 3. How can the plan be made more effective?",
    "Practices in developing, monitoring and evaluating plans",
    "Annex A. Decisions of people, and contests",
    "Annex B. Register of measures with completeness",
    "Annex C. Brackets, reservations and objections",
    "Annex D. Changes since the previous version",
    "Annex E. Recommendations received, and what answers each",
    "Annex F. The standards",
    "Annex G. How well this was read, and limits",
  ],
  ru: [
    "Краткие выводы",
    "Как читать отзыв",
    "План в цифрах",
    "Вопрос 1. Какие направления охвачены проектом?",
    "Вопрос 2. Какие направления требуют дальнейшей проработки?",
    "Вопрос 3. Как сделать план более эффективным?",
    "Практика разработки, мониторинга и оценки планов",
    "Приложение A. Решения участников и возражения",
    "Приложение B. Перечень мероприятий и их полнота",
    "Приложение C. Скобки, оговорки и возражения",
    "Приложение D. Изменения по сравнению с предыдущей версией",
    "Приложение E. Полученные рекомендации и ответы на них",
    "Приложение F. Стандарты",
    "Приложение G. Точность анализа и ограничения",
  ],
  az: [
    "Qısa nəticələr",
    "Rəyi necə oxumalı",
    "Plan rəqəmlərdə",
    "1-ci sual. Layihə hansı sahələri əhatə edir?",
    "2-ci sual. Hansı sahələr daha ətraflı işlənməlidir?",
    "3-cü sual. Planı necə daha səmərəli etmək olar?",
    "Planların hazırlanması, monitorinqi və qiymətləndirilməsi təcrübəsi",
    "Əlavə A. İştirakçıların qərarları və onların mübahisələndirilməsi",
    "Əlavə B. Tədbirlərin siyahısı və tamlığı",
    "Əlavə C. Mötərizələr, qeyd-şərtlər və etirazlar",
    "Əlavə D. Əvvəlki versiyadan sonrakı dəyişikliklər",
    "Əlavə E. Alınmış tövsiyələr və onlara cavablar",
    "Əlavə F. Standartlar",
    "Əlavə G. Təhlilin etibarlılığı və məhdudiyyətlər",
  ],
}
const levels: Record<Language, Record<string, string>> = {
  en: {
    ...{ absent: "not found", mentioned: "mentioned" },
    ...{ addressed: "addressed", elaborated: "elaborated" },
  },
  ru: {
    ...{ absent: "отсутствует", mentioned: "упомянуто" },
    ...{ addressed: "предусмотрены меры", elaborated: "проработано" },
  },
  az: {
    ...{ absent: "yoxdur", mentioned: "qeyd olunub" },
    ...{ addressed: "tədbir nəzərdə tutulub", elaborated: "ətraflı işlənib" },
  },
}
const covers: Record<Language, string[]> = {
  en: ["Feedback report", "on the draft “NATIONAL ACTION PLAN", "Digest of the text"],
  ru: ["Аналитический отзыв", "на проект «NATIONAL ACTION PLAN", "Контрольная сумма текста"],
  az: ["Analitik rəy", "“NATIONAL ACTION PLAN", "Mətnin nəzarət cəmi"],
}

/** Words without the blanks, which forms put otherwise. */
const solid = (words: string) => words.replace(/[\s\u00AD]+/gu, "")
const wordsOf = (markup: string) =>
  solid(
    markup
      .replace(/<style[^>]*>.*?<\/style>|<[^>]*>/gs, "")
      .replace(/&(lt|gt|quot|apos|#39);/g, (_, name: string) =>
        name === "lt" ? "<" : name === "gt" ? ">" : name === "quot" ? '"' : "'",
      )
      .replaceAll("&amp;", "&"),
  )

describe.each(usualDialects)(
  "the feedback report on the sample plan as files ($name)",
  (dialect) => {
    let home: Installation
    let ana: TestPerson
    let plan: string
    beforeAll(async () => {
      home = await Installation.open(dialect)
      ana = await home.person("Ana", await home.agency("Interior"))
      const form = new FormData()
      form.set("file", new Blob([samplePlanMarkdown]), "valdoria-plan.md")
      plan = (await ana.post("/api/plans/import", form)).body.id
      await ana.patch(`/api/plans/${plan}`, { instruments: ["CETS197"], country: "Valdoria" })
    })
    afterAll(() => home.close())

    async function file(form: string, lang: Language): Promise<Uint8Array> {
      const answer = await fetch(
        `${home.url}/api/plans/${plan}/exports/feedback.${form}?lang=${lang}`,
        {
          headers: { authorization: `Bearer ${ana.token}` },
        },
      )
      expect(answer.status).toBe(200)
      return new Uint8Array(await answer.arrayBuffer())
    }
    const report = async (lang: Language): Promise<Feedback> =>
      JSON.parse(strFromU8(await file("json", lang)))
    async function said(form: "docx" | "html", lang: Language): Promise<string> {
      const bytes = await file(form, lang)
      if (form === "html") return wordsOf(strFromU8(bytes))
      return wordsOf(strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()))
    }
    const each = languages.flatMap((lang) => [["docx", lang] as const, ["html", lang] as const])

    it.each(each)(
      "[X40] [X42] %s has cover and parts in their order, in its language (%s)",
      async (form, lang) => {
        const words = await said(form, lang)
        const places = [...covers[lang], ...parts[lang]].map((one) => [
          one,
          words.indexOf(solid(one)),
        ])
        expect(places.filter(([, at]) => at === -1)).toEqual([])
        expect(places.map(([one]) => one)).toEqual(
          places.toSorted(([, a], [, b]) => Number(a) - Number(b)).map(([one]) => one),
        )
      },
    )

    it.each(each)("[X40] %s says what feedback.json says (%s)", async (form, lang) => {
      const words = await said(form, lang)
      const of = await report(lang)
      const expected = {
        areas: of.summary.strip.flatMap(({ areas }) => areas.map(({ title }) => title)),
        first: of.summary.first.map(({ says }) => says),
        remarks: of.summary.remarks,
        covered: of.covered.map(({ title }) => title),
        gaps: of.elaborate.flatMap(({ title, says, suggestion }) => [title, says, suggestion]),
        asked: of.elaborate.flatMap(({ asks }) => asks.map(({ title }) => title)),
        effective: of.effective.flatMap(({ message, mend }) => [message, mend]),
        practices: of.practices.flatMap(({ words: own, source }) => [own, source]),
        register: of.measures.map(({ number }) => number),
        brackets: of.brackets.map(({ quote }) => quote),
        standards: of.standards.flatMap(({ title, binds }) => (binds === "inForce" ? title : [])),
      }
      for (const [part, all] of Object.entries(expected)) {
        expect(all.length, part).toBeGreaterThan(0)
        expect([part, all.filter((one) => !words.includes(solid(one)))]).toEqual([part, []])
      }
    })

    it.each(each)(
      "[X40] [X57] %s has under each question what answers it, with the plan's words in quotation marks (%s)",
      async (form, lang) => {
        const words = await said(form, lang)
        const of = await report(lang)
        const under = (part: number) =>
          words.slice(
            words.indexOf(solid(parts[lang][part] ?? "")),
            words.indexOf(solid(parts[lang][part + 1] ?? "")),
          )
        // A long quote is shown by its first words, and six of many.
        const opened = ({ quote }: { quote: string }) =>
          (lang === "ru" ? "«" : "“") + quote.split(/\s+/u).slice(0, 25).join(" ")
        const quotes = (all: readonly { quote: string }[]) => all.slice(0, 6).map(opened)
        const questions: [string, string[]][] = [
          [
            under(3),
            of.covered.flatMap(({ title, level, evidence }) => [
              ...[title, levels[lang][level] ?? "", ...quotes(evidence)],
            ]),
          ],
          [
            under(4),
            of.elaborate.flatMap(({ title, level, says, suggestion, now }) => [
              ...[`${title} (${levels[lang][level]})`, says, suggestion, ...quotes(now)],
            ]),
          ],
          [under(5), of.effective.flatMap(({ message, mend }) => [message, mend])],
        ]
        for (const [answer, expected] of questions) {
          expect(expected.length).toBeGreaterThan(0)
          expect(expected.filter((one) => !answer.includes(solid(one)))).toEqual([])
        }
      },
    )

    it.each(languages)(
      "[X47] feedback.pdf is tagged, its drawings have words, its parts are bookmarks (%s)",
      async (lang) => {
        const tags = await tagsOf(await file("pdf", lang))
        const { roles, bookmarks, unnamedFigures } = tags
        for (const role of [
          "H1",
          "H2",
          "H3",
          "P",
          "L",
          "LI",
          "Table",
          "THead",
          "TH",
          "TD",
          "Figure",
        ])
          expect(roles.has(role), role).toBe(true)
        expect(unnamedFigures).toBe(0)
        expect(bookmarks).toEqual(parts[lang])
        expect(tags.title).toContain(covers[lang][0])
        expect(tags.title).toContain("NATIONAL ACTION PLAN")
        expect(tags.language).toMatch(new RegExp(`^${lang}-`))
      },
    )

    it.each(languages)(
      "[X47] feedback.pdf tells a reading aid the parts, areas and gaps as headings, and what heads each column (%s)",
      async (lang) => {
        const { headings, heads } = await tagsOf(await file("pdf", lang))
        // The reader of the tests cannot tell a hyphen from the end of a line.
        const whole = (words: string) => solid(words).replaceAll("-", "")
        const of = await report(lang)
        const at = (level: number) =>
          headings.flatMap((heading) => (heading.level === level ? [whole(heading.words)] : []))
        expect(at(1)).toEqual(parts[lang].map(whole))
        const pillars = of.summary.strip.map(({ title }) => title)
        expect(at(2)).toEqual(expect.arrayContaining(pillars.map(whole)))
        expect(at(3)).toEqual(
          of.elaborate.map(({ title, level }) => whole(`${title} (${levels[lang][level]})`)),
        )
        // Nobody who goes from heading to heading misses a level.
        const skipped = headings.filter(
          ({ level }, place) => level > (headings[place - 1]?.level ?? 0) + 1,
        )
        expect(skipped).toEqual([])
        const shown = heads.map(whole)
        expect(shown.slice(0, pillars.length)).toEqual(pillars.map(whole))
        const { covered, effective, elaborate, annexes } = reportWords(lang)
        const columns = [
          covered.quote,
          effective.mend,
          elaborate.element,
          ...annexes.standardColumns,
        ]
        expect(shown).toEqual(expect.arrayContaining(columns.map(whole)))
      },
    )

    it.each<[Language, string]>([
      [
        "en",
        "All areas: E elaborated 11 a addressed 10 m mentioned 5 – not found 5 n/a not applicable 0",
      ],
      ["ru", "Все направления: П проработано 11 м предусмотрены меры 10"],
      ["az", "Bütün sahələr: Ə ətraflı işlənib 11 t tədbir nəzərdə tutulub 10"],
    ])(
      "[X40] the summary explains the letters of the levels and counts them (%s)",
      async (lang, line) => {
        const words = await said("docx", lang)
        expect(words).toContain(solid(line))
        const [first] = (await report(lang)).summary.strip
        const { letters } = reportWords(lang).summary
        const counts = (["elaborated", "addressed", "mentioned", "absent"] as const).map(
          (level) => `${letters[level]}${first?.counts[level]}`,
        )
        expect(words).toContain(counts.join(""))
      },
    )

    it.each(languages)("[X112] the summary is one page of feedback.pdf (%s)", async (lang) => {
      const pages = (await pagesOf(await file("pdf", lang))).map(solid)
      const [summary = "", next = ""] = parts[lang].map(solid)
      expect(pages.findIndex((words) => words.includes(summary))).toBe(1)
      expect(pages.findIndex((words) => words.includes(next))).toBe(2)
    })

    it.skipIf(!hasOffice())(
      "[X112] the summary is one page of feedback.docx",
      async () => {
        const files = await Promise.all(
          languages.map(async (lang) => ({
            name: `${lang}.docx`,
            bytes: await file("docx", lang),
          })),
        )
        const made = await convertInOffice(files, "pdf")
        for (const [at, lang] of languages.entries()) {
          const pages = (await pagesOf(made[at] ?? new Uint8Array())).map(solid)
          const [summary = "", next = ""] = parts[lang].map(solid)
          expect([lang, pages.findIndex((words) => words.includes(summary))]).toEqual([lang, 1])
          expect([lang, pages.findIndex((words) => words.includes(next))]).toEqual([lang, 2])
        }
      },
      180_000,
    )
  },
)
