import { once } from "node:events"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { WebSocket } from "ws"
import {
  type RecordEntry,
  type RecordedAct,
  recordedActs,
  type SubjectKind,
} from "../../../shared/api/record.ts"
import { Authenticator } from "../../authenticator.ts"
import { usualDialects } from "../../databases.ts"
import { TestProvider } from "../../oidcProvider.ts"
import { totp } from "../../totp.ts"
import {
  type Answer,
  type Caller,
  Installation,
  password,
  type TestPerson,
} from "../installation.ts"

const publicUrl = "http://localhost:8140"
const newPassword = "seven purple umbrellas"

/** The actor and the subject: the beginning and end of a line of the record. */
interface Line {
  by: TestPerson | { id: string } | null
  subject?: readonly [SubjectKind, string]
  /** The plan in whose record it stands; the installation's unless said. */
  plan?: string
  details?: Record<string, string | number>
}

/** Prepares an act and tells how it is done; `done` answers what its line has to say. */
type Row = () => Promise<() => Promise<Line>>

describe.each(usualDialects)("each act of the record of security events ($name)", (dialect) => {
  let provider: TestProvider
  let home: Installation
  let ana: TestPerson
  let root: TestPerson
  let rootBrowser: Caller
  let plan: string
  let [interior, labour] = ["", ""]
  beforeAll(async () => {
    provider = await TestProvider.start([`${publicUrl}/api/sign-in/provider/callback`])
    home = await Installation.open(dialect, { ...provider.settings, PUBLIC_URL: publicUrl })
    const agency = await home.agency("Interior")
    ana = await home.person("Ana", agency)
    root = await home.person("Root", agency, true)
    rootBrowser = await home.browserOf(root)
    plan = await home.plan(ana, ["Train inspectors"])
    interior = agency.id
    labour = (await home.agency("Labour")).id
  })
  afterAll(async () => {
    await home.close()
    await provider.stop()
  })

  const done = ({ status, body }: Answer): Answer["body"] => {
    expect([status, status < 300 ? null : body]).toEqual([status, null])
    return body
  }
  const somebody = (name = "Somebody") => home.person(name, ana.agency, false, false)
  const signIn = (browser: Caller, { email }: TestPerson, tried = password) =>
    browser.post("/api/auth/sign-in/email", { email, password: tried })
  async function withSecondFactor(browser: Caller): Promise<string[]> {
    const { secret } = done(await browser.post("/api/second-factor/set-up", {}))
    const confirmed = await browser.post("/api/second-factor/confirm", { code: totp(secret) })
    return done(confirmed).recoveryCodes
  }
  async function withPasskey(browser: Caller): Promise<string> {
    const device = new Authenticator(publicUrl)
    const { ceremony, options } = done(await browser.post("/api/passkeys/challenge", {}))
    const made = { ceremony, name: "Key", response: device.make(options) }
    done(await browser.post("/api/passkeys", made))
    return done(await browser.get("/api/me/sign-in")).passkeys[0].id
  }
  /** Links a person to the sign-in service, under their own id there. */
  async function link(browser: Caller, { id }: TestPerson): Promise<void> {
    provider.subject = id
    const { url } = done(await browser.post("/api/sign-in/provider", { for: "link" }))
    const back = await provider.follow(url)
    const led = await browser.ask("GET", back.pathname + back.search, undefined, {}, "manual")
    expect(led.headers.get("location")).toBe("/account?provider=linked")
  }
  let addresses = 0
  const address = () => `new.${++addresses}@example.org`
  /** An invitation into the plan for somebody of Labour, which has no administrator. */
  async function invited(): Promise<string> {
    const email = address()
    const asked = { email, agency: labour, plan, right: "observer" }
    expect(done(await ana.post("/api/invitations", asked)).state).toBe("waits")
    const { invitations } = done(await ana.get(`/api/plans/${plan}/open-invitations`))
    return invitations.find((one: { email: string }) => one.email === email).id
  }
  async function taken(): Promise<{ id: string; secret: string }> {
    const id = await invited()
    const { url } = done(await rootBrowser.post(`/api/open-invitations/${id}/take`))
    return { id, secret: new URL(url).pathname.split("/").at(-1) ?? "" }
  }
  /** Changes a person as an administrator, and tells the line that it makes. */
  const changes = (body: Record<string, unknown>, before?: Record<string, unknown>) => async () => {
    const { id } = await somebody()
    if (before) done(await rootBrowser.patch(`/api/people/${id}`, before))
    return async (): Promise<Line> => {
      done(await rootBrowser.patch(`/api/people/${id}`, body))
      return { by: root, subject: ["person", id] }
    }
  }
  const changesAgency = (body: object, before?: object) => async () => {
    const { id } = await home.agency(`Agency ${address()}`)
    if (before) done(await rootBrowser.patch(`/api/agencies/${id}`, before))
    return async (): Promise<Line> => {
      done(await rootBrowser.patch(`/api/agencies/${id}`, body))
      return { by: root, subject: ["agency", id] }
    }
  }
  const inPlan = (rest: string) => `/api/plans/${plan}/${rest}`
  /** A report by an expert, who has read it as it is. */
  async function reported() {
    const expert = await somebody()
    const own = await home.plan(ana, ["Train inspectors"])
    await home.join(own, [[expert, "expert"]])
    const { id } = done(await expert.post(`/api/plans/${own}/reports`, {}))
    const { content } = done(await expert.get(`/api/plans/${own}/exports/feedback.json`))
    const at = `/api/plans/${own}/reports/${id}`
    const sign = async () => done(await expert.put(`${at}/signature`, { content }))
    const line = (by: TestPerson): Line => ({ by, subject: ["report", id], plan: own })
    return { expert, at, content, sign, line }
  }

  const rows: Record<RecordedAct, Row> = {
    "set-up": async () => async () => {
      const other = await Installation.open(dialect)
      try {
        const browser = other.visitor()
        const agency = { name: "Interior", short: "Int" }
        const person = { name: "First", email: "first@example.org", password }
        const { user } = done(
          await browser.post("/api/set-up", { code: other.setUpCode, agency, person }),
        )
        const { entries } = done(await browser.get("/api/audit"))
        expect(entries.map(({ act, byId }: RecordEntry) => [act, byId])).toEqual([
          ["set-up", user.id],
          ["sign-in", user.id],
        ])
      } finally {
        await other.close()
      }
      return { by: null }
    },
    "sign-in": async () => async () => {
      done(await signIn(home.visitor(), ana))
      return { by: ana, details: { by: "password" } }
    },
    "sign-in-failed": async () => async () => {
      expect((await signIn(home.visitor(), ana, "wrong")).status).toBe(401)
      return { by: null, subject: ["person", ana.id] }
    },
    "sign-out": async () => {
      const browser = await home.browserOf(ana)
      return async () => {
        done(await browser.post("/api/auth/sign-out", {}))
        return { by: ana }
      }
    },
    "session-ended": async () => {
      const [browser, here] = [await home.browserOf(ana), await home.browserOf(ana)]
      const { sessions } = done(await browser.get("/api/me/sign-in"))
      const { id } = sessions.find(({ current }: { current: boolean }) => current)
      return async () => {
        done(await here.delete(`/api/me/sessions/${id}`))
        return { by: ana, subject: ["session", id] }
      }
    },
    "identity-confirmed": async () => {
      const browser = await home.browserOf(ana)
      return async () => {
        done(await browser.post("/api/reauthenticate", { password }))
        return { by: ana }
      }
    },
    "identity-failed": async () => {
      const browser = await home.browserOf(ana)
      return async () => {
        const wrong = { password: "not my own password" }
        expect((await browser.post("/api/reauthenticate", wrong)).status).toBe(422)
        return { by: ana }
      }
    },
    "second-factor-failed": async () => {
      const person = await somebody()
      await withSecondFactor(await home.browserOf(person))
      const other = await home.browserOf(person)
      return async () => {
        const { status } = await other.post("/api/sign-in/second-factor", { code: "000000" })
        expect(status).toBeGreaterThanOrEqual(400)
        return { by: person }
      }
    },
    "second-factor-on": async () => {
      const person = await somebody()
      const browser = await home.browserOf(person)
      return async () => {
        await withSecondFactor(browser)
        return { by: person }
      }
    },
    "second-factor-off": async () => {
      const person = await somebody()
      const browser = await home.browserOf(person)
      await withSecondFactor(browser)
      return async () => {
        done(await browser.delete("/api/second-factor"))
        return { by: person }
      }
    },
    "second-factor-reset": async () => {
      const person = await somebody()
      await withSecondFactor(await home.browserOf(person))
      return async () => {
        done(await rootBrowser.delete(`/api/people/${person.id}/second-factor`))
        return { by: root, subject: ["person", person.id] }
      }
    },
    "recovery-codes-made": async () => {
      const person = await somebody()
      const browser = await home.browserOf(person)
      await withSecondFactor(browser)
      return async () => {
        done(await browser.post("/api/second-factor/recovery-codes", {}))
        return { by: person }
      }
    },
    "recovery-code-used": async () => {
      const person = await somebody()
      const [recoveryCode] = await withSecondFactor(await home.browserOf(person))
      const other = await home.browserOf(person)
      return async () => {
        done(await other.post("/api/sign-in/second-factor", { recoveryCode }))
        return { by: person }
      }
    },
    "passkey-added": async () => {
      const person = await somebody()
      const browser = await home.browserOf(person)
      return async () => {
        await withPasskey(browser)
        return { by: person }
      }
    },
    "passkey-removed": async () => {
      const person = await somebody()
      const browser = await home.browserOf(person)
      const id = await withPasskey(browser)
      return async () => {
        done(await browser.delete(`/api/passkeys/${id}`))
        return { by: person }
      }
    },
    "provider-linked": async () => {
      const person = await somebody()
      const browser = await home.browserOf(person)
      return async () => {
        await link(browser, person)
        return { by: person }
      }
    },
    "provider-unlinked": async () => {
      const person = await somebody()
      const browser = await home.browserOf(person)
      await link(browser, person)
      return async () => {
        done(await browser.delete("/api/me/provider"))
        return { by: person }
      }
    },
    "reset-link-made": async () => async () => {
      done(await rootBrowser.post(`/api/people/${ana.id}/reset-link`))
      return { by: root, subject: ["person", ana.id] }
    },
    "password-changed": async () => {
      const person = await somebody()
      const browser = await home.browserOf(person)
      return async () => {
        const change = { currentPassword: password, newPassword }
        done(await browser.post("/api/auth/change-password", change))
        return { by: person }
      }
    },
    "password-reset": async () => {
      const person = await somebody()
      const { url } = done(await rootBrowser.post(`/api/people/${person.id}/reset-link`))
      const token = new URL(url).searchParams.get("token")
      return async () => {
        done(await home.visitor().post("/api/auth/reset-password", { token, newPassword }))
        return { by: person }
      }
    },
    "token-made": async () => {
      const browser = await home.browserOf(ana)
      return async () => {
        const asked = { name: "Report", scope: "read", plan, days: 7 }
        const { id } = done(await browser.post("/api/tokens", asked))
        // Which plan it is for is not the installation's to know.
        const details = { scope: "read", plans: "one", days: 7 }
        return { by: ana, subject: ["token", id], details }
      }
    },
    "token-revoked": async () => {
      const browser = await home.browserOf(ana)
      const { id } = done(await browser.post("/api/tokens", { name: "Report" }))
      return async () => {
        done(await rootBrowser.delete(`/api/open-tokens/${id}`))
        return { by: root, subject: ["token", id] }
      }
    },
    "account-made": async () => {
      const { id, secret } = await taken()
      return async () => {
        const given = { name: "New", password: newPassword }
        const { user } = done(await home.visitor().post(`/api/invitations/${secret}/accept`, given))
        return { by: user, subject: ["invitation", id] }
      }
    },
    "account-renamed": changes({ name: "Renamed" }),
    "account-deactivated": changes({ active: false }),
    "account-activated": changes({ active: true }, { active: false }),
    "account-moved": async () => {
      const { id } = await somebody()
      return async () => {
        done(await rootBrowser.patch(`/api/people/${id}`, { agency: labour }))
        return { by: root, subject: ["person", id], details: { from: interior, to: labour } }
      }
    },
    "administrator-made": changes({ administrator: true }),
    "administrator-ended": changes({ administrator: false }, { administrator: true }),
    "agency-administrator-made": changes({ agencyAdministrator: true }),
    "agency-administrator-ended": changes(
      { agencyAdministrator: false },
      { agencyAdministrator: true },
    ),
    "plan-maker-made": changes({ makesPlans: true }),
    "plan-maker-ended": changes({ makesPlans: false }, { makesPlans: true }),
    "agency-made": async () => async () => {
      const { agency } = done(
        await rootBrowser.post("/api/agencies", { name: "Ministry of Health", short: "MoH" }),
      )
      return { by: root, subject: ["agency", agency.id] }
    },
    "agency-changed": changesAgency({ name: "Another name" }),
    "agency-closed": changesAgency({ closed: true }),
    "agency-reopened": changesAgency({ closed: false }, { closed: true }),
    "setting-changed": async () => async () => {
      done(await rootBrowser.put("/api/sign-in-rules", { secondFactorRequired: false }))
      const subject = ["setting", "second-factor-required"] as const
      return { by: root, subject, details: { value: "false" } }
    },
    "invitation-made": async () => async () => {
      const id = await invited()
      return {
        ...{ by: ana, plan, subject: ["invitation", id] },
        details: { agency: labour, right: "observer" },
      }
    },
    "invitation-confirmed": async () => async () => {
      const { id } = await taken()
      return { by: root, plan, subject: ["invitation", id] }
    },
    "invitation-declined": async () => {
      const id = await invited()
      return async () => {
        done(await rootBrowser.delete(`/api/open-invitations/${id}`))
        return { by: root, plan, subject: ["invitation", id] }
      }
    },
    "invitation-withdrawn": async () => {
      const id = await invited()
      return async () => {
        done(await ana.delete(inPlan(`open-invitations/${id}`)))
        return { by: ana, plan, subject: ["invitation", id] }
      }
    },
    "invitation-accepted": async () => {
      const { id, secret } = await taken()
      return async () => {
        const given = { name: "New", password: newPassword }
        const { user } = done(await home.visitor().post(`/api/invitations/${secret}/accept`, given))
        return { by: user, plan, subject: ["invitation", id] }
      }
    },
    "plan-made": async () => async () => {
      const { id } = done(await ana.post("/api/plans", { title: "Another plan" }))
      return { by: ana, plan: id, details: { how: "empty" } }
    },
    "right-given": async () => {
      const { id } = await somebody()
      return async () => {
        done(await ana.put(inPlan(`rights/${id}`), { right: "drafter" }))
        return { by: ana, plan, subject: ["person", id], details: { right: "drafter" } }
      }
    },
    "right-ended": async () => {
      const person = await somebody()
      await home.join(plan, [[person, "observer"]])
      return async () => {
        done(await ana.delete(inPlan(`rights/${person.id}`)))
        return { by: ana, plan, subject: ["person", person.id] }
      }
    },
    "agency-joined": async () => {
      const { id } = await home.agency("Health")
      return async () => {
        done(await ana.put(inPlan(`agencies/${id}`), { role: "opinion" }))
        return { by: ana, plan, subject: ["agency", id], details: { role: "opinion" } }
      }
    },
    "agency-left": async () => {
      const agency = await home.agency("Education")
      await home.join(plan, [], [agency])
      return async () => {
        done(await ana.delete(inPlan(`agencies/${agency.id}`)))
        return { by: ana, plan, subject: ["agency", agency.id] }
      }
    },
    "mandate-given": async () => {
      const { id: user } = await somebody()
      return async () => {
        const asked = { user, agency: interior, from: "2026-01-01", to: "2026-02-01" }
        const { mandate } = done(await ana.post(inPlan("mandates"), asked))
        const details = { agency: interior, from: "2026-01-01", to: "2026-02-01" }
        return { by: ana, plan, subject: ["mandate", mandate.id], details }
      }
    },
    "mandate-changed": async () => {
      const { id: user } = await somebody()
      const asked = { user, agency: interior, from: "2026-01-01", to: null }
      const { id } = done(await ana.post(inPlan("mandates"), asked)).mandate
      return async () => {
        done(await ana.patch(inPlan(`mandates/${id}`), { to: "2026-03-01" }))
        return { by: ana, plan, subject: ["mandate", id], details: { to: "2026-03-01" } }
      }
    },
    "plan-archived": async () => {
      const own = await home.plan(ana, ["Train inspectors"])
      return async () => {
        done(await ana.put(`/api/plans/${own}/archived`, { archived: true }))
        return { by: ana, plan: own }
      }
    },
    "plan-brought-back": async () => {
      const own = await home.plan(ana, ["Train inspectors"])
      done(await ana.put(`/api/plans/${own}/archived`, { archived: true }))
      return async () => {
        done(await ana.put(`/api/plans/${own}/archived`, { archived: false }))
        return { by: ana, plan: own }
      }
    },
    export: async () => async () => {
      done(await ana.get(inPlan("exports/plan.json")))
      return { by: ana, plan, subject: ["file", "plan.json"] }
    },
    "report-signed": async () => {
      const { expert, sign, line } = await reported()
      return async () => {
        await sign()
        return line(expert)
      }
    },
    "report-signature-withdrawn": async () => {
      const { expert, at, sign, line } = await reported()
      await sign()
      return async () => {
        done(await expert.delete(`${at}/signature`))
        return line(expert)
      }
    },
    "report-released": async () => {
      const { at, content, sign, line } = await reported()
      await sign()
      return async () => {
        done(await ana.post(`${at}/release`, { content }))
        return line(ana)
      }
    },
    "socket-refused": async () => {
      const person = await somebody()
      return async () => {
        const headers = { authorization: `Bearer ${person.token}` }
        const socket = new WebSocket(`${home.url.replace("http", "ws")}/sync/${plan}`, { headers })
        expect(await once(socket, "close")).toContain(4404)
        return { by: person, plan, details: { reason: "notFound" } }
      }
    },
    "request-refused": async () => {
      const person = await somebody()
      return async () => {
        const request = "POST /api/agencies"
        expect((await person.post("/api/agencies", { name: "X" })).status).toBe(403)
        return { by: person, details: { reason: "no-right", request } }
      }
    },
  }

  const last = async () =>
    Number(
      (await home.database.db.selectFrom("security_events").select("seq").execute())
        .map(({ seq }) => Number(seq))
        .reduce((most, seq) => Math.max(most, seq), 0),
    )
  /** The lines of an act that were added since, read over HTTP by whose record it is. */
  async function told(act: RecordedAct, since: number, own?: string): Promise<RecordEntry[]> {
    const { entries } = done(
      await (own ? ana.get(`/api/plans/${own}/audit`) : root.get("/api/audit")),
    )
    return entries.filter((one: RecordEntry) => one.act === act && one.seq > since)
  }

  it("[P31] has a row here for every act of the closed set", () => {
    expect(Object.keys(rows).sort()).toEqual(Object.values(recordedActs).flat().sort())
  })

  it.each(Object.values(recordedActs).flat())("[P31] %s", async (act) => {
    const how = await rows[act]()
    const since = await last()
    const { by, subject = [null, null], plan: own, details = {} } = await how()
    // "set-up" is tested in an installation of its own.
    if (act === "set-up") return
    // A refusal on the socket is written beside the answer.
    await expect.poll(() => told(act, since, own)).toHaveLength(1)
    const [line] = await told(act, since, own)
    expect(line).toMatchObject({ act, byId: by?.id ?? null, details })
    expect([line?.subjectKind, line?.subject]).toEqual(subject)
    expect(line?.agency === null).toBe(by === null)
    // Where somebody is at work is told to no plan.
    if (own) expect(line?.address).toBe(null)
    expect(await told(act, since, own ? undefined : plan)).toEqual([])
  })
})
