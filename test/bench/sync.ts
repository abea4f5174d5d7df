import { mkdtempSync, rmSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { parseArgs } from "node:util"
import { commitCost } from "./syncCommit.ts"
import { Crowd, type Scene } from "./syncCrowd.ts"
import type { Gauge } from "./syncGauge.ts"
import { firstEdit, makeLarge, type Opening, openings } from "./syncJoins.ts"
import { kinds } from "./syncKinds.ts"
import { isThere, ServerProcess } from "./syncProcesses.ts"

// `npm run bench:sync`: what one update costs, here and elsewhere. Four servers in processes of
// their own, on this machine, in one run and alternated: this one on SQLite, which stores every
// update before anybody sees it; Hocuspocus with SQLite, which stores seconds later; a plain
// y-websocket server, which stores nothing; a bare relay, the limit of sending frame by frame. Each
// runs from a program that is built as the product's is.
//   --repeats N   rounds of each scene (2)        --seconds S   length of each measurement (4)
//   --scenes a,b  only these (human, readers, plans, busy, rising, join)
//   --servers a,b only these (concord, hocuspocus, y-websocket, relay)
//   --cluster     one, two and three processes of this server instead (see cluster.ts)
// In a measurement as short as 1.6 s a snapshot of the plan falls either whole or not at all: at 1,600
// updates/s the CPU of one update then swings from 1.7 to 6.2 us, and says nothing.
if (process.argv.includes("--cluster")) await import("./cluster.ts")
const { values } = parseArgs({
  options: {
    repeats: { type: "string", default: "2" },
    seconds: { type: "string", default: "4" },
    scenes: { type: "string", default: "human,readers,plans,busy,rising,join" },
    servers: { type: "string", default: "concord,hocuspocus,y-websocket,relay" },
  },
})
const repeats = Number(values.repeats)
const span = Number(values.seconds) * 1000
// Before a first measurement people type faster for so long, then as in it, so that the code of every
// server is compiled by then, and for the rhythm that is measured: in the first ten seconds of that a
// server takes up to twice as much as from then on. Before each they type as in it for so long.
const warmUp = { faster: 4, first: 4000, after: 10_000, each: 800 }
const asked = values.scenes.split(",")

const scenes: Record<string, Scene> = {
  plans: {
    name: "200 plans x 3 people, 1 types 5/s",
    plans: 200,
    people: 3,
    typists: 1,
    rate: 5,
    carets: true,
    readerMoves: 0,
  },
  human: {
    name: "20 people type 5/s, 60 connected",
    plans: 1,
    people: 60,
    typists: 20,
    rate: 5,
    carets: true,
    readerMoves: 3,
  },
  readers: {
    name: "1 types 5/s, 200 read",
    plans: 1,
    people: 201,
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
    carets: false,
    readerMoves: 0,
  },
}

/** The result of one measurement. */
interface Measured {
  /** Server CPU per delivered update, microseconds. */
  cpu: number
  median: number
  p99: number
  /** Bytes sent per delivered update. */
  bytes: number
  /** Resident bytes; in the scene of many plans those of each plan, beyond the server without plans. */
  resident: number
  /** The memory in use; resident memory varies with the pages that V8 and malloc keep. */
  used: number
  missing: number
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** How many plans a server serves before its memory without plans is taken. */
const fewPlans = 10

/**
 * The memory of a server that serves no plan now and has served some: what it compiles and reserves
 * at its first use is no plan's, and swings by more than all plans of a scene take.
 */
async function memoryWithoutPlans(server: ServerProcess, scene: Scene): Promise<Gauge> {
  const plans = await server.plans(fewPlans, scene.people)
  const crowd = await Crowd.open(server.kind, server.port, plans, { ...scene, plans: fewPlans })
  // As much and as long as all plans do afterwards: V8 compiles by then what it would compile there.
  const rate = scene.rate * (scene.plans / fewPlans)
  for (const [faster, time] of [
    [warmUp.faster, warmUp.first],
    [1, warmUp.after],
  ] as const) {
    crowd.start(rate * faster)
    await wait(time)
    await crowd.quiet()
  }
  await crowd.close()
  return server.memory()
}

async function measure(server: ServerProcess, scene: Scene, first = true): Promise<Measured> {
  const empty = scene.plans > 1 ? await memoryWithoutPlans(server, scene) : null
  const plans = await server.plans(scene.plans, scene.people)
  const crowd = await Crowd.open(server.kind, server.port, plans, scene)
  try {
    if (first) {
      crowd.start(scene.rate * warmUp.faster)
      await wait(warmUp.first)
      await crowd.quiet()
    }
    crowd.start()
    await wait(first ? warmUp.after : warmUp.each)
    crowd.latencies()
    const [before, keys, bytes] = [await server.gauge(), crowd.keys, crowd.bytes]
    await wait(span)
    const after = await server.gauge()
    const delivered = (crowd.keys - keys) * (scene.people - 1)
    const sent = crowd.bytes - bytes
    const latencies = crowd.latencies()
    // Last, since tidying up takes its time and holds everybody up.
    const memory = await server.memory()
    const missing = await crowd.missing()
    if (crowd.lost.length > 0) console.log(`  closed with ${[...new Set(crowd.lost)].join(", ")}`)
    return {
      cpu: (after.cpu - before.cpu) / delivered,
      median: at(latencies, 0.5),
      p99: at(latencies, 0.99),
      bytes: sent / delivered,
      resident: empty ? (memory.kept - empty.kept) / scene.plans : memory.rss,
      used: empty ? (memory.used - empty.used) / scene.plans : memory.used,
      missing,
    }
  } finally {
    await crowd.close()
  }
}

/** Measures a scene in a fresh process, so that its memory holds nothing else. */
async function afresh({ kind }: ServerProcess, scene: Scene): Promise<Measured> {
  const server = await ServerProcess.start(kind, folder(kind))
  try {
    return await measure(server, scene)
  } finally {
    await server.stop()
  }
}

const steps = [2, 4, 6, 8, 12, 16, 24, 32, 40, 48, 56, 64].map((k) => k * 1000)

/** The highest rate of twenty typists in one plan at which p99 stays within 250 ms, and the CPU it takes there. */
async function rise(server: ServerProcess) {
  const scene: Scene = {
    name: "rising",
    plans: 1,
    people: 20,
    typists: 20,
    rate: 50,
    carets: false,
    readerMoves: 0,
  }
  const [plan = ""] = await server.plans(1, scene.people)
  const crowd = await Crowd.open(server.kind, server.port, [plan], scene)
  let held = { rate: 0, cpu: Number.NaN, share: Number.NaN, p99: Number.NaN, why: "" }
  try {
    for (const rate of steps) {
      crowd.start(rate / scene.typists)
      await wait(400)
      crowd.latencies()
      const [before, keys, begun] = [await server.gauge(), crowd.keys, performance.now()]
      await wait(1000)
      const after = await server.gauge()
      const seconds = (performance.now() - begun) / 1000
      const struck = crowd.keys - keys
      const latencies = crowd.latencies()
      const p99 = at(latencies, 0.99)
      // Updates that had not arrived by then count as late: two probes receive nearly all others.
      const heard = latencies.length / (struck * (15 / 16) * 2 * 0.95)
      const why =
        crowd.lost.length > 0
          ? `${crowd.lost.length} sockets closed (${crowd.lost[0]})`
          : !(p99 <= 250)
            ? `p99 ${p99.toFixed(0)} ms`
            : heard < 0.8
              ? "falls behind"
              : struck / seconds < rate * 0.9
                ? "the load's own end"
                : ""
      if (why) return { ...held, why: `${rate}/s: ${why}` }
      const cpu = after.cpu - before.cpu
      held = {
        rate: struck / seconds,
        cpu: cpu / (struck * (scene.people - 1)),
        share: cpu / 1e6 / seconds,
        p99,
        why: "",
      }
    }
    return held
  } finally {
    await crowd.close()
  }
}

function spread(values: number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [at(sorted, 0), at(sorted, 1)]
  const half = (sorted.length - 1) / 2
  const middle = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
  return `${middle.toFixed(digits)} (${low.toFixed(digits)}-${high.toFixed(digits)})`
}

function row(...cells: string[]): void {
  console.log(cells.map((cell, i) => cell.padEnd(i === 0 ? 13 : 22)).join(""))
}

const present = kinds.filter((kind) => {
  if (!values.servers.split(",").some((name) => kind.name.endsWith(name))) return false
  const there = isThere(kind)
  if (!there) console.log(`${kind.name} is skipped: ${kind.needs} is not installed.`)
  return there
})
const folders = new Map(present.map((kind) => [kind, mkdtempSync(join(tmpdir(), "bench-sync-"))]))
const folder = (kind: (typeof kinds)[number]) => folders.get(kind) ?? tmpdir()

async function compare(): Promise<void> {
  const servers: ServerProcess[] = []
  try {
    for (const kind of present) servers.push(await ServerProcess.start(kind, folder(kind)))
    for (const [key, scene] of Object.entries(scenes)) {
      if (!asked.includes(key)) continue
      const results = new Map(servers.map((server) => [server, [] as Measured[]]))
      for (let round = 0; round < repeats; round++)
        for (const server of servers)
          results
            .get(server)
            ?.push(
              scene.plans > 1
                ? await afresh(server, scene)
                : await measure(server, scene, round === 0),
            )
      console.log(`\n${scene.name}: median (range) of ${repeats}`)
      const memory = scene.plans > 1 ? ["KB resident/plan", "KB in use/plan"] : ["RSS MB"]
      row("", "CPU us/delivered", "latency median ms", "p99 ms", "bytes/delivered", ...memory)
      for (const [server, measured] of results) {
        const of = (pick: (one: Measured) => number, digits: number) =>
          spread(measured.map(pick), digits)
        row(
          server.kind.name,
          of((one) => one.cpu, 2),
          of((one) => one.median, 2),
          of((one) => one.p99, 1),
          of((one) => one.bytes, 0),
          ...(scene.plans > 1
            ? [of((one) => one.resident / 1024, 0), of((one) => one.used / 1024, 1)]
            : [of((one) => one.resident / 1e6, 0)]),
        )
        const missing = measured.reduce((sum, one) => sum + one.missing, 0)
        if (missing > 0) console.log(`  ${missing} did not get the last words`)
      }
    }
    if (!asked.includes("rising")) return
    console.log("\nrising load, one plan of 20, until p99 > 250 ms")
    row("", "held updates/s", "CPU us/delivered", "of a core", "p99 ms", "ended by")
    for (const server of servers) {
      const { rate, cpu, share, p99, why } = await rise(server)
      row(server.kind.name, rate.toFixed(0), cpu.toFixed(2), share.toFixed(2), p99.toFixed(0), why)
    }
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function compareJoins(): Promise<void> {
  const those = present.filter(({ name }) => ["concord", "hocuspocus"].includes(name))
  const entries = those.map((kind) => ({
    kind,
    plan: "",
    single: [] as Opening[],
    crowd: [] as Opening[],
    edit: [] as Opening[],
  }))
  for (const entry of entries) entry.plan = await makeLarge(entry.kind, folder(entry.kind))
  for (let round = 0; round < repeats; round++)
    for (const { kind, plan, single, crowd, edit } of entries) {
      single.push(await openings(kind, folder(kind), plan, 1))
      crowd.push(await openings(kind, folder(kind), plan, 60))
      edit.push(await firstEdit(kind, folder(kind), plan))
    }
  const table = (title: string, pick: (entry: (typeof entries)[number]) => Opening[]) => {
    console.log(`\n${title}: median (range) of ${repeats}`)
    row("", "CPU ms", "last served after ms", "loop held ms", "MB each")
    for (const entry of entries) {
      const of = (one: (opening: Opening) => number, digits: number) =>
        spread(pick(entry).map(one), digits)
      row(
        entry.kind.name,
        of(({ cpu }) => cpu, 0),
        of(({ took }) => took, 0),
        of(({ held }) => held, 0),
        of(({ bytes }) => bytes / 1e6, 2),
      )
    }
  }
  table("the large plan with 20,000 transactions after a restart: one joins", (one) => one.single)
  table("60 join it at once", (one) => one.crowd)
  table("somebody who has it makes the first change", (one) => one.edit)
}

const [cpu] = cpus()
console.log(`${cpus().length} x ${cpu?.model ?? "unknown"}, Node ${process.version}`)
const commit = await commitCost(100)
console.log(
  `one commit of one update on this disk: median ${at(commit.took, 0.5).toFixed(2)} ms, ` +
    `p99 ${at(commit.took, 0.99).toFixed(1)} ms, ${commit.cpu.toFixed(0)} us of CPU`,
)
try {
  await compare()
  if (asked.includes("join")) await compareJoins()
} finally {
  for (const dataDir of folders.values()) rmSync(dataDir, { recursive: true, force: true })
}
process.exit(0)
