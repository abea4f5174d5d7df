import { Textarea, UnstyledButton } from "@mantine/core"
import { type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { WritesAs } from "../../shared/api/comments.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { useStore } from "../app/store.ts"
import { writtenAgo, writtenDay, writtenTime } from "../ui/dates.ts"
import { authorLabel } from "./authorLabel.ts"
import type { CommentStore, ShownThread } from "./commentStore.ts"
import type { DraftStore } from "./draft.ts"
import { failureWords } from "./failure.ts"
import type { PlacedThread } from "./threadPlace.ts"
import "./comments.css"

/** The context that all threads of a plan share. */
export interface ThreadContext {
  store: CommentStore
  drafts: DraftStore
  agencies: ReadonlyMap<string, Agency>
  /** The agency the person writes for, or null for who may only read. */
  writesFor: Agency | null
  /** The function the person writes in: the secretariat, or null for the agency. */
  as: WritesAs
  /** The person may resolve threads of every agency; others only their own agency's. */
  manages: boolean
  onJump: (thread: ShownThread) => void
}

/** One thread: the words it is about, the comment, its answers, and what the person may do. */
export function Thread(props: {
  placed: PlacedThread<ShownThread>
  active: boolean
  onActive: () => void
  context: ThreadContext
}) {
  const { t } = useTranslation("comments")
  const { placed, active, context } = props
  const { thread, part, gone } = placed
  const place = part?.number || t(thread.measureId || thread.blockId ? "goneFromText" : "wholePlan")
  return (
    <li
      className="thread"
      data-thread={thread.id}
      data-active={active}
      data-gone={gone}
      data-resolved={thread.resolved}
      aria-busy={thread.sending === true}
      onFocusCapture={props.onActive}
    >
      <Author {...shownAuthor(thread)} agencies={context.agencies}>
        <span
          className="weight"
          data-weight={thread.weight}
          title={t(`weight.${thread.weight}.why`)}
        >
          {t(`weight.${thread.weight}`)}
        </span>
      </Author>
      {thread.quote && !gone && (
        <UnstyledButton
          component="button"
          className="thread-quote"
          title={t("jump", { place })}
          onClick={() => context.onJump(thread)}
        >
          {thread.quote}
        </UnstyledButton>
      )}
      {gone && (
        <p className="thread-gone">
          {thread.quote ? t("wordsGone", { quote: thread.quote }) : t("partGone")}
        </p>
      )}
      <p className="thread-body">{thread.body}</p>
      <Written of={thread} agencies={context.agencies} />
      <div className="thread-where">
        {part && !gone ? (
          <UnstyledButton className="thread-place" onClick={() => context.onJump(thread)}>
            {place}
          </UnstyledButton>
        ) : (
          <span>{part ? t("was", { place }) : place}</span>
        )}
        {" · "}
        <time dateTime={thread.at} title={writtenTime(thread.at)}>
          {writtenAgo(thread.at)}
        </time>
        {" · "}
        {t("seenByEveryone")}
        {thread.resolved && ` · ${t("resolved")}`}
      </div>
      {thread.replies.map((reply) => (
        <div className="thread-reply" key={reply.id}>
          <Author {...shownAuthor(reply)} agencies={context.agencies} />
          <p className="thread-body">{reply.body}</p>
          <Written of={reply} agencies={context.agencies} />
          <div className="thread-where">
            <time dateTime={reply.at} title={writtenTime(reply.at)}>
              {writtenAgo(reply.at)}
            </time>
          </div>
        </div>
      ))}
      {thread.sending && <p className="thread-where">{t("sending")}</p>}
      {context.writesFor && !thread.id.startsWith("sending-") && (
        <ThreadActs thread={thread} context={context} writesFor={context.writesFor} />
      )}
    </li>
  )
}

/**
 * The displayed author of a comment; a comment imported for another agency is not by one of its
 * people.
 */
function shownAuthor({
  agency,
  as,
  by,
  written,
}: Pick<ShownThread, "agency" | "as" | "by" | "written">) {
  const other = written !== null && written.broughtBy !== agency
  return { agency, as, by: other ? "" : by }
}

/** Of words that came in with a file: who wrote them there and when, and who brought them where that is another agency. */
function Written(props: {
  of: Pick<ShownThread, "agency" | "as" | "written">
  agencies: ReadonlyMap<string, Agency>
}) {
  const { t } = useTranslation("comments")
  const { agency, written } = props.of
  if (!written) return null
  const { by, at, file, broughtBy } = written
  const day = at ? writtenDay(at.slice(0, 10)) : ""
  const said = by ? (day ? "byOn" : "by") : day ? "on" : "in"
  const bringer = broughtBy !== agency && props.agencies.get(broughtBy)
  return (
    <p className="thread-written">
      {t(`written.${said}`, { by, day, file })}
      {bringer && ` ${t("written.brought", { agency: bringer.name })}`}
    </p>
  )
}

function Author(props: {
  agency: string
  as: WritesAs
  by: string
  agencies: ReadonlyMap<string, Agency>
  children?: React.ReactNode
}) {
  const { t } = useTranslation("comments")
  const agency = props.agencies.get(props.agency)
  if (props.as === "secretariat") {
    return (
      <div className="thread-from">
        <span className="thread-author">
          <i className="thread-function">{t("secretariat")}</i>
          {props.by !== "" && props.by !== agency?.name && (
            <span className="thread-by">{props.by}</span>
          )}
          {agency && (
            <span className="thread-host" title={agency.name}>
              <i style={{ background: agency.colour }}>{agency.short}</i>
            </span>
          )}
        </span>
        {props.children}
      </div>
    )
  }
  return (
    <div className="thread-from">
      <span className="thread-author">
        {agency && <i style={{ background: agency.colour }}>{agency.short}</i>}
        <b>{agency?.name ?? props.agency}</b>
        {/* Persons of other agencies are named by their agency alone. */}
        {props.by !== "" && props.by !== agency?.name && (
          <span className="thread-by">{props.by}</span>
        )}
      </span>
      {props.children}
    </div>
  )
}

function ThreadActs(props: { thread: ShownThread; context: ThreadContext; writesFor: Agency }) {
  const { t } = useTranslation("comments")
  const { thread, context, writesFor } = props
  const { store, drafts } = context
  const kept = useStore(drafts.state).replies[thread.id] ?? ""
  const [replying, setReplying] = useState(kept !== "")
  const [failure, setFailure] = useState<string | null>(null)

  async function send() {
    const body = kept.trim()
    if (body === "" || thread.sending) return
    setFailure(null)
    drafts.reply(thread.id, "")
    try {
      await store.reply(thread.id, body, context.as)
      setReplying(false)
    } catch (error) {
      drafts.reply(thread.id, body)
      setFailure(t("notSent", { why: failureWords(error) }))
    }
  }

  async function resolve() {
    setFailure(null)
    try {
      await store.resolve(thread.id, !thread.resolved)
    } catch (error) {
      setFailure(t("notChanged", { why: failureWords(error) }))
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send()
    if (event.key === "Escape" && kept === "") setReplying(false)
  }

  return (
    <>
      {replying && (
        <Textarea
          className="thread-answer"
          size="xs"
          aria-label={t("reply")}
          placeholder={t("replyFor", { agency: authorLabel(context.as, writesFor, t) })}
          value={kept}
          onChange={(event) => drafts.reply(thread.id, event.currentTarget.value)}
          onKeyDown={onKeyDown}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          autoFocus
        />
      )}
      {failure && (
        <p className="thread-failure" role="alert">
          {failure} {replying && kept && t("draftKept")}
        </p>
      )}
      <div className="thread-acts">
        {replying ? (
          <>
            <UnstyledButton
              className="thread-act"
              disabled={kept.trim() === "" || thread.sending === true}
              onClick={() => void send()}
            >
              {t("send")}
            </UnstyledButton>
            <UnstyledButton
              className="thread-act"
              onClick={() => {
                drafts.reply(thread.id, "")
                setReplying(false)
              }}
            >
              {t(kept === "" ? "cancel" : "discard")}
            </UnstyledButton>
          </>
        ) : (
          <>
            <UnstyledButton className="thread-act" onClick={() => setReplying(true)}>
              {t("reply")}
            </UnstyledButton>
            {(context.manages || (thread.as === null && thread.agency === writesFor.id)) && (
              <UnstyledButton
                className="thread-act"
                disabled={thread.sending === true}
                onClick={() => void resolve()}
              >
                {t(thread.resolved ? "reopen" : "resolve")}
              </UnstyledButton>
            )}
          </>
        )}
      </div>
    </>
  )
}
