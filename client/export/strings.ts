/** The words of the export menu. */
export const strings = {
  export: "Export",
  "agreed.title": "Agreed text (Word)",
  "agreed.what":
    "Measures agreed between the agencies are printed plain, all others in square brackets",
  "working.title": "Working text (Word)",
  "working.what": "All text as it stands, brackets shown",
  "agreedPdf.title": "Agreed text (PDF)",
  "agreedPdf.what": "The same, to be read and filed",
  "workingPdf.title": "Working text (PDF)",
  "workingPdf.what": "The same, to be read and filed",
  "feedback.title": "Feedback report (Word)",
  "feedback.what":
    "What the draft covers, what needs elaboration, what would make it more effective",
  "feedbackPdf.title": "Feedback report (PDF)",
  "feedbackPdf.what": "The same, to be read and filed",
  "measures.title": "Measures (Excel)",
  "measures.what": "Every measure with all its fields, to sort and filter",
  "plan.title": "Plan file (JSON)",
  "plan.what": "Text, comments and positions, to keep or to import into another installation",
  unsaved: "Your latest changes are not saved yet and will not be in the file.",
  making: "{{file}} is being made…",
  arriving: "{{file}} is being downloaded, {{percent}} %",
  progress: "Progress",
  cancel: "Stop",
  failed: "{{file}} could not be made. {{why}}",
  unknownFailure: "The download was interrupted.",
}
