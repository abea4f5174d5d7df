import { cpus } from "node:os"
import { join } from "node:path"
import Database from "better-sqlite3"
import { Product, personOf } from "../product.ts"

// `npm run bench:versions`, on the built server: how long the large plan takes to be compared with an
// earlier version, its changes to be had as a Word file, the history of a measure and who wrote what to
// be read, and 2,000 saved versions to be listed. First asked and asked again, in milliseconds.

const product = await Product.make()
try {
  const seed = await product.seed("--large")
  const database = new Database(join(product.dataDir, "concord.db"), { fileMustExist: true })
  const plan = seed.plan.id
  const { last, at } = database
    .prepare("select max(seq) as last, max(at) as at from updates where plan_id = ?")
    .get(plan) as { last: number; at: string }
  const insert = database.prepare(
    `insert into versions (id, plan_id, seq, name, agency_id, user_id, at, written_at, cause)
     values (?, ?, ?, ?, '', '', ?, ?, 'rest')`,
  )
  database.transaction(() => {
    for (let made = 0; made < 2_000; made++)
      insert.run(`version-${made}`, plan, last, `Version ${made}`, at, at)
  })()
  database.close()
  await product.start()
  const { token } = personOf(seed, "Interior", { right: "secretariat" })
  const ask = async (path: string): Promise<Response> => {
    const answer = await fetch(`${product.url}/api/plans/${plan}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return answer
  }
  const { measures } = (await (await ask("/measures")).json()) as { measures: { id: string }[] }
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, SQLite`)
  for (const [what, path] of [
    ["2,000 versions listed", "/versions"],
    ["of them the latest 30", "/versions?limit=30"],
    ["two texts compared", `/comparison?from=${last}`],
    ["redline.docx", `/exports/redline.docx?from=${last}`],
    ["the history of a measure", `/measures/${measures[20]?.id}/history`],
    ["who wrote what", "/authorship"],
  ] as const) {
    const taken: number[] = []
    for (let asked = 0; asked < 3; asked++) {
      const begun = performance.now()
      await (await ask(path)).arrayBuffer()
      taken.push(Math.round(performance.now() - begun))
    }
    console.log(`${what.padEnd(28)} ${taken.join("  ")}`)
  }
} finally {
  await product.remove()
}
