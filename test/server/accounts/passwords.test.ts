import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { passwordFault } from "../../../server/accounts/passwords.ts"
import { cpuTime } from "../../cpuTime.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, password, type TestPerson } from "../installation.ts"

const ana = {
  name: "Ana Popa",
  email: "ana.popa@interior.example",
  agency: { name: "Ministry of the Interior", short: "MoI" },
}

describe("a password that is chosen", () => {
  it.each([
    "1234567890",
    "qwertyuiop",
    "password123",
    "Password2024!",
    "letmein1234",
    "aaaaaaaaaaaaaa",
    "P@ssw0rd1234",
  ])("[P46] is none that is tried first: %s", async (words) => {
    expect(await passwordFault(words, ana)).not.toBe(null)
  })

  it.each(["Ana.Popa.1980", "interior2026", "Concord-2026", "ministryoftheinterior"])(
    "[P46] is not made of what is known of its person: %s",
    async (words) => {
      expect(await passwordFault(words, ana)).not.toBe(null)
    },
  )

  it.each(["seven purple umbrellas", "tR7#vq!m2Lz", "горное эхо поёт тихо"])(
    "[P46] may be %s",
    async (words) => {
      expect(await passwordFault(words, ana)).toBe(null)
    },
  )

  it("[P46] is judged in no time, however long", async () => {
    await passwordFault("warm", ana)
    const long = Array.from({ length: 200 }, (_, at) => String.fromCharCode(97 + ((at * 7) % 26)))
    expect(await cpuTime(() => passwordFault(long.join(""), ana))).toBeLessThan(1_000)
  })
})

describe.each(usualDialects)("every door by which a password is chosen ($name)", (dialect) => {
  let home: Installation
  let person: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect)
    person = await home.person("Ana", await home.agency("Interior"), true)
  })
  afterAll(() => home.close())

  it("[P46] refuses a weak one at its field, and uses nothing up", async () => {
    const browser = await home.browserOf(person)
    const weak = "interior2026"
    const change = { currentPassword: password, newPassword: weak }
    const changed = await browser.post("/api/auth/change-password", change)
    expect([changed.status, changed.body.issues[0].path]).toEqual([422, ["newPassword"]])

    const { body } = await browser.post(`/api/people/${person.id}/reset-link`)
    const token = new URL(body.url).searchParams.get("token")
    const reset = (newPassword: string) =>
      home.visitor().post("/api/auth/reset-password", { token, newPassword })
    expect((await reset(weak)).body.issues[0].path).toEqual(["newPassword"])
    expect((await reset("seven purple umbrellas")).status).toBe(200)

    const { id } = person.agency
    const secret = await home.invitation("bek@example.org", id, person)
    const accept = (words: string) =>
      home.visitor().post(`/api/invitations/${secret}/accept`, { name: "Bek", password: words })
    expect((await accept("password1234")).body.issues[0].path).toEqual(["password"])
    expect((await accept("seven purple umbrellas")).status).toBe(201)
  })
})
