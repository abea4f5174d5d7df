import { useTranslation } from "react-i18next"

/** Says, where what binds the country is not set, what setting it is good for; leads there who may. */
export function Invitation({ onSettings }: { onSettings: (() => void) | undefined }) {
  const { t } = useTranslation("coverage")
  return (
    <section className="invitation">
      <b>{t("invite.title")}</b>
      <p>{t("invite.words")}</p>
      {onSettings && (
        <button type="button" className="panel-link" onClick={onSettings}>
          {t("invite.act")}
        </button>
      )}
    </section>
  )
}
