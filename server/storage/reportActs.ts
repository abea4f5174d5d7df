import type { Kysely } from "kysely"
import type { ReportSection } from "../../shared/api/feedback.ts"
import type { ReportAct } from "../report/feedback.ts"
import type { Tables } from "./tables.ts"
import { listPeople } from "./users.ts"

/** What people did to the feedback report of a plan, oldest first; an expert stands with their name. */
export async function listReportActs(db: Kysely<Tables>, plan: string): Promise<ReportAct[]> {
  const rows = await db
    .selectFrom("report_acts")
    .selectAll()
    .where("plan_id", "=", plan)
    .orderBy("seq")
    .execute()
  if (rows.length === 0) return []
  const people = new Map((await listPeople(db)).map((person) => [person.id, person]))
  return rows.map((row) => {
    const person = people.get(row.user_id)
    return {
      seq: Number(row.seq),
      act: row.act as ReportAct["act"],
      section: row.section as ReportSection | null,
      key: row.finding_key,
      words: { says: row.says, advice: row.advice },
      content: row.content,
      by: person?.name ?? "",
      agency: person?.agency.name ?? "",
      at: row.at,
    }
  })
}
