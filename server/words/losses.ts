import type { Language } from "../../shared/languages.ts"
import type { Loss, NotKept } from "../import/draft.ts"

/** The parts of a file that an import may leave out or change, in the languages besides English. */
const names: Readonly<Record<Loss, Readonly<Record<Exclude<Language, "en">, string>>>> = {
  picture: { ru: "рисунок", az: "şəkil" },
  chart: { ru: "диаграмма", az: "diaqram" },
  "embedded object": { ru: "вложенный объект", az: "daxil edilmiş obyekt" },
  "embedded document": { ru: "вложенный документ", az: "daxil edilmiş sənəd" },
  "hidden text": { ru: "скрытый текст", az: "gizli mətn" },
  "table of contents": { ru: "оглавление", az: "mündəricat" },
  "page header": { ru: "верхний колонтитул", az: "səhifənin yuxarı kolontitulu" },
  "page footer": { ru: "нижний колонтитул", az: "səhifənin aşağı kolontitulu" },
  "words struck through": { ru: "зачёркнутые слова", az: "üstündən xətt çəkilmiş sözlər" },
  "words in shapes and diagrams": {
    ru: "слова в фигурах и схемах",
    az: "fiqur və sxemlərdəki sözlər",
  },
  "words in the title block and notes of the export": {
    ru: "слова в служебных строках файла",
    az: "faylın xidməti sətirlərindəki sözlər",
  },
  "table inside a cell (kept as lines)": {
    ru: "таблица внутри ячейки (сохранена строками)",
    az: "xana içində cədvəl (sətirlər kimi saxlanılıb)",
  },
  "tracked insertion (accepted)": {
    ru: "вставка в режиме исправлений (принята)",
    az: "düzəliş rejimində əlavə (qəbul edilib)",
  },
  "tracked insertion (refused)": {
    ru: "вставка в режиме исправлений (отклонена)",
    az: "düzəliş rejimində əlavə (rədd edilib)",
  },
  "tracked deletion (left out)": {
    ru: "удаление в режиме исправлений (слова не перенесены)",
    az: "düzəliş rejimində silinmə (sözlər köçürülməyib)",
  },
  "tracked deletion (brought back)": {
    ru: "удаление в режиме исправлений (слова возвращены)",
    az: "düzəliş rejimində silinmə (sözlər qaytarılıb)",
  },
  "tracked deletion of a row (left out)": {
    ru: "строка таблицы, удалённая в режиме исправлений (не перенесена)",
    az: "düzəliş rejimində silinmiş cədvəl sətri (köçürülməyib)",
  },
  "tracked insertion of a row (refused)": {
    ru: "строка таблицы, вставленная в режиме исправлений (отклонена)",
    az: "düzəliş rejimində əlavə edilmiş cədvəl sətri (rədd edilib)",
  },
  "tracked changes (taken as accepted)": {
    ru: "исправления (приняты)",
    az: "düzəlişlər (qəbul edilib)",
  },
  "tracked changes (refused)": { ru: "исправления (отклонены)", az: "düzəlişlər (rədd edilib)" },
  "printed numbers of measures (computed anew)": {
    ru: "номера мероприятий (присвоены заново)",
    az: "tədbirlərin nömrələri (yenidən verilib)",
  },
  "printed numbers of headings (computed anew)": {
    ru: "номера заголовков (присвоены заново)",
    az: "başlıqların nömrələri (yenidən verilib)",
  },
  "numbers in references (carried over)": {
    ru: "номера в ссылках (исправлены вслед за номерами)",
    az: "istinadlardakı nömrələr (yeni nömrələrə uyğunlaşdırılıb)",
  },
  "references that may mean several parts (left)": {
    ru: "ссылки, которые могут относиться к разным частям (оставлены без изменений)",
    az: "bir neçə hissəyə aid ola bilən istinadlar (olduğu kimi saxlanılıb)",
  },
  comments: { ru: "замечания", az: "iradlar" },
  positions: { ru: "позиции", az: "mövqelər" },
  contests: { ru: "оспаривания решений", az: "qərarların mübahisələndirilməsi" },
  versions: { ru: "версии", az: "versiyalar" },
  "recommendations that could not be read": {
    ru: "рекомендации, которые не удалось прочитать",
    az: "oxunması mümkün olmayan tövsiyələr",
  },
  "decisions that could not be read": {
    ru: "решения, которые не удалось прочитать",
    az: "oxunması mümkün olmayan qərarlar",
  },
  "dismissals that could not be read": {
    ru: "отклонённые указания, которые не удалось прочитать",
    az: "oxunması mümkün olmayan rədd edilmiş qeydlər",
  },
  "decisions on areas of another standards set": {
    ru: "решения по направлениям другого набора стандартов",
    az: "başqa standartlar toplusunun sahələri üzrə qərarlar",
  },
}

const more = {
  ru: (count: string) => ` и ещё ${count}`,
  az: (count: string) => ` və daha ${count}`,
}

/**
 * The losses of an import in the language of a reader. The place is in the file's own
 * words, but for its beginning and the rest of a long list.
 */
export function lossesInLanguage(losses: readonly NotKept[], language: Language) {
  if (language === "en") return [...losses]
  const beginning = { ru: "начало файла", az: "faylın əvvəli" }[language]
  return losses.map(({ what, where, ...rest }) => ({
    // A file that waits for its person may have been read before this name was changed.
    what: names[what]?.[language] ?? what,
    where: where
      .replace(/^beginning(?= \(\d+\)$|$)/u, beginning)
      .replace(/, and (\d+) more$/u, (_, count: string) => more[language](count)),
    ...rest,
  }))
}
