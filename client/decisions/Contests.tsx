import { Textarea, UnstyledButton } from "@mantine/core"
import { type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contest, Decision } from "../../shared/api/decisions.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { sentence } from "../pages/sentence.ts"
import { DecisionVoice } from "./DecisionVoice.tsx"
import type { DecisionDesk } from "./desk.ts"

/** What agencies say against a decision, and the place to say it: once, and then otherwise. */
export function Contests(props: {
  desk: DecisionDesk
  decision: Decision
  contests: readonly Contest[]
}) {
  const { t } = useTranslation("decisions")
  const { desk, decision, contests } = props
  const [failure, setFailure] = useState<string | null>(null)
  const own = desk.offline ? null : desk.contestsFor
  const saysAlready = contests.some(({ agency }) => agency === own?.id)

  async function tell(work: Promise<void>): Promise<boolean> {
    setFailure(null)
    try {
      await work
      return true
    } catch (error) {
      setFailure(t("notRecorded", { why: sentence(error) }))
      return false
    }
  }
  const say = (words: string) => tell(desk.store.contest(decision.id, words))

  return (
    <>
      {contests.length > 0 && (
        <section className="contests">
          <h4>{t("contests")}</h4>
          <ul>
            {contests.map((one) => (
              <li key={one.id} data-contest={one.agency}>
                <DecisionVoice said={one} agencies={desk.agencies} />
                {own?.id === one.agency ? (
                  <OwnContest
                    contest={one}
                    agency={own}
                    onSend={say}
                    onWithdraw={() => void tell(desk.store.takeBack(one.decision, one.id))}
                  />
                ) : (
                  <p className="decision-words">{one.words}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {own && !saysAlready && <NewContest agency={own} onSend={say} />}
      {failure && (
        <p className="decision-failure" role="alert">
          {failure}
        </p>
      )}
    </>
  )
}

function OwnContest(props: {
  contest: Contest
  agency: Agency
  onSend: (words: string) => Promise<boolean>
  onWithdraw: () => void
}) {
  const { t } = useTranslation("decisions")
  const [changing, setChanging] = useState(false)
  const { contest, agency } = props
  if (changing)
    return (
      <ContestComposer
        agency={agency}
        before={contest.words}
        onSend={props.onSend}
        onClose={() => setChanging(false)}
      />
    )
  return (
    <>
      <p className="decision-words">{contest.words}</p>
      <div className="decision-acts">
        <UnstyledButton className="decision-act" onClick={() => setChanging(true)}>
          {t("contestChange")}
        </UnstyledButton>
        <UnstyledButton className="decision-act" onClick={props.onWithdraw}>
          {t("contestWithdraw")}
        </UnstyledButton>
      </div>
    </>
  )
}

function NewContest(props: { agency: Agency; onSend: (words: string) => Promise<boolean> }) {
  const { t } = useTranslation("decisions")
  const [open, setOpen] = useState(false)
  const { agency, onSend } = props
  if (open)
    return (
      <ContestComposer agency={agency} before="" onSend={onSend} onClose={() => setOpen(false)} />
    )
  return (
    <div className="decision-acts">
      <UnstyledButton className="decision-act" onClick={() => setOpen(true)}>
        {t("contest", { agency: agency.short })}
      </UnstyledButton>
    </div>
  )
}

function ContestComposer(props: {
  agency: Agency
  /** What the agency said before; "" where it said nothing. */
  before: string
  onSend: (words: string) => Promise<boolean>
  onClose: () => void
}) {
  const { t } = useTranslation("decisions")
  const { before, onClose } = props
  const [words, setWords] = useState(before)
  const [busy, setBusy] = useState(false)
  const isSaid = words.trim() === "" || words.trim() === before

  async function send() {
    if (isSaid || busy) return
    setBusy(true)
    if (await props.onSend(words.trim())) onClose()
    setBusy(false)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send()
    if (event.key === "Escape" && words === before) onClose()
  }

  return (
    <div className="contest-composer">
      <Textarea
        size="xs"
        aria-label={t("contestWords")}
        placeholder={t("contestPlaceholder", { agency: props.agency.short })}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        autoFocus
      />
      <div className="decision-acts">
        <UnstyledButton
          className="decision-act"
          disabled={isSaid || busy}
          onClick={() => void send()}
        >
          {t(before === "" ? "contestSend" : "contestSave")}
        </UnstyledButton>
        <UnstyledButton className="decision-act" onClick={onClose}>
          {t(words === before ? "contestCancel" : "contestDiscard")}
        </UnstyledButton>
      </div>
    </div>
  )
}
