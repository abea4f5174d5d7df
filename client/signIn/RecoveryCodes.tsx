import { Button, Group, Stack, Text, Title } from "@mantine/core"
import { useClipboard } from "@mantine/hooks"
import { IconCheck, IconCopy, IconDownload, IconPrinter } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import styles from "./signIn.module.css"

interface Props {
  codes: readonly string[]
  email: string
  heading?: boolean | undefined
  onKept: () => void
}

/** Prints lines alone, in a frame of their own, whatever page is around. */
function printLines(lines: readonly string[]): void {
  const frame = document.createElement("iframe")
  frame.hidden = true
  document.body.append(frame)
  const page = frame.contentWindow
  if (!page) return
  const { document: sheet } = page
  for (const [at, line] of lines.entries()) {
    const part = sheet.createElement(at === 0 ? "h1" : "p")
    part.textContent = line
    sheet.body.append(part)
  }
  page.addEventListener("afterprint", () => frame.remove())
  page.print()
}

/** Hands lines over as a text file. */
function saveLines(lines: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([`${lines.join("\r\n")}\r\n`], { type: "text/plain" }))
  const link = document.createElement("a")
  link.href = url
  link.download = "concord-recovery-codes.txt"
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** The recovery codes, shown once: to copy, to print, to save. */
export function RecoveryCodes({ codes, email, heading, onKept }: Props) {
  const { t } = useTranslation("signIn")
  const clipboard = useClipboard({ timeout: 2500 })
  const site = window.location.host
  const lines = [t("setUp.printTitle"), t("setUp.printFor", { email, site }), ...codes]
  return (
    <Stack gap="md">
      {heading ? (
        <Title order={1} size="h3">
          {t("setUp.codesTitle")}
        </Title>
      ) : (
        <b>{t("setUp.codesTitle")}</b>
      )}
      <Text>{t("setUp.codesWords")}</Text>
      <ol className={styles.codes} data-testid="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => clipboard.copy(codes.join("\n"))}
        >
          {t(clipboard.copied ? "setUp.copied" : "setUp.copy")}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={16} />}
          onClick={() => printLines(lines)}
        >
          {t("setUp.print")}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={16} />}
          onClick={() => saveLines(lines)}
        >
          {t("setUp.save")}
        </Button>
      </Group>
      <Group justify="flex-end">
        <Button onClick={onKept}>{t("setUp.kept")}</Button>
      </Group>
    </Stack>
  )
}
