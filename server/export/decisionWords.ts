import type { PlanSettings } from "../../shared/api/plans.ts"
import type { Decided } from "../../shared/coverage/levels/decision.ts"

/** The words of the annex of decisions, in one language; `{…}` are placeholders. */
export interface DecisionWords {
  title: string
  /** Names set and version. */
  intro: string
  /**
   * The accuracy for this language; then of areas and elements each, or that it was not measured.
   */
  measured: string
  areas: string
  elements: string
  noElements: string
  unmeasured: string
  columns: [area: string, read: string, decided: string, said: string]
  levels: Record<Decided, string>
  bySecretariat: string
  stale: string
  levelMoved: string
  setMoved: string
  before: string
  now: string
  gone: string
  silent: string
  more: string
  inText: string
  contested: string
}

const en: DecisionWords = {
  title: "Annex. Levels of areas decided by people",
  intro:
    "Read by machine from this text against “{set}”, version {version}; decided by the plan's secretariat. Both values are given. Not a legal opinion.",
  measured:
    "How well the machine reads English with these standards was measured on {date} ({passages} passages). {on}",
  areas: "Areas: precision {precision} %, recall {recall} %.",
  elements: "Elements: precision {precision} %, recall {recall} %.",
  noElements: "Elements: not measured.",
  unmeasured: "How well the machine reads English with these standards has not been measured.",
  columns: ["Area", "Read by machine", "Decided", "Reason, objections, changes since"],
  levels: {
    absent: "not found",
    mentioned: "mentioned",
    addressed: "addressed",
    elaborated: "elaborated",
    "not-applicable": "not applicable",
  },
  bySecretariat: "Secretariat, {date}",
  stale: "What this was decided on has changed since.",
  levelMoved: "Read then: {before}; read now: {now}.",
  setMoved: "Standards then: version {before}; now: version {now}.",
  before: "then",
  now: "now",
  gone: "no longer in the text",
  silent: "no longer carries the area",
  more: "… and {count} more",
  inText: "in the text",
  contested: "Contested by {agency}, {date}: ",
}

const ru: DecisionWords = {
  title: "Приложение. Уровни направлений по решению участников",
  intro:
    "Определено автоматически по этому тексту и набору «{set}», версия {version}; решения приняты секретариатом плана. Приведены оба значения. Не является правовым заключением.",
  measured:
    "Точность автоматического анализа русского текста по этим стандартам измерена {date} (фрагментов: {passages}). {on}",
  areas: "Направления: точность {precision} %, полнота {recall} %.",
  elements: "Элементы: точность {precision} %, полнота {recall} %.",
  noElements: "Элементы: не измерялись.",
  unmeasured: "Точность автоматического анализа русского текста по этим стандартам не измерялась.",
  columns: [
    "Направление",
    "Определено автоматически",
    "По решению",
    "Обоснование, возражения, изменения",
  ],
  levels: {
    absent: "отсутствует",
    mentioned: "упомянуто",
    addressed: "предусмотрены меры",
    elaborated: "проработано",
    "not-applicable": "неприменимо",
  },
  bySecretariat: "Секретариат, {date}",
  stale: "Основания этого решения с тех пор изменились.",
  levelMoved: "Тогда определено: {before}; теперь: {now}.",
  setMoved: "Стандарты тогда: версия {before}; теперь: версия {now}.",
  before: "тогда",
  now: "теперь",
  gone: "в тексте больше нет",
  silent: "больше не относится к направлению",
  more: "… и ещё {count}",
  inText: "в тексте",
  contested: "Оспаривает {agency}, {date}: ",
}

const az: DecisionWords = {
  title: "Əlavə. İştirakçıların qərarı ilə müəyyən edilmiş sahə səviyyələri",
  intro:
    "Səviyyələr bu mətn üzrə “{set}” toplusunun {version} versiyası əsasında avtomatik müəyyən edilib; qərarları planın katibliyi verib. Hər iki səviyyə göstərilir. Hüquqi rəy deyil.",
  measured:
    "Bu standartlar üzrə Azərbaycan dilində mətnlərin avtomatik təhlilinin etibarlılığı ölçülüb: {date} ({passages} parça). {on}",
  areas: "Sahələr: dəqiqlik {precision} %, tamlıq {recall} %.",
  elements: "Elementlər: dəqiqlik {precision} %, tamlıq {recall} %.",
  noElements: "Elementlər: ölçülməyib.",
  unmeasured:
    "Bu standartlar üzrə Azərbaycan dilində mətnlərin avtomatik təhlilinin etibarlılığı ölçülməyib.",
  columns: [
    "Sahə",
    "Avtomatik müəyyən edilib",
    "Qərar",
    "Əsaslandırma, mübahisələndirmə, sonrakı dəyişikliklər",
  ],
  levels: {
    absent: "yoxdur",
    mentioned: "qeyd olunub",
    addressed: "tədbir nəzərdə tutulub",
    elaborated: "ətraflı işlənib",
    "not-applicable": "tətbiq olunmur",
  },
  bySecretariat: "Katiblik, {date}",
  stale: "Qərarın əsaslandığı mətn sonradan dəyişib.",
  levelMoved: "O vaxt avtomatik müəyyən edilib: {before}; indi: {now}.",
  setMoved: "Standartlar o vaxt: {before} versiyası; indi: {now} versiyası.",
  before: "o vaxt",
  now: "indi",
  gone: "mətndə artıq yoxdur",
  silent: "artıq bu sahəyə aid deyil",
  more: "… və daha {count}",
  inText: "mətndə",
  contested: "Mübahisələndirən: {agency}, {date}: ",
}

/** The annex's words in the plan's language. */
export function decisionWords(language: PlanSettings["language"]): DecisionWords {
  return { en, ru, az }[language]
}
