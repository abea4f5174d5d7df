import { can } from "../../shared/access.ts"
import type { PlanSummary } from "../../shared/api/plans.ts"
import type { SearchAnswer, SearchHit, SearchKind } from "../../shared/api/search.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { Language } from "../../shared/languages.ts"
import type { Session } from "../accounts/session.ts"
import type { Services } from "../http/route.ts"
import { mayName } from "../plans/people.ts"
import { listPlans } from "../storage/plans.ts"
import {
  findEntries,
  findNumbered,
  plansOfPeople,
  plansReadBy,
  type StoredEntry,
} from "../storage/search.ts"
import { listPeople } from "../storage/users.ts"
import { isIndexed } from "./indexer.ts"
import { hasAll, parseQuery, piecesOf, type SearchQuery, toFts5, toTsquery } from "./terms.ts"

/** How many of one kind are shown. */
const shown = 8
const snippetLength = 170

interface SearchRequest {
  services: Pick<Services, "database" | "standards">
  session: Session
  query: SearchQuery
  /** The plans that the person may read, the open one first. */
  plans: readonly PlanSummary[]
  readBy: Awaited<ReturnType<typeof plansReadBy>>
  language: Language
}

const address = (plan: string, anchor: Record<string, string>) =>
  `/plans/${plan}#${new URLSearchParams(anchor)}`

function planHits({ query, plans }: SearchRequest): SearchHit[] {
  return plans
    .filter(({ title, country }) => hasAll(query, `${title} ${country}`))
    .map((plan) => ({
      kind: "plan",
      id: plan.id,
      plan: { id: plan.id, title: plan.title },
      number: "",
      title: piecesOf(query, plan.title, "en", 200),
      snippet: [],
      place: plan.country,
      link: `/plans/${plan.id}`,
    }))
}

/** Areas and their elements, by their titles in the languages of the set, in the plans that are read against them. */
async function areaHits({ services, query, plans, readBy, language }: SearchRequest) {
  const bySet = new Map<string, { plan: PlanSummary; choice: StandardsChoice }>()
  for (const plan of plans) {
    const choice = readBy.get(plan.id)?.standards
    const key = choice && `${choice.id} ${choice.version}`
    if (choice && key && !plan.archivedAt && !bySet.has(key)) bySet.set(key, { plan, choice })
  }
  const hits: SearchHit[] = []
  for (const { choice, plan } of bySet.values()) {
    const set = await services.standards.find(choice)
    if (!set) continue
    for (const area of set.areas) {
      const titles = Object.entries(area.title) as [string, string][]
      const elements = area.elements.map(
        ({ title }) => (title as Record<string, string>)[language] ?? title.en ?? "",
      )
      const byTitle = titles.find(([lang, title]) => hasAll(query, title, lang))
      const element = byTitle ? undefined : elements.find((each) => hasAll(query, each, language))
      if (!byTitle && element === undefined) continue
      const title = (area.title as Record<string, string>)[language] ?? titles[0]?.[1] ?? area.id
      hits.push({
        kind: "area",
        id: area.id,
        plan: { id: plan.id, title: plan.title },
        number: "",
        title: piecesOf(query, title, language, 200),
        snippet: element === undefined ? [] : piecesOf(query, element, language, snippetLength),
        place: (set.title as Record<string, string>)[language] ?? set.title.en ?? "",
        link: address(plan.id, { area: area.id }),
      })
    }
  }
  return hits
}

/** People whose names the person may read, in the plans they share; administrators find everybody. */
async function peopleHits({
  services,
  session,
  query,
  plans,
}: SearchRequest): Promise<SearchHit[]> {
  const { db } = services.database
  const people = (await listPeople(db)).filter(
    ({ name, email, active }) => active && hasAll(query, `${name} ${email}`),
  )
  if (people.length === 0) return []
  const rights = new Map<string, Set<string>>()
  for (const { user, plan } of await plansOfPeople(
    db,
    people.map(({ id }) => id),
  ))
    rights.set(user, (rights.get(user) ?? new Set()).add(plan))
  return people.flatMap((person): SearchHit[] => {
    // Names are those of one's own agency, and all of them in plans of which one is the secretariat.
    const plan = plans.find(
      ({ id, right }) =>
        rights.get(person.id)?.has(id) && mayName(session, right, person.agency.id),
    )
    if (!plan && !session.administrator) return []
    return [
      {
        kind: "person",
        id: person.id,
        plan: plan ? { id: plan.id, title: plan.title } : null,
        number: "",
        title: piecesOf(query, person.name, "en", 200),
        snippet: [],
        place: person.agency.name,
        link: plan ? `/plans/${plan.id}/people` : "/administration",
      },
    ]
  })
}

function entryHit(entry: StoredEntry, { query, plans, readBy }: SearchRequest): SearchHit[] {
  const plan = plans.find(({ id }) => id === entry.plan)
  if (!plan) return []
  const lang = readBy.get(plan.id)?.language ?? "en"
  const kind = entry.kind === "heading" ? "text" : entry.kind
  const title = entry.title === "" ? [] : piecesOf(query, entry.title, lang, 240)
  const body = entry.body === "" ? [] : piecesOf(query, entry.body, lang, snippetLength)
  const snippet = title.length === 0 || body.some(({ found }) => found) ? body : []
  const link =
    entry.kind === "comment"
      ? address(plan.id, { c: entry.ref })
      : address(plan.id, { m: entry.ref })
  return [
    {
      kind,
      id: entry.ref,
      plan: { id: plan.id, title: plan.title },
      number: entry.number,
      title,
      snippet,
      place: entry.place,
      link,
    },
  ]
}

/**
 * Finds what has all the words of `question` in the plans that the person may read: plans, measures,
 * passages, areas, comments and people, of each kind the best, and the measure or heading with a
 * number, where the question is one. Signs and operators in it mean nothing.
 */
export async function search(
  services: Pick<Services, "database" | "standards">,
  session: Session,
  question: string,
  { here, language }: { here: string | null; language: Language },
): Promise<SearchAnswer> {
  const { db, dialect } = services.database
  const plans = (await listPlans(db, session.user.id))
    .filter(({ right }) => can(right, "read"))
    .sort((one, other) => Number(other.id === here) - Number(one.id === here))
  const indexing = !(await isIndexed(
    db,
    plans.map(({ id }) => id),
  ))
  const query = parseQuery(question)
  if (query.length === 0) return { hits: [], more: [], indexing }
  const readBy = await plansReadBy(db, session.user.id)
  const asked: SearchRequest = { services, session, query, plans, readBy, language }
  const who = { user: session.user.id, agency: session.agency.id }
  const options = { limit: shown + 1, here }
  const number = /^\s*(\d+(?:\.\d+)*)\.?\s*$/.exec(question)?.[1]
  const numbered = number ? await findNumbered(db, who, number, options) : []
  const words = await findEntries(
    services.database,
    who,
    dialect === "sqlite" ? toFts5(query) : toTsquery(query),
    options,
  )
  const seqs = new Set(numbered.map(({ seq }) => seq))
  const entries = [...numbered, ...words.filter(({ seq }) => !seqs.has(seq))]
  const all = [
    ...planHits(asked),
    ...entries.flatMap((entry) => entryHit(entry, asked)),
    ...(await areaHits(asked)),
    ...(await peopleHits(asked)),
  ]
  const counts = new Map<SearchKind, number>()
  const hits = all.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= shown
  })
  const more = [...counts].filter(([, count]) => count > shown).map(([kind]) => kind)
  return { hits, more, indexing }
}
