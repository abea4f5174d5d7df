import { Button, Textarea } from "@mantine/core"
import { type FormEvent, type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Feedback } from "../../shared/api/feedback.ts"
import { fill } from "../../shared/report/reportWords.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import styles from "./report.module.css"
import { useQuoted, useReport, useReportDay } from "./reportContext.tsx"

type Item = Pick<Feedback["covered"][number], "key" | "machine" | "person" | "was" | "reply">

interface Props {
  item: Item
  /** The subject of the finding, for screen readers' labels of its buttons. */
  name: string
  says: string
  advice: string
  /** The labels of the two texts. */
  labels: { says: string; advice: string | null }
  children: ReactNode
}

/**
 * A finding or a practice with what people made of it and what the reader may do: an expert rewords
 * and removes it, the secretariat replies. What the machine read stays beside it.
 */
export function Finding({ item, name, says, advice, labels, children }: Props) {
  const { t } = useTranslation("report")
  const context = useReport()
  const [open, setOpen] = useState<"reword" | "remove" | "reply" | null>(null)
  const { key } = item
  // Covered areas have only passages, until somebody adds a remark.
  const reword = says === "" ? "remark" : "reword"
  const close = () => setOpen(null)
  const of = (act: string) => t("of", { act, what: name })
  return (
    <article className={styles.finding} data-finding={key} data-machine={item.machine}>
      {children}
      <Person item={item} advice={advice} />
      <Reply reply={item.reply} />
      {open === null && (context.writes || context.replies) && (
        <div className={styles.acts}>
          {context.writes && (
            <>
              <Act label={of(t(reword))} onClick={() => setOpen("reword")}>
                {t(reword)}
              </Act>
              <Act label={of(t("remove"))} onClick={() => setOpen("remove")}>
                {t("remove")}
              </Act>
              {item.was && (
                <Act
                  label={of(t("restore"))}
                  onClick={() =>
                    notifyFailure(context.act({ act: "restore", key }, t("done.restored")))
                  }
                >
                  {t("restore")}
                </Act>
              )}
            </>
          )}
          {context.replies && (
            <Act
              label={of(t(item.reply ? "changeReply" : "reply"))}
              onClick={() => setOpen("reply")}
            >
              {t(item.reply ? "changeReply" : "reply")}
            </Act>
          )}
        </div>
      )}
      {open === "reword" && (
        <WordsForm
          first={{ label: labels.says, words: says }}
          second={labels.advice === null ? null : { label: labels.advice, words: advice }}
          close={close}
          send={(one, two) =>
            context.act({ act: "reword", key, says: one, advice: two }, t("done.reworded"))
          }
        />
      )}
      {open === "remove" && (
        <WordsForm
          first={{ label: t("field.reason"), words: "" }}
          second={null}
          act={t("remove")}
          close={close}
          send={(reason) => context.act({ act: "remove", key, reason }, t("done.removed"))}
        />
      )}
      {open === "reply" && <ReplyForm of={key} reply={item.reply} close={close} />}
    </article>
  )
}

function Act(props: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <Button size="compact-sm" variant="subtle" aria-label={props.label} onClick={props.onClick}>
      {props.children}
    </Button>
  )
}

function Person({ item: { person, was }, advice }: { item: Item; advice: string }) {
  const { words } = useReport()
  const day = useReportDay()
  const quoted = useQuoted()
  if (!person) return null
  const by = { by: `${person.by}, ${person.agency}`, date: day(person.at) }
  const read = [was?.says, was?.advice === advice ? "" : was?.advice].filter(Boolean).join(" ")
  return (
    <p className={styles.person}>
      {fill(person.act === "added" ? words.people.added : words.people.reworded, by)}
      {read && <span> {fill(words.people.was, { was: quoted(read) })}</span>}
    </p>
  )
}

