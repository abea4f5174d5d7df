import { useTranslation } from "react-i18next"
import { Link, useLocation } from "wouter"
import { usePrintTime } from "../print/printMargins.ts"
import { FindButton } from "../search/SearchButton.tsx"
import { useScrollIntoView } from "../ui/useScrollIntoView.ts"
import { Brand } from "./Brand.tsx"
import styles from "./bar.module.css"
import { PersonMenu } from "./PersonMenu.tsx"
import { session } from "./session.ts"
import { useStore } from "./store.ts"

/** The row above the pages that belong to no plan. */
export function AppBar() {
  const { t } = useTranslation("app")
  const [here] = useLocation()
  const now = useStore(session)
  const nav = useScrollIntoView(here.slice(1))
  usePrintTime()
  const pages = ["plans", "account"]
  if (now.state === "in" && (now.user.administrator || now.user.agencyAdministrator))
    pages.push("administration")
  return (
    <header className={`${styles.bar} ${styles.bars}`}>
      <Brand />
      <nav ref={nav} aria-label={t("bar.pages")} className={styles.places}>
        {pages.map((page) => (
          <Link
            key={page}
            href={`/${page}`}
            className={styles.place}
            data-place={page}
            aria-current={here === `/${page}` ? "page" : undefined}
          >
            {t(`bar.${page}`)}
          </Link>
        ))}
      </nav>
      <span className={styles.grow} />
      <FindButton />
      <PersonMenu />
    </header>
  )
}
