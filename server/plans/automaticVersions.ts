import type { Standing } from "../../shared/agreement/standing.ts"
import { planDigest } from "../../shared/document/planDigest.ts"
import { readPlan } from "../coverage/planReport.ts"
import type { Services } from "../http/route.ts"
import { findMoment, type Moment, writersBetween } from "../storage/pastUpdates.ts"
import { listPositions } from "../storage/positions.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import {
  insertVersion,
  listVersions,
  type StoredVersion,
  summariseVersions,
} from "../storage/versions.ts"
import { viewMeasures } from "./measures.ts"

/** Milliseconds: without an edit a plan is at rest; with edits a version is saved after a day all the same. */
const rest = 5 * 60_000
const day = 24 * 60 * 60_000
const between = 60_000
/** Plans that nobody wrote in for so long are not looked at. */
const lately = 7 * day

/** Saves versions by itself, where plans come to rest and once a day, and says what each one is. */
export class AutomaticVersions {
  readonly #services: Services
  readonly #timer: NodeJS.Timeout
  #looking: Promise<void> | null = null

  constructor(services: Services) {
    this.#services = services
    this.#timer = setInterval(() => {
      this.#looking ??= this.look().finally(() => {
        this.#looking = null
      })
    }, between)
    this.#timer.unref()
  }

  /** Looks at every plan that was written in lately, as at `time`. A plan that fails is logged. */
  async look(time = Date.now()): Promise<void> {
    const { database, log } = this.#services
    const since = new Date(time - lately).toISOString()
    const plans = await database.db
      .selectFrom("plans")
      .select("id")
      .where("updated_at", ">", since)
      .where("archived_at", "is", null)
      .execute()
      .catch((error) => {
        log.warn({ err: error }, "plans could not be looked at for versions")
        return []
      })
    for (const { id } of plans)
      await this.#lookAt(id, time).catch((error) =>
        log.warn({ plan: id, err: error }, "a version could not be saved"),
      )
  }

  async #lookAt(plan: string, time: number): Promise<void> {
    const { database, rooms } = this.#services
    const { db } = database
    const last = await findMoment(db, plan)
    if (!last) return
    const [newest, before] = await listVersions(db, plan, 2)
    if (newest?.version === last.seq) {
      if (newest.summary === null) await this.#summarise(plan, last, before)
      return
    }
    const quiet = time - Date.parse(last.at) >= rest
    const late = newest !== undefined && time - Date.parse(newest.at) >= day
    if (!quiet && !late) return
    await insertVersion(db, plan, {
      version: last.seq,
      name: "",
      agency: "",
      as: null,
      user: "",
      writtenAt: last.at,
      cause: quiet ? "rest" : "day",
    })
    await this.#summarise(plan, last, newest)
    rooms.announce(plan, { type: "changed", what: "versions" })
  }

  /** Reckons what a version of the words now is, where they still are. */
  async #summarise(plan: string, last: Moment, before: StoredVersion | undefined): Promise<void> {
    const { db } = this.#services.database
    const { report, set, text } = await readPlan(this.#services, plan, "proposed")
    if (text.seq !== last.seq) return
    const agencies = await listPlanAgencies(db, plan)
    const parties = agencies.filter(({ role }) => role === "party").map(({ agency }) => agency.id)
    const measures = viewMeasures(text.document, parties, await listPositions(db, plan))
    const level = (wanted: string) => report.areas.filter((area) => area.level === wanted).length
    const stand = (wanted: Standing) => measures.filter((one) => one.standing === wanted).length
    await summariseVersions(db, plan, last.seq, {
      digest: planDigest(text.document),
      agencies: await writersBetween(db, plan, before?.version ?? 0, last.seq),
      levels: {
        set: { id: set.id, version: set.version },
        absent: level("absent"),
        mentioned: level("mentioned"),
        addressed: level("addressed"),
        elaborated: level("elaborated"),
      },
      standings: {
        open: stand("open"),
        agreed: stand("agreed"),
        reserved: stand("reserved"),
        objected: stand("objected"),
        lapsed: stand("lapsed"),
      },
    })
  }

  /** Looks no more; resolves when the look that is under way is over. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#looking
  }
}
