/** The words of the export menu, in Azerbaijani. */
export const strings = {
  export: "İxrac",
  "agreed.title": "Razılaşdırılmış mətn (Word)",
  "agreed.what":
    "Qurumların razılaşdırdığı tədbirlər mötərizəsiz, qalanları kvadrat mötərizədə verilir",
  "working.title": "İşçi mətn (Word)",
  "working.what": "Bütün mətn hazırkı şəkildə, mötərizələrlə",
  "plan.title": "Plan faylı (JSON)",
  "plan.what": "Mətn, iradlar və mövqelər: saxlamaq və ya başqa sistemə yükləmək üçün",
  unsaved: "Son dəyişiklikləriniz hələ saxlanılmayıb və fayla düşməyəcək.",
  making: "{{file}} hazırlanır…",
  arriving: "{{file}} endirilir, {{percent}} %",
  progress: "Gedişat",
  cancel: "Dayandır",
  failed: "{{file}} faylını hazırlamaq mümkün olmadı. {{why}}",
  unknownFailure: "Endirmə yarımçıq kəsildi.",
}
