import type { Practice } from "../set.ts"

/** What others have done in making, following and judging such plans. */
export const practices: Practice[] = [
  {
    id: "before-drafting-review",
    country: "Azerbaijan",
    words:
      "The department leading the plan had it read against international standards from outside before the next one was drafted.",
    areas: [],
    criteria: ["situation-analysis", "response-to-monitoring"],
    source: "pragueprocess.eu, report of 15 February 2019",
    year: "2019",
  },
  {
    id: "evaluate-then-draft",
    country: "Brazil",
    words:
      "The second plan ended in an evaluation of results that joined progress reports, a public consultation on line and working groups, and its advice opened the third.",
    areas: [],
    criteria: ["independent-evaluation-provision", "participatory-drafting"],
    source: "evaluation report of the second plan",
    year: "2017",
  },
  {
    id: "third-plan-together",
    country: "Brazil",
    words:
      "The third plan and the choice of the committee's members came out of open procedures; two of its six axes deal with steering and information.",
    areas: [],
    criteria: ["participatory-drafting", "coordination-mechanism"],
    source: "gov.br, third plan; Decree 9.440/2018",
    year: "2018",
  },
  {
    id: "five-groups",
    country: "Georgia",
    words:
      "Five thematic groups drafted the plan with an NGO as their secretariat, and ministries and associations closed the work at a conference.",
    areas: ["civil-society"],
    criteria: ["participatory-drafting"],
    source: "osce.org/georgia-closed/56936",
    year: "2004",
  },
  {
    id: "review-and-paper",
    country: "Australia",
    words:
      "A state research institute reviewed the old plan, and a public paper then drew comments from associations, scholars and firms.",
    areas: [],
    criteria: ["situation-analysis", "participatory-drafting"],
    source: "homeaffairs.gov.au; alhr.org.au",
    year: "2020",
  },
  {
    id: "analysis-to-goals",
    country: "Serbia",
    words:
      "The strategy leads from an analysis with recommendations to one general aim and several special ones, with a chapter on children and a two-year plan.",
    areas: [],
    criteria: ["vision-strategic-goals", "objective-measure-link", "time-span"],
    source: "docslib.org/doc/5898798",
    year: "2017",
  },
  {
    id: "whole-skeleton",
    country: "Romania",
    words:
      "Context, problem, objectives, results, evaluation, institutions, money and legal effects stand in one strategy with a two-year plan attached.",
    areas: [],
    criteria: ["situation-analysis", "outcome-indicators", "budget-total", "legal-framework-step"],
    source: "legislatie.just.ro, document 283159",
    year: "2024",
  },
  {
    id: "options-and-annex",
    country: "Ukraine",
    words:
      "The programme weighed two ways of solving the problem, chose one with a referral mechanism, and annexed what each part would cost and who would pay.",
    areas: ["funding", "referral"],
    criteria: ["budget-total"],
    source: "iom.org.ua",
    year: "2012",
  },
  {
    id: "duties-in-the-act",
    country: "Moldova",
    words:
      "The decision that adopts the strategy also says how it is financed and what every responsible body has to report.",
    areas: [],
    criteria: ["leadership-adoption-level", "monitoring-provision"],
    source: "Government Decision 461/2018",
    year: "2018",
  },
  {
    id: "yearly-programmes",
    country: "Bulgaria",
    words:
      "Under a longer strategy the government adopts a programme every year, such as three campaigns against different forms of exploitation.",
    areas: ["awareness"],
    criteria: ["time-span", "priorities-sequencing"],
    source: "strategy.bg, programme for 2019",
    year: "2019",
  },
  {
    id: "town-plans",
    country: "North Macedonia",
    words:
      "Local commissions in several towns wrote four-year plans of their own and yearly work plans for the municipal councils.",
    areas: ["coordination"],
    criteria: [],
    source: "nacionalnakomisija.gov.mk",
    year: "2017",
  },
  {
    id: "dated-owned-evaluated",
    country: "Ireland",
    words:
      "The rapporteur found timings, owners and evaluation steps in the plan and survivors among its authors, and missed a clear budget.",
    areas: ["civil-society"],
    criteria: ["deadline", "responsible-agency", "budget-total"],
    source: "ihrec.ie",
    year: "2023",
  },
  {
    id: "five-columns",
    country: "Romania",
    words:
      "For each activity five columns name indicators, term, responsible bodies with partners, and the budget that pays.",
    areas: [],
    criteria: ["output-indicator", "partners", "budget-and-source"],
    source: "legislatie.just.ro, document 206647",
    year: "2018",
  },
  {
    id: "indicator-each",
    country: "Austria",
    words:
      "More than a hundred measures, grouped by theme and goal, each carry a body, a period and indicators.",
    areas: [],
    criteria: ["output-indicator", "responsible-agency", "deadline"],
    source: "plan of the task force, 2021-2023",
    year: "2021",
  },
  {
    id: "numbered-matrix",
    country: "Azerbaijan",
    words:
      "Measures are numbered by chapter with executing bodies and years; indicators and costs would be the next step.",
    areas: ["organ-removal", "identification"],
    criteria: ["deadline", "output-indicator", "budget-and-source"],
    source: "fed.az, text of the order; e-qanun.az",
    year: "2020",
  },
  {
    id: "fixed-calendar",
    country: "Moldova",
    words:
      "Bodies report by mid-July and mid-January, a permanent secretariat analyses, and the government has the national report by the end of March.",
    areas: [],
    criteria: ["monitoring-provision"],
    source: "docslib.org/doc/10319613",
    year: "2018",
  },
  {
    id: "method-and-money",
    country: "Moldova",
    words: "The national report explains its method first and gives an account of the money.",
    areas: [],
    criteria: ["monitoring-provision", "budget-total"],
    source: "national report for 2018",
    year: "2019",
  },
  {
    id: "paid-secretariat",
    country: "Moldova",
    words:
      "The committee has a small standing secretariat, its secretary paid by the state and two advisers at first by an international organisation.",
    areas: ["coordination", "funding"],
    criteria: [],
    source: "Government Decision 472/2008 as amended",
    year: "2008",
  },
  {
    id: "regional-annex",
    country: "Albania",
    words:
      "The coordinator's yearly report carries an annex on every regional committee and on the training held.",
    areas: ["coordination", "training"],
    criteria: ["monitoring-provision"],
    source: "docslib.org/doc/12869625",
    year: "2016",
  },
  {
    id: "yearly-execution",
    country: "Portugal",
    words:
      "The act that adopts the plan makes the commission report every year, area by area, with the degree of execution.",
    areas: [],
    criteria: ["monitoring-provision"],
    source: "interim reports for 2016 and 2018",
    year: "2018",
  },
  {
    id: "open-platform",
    country: "Brazil",
    words:
      "A public site follows the goals of the third plan through indicators and shows how many actions are being monitored.",
    areas: [],
    criteria: ["outcome-indicators", "transparency-publication"],
    source: "monitora87.org",
    year: "2018",
  },
  {
    id: "recommendation-tracker",
    country: "North Macedonia",
    words:
      "The commission's plan shows progress on each recommendation received and helps to steer donors; a group on children reports for itself.",
    areas: ["children", "funding"],
    criteria: ["response-to-monitoring"],
    source: "pjp-eu.coe.int",
    year: "2023",
  },
  {
    id: "statutory-report",
    country: "Azerbaijan",
    words:
      "By law the coordinator reports each year to state bodies, parliament and the ombudsperson.",
    areas: ["monitoring-evaluation"],
    criteria: [],
    source: "IOM needs assessment",
    year: "2016",
  },
  {
    id: "answer-to-criticism",
    country: "Finland",
    words:
      "The plan was presented as a reply to international criticism, and a programme for overseeing the assistance system followed.",
    areas: ["assistance"],
    criteria: ["response-to-monitoring"],
    source: "icenews.is; sttinfo.fi",
    year: "2024",
  },
  {
    id: "university-evaluation",
    country: "Portugal",
    words:
      "A university centre evaluated the plan from outside, with numbers on execution, before the next was written.",
    areas: [],
    criteria: ["independent-evaluation-provision"],
    source: "final report of 31 October 2013",
    year: "2013",
  },
  {
    id: "lesson-of-a-gap",
    country: "Portugal",
    words:
      "The act adopting the fifth plan says that continuity broke off after the fourth, and builds in the recommendations of the treaty body.",
    areas: [],
    criteria: ["time-span", "response-to-monitoring"],
    source: "Resolution 194/2024",
    year: "2024",
  },
  {
    id: "evaluation-that-counted",
    country: "Canada",
    words:
      "An evaluation found that spending could not be traced and that a line was missing; a funded line and funded partners followed.",
    areas: ["assistance"],
    criteria: ["independent-evaluation-provision", "budget-total"],
    source: "publicsafety.gc.ca",
    year: "2017",
  },
  {
    id: "fewer-indicators",
    country: "Canada",
    words:
      "The next evaluation advised fewer indicators, data on outcomes and the survivor committee that had been promised.",
    areas: ["civil-society"],
    criteria: ["outcome-indicators"],
    source: "publicsafety.gc.ca",
    year: "2024",
  },
  {
    id: "institution-as-rapporteur",
    country: "Ireland",
    words:
      "The national human rights institution became rapporteur by statutory instrument and reports against three sets of standards.",
    areas: ["rapporteur"],
    criteria: [],
    source: "ihrec.ie; emn.ie",
    year: "2022",
  },
  {
    id: "start-up-budget",
    country: "Germany",
    words:
      "The human rights institute took up independent reporting with four years of money to build it, and first mapped where data are missing.",
    areas: ["rapporteur", "data-research"],
    criteria: [],
    source: "institut-fuer-menschenrechte.de",
    year: "2022",
  },
  {
    id: "bound-task-force",
    country: "Netherlands",
    words:
      "The order that sets up the task force tells it to find and clear bottlenecks with the rapporteur's reports and with experience from cases.",
    areas: ["rapporteur", "coordination"],
    criteria: [],
    source: "order BWBR0023595",
    year: "2008",
  },
  {
    id: "binding-instruction",
    country: "Netherlands",
    words:
      "Prosecutors are instructed to run a financial inquiry in trafficking cases as a rule and to mind non-punishment and compensation.",
    areas: ["financial-investigation", "non-punishment", "compensation"],
    criteria: [],
    source: "instruction BWBR0033564",
    year: "2013",
  },
  {
    id: "commissioned-framework",
    country: "Australia",
    words:
      "After the review the government had a framework for monitoring and evaluation made and gave the plan its own appropriation.",
    areas: [],
    criteria: ["outcome-indicators", "budget-total"],
    source: "homeaffairs.gov.au; F2020L01589",
    year: "2020",
  },
]
