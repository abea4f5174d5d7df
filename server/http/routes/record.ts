import { z } from "zod"
import {
  type RecordEntry,
  type RecordPage,
  recordedKinds,
  recordPage,
} from "../../../shared/api/record.ts"
import { Problem } from "../../../shared/problem.ts"
import { csvRow } from "../../record/csv.ts"
import { type RecordFilter, readSecurityEvents } from "../../storage/securityEvents.ts"
import { administratorRoute, type PersonCall, planRoute, type Route } from "../route.ts"

const day = z.iso.date()
const filterShape = z.object({
  kind: z.enum(recordedKinds as [string, ...string[]]).optional(),
  by: z.string().max(100).optional(),
  agency: z.string().max(100).optional(),
  from: day.optional(),
  to: day.optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
})

const query = {
  kind: recordedKinds.join(", "),
  by: "the id of who acted",
  agency: "the id of the agency they worked for",
  from: "the first day, in UTC",
  to: "the last day, in UTC",
}
const pageQuery = {
  ...query,
  before: "only entries with a lower number",
  limit: "how many at most, the newest; 1000 unless said",
}

function filterOf({ request }: PersonCall<unknown>): RecordFilter & { limit: number } {
  const read = filterShape.safeParse(request.query)
  if (!read.success) {
    const issues = read.error.issues.map(({ path, message }) => ({
      path: path.map(String),
      message,
    }))
    throw new Problem("invalid", "The record cannot be filtered like this.", { issues })
  }
  return read.data as RecordFilter & { limit: number }
}

async function page(call: PersonCall<unknown>, plan: string | null): Promise<RecordPage> {
  const { limit, ...filter } = filterOf(call)
  const { database, config } = call.services
  const read = await readSecurityEvents(database.db, plan, filter, limit)
  return { ...read, keptDays: config.recordDays }
}

/** The columns of the record's file, in order. */
const columns = [
  "seq",
  "at",
  "act",
  "byId",
  "by",
  "agency",
  "subjectKind",
  "subject",
  "about",
  "address",
  "details",
] as const satisfies readonly (keyof RecordEntry)[]

const forms = {
  "audit.csv": {
    type: "text/csv; charset=utf-8",
    // A byte order mark, by which spreadsheets recognise UTF-8.
    head: `\uFEFF${csvRow(columns)}`,
    row: (entry: RecordEntry) =>
      csvRow(
        columns.map((name) => (name === "details" ? JSON.stringify(entry[name]) : entry[name])),
      ),
  },
  "audit.jsonl": {
    type: "application/jsonl; charset=utf-8",
    head: "",
    row: (entry: RecordEntry) => `${JSON.stringify(entry)}\n`,
  },
}

/** Sends the whole record that the filter lets through, the oldest first, in chunks. */
async function file(call: PersonCall<unknown>, plan: string | null): Promise<void> {
  const { services, session, param, response, request } = call
  const name = param("name")
  const form = name in forms ? forms[name as keyof typeof forms] : null
  if (!form) throw new Problem("not-found", `There is no export of the record named ${name}.`)
  const filter = filterOf(call)
  const { db } = services.database
  await services.record({
    ...{ act: "export", by: session, plan, address: request.ip },
    subject: { kind: "file", id: name },
  })
  response.attachment(name).type(form.type)
  response.write(form.head)
  let after = 0
  for (;;) {
    const entries = await readSecurityEvents(db, plan, { ...filter, after }, 1000)
    for (const entry of entries.entries) response.write(form.row(entry))
    const last = entries.entries.at(-1)
    if (!entries.more || !last) break
    after = last.seq
    if (response.writableNeedDrain)
      await new Promise((resolve) => {
        response.once("drain", resolve)
        response.once("close", resolve)
      })
    if (response.destroyed) return
  }
  response.end()
}

/** The record of security events: a plan's for its secretariat, the installation's for administrators. */
export const recordRoutes: readonly Route[] = [
  planRoute("manage", {
    method: "get",
    path: "/api/plans/{id}/audit",
    summary: "The plan's record of security events, the newest last.",
    query: pageQuery,
    answer: recordPage,
    handle: (call) => page(call, call.plan),
  }),
  planRoute("manage", {
    method: "get",
    path: "/api/plans/{id}/audit/{name}",
    summary: "The plan's record as a file: audit.csv or audit.jsonl.",
    query,
    answer: "file",
    handle: (call) => file(call, call.plan),
  }),
  administratorRoute({
    method: "get",
    path: "/api/audit",
    summary: "The installation's record of security events, the newest last; of no plan.",
    query: pageQuery,
    answer: recordPage,
    handle: (call) => page(call, null),
  }),
  administratorRoute({
    method: "get",
    path: "/api/audit/{name}",
    summary: "The installation's record as a file: audit.csv or audit.jsonl.",
    query,
    answer: "file",
    handle: (call) => file(call, null),
  }),
]
