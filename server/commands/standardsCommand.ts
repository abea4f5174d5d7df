import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { builtInSets } from "../standards/builtIn.ts"
import { namedSet } from "../standards/namedSet.ts"
import { printSet } from "../standards/printSet.ts"
import { readSet } from "../standards/setFiles.ts"

const usage = `npm run -s standards -- check FILE…    what is wrong in files of standards sets, by line
npm run -s standards -- print NAME     the set of the product with this id, as a file to start from
npm run -s standards -- list           the sets of the product`

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

/** One line on a valid set: id, version and the numbers of its parts. */
export function summary(set: StandardsSet): string {
  const elements = set.areas.reduce((sum, area) => sum + area.elements.length, 0)
  return `${set.id} ${set.version}, ${[
    plural(set.areas.length, "area"),
    plural(elements, "element"),
    plural(set.instruments.length, "instrument"),
    plural(set.rules.length, "cue"),
    plural(set.criteria.length, "criterion", "criteria"),
    plural(set.practices.length, "practice"),
  ].join(", ")}, in ${set.languages.join(", ")}`
}

async function check(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const { set, faults } = await readSet(file)
    if (set) process.stdout.write(`${file}: OK: ${summary(set)}\n`)
    else {
      process.stdout.write(`${faults.join("\n")}\n`)
      process.exitCode = 1
    }
  }
}

async function run([act, ...names]: readonly string[]): Promise<void> {
  if (act === "check" && names.length > 0) return await check(names)
  if (act === "print" && names[0]) {
    process.stdout.write(printSet(await namedSet(names[0])))
    return
  }
  if (act === "list") {
    for (const set of builtInSets()) process.stdout.write(`${summary(set)}\n`)
    return
  }
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

// Run when started as a command, not when a test imports the functions.
if (process.argv[1]?.endsWith("standardsCommand.ts")) {
  try {
    await run(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
