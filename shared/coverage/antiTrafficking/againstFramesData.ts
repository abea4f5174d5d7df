import type { AgainstFrame } from "../set.ts"

/** Telling how things are, criticising it, doing away with it: no order of a plan. */
const taken = "described | critic | reform | exceptional"

function frame(areas: string, says: string, unless = ""): AgainstFrame {
  return { areas: areas.split(" "), says, unless: unless ? `${unless} | ${taken}` : taken }
}

/** Benefits that must not hang on serving the case, with the areas of each. */
const benefits: readonly (readonly [meaning: string, areas: string])[] = [
  ["help", "assistance"],
  ["permit", "residence"],
  ["reflect", "recovery-reflection"],
  ["redress", "compensation"],
  ["status", "identification"],
  ["reint", "reintegration"],
]

const refuses = "refuseW ~ serves | serves-"

const conditions = benefits.flatMap(([benefit, areas]) => [
  frame(areas, `${benefit} & only+ > serves`, "free | stateBears"),
  frame(
    areas,
    `${refuses} & ${benefit === "permit" ? "permit & lost+" : `${benefit} ~ lost+ | ${benefit} ~ denies`}`,
    "free | nobody | keeps",
  ),
  // A permit may be for those who cooperate, as long as it is not for them alone.
  ...(benefit === "permit"
    ? []
    : [
        frame(areas, `hinge+ ~ serves & ${benefit}`, "free | stateBears | permit"),
        frame(
          areas,
          `${benefit} & proviso+ ~ serves`,
          benefit === "redress"
            ? "free | permit"
            : "free | stateBears | permit | offender > victim/women",
        ),
        frame(areas, `serves ~ usefulW+ & ${benefit}+`, "free | permit | guarded"),
        frame(
          areas,
          `${benefit}+ & agreed ~ serves`,
          "free | agreed- | stateBears | permit | atCourt",
        ),
        frame(areas, `mustFirst ~ serves & ${benefit}`, "free | permit | nobody"),
        frame(areas, `convictedOf & ${benefit}+`, "free | nobody | permit"),
      ]),
])

