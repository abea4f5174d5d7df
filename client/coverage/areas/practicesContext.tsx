import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react"
import type { StandardsChoice, StandardsView } from "../../../shared/api/standards.ts"
import type { Practice } from "../../../shared/coverage/set/set.ts"
import { put } from "../../app/http.ts"
import { session } from "../../app/session.ts"
import { useStore } from "../../app/store.ts"
import { useFetch } from "../../app/useFetch.ts"

/** The practices of the set that a plan is read against, as this installation shows them. */
export interface PracticeCatalogue {
  practices: readonly Practice[]
  /** The titles of the areas of the set, by id. */
  areas: ReadonlyMap<string, Record<string, string>>
  /** The ids of practices that nobody here is shown. */
  hiddenIds: ReadonlySet<string>
  /** The plan's language, in which remarks on it are; null outside a plan. */
  language: string | null
  /** A newer version of the set that is here, or null. */
  newer: string | null
  /** Hides one from everybody here, or shows it again; null for who may not. */
  setHidden: ((practice: string, hidden: boolean) => Promise<void>) | null
}

const noPractices: PracticeCatalogue = {
  practices: [],
  areas: new Map(),
  hiddenIds: new Set(),
  language: null,
  newer: null,
  setHidden: null,
}
const practicesContext = createContext(noPractices)

/** The practices of the set of the {@link PracticesProvider} around; without one, none. */
export function usePractices(): PracticeCatalogue {
  return useContext(practicesContext)
}

/** The address of a set in the API. */
export function standardsPath({ id, version }: StandardsChoice): string {
  return `/api/standards/${encodeURIComponent(id)}/${encodeURIComponent(version)}`
}

/**
 * Fetches the practices of a set for what it is put around, to be shown in the plan's `language`.
 * Where they cannot be had, there are none.
 */
export function PracticesProvider(props: {
  standards: StandardsChoice
  language?: string
  /** How often it was heard that practices were put away or brought back: each time they are fetched again. */
  asked?: number
  children: ReactNode
}) {
  const { standards, language = null, asked = 0, children } = props
  const [answer, again] = useFetch<StandardsView>(standardsPath(standards))
  useEffect(() => {
    if (asked > 0) void again()
  }, [asked, again])
  const now = useStore(session)
  const administers = now.state === "in" && now.user.administrator
  const { id } = standards
  const value = useMemo(
    (): PracticeCatalogue => ({
      practices: answer.state === "ready" ? answer.value.practices : [],
      areas: new Map(
        answer.state === "ready" ? answer.value.areas.map(({ id, title }) => [id, title]) : [],
      ),
      hiddenIds: new Set(answer.state === "ready" ? answer.value.hiddenIds : []),
      language,
      newer: (answer.state === "ready" ? answer.value.newer : null) ?? null,
      setHidden: administers
        ? async (practice, hidden) => {
            await put(
              `/api/standards/${encodeURIComponent(id)}/practices/${encodeURIComponent(practice)}/hidden`,
              { hidden },
            )
            await again()
          }
        : null,
    }),
    [answer, administers, again, id, language],
  )
  return <practicesContext.Provider value={value}>{children}</practicesContext.Provider>
}
