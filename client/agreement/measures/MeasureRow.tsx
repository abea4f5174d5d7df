import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { writtenDay, writtenNumber } from "../../ui/dates.ts"
import { Standing } from "../positions/Standing.tsx"
import styles from "./table.module.css"

interface Props {
  planId: string
  measure: MeasureView
  /** Numbers by measure id, for those it depends on. */
  numbers: ReadonlyMap<string, string>
}

type Fields = MeasureView["fields"]

function timeOf(time: Fields["time"]): string {
  if (!time) return ""
  if (time.words) return time.words
  return [time.from, time.to]
    .filter((day) => day !== null)
    .map(writtenDay)
    .join(" – ")
}

/** One measure of the table, leading to its place in the text. */
export function MeasureRow({ planId, measure, numbers }: Props) {
  const { t } = useTranslation("agreement")
  const { id, number, text, fields, standing } = measure
  const [first, ...rest] = text.split("\n")
  const before = fields.dependsOn.map((other) => numbers.get(other)).filter(Boolean)
  const named = (bodies: Fields["leads"]) =>
    bodies
      .map(({ name, byAgreement }) => (byAgreement ? t("byAgreement", { name }) : name))
      .join("; ")
  const none = <span className={styles.lacking}>{t("none")}</span>
  return (
    <tr data-measure={id} data-standing={standing}>
      <td className={styles.number}>
        <Link href={`/plans/${planId}#m=${id}`}>{number || "·"}</Link>
      </td>
      <th scope="row" className={styles.words}>
        <Link href={`/plans/${planId}#m=${id}`}>{first || t("noWords")}</Link>
        {rest.length > 0 && <div className={styles.rest}>{rest.join(" ")}</div>}
        {before.length > 0 && (
          <div className={styles.faint}>{t("after", { numbers: before.join(", ") })}</div>
        )}
      </th>
      <td>
        {fields.leads.length === 0 ? none : named(fields.leads)}
        {fields.partners.length > 0 && (
          <div className={styles.faint}>{t("with", { names: named(fields.partners) })}</div>
        )}
      </td>
      <td>{timeOf(fields.time) || none}</td>
      <td>
        {fields.indicators.length === 0
          ? none
          : fields.indicators.map((indicator, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: indicators have no id, and the row is drawn anew.
              <div key={at} className={styles.measured}>
                {indicator.words}
                <Values indicator={indicator} />
              </div>
            ))}
      </td>
      <td className={styles.money}>{fields.budget ? <Money budget={fields.budget} /> : none}</td>
      <td>
        <span className={styles.stands}>
          <Standing standing={standing} />
          {t(`standing.${standing}`)}
        </span>
      </td>
    </tr>
  )
}

function Values({ indicator }: { indicator: Fields["indicators"][number] }) {
  const { baseline, target } = indicator
  if (!baseline && !target) return null
  return (
    <span className={styles.faint}>
      {" "}
      {baseline || "?"} → {target || "?"}
    </span>
  )
}

function Money({ budget }: { budget: NonNullable<Fields["budget"]> }) {
  const { t } = useTranslation("agreement")
  const { amount, currency, kind, source, words } = budget
  const from = source || (kind === "unknown" ? "" : t(`budget.${kind}`, { defaultValue: kind }))
  return (
    <>
      {amount === null ? words || from : `${writtenNumber(amount)} ${currency ?? ""}`.trim()}
      {from && (amount !== null || words) && <div className={styles.faint}>{from}</div>}
    </>
  )
}
