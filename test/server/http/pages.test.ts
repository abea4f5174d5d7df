import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { isPage } from "../../../server/http/pages.ts"
import { dialects } from "../../databases.ts"
import { Installation } from "../installation.ts"

describe("the addresses of pages", () => {
  it("are those that the client has", () => {
    const app = readFileSync(new URL("../../../client/app/App.tsx", import.meta.url), "utf8")
    const paths = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path = ""]) => path)
    expect(paths.length).toBeGreaterThan(8)
    for (const path of paths) expect(isPage(path.replaceAll(/:\w+/g, "x")), path).toBe(true)
    for (const path of ["/metrics", "/plans/x/nothing", "/nothing", "/plans/x/y/z", "//plans"])
      expect(isPage(path), path).toBe(false)
  })
})

describe.each(dialects.slice(0, 1))("a server with a client", (dialect) => {
  let folder: string
  let home: Installation
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "concord-client-"))
    writeFileSync(join(folder, "index.html"), "<!doctype html>the client")
    home = await Installation.open(dialect, {}, folder)
  })
  afterAll(async () => {
    await home.close()
    rmSync(folder, { recursive: true })
  })
  const ask = async (path: string, accept: string) => {
    const answer = await fetch(home.url + path, { headers: { accept } })
    return [answer.status, (await answer.text()).includes("the client")]
  }
  const html = "text/html,application/xhtml+xml,*/*;q=0.8"

  it("[P25] shows a page at its address, and tells wrong ones by their status", async () => {
    expect(await ask("/plans/x/measures", html)).toEqual([200, true])
    expect(await ask("/plans", "*/*")).toEqual([200, true])
    // A person still sees the product's own words for it.
    expect(await ask("/plans/x/nothing", html)).toEqual([404, true])
    expect(await ask("/plans/x/nothing", "*/*")).toEqual([404, false])
    expect(await ask("/nothing.js", html)).toEqual([404, false])
  })
})