function Reply({ reply }: { reply: Item["reply"] }) {
  const { words } = useReport()
  const day = useReportDay()
  if (!reply) return null
  return (
    <p className={styles.reply}>
      <strong>{fill(words.people.reply, { date: day(reply.at) })}</strong> {reply.words}
    </p>
  )
}

function ReplyForm({ of, reply, close }: { of: string; reply: Item["reply"]; close: () => void }) {
  const { t } = useTranslation("report")
  const context = useReport()
  return (
    <WordsForm
      first={{ label: t("field.reply"), words: reply?.words ?? "" }}
      second={null}
      empty={reply !== null}
      close={close}
      send={(words) => context.reply(of, words)}
    />
  )
}

interface FormProps {
  first: { label: string; words: string }
  second: { label: string; words: string } | null
  /** The word on the button; "Save" unless said. */
  act?: string
  /** Whether the first may be left empty, which takes it back. */
  empty?: boolean
  close: () => void
  send: (first: string, second: string) => Promise<void>
}

/** One or two fields of words where the finding stands; Escape leaves it. */
function WordsForm({ first, second, act, empty = false, close, send }: FormProps) {
  const { t, i18n } = useTranslation("report")
  const [one, setOne] = useState(first.words)
  const [two, setTwo] = useState(second?.words ?? "")
  const [tried, setTried] = useState(false)
  const sending = useSubmit()
  const missing = !empty && one.trim() === ""

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (missing) return
    if (await sending.send(() => send(one.trim(), two.trim()))) close()
  }

  return (
    <form
      className={styles.form}
      lang={i18n.language}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      {sending.failure !== null && <Failure error={sending.failure} />}
      <Textarea
        label={first.label}
        autosize
        minRows={2}
        autoFocus
        value={one}
        error={tried && missing ? t("needed") : undefined}
        onChange={(event) => setOne(event.currentTarget.value)}
      />
      {second && (
        <Textarea
          label={second.label}
          autosize
          minRows={2}
          value={two}
          onChange={(event) => setTwo(event.currentTarget.value)}
        />
      )}
      <div className={styles.formFoot}>
        <Button size="xs" variant="default" onClick={close}>
          {t("cancel")}
        </Button>
        <Button size="xs" type="submit" loading={sending.busy}>
          {act ?? t("save")}
        </Button>
      </div>
    </form>
  )
}

/** The findings of a section that people removed, each with its reason and a way back. */
export function Removed({ section }: { section: Feedback["removed"][number]["section"] }) {
  const { t } = useTranslation("report")
  const context = useReport()
  const day = useReportDay()
  const [replying, setReplying] = useState<string | null>(null)
  const { words, view } = context
  const own = view.report.removed.filter((one) => one.section === section)
  if (own.length === 0) return null
  return (
    <section className={styles.removed} aria-label={t("takenOut")}>
      <h3>{words.people.removedHeading}</h3>
      {own.map(({ key, title, says, reason, by, agency, at, reply }) => (
        <div key={key} data-removed={key} className={styles.finding}>
          <p>
            {title && <strong>{title}. </strong>}
            <s>{says}</s>
          </p>
          <p className={styles.person}>
            {fill(words.people.removed, { by: `${by}, ${agency}`, date: day(at), reason })}
          </p>
          <Reply reply={reply} />
          {replying === key ? (
            <ReplyForm of={key} reply={reply} close={() => setReplying(null)} />
          ) : (
            <div className={styles.acts}>
              {context.writes && (
                <Act
                  label={t("of", { act: t("bringBack"), what: title || says })}
                  onClick={() => notifyFailure(context.act({ act: "undo", key }, ""))}
                >
                  {t("bringBack")}
                </Act>
              )}
              {context.replies && (
                <Act
                  label={t("of", { act: t(reply ? "changeReply" : "reply"), what: title || says })}
                  onClick={() => setReplying(key)}
                >
                  {t(reply ? "changeReply" : "reply")}
                </Act>
              )}
            </div>
          )}
        </div>
      ))}
    </section>
  )
}
