import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "wouter"
import type { StagedImport, WaitingImports } from "../../shared/api/importReview.ts"
import type { ImportResult } from "../../shared/api/plans.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { put } from "../app/http.ts"
import { useFetch } from "../app/useFetch.ts"
import { useReadsOffice } from "../app/useReadsOffice.ts"
import { Failure } from "../ui/Failure.tsx"
import { ImportOutcome } from "./ImportOutcome.tsx"
import styles from "./plans.module.css"
import { UploadFile } from "./UploadFile.tsx"

/** Of a plan.json nothing is guessed: it becomes a plan at once. Every other file is looked at first. */
const isPlanJson = (name: string) => /\.json$/i.test(name)

/**
 * Brings a file in as a new plan, read against a set (null: the file's own, or the usual): chosen or dropped,
 * with progress, then to the page where one sees how it was read; and the files that wait there already.
 */
export function ImportPlan({ standards }: { standards: StandardsChoice | null }) {
  const { t } = useTranslation("app")
  const [, go] = useLocation()
  const reads = useReadsOffice()
  const [made, setMade] = useState<{ name: string; result: ImportResult } | null>(null)
  const [waiting] = useFetch<WaitingImports>("/api/imports")
  if (made) return <ImportOutcome {...made} />
  const set = standards && { standards: standards.id, version: standards.version }
  const against = set ? `?${new URLSearchParams(set)}` : ""
  const imports = waiting.state === "ready" ? waiting.value.imports : []

  async function done(result: StagedImport | ImportResult, name: string) {
    if (!("review" in result)) {
      setMade({ name, result })
      return
    }
    const path = `/imports/${result.id}`
    if (standards) await put(`/api${path}/choices`, { standards })
    go(path)
  }

  return (
    <div style={{ display: "grid", gap: 12 }}>
      <UploadFile<StagedImport | ImportResult>
        to={(name) => (isPlanJson(name) ? `/api/plans/import${against}` : "/api/imports")}
        accept={`.docx,.md,.html,.htm,.odt,.txt,.json${reads ? ",.rtf,.doc,.xls,.xlsx,.ods" : ""}`}
        words={{
          drop: t("import.drop"),
          choose: t("import.choose"),
          formats: t(reads ? "import.moreFormats" : "import.formats"),
          progress: t("import.progress"),
          sending: (name) => t("import.sending", { name }),
          working: (name) => t("import.reading", { name }),
        }}
        onDone={done}
      >
        {(brought) => brought.state === "failed" && <Failure error={brought.error} />}
      </UploadFile>
      {imports.length > 0 && (
        <section aria-label={t("import.waiting")}>
          <p style={{ margin: 0 }}>{t("import.waiting")}</p>
          <ul className={styles.waiting}>
            {imports.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/imports/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
