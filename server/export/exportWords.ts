import type { Standing } from "../../shared/agreement/standing.ts"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { BudgetKind } from "../../shared/document/fields/fields.ts"

/** The words that an export adds to the plan's own, in one language. */
export interface ExportWords {
  /** The language code in Word. */
  code: string
  goal: string
  objective: string
  columns: Record<
    "number" | "measure" | "lead" | "partners" | "time" | "indicator" | "verification" | "budget",
    string
  >
  byAgreement: string
  dependsOn: string
  version: string
  /** Explains the number of a version without a name, `{number}`. */
  lastChange: string
  date: string
  digest: string
  classification: string
  language: string
  /** The language by its own name. */
  languageName: string
  classes: Record<PlanSettings["classification"], string>
  view: Record<"agreed" | "working", string>
  standing: Record<Standing, string>
  budget: Record<BudgetKind, string>
  /** The word before the number of a table. */
  table: string
  /** The word for a picture where it is replaced by words. */
  picture: string
  contents: string
  /** The title above a table of measures; `{heading}` is the heading they are under. */
  measuresUnder: string
  /** The footnote on an objection or reservation: with `{reason}`, and without one. */
  notes: Record<"object" | "reserve", [withReason: string, without: string]>
  period: string
  /** The person who speaks for `{agency}` as the plan's secretariat. */
  secretariat: string
  /** "Page 3 of 12", in the parts around the two numbers. */
  page: [before: string, between: string, after: string]
}

const en: ExportWords = {
  code: "en-GB",
  goal: "Strategic goal",
  objective: "Objective",
  columns: {
    number: "No.",
    measure: "Measure",
    lead: "Lead",
    partners: "Partners",
    time: "Time frame",
    indicator: "Indicator (baseline → target)",
    verification: "Verified by",
    budget: "Budget",
  },
  byAgreement: "(by agreement)",
  dependsOn: "Depends on",
  version: "Version",
  lastChange: "{number} (number of the last stored change)",
  date: "Date",
  digest: "Digest of the text",
  classification: "Classification",
  language: "Language",
  languageName: "English",
  classes: { public: "Public", official: "For official use", restricted: "Restricted" },
  view: {
    agreed: "Measures in [square brackets] are not yet agreed between the agencies.",
    working: "Working text. Measures in [square brackets] are not yet agreed between the agencies.",
  },
  standing: {
    open: "open",
    agreed: "agreed",
    reserved: "with a reservation",
    objected: "objected to",
    lapsed: "lapsed",
  },
  budget: {
    state: "state budget",
    donor: "donors",
    own: "within the approved budget",
    mixed: "several sources",
    none: "no additional cost",
    unknown: "",
  },
  table: "Table",
  picture: "Picture",
  contents: "Contents",
  measuresUnder: "Measures under “{heading}”",
  notes: {
    object: ["{agency} objects: {reason}", "{agency} objects and has given no reason."],
    reserve: [
      "{agency} agrees with a reservation: {reason}",
      "{agency} agrees with a reservation and has given no reason.",
    ],
  },
  period: "Period",
  secretariat: "Secretariat ({agency})",
  page: ["Page ", " of ", ""],
}

