import { useMantineColorScheme } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "wouter"
import type { Me } from "../../shared/api/people.ts"
import { languages, ownNames } from "../../shared/languages.ts"
import { signOut } from "../app/session.ts"
import { download, keep } from "../export/download.ts"
import { chooseLanguage } from "../languages/showOwnLanguage.ts"
import { type PlanSection, planSections } from "../plan/PlanBar.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"

/** Something the product does when it is chosen. */
export interface Command {
  id: string
  words: string
  /** Where it leads, if it leads somewhere: kept among the recent ones. */
  link: string | null
  run: () => void
}

const exports = [
  ["agreed", "agreed.docx"],
  ["working", "working.docx"],
  ["plan", "plan.json"],
] as const

/** The commands that this person has on this page; `here` is the plan that is open. */
export function useCommands(user: Me, here: string | null): readonly Command[] {
  const { t, i18n } = useTranslation("search")
  const [, go] = useLocation()
  const { setColorScheme } = useMantineColorScheme()
  const lang = i18n.language
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language
  return useMemo(() => {
    const lead = (id: string, words: string, link: string): Command => ({
      ...{ id, words, link },
      run: () => go(link),
    })
    const act = (id: string, words: string, run: () => void): Command => ({
      ...{ id, words, run },
      link: null,
    })
    const exported = async (file: string) => {
      notifications.show({ message: t("command.exporting") })
      const path = `/api/plans/${encodeURIComponent(here ?? "")}/exports/${file}`
      keep(await download(path, file, () => {}, new AbortController().signal))
    }
    const placed = (place: PlanSection) =>
      lead(
        `place.${place}`,
        t("command.place", { place: t(`app:bar.place.${place}`) }),
        `/plans/${here}${place === "text" ? "" : `/${place}`}`,
      )
    return [
      ...(here ? planSections.map(placed) : []),
      ...(here
        ? exports.map(([key, file]) =>
            act(`export.${key}`, t(`command.export.${key}`), () => notifyFailure(exported(file))),
          )
        : []),
      ...(here ? [lead("returned", t("command.returned"), `/plans/${here}/returned`)] : []),
      lead("plans", t("command.plans"), "/plans"),
      ...(user.makesPlans
        ? [
            lead("new", t("command.new"), "/plans?new"),
            lead("import", t("command.import"), "/plans?new=file"),
            lead("sample", t("command.sample"), "/plans?new=sample"),
          ]
        : []),
      lead("account", t("command.account"), "/account"),
      ...(user.administrator
        ? [lead("administration", t("command.administration"), "/administration")]
        : []),
      ...(["light", "dark", "auto"] as const).map((theme) =>
        act(`theme.${theme}`, t(`command.theme.${theme}`), () => setColorScheme(theme)),
      ),
      ...languages.map((each) =>
        act(`language.${each}`, t("command.language", { name: ownNames[each] }), () =>
          notifyFailure(chooseLanguage(each)),
        ),
      ),
      act("signOut", t("command.signOut"), () => notifyFailure(signOut())),
    ]
  }, [t, go, here, user.administrator, user.makesPlans, setColorScheme, lang])
}
