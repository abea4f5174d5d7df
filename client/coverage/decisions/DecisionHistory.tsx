import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contest, Decision } from "../../../shared/api/decisions.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { DecisionAuthor } from "./DecisionAuthor.tsx"

/** The earlier decisions on an area and the objections to them, folded, newest first. */
export function DecisionHistory(props: {
  decisions: readonly Decision[]
  contests: readonly Contest[]
  agencies: ReadonlyMap<string, Agency>
}) {
  const { t } = useTranslation("decisions")
  const [open, setOpen] = useState(false)
  const level = (of: Decision["level"] | "not-applicable" | null) => of && t(`level.${of}`)
  const entries = [
    ...props.decisions.map((said) => ({
      said,
      what: t(`act.${said.act}`, { level: level(said.decided) }),
      words: said.reason,
    })),
    ...props.contests.map((said) => ({
      said,
      what: t(said.withdrawnAt === null ? "act.contest" : "act.contestBack"),
      words: said.words,
    })),
  ].sort((a, b) => (a.said.at < b.said.at ? 1 : -1))
  return (
    <div className="decision-earlier">
      <UnstyledButton className="panel-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("earlier", { count: entries.length })}
      </UnstyledButton>
      {open && (
        <ul>
          {entries.map(({ said, what, words }) => (
            <li key={said.id}>
              <b>{what}</b>
              {words && <p className="decision-words">{words}</p>}
              <DecisionAuthor said={said} agencies={props.agencies} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
