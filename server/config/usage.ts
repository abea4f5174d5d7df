import { variables } from "./variables.ts"

/** The output of `--help`: how the server is started, and its settings with their defaults. */
export function usage(): string {
  const rows = Object.entries(variables).map(([name, { def, description }]) => {
    const usual = "defaultValue" in def ? ` (${def.defaultValue})` : ""
    return [`${name}${usual}`, description ?? ""] as const
  })
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return `npm start    the server; builds it first where that is missing or older than its sources

It is told everything by the environment. Without a value, a setting is what stands in brackets.

${rows.map(([name, is]) => `  ${name.padEnd(width)}${is}`).join("\n")}
`
}

/** Handles the command-line arguments, of which only `--help` is known; returns the exit code. */
export function answer(args: readonly string[]): number {
  const helps = args.every((arg) => arg === "--help" || arg === "-h")
  const [stranger] = args.filter((arg) => arg !== "--help" && arg !== "-h")
  if (helps) process.stdout.write(usage())
  else process.stderr.write(`“${stranger}” is not understood.\n\n${usage()}`)
  return helps ? 0 : 2
}
