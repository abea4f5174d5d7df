import { Button, Loader, Menu } from "@mantine/core"
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
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { DownloadProgress } from "./DownloadProgress.tsx"
import "./export.css"
import { useDownload } from "./useDownload.ts"

type Form = "docx" | "pdf" | "odt" | "html" | "md" | "xlsx" | "csv" | "json"

/** The exports of a plan and their formats; a file's name is composed of the two. */
const papers: readonly { name: string; forms: readonly Form[]; Icon: typeof IconTable }[] = [
  { name: "agreed", forms: ["docx", "pdf", "odt", "html", "md"], Icon: IconFileCheck },
  { name: "working", forms: ["docx", "pdf", "odt", "html", "md"], Icon: IconFileText },
  { name: "annotated", forms: ["docx", "pdf"], Icon: IconMessage },
  { name: "feedback", forms: ["docx", "pdf"], Icon: IconReport },
  { name: "monitoring", forms: ["docx", "pdf", "xlsx"], Icon: IconCalendarStats },
  { name: "measures", forms: ["xlsx", "csv"], Icon: IconTable },
  { name: "budget", forms: ["xlsx"], Icon: IconCoins },
  { name: "positions", forms: ["xlsx"], Icon: IconScale },
  { name: "comments", forms: ["xlsx"], Icon: IconMessages },
  { name: "plan", forms: ["json"], Icon: IconBraces },
]

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
  const { making, start, stop } = useDownload()
  const [opened, setOpened] = useState(false)

  async function make(file: string) {
    const path = `/api/plans/${encodeURIComponent(planId)}/exports/${file}`
    if (await start(path, file)) setOpened(false)
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
        <DownloadProgress making={making} stop={stop} />
      </Menu.Dropdown>
    </Menu>
  )
}
