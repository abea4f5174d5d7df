import { Tooltip, UnstyledButton } from "@mantine/core"
import { IconSearch } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { keyWords } from "../editor/text/keyWords.ts"
import { paletteOpen } from "./palette.ts"
import styles from "./search.module.css"

/** Opens the palette, for who does not know its key. */
export function FindButton() {
  const { t } = useTranslation("search")
  return (
    <Tooltip label={t("openWith", { keys: keyWords("Mod-K") })}>
      <UnstyledButton
        className={styles.button}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => paletteOpen.set(true)}
      >
        <IconSearch size={15} aria-hidden />
        <span className="visually-hidden">{t("open")}</span>
        <span className={styles.buttonWords} aria-hidden>
          {t("open")}
        </span>
        <kbd className={styles.buttonKeys} aria-hidden>
          {keyWords("Mod-K")}
        </kbd>
      </UnstyledButton>
    </Tooltip>
  )
}
