import { Button, TextInput } from "@mantine/core"
import { useClipboard } from "@mantine/hooks"
import { IconCheck, IconCopy } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import styles from "./copy.module.css"

interface Props {
  label: string
  value: string
  description?: string
}

/** A link or a secret to hand on: shown whole, copied by a button. */
export function CopyField({ label, value, description }: Props) {
  const { t } = useTranslation("app")
  const clipboard = useClipboard({ timeout: 2500 })
  return (
    <div className={styles.copy}>
      <TextInput
        label={label}
        description={description}
        value={value}
        readOnly
        className={styles.field ?? ""}
        classNames={{ input: styles.input ?? "" }}
        // Where the clipboard is forbidden (plain http), the words are one keystroke away.
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
        onClick={() => clipboard.copy(value)}
      >
        {clipboard.copied ? t("copied") : t("copy")}
      </Button>
      <span role="status" className="visually-hidden">
        {clipboard.copied ? t("copied") : ""}
      </span>
    </div>
  )
}
