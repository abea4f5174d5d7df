import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import {
  bringLibreOffice,
  chromiumPath,
  runCommand,
  type Service,
  startPostgres,
  startRedis,
} from "./services.ts"

// `npm test`: everything a change must pass, in one run that starts and stops its own services. Every
// test has one try: what needs a second is a fault, of the product or of the test.
// `npm test -- --quick`: types, lint and the tests that need no database, server or browser.
// `npm run test:long`: everything over every database.

interface Outcome {
  passed: number
  failed: number
  /**
   * The failed tests, by name and with the first lines of the reason; repeated at the end of the
   * run.
   */
  faults?: string[]
}

const firstLines = (message = "") => message.split("\n").slice(0, 16).join("\n    ")

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

function readVitest(file: string): Outcome {
  const report: VitestReport = JSON.parse(readFileSync(file, "utf8"))
  const faults = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((result) => result.status === "failed")
      .map((result) => `${name} › ${result.fullName}\n    ${firstLines(result.failureMessages[0])}`)
    return status === "failed" && failed.length === 0
      ? [`${name}\n    ${firstLines(message)}`]
      : failed
  })
  return { passed: report.numPassedTests, failed: report.numFailedTests, faults }
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs?: {
    file: string
    title: string
    ok: boolean
    tests: { results: { error?: { message?: string } }[] }[]
  }[]
}

function readPlaywright(file: string): Outcome {
  const report: PlaywrightSuite & { stats: { expected: number; unexpected: number } } = JSON.parse(
    readFileSync(file, "utf8"),
  )
  const faultsOf = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
    ...suites.flatMap(faultsOf),
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => {
        const error = tests.flatMap(({ results }) => results).find((result) => result.error)?.error
        return `${file} › ${title}\n    ${error ? firstLines(error.message) : "did not run"}`
      }),
  ]
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected,
    faults: faultsOf(report),
  }
}

async function step(name: string, run: () => Promise<Outcome>): Promise<Outcome> {
  console.log(`\n== ${name}`)
  try {
    return await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, faults: [`${name}: ${error}`] }
  }
}

const passOrFail = (status: number, name: string): Outcome =>
  status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, faults: [name] }

/** A command that passes or fails as a whole. */
const check = async (command: string, ...options: string[]) =>
  passOrFail(await runCommand("npx", [command, ...options]), command)

/** A test runner whose report is read; a run that fails without a failed test (a crash) counts as one. */
async function suite(
  options: string[],
  env: NodeJS.ProcessEnv,
  report: string,
  read: (file: string) => Outcome,
) {
  const status = await runCommand("npx", options, env)
  const outcome = read(report)
  if (status === 0 || outcome.failed > 0) return outcome
  return { ...outcome, failed: 1, faults: [...(outcome.faults ?? []), `${options[0]} ended early`] }
}

const quick = process.argv.includes("--quick")
const root = fileURLToPath(new URL("..", import.meta.url))

/** A test that opens a database or starts a server says so by what it imports. */
const opensMore =
  /from "(?:\.\.?\/)+(?:\w+\/)*(?:databases|installation|cluster|serverEntry|services|syncServer|socketPair)\.ts"/

function quickTests(): string[] {
  return readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join("test", name))
    .filter((name) => !opensMore.test(readFileSync(join(root, name), "utf8")))
}

/** Starts a service, or says what is not tested without it. */
async function service(start: () => Promise<Service | null>, without: string) {
  const started = await start().catch((error) => {
    console.error(String(error))
    return null
  })
  if (!started) console.log(without)
  return started
}

async function main(): Promise<number> {
  const reports = mkdtempSync(join(tmpdir(), "concord-reports-"))
  const outcomes: Outcome[] = []
  const postgres = quick
    ? null
    : await service(
        startPostgres,
        "PostgreSQL is missing: the tests run over SQLite alone. Install it or set DATABASE_URL.",
      )
  const redis = quick
    ? null
    : await service(
        startRedis,
        "Redis is missing: several server processes are not tested. Install it (on Debian: apt-get install redis-server) or set REDIS_URL.",
      )
  if (!quick && !bringLibreOffice())
    console.log(
      "LibreOffice is missing: no file is opened in it. Install it (on Debian: apt-get install libreoffice-writer libreoffice-calc).",
    )
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...(postgres ? { DATABASE_URL: postgres.url } : {}),
    ...(redis ? { REDIS_URL: redis.url } : {}),
    ...(quick ? {} : { SERVER_ENTRY: join(root, "dist/server/main.js") }),
    ...(process.argv.includes("--long") ? { LONG_TESTS: "1" } : {}),
  }
  const units = () => {
    const report = join(reports, "vitest.json")
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`]
    const options = ["vitest", "run", ...reporters, ...(quick ? quickTests() : [])]
    return suite(options, environment, report, readVitest)
  }
  const browsers = async () => {
    const report = join(reports, "playwright.json")
    const env = {
      ...environment,
      CHROMIUM_PATH: await chromiumPath(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }
    return suite(["playwright", "test", "-c", "test/browser"], env, report, readPlaywright)
  }
  try {
    outcomes.push(await step("types", () => check("tsc", "-b")))
    outcomes.push(await step("lint and format", () => check("biome", "ci")))
    outcomes.push(await step("dead code", () => check("knip")))
    if (!quick) {
      const build = async () => passOrFail(await runCommand("npm", ["run", "build"]), "build")
      outcomes.push(await step("build", build))
    }
    outcomes.push(await step("unit and server tests", units))
    if (!quick) outcomes.push(await step("browser tests", browsers))
  } finally {
    postgres?.stop()
    redis?.stop()
    rmSync(reports, { recursive: true, force: true })
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  // A log that is kept in part keeps its end: what failed stands there.
  for (const fault of outcomes.flatMap(({ faults = [] }) => faults).slice(0, 60))
    console.log(`\nFAILED ${fault.replaceAll(root, "")}`)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await main()
