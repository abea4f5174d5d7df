import type { Criterion } from "../../set/set.ts"

/** The criteria by which remarks on a plan or a measure are made. */
export const criteria: Criterion[] = [
  {
    id: "situation-analysis",
    level: "plan",
    title: "Analysis first",
    requires:
      "The plan begins with what is known of trends, forms, routes, people at risk and gaps, drawn from data and from the evaluation of the plan before.",
  },
  {
    id: "vision-strategic-goals",
    level: "plan",
    title: "Goals and objectives",
    requires: "A few strategic goals, each with objectives one can reach, cover every pillar.",
  },
  {
    id: "objective-measure-link",
    level: "plan",
    title: "Measures hang on objectives",
    requires:
      "Each measure serves one objective, no objective is without measures, and no gap found is left unanswered.",
  },
  {
    id: "comprehensive-coverage",
    level: "plan",
    title: "All pillars and forms",
    requires:
      "Framework, prevention, protection and prosecution are dealt with, for every form of exploitation and for women, men and children, nationals and foreigners.",
  },
  {
    id: "priorities-sequencing",
    level: "plan",
    title: "What comes first",
    requires: "It can be seen which measures come first and which wait for others.",
  },
  {
    id: "guiding-principles",
    level: "plan",
    title: "Principles that are used",
    requires: "The principles are listed and each turns up in measures.",
  },
  {
    id: "human-rights-gender-child-lens",
    level: "plan",
    title: "Rights, gender, children throughout",
    requires:
      "Rights, equality and children are minded in making, carrying out and judging the plan.",
  },
  {
    id: "coordination-mechanism",
    level: "plan",
    title: "Who carries the plan",
    requires:
      "Council, coordinator, secretariat, groups and local bodies are named with rhythm and powers.",
  },
  {
    id: "leadership-adoption-level",
    level: "plan",
    title: "Adopted high up",
    requires: "Government, head of state or parliament adopts it, so that all agencies are bound.",
  },
  {
    id: "participatory-drafting",
    level: "plan",
    title: "Drafted together",
    requires:
      "Ministries, local government, associations, social partners and people with experience took part, and what became of comments is on record.",
  },
  {
    id: "time-span",
    level: "plan",
    title: "Start, end, review",
    requires: "The plan has a beginning and an end without a gap behind it, and a look half-way.",
  },
  {
    id: "budget-total",
    level: "plan",
    title: "What the whole costs",
    requires: "Cost of the whole and by objective, sources and the missing sum are stated.",
  },
  {
    id: "monitoring-provision",
    level: "plan",
    title: "Who follows it up",
    requires: "It says who watches, with which data, how often, and who gets the report when.",
  },
  {
    id: "independent-evaluation-provision",
    level: "plan",
    title: "Judged from outside",
    requires:
      "Evaluators who do not carry it out come half-way and at the end, are paid for, and are listened to.",
  },
  {
    id: "outcome-indicators",
    level: "plan",
    title: "Signs of change",
    requires: "Each objective has indicators of change with start and target.",
  },
  {
    id: "national-rapporteur-link",
    level: "plan",
    title: "Link to the rapporteur",
    requires: "The plan is joined to the independent mechanism that watches policy.",
  },
  {
    id: "response-to-monitoring",
    level: "plan",
    title: "Answers to recommendations",
    requires: "What treaty bodies and others recommended is answered point by point.",
  },
  {
    id: "legal-framework-step",
    level: "plan",
    title: "Laws to change",
    requires: "Laws and by-laws that must change are listed with dates.",
  },
  {
    id: "data-protection",
    level: "plan",
    title: "Data on victims",
    requires: "Throughout the plan victims' data are handled and exchanged lawfully.",
  },
  {
    id: "risk-contingency",
    level: "plan",
    title: "Risks",
    requires: "What may go wrong is named, with an answer, emergencies included.",
  },
  {
    id: "institutional-capacity",
    level: "plan",
    title: "Able to do it",
    requires:
      "Staff, skills and equipment of the agencies were looked at, and what lacks is planned.",
  },
  {
    id: "transparency-publication",
    level: "plan",
    title: "Published",
    requires: "Plan, reports and evaluations are public, in the languages needed.",
  },
  {
    id: "coherence-other-policies",
    level: "plan",
    title: "In tune with other plans",
    requires:
      "It fits with strategies on crime, violence, children, migration, work, corruption and rights.",
  },
  {
    id: "clear-language-structure",
    level: "plan",
    title: "One language, one table",
    requires: "Terms, numbering and tables are the same throughout.",
  },
  {
    id: "single-action",
    level: "measure",
    title: "One action",
    requires: "The measure is one thing that can be done, checked and closed.",
  },
  {
    id: "action-verb",
    level: "measure",
    title: "A verb that does",
    requires: "It begins with what is done and not with a wish.",
  },
  {
    id: "responsible-agency",
    level: "measure",
    title: "A lead",
    requires: "One body answers for the result.",
  },
  {
    id: "partners",
    level: "measure",
    title: "Partners",
    requires: "Who helps is named, with what.",
  },
  {
    id: "deadline",
    level: "measure",
    title: "A date",
    requires: "It is to be done by a date or quarter.",
  },
  {
    id: "output-indicator",
    level: "measure",
    title: "An indicator",
    requires: "It can be measured.",
  },
  {
    id: "outcome-contribution",
    level: "measure",
    title: "Serves the objective",
    requires: "It is clear which change it brings nearer.",
  },
  {
    id: "budget-and-source",
    level: "measure",
    title: "Money",
    requires: "Cost and payer are stated, or why it costs nothing.",
  },
  {
    id: "verification-source",
    level: "measure",
    title: "Proof",
    requires: "It says which paper or figures show that it was done.",
  },
  {
    id: "target-group",
    level: "measure",
    title: "For whom",
    requires: "Those addressed are named, with number and kind.",
  },
  { id: "geographic-scope", level: "measure", title: "Where", requires: "It says where it holds." },
  {
    id: "standard-reference",
    level: "measure",
    title: "Why",
    requires: "It points to the provision or recommendation it carries out.",
  },
  {
    id: "feasibility",
    level: "measure",
    title: "Within reach",
    requires: "The lead may do it and can in that time.",
  },
  {
    id: "safeguards",
    level: "measure",
    title: "No harm",
    requires: "Consent, secrecy, safety and children are minded where victims are touched.",
  },
  {
    id: "sustainability",
    level: "measure",
    title: "It lasts",
    requires: "It goes on after the project.",
  },
  {
    id: "single-lead",
    level: "measure",
    title: "One lead only",
    requires: "Not several bodies lead at once.",
  },
  {
    id: "deadline-open-ended",
    level: "measure",
    title: "An end",
    requires: "The time frame says when the measure is done.",
  },
  {
    id: "deadline-in-period",
    level: "measure",
    title: "Within the plan's years",
    requires: "The time frame lies inside the period of the plan.",
  },
  {
    id: "baseline-target",
    level: "measure",
    title: "Start and target",
    requires: "The indicator says where things stand and where they are to be.",
  },
  {
    id: "duplicate-measure",
    level: "measure",
    title: "Said once",
    requires: "No other measure says the same.",
  },
  {
    id: "cross-reference",
    level: "measure",
    title: "References that lead somewhere",
    requires: "A measure that is referred to exists.",
  },
  {
    id: "lead-concentration",
    level: "plan",
    title: "Shared work",
    requires: "No body leads more than two fifths of the measures.",
  },
  {
    id: "deadline-spread",
    level: "plan",
    title: "Spread over the years",
    requires: "Not most of the work is left for the last year.",
  },
  {
    id: "count-matches",
    level: "plan",
    title: "Counts that agree",
    requires: "Numbers of goals, objectives and measures in the text are those of the plan.",
  },
  {
    id: "total-matches",
    level: "plan",
    title: "Total that adds up",
    requires: "The total of the plan is the sum of its measures.",
  },
  {
    id: "lead-by-agreement",
    level: "measure",
    title: "A lead that is bound",
    requires: "The lead body is one that the decision binds.",
  },
  {
    id: "indicator-repeats",
    level: "measure",
    title: "Indicator of a change",
    requires: "The indicator says more than that the activity took place.",
  },
  {
    id: "donor-only-service",
    level: "measure",
    title: "Services that last",
    requires: "A service to victims does not depend on donors alone.",
  },
  {
    id: "everyday-duty",
    level: "measure",
    title: "More than the everyday duty",
    requires: "It goes beyond what the body has to do by law in any case.",
  },
  {
    id: "plan-provisions",
    level: "plan",
    title: "What a plan says of itself",
    requires:
      "Risks, publication, taking part, recommendations received, other strategies, personal data and principles each have a sentence.",
  },
]
