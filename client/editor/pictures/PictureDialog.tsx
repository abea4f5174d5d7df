import { Button, Group, Modal, Textarea } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { longestAlt } from "../../../shared/document/picture.ts"
import type { OpenPicture } from "./PictureView.ts"

/**
 * A dialog for the alternative text of a picture: for people who cannot see it, and for formats
 * without pictures.
 */
export function PictureDialog({ open, onClose }: { open: OpenPicture; onClose: () => void }) {
  const { t } = useTranslation("editor")
  const [alt, setAlt] = useState(open.alt)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.describe(alt.replace(/\s+/gu, " ").trim())
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t("picture.title")} size="md">
      <form onSubmit={submit}>
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          maxRows={8}
          maxLength={longestAlt}
          label={t("picture.words")}
          description={t("picture.wordsHelp")}
          value={alt}
          onChange={(event) => setAlt(event.currentTarget.value)}
        />
        <Group mt="md" justify="space-between" gap="xs">
          <Button
            variant="subtle"
            color="red"
            onClick={() => {
              open.remove()
              onClose()
            }}
          >
            {t("picture.remove")}
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit">{t("done")}</Button>
          </Group>
        </Group>
      </form>
    </Modal>
  )
}
