import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ImportResult } from "../../shared/api/plans.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { BringFile } from "./BringFile.tsx"
import { Failure } from "./Failure.tsx"
import { ImportOutcome } from "./ImportOutcome.tsx"

/**
 * Brings a file in as a new plan, read against a set (null: the file's own, or the usual): chosen or dropped, with progress and what could not be kept.
 */
export function ImportPlan({ standards }: { standards: StandardsChoice | null }) {
  const { t } = useTranslation("pages")
  const [made, setMade] = useState<{ name: string; result: ImportResult } | null>(null)
  if (made) return <ImportOutcome {...made} />
  const set = standards && { standards: standards.id, version: standards.version }
  const against = set ? `?${new URLSearchParams(set)}` : ""
  return (
    <div style={{ display: "grid", gap: 12 }}>
      <BringFile<ImportResult>
        to={`/api/plans/import${against}`}
        accept=".docx,.md,.html,.htm,.odt,.json"
        words={{
          drop: t("import.drop"),
          choose: t("import.choose"),
          formats: t("import.formats"),
          progress: t("import.progress"),
          sending: (name) => t("import.sending", { name }),
          working: (name) => t("import.reading", { name }),
        }}
        onDone={(result, name) => setMade({ name, result })}
      >
        {(brought) => brought.state === "failed" && <Failure error={brought.error} />}
      </BringFile>
    </div>
  )
}
