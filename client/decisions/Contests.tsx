import { Textarea, UnstyledButton } from "@mantine/core"
import { type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contest, Decision } from "../../shared/api/decisions.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { sentence } from "../pages/sentence.ts"
import { DecisionVoice } from "./DecisionVoice.tsx"
import type { DecisionDesk } from "./desk.ts"

/** What agencies say against a decision, and the place to say it. */
export function Contests(props: {
  desk: DecisionDesk
  decision: Decision
  contests: readonly Contest[]
}) {
  const { t } = useTranslation("decisions")
  const { desk, decision, contests } = props
  const [failure, setFailure] = useState<string | null>(null)
  const own = desk.offline ? null : desk.contestsFor

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

  return (
    <>
      {contests.length > 0 && (
        <section className="contests">
          <h4>{t("contests")}</h4>
          <ul>
            {contests.map((one) => (
              <li key={one.id} data-contest={one.agency}>
                <DecisionVoice said={one} agencies={desk.agencies} />
                <p className="decision-words">{one.words}</p>
                {own?.id === one.agency && (
                  <UnstyledButton
                    className="panel-link"
                    onClick={() => void tell(desk.store.takeBack(one.decision, one.id))}
                  >
                    {t("takeBack")}
                  </UnstyledButton>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {own && (
        <ContestComposer
          agency={own}
          onSend={(words) => tell(desk.store.contest(decision.id, words))}
        />
      )}
      {failure && (
        <p className="decision-failure" role="alert">
          {failure}
        </p>
      )}
    </>
  )
}

function ContestComposer(props: { agency: Agency; onSend: (words: string) => Promise<boolean> }) {
  const { t } = useTranslation("decisions")
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState("")
  const [busy, setBusy] = useState(false)
  const { short: agency } = props.agency

  async function send() {
    if (words.trim() === "" || busy) return
    setBusy(true)
    if (await props.onSend(words.trim())) close()
    setBusy(false)
  }

  function close() {
    setWords("")
    setOpen(false)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send()
    if (event.key === "Escape" && words === "") close()
  }

  if (!open) {
    return (
      <div className="decision-acts">
        <UnstyledButton className="decision-act" onClick={() => setOpen(true)}>
          {t("contest", { agency })}
        </UnstyledButton>
      </div>
    )
  }
  return (
    <div className="contest-composer">
      <Textarea
        size="xs"
        aria-label={t("contestWords")}
        placeholder={t("contestPlaceholder", { agency })}
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
          disabled={words.trim() === "" || busy}
          onClick={() => void send()}
        >
          {t("contestSend")}
        </UnstyledButton>
        <UnstyledButton className="decision-act" onClick={close}>
          {t(words === "" ? "contestCancel" : "contestDiscard")}
        </UnstyledButton>
      </div>
    </div>
  )
}
