import { ActionIcon, Popover } from "@mantine/core"
import { IconHelp } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import styles from "./firstSteps.module.css"
import type { strings } from "./strings.ts"

/** An entry of the glossary. */
type Concept = keyof typeof strings.concept

/** A question mark beside a concept: one sentence of the glossary, at a press. */
export function Help({ of }: { of: Concept }) {
  const { t } = useTranslation("onboarding")
  return (
    <Popover width={280} position="bottom-start" withArrow shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          radius="xl"
          className={styles.ask ?? ""}
          aria-label={t("about", { concept: t(`name.${of}`) })}
        >
          <IconHelp size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={styles.help ?? ""}>{t(`concept.${of}`)}</Popover.Dropdown>
    </Popover>
  )
}

/** The terms of a page, each with its sentence. */
export function Terms({ of }: { of: readonly Concept[] }) {
  const { t } = useTranslation("onboarding")
  return (
    <ul className={styles.terms} aria-label={t("terms")}>
      {of.map((concept) => (
        <li key={concept}>
          {t(`name.${concept}`)}
          <Help of={concept} />
        </li>
      ))}
    </ul>
  )
}
