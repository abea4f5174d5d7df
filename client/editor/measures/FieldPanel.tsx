import { Button } from "@mantine/core"
import type { Editor } from "@tiptap/core"
import { type KeyboardEvent, useEffect, useId, useRef } from "react"
import { useTranslation } from "react-i18next"
import { BudgetPanel } from "./BudgetPanel.tsx"
import { DependsPanel } from "./DependsPanel.tsx"
import { unsaid, useMeasureHandle } from "./fieldRows.ts"
import { IndicatorsPanel } from "./IndicatorsPanel.tsx"
import type { MeasureSlots, OpenField } from "./measureSlots.ts"
import { type Body, ParticipantsPanel } from "./ParticipantsPanel.tsx"
import { TimePanel } from "./TimePanel.tsx"

interface Props {
  editor: Editor
  slots: MeasureSlots
  open: OpenField
  bodies: readonly Body[]
  currency: string
}

/** The field that is open for writing, in its place under the measure's words. */
export function FieldPanel({ editor, slots, open, bodies, currency }: Props) {
  const { t } = useTranslation("editor")
  const { measureId, name } = open
  const measure = useMeasureHandle(editor, measureId)
  const title = useId()
  const close = () => {
    slots.opened.set(null)
    slots.drawn(measureId)?.measure.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === "Escape") close()
    const inArea = event.target instanceof HTMLTextAreaElement
    if (event.key === "Enter" && inArea && !event.nativeEvent.isComposing) {
      event.preventDefault()
      close()
    }
  }
  const panel = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>(".field-input, .field-rows button")?.focus({
      preventScroll: true,
    })
    panel.current?.scrollIntoView({ block: "nearest" })
  }, [])
  if (!measure) return null
  const content = {
    lead: () => <ParticipantsPanel editor={editor} measure={measure} as="lead" bodies={bodies} />,
    partners: () => (
      <ParticipantsPanel editor={editor} measure={measure} as="partner" bodies={bodies} />
    ),
    time: () => <TimePanel editor={editor} measure={measure} />,
    indicators: () => <IndicatorsPanel editor={editor} measure={measure} />,
    budget: () => <BudgetPanel editor={editor} measure={measure} currency={currency} />,
    dependsOn: () => <DependsPanel editor={editor} measure={measure} measureId={measureId} />,
    more: () => (
      <div className="field-rows">
        {unsaid(editor, measure).map((each) => (
          <Button
            key={each}
            size="compact-xs"
            variant="default"
            onClick={() => slots.open(measureId, each)}
          >
            {t(`add.${each}`)}
          </Button>
        ))}
      </div>
    ),
  }[name]
  return (
    <fieldset ref={panel} className="field-panel" aria-labelledby={title} onKeyDown={onKeyDown}>
      <div className="field-panel-head">
        <b id={title}>{t(`panel.${name}`)}</b>
        <Button size="compact-xs" variant="subtle" onClick={close}>
          {t("done")}
        </Button>
      </div>
      {content()}
    </fieldset>
  )
}
