import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { dialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

describe.each(dialects)("names at carets ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  let ben: TestPerson
  let plan: string
  const open: { provider: { destroy(): void } }[] = []
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    plan = (await ana.post("/api/plans", { title: "Plan" })).body.id
    await home.join(plan, [[ben, "drafter"]])
  })
  afterEach(async () => {
    for (const { provider } of open.splice(0)) provider.destroy()
    await home.close()
  })

  function enter(person: TestPerson) {
    const client = home.client(plan, person)
    open.push(client)
    client.provider.awareness.setLocalState({ user: { name: "Somebody else" } })
    return client
  }

  /** The person behind another client, as shown to a client. */
  const shown = (to: ReturnType<typeof enter>, of: ReturnType<typeof enter>) =>
    to.provider.awareness.getStates().get(of.doc.clientID)?.user

  it("[P17] are shown to nobody until the plan says so; the agency always is", async () => {
    const [a, b] = [enter(ana), enter(ben)]
    await expect
      .poll(() => shown(b, a))
      .toMatchObject({ name: "", agency: ana.agency.id, short: "Interior" })
    await ana.patch(`/api/plans/${plan}`, { caretNames: true })
    await expect.poll(() => shown(b, a)).toMatchObject({ name: "Ana" })
    await ana.patch(`/api/plans/${plan}`, { caretNames: false })
    await expect.poll(() => shown(b, a)).toMatchObject({ name: "" })
  })
})
