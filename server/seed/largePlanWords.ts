// The words of the large plan: data for a generator, in the manner of a national plan.

export const chapters = [
  "Introduction",
  "The situation by region",
  "The law in force",
  "Lessons of the last plan",
  "Groups at risk",
  "Recommendations received",
  "Principles",
  "The bodies and their duties",
]

export const subsections = [
  "The northern regions",
  "The eastern regions",
  "The capital",
  "The southern coast",
  "Abroad",
  "What follows from this",
]

export const bodies = [
  "Ministry of the Interior",
  "Ministry of Labour and Social Protection",
  "Ministry of Justice",
  "Ministry of Finance",
  "Ministry of Health",
  "Ministry of Education",
  "Ministry of Foreign Affairs",
  "State Migration Service",
  "State Border Service",
  "State Labour Inspectorate",
  "Prosecutor's Office",
  "State Statistics Committee",
  "Agency for Child Protection",
  "State Employment Agency",
  "Regional administrations",
  'NGO coalition "Safe Road"',
]

const places = [
  "the eastern districts",
  "the port of Meril",
  "the border towns of the north",
  "the orchards of the Salda valley",
  "the building sites of the capital",
  "the fishing villages of the coast",
  "the textile workshops of Orlen",
  "the mountain communes",
  "the seasonal markets",
  "the bus stations of the regional centres",
]

const people = [
  "seasonal workers",
  "young people who leave school without a certificate",
  "women in private households",
  "men recruited for construction",
  "children who beg in the street",
  "asylum seekers in reception centres",
  "workers sent abroad by agencies",
  "families in debt",
  "former residents of children's homes",
  "persons with disabilities who live in institutions",
]

const services = [
  "the telephone helpline",
  "the shelter in the capital",
  "the mobile team",
  "the regional commission",
  "the office of the coordinator",
  "the training centre of the police",
  "the legal aid office",
  "the labour inspectors",
  "the consulates",
  "the school counsellors",
]

const findings = [
  "the rules on handing over a case were read differently by each body",
  "figures from two sources differed and nobody was asked to explain why",
  "an interpreter was found only after several days",
  "the first interview was repeated by three bodies",
  "local posts stood empty for more than half the year",
  "the person was sent home before anybody had asked how they had come",
  "the employer's books were never looked at",
  "the victim learned of the trial from a newspaper",
  "no body had been named as responsible",
  "the money had been promised and was not in the budget",
]

const reasons = [
  "work at home pays less than the journey costs",
  "the recruiter is known to the family",
  "papers are held by the employer",
  "nobody explains the contract in a language they read",
  "the nearest office is a day's journey away",
  "they fear to be punished for crossing the border",
  "a debt has to be paid before anything else",
  "the offer comes through a friend's account",
]

export const sentences = [
  "in {year}, {services} in {places} dealt with {n} cases, most of them concerning {people}.",
  "{people} are met most often in {places}, because {reasons}.",
  "the review of {year} noted that {findings}.",
  "of those who turned to {services}, {share} had first spoken to a neighbour or a colleague.",
  "where {services} and the local authorities sat at one table, a case was closed in {n} weeks; elsewhere it took more than twice as long.",
  "the working group heard {n} practitioners from {places}; nearly all said that {findings}.",
  "by the end of {year}, {share} of the posts at {services} had been filled.",
  "many of {people} do not see themselves as victims, because {reasons}.",
  "a survey among {people} showed that {share} had never heard of {services}.",
  "in {places} the number of reports rose from {n} to {n} between two years, which the bodies explain by better recording.",
  "the files show that {findings}, although the instruction of {year} said otherwise.",
  "it was agreed that {services} would report to the coordinator every quarter, beginning in {year}.",
  "nobody has counted how many of {people} pass through {places} in a season.",
  "the regional administrations asked that the needs of {people} be looked at apart from the rest.",
  "recruiters speak to {people} where they already are: on the telephone, at the bus stop, in {places}.",
  "in {n} of the files that were read, {findings}.",
]

