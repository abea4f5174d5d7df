/** The words of the export menu, in Russian. */
export const strings = {
  export: "Выгрузка",
  "agreed.title": "Согласованный текст (Word)",
  "agreed.what":
    "Согласованные ведомствами мероприятия даны без скобок, остальные в квадратных скобках",
  "working.title": "Рабочий текст (Word)",
  "working.what": "Весь текст в текущем виде, со скобками",
  "plan.title": "Файл плана (JSON)",
  "plan.what": "Текст, замечания и позиции: для хранения или загрузки в другую систему",
  unsaved: "Последние изменения ещё не сохранены и не войдут в файл.",
  making: "Готовится файл {{file}}…",
  arriving: "Файл {{file}} скачивается, {{percent}} %",
  progress: "Ход выполнения",
  cancel: "Остановить",
  failed: "Файл {{file}} не удалось подготовить. {{why}}",
  unknownFailure: "Скачивание прервано.",
}
