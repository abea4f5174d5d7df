import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromiumPath, runCommand, startPostgres, startRedis } from "./services.ts"

// `npm test`: everything a change must pass, in one run that starts and stops its own services. Every
// test has one try: what needs a second is a fault, of the product or of the test.

interface Outcome {
  passed: number
  failed: number
}

function readVitest(file: string): Outcome {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"))
  return { passed: numPassedTests, failed: numFailedTests }
}

function readPlaywright(file: string): Outcome {
  const { stats } = JSON.parse(readFileSync(file, "utf8"))
  return { passed: stats.expected, failed: stats.unexpected }
}

async function step(name: string, run: () => Promise<Outcome>): Promise<Outcome> {
  console.log(`\n== ${name}`)
  try {
    return await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

const passOrFail = (status: number): Outcome =>
  status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** A command that passes or fails as a whole. */
const check = async (command: string, ...options: string[]) =>
  passOrFail(await runCommand("npx", [command, ...options]))

/** A test runner whose report is read; a run that fails without a failed test (a crash) counts as one. */
async function suite(
  options: string[],
  env: NodeJS.ProcessEnv,
  report: string,
  read: (file: string) => Outcome,
) {
  const status = await runCommand("npx", options, env)
  const outcome = read(report)
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
}

async function main(): Promise<number> {
  const reports = mkdtempSync(join(tmpdir(), "concord-reports-"))
  const outcomes: Outcome[] = []
  const postgres = await startPostgres().catch((error) => {
    console.error(String(error))
    return null
  })
  if (!postgres) {
    console.log(
      "PostgreSQL is missing: the tests run over SQLite alone. Install it or set DATABASE_URL.",
    )
  }
  const redis = await startRedis().catch((error) => {
    console.error(String(error))
    return null
  })
  if (!redis) {
    console.log(
      "Redis is missing: several server processes are not tested. Install it (on Debian: apt-get install redis-server) or set REDIS_URL.",
    )
  }
  const environment = {
    ...process.env,
    ...(postgres ? { DATABASE_URL: postgres.url } : {}),
    ...(redis ? { REDIS_URL: redis.url } : {}),
  }
  try {
    outcomes.push(await step("types", () => check("tsc", "-b")))
    outcomes.push(await step("lint and format", () => check("biome", "ci")))
    outcomes.push(await step("dead code", () => check("knip")))
    outcomes.push(
      await step("unit and server tests", () => {
        const report = join(reports, "vitest.json")
        const options = [
          "vitest",
          "run",
          "--reporter=dot",
          "--reporter=json",
          `--outputFile.json=${report}`,
        ]
        return suite(options, environment, report, readVitest)
      }),
    )
    outcomes.push(
      await step("build", async () => passOrFail(await runCommand("npm", ["run", "build"]))),
    )
    outcomes.push(
      await step("browser tests", async () => {
        const report = join(reports, "playwright.json")
        const env = {
          ...environment,
          CHROMIUM_PATH: await chromiumPath(),
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        }
        return suite(["playwright", "test", "-c", "test/browser"], env, report, readPlaywright)
      }),
    )
  } finally {
    postgres?.stop()
    redis?.stop()
    rmSync(reports, { recursive: true, force: true })
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await main()
