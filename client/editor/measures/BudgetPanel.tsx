import type { Editor } from "@tiptap/core"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { budgetKinds } from "../../../shared/document/fields/fields.ts"
import { FieldText } from "./FieldText.tsx"
import type { FieldHandle } from "./fieldHandle.ts"
import { choiceOf, partsOf } from "./fieldRows.ts"
import { RemoveField } from "./RemoveField.tsx"
import { singleField } from "./singleField.ts"

interface Props {
  editor: Editor
  measure: FieldHandle
  /** The plan's currency, for a new amount. */
  currency: string
}

/** How a measure is paid: the words as printed, and the choices behind them. */
export function BudgetPanel({ editor, measure, currency }: Props) {
  const { t } = useTranslation("editor")
  const id = useId()
  const { handle, create, choose } = singleField(editor, measure, "budget")
  const amount = (text: string) => {
    const value = text === "" ? null : Number(text)
    choose("amount", value === null || !Number.isFinite(value) ? null : Math.round(value))
    const field = partsOf(measure, "budget")[0]
    if (value !== null && currency && field && !choiceOf(editor, field, "currency"))
      choose("currency", currency)
  }
  const text = (name: "currency" | "source") => (
    <div className="field-row">
      <label htmlFor={`${id}-${name}`}>{t(`budget.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        className="field-input"
        value={String(choiceOf(editor, handle, name) ?? "")}
        onChange={(event) => choose(name, event.currentTarget.value || null)}
      />
    </div>
  )
  return (
    <div className="field-rows is-group">
      <FieldText
        editor={editor}
        handle={handle}
        create={create}
        label={t("budget.words")}
        autoFocus
        width="is-wide"
      />
      <div className="field-row">
        <label htmlFor={`${id}-kind`}>{t("budget.kind")}</label>
        <select
          id={`${id}-kind`}
          className="field-input"
          value={String(choiceOf(editor, handle, "kind") ?? "unknown")}
          onChange={(event) => choose("kind", event.currentTarget.value)}
        >
          {budgetKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`budget.kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field-row">
        <label htmlFor={`${id}-amount`}>{t("budget.amount")}</label>
        <input
          id={`${id}-amount`}
          className="field-input"
          type="number"
          min={0}
          step={1}
          value={String(choiceOf(editor, handle, "amount") ?? "")}
          onChange={(event) => amount(event.currentTarget.value)}
        />
      </div>
      {text("currency")}
      {text("source")}
      {handle && <RemoveField editor={editor} handle={handle} />}
    </div>
  )
}
