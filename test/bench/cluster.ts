import { mkdtempSync, rmSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { parseArgs } from "node:util"
import { startPostgres, startRedis } from "../services.ts"
import { Crowd, type Scene } from "./syncCrowd.ts"
import { kinds } from "./syncKinds.ts"
import { ServerProcess } from "./syncProcesses.ts"

// `npm run bench:cluster`, or `npm run bench:sync -- --cluster`: several processes of this server on
// one PostgreSQL, reaching each other through Redis, people spread among them in turn. First one
// process alone, without Redis: what the turns of writing and the relay cost is the difference to one
// process with both. PostgreSQL, Redis and the load run on the same machine and take its cores, so
// that what several processes hold together is bounded by it. What does not depend on it is the CPU
// of the busiest process at the same load: a core is the most that a process can use. A plan whose
// people are spread costs every process of theirs; plans are what is shared out among processes.
//   --repeats N  rounds of each scene (2)   --seconds S  length of each measurement (2)
//   --scenes a,b only these (human, plans, busy, rising, many)
const { values } = parseArgs({
  options: {
    cluster: { type: "boolean", default: true },
    repeats: { type: "string", default: "2" },
    seconds: { type: "string", default: "2" },
    scenes: { type: "string", default: "human,plans,busy,spread,together,rising,many" },
  },
})
const repeats = Number(values.repeats)
const span = Number(values.seconds) * 1000

const quiet = { carets: false, readerMoves: 0 }
const many = { plans: 14, people: 6, typists: 6, ...quiet }
const scenes: Record<string, Scene> = {
  human: {
    name: "20 people type 5/s, 60 connected, one plan",
    plans: 1,
    people: 60,
    typists: 20,
    rate: 5,
    carets: true,
    readerMoves: 3,
  },
  plans: {
    name: "100 plans x 3 people, 1 types 5/s",
    plans: 100,
    people: 3,
    typists: 1,
    rate: 5,
    carets: true,
    readerMoves: 0,
  },
  busy: {
    name: "1,600 updates/s in one plan of 20",
    plans: 1,
    people: 20,
    typists: 20,
    rate: 80,
    ...quiet,
  },
  spread: { name: "1,600 updates/s in 14 plans of 6", ...many, rate: 19 },
  together: {
    name: "1,600 updates/s in 14 plans of 6, each plan at one process",
    ...many,
    rate: 19,
    together: true,
  },
}
/** An increasing rate of typing by people in one plan, or in plans of their own. */
const rising: Record<string, Scene> = {
  rising: { name: "one plan of 21", plans: 1, people: 21, typists: 21, rate: 50, ...quiet },
  many: { name: "14 plans of 6, each at one process", ...many, rate: 50, together: true },
}
const steps = [2, 4, 8, 12, 16, 20, 24, 32, 40, 48].map((k) => k * 1000)

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const [concord] = kinds
if (!concord) throw new Error("There is no server.")
const kind = { ...concord, script: "syncCluster" }

/** The processes of one row. */
class Row {
  readonly name: string
  readonly servers: ServerProcess[]

  constructor(name: string, servers: ServerProcess[]) {
    this.name = name
    this.servers = servers
  }

  get ports(): number[] {
    return this.servers.map(({ port }) => port)
  }

  /** The CPU of each process since it began, microseconds. */
  async cpus(): Promise<number[]> {
    const gauges = await Promise.all(this.servers.map((server) => server.gauge()))
    return gauges.map(({ cpu }) => cpu)
  }

  async cpu(): Promise<number> {
    return (await this.cpus()).reduce((sum, one) => sum + one, 0)
  }

  async crowd(scene: Scene): Promise<Crowd> {
    const [first] = this.servers
    const plans = (await first?.plans(scene.plans, scene.people)) ?? []
    return Crowd.open(kind, this.ports, plans, scene)
  }
}

/** Milliseconds that all cores of the machine were busy, and there were, since it began. */
function machine(): { busy: number; all: number } {
  let [busy, all] = [0, 0]
  for (const { times } of cpus()) {
    const { idle, ...rest } = times
    const used = Object.values(rest).reduce((sum, one) => sum + one, 0)
    busy += used
    all += used + idle
  }
  return { busy, all }
}

async function measure(row: Row, scene: Scene) {
  const crowd = await row.crowd(scene)
  try {
    crowd.start()
    await wait(1000)
    crowd.latencies()
    const [before, keys, whole] = [await row.cpus(), crowd.keys, machine()]
    const begun = performance.now()
    await wait(span)
    const used = (await row.cpus()).map((one, at) => one - (before[at] ?? 0))
    const seconds = (performance.now() - begun) / 1000
    const { busy, all } = machine()
    const cpu = used.reduce((sum, one) => sum + one, 0)
    const rate = (crowd.keys - keys) / seconds
    const busiest = Math.max(...used) / 1e6 / seconds
    const delivered = (crowd.keys - keys) * (scene.people - 1)
    const latencies = crowd.latencies()
    const missing = await crowd.missing()
    const lost = crowd.lost.length
    return {
      cpu: cpu / delivered,
      median: at(latencies, 0.5),
      p99: at(latencies, 0.99),
      busiest,
      room: rate / busiest,
      machine: ((busy - whole.busy) / (all - whole.all)) * 100,
      missing,
      lost,
    }
  } finally {
    await crowd.close()
  }
}

/** The highest rate in all at which p99 stays within 250 ms. */
async function rise(row: Row, scene: Scene) {
  const crowd = await row.crowd(scene)
  const typists = scene.plans * scene.typists
  let held = { rate: 0, cores: Number.NaN, p99: Number.NaN }
  try {
    for (const rate of steps) {
      crowd.start(rate / typists)
      await wait(700)
      crowd.latencies()
      const [before, keys, begun] = [await row.cpu(), crowd.keys, performance.now()]
      await wait(1500)
      const cpu = (await row.cpu()) - before
      const seconds = (performance.now() - begun) / 1000
      const struck = crowd.keys - keys
      const p99 = at(crowd.latencies(), 0.99)
      const why =
        crowd.lost.length > 0
          ? `${crowd.lost.length} sockets closed (${crowd.lost[0]})`
          : !(p99 <= 250)
            ? `p99 ${p99.toFixed(0)} ms`
            : struck / seconds < rate * 0.9
              ? "the load's own end"
              : ""
      if (why) return { ...held, why: `${rate}/s: ${why}` }
      held = { rate: struck / seconds, cores: cpu / 1e6 / seconds, p99 }
    }
    return { ...held, why: "" }
  } finally {
    await crowd.close()
  }
}

function spread(numbers: number[], digits: number): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [at(sorted, 0), at(sorted, 1)]
  const half = (sorted.length - 1) / 2
  const middle = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
  return `${middle.toFixed(digits)} (${low.toFixed(digits)}-${high.toFixed(digits)})`
}