export const verbs = [
  "introduce",
  "extend",
  "review and renew",
  "establish",
  "strengthen",
  "organise",
  "pilot and then extend",
  "publish",
  "bring into force",
  "equip and staff",
]

export const qualifiers = [
  "in all fourteen regions",
  "in the capital and three border regions first",
  "with a yearly report to the Council",
  "together with specialised organisations",
  "for adults and for children separately",
  "in the four languages most often spoken by those concerned",
  "on the basis of the review of 2025",
  "with a named contact in each body",
  "and test it after the first year",
  "within the approved number of posts",
]

export const steps = [
  "The work begins in {places} and takes account of {people}.",
  "Before it starts, {services} are asked what they need.",
  "The lead body tells the coordinator each year what has been done and what has not.",
  "People who have lived through exploitation are heard before the draft is closed.",
]

export const indicators = [
  "Regions where it is in use",
  "Persons reached in a year",
  "Officials trained and tested",
  "Cases handled by the common rules",
  "Bodies that report on time",
  "Share of files without a gap",
]

export const verifications = [
  "Register of the secretariat",
  "Yearly report of the lead body",
  "Official Gazette",
  "Staff lists",
  "Training records",
  "Survey by the Statistics Committee",
]

export const goals = [
  {
    goal: "A system that is steered, staffed and measured",
    objectives: [
      {
        objective: "Coordination at every level",
        topics: [
          "regular meetings of the inter-agency council",
          "local teams of police, schools and clinics",
          "the office of the national coordinator",
        ],
      },
      {
        objective: "An independent eye",
        topics: [
          "the independent national rapporteur",
          "yearly hearings on the rapporteur's report",
          "an outside evaluation of the plan at mid-term",
        ],
      },
      {
        objective: "Reliable figures",
        topics: [
          "one database on victims and cases",
          "yearly statistics by sex, age and form of exploitation",
          "research on forced begging and domestic work",
        ],
      },
      {
        objective: "Trained professionals",
        topics: [
          "the training course for judges and prosecutors",
          "the training module for border guards",
          "the training of social workers and nurses",
        ],
      },
      {
        objective: "Money and partners",
        topics: [
          "a separate budget line for the plan",
          "agreements with non-governmental organisations",
          "joint investigation teams with neighbouring states",
        ],
      },
    ],
  },
  {
    goal: "Fewer people are drawn into exploitation",
    objectives: [
      {
        objective: "People know the risks",
        topics: [
          "the information campaign on false job offers",
          "lessons on safe work abroad in schools",
          "leaflets on the helpline at bus stations",
        ],
      },
      {
        objective: "Fewer reasons to accept a risky offer",
        topics: [
          "employment programmes for single parents in poor districts",
          "grants for families in debt",
          "support for young people leaving care",
        ],
      },
      {
        objective: "Less demand",
        topics: [
          "a campaign addressed to buyers of services of exploited persons",
          "the penalty for knowingly using the services of a victim",
          "talks with employers on the demand for cheap labour",
        ],
      },
      {
        objective: "Fair work",
        topics: [
          "inspections of farms and building sites",
          "the licence of private recruitment agencies",
          "checks for forced labour in public procurement",
        ],
      },
      {
        objective: "Safe journeys and a safer net",
        topics: [
          "document readers at border crossings",
          "the monitoring of online job advertisements",
          "the register of organ transplants",
        ],
      },
    ],
  },
  {
    goal: "Every victim is found",
    objectives: [
      {
        objective: "Early identification",
        topics: [
          "common indicators for the identification of victims",
          "mobile identification teams",
          "screening in migration detention",
        ],
      },
      {
        objective: "Handing over by fixed rules",
        topics: [
          "the national referral mechanism and its procedures",
          "referral contacts in hospitals and labour offices",
          "the referral form used by every body",
        ],
      },
      {
        objective: "Time to recover",
        topics: [
          "a recovery and reflection period of at least forty-five days",
          "the stay of removal during the reflection period",
          "information on the recovery period in eight languages",
        ],
      },
      {
        objective: "A right to stay",
        topics: [
          "residence permits for victims on personal grounds",
          "access of victims to the asylum procedure",
          "the renewal of residence permits during proceedings",
        ],
      },
      {
        objective: "Private life protected",
        topics: [
          "rules on the confidentiality of victims' personal data",
          "a code for the media on the identity of victims",
          "the protection of data in the case register",
        ],
      },
    ],
  },
  {
    goal: "Every victim is supported",
    objectives: [
      {
        objective: "Unconditional assistance",
        topics: [
          "shelter places for women, men and families",
          "medical and psychological help from first contact",
          "interpretation and counselling at the helpline",
        ],
      },
      {
        objective: "Compensation and redress",
        topics: [
          "the state compensation fund for victims",
          "free legal aid for victims in civil claims",
          "compensation orders in criminal judgments",
        ],
      },
      {
        objective: "Safe return",
        topics: [
          "a procedure for voluntary and safe return with a risk assessment",
          "travel documents issued by consulates without charge",
          "agreements on the return of victims with countries of origin",
        ],
      },
      {
        objective: "Back to ordinary life",
        topics: [
          "vocational training for persons leaving shelters",
          "transitional housing and long-term reintegration support",
          "wage subsidies for the reintegration of victims",
        ],
      },
      {
        objective: "Children first",
        topics: [
          "guardians for unaccompanied child victims",
          "the age assessment procedure for children",
          "small-group homes for child victims",
        ],
      },
    ],
  },
  {
    goal: "Traffickers are brought to justice",
    objectives: [
      {
        objective: "A law that reaches every form",
        topics: [
          "the criminal offence of trafficking for all forms of exploitation",
          "the liability of legal persons for trafficking",
          "penalties for abuse of office in trafficking cases",
        ],
      },
      {
        objective: "Victims are not punished",
        topics: [
          "the provision on non-punishment of victims for acts they were compelled to commit",
          "guidance to prosecutors on non-punishment",
          "the review of convictions of persons later identified as victims",
        ],
      },
      {
        objective: "Cases are built early",
        topics: [
          "specialised units of investigators and prosecutors",
          "special investigative techniques in trafficking cases",
          "investigations on the bodies' own initiative",
        ],
      },
      {
        objective: "Profits are taken",
        topics: [
          "financial investigations parallel to each trafficking case",
          "the freezing and confiscation of proceeds",
          "training of investigators in tracing money",
        ],
      },
      {
        objective: "Witnesses are safe",
        topics: [
          "protection of victims who testify against intimidation",
          "hearings by video link for vulnerable witnesses",
          "separate waiting rooms in courts",
        ],
      },
    ],
  },
  {
    goal: "What is learned is kept",
    objectives: [
      {
        objective: "Rights and equality in every step",
        topics: [
          "a check of each measure for equality of women and men",
          "guidance on a human-rights based approach",
          "the participation of survivors in decisions",
        ],
      },
      {
        objective: "Reports that are read",
        topics: [
          "yearly progress reports with indicators",
          "the public page on the progress of the plan",
          "the mid-term review of the plan",
        ],
      },
      {
        objective: "Archives and handbooks",
        topics: [
          "the handbook of cases for practitioners",
          "the archive of decisions of the council",
          "the glossary used by all bodies",
        ],
      },
      {
        objective: "Exchange with others",
        topics: [
          "study visits to neighbouring states",
          "the yearly conference of regional teams",
          "the exchange of officials with other countries",
        ],
      },
      {
        objective: "The next plan",
        topics: [
          "the timetable of the next plan",
          "the consultation on the next plan",
          "the costing of the next plan",
        ],
      },
    ],
  },
]

/** The values of the patterns' `{names}`. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  places,
  people,
  services,
  findings,
  reasons,
}
