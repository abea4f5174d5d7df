import { type StandardsSet, standardsSet } from "../../../shared/coverage/set/set.ts"

const phrases = (en: string) => ({ en, ru: en, az: en })

/** A standards set of three areas in two pillars, small enough to see through. */
export const smallSet: StandardsSet = standardsSet.parse({
  id: "small",
  version: "1",
  title: { en: "A small set" },
  languages: ["en", "ru", "az"],
  pillars: [
    { id: "prevention", title: { en: "Prevention", ru: "Предупреждение" } },
    { id: "protection", title: { en: "Protection", ru: "Защита" } },
  ],
  instruments: [
    { id: "TREATY", title: "The Treaty", body: "A council", year: "2005", kind: "treaty" },
    { id: "GUIDE", title: "The Guide", body: "An office", year: "2008", kind: "guidance" },
  ],
  areas: [
    {
      id: "awareness",
      pillar: "prevention",
      title: { en: "Awareness", ru: "Информирование" },
      scope: "campaigns",
      lead: [{ instrument: "GUIDE", reference: "1", force: "guidance" }],
      elements: [
        {
          id: "campaign",
          title: { en: "A campaign" },
          requires: "A campaign is run.",
          core: true,
          provisions: [{ instrument: "GUIDE", reference: "1.1", force: "guidance" }],
        },
      ],
    },
    {
      id: "recovery",
      pillar: "protection",
      title: { en: "Recovery period", ru: "Период восстановления" },
      scope: "recovery",
      lead: [{ instrument: "TREATY", reference: "13", force: "duty" }],
      elements: [
        {
          id: "length",
          title: { en: "At least thirty days" },
          requires: "The period lasts thirty days or more.",
          core: true,
          provisions: [
            { instrument: "TREATY", reference: "13(1)", force: "duty" },
            { instrument: "GUIDE", reference: "8", force: "guidance" },
          ],
        },
        {
          id: "told",
          title: { en: "The person is told" },
          requires: "The person is told of the period.",
          core: false,
          provisions: [{ instrument: "GUIDE", reference: "9", force: "guidance" }],
        },
      ],
    },
    {
      id: "shelter",
      pillar: "protection",
      title: { en: "Shelter", ru: "Убежище" },
      scope: "shelter",
      lead: [{ instrument: "TREATY", reference: "12", force: "optional" }],
      elements: [
        {
          id: "house",
          title: { en: "A safe house" },
          requires: "There is a safe house.",
          core: true,
          provisions: [{ instrument: "TREATY", reference: "12(1)", force: "optional" }],
        },
      ],
    },
  ],
  criteria: [
    {
      id: "responsible-agency",
      level: "measure",
      title: "A lead",
      requires: "One body answers for it.",
    },
  ],
  practices: [
    {
      id: "pr-1",
      country: "Latvia",
      words: "Each measure gets a closing report.",
      areas: ["recovery"],
      criteria: [],
      source: "iem.example",
      year: "2023",
    },
  ],
  concepts: {
    campaign: phrases("campaign"),
    recovery: phrases("recovery period|recovery and reflection period"),
    days: phrases("days"),
    shelter: phrases("shelter"),
    victim: phrases("victims"),
    evidence: phrases("give evidence"),
  },
  rules: [
    { area: "awareness", element: "campaign", when: "campaign!" },
    { area: "recovery", element: null, when: "recovery!" },
    { area: "recovery", element: "length", when: "recovery + days!" },
    { area: "recovery", element: null, when: "recovery + evidence!", against: true },
    { area: "shelter", element: "house", when: "shelter!" },
  ],
  // Every part of the reading's context is empty, except the subject.
  context: {
    ...Object.fromEntries(Object.keys(standardsSet.shape.context.shape).map((part) => [part, []])),
    subject: ["victim"],
  },
})
