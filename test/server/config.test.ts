import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readConfig } from "../../server/config/config.ts"
import { variables } from "../../server/config/variables.ts"

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8")

/** The messages for an environment, line by line. */
function told(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    return (error as Error).message.split("\n").slice(1)
  }
}

describe("the configuration", () => {
  it("[P23] has a default for everything", () => {
    expect(readConfig({})).toMatchObject({
      port: 8080,
      dataDir: "./data",
      databaseUrl: null,
      publicUrl: "http://localhost:8080",
      publicUrlGiven: false,
    })
  })

  it("[P23] names every bad value at once", () => {
    const wrong = { PORT: "eighty", DATABASE_URL: "mysql://x", LOG_LEVEL: "loud" }
    expect(() => readConfig(wrong)).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*LOG_LEVEL/)
  })

  it("[S31] refuses Redis without PostgreSQL in a sentence", () => {
    expect(() => readConfig({ REDIS_URL: "redis://localhost" })).toThrow(
      /REDIS_URL: Several servers need one PostgreSQL database, so DATABASE_URL must be set too/,
    )
    const both = { REDIS_URL: "redis://localhost", DATABASE_URL: "postgres://localhost/concord" }
    expect(readConfig(both)).toMatchObject({ redisUrl: "redis://localhost" })
  })

  it("[P23] takes an empty value for an absent one, and an address without its last slash", () => {
    expect(readConfig({ PORT: "", PUBLIC_URL: "https://plans.example/" })).toMatchObject({
      port: 8080,
      publicUrl: "https://plans.example",
      publicUrlGiven: true,
    })
  })

  it.each([
    ["PORT", "eighty", "“eighty” is no whole number from 0 to 65535."],
    ["PORT", "70000", "“70000” is no whole number from 0 to 65535."],
    ["PORT", "-1", "“-1” is no whole number from 0 to 65535."],
    ["PORT", "0x50", "“0x50” is no whole number from 0 to 65535."],
    ["PORT", "  ", "It is blank. Give it a value, or leave it out."],
    ["HOST", " ", "It is blank. Give it a value, or leave it out."],
    ["DATA_DIR", "./data ", "It begins or ends with a blank or a line break."],
    ["DATA_DIR", '"./data"', "It stands in quotation marks; leave them out."],
    ["AUTH_SECRET", "x".repeat(31), "It must have 32 characters or more."],
    ["AUTH_SECRET", " ".repeat(40), "It is blank. Give it a value, or leave it out."],
    ["METRICS_TOKEN", "short", "It must have 16 characters or more."],
    ["TRUST_PROXY", "true", "“true” is no whole number from 0 to 10."],
    ["MAX_PLAN_BYTES", "64 MB", "“64 MB” is no whole number from 10000 to 1000000000."],
    ["LOG_LEVEL", "INFO", "“INFO” is none of fatal, error, warn, info, debug, trace, silent."],
    ["DATABASE_URL", "mysql://x", "It must begin with postgres:// or postgresql://."],
    ["REDIS_URL", "localhost", "It must begin with redis:// or rediss://."],
    ...["plans.example", "ftp://plans.example", "https://plans.example/concord"].map((address) => [
      "PUBLIC_URL",
      address,
      `“${address}” is no address such as https://plans.example, with http or https and nothing after the name and port.`,
    ]),
  ])("[P23] says what is wrong with %s=%j", (name = "", words = "", reason) => {
    expect(told({ [name]: words })).toEqual([`  ${name}: ${reason}`])
  })

  it.each(["p#w", "1#w", "1/w", "1?w"])(
    "[P23] says how a password such as %s is written, and not what it is",
    (password) => {
      const [line = "", ...more] = told({ DATABASE_URL: `postgres://ana:${password}@db/plans` })
      expect(line).toMatch(/^ {2}DATABASE_URL: It is no address that can be read\. .* written %40/)
      expect(line).not.toContain("w@")
      expect(more).toEqual([])
    },
  )

  it.each([
    "postgres://db/plans",
    "postgres://ana:p%23w@db:5432/plans?sslmode=require",
    "postgres://ana@%2Fvar%2Frun%2Fpostgresql/plans",
    "postgresql:///plans?host=/var/run/postgresql",
    "postgres://ana:pw@/plans?host=/var/run/postgresql",
  ])("[P23] takes the address %s", (address) => {
    expect(readConfig({ DATABASE_URL: address })).toMatchObject({ databaseUrl: address })
  })

  it("[P23] is the one that the README has", () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]*)`|–) \|/gm)]
    const inReadme = rows.map(([, name, usual]) => [
      name,
      usual?.replace("http://localhost:PORT", ""),
    ])
    const known = Object.entries(variables).map(([name, { def }]) => [
      name,
      "defaultValue" in def ? String(def.defaultValue) : name === "PUBLIC_URL" ? "" : undefined,
    ])
    expect(inReadme.toSorted()).toEqual(known.toSorted())
  })
})
