import { Alert, Select } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type {
  StandardsChoice,
  StandardsSummary,
  StandardsView,
} from "../../shared/api/standards.ts"
import { plainVersion } from "../../shared/coverage/set/plainVersion.ts"
import { readsLanguage } from "../../shared/coverage/set/readsLanguage.ts"
import { useFetch } from "../app/useFetch.ts"
import { titleIn } from "../coverage/areas/areaItems.ts"
import { useLanguages } from "../coverage/areas/languageNames.ts"
import { standardsPath } from "../coverage/areas/practicesContext.tsx"

const keyOf = ({ id, version }: StandardsChoice) => `${id} ${version}`

/** The sets of this installation; none until they are known. */
export function useStandards(): readonly StandardsSummary[] {
  const [answer] = useFetch<{ standards: StandardsSummary[] }>("/api/standards")
  return answer.state === "ready" ? answer.value.standards : []
}

interface Props {
  standards: readonly StandardsSummary[]
  value: StandardsChoice
  /** The language of the plan; null where it is not known before its file is read. */
  language: PlanSettings["language"] | null
  onChange: (choice: StandardsChoice) => void
  error?: string | undefined
  className?: string
}

/**
 * Which standards a plan is read against; a version that is here no more stays to be seen. Versions
 * are named where there are several to tell apart, and ids where two sets have one title. Says which
 * languages the chosen one reads, and so when it does not read the plan's.
 */
export function StandardsField({ standards, value, language, ...props }: Props) {
  const { onChange, error, className } = props
  const { nameOf, list } = useLanguages()
  const { t, i18n } = useTranslation("app")
  const chosen = standards.find((set) => keyOf(set) === keyOf(value))
  const newer = !chosen?.newest && standards.find(({ id, newest }) => id === value.id && newest)
  const isRevised =
    newer && plainVersion(newer.version).number === plainVersion(value.version).number
  const known = standards.find(({ id }) => id === value.id)
  const isGone = standards.length > 0 && !known
  const [gone] = useFetch<StandardsView>(isGone ? standardsPath(value) : null)
  const ids = [...standards, ...(chosen ? [] : [value])].map(({ id }) => id)
  const named = chosen ?? (gone.state === "ready" ? gone.value : known)
  const titled = [...standards, ...(named ? [named] : [])].map(({ id, title }) => ({
    id,
    title: titleIn(title, i18n.language),
  }))
  const titleOf = (id: string) => {
    const title = titled.find((each) => each.id === id)?.title ?? id
    const same = titled.some((each) => each.title === title && each.id !== id)
    return same ? t("settings.standardsNamed", { title, id }) : title
  }
  const options = standards.map((set) => {
    const title = titleOf(set.id)
    const several = ids.filter((id) => id === set.id).length > 1
    const { number: version } = plainVersion(set.version)
    return {
      value: keyOf(set),
      label: several ? t("settings.standardsOf", { title, version }) : title,
    }
  })
  if (!chosen) {
    const title = titleOf(value.id)
    const { number: version } = plainVersion(value.version)
    const label = t(isRevised ? "settings.standardsEarlier" : "settings.standardsOf", {
      title,
      version,
    })
    options.unshift({ value: keyOf(value), label })
  }
  const languages = named ? list(named.languages) : ""
  const isUnread = language !== null && named !== undefined && !readsLanguage(named, language)
  const help = isRevised
    ? t("settings.standardsRevised")
    : t(newer ? "settings.standardsNewer" : "settings.standardsHelp", {
        version: newer ? plainVersion(newer.version).number : "",
      })
  return (
    <div className={className ?? ""}>
      <Select
        label={t("settings.standards")}
        description={named ? `${t("settings.standardsRead", { languages })} ${help}` : help}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data={options}
        value={keyOf(value)}
        onChange={(key) => {
          const set = standards.find((each) => keyOf(each) === key)
          if (set) onChange({ id: set.id, version: set.version })
        }}
        allowDeselect={false}
        error={error}
      />
      {isUnread && (
        <Alert color="yellow" role="status" mt="xs">
          {t("settings.standardsUnread", { language: nameOf(language) })}
        </Alert>
      )}
    </div>
  )
}
