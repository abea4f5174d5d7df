import { memo, useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { Me } from "../../shared/api/people.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { useMissingMandate } from "../agreement/matrix/MissingMandate.tsx"
import { MeasureFooter } from "../agreement/positions/MeasureFooter.tsx"
import type { MeasureStanding } from "../agreement/positions/standings.ts"
import { RemarkMark } from "../coverage/findings/RemarkMark.tsx"
import { fieldLabels, type Words } from "../editor/measures/fieldChips.ts"
import type { PlanStores } from "./planStores.ts"

interface Props {
  id: string
  plan: PlanView
  user: Me
  stores: PlanStores
  of: MeasureStanding | undefined
  comments: number
  onComments: (measureId: string) => void
  onRemarks: (measureId: string) => void
  onHistory: (measureId: string) => void
  /** The connection was refused: nothing can be said now. */
  closed: boolean
}

/** The foot of one measure; redrawn only when what it shows has changed. */
export const ConnectedMeasureFooter = memo(function ConnectedMeasureFooter({
  id,
  plan,
  user,
  stores,
  of,
  comments,
  onComments,
  onRemarks,
  onHistory,
  closed,
}: Props) {
  const { t } = useTranslation("editor")
  const missing = useMissingMandate(plan)
  const { language } = plan.settings
  const fieldsOf = useCallback(
    (one: MeasureStanding) => {
      const numberOf = (other: string) => one.numbers.get(other) ?? ""
      const labels = fieldLabels(one.measure, t as Words, language, numberOf)
      return labels.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
    },
    [t, language],
  )
  if (!of) return null
  const asked = [...plan.parties, ...plan.opinions].some(({ id }) => id === user.agency.id)
  const speaks = plan.mandate !== null && asked
  return (
    <MeasureFooter
      store={stores.positions}
      of={of}
      parties={plan.parties}
      opinions={plan.opinions}
      actsFor={speaks ? user.agency : null}
      missing={missing}
      closed={closed}
      comments={comments}
      fieldsOf={fieldsOf}
      onComments={() => onComments(id)}
      onHistory={() => onHistory(id)}
      aside={<RemarkMark store={stores.findings} measureId={id} onOpen={onRemarks} />}
    />
  )
})
