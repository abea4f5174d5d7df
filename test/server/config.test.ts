import { describe, expect, it } from "vitest"
import { readConfig } from "../../server/config.ts"

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
      /REDIS_URL: several servers need one PostgreSQL database, so DATABASE_URL must be set too/,
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
})
