import { Button } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { InstalledSet } from "../../../shared/api/standards.ts"
import { plainVersion } from "../../../shared/coverage/set/plainVersion.ts"
import { del, put } from "../../app/http.ts"
import page from "../../app/page.module.css"
import { titleIn } from "../../coverage/areas/areaItems.ts"
import { standardsPath } from "../../coverage/areas/practicesContext.tsx"
import { writtenDay } from "../../ui/dates.ts"
import { notifyFailure } from "../../ui/notifyFailure.ts"
import { offerUndo } from "../../ui/undoNotice.tsx"
import { useConfirm } from "../../ui/useConfirm.tsx"
import { HiddenPractices } from "./HiddenPractices.tsx"
import styles from "./standards.module.css"

interface Props {
  set: InstalledSet
  /** A text that tells it from another set of its title; empty where there is none. */
  beside: string
  /** Called after something was done with it. */
  changed: () => Promise<void>
}

/** One set: what it is, where it comes from, how many plans have it, and what can be done with it. */
export function SetRow({ set, beside, changed }: Props) {
  const { t, i18n } = useTranslation("standards")
  const { number, edition } = plainVersion(set.version)
  const title = titleIn(set.title, i18n.language)
  const { by = "", at = "" } = set.brought ?? {}
  const origin = t(`origin.${set.origin}`, { by, day: writtenDay(at) })
  const languages = set.languages.map((each) => t(`languages.${each as "en" | "ru" | "az"}`))
  const isPlain = beside === "" || beside === number
  const name = t(isPlain ? "named" : "namedBeside", { title, beside, version: number })
  const counts = [
    ["areas", set.areas],
    ["elements", set.elements],
    ["plans", set.plans],
  ] as const
  return (
    <tr>
      <th scope="row">
        {title}
        {beside && <span className={`${styles.id} ${styles.beside}`}>{beside}</span>}
        {set.origin === "brought" && !set.offered && (
          <span className={styles.state}>{t("withdrawn")}</span>
        )}
        <div className={page.faint}>
          <span className={styles.id}>{set.id}</span> · {t("version", { version: number })}
          {edition && ` · ${t("edition", { edition })}`}
        </div>
        <div className={page.faint}>{origin}</div>
        {set.newest && <HiddenPractices set={set} />}
      </th>
      <td>
        <span className={styles.label}>{t("readIn")}</span>
        {languages.join(", ")}
      </td>
      {counts.map(([name, count]) => (
        <td key={name} className={styles.count}>
          <span className={styles.label}>{t(name)}</span>
          {count}
        </td>
      ))}
      <td className={styles.acts}>
        <Acts set={set} name={name} changed={changed} />
      </td>
    </tr>
  )
}

function Acts({ set, name, changed }: Omit<Props, "beside"> & { name: string }) {
  const { t } = useTranslation("standards")
  const sure = useConfirm()
  const address = standardsPath(set)

  async function offer(offered: boolean) {
    await put(`${address}/offered`, { offered })
    if (!offered) offerUndo(t("withdrawnNow", { name }), t("undo"), () => offer(true))
    await changed()
  }

  async function remove() {
    if (!(await sure(t("removeSure", { name }), t("remove")))) return
    await del(address)
    await changed()
  }

  return (
    <>
      <Button
        component="a"
        href={`${address}/download`}
        download
        variant="default"
        size="compact-sm"
        aria-label={t("downloadOf", { name })}
      >
        {t("download")}
      </Button>
      {set.origin === "brought" && (
        <>
          {!set.offered && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t("offerOf", { name })}
              onClick={() => notifyFailure(offer(true))}
            >
              {t("offer")}
            </Button>
          )}
          {set.offered && set.plans > 0 && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={t("withdrawOf", { name })}
              onClick={() => notifyFailure(offer(false))}
            >
              {t("withdraw")}
            </Button>
          )}
          {set.plans === 0 && (
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              aria-label={t("removeOf", { name })}
              onClick={() => notifyFailure(remove())}
            >
              {t("remove")}
            </Button>
          )}
        </>
      )}
    </>
  )
}
