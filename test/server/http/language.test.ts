import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { NotKept } from "../../../server/import/draft.ts"
import { inLanguage, languageOf } from "../../../server/words/inLanguage.ts"
import { lossesInLanguage } from "../../../server/words/losses.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("the language of a person ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
  })
  afterAll(() => home.close())

  it("[P80] is kept in the account, from no choice to the last one", async () => {
    expect((await ana.get("/api/me")).body.user.language).toBeNull()
    expect((await ana.patch("/api/me", { language: "az" })).status).toBe(204)
    expect((await ana.get("/api/me")).body.user.language).toBe("az")
    expect((await ana.patch("/api/me", { language: "xx" })).body.code).toBe("invalid")
    expect((await ana.get("/api/me")).body.user.language).toBe("az")
  })

  it("[P81] a refusal is in the language that the caller reads; its code is the same", async () => {
    const answer = await fetch(`${home.url}/api/plans`, {
      headers: { "accept-language": "de, ru;q=0.8, en;q=0.4" },
    })
    const { code, title, detail } = await answer.json()
    expect(code).toBe("signed-out")
    expect(title).toBe("Вход не выполнен")
    expect(detail).toBe("Сначала войдите в систему.")
  })
})

describe("[P81] what an import left out, for its reader", () => {
  it("is named in their language; the file's own words stay", () => {
    const losses: NotKept[] = [
      { what: "page header", where: "For official use" },
      { what: "picture", where: "beginning (2)", why: "missing" },
      { what: "printed numbers of measures (computed anew)", where: "P-1 → 1, and 18 more" },
    ]
    expect(lossesInLanguage(losses, "en")).toEqual(losses)
    expect(lossesInLanguage(losses, "ru")).toEqual([
      { what: "верхний колонтитул", where: "For official use" },
      { what: "рисунок", where: "начало файла (2)", why: "missing" },
      { what: "номера мероприятий (присвоены заново)", where: "P-1 → 1 и ещё 18" },
    ])
  })
})

describe("a sentence of the server in another language", () => {
  it("[P81] has the same values in its places", () => {
    expect(inLanguage("Another agency has the short name “MoI”.", "ru")).toBe(
      "Краткое наименование «MoI» уже есть у другого ведомства.",
    )
  })

  it("[P81] stays English where no book has it", () => {
    expect(inLanguage("Whatever this may be.", "az")).toBe("Whatever this may be.")
  })

  it("[P81] the caller's first wish that is one of ours counts, by weight", () => {
    expect(languageOf({ "accept-language": "en;q=0.3, az-Latn-AZ;q=0.9, ru;q=0" })).toBe("az")
    expect(languageOf({ "accept-language": "fr" })).toBe("en")
    expect(languageOf({})).toBe("en")
  })
})
