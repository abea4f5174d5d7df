import { Button, Group, Modal, TextInput } from "@mantine/core"
import type { Editor } from "@tiptap/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { linkAddress } from "./linkAddress.ts"

/** Sets, changes or removes the link of the selected words. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation("editor")
  const now = String(editor.getAttributes("link").href ?? "")
  const [address, setAddress] = useState(now)
  const [bad, setBad] = useState(false)
  const words = () => editor.chain().focus().extendMarkRange("link")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const href = linkAddress(address)
    if (!href) return setBad(true)
    if (editor.state.selection.empty && !now) {
      const text = {
        type: "text",
        text: address.trim(),
        marks: [{ type: "link", attrs: { href } }],
      }
      editor.chain().focus().insertContent(text).run()
    } else words().setMark("link", { href }).run()
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t("link.title")} size="sm" returnFocus={false}>
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t("link.address")}
          placeholder={t("link.placeholder")}
          value={address}
          error={bad && t("link.bad")}
          onChange={(event) => {
            setBad(false)
            setAddress(event.currentTarget.value)
          }}
        />
        <Group mt="md" justify="flex-end" gap="xs">
          {now && (
            <Button
              variant="subtle"
              color="red"
              onClick={() => {
                words().unsetMark("link").run()
                onClose()
              }}
            >
              {t("link.remove")}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button type="submit">{t("link.set")}</Button>
        </Group>
      </form>
    </Modal>
  )
}
