import { Button } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { StandardsSummary, StandardsView } from "../../shared/api/standards.ts"
import { plainVersion } from "../../shared/coverage/plainVersion.ts"
import { useAnswer } from "../answer.ts"
import { titleIn } from "../coverage/areaItems.ts"
import { standardsPath } from "../coverage/practiceShelf.tsx"
import { put } from "../http.ts"
import page from "./page.module.css"
import { useStandards } from "./StandardsField.tsx"
import { told } from "./told.ts"

/** The sets of the installation, each with the practices that were put away, to bring them back. */
export function StandardsCard() {
  const { t } = useTranslation("pages")
  const standards = useStandards()
  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{t("standards.title")}</h2>
        <span className={page.faint}>{standards.length}</span>
        <p style={{ maxWidth: "none" }}>{t("standards.words")}</p>
      </div>
      <ul className={page.rows}>
        {standards.map((set) => (
          <SetRow key={`${set.id} ${set.version}`} set={set} />
        ))}
      </ul>
    </section>
  )
}

function SetRow({ set }: { set: StandardsSummary }) {
  const { t, i18n } = useTranslation("pages")
  const [answer, again] = useAnswer<StandardsView>(standardsPath(set))
  const { number, edition } = plainVersion(set.version)
  const hidden = answer.state === "ready" ? answer.value.hidden : []
  const languages = set.languages.map((each) =>
    t(`settings.languages.${each as "en" | "ru" | "az"}`),
  )

  async function show(practice: string) {
    await put(`/api/standards/${set.id}/practices/${practice}/hidden`, { hidden: false })
    await again()
  }

  return (
    <li className={page.row}>
      <div className={page.rowWords}>
        {titleIn(set.title, i18n.language)}
        <div className={page.faint}>
          {t("standards.facts", {
            version: number,
            count: set.areas,
            languages: languages.join(", "),
          })}{" "}
          · {t(set.builtIn ? "standards.builtIn" : "standards.fromFile")}
          {edition && ` · ${t("standards.edition", { edition })}`}
        </div>
        {set.newest && hidden.length > 0 && (
          <div>
            <div className={page.faint}>{t("standards.hidden", { count: hidden.length })}</div>
            {hidden.map(({ id, words, country }) => (
              <p key={id} style={{ margin: "var(--s2) 0 0" }}>
                {words} <span className={page.faint}>{country}</span>{" "}
                <Button variant="subtle" size="compact-xs" onClick={() => told(show(id))}>
                  {t("standards.show")}
                </Button>
              </p>
            ))}
          </div>
        )}
      </div>
    </li>
  )
}
