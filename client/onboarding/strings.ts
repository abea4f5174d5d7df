/** Words of the first steps and of the glossary, in English. */
export const strings = {
  title: "Your first plan in five steps",
  progress_one: "{{count}} of 5 steps done",
  progress_other: "{{count}} of 5 steps done",
  done: "Done",
  hide: "Hide these steps",
  hidden: "The first steps are hidden.",
  undo: "Undo",
  later: "Possible once there is a plan.",
  step: {
    plan: {
      name: "Import or open a plan",
      words: "Import your draft from Word, or open the sample plan to look around.",
    },
    people: {
      name: "Invite people",
      words: "Add colleagues and the other agencies, and say what each may do.",
    },
    standards: {
      name: "Choose the standards in force",
      words: "Tick the treaties that bind your country. Gaps are judged by them.",
    },
    measure: {
      name: "Write the first measure",
      words: "Say what is done, who leads, by when, how it is measured and how it is paid for.",
    },
    agreement: {
      name: "Agree on a measure",
      words: "Whoever speaks for an agency takes its position beside the measure.",
    },
  },
  import: "Import a file",
  sample: "Open the sample plan",
  about: "What is this? {{concept}}",
  terms: "What the terms mean",
  name: {
    area: "Area",
    decision: "Decision",
    practice: "Practice",
    standing: "Standing",
    finding: "Finding",
    position: "Position",
    party: "Party",
    opinion: "Opinion",
    right: "Right",
    mandate: "Mandate",
    version: "Version",
    recommendation: "Recommendation",
    instrument: "Instrument",
    token: "Access token",
  },
  concept: {
    area: "An area is a subject that the international standards ask a plan to deal with, such as data collection.",
    decision:
      "A decision is the level that people give an area in place of the automatic reading, with a reason that everybody can read.",
    practice:
      "A practice is what another country did in preparing, carrying out or evaluating such a plan; it is an example and binds nobody.",
    standing:
      "The standing of a measure follows from the positions of all parties: agreed, agreed with a reservation, objected to, lapsed after a change, or open.",
    finding:
      "A finding is a remark on how a measure or the plan could be made more effective, such as a missing deadline.",
    position:
      "A position is what an agency says of one measure as it is worded now; when the words change, it lapses.",
    party: "A party is an agency whose agreement the plan needs.",
    opinion:
      "An organisation that gives an opinion is heard and shown, but its view never blocks the plan.",
    right:
      "A right says what a person may do in this plan: read, comment, write, or keep the plan as its secretariat.",
    mandate:
      "A mandate says who speaks for an agency in this plan, from which day to which; only they give its positions.",
    version:
      "A version is a name for the text as it stood at one moment, so that it can be read and compared later.",
    recommendation:
      "A recommendation is what a treaty body or an evaluation has asked of the country, with the measures that answer it.",
    instrument:
      "An instrument is a treaty, law or guideline whose provisions say what the plan should contain; a treaty in force binds.",
    token:
      "A token lets a program act in your name without your password, until it expires or is revoked.",
  },
}
