import { existsSync, statSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { usualDialects } from "../../databases.ts"
import { Installation, password } from "../installation.ts"

describe.each(usualDialects)("the first visit ($name)", (dialect) => {
  let home: Installation
  beforeEach(async () => {
    home = await Installation.open(dialect)
  })
  afterEach(() => home.close())

  const words = (code: string, email = "ana@interior.example") => ({
    code,
    agency: { name: "Ministry of the Interior", short: "MoI" },
    person: { name: "Ana", email, password },
  })

  it("[P1] makes the first agency and its administrator, and signs in", async () => {
    const ana = home.visitor()
    expect((await ana.get("/api/setup")).body).toEqual({ needed: true })
    expect((await ana.post("/api/set-up", words(home.setUpCode))).status).toBe(201)
    const { body } = await ana.get("/api/me")
    expect(body.user).toMatchObject({ name: "Ana", administrator: true, agency: { short: "MoI" } })
    expect((await ana.get("/api/setup")).body).toEqual({ needed: false })
    expect(existsSync(join(home.config.dataDir, "set-up-code"))).toBe(false)
  })

  it("[P1] is closed to who does not have the code of the server's log", async () => {
    const stranger = home.visitor()
    const { status, body } = await stranger.post("/api/set-up", words("AAAA-AAAA-AAAA-AAAA-AAAA"))
    expect([status, body.code]).toEqual([403, "no-right"])
    expect((await stranger.get("/api/setup")).body).toEqual({ needed: true })
  })

  it("[P1] takes the code in small letters too", async () => {
    const code = home.setUpCode.toLowerCase()
    expect((await home.visitor().post("/api/set-up", words(code))).status).toBe(201)
  })

  it("[P1] works once, also when two come at the same time", async () => {
    const code = home.setUpCode
    const answers = await Promise.all(
      ["a@x.example", "b@x.example", "c@x.example"].map((email) =>
        home.visitor().post("/api/set-up", words(code, email)),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const people = await home.database.db.selectFrom("user").select("id").execute()
    expect(people).toHaveLength(1)
    const again = await home.visitor().post("/api/set-up", words(code, "d@x.example"))
    expect(again.body.code).toBe("conflict")
  })

  it("[P2] lets nobody guess on: ten tries a minute", async () => {
    const stranger = home.visitor()
    const tries = []
    for (let i = 0; i < 11; i++) tries.push((await stranger.post("/api/set-up", words("X"))).status)
    expect(tries).toEqual([...Array(10).fill(403), 429])
  })

  it("says what is wrong with the words sent, each at its place", async () => {
    const { status, body } = await home.visitor().post("/api/set-up", {
      ...words(home.setUpCode),
      person: { name: " ", email: "nobody", password: "short" },
    })
    expect(status).toBe(422)
    expect(body.issues.map((issue: { path: string[] }) => issue.path.join("."))).toEqual([
      "person.name",
      "person.email",
      "person.password",
    ])
  })

  it("[P46] refuses a common password and one made of the agency's name, at its field, and makes nobody", async () => {
    for (const weak of ["password1234", "Ministry of the Interior", "ana@interior.example"]) {
      const { person, ...rest } = words(home.setUpCode)
      const asked = { ...rest, person: { ...person, password: weak } }
      const { status, body } = await home.visitor().post("/api/set-up", asked)
      expect([weak, status]).toEqual([weak, 422])
      expect(body.issues.map(({ path }: { path: string[] }) => path)).toEqual([
        ["person", "password"],
      ])
    }
    expect((await home.visitor().get("/api/setup")).body).toEqual({ needed: true })
    expect((await home.visitor().post("/api/set-up", words(home.setUpCode))).status).toBe(201)
  })

  it("[P3] keeps its secrets in the data folder, readable by its owner only", () => {
    for (const name of ["auth-secret", "set-up-code"])
      expect(statSync(join(home.config.dataDir, name)).mode & 0o777).toBe(0o600)
  })
})
