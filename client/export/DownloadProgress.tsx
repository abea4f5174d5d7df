import { Button, Progress } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { Problem } from "../../shared/problem.ts"
import "./export.css"
import type { DownloadState } from "./useDownload.ts"

/** The progress of a download with a way to stop it, or the reason of its failure; nothing while there is none. */
export function DownloadProgress({ making, stop }: { making: DownloadState; stop: () => void }) {
  const { t } = useTranslation("export")
  if (making.state === "idle") return null
  if (making.state === "failed")
    return (
      <p className="export-failure" role="alert">
        {t("failed", {
          file: making.file,
          why: making.error instanceof Problem ? making.error.detail : t("unknownFailure"),
        })}
      </p>
    )
  return (
    <div className="export-state" role="status">
      <span>
        {t(making.part === null ? "making" : "arriving", {
          file: making.file,
          percent: Math.round((making.part ?? 0) * 100),
        })}
      </span>
      <Progress
        size="xs"
        value={(making.part ?? 1) * 100}
        animated={making.part === null}
        aria-label={t("progress")}
      />
      <Button size="compact-xs" variant="subtle" onClick={stop}>
        {t("cancel")}
      </Button>
    </div>
  )
}