const other: readonly AgainstFrame[] = [
  // What one lives on, and a lawyer, come when the case has been served.
  frame("assistance", "onceServed+ & livelihood", "free | permit | atCourt | nobody | informs"),
  frame("compensation", "onceServed+ & redress", "free | permit | nobody | informs | noOffence"),
  frame(
    "assistance",
    "serving & livelihood+",
    "free | agreed- | serving- | permit | atCourt | nobody | informs",
  ),
  frame("assistance", "outcome ~ serves & livelihood+", "free | guarded"),
  frame("reintegration", "outcome ~ serves & reint+", "free | guarded"),
  frame("compensation", "outcome ~ serves & payout+", "free | guarded"),
  frame(
    "reintegration",
    "serving & reint+",
    "free | serving- | permit | atCourt | nobody | informs",
  ),
  frame(
    "compensation",
    "serving & payout+",
    "free | serving- | atCourt | nobody | informs | cost | offender > payout",
  ),
  frame(
    "compensation",
    "onceConvicted & fundW & redress",
    "free | nobody | informs | only ~ fewW | recoverW",
  ),
  frame(
    "identification assistance",
    "untilServed & keepVictim+",
    "nobody | touch | offender > victim/women",
  ),
  frame(
    "identification assistance",
    "untilServed & detained+ & victim/women/foreign/child",
    "nobody | detainedLet | offender > victim/women/foreign/child",
  ),
  frame("recovery-reflection", "notIntroduced ~ reflect", "free | narrow | ifW"),
  frame("non-punishment", "exempt & only+ > serves | hinge+/proviso+ ~ serves", "free"),
  frame(
    "non-punishment",
    "exempt & only+ > convicted/recognised | proviso+ ~ convicted/recognised",
    "free",
  ),
  frame(
    "assistance",
    "help & only+ > convicted/recognised | proviso+ ~ convicted/recognised",
    "free | pays | guarded",
  ),
  frame("residence", "permit & only+ > convicted", "free"),
  frame("compensation", "redress & only+ > convicted | proviso+ ~ convicted", "free | only ~ fewW"),
  frame("compensation", "assetsSold & redress", "free"),
  frame("compensation", "courtFee ~ pays+ & payer", "free | nobody"),
  frame(
    "reintegration",
    "reint & only+ > convicted/recognised | proviso+ ~ convicted/recognised",
    "free",
  ),
  frame(
    "identification",
    "status & only+ > convicted | proviso+ ~ convicted & victim",
    "free | convicted-",
  ),
  frame("identification", "afterW > serves & status", "free | nobody"),
  frame("identification", "status ~ afterW ~ convicted & victim", "free | convicted-"),
  frame("identification", "nobody ~ status & notUntil > convicted & victim"),
  frame("identification", "policeOnly+ & victim & status/refersW/identifyW", "free"),
  frame("identification", "mustProve+ & victim/status", "free | nobody"),
  frame("identification", "timeLimitClaim & status ~ lost+ | status ~ denies", "nobody | free"),
  frame("residence", "serves ~ outcome & permit", "free | guarded"),
  frame("residence", "permitAny & notRenewable"),
  frame("residence", "asylumW & loses & permit", "nobody | free"),
  frame("residence", "workW ~ barredW & permitAny", "nobody | free"),
  frame("residence", "familyW ~ denies & permit/victim", "nobody | free"),
  frame("assistance equality-rights", "openTo ~ citizens & shelter/help", "alike | nobody"),
  frame("compensation equality-rights", "openTo ~ citizens & redress", "alike | nobody"),
  frame("reintegration equality-rights", "openTo ~ citizens & reint", "alike | nobody"),
  frame("assistance equality-rights", "openTo & lawful & help", "nobody"),
  frame("compensation equality-rights", "openTo & lawful & redress", "nobody"),
  frame("assistance equality-rights", "elsewhere & foreign/victim & help", "nobody"),
  frame("compensation equality-rights", "elsewhere & foreign/victim & redress", "nobody"),
  frame("assistance equality-rights", "cleanPast & help/reint/openTo"),
  frame("reintegration equality-rights", "cleanPast & reint"),
  frame(
    "equality-rights assistance",
    "denies/outside ~ person & groupW & measuresW",
    "nobody | free",
  ),
  frame("identification", "notVictim & refuseW/serves/late/immoral", "free | nobody"),
  frame("identification criminalisation", "notVictim & consented", "consentNoMatter | nobody"),
  frame("children", "notVictim & consented & child/ageW", "consentNoMatter | nobody"),
  frame("referral", "refersW+ & withoutConsent/againstWill & victim", "nobody"),
  // Rights that are flatly denied.
  ...benefits.map(([benefit, areas]) =>
    frame(areas, `noRight ~ ${benefit} & victim`, "nobody | free | rightless | offender > noRight"),
  ),
  frame("compensation", "noPay ~ redress & victim", "nobody | free | offender ~ noPay | rightless"),
  // Nationality, sex, state of health.
  ...benefits.map(([benefit, areas]) =>
    frame(`${areas} equality-rights`, `${benefit} & only+ > nationals`, "free | alsoMen"),
  ),
  ...benefits.map(([benefit, areas]) =>
    frame(
      `${areas} equality-rights`,
      `foreign & denies ~ ${benefit} | lost+ ~ ${benefit} & foreign ~ denies/lost`,
      "nobody | free | refuseW ~ serves | leaving | fast | convicted",
    ),
  ),
  frame("assistance equality-rights", "noneW & shelter & men", "nobody | women ~ men"),
  frame("assistance", "disabledW ~ denies/lost+ & shelter", "nobody | free | separateBetter"),
  frame(
    "assistance equality-rights",
    "immoral ~ denies/lost+ & help & victim/person",
    "nobody | free",
  ),
  // Assistance.
  frame(
    "assistance",
    "pays+ ~ cost & payer > pays",
    "stateBears | offender > pays | nobody | courtFee | carrierW",
  ),
  frame(
    "assistance",
    "ownCost & help/shelter & victim/person",
    "stateBears | offender ~ pays | nobody",
  ),
  frame("assistance", "byVictim+ ~ payW+ & cost", "stateBears | nobody | redress"),
  frame("compensation", "byVictim+ ~ payW+ & redress", "stateBears | nobody"),
  frame("assistance", "leaving & forbidden & shelter & victim/person", "atAnyTime | nobody"),
  frame("assistance", "phones ~ forbidden & shelter", "atAnyTime | nobody"),
  frame(
    "assistance equality-rights",
    "testing ~ compulsory+ & victim/shelter/payer",
    "consent | nobody",
  ),
  frame("assistance", "force ~ placedIn & victim/shelter", "offender ~ force | nobody"),
  // Detention.
  frame("identification assistance", "detained+ & victim", "detainedLet | offender ~ detained"),
  frame("children", "lockup+ & child & keepW+", "detainedLet"),
  frame("children", "detained+ & child", "detainedLet | offender ~ detained"),
  // Reflection.
  frame(
    "recovery-reflection",
    "reflect ~ short & lasting ~ short | reflect > short | short > reflect",
    "long | notAsDeadline",
  ),
  frame("recovery-reflection", "reflect & cutShort+ & byInvestigator", "narrow | nobody"),
  frame("recovery-reflection", "reflect & questioned+", "herWish | nobody"),
  frame("recovery-reflection", "reflect & deported+ & victim/person", "nobody"),
  frame("recovery-reflection", "reflect & serves & mustW+", "herWish | nobody | free"),
  frame("recovery-reflection", "decideW ~ serves & short", "long"),
  frame("recovery-reflection", "removalOrder ~ notSuspended/enforced+ & periodW", "nobody"),
  // Return and residence.
  frame(
    "return identification",
    "deported+ & raid & foreign/victim",
    "voluntary | nobody | offender ~ deported | checkedFirst",
  ),
  frame("return", "wishesIgnored & returnW & victim/person", "nobody"),
  frame("return", "riskAssess- & returnW & ifW", "nobody"),
  frame("return", "deported+ & fast & victim/foreign", "voluntary | nobody | offender ~ deported"),
  frame("return", "deported+ & againstWill & victim/foreign/child", "nobody | offender ~ deported"),
  frame("return", "deported+ & ownCost & victim/foreign", "nobody | offender ~ deported"),
  frame("return", "deported+ & noRisk & victim/foreign/child", "nobody | offender ~ deported"),
  frame(
    "return residence",
    "expelled+ & victim",
    "nobody | voluntary | offender ~ expelled | convicted ~ expelled",
  ),
  // Non-punishment.
  frame(
    "non-punishment",
    "punished+ & victim & wrongs",
    "letOff+ | nobody | offender > punished | consented | sentence",
  ),
  frame(
    "non-punishment",
    "punished+ & wrongs & compelled & victim/person",
    "letOff+ | nobody | offender > punished | consented | sentence",
  ),
  frame(
    "non-punishment",
    "punished+ & whatever & wrongs & women/victim",
    "consented | letOff | nobody | offender > punished | sentence",
  ),
  frame(
    "non-punishment",
    "punished & wrongs & identLater & women/victim/person",
    "letOff+ | nobody",
  ),
  frame(
    "non-punishment",
    "notSpared & wrongs & compelled/victim & person/victim",
    "nobody | sentence",
  ),
  // Privacy.
  frame("privacy", "hotline & callerKnown", "nobody | withheld"),
  frame("privacy data-research", "register & victim & accessW ~ accessors", "nobody | withheld"),
  frame(
    "privacy",
    "publish+ ~ identity & victim/child",
    "withheld | nobody | taught | disciplinary | offender > publish",
  ),
  frame(
    "privacy",
    "handed+ & withoutConsent & data & victim/person/shelter",
    "nobody | withheld | punished | disciplinary",
  ),
  frame(
    "privacy",
    "handed+ ~ wrongReceiver | handed+ ~ shelter ~ wrongReceiver & data & victim/shelter",
    "withheld | nobody | consent",
  ),
  frame("privacy", "pressIn ~ letIn+ & withShelter", "withheld | nobody | taught"),
  frame(
    "privacy civil-society",
    "ngo & handed+ & identity & everyone & policeW",
    "nobody | withheld",
  ),
  // Children.
  frame("children", "treatedAs+ ~ adult & child/ageW", "contraryProof | nobody"),
  frame("children", "unproven & treatedAs+ ~ adult", "contraryProof"),
  frame("children", "ageW & boneTest ~ solely+", "nobody"),
  frame("children", "parentsDo+ & noRisk/suspectParent & child", "nobody"),
  frame("children", "interviewed+ & withoutGuardian & child", "nobody"),
  frame("children", "facingSuspect & interviewed+ & child", "nobody"),
  frame("children", "guardian & lateW ~ courtW & child", "prompt | nobody"),
  frame("children", "parentConsent & suspectParent & help/interviewed & child", "nobody"),
  // Witnesses.
  frame("victim-witness", "protectionW & lost+ & judgmentEnd", "nobody | keeps"),
  frame("victim-witness", "notGranted & spared & testifyW", "nobody"),
  frame("victim-witness", "bait & victim", "nobody"),
  frame("victim-witness", "interpretW ~ denies | stateLang & interviewed & witnessW", "nobody"),
  frame("compensation assistance", "informedRights & afterServes", "nobody | free"),
  frame("victim-witness", "openCourt+ & testifyW & witnessW", "nobody"),
  frame("victim-witness", "confront+ & stage & witnessW", "nobody | taught"),
  frame("victim-witness", "facing+ & witnessW & testifyW", "nobody | taught"),
  frame("victim-witness", "byForce+ & witnessW & testifyW", "nobody | offender ~ byForce"),
  frame("victim-witness", `punished+ & witnessW & ${refuses}`, "nobody | letOff"),
  frame("victim-witness", "pastLife ~ openly+ & witnessW", "nobody"),
  frame("victim-witness", "interviewed+ ~ repeated & witnessW", "nobody"),
  frame("victim-witness", "interviewed+ & noLawyer & witnessW", "nobody"),
  // Investigation.
  frame("investigation", "complaintOnly+ & caseW ~ opensW", "free | nobody"),
  frame("investigation", "opensW- ~ caseW & withdraws", "nobody | free"),
  frame("investigation", "closedW+ ~ withdraws & caseW & victim/serves", "nobody | keeps | free"),
  frame("investigation", "disciplinary & officialW & complicit & only", "nobody"),
  // Labour.
  frame("labour-exploitation", "sector & outside & inspections", "nobody"),
  frame("labour-exploitation", "notifiedW+ & employers & advance & inspections"),
  frame("labour-exploitation", "reports+ & irregularW & toMigration & inspections"),
  frame("labour-exploitation", "recruitFee ~ workerPays+ & agencyW", "sanctioned"),
  frame(
    "labour-exploitation",
    "employers/agencyW ~ heldByEmployer+ ~ passport",
    "safekeeping | nobody | sanctioned",
  ),
  // Borders.
  frame(
    "borders-migration equality-rights",
    "women ~ barredTravel & crossing & alone/relatives",
    "nobody",
  ),
  frame(
    "borders-migration",
    "passport ~ takenW+ & victim/women",
    "safekeeping | nobody | employers | sanctioned",
  ),
  frame(
    "borders-migration equality-rights",
    "women & permissionOf ~ relatives & crossing",
    "nobody | child | sanctioned",
  ),
  // Criminal law.
  frame("criminalisation", "consented & actW ~ noOffence", "consentNoMatter"),
  frame("organ-removal", "donor & consented & actW ~ noOffence", "consentNoMatter"),
  frame(
    "organ-removal non-punishment",
    "donorSelf ~ punished+",
    "letOff+ | nobody | offender > punished",
  ),
  frame("demand", "clients & notLiable & knowing"),
  frame("criminalisation", "only+ > narrowForm & victimDef ~ identifyW/status/noOffence", "free"),
  frame("criminalisation children", "meansRequired+ & child"),
  frame("criminalisation", "legalPerson ~ notLiable & victimDef", "nobody"),
  frame("criminalisation", "reconcile & released+ & offender", "nobody"),
  frame("financial-investigation compensation", "confiscated ~ toPolice", "welfare | nobody"),
  frame("organ-removal", "payDonor+", "nobody | sanctioned | blood"),
  frame("awareness equality-rights", "women ~ advised+ ~ notTravel"),
  // Framework.
  frame("civil-society", "ngo ~ ngoBarred & ngoDoes", "nobody | free"),
  frame("funding", "donorOnly+ ~ donorMoney & help/ngo"),
  frame("rapporteur", "rapporteurW & subordinate+", "independentNo"),
  frame("rapporteur", "rapporteurW & assigned & executiveBoss", "independentNo"),
  frame("monitoring-evaluation", "selfEval ~ bySelf & planW", "evaluator"),
  frame("monitoring-evaluation", "reportW ~ secretW & planW"),
]

/** Wording against the provisions of areas, by what it means. */
export const againstFrames: readonly AgainstFrame[] = [...conditions, ...other]
