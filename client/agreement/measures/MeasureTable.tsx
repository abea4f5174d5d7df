import { Select, TextInput } from "@mantine/core"
import { IconArrowDown, IconArrowUp, IconSearch } from "@tabler/icons-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { inOrder } from "../../languages/i18n.ts"
import { Help } from "../../onboarding/Help.tsx"
import { writtenNumber } from "../../ui/dates.ts"
import list from "../../ui/list.module.css"
import {
  amounts,
  type Column,
  columns,
  type Filter,
  filtered,
  type Gap,
  gaps,
  sorted,
} from "./columns.ts"
import { MeasureRow } from "./MeasureRow.tsx"
import styles from "./table.module.css"

const standings = ["objected", "lapsed", "open", "reserved", "agreed"]

/** The measures as a table that can be searched, narrowed and sorted by any column. */
export function MeasureTable({ planId, measures }: { planId: string; measures: MeasureView[] }) {
  const { t } = useTranslation("agreement")
  const [filter, setFilter] = useState<Filter>({ words: "", lead: null, standing: null, gap: null })
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: "number", down: false })
  const leads = useMemo(
    () => [...new Set(measures.flatMap(({ fields }) => fields.lead))].sort(inOrder),
    [measures],
  )
  const shown = useMemo(
    () => sorted(filtered(measures, filter), sort.by, sort.down),
    [measures, filter, sort],
  )
  const numbers = useMemo(() => new Map(measures.map(({ id, number }) => [id, number])), [measures])

  function sortBy(by: Column) {
    setSort({ by, down: sort.by === by && !sort.down })
  }

  return (
    <>
      <div className={list.tools}>
        <TextInput
          aria-label={t("search")}
          placeholder={t("search")}
          leftSection={<IconSearch size={15} />}
          value={filter.words}
          onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
          className={list.search ?? ""}
        />
        <Select
          aria-label={t("column.lead")}
          placeholder={t("anyLead")}
          data={leads}
          value={filter.lead}
          onChange={(lead) => setFilter({ ...filter, lead })}
          searchable
          clearable
          w={270}
        />
        <Select
          aria-label={t("column.standing")}
          placeholder={t("anyStanding")}
          data={standings.map((value) => ({ value, label: t(`standing.${value}`) }))}
          value={filter.standing}
          onChange={(standing) => setFilter({ ...filter, standing })}
          clearable
          w={170}
        />
        <Select
          aria-label={t("missing")}
          placeholder={t("missing")}
          data={gaps.map((value) => ({ value, label: t(`without.${value}`) }))}
          value={filter.gap}
          onChange={(gap) => setFilter({ ...filter, gap: gap as Gap | null })}
          clearable
          w={180}
        />
        <Totals shown={shown} of={measures.length} />
      </div>
      <div className={`${list.frame} ${styles.scroll}`}>
        <table className={`${list.table} ${styles.grid}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={styles[column] ?? ""}
                  aria-sort={sort.by === column ? (sort.down ? "descending" : "ascending") : "none"}
                >
                  <button type="button" onClick={() => sortBy(column)}>
                    {t(`column.${column}`)}
                    {sort.by === column &&
                      (sort.down ? (
                        <IconArrowDown size={13} aria-hidden />
                      ) : (
                        <IconArrowUp size={13} aria-hidden />
                      ))}
                  </button>
                  {column === "standing" && <Help of="standing" />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((measure) => (
              <MeasureRow key={measure.id} planId={planId} measure={measure} numbers={numbers} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={styles.nothing}>{t("noneFound")}</p>}
      </div>
    </>
  )
}

function Totals({ shown, of }: { shown: MeasureView[]; of: number }) {
  const { t } = useTranslation("agreement")
  const { sums, named } = amounts(shown)
  const money = sums
    .map(({ amount, currency }) => `${writtenNumber(amount)} ${currency}`.trim())
    .join(" + ")
  return (
    <p className={list.totals} role="status">
      {shown.length === of ? t("count", { count: of }) : t("countOf", { count: shown.length, of })}
      {money && ` · ${t("sum", { money, count: named })}`}
    </p>
  )
}
