import type { PlanSettings } from "../../shared/api/plans.ts"
import { exportWords, longDate } from "./exportWords.ts"
import type { RedlinedPlan, RedlineSide } from "./redline.ts"

/** The words that a redline adds to the plan's own, in one language. */
interface RedlineWords {
  /** `{title}` is the plan's. */
  title: string
  /** `{from}` and `{to}` are the two texts. */
  between: string
  /** How changes are shown in Word, and on paper. */
  how: string
  onPaper: string
  /** Where the two texts are the same. */
  nothing: string
  /** The list of the agencies by their numbers: its name, and its columns. */
  agencies: string
  legend: [number: string, agency: string, added: string, removed: string]
  /** The name of the present words, and of a version without a name: `{number}` is its number. */
  now: string
  version: string
}

const words: Record<PlanSettings["language"], RedlineWords> = {
  en: {
    title: "Changes in: {title}",
    between: "From {from}, to {to}.",
    how: "Each change bears the name of the agency that made it. Accepting all changes gives the later text, rejecting all gives the earlier one.",
    onPaper:
      "Added words are underlined and removed words are struck through. The number after them is that of the agency that made the change.",
    nothing: "The two texts have the same words.",
    agencies: "Agencies that made changes",
    legend: ["No.", "Agency", "Added", "Removed"],
    now: "current text",
    version: "version {number}",
  },
  ru: {
    title: "Изменения в тексте: {title}",
    between: "Сравниваются редакции: {from} и {to}.",
    how: "У каждого изменения указано ведомство, которое его внесло. Если принять все изменения, получится более поздний текст; если отклонить все\u00a0— более ранний.",
    onPaper:
      "Добавленные слова подчёркнуты, удалённые зачёркнуты. Цифра после них\u00a0— номер ведомства, внёсшего изменение.",
    nothing: "Обе редакции совпадают дословно.",
    agencies: "Ведомства, внёсшие изменения",
    legend: ["№", "Ведомство", "Добавлено", "Удалено"],
    now: "текущий текст",
    version: "версия {number}",
  },
  az: {
    title: "Mətndəki dəyişikliklər: {title}",
    between: "Əvvəlki mətn: {from}; sonrakı mətn: {to}.",
    how: "Hər dəyişiklikdə onu edən qurumun adı göstərilir. Bütün dəyişiklikləri qəbul etsəniz, sonrakı mətn, rədd etsəniz, əvvəlki mətn alınır.",
    onPaper:
      "Əlavə edilmiş sözlərin altından, silinmiş sözlərin üstündən xətt çəkilib. Sözlərdən sonrakı rəqəm dəyişikliyi edən qurumun nömrəsidir.",
    nothing: "Hər iki mətn eynidir.",
    agencies: "Dəyişiklik edən qurumlar",
    legend: ["№", "Qurum", "Əlavə edilib", "Silinib"],
    now: "cari mətn",
    version: "{number} nömrəli versiya",
  },
}

/** The words of a redline in the plan's language. */
export const redlineWords = (language: PlanSettings["language"]): RedlineWords => words[language]

/** The lines above a redline: its title, its two texts, and how Word shows changes. */
export function redlineLines({
  settings,
  from,
  to,
}: Pick<RedlinedPlan, "settings" | "from" | "to">): Record<"title" | "between" | "how", string> {
  const { title, between, how } = words[settings.language]
  const dated = ({ name, at }: RedlineSide) =>
    `${name}, ${longDate(new Date(at), exportWords(settings.language))}`
  return {
    title: title.replace("{title}", settings.title),
    between: between.replace("{from}", dated(from)).replace("{to}", dated(to)),
    how,
  }
}
