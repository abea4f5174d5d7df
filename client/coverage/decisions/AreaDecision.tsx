import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { NewDecision } from "../../../shared/api/decisions.ts"
import { type Basis, basisDigest } from "../../../shared/coverage/levels/basis.ts"
import { Problem } from "../../../shared/problem.ts"
import { useStore } from "../../app/store.ts"
import { Help } from "../../onboarding/Help.tsx"
import { sentence } from "../../ui/sentence.ts"
import { LevelGlyph } from "../areas/LevelGlyph.tsx"
import { Contests } from "./Contests.tsx"
import { DecisionAuthor } from "./DecisionAuthor.tsx"
import { type Choice, DecisionDialog, movedTo } from "./DecisionDialog.tsx"
import { DecisionHistory } from "./DecisionHistory.tsx"
import type { DecisionContext } from "./decisionContext.ts"
import { StaleEvidence } from "./StaleEvidence.tsx"
import type { AreaVerdict } from "./verdicts.ts"
import { WithdrawDialog } from "./WithdrawDialog.tsx"
import "./decisions.css"

/** A place in the plan to go to: a passage, and "" for the whole of it. */
export interface PassageTarget {
  passageId: string
  quote: string
}

/**
 * The decision on an area, under the level that was read in it, with the person's actions.
 * `basis` is what was read on the text as proposed.
 */
export function AreaDecision(props: {
  decisionContext: DecisionContext
  area: string
  title: string
  basis: Basis
  verdict: AreaVerdict | null
  onJump: (target: PassageTarget) => void
}) {
  const { t } = useTranslation("decisions")
  const { decisionContext, area, basis, verdict } = props
  const { state, record } = useStore(decisionContext.store.state)
  // A dialog decides on what was read when it opened: what changes under it was not seen.
  const [asking, setAsking] = useState<{ choice: Choice; seen: Basis } | null>(null)
  const [withdrawing, setWithdrawing] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const decision = verdict?.decision ?? null
  const earlier = record.decisions.filter((one) => one.area === area && one.id !== decision?.id)
  const stands = decision?.id ?? null
  const ask = (choice: Omit<Choice, "over">) =>
    setAsking({ choice: { ...choice, over: stands }, seen: basis })
  const acts = decisionContext.decides && !decisionContext.offline && state === "ready"

  /** Says it at once; asks anew when the words have changed meanwhile. */
  async function say(choice: Omit<Choice, "over">) {
    setBusy(true)
    setFailure(null)
    try {
      await decisionContext.store.decide(said(area, basis, { ...choice, over: stands }))
    } catch (error) {
      if (error instanceof Problem && error.code === "stale-digest")
        ask({ ...choice, moved: movedTo(error) })
      else setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="decision" data-decision={verdict?.decided ?? ""}>
      <h4>
        {t("title")} <Help of="decision" />
      </h4>
      {state === "failed" && <p className="quiet">{t("failed")}</p>}
      {verdict && decision ? (
        <>
          <dl className="decision-levels">
            <dt>{t("read")}</dt>
            <dd>
              <LevelGlyph level={basis.level} /> {t(`level.${basis.level}`)}
            </dd>
            <dt>{t("decided")}</dt>
            <dd>
              {verdict.decided !== "not-applicable" && <LevelGlyph level={verdict.decided} />}{" "}
              <b>{t(`level.${verdict.decided}`)}</b>
            </dd>
          </dl>
          {decision.reason && <p className="decision-words">{decision.reason}</p>}
          <DecisionAuthor said={decision} agencies={decisionContext.agencies} />
          {!verdict.counts && <p className="quiet">{t("notHere")}</p>}
          {verdict.stale && <StaleEvidence stale={verdict.stale} onJump={props.onJump} />}
        </>
      ) : (
        state === "ready" && <p className="quiet">{t("nobody")}</p>
      )}
      {acts && (
        <div className="decision-acts">
          {verdict && decision ? (
            <>
              {verdict.stale && (
                <Act
                  disabled={busy}
                  onClick={() =>
                    void say({ decided: verdict.decided, reason: decision.reason ?? "" })
                  }
                >
                  {t("holds")}
                </Act>
              )}
              <Act disabled={busy} onClick={() => ask({ decided: null, reason: "" })}>
                {t("otherwise")}
              </Act>
              <Act disabled={busy} onClick={() => setWithdrawing(stands)}>
                {t("withdraw")}
              </Act>
            </>
          ) : (
            <>
              <Act disabled={busy} onClick={() => void say({ decided: basis.level, reason: "" })}>
                {t("confirm", { level: t(`level.${basis.level}`) })}
              </Act>
              <Act disabled={busy} onClick={() => ask({ decided: null, reason: "" })}>
                {t("correct")}
              </Act>
              <Act disabled={busy} onClick={() => ask({ decided: "not-applicable", reason: "" })}>
                {t("notApplicable")}
              </Act>
            </>
          )}
        </div>
      )}
      {failure && (
        <p className="decision-failure" role="alert">
          {t("notRecorded", { why: failure })}
        </p>
      )}
      {state === "ready" && (
        <Contests
          decisionContext={decisionContext}
          area={area}
          decision={decision}
          contests={verdict?.contests ?? []}
        />
      )}
      {earlier.length > 0 && (
        <DecisionHistory
          decisions={earlier}
          contests={record.contests.filter(
            (one) => one.area === area && !verdict?.contests.includes(one),
          )}
          agencies={decisionContext.agencies}
        />
      )}
      {asking && (
        <DecisionDialog
          title={props.title}
          area={area}
          store={decisionContext.store}
          basis={asking.seen}
          choice={asking.choice}
          onSend={(choice) => decisionContext.store.decide(said(area, asking.seen, choice))}
          onClose={() => setAsking(null)}
        />
      )}
      {withdrawing && (
        <WithdrawDialog
          onWithdraw={() => decisionContext.store.withdraw(withdrawing)}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </section>
  )
}

/** The decision to send: to choose the level that was read confirms it, whatever stood before. */
function said(area: string, basis: Basis, { decided, reason, moved, over }: Choice): NewDecision {
  const level = moved?.level ?? basis.level
  const on = { area, digest: moved?.digest ?? basisDigest(basis), over }
  if (decided === "not-applicable") return { act: "not-applicable", ...on, reason }
  if (decided === level || decided === null) return { act: "confirm", ...on, reason }
  return { act: "correct", ...on, level: decided, reason }
}

function Act(props: { disabled: boolean; onClick: () => void; children: string }) {
  return (
    <UnstyledButton className="decision-act" disabled={props.disabled} onClick={props.onClick}>
      {props.children}
    </UnstyledButton>
  )
}
