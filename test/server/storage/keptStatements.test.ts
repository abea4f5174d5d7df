import Sqlite from "better-sqlite3"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { KeptStatements } from "../../../server/storage/keptStatements.ts"

describe("statements of the SQLite file", () => {
  let file: Sqlite.Database
  let statements: KeptStatements

  beforeEach(() => {
    file = new Sqlite(":memory:")
    file.exec("create table plans (id text)")
    statements = new KeptStatements(file)
  })
  afterEach(() => {
    statements.close()
  })

  it("are prepared once, and say each time what holds then", () => {
    const ids = () => statements.prepare("select * from plans").all()
    const first = statements.prepare("select * from plans")
    expect(ids()).toEqual([])
    statements.prepare("insert into plans values (?)").run("a")
    expect(ids()).toEqual([{ id: "a" }])
    expect(statements.prepare("select * from plans")).toBe(first)
  })

  it("are prepared anew when the tables may have changed", () => {
    const first = statements.prepare("select * from plans")
    statements.prepare("alter table plans add column title text").run()
    expect(statements.size).toBe(0)
    expect(statements.prepare("select * from plans")).not.toBe(first)
    statements.prepare("insert into plans values (?, ?)").run("a", "A plan")
    expect(statements.prepare("select * from plans").all()).toEqual([{ id: "a", title: "A plan" }])
  })

  it("are not kept without end; one that is in use stays", () => {
    const used = () => statements.prepare("select 'used'")
    const first = used()
    for (let i = 0; i < 5_000; i++) {
      statements.prepare(`select ${i}`)
      if (i % 100 === 0) expect(used()).toBe(first)
    }
    expect(statements.size).toBeLessThanOrEqual(200)
  })

  it("that SQLite does not take are not kept", () => {
    expect(() => statements.prepare("select nonsense from nowhere")).toThrow("nowhere")
    expect(statements.size).toBe(0)
  })
})
