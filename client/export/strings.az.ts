/** The words of the export menu, in Azerbaijani. */
export const strings = {
  export: "İxrac",
  agreed: {
    title: "Razılaşdırılmış mətn",
    what: "Qurumların razılaşdırdığı tədbirlər mötərizəsiz, qalanları kvadrat mötərizədə verilir",
  },
  working: { title: "İşçi mətn", what: "Bütün mətn hazırkı şəkildə, mötərizələrlə" },
  annotated: {
    title: "İradlarla mətn",
    what: "Qurumların iradları kənarında göstərilən işçi mətn",
  },
  feedback: {
    title: "Analitik rəy",
    what: "Layihə nəyi əhatə edir, nə işlənməlidir və nə onu daha səmərəli edər",
  },
  monitoring: {
    title: "Monitorinq sənədləri",
    what: "Göstəricilər, hesabatların təqvimi, illik formalar, qiymətləndirmənin texniki tapşırığı",
  },
  measures: {
    title: "Tədbirlər",
    what: "Bütün rekvizitləri ilə bütün tədbirlər, çeşidləmək və seçmək üçün",
  },
  budget: { title: "Büdcə", what: "Əsas icraçılar və illər üzrə məbləğlər" },
  positions: {
    title: "Mövqelər",
    what: "Hansı qurum tədbiri razılaşdırıb, etiraz edir və ya qeyd-şərt irəli sürür",
  },
  comments: {
    title: "İradlar",
    what: "Görə bildiyiniz bütün iradlar, tədbirləri və cavabları ilə",
  },
  plan: {
    title: "Plan faylı",
    what: "Mətn, iradlar və mövqelər: saxlamaq və ya başqa sistemə yükləmək üçün",
  },
  forms: {
    docx: "Word",
    pdf: "PDF",
    odt: "OpenDocument",
    html: "HTML",
    md: "Markdown",
    xlsx: "Excel",
    csv: "CSV",
    json: "JSON",
  },
  named: "{{paper}} ({{form}})",
  unsaved: "Son dəyişiklikləriniz hələ saxlanılmayıb və faylda olmayacaq.",
  undescribed_one: "{{count}} şəkil onu görməyən oxucular üçün təsvir edilməyib.",
  undescribed_other: "{{count}} şəkil onları görməyən oxucular üçün təsvir edilməyib.",
  showUndescribed: "Birincisini göstər",
  making: "{{file}} hazırlanır…",
  arriving: "{{file}} endirilir, {{percent}} %",
  progress: "Gedişat",
  cancel: "Dayandır",
  failed: "{{file}} faylını hazırlamaq mümkün olmadı. {{why}}",
  unknownFailure: "Endirmə yarımçıq kəsildi. Heç nə dəyişməyib; yenidən cəhd edin.",
  "back.title": "İradlı surəti geri yüklə",
  "back.what": "Word, LibreOffice və ya cədvəldən iradlar və düzəlişlər",
}
