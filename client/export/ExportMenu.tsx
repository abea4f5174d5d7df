import { Button, Loader, Menu, Progress } from "@mantine/core"
import {
  IconBraces,
  IconChevronDown,
  IconFileCheck,
  IconFileText,
  IconReport,
  IconTable,
} from "@tabler/icons-react"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { Problem } from "../../shared/problem.ts"
import { download, keep } from "./download.ts"
import "./export.css"

const files = [
  { name: "agreed.docx", key: "agreed", Icon: IconFileCheck },
  { name: "agreed.pdf", key: "agreedPdf", Icon: IconFileCheck },
  { name: "working.docx", key: "working", Icon: IconFileText },
  { name: "working.pdf", key: "workingPdf", Icon: IconFileText },
  { name: "feedback.docx", key: "feedback", Icon: IconReport },
  { name: "feedback.pdf", key: "feedbackPdf", Icon: IconReport },
  { name: "measures.xlsx", key: "measures", Icon: IconTable },
  { name: "plan.json", key: "plan", Icon: IconBraces },
] as const

type Making =
  | { state: "idle" }
  | { state: "making"; file: string; part: number | null }
  | { state: "failed"; file: string; why: string }

/**
 * The files of a plan. The server makes each from the words it has stored: `unsaved` says that
 * some of this person's are not there yet.
 */
export function ExportMenu({ planId, unsaved = false }: { planId: string; unsaved?: boolean }) {
  const { t } = useTranslation("export")
  const [making, setMaking] = useState<Making>({ state: "idle" })
  const [opened, setOpened] = useState(false)
  const stop = useRef<AbortController | null>(null)

  async function make(file: string) {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setMaking({ state: "making", file, part: null })
    try {
      const path = `/api/plans/${encodeURIComponent(planId)}/exports/${file}`
      const show = (part: number | null) => {
        if (stop.current === controller) setMaking({ state: "making", file, part })
      }
      keep(await download(path, file, show, controller.signal))
      if (stop.current !== controller) return
      setMaking({ state: "idle" })
      setOpened(false)
    } catch (error) {
      if (controller.signal.aborted || stop.current !== controller) return
      const why = error instanceof Problem ? error.detail : t("unknownFailure")
      setMaking({ state: "failed", file, why })
    }
  }

  function cancel() {
    stop.current?.abort()
    stop.current = null
    setMaking({ state: "idle" })
  }

  const busy = making.state === "making"
  return (
    <Menu
      position="bottom-end"
      width={340}
      opened={opened}
      onChange={setOpened}
      closeOnItemClick={false}
    >
      <Menu.Target>
        <Button
          size="sm"
          className="export-button"
          rightSection={
            busy ? (
              <Loader size={14} color="var(--on-accent)" />
            ) : (
              <IconChevronDown size={14} aria-hidden="true" />
            )
          }
        >
          {t("export")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="export-files">
        {unsaved && <p className="export-note">{t("unsaved")}</p>}
        {files.map(({ name, key, Icon }) => (
          <Menu.Item
            key={key}
            disabled={busy}
            leftSection={<Icon size={18} stroke={1.5} aria-hidden="true" />}
            onClick={() => void make(name)}
          >
            <span className="export-title">{t(`${key}.title`)}</span>
            <small className="export-why">{t(`${key}.what`)}</small>
          </Menu.Item>
        ))}
        {making.state === "making" && (
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
            <Button size="compact-xs" variant="subtle" onClick={cancel}>
              {t("cancel")}
            </Button>
          </div>
        )}
        {making.state === "failed" && (
          <p className="export-failure" role="alert">
            {t("failed", { file: making.file, why: making.why })}
          </p>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
