import { Menu, UnstyledButton } from "@mantine/core"
import {
  IconBuildingCommunity,
  IconChevronDown,
  IconFiles,
  IconLogout,
  IconUser,
} from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { useLocation } from "wouter"
import { isLanguage, languages, ownNames } from "../../shared/languages.ts"
import { language } from "../languages/i18n.ts"
import { chooseLanguage } from "../languages/showOwnLanguage.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import styles from "./bar.module.css"
import { session, signOut } from "./session.ts"
import { useStore } from "./store.ts"

interface Props {
  /** For whom the person acts here, where that must be said: "the secretariat", "Interior". */
  actsFor?: string
}

/** The signed-in person and the agency they act for, with links to their account and sign-out. */
export function PersonMenu({ actsFor }: Props) {
  const { t } = useTranslation("app")
  const [, go] = useLocation()
  const now = useStore(session)
  if (now.state !== "in") return null
  const { user } = now
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={styles.chip}>
          {actsFor ? (
            <span className={styles.chipWords}>
              {t("bar.for")} <b>{actsFor}</b>
            </span>
          ) : (
            <b className={styles.chipWords}>{user.name}</b>
          )}
          <span className="visually-hidden">{t("bar.menu", { name: user.name })}</span>
          <IconChevronDown size={13} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {user.name}
          <br />
          {user.agency.name}
        </Menu.Label>
        <Menu.Item leftSection={<IconFiles size={16} />} onClick={() => go("/plans")}>
          {t("bar.plans")}
        </Menu.Item>
        <Menu.Item leftSection={<IconUser size={16} />} onClick={() => go("/account")}>
          {t("bar.account")}
        </Menu.Item>
        {(user.administrator || user.agencyAdministrator) && (
          <Menu.Item
            leftSection={<IconBuildingCommunity size={16} />}
            onClick={() => go("/administration")}
          >
            {t("bar.administration")}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t("language")}</Menu.Label>
        <Menu.RadioGroup
          value={language()}
          onChange={(each) => {
            if (isLanguage(each)) notifyFailure(chooseLanguage(each))
          }}
        >
          {languages.map((each) => (
            <Menu.RadioItem key={each} value={each} lang={each} closeMenuOnClick>
              {ownNames[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => notifyFailure(signOut())}>
          {t("bar.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