const print = (...cells: string[]) =>
  console.log(cells.map((cell, i) => cell.padEnd(i === 0 ? 22 : 21)).join(""))

/** The share of the machine's cores that was busy, of every measurement. */
const busy: number[] = []

async function compare(rows: Row[]): Promise<void> {
  const asked = values.scenes.split(",")
  for (const [key, scene] of Object.entries(scenes)) {
    if (!asked.includes(key)) continue
    const results = new Map(rows.map((row) => [row, [] as Awaited<ReturnType<typeof measure>>[]]))
    for (let round = 0; round < repeats; round++)
      for (const row of rows) results.get(row)?.push(await measure(row, scene))
    console.log(`\n${scene.name}: median (range) of ${repeats}`)
    print(
      "",
      "CPU us/delivered",
      "busiest, of a core",
      "updates/s at 1 core",
      "latency median ms",
      "p99 ms",
      "machine busy %",
    )
    for (const [{ name }, measured] of results) {
      busy.push(...measured.map((one) => one.machine))
      const of = (pick: (one: (typeof measured)[number]) => number, digits: number) =>
        spread(measured.map(pick), digits)
      print(
        name,
        of((one) => one.cpu, 2),
        of((one) => one.busiest, 2),
        of((one) => one.room, 0),
        of((one) => one.median, 2),
        of((one) => one.p99, 1),
        of((one) => one.machine, 0),
      )
      const missing = measured.reduce((sum, one) => sum + one.missing + one.lost, 0)
      if (missing > 0) console.log(`  ${missing} lost their socket or the last words`)
    }
  }
  for (const [key, scene] of Object.entries(rising)) {
    if (!asked.includes(key)) continue
    console.log(`\nrising load, ${scene.name}, until p99 > 250 ms`)
    print("", "held updates/s", "cores of all", "p99 ms", "ended by")
    for (const row of rows) {
      const { rate, cores, p99, why } = await rise(row, scene)
      print(row.name, rate.toFixed(0), cores.toFixed(2), p99.toFixed(0), why)
    }
  }
}

const [cpu] = cpus()
console.log(`${cpus().length} x ${cpu?.model ?? "unknown"}, Node ${process.version}`)
console.log("PostgreSQL, Redis and the load run on the same cores.")
const postgres = await startPostgres()
const redis = await startRedis()
const folder = mkdtempSync(join(tmpdir(), "bench-cluster-"))
if (postgres && redis) {
  const start = async (name: string, count: number, relay: boolean) => {
    process.env.DATABASE_URL = postgres.url
    if (relay) process.env.REDIS_URL = redis.url
    else delete process.env.REDIS_URL
    const servers: ServerProcess[] = []
    for (let i = 0; i < count; i++) servers.push(await ServerProcess.start(kind, folder))
    return new Row(name, servers)
  }
  const rows: Row[] = []
  try {
    rows.push(await start("1 process, no Redis", 1, false))
    rows.push(await start("1 process", 1, true))
    rows.push(await start("2 processes", 2, true))
    rows.push(await start("3 processes", 3, true))
    await compare(rows)
    const most = Math.max(...busy)
    if (most > 90)
      console.log(
        `\nAll ${cpus().length} cores were busy to ${most.toFixed(0)} %: here more processes cannot hold more.`,
      )
  } finally {
    for (const { servers } of rows) for (const server of servers) await server.stop()
  }
} else
  console.log(
    "The bench needs PostgreSQL and Redis: install them or set DATABASE_URL and REDIS_URL.",
  )
postgres?.stop()
redis?.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
