import { Button, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import page from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"

/** One of the names that a row has: what the server calls it, and what stands there now. */
interface NameField {
  name: string
  label: string
  value: string
  maxLength: number
}

interface Props {
  fields: readonly NameField[]
  /** Sends the new names, trimmed, by what the server calls them. */
  save: (names: Record<string, string>) => Promise<void>
  /** Called when they are saved, or nothing is to be. */
  onDone: () => void
}

/** Gives a row of a list other names, in its place. The first field takes the room there is. */
export function RenameForm({ fields, save, onDone }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("app")
  const [names, setNames] = useState(() =>
    Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  )
  const { busy, failure, issue, send } = useSubmit(fields.map(({ name }) => name))

  async function submit(event: FormEvent) {
    event.preventDefault()
    const trimmed = Object.entries(names).map(([name, value]) => [name, value.trim()])
    if (await send(() => save(Object.fromEntries(trimmed)))) onDone()
  }

  return (
    <form className={page.rename} onSubmit={(event) => void submit(event)}>
      {failure !== null && <Failure error={failure} />}
      {fields.map(({ name, label, maxLength }, index) => (
        <TextInput
          key={name}
          label={label}
          value={names[name] ?? ""}
          onChange={(event) => setNames({ ...names, [name]: event.currentTarget.value })}
          required
          withAsterisk={false}
          maxLength={maxLength}
          error={issue(name)}
          style={index === 0 ? { flex: "1 1 240px" } : { width: 190 }}
          data-autofocus={index === 0 || undefined}
        />
      ))}
      <Button type="submit" loading={busy}>
        {t("save")}
      </Button>
      <Button variant="default" onClick={onDone}>
        {tp("cancel")}
      </Button>
    </form>
  )
}
