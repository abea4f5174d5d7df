import { cpus } from "node:os"
import { Product, personOf } from "../product.ts"

// `npm run bench:exports`, on the built server: how long each file of the large plan (200 pages, 300
// measures) takes to be made and fetched, in milliseconds, and how large it is. The first of each form
// begins with a process that has not made one yet; three follow.

const rounds = 4
const files = [
  ...["working.docx", "working.pdf", "working.odt", "working.html", "working.md"],
  ...[
    "agreed.docx",
    "agreed.pdf",
    "annotated.docx",
    "annotated.pdf",
    "feedback.docx",
    "feedback.pdf",
  ],
  ...["measures.xlsx", "measures.csv", "budget.xlsx", "positions.xlsx", "comments.xlsx"],
  ...["monitoring.docx", "monitoring.pdf", "monitoring.xlsx", "plan.json"],
]

const product = await Product.make()
try {
  const seed = await product.seed("--large")
  await product.start()
  const { token } = personOf(seed, "Interior", { right: "secretariat" })
  const make = async (file: string): Promise<number> => {
    const answer = await fetch(`${product.url}/api/plans/${seed.plan.id}/exports/${file}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
    return (await answer.arrayBuffer()).byteLength
  }
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, SQLite`)
  for (const file of files) {
    const taken: number[] = []
    let bytes = 0
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now()
      bytes = await make(file)
      taken.push(Math.round(performance.now() - begun))
    }
    const [first, ...rest] = taken
    console.log(
      `${file.padEnd(18)} first ${String(first).padStart(6)}  then ${rest.join(", ").padEnd(22)} ${Math.round(bytes / 1000)} kB`,
    )
  }
} finally {
  await product.remove()
}
