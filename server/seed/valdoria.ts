import type { Right } from "../../shared/access.ts"
import type { AgencyRole, PlanSettings } from "../../shared/api/plans.ts"

/** An agency of the seed, and how it stands to its plans. */
export interface SeedAgency {
  key: string
  name: string
  short: string
  role: AgencyRole
}

/** The agencies of Valdoria: four parties and an opinion. */
export const seedAgencies: readonly SeedAgency[] = [
  { key: "interior", name: "Ministry of the Interior", short: "Interior", role: "party" },
  {
    key: "labour",
    name: "Ministry of Labour and Social Protection",
    short: "Labour",
    role: "party",
  },
  { key: "justice", name: "Ministry of Justice", short: "Justice", role: "party" },
  { key: "finance", name: "Ministry of Finance", short: "Finance", role: "party" },
  { key: "safe-road", name: 'NGO coalition "Safe Road"', short: "Safe Road", role: "opinion" },
]

/** A person of the seed. `mandate` makes them the delegate of their agency. */
export interface SeedPerson {
  name: string
  email: string
  agency: string
  right: Right
  mandate: boolean
}

/** The people of Valdoria. The secretariat's person is employed by Interior and speaks for nobody. */
export const seedPeople: readonly SeedPerson[] = [
  {
    name: "Elin Varga",
    email: "secretariat@valdoria.example",
    agency: "interior",
    right: "secretariat",
    mandate: false,
  },
  {
    name: "Marko Ilves",
    email: "interior@valdoria.example",
    agency: "interior",
    right: "drafter",
    mandate: true,
  },
  {
    name: "Sanda Moreno",
    email: "labour@valdoria.example",
    agency: "labour",
    right: "drafter",
    mandate: true,
  },
  {
    name: "Tarik Rasul",
    email: "justice@valdoria.example",
    agency: "justice",
    right: "reviewer",
    mandate: true,
  },
  {
    name: "Ilona Petran",
    email: "finance@valdoria.example",
    agency: "finance",
    right: "reviewer",
    mandate: true,
  },
  {
    name: "Noor Hadley",
    email: "safe-road@valdoria.example",
    agency: "safe-road",
    right: "reviewer",
    mandate: false,
  },
  {
    name: "Pavel Osk",
    email: "budget@valdoria.example",
    agency: "finance",
    right: "observer",
    mandate: false,
  },
]

/** The settings of every plan of Valdoria; its instruments are those the country is bound by. */
export const valdoria: Omit<PlanSettings, "title"> = {
  country: "Valdoria",
  reservations: [],
  instruments: [
    "PALERMO",
    "UNTOC",
    "CRC",
    "OPSC",
    "CEDAW",
    "CSR1951",
    "CETS197",
    "CETS185",
    "CETS198",
    "CETS201",
    "ETS116",
    "ETS108",
    "C029",
    "P029",
    "C181",
  ],
  language: "en",
  classification: "official",
  currency: "VLC",
  periodFrom: 2026,
  periodTo: 2030,
  caretNames: false,
  standards: { id: "anti-trafficking", version: "" },
}
