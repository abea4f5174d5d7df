import { Tooltip } from "@mantine/core"
import type { TFunction } from "i18next"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { canonicalText } from "../../../shared/document/digest.ts"
import { writtenDay } from "../../ui/dates.ts"
import { firstLine } from "../planMeasures.ts"
import { Standing } from "../positions/Standing.tsx"
import { WordDiff } from "../positions/WordDiff.tsx"
import { type Cell, objects, owes } from "./cells.ts"
import styles from "./matrix.module.css"
import letters from "./position.module.css"

interface Props {
  planId: string
  measure: MeasureView
  cells: Cell[]
  /** Where it lapsed: the words it was last answered on. */
  before: string | undefined
}

/** One measure of the matrix: a letter for each party, and in words where it stands. */
export function MatrixRow({ planId, measure, cells, before }: Props) {
  const { t } = useTranslation("agreement")
  const { id, number, text, standing } = measure
  return (
    <tr data-measure={id} data-standing={standing}>
      <td className={styles.number}>{number}</td>
      <th scope="row" className={styles.words}>
        <Link href={`/plans/${planId}#m=${id}`}>{firstLine(text) || t("noWords")}</Link>
      </th>
      {cells.map((cell) => (
        <td key={cell.agency.id} className={styles.agency}>
          <Position cell={cell} />
        </td>
      ))}
      <td className={styles.standing}>
        <span className={styles.stands}>
          <Standing standing={standing} />
          <span>
            {said(measure, cells, t)}
            <Reasons cells={cells} />
            {standing === "lapsed" && before && measure.words && (
              <span className={styles.moved}>
                <WordDiff
                  before={canonicalText(before)}
                  after={canonicalText(measure.words)}
                  compact
                />
              </span>
            )}
          </span>
        </span>
      </td>
    </tr>
  )
}

/** Why it is objected to, the first line of each reason; the whole of it stands at the letter. */
function Reasons({ cells }: { cells: readonly Cell[] }) {
  const { t } = useTranslation("agreement")
  const objecting = cells.filter(({ stance }) => stance === "object")
  return objecting.map(({ agency, position }) => {
    const reason = firstLine(position?.reason ?? "")
    if (!reason) return null
    return (
      <span key={agency.id} className={styles.reason} data-reason={agency.id}>
        {objecting.length > 1 ? t("reasonOf", { agency: agency.short, reason }) : reason}
      </span>
    )
  })
}

function Position({ cell }: { cell: Cell }) {
  const { t } = useTranslation("agreement")
  const { agency, stance, position } = cell
  const values = {
    agency: agency.name,
    stance: stance === "lapsed" && position ? t(`was.${position.stance}`) : t(`legend.${stance}`),
    day: position ? writtenDay(position.at) : "",
    reason: position?.reason ?? "",
  }
  const words = t(position?.reason ? "cellReason" : position ? "cellOn" : "cell", values)
  return (
    <Tooltip label={words} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <span
        className={letters.cell}
        role="img"
        aria-label={words}
        data-agency={agency.id}
        data-stance={stance}
        data-was={position?.stance}
      >
        {t(stance === "lapsed" && objects(cell) ? "letter.objectionLapsed" : `letter.${stance}`)}
      </span>
    </Tooltip>
  )
}

/** Where a measure stands, in one sentence, with who stands in the way. */
function said(measure: MeasureView, cells: readonly Cell[], t: TFunction<"agreement">): string {
  const names = (stance: string) =>
    cells
      .filter((cell) => cell.stance === stance)
      .map(({ agency }) => agency.short)
      .join(", ")
  const count = (stance: string) => cells.filter((cell) => cell.stance === stance).length
  const { standing } = measure
  if (cells.length === 0) return t("says.unasked")
  if (standing === "objected")
    return t("says.objected", { agencies: names("object"), count: count("object") })
  if (standing === "lapsed") return t("says.lapsed", { agencies: names("lapsed") })
  if (standing === "open")
    return t("says.open", { count: cells.filter(owes).length, of: cells.length })
  const last = cells.reduce(
    (at, { position }) => (position && position.at > at ? position.at : at),
    "",
  )
  const day = last && writtenDay(last)
  return standing === "agreed"
    ? t("says.agreed", { day })
    : t("says.reserved", { day, agencies: names("reserve") })
}
