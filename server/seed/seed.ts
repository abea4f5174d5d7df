import { createHmac } from "node:crypto"
import type { Node } from "@tiptap/pm/model"
import { hashPassword, verifyPassword } from "better-auth/crypto"
import type { Right } from "../../shared/access.ts"
import { maxTokenDays } from "../../shared/api/people.ts"
import type { Agency, PlanSettings } from "../../shared/api/plans.ts"
import { createPlan } from "../plans/createPlan.ts"
import { today } from "../plans/today.ts"
import { planWords } from "../plans/words.ts"
import { builtInNames } from "../standards/builtIn.ts"
import { insertAgency, listAgencies } from "../storage/agencies.ts"
import type { Author } from "../storage/author.ts"
import type { Database } from "../storage/database/database.ts"
import { insertMandate, listMandates } from "../storage/mandates.ts"
import { insertPlan } from "../storage/plans.ts"
import { setAgencyRole, setRight } from "../storage/rights.ts"
import { readSeedPlan, rememberSeedPlan } from "../storage/seedPlan.ts"
import { insertToken } from "../storage/tokens.ts"
import {
  anyAccount,
  findPassword,
  insertAccount,
  setFunctions,
  setPassword,
} from "../storage/users.ts"
import type { Rooms } from "../sync/room/rooms.ts"
import { largePlan } from "./largePlan.ts"
import { readSample } from "./sample.ts"
import { type SeedPerson, seedAgencies, seedPeople, valdoria } from "./valdoria.ts"

/** Which plan the seed makes. */
export type SeedKind = "sample" | "empty" | "large"

/** The output of the seed command. */
export interface Seeded {
  plan: { id: string }
  parties: string[]
  users: {
    email: string
    password: string
    agency: string
    agencyName: string
    right: Right
    mandate: boolean
    token: string
  }[]
}

async function makeAgencies({ db }: Database): Promise<Map<string, Agency>> {
  const made = new Map<string, Agency>()
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  for (const { key, name, short } of seedAgencies) {
    const there = (await listAgencies(db)).find((a) => same(a.name, name) || same(a.short, short))
    made.set(key, there ?? (await insertAgency(db, { name, short })))
  }
  return made
}

/** Makes a person's account, or sees to it that the one that is there opens with this password. */
async function makeAccount(
  { db, dialect }: Database,
  person: SeedPerson,
  agency: Agency,
  password: string,
): Promise<string> {
  const there = await findPassword(db, person.email)
  if (there) {
    const { user, hash } = there
    if (!(hash && (await verifyPassword({ hash, password }))))
      await setPassword(db, user, await hashPassword(password))
    return user
  }
  // Where nobody administers the installation yet, the secretariat's person does.
  const administrator = person.right === "secretariat" && !(await anyAccount(db))
  const account = { name: person.name, email: person.email, agency: agency.id, administrator }
  const passwordHash = await hashPassword(password)
  return db
    .transaction()
    .execute((trx) => insertAccount(trx, dialect, { ...account, passwordHash }))
}

async function wordsOf(
  kind: Exclude<SeedKind, "empty">,
): Promise<{ settings: PlanSettings; document: Node }> {
  if (kind === "sample") return readSample()
  const title = "National action plan against trafficking in human beings 2026–2030, with annexes"
  return { settings: { ...valdoria, title }, document: largePlan(title) }
}

async function makePlan(
  database: Database,
  rooms: Rooms,
  kind: SeedKind,
  maker: Author,
): Promise<string> {
  const { db } = database
  const there = await readSeedPlan(db, kind)
  if (there) return there
  let plan: string
  // By its version, as in a plan that is made in the product: a newer one does not read it anew by itself.
  const standards = builtInNames()[0] ?? valdoria.standards
  if (kind === "empty") {
    const settings = { ...valdoria, standards, title: "A plan without words" }
    plan = await insertPlan(db, settings, maker.userId)
  } else {
    const { settings, document } = await wordsOf(kind)
    const pinned = { ...settings, standards }
    plan = await createPlan({ database, rooms }, maker, pinned, planWords(document))
  }
  await rememberSeedPlan(db, kind, plan)
  return plan
}

/**
 * Fills an installation with Valdoria's agencies, people and one plan. Run again it makes no
 * second plan of the same kind and no second account; passwords stay (they follow from `secret`),
 * tokens are new.
 */
export async function seed(
  database: Database,
  rooms: Rooms,
  secret: string,
  kind: SeedKind,
): Promise<Seeded> {
  const { db } = database
  const agencies = await makeAgencies(database)
  const agencyOf = (key: string) => {
    const agency = agencies.get(key)
    if (!agency) throw new Error(`The seed has no agency ${key}.`)
    return agency
  }
  const passwordOf = (email: string) =>
    createHmac("sha256", secret).update(`seed:${email}`).digest("base64url").slice(0, 20)
  const people = []
  for (const person of seedPeople) {
    const agency = agencyOf(person.agency)
    const password = passwordOf(person.email)
    people.push({
      ...person,
      agency,
      password,
      id: await makeAccount(database, person, agency, password),
    })
  }
  const [maker] = people
  if (!maker) throw new Error("The seed has no people.")
  const plan = await makePlan(database, rooms, kind, {
    userId: maker.id,
    agencyId: maker.agency.id,
  })
  for (const { key, role } of seedAgencies) await setAgencyRole(db, plan, agencyOf(key).id, role)
  const mandates = await listMandates(db, plan)
  const users: Seeded["users"] = []
  for (const { id, email, password, agency, right, mandate } of people) {
    await setRight(db, plan, id, right)
    if (mandate && !mandates.some((held) => held.user === id)) {
      const from = today()
      await insertMandate(db, plan, { agency: agency.id, user: id, from, to: null }, maker.id)
    }
    // Whoever administers the installation, its secretariat begins plans.
    if (right === "secretariat") await setFunctions(db, id, { makesPlans: true })
    const { token } = await insertToken(db, id, { name: `seed ${today()}`, days: maxTokenDays })
    const names = { agency: agency.id, agencyName: agency.name }
    users.push({ email, password, ...names, right, mandate, token })
  }
  const parties = seedAgencies.filter(({ role }) => role === "party")
  return { plan: { id: plan }, parties: parties.map(({ key }) => agencyOf(key).id), users }
}
