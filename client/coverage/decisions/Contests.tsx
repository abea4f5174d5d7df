import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contest, Decision } from "../../../shared/api/decisions.ts"
import { standingDecisions } from "../../../shared/coverage/levels/decision.ts"
import { Problem } from "../../../shared/problem.ts"
import type { ContestDraft as Form } from "../../app/formDrafts.ts"
import { useStore } from "../../app/store.ts"
import { sentence } from "../../ui/sentence.ts"
import { offerUndo } from "../../ui/undoNotice.tsx"
import { ContestForm, type StandingDecision } from "./ContestForm.tsx"
import { DecisionAuthor } from "./DecisionAuthor.tsx"
import type { DecisionContext } from "./decisionContext.ts"
import "./contests.css"

const isStanding = (one: Decision | null): one is StandingDecision => one?.decided != null

/**
 * The objections of agencies to the decision on an area (null where none stands), and the place to say it:
 * once, and then otherwise. What was written and not sent stays, also when the decision goes.
 */
export function Contests(props: {
  decisionContext: DecisionContext
  area: string
  decision: Decision | null
  contests: readonly Contest[]
}) {
  const { t } = useTranslation("decisions")
  const { decisionContext, area, contests } = props
  const { forms } = decisionContext.store
  useStore(forms.state)
  const { record } = useStore(decisionContext.store.state)
  const [failure, setFailure] = useState<string | null>(null)
  const [pressed, setPressed] = useState(false)
  const own = decisionContext.contestsFor
  const said = contests.find(({ agency }) => agency === own?.id)?.words ?? ""
  const form = own ? forms.get("contest", area) : undefined
  const stands = isStanding(props.decision) ? props.decision : null
  const last = record.decisions.findLast((one) => one.area === area)

  const keep = (next: Form) =>
    forms.keep("contest", area, next, next.words.trim() !== next.before.trim())
  const open = ({ id, decided }: StandingDecision) => {
    setPressed(true)
    keep({ decision: { id, decided }, before: said, words: said })
  }
  const close = () => {
    setPressed(false)
    setFailure(null)
    forms.drop("contest", area)
  }

  async function submit(work: Promise<void>): Promise<void> {
    setFailure(null)
    try {
      await work
    } catch (error) {
      setFailure(t("notRecorded", { why: sentence(error) }))
    }
  }

  async function takeBack({ decision, id, words }: Contest): Promise<void> {
    await decisionContext.store.takeBack(decision, id)
    offerUndo(t("contestTakenBack"), t("undo"), () =>
      decisionContext.store.contest(decision, words),
    )
  }

  /** Contests a decision, also where the same was decided again meanwhile: that answers no contest. */
  async function contest(on: StandingDecision, written: Form): Promise<void> {
    keep({ ...written, decision: { id: on.id, decided: on.decided } })
    try {
      await decisionContext.store.contest(on.id, written.words.trim())
    } catch (error) {
      const since = standingDecisions(decisionContext.store.state.get().record, on.set.id).get(area)
      if (!(error instanceof Problem) || error.code !== "conflict") throw error
      if (since?.decision.id === on.id) throw error
      // The form says what stands now, and asks.
      if (since?.decided !== on.decided) return
      await decisionContext.store.contest(since.decision.id, written.words.trim())
    }
    close()
  }

  const composer = own && form && (
    <ContestForm
      agency={own}
      form={form}
      stands={stands}
      withdrawn={last?.act === "withdraw"}
      said={said}
      offline={decisionContext.offline}
      pressed={pressed}
      onWrite={(words) => keep({ ...form, words })}
      onSend={(on) => submit(contest(on, form))}
      onClose={close}
    />
  )
  const mayAct = own !== null && !decisionContext.offline && !form
  return (
    <>
      {contests.length > 0 && (
        <section className="contests">
          <h4>{t("contests")}</h4>
          <ul>
            {contests.map((one) => (
              <li key={one.id} data-contest={one.agency}>
                <DecisionAuthor said={one} agencies={decisionContext.agencies} />
                {own?.id === one.agency && composer ? (
                  composer
                ) : (
                  <p className="decision-words">{one.words}</p>
                )}
                {own?.id === one.agency && mayAct && stands && (
                  <div className="decision-acts">
                    <UnstyledButton className="decision-act" onClick={() => open(stands)}>
                      {t("contestChange")}
                    </UnstyledButton>
                    <UnstyledButton
                      className="decision-act"
                      onClick={() => void submit(takeBack(one))}
                    >
                      {t("contestWithdraw")}
                    </UnstyledButton>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {said === "" && composer}
      {said === "" && mayAct && stands && (
        <div className="decision-acts">
          <UnstyledButton className="decision-act" onClick={() => open(stands)}>
            {t("contest", { agency: own.short })}
          </UnstyledButton>
        </div>
      )}
      {failure && (
        <p className="decision-failure" role="alert">
          {failure}
        </p>
      )}
    </>
  )
}
