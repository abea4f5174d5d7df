/** The words of the export menu. */
export const strings = {
  export: "Export",
  agreed: {
    title: "Agreed text",
    what: "Measures agreed between the agencies are printed plain, all others in square brackets",
  },
  working: { title: "Working text", what: "All text as it stands, brackets shown" },
  annotated: {
    title: "Text with comments",
    what: "The working text with the agencies' comments beside it",
  },
  feedback: {
    title: "Feedback report",
    what: "What the draft covers, what needs elaboration, what would make it more effective",
  },
  monitoring: {
    title: "Monitoring papers",
    what: "Indicators, calendar of reports, yearly forms, terms of reference of the evaluation",
  },
  measures: { title: "Measures", what: "Every measure with all its fields, to sort and filter" },
  budget: { title: "Budget", what: "Amounts by lead agency and year" },
  positions: {
    title: "Positions",
    what: "Which agency agrees to which measure, objects or has a reservation",
  },
  comments: {
    title: "Comments",
    what: "All comments that you can see, with their measures and replies",
  },
  plan: {
    title: "Plan file",
    what: "Text, comments and positions, to keep or to import into another installation",
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
  unsaved: "Your latest changes are not saved yet and will not be in the file.",
  undescribed_one: "{{count}} picture has no description for readers who do not see it.",
  undescribed_other: "{{count}} pictures have no description for readers who do not see them.",
  showUndescribed: "Show the first",
  making: "{{file}} is being prepared…",
  arriving: "{{file}} is being downloaded, {{percent}} %",
  progress: "Progress",
  cancel: "Stop",
  failed: "{{file}} could not be prepared. {{why}}",
  unknownFailure: "The download was interrupted. Nothing was changed; try again.",
  "back.title": "Import a commented copy",
  "back.what": "Comments and changed wording from Word, LibreOffice or a table",
}
