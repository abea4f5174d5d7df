import { afterEach, describe, expect, it, vi } from "vitest"
import { download, fileNameOf } from "../../../client/export/download.ts"

afterEach(() => vi.unstubAllGlobals())

const answer = (body: BodyInit, init: ResponseInit = {}) =>
  vi.stubGlobal("fetch", async () => new Response(body, init))
const fetched = (onProgress: (part: number | null) => void = () => {}) =>
  download(
    "/api/plans/p1/exports/agreed.docx",
    "agreed.docx",
    onProgress,
    new AbortController().signal,
  )

describe("[X] a file from the server", () => {
  it.each([
    ['attachment; filename="plan.docx"', "plan.docx"],
    ["attachment; filename=plan.docx", "plan.docx"],
    ["attachment; filename=\"x.docx\"; filename*=UTF-8''Plan%20%C9%99.docx", "Plan ə.docx"],
    ["attachment; filename*=UTF-8''%zz; filename=\"x.docx\"", "x.docx"],
    ["attachment", null],
    [null, null],
  ])("has the name of %j", (header, name) => {
    expect(fileNameOf(header)).toBe(name)
  })

  it("arrives whole, with its name and how much of it is there", async () => {
    const parts: (number | null)[] = []
    answer("0123456789", {
      headers: { "content-length": "10", "content-disposition": 'attachment; filename="a.docx"' },
    })
    const file = await fetched((part) => parts.push(part))
    expect(await file.blob.text()).toBe("0123456789")
    expect(file.name).toBe("a.docx")
    expect(parts.at(-1)).toBe(1)
  })

  it("fails with the server's sentence", async () => {
    answer(JSON.stringify({ code: "no-right", detail: "You may not take this file." }), {
      status: 403,
    })
    await expect(fetched()).rejects.toMatchObject({
      code: "no-right",
      detail: "You may not take this file.",
    })
  })

  it("fails with a sentence when the server is away", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("offline")
    })
    await expect(fetched()).rejects.toMatchObject({ code: "unavailable" })
  })
})
