import { useTranslation } from "react-i18next"
import { useSelected } from "../../app/store.ts"
import type { FindingStore } from "./findingStore.ts"
import "./findings.css"

/** The quiet mark beside a measure that has remarks; a click asks to see them. It takes no room. */
export function RemarkMark(props: {
  store: FindingStore
  measureId: string
  onOpen: (measureId: string) => void
}) {
  const { t } = useTranslation("coverage")
  const { measureId } = props
  const count = useSelected(props.store.state, ({ byMeasure }) => byMeasure.get(measureId) ?? 0)
  if (count === 0) return null
  const label = t("effect.mark", { count })
  return (
    <button
      type="button"
      className="remark-mark"
      aria-label={label}
      title={label}
      onClick={() => props.onOpen(measureId)}
    >
      {count}
    </button>
  )
}
