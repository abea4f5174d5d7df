import { CloseButton } from "@mantine/core"
import { useEffect, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Authorship } from "../../shared/api/history.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { useFetch } from "../app/useFetch.ts"
import type { AuthorLook } from "../editor/authorMarks.ts"
import type { PlanEditor } from "../editor/planEditor.ts"
import { writtenDay } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import styles from "./authors.module.css"

/** Lines in which agencies are told apart without their colours. */
const lines = ["solid", "dotted", "dashed", "double", "wavy"] as const

/** Milliseconds after which what was written meanwhile is asked about. */
const every = 30_000

/** The authors of the text, marked in it for as long as this is shown, with a legend. */
export function Authors(props: { plan: PlanView; planEditor: PlanEditor; onClose: () => void }) {
  const { t } = useTranslation("history")
  const { plan, planEditor, onClose } = props
  const [answer, again] = useFetch<Authorship>(`/api/plans/${plan.id}/authorship`)
  const { editor, doc } = planEditor
  useEffect(() => {
    let changed = false
    const stop = doc.subscribe(() => {
      changed = true
    })
    const timer = setInterval(() => {
      if (changed && document.visibilityState === "visible") void again()
      changed = false
    }, every)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [doc, again])
  const authorship = answer.state === "ready" ? answer.value : null
  const looks = useMemo(() => {
    const ids = [...new Set(authorship?.authors.flatMap(({ agency }) => agency ?? []))]
    // In the order of the plan's agencies, so that an agency keeps its line.
    const known = plan.agencies.filter(({ id }) => ids.includes(id))
    return new Map(
      known.map((agency, at) => [agency.id, { agency, line: lines[at % lines.length] ?? "solid" }]),
    )
  }, [authorship, plan.agencies])
  useEffect(() => {
    if (!authorship) return
    const of = authorship.authors.map(({ agency, by, day }): AuthorLook | null => {
      const look = agency === null ? undefined : looks.get(agency)
      if (!look) return null
      const { name, short, colour } = look.agency
      const when = writtenDay(day)
      const title = by
        ? t("authors.person", { person: by, agency: name, when })
        : t("authors.agency", { agency: name, when })
      return { key: `${look.agency.id} ${by} ${day}`, colour, line: look.line, short, title }
    })
    editor.commands.showAuthors({ letters: authorship.letters, looks: of })
  }, [authorship, looks, editor, t])
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.commands.showAuthors(null)
    },
    [editor],
  )
  return (
    <aside className={styles.legend} aria-label={t("authors.title")} data-testid="authors">
      <b>{t("authors.title")}</b>
      {answer.state === "loading" && <span role="status">{t("authors.loading")}</span>}
      {answer.state === "failed" && <Failure error={answer.error} again={again} />}
      {authorship && (
        <>
          <ul>
            {[...looks.values()].map(({ agency, line }) => (
              <li key={agency.id} title={agency.name}>
                <span
                  className="authored"
                  style={{ "--by": agency.colour, textDecorationStyle: line } as object}
                >
                  {agency.short}
                </span>
              </li>
            ))}
          </ul>
          <span className={styles.hint}>{t("authors.hint")}</span>
        </>
      )}
      <CloseButton size="sm" aria-label={t("authors.hide")} onClick={onClose} />
    </aside>
  )
}