const ru: ExportWords = {
  code: "ru-RU",
  goal: "Стратегическая цель",
  objective: "Конкретная цель",
  columns: {
    number: "№",
    measure: "Мероприятие",
    lead: "Основной исполнитель",
    partners: "Соисполнители",
    time: "Срок исполнения",
    indicator: "Показатель (исходный → целевой)",
    verification: "Источник подтверждения",
    budget: "Бюджет",
  },
  byAgreement: "(по согласованию)",
  dependsOn: "Зависит от",
  version: "Версия",
  lastChange: "{number} (номер последнего сохранённого изменения)",
  date: "Дата",
  digest: "Контрольная сумма текста",
  classification: "Гриф",
  language: "Язык",
  languageName: "русский",
  classes: {
    public: "Открытый документ",
    official: "Для служебного пользования",
    restricted: "Ограниченный доступ",
  },
  view: {
    agreed: "Мероприятия в [квадратных скобках] ведомствами ещё не согласованы.",
    working: "Рабочий текст. Мероприятия в [квадратных скобках] ведомствами ещё не согласованы.",
  },
  standing: {
    open: "на согласовании",
    agreed: "согласовано",
    reserved: "с оговоркой",
    objected: "есть возражение",
    lapsed: "согласование утратило силу",
  },
  budget: {
    state: "государственный бюджет",
    donor: "доноры",
    own: "в пределах утверждённых средств",
    mixed: "несколько источников",
    none: "не требует дополнительных затрат",
    unknown: "",
  },
  table: "Таблица",
  picture: "Рисунок",
  contents: "Содержание",
  measuresUnder: "Мероприятия раздела «{heading}»",
  notes: {
    object: ["{agency} возражает: {reason}", "{agency} возражает, причина не указана."],
    reserve: [
      "{agency} согласовывает с оговоркой: {reason}",
      "{agency} согласовывает с оговоркой, причина не указана.",
    ],
  },
  period: "Период",
  secretariat: "Секретариат ({agency})",
  page: ["Стр. ", " из ", ""],
}

const az: ExportWords = {
  code: "az-Latn-AZ",
  goal: "Strateji məqsəd",
  objective: "Konkret məqsəd",
  columns: {
    number: "№",
    measure: "Tədbir",
    lead: "Əsas icraçı",
    partners: "Digər icraçılar",
    time: "İcra müddəti",
    indicator: "Göstərici (ilkin → hədəf)",
    verification: "Təsdiqləyici mənbə",
    budget: "Büdcə",
  },
  byAgreement: "(tövsiyə edilir)",
  dependsOn: "Asılıdır",
  version: "Versiya",
  lastChange: "{number} (saxlanılmış son dəyişikliyin nömrəsi)",
  date: "Tarix",
  digest: "Mətnin nəzarət cəmi",
  classification: "Məxfilik dərəcəsi",
  language: "Dil",
  languageName: "Azərbaycan dili",
  classes: {
    public: "Açıq sənəd",
    official: "Xidməti istifadə üçün",
    restricted: "Məhdud istifadə üçün",
  },
  view: {
    agreed: "[Kvadrat mötərizədəki] tədbirlər qurumlar arasında hələ razılaşdırılmayıb.",
    working:
      "İşçi mətn. [Kvadrat mötərizədəki] tədbirlər qurumlar arasında hələ razılaşdırılmayıb.",
  },
  standing: {
    open: "açıq",
    agreed: "razılaşdırılıb",
    reserved: "qeyd-şərtlə",
    objected: "etiraz var",
    lapsed: "razılıq qüvvədən düşüb",
  },
  budget: {
    state: "dövlət büdcəsi",
    donor: "donorlar",
    own: "ayrılmış vəsaitlər hesabına",
    mixed: "bir neçə mənbə",
    none: "əlavə vəsait tələb olunmur",
    unknown: "",
  },
  table: "Cədvəl",
  picture: "Şəkil",
  contents: "Mündəricat",
  measuresUnder: "“{heading}” üzrə tədbirlər",
  notes: {
    object: ["{agency} etiraz edir: {reason}", "{agency} etiraz edir, əsaslandırma göstərilməyib."],
    reserve: [
      "{agency} qeyd-şərtlə razılaşdırır: {reason}",
      "{agency} qeyd-şərtlə razılaşdırır, əsaslandırma göstərilməyib.",
    ],
  },
  period: "Dövr",
  secretariat: "Katiblik ({agency})",
  page: ["Səhifə ", " / ", ""],
}

/** The export's words in the plan's language. */
export function exportWords(language: PlanSettings["language"]): ExportWords {
  return { en, ru, az }[language]
}

/** A long date in the language ("14 October 2025"), in UTC. */
export function longDate(date: Date, words: ExportWords): string {
  const format = new Intl.DateTimeFormat(words.code, { dateStyle: "long", timeZone: "UTC" })
  return format.format(date)
}

/** The words with `{names}` replaced. */
export const fill = (words: string, values: Record<string, string>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
