import { Button, Loader, Menu, Progress } from "@mantine/core"
import {
  IconBraces,
  IconCalendarStats,
  IconChevronDown,
  IconCoins,
  IconFileCheck,
  IconFileImport,
  IconFileText,
  IconMessage,
  IconMessages,
  IconReport,
  IconScale,
  IconTable,
} from "@tabler/icons-react"
import { type ReactNode, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { Problem } from "../../shared/problem.ts"
import { download, keep } from "./download.ts"
import "./export.css"

type Form = "docx" | "pdf" | "odt" | "html" | "md" | "xlsx" | "csv" | "json"

/** The exports of a plan and their formats; a file's name is composed of the two. */
const papers: readonly { name: string; forms: readonly Form[]; Icon: typeof IconTable }[] = [
  { name: "agreed", forms: ["docx", "pdf", "odt", "html", "md"], Icon: IconFileCheck },
  { name: "working", forms: ["docx", "pdf", "odt", "html", "md"], Icon: IconFileText },
  { name: "annotated", forms: ["docx"], Icon: IconMessage },
  { name: "feedback", forms: ["docx", "pdf"], Icon: IconReport },
  { name: "monitoring", forms: ["docx", "pdf", "xlsx"], Icon: IconCalendarStats },
  { name: "measures", forms: ["xlsx", "csv"], Icon: IconTable },
  { name: "budget", forms: ["xlsx"], Icon: IconCoins },
  { name: "positions", forms: ["xlsx"], Icon: IconScale },
  { name: "comments", forms: ["xlsx"], Icon: IconMessages },
  { name: "plan", forms: ["json"], Icon: IconBraces },
]

type Making =
  | { state: "idle" }
  | { state: "making"; file: string; part: number | null }
  | { state: "failed"; file: string; why: string }

/** The files of a plan. The server makes each from the words it has stored. */
export function ExportMenu({
  planId,
  note = null,
  comments = false,
}: {
  planId: string
  /** A note above the entries while the menu is open. */
  note?: ReactNode
  /** Whether the person may comment, and so bring a copy with comments back. */
  comments?: boolean
}) {
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
      width={380}
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
        {note}
        {papers.map(({ name, forms, Icon }) => (
          <div key={name} className="export-paper">
            <Icon size={18} stroke={1.5} aria-hidden="true" />
            <div>
              <span className="export-title">{t(`${name}.title`)}</span>
              <small className="export-why">{t(`${name}.what`)}</small>
              <div className="export-forms">
                {forms.map((form) => (
                  <Menu.Item
                    key={form}
                    className="export-form"
                    disabled={busy}
                    aria-label={t("named", { paper: t(`${name}.title`), form: t(`forms.${form}`) })}
                    onClick={() => void make(`${name}.${form}`)}
                  >
                    {t(`forms.${form}`)}
                  </Menu.Item>
                ))}
              </div>
            </div>
          </div>
        ))}
        {comments && (
          <Menu.Item
            component={Link}
            href={`/plans/${encodeURIComponent(planId)}/returned`}
            className="export-back"
            leftSection={<IconFileImport size={18} stroke={1.5} aria-hidden="true" />}
            onClick={() => setOpened(false)}
          >
            <span className="export-title">{t("back.title")}</span>
            <small className="export-why">{t("back.what")}</small>
          </Menu.Item>
        )}
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
