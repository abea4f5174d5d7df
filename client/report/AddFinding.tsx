import { Button, MultiSelect, Select, Textarea, TextInput } from "@mantine/core"
import { IconPlus } from "@tabler/icons-react"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReportSection } from "../../shared/api/feedback.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import styles from "./report.module.css"
import { useReport } from "./reportContext.tsx"

/** Where an expert adds a finding, or a practice, to a section of the report. */
export function AddFinding({ section }: { section: ReportSection }) {
  const { t } = useTranslation("report")
  const { writes } = useReport()
  const [open, setOpen] = useState(false)
  if (!writes) return null
  if (open) return <Form section={section} close={() => setOpen(false)} />
  return (
    <Button
      className={styles.add ?? ""}
      variant="default"
      size="xs"
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      onClick={() => setOpen(true)}
    >
      {t(`add.${section}`)}
    </Button>
  )
}

const priorities = ["A", "B", "C"] as const

function Form({ section, close }: { section: ReportSection; close: () => void }) {
  const { t, i18n } = useTranslation("report")
  const { view, act } = useReport()
  const [practice, setPractice] = useState<string | null>(null)
  const [title, setTitle] = useState("")
  const [area, setArea] = useState<string | null>(null)
  const [priority, setPriority] = useState<(typeof priorities)[number] | null>(null)
  const [measures, setMeasures] = useState<string[]>([])
  const [says, setSays] = useState("")
  const [advice, setAdvice] = useState("")
  const [tried, setTried] = useState(false)
  const sending = useSubmit()
  const practices = section === "practices"
  const fromSet = practices && practice !== null
  const missing = {
    says: !fromSet && says.trim() === "",
    title: section === "elaborate" && area === null && title.trim() === "",
    area: section === "covered" && area === null,
  }
  const areas = view.report.summary.strip.map((pillar) => ({
    group: pillar.title,
    items: pillar.areas.map((one) => ({ value: one.area, label: one.title })),
  }))

  async function add(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (Object.values(missing).some(Boolean)) return
    const own = { section, says: says.trim(), advice: advice.trim() }
    const about = { title: title.trim(), area, priority, measures }
    const body = fromSet
      ? ({ act: "add", section, practice, says: "", advice: "" } as const)
      : ({ act: "add", ...own, ...(practices ? {} : { about }) } as const)
    if (await sending.send(() => act(body, t("done.added")))) close()
  }

  const needed = (wanting: boolean) => (tried && wanting ? t("needed") : undefined)
  return (
    <form
      className={styles.form}
      lang={i18n.language}
      aria-label={t(`add.${section}`)}
      onSubmit={(event) => void add(event)}
    >
      {sending.failure !== null && <Failure error={sending.failure} />}
      {practices && (
        <Select
          label={t("field.shelf")}
          placeholder={t("ownWords")}
          data={view.shelf.map((one) => ({
            value: one.id,
            label: `${one.country}: ${one.words}`,
          }))}
          value={practice}
          onChange={setPractice}
          searchable
          clearable
          autoFocus
        />
      )}
      {!practices && (
        <div className={styles.formRow}>
          <TextInput
            label={t("field.title")}
            value={title}
            error={needed(missing.title)}
            onChange={(event) => setTitle(event.currentTarget.value)}
            autoFocus
          />
          {section !== "effective" && (
            <Select
              label={t("field.area")}
              placeholder={t("noArea")}
              data={areas}
              value={area}
              error={needed(missing.area)}
              onChange={setArea}
              searchable
              clearable
            />
          )}
          {section === "elaborate" && (
            <Select
              label={t("field.priority")}
              placeholder={t("noPriority")}
              data={[...priorities]}
              value={priority}
              onChange={(value) => setPriority(priorities.find((one) => one === value) ?? null)}
              clearable
            />
          )}
        </div>
      )}
      {!fromSet && (
        <>
          <Textarea
            label={t(practices ? "field.practice" : "field.says")}
            autosize
            minRows={2}
            value={says}
            error={needed(missing.says)}
            onChange={(event) => setSays(event.currentTarget.value)}
          />
          {section !== "covered" && (
            <Textarea
              label={t(
                practices
                  ? "field.source"
                  : section === "effective"
                    ? "field.mend"
                    : "field.advice",
              )}
              autosize
              minRows={practices ? 1 : 2}
              value={advice}
              onChange={(event) => setAdvice(event.currentTarget.value)}
            />
          )}
        </>
      )}
      {!practices && (
        <MultiSelect
          label={t("field.measures")}
          data={view.report.measures.map(({ id, number, text }) => ({
            value: id,
            label: `${number} ${text.split("\n", 1)[0]?.slice(0, 90) ?? ""}`,
          }))}
          value={measures}
          onChange={setMeasures}
          searchable
          clearable
        />
      )}
      <div className={styles.formFoot}>
        <Button size="xs" variant="default" onClick={close}>
          {t("cancel")}
        </Button>
        <Button size="xs" type="submit" loading={sending.busy}>
          {t(`add.${section}`)}
        </Button>
      </div>
    </form>
  )
}
