import type { ContradictionFrame } from "../../set/set.ts"
import { endingFrames } from "./endingFramesData.ts"
import { servedFrames } from "./servedFramesData.ts"

/** Sentences that describe, criticise or abolish a practice, and so are no order of the plan. */
const taken = "described | critic | reform | exceptional"

function frame(areas: string, says: string, unless = ""): ContradictionFrame {
  return { areas: areas.split(" "), says, unless: unless ? `${unless} | ${taken}` : taken }
}

/** Benefits that must not depend on cooperation in the case, with the areas of each. */
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
    `${benefit === "permit" ? "permit & lost+" : `${benefit} ~ lost+ | ${benefit} ~ denies`} & ${refuses}`,
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
        frame(areas, `usefulW+ ~ serves & ${benefit}+`, "free | permit | guarded"),
        frame(
          areas,
          `${benefit}+ & agreed ~ serves`,
          "free | agreed- | stateBears | permit | atCourt",
        ),
        frame(areas, `mustFirst ~ serves & ${benefit}`, "free | permit | nobody"),
        frame(areas, `convictedOf & ${benefit}+`, "free | nobody | permit | convictedOf-"),
      ]),
])

const other: readonly ContradictionFrame[] = [
  // A livelihood and a lawyer are ordinarily due after the case.
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
  frame(
    "recovery-reflection",
    "notIntroduced ~ reflect",
    "free | narrow | ifW | informs | deported-",
  ),
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
  frame(
    "compensation",
    "redress & only+ > convicted | proviso+ ~ convicted",
    "free | only ~ fewW | courtOrder",
  ),
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
  frame(
    "identification",
    "policeOnly+ & policeOnly ~ status | victim & status/refersW/identifyW",
    "free",
  ),
  frame(
    "identification",
    "mustProve+ & victim/status/compelled",
    "free | nobody | offender ~ mustProve",
  ),
  frame(
    "identification",
    "timeLimitClaim/late & status ~ lost+ | status ~ denies | unheard & status",
    "nobody | free",
  ),
  frame("residence", "outcome ~ serves & permit", "free | guarded"),
  frame("residence", "permitAny & notRenewable"),
  frame("residence", "asylumW & loses & permitAny & permit/victim", "nobody | free"),
  frame("residence", "permitAny & workW ~ barredW", "noOne | free"),
  frame("residence", "familyW ~ denies & permit/victim", "nobody | free"),
  frame("assistance equality-rights", "citizens ~ openTo & shelter/help", "alike | nobody | free"),
  frame("compensation equality-rights", "citizens ~ openTo & redress", "alike | nobody | free"),
  frame("reintegration equality-rights", "citizens ~ openTo & reint", "alike | nobody | free"),
  frame("assistance equality-rights", "lawful & openTo & help", "nobody"),
  frame("compensation equality-rights", "lawful & openTo & redress", "nobody"),
  frame("assistance equality-rights", "elsewhere & foreign/victim & help", "nobody"),
  frame("compensation equality-rights", "elsewhere & foreign/victim & redress", "nobody"),
  frame("assistance equality-rights", "cleanPast & help/reint/openTo"),
  frame("reintegration equality-rights", "cleanPast & reint"),
  frame(
    "equality-rights assistance",
    "groupW & denies ~ measuresW | denies/outside/excludedW+ ~ person & measuresW",
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
  frame(
    "assistance equality-rights",
    "men & noneW & shelter",
    "nobody | women ~ men | separateBetter ~ openTo",
  ),
  frame(
    "assistance",
    "disabledW & denies ~ shelter | disabledW ~ denies/lost+ & shelter",
    "nobody | free | separateBetter",
  ),
  frame(
    "assistance equality-rights",
    "immoral ~ denies/lost+/shutOut+ & help & victim/person",
    "nobody | free",
  ),
  // Assistance.
  frame(
    "assistance",
    "pays+ ~ cost & payer > pays",
    "stateBears | offender > pays | nobody | courtFee | carrierW | fromOffender",
  ),
  frame(
    "assistance",
    "ownCost & help/shelter & victim/person",
    "stateBears | offender ~ pays | nobody",
  ),
  frame(
    "assistance",
    "byVictim+ ~ payW+ & cost",
    "stateBears | nobody | redress | fromOffender | carrierW",
  ),
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
  frame("children", "child & detained+", "detainedLet | offender ~ detained"),
  // Reflection.
  frame(
    "recovery-reflection",
    "reflect ~ short & lasting ~ short | reflect > short | short > reflect",
    "long | notAsDeadline | deal",
  ),
  frame("recovery-reflection", "reflect & cutShort+ & byInvestigator", "narrow | nobody"),
  // Not removing a person for a time gives them a period to reflect.
  frame(
    "recovery-reflection",
    `deported-/expelled- & cutShort+ & ${refuses}`,
    "narrow | offender ~ deported",
  ),
  frame("recovery-reflection", "reflect & questioned+", "herWish | nobody"),
  frame("recovery-reflection", "reflect & deported+ & victim/person", "nobody"),
  frame("recovery-reflection", "reflect & serves & mustW+", "herWish | nobody | free"),
  frame("recovery-reflection", "decideW ~ serves & short", "long"),
  frame("recovery-reflection", "removalOrder ~ notSuspended/enforced+ & periodW", "nobody"),
  // Return and residence.
  frame(
    "return identification",
    "raid & deported+ & foreign/victim",
    "voluntary | nobody | offender ~ deported | checkedFirst",
  ),
  frame("return", "wishesIgnored & returnW & victim/person", "nobody"),
  frame("return", "riskLook- & returnW", "nobody | deported- | voluntary ~ deported"),
  frame("return", "fast & deported+ & victim/foreign", "voluntary | nobody | offender ~ deported"),
  // "No longer needed" refers to the case here, and abolishes nothing.
  {
    areas: ["return"],
    says: "notNeededW ~ witnessW & deported+ & victim/foreign",
    unless: "voluntary | nobody | offender ~ deported | described | critic",
  },
  frame("return", "againstWill & deported+ & victim/foreign/child", "nobody | offender ~ deported"),
  frame("return", "deported+ & ownCost & victim/foreign", "nobody | offender ~ deported"),
  frame("return", "noRisk & deported+ & victim/foreign/child", "nobody | offender ~ deported"),
  frame(
    "return residence",
    "expelled+ & victim",
    "nobody | voluntary | offender ~ expelled | convicted ~ expelled",
  ),
  // Non-punishment.
  frame(
    "non-punishment",
    "punished+ & victim & wrongs",
    "buyingSex | letOff+ | nobody | offender > punished | consented | sentence",
  ),
  frame(
    "non-punishment",
    "punished+ & wrongs & compelled & victim/person",
    "buyingSex | letOff+ | nobody | offender > punished | consented | sentence",
  ),
  frame(
    "non-punishment",
    "punished+ & whatever & wrongs & women/victim",
    "buyingSex | consented | letOff | nobody | offender > punished | sentence",
  ),
  frame(
    "non-punishment",
    "punished & wrongs & identLater & women/victim/person",
    "letOff+ | nobody",
  ),
  frame(
    "non-punishment",
    "fined & victimDeed & identLater & women/victim/person",
    "letOff+ | nobody | exploitingW",
  ),
  frame(
    "non-punishment",
    "notSpared & wrongs & compelled/victim & person/victim",
    "nobody | sentence",
  ),
  // Privacy.
  frame("privacy", "hotline & callerKnown+", "nobody | withheld"),
  frame("privacy data-research", "register & victim & accessW ~ accessors", "nobody | withheld"),
  frame(
    "privacy",
    "publish+ ~ identity & victim/child",
    "withheld | nobody | taught | disciplinary | offender > publish",
  ),
  frame(
    "privacy",
    "withoutConsent & handed+ & data & victim/person/shelter",
    "nobody | withheld | punished | disciplinary",
  ),
  frame(
    "privacy",
    "data & handed+ ~ wrongReceiver | handed+ ~ shelter ~ wrongReceiver & victim/shelter",
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
  frame("children", "ageW & boneTest ~ solely+ | only+ > boneTest", "nobody"),
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
  frame("victim-witness", "^hearsThem+ > witnessW > facing+", "nobody | taught"),
  frame("children", "^hearsThem+ > child & facing+", "nobody | taught | offender > child"),
  frame("victim-witness", "witnessW > facing+ & hearsLast$+", "nobody | taught"),
  frame("children", "child > facing+ & hearsLast$+", "nobody | taught"),
  frame("victim-witness", "byForce+ & witnessW & testifyW", "nobody | offender ~ byForce"),
  frame("victim-witness", `punished+ & witnessW & ${refuses}`, "nobody | letOff"),
  frame("victim-witness", "pastLife ~ openly+ & witnessW", "nobody | asksStopped"),
  frame("victim-witness", "interviewed+ ~ repeated & witnessW", "nobody"),
  frame("victim-witness", "interviewed+ & noLawyer & witnessW", "nobody"),
  // Investigation.
  frame("investigation", "complaintOnly+ & caseW ~ opensW", "free | nobody"),
  frame("investigation", "opensW- ~ caseW & withdraws", "nobody | free"),
  frame("investigation", "closedW+ ~ withdraws & caseW & victim/serves", "nobody | keeps | free"),
  frame("investigation", "disciplinary & officialW & complicit & only", "nobody"),
  // Labour.
  frame("labour-exploitation", "sector & outside/excludedW+ & inspections", "nobody"),
  frame(
    "labour-exploitation",
    "notifiedW+ & employers & advance & inspections",
    "^endsFirst > inspections | inspections > endsLast$",
  ),
  frame("labour-exploitation", "reports+ & irregularW & toMigration & inspections"),
  frame(
    "labour-exploitation",
    "recruitFee ~ workerPays+ & agencyW",
    "sanctioned | forbidsThat > workerPays",
  ),
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
  // A person who went willingly gets no case.
  frame("criminalisation", "consented ~ notPursued", "consentNoMatter | nobody"),
  frame("organ-removal", "donor & consented & actW ~ noOffence", "consentNoMatter"),
  frame(
    "organ-removal non-punishment",
    "donorSelf ~ punished+",
    "letOff+ | nobody | offender > punished",
  ),
  frame("demand", "clients & notLiable & knowing/trafficServices"),
  frame(
    "criminalisation",
    "only+ > narrowForm & victimDef ~ identifyW/status/noOffence/regardedAs",
    "free",
  ),
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
  frame(
    "rapporteur",
    "coordW ~ actsAs ~ rapporteurW | coordW ~ rapporteurW ~ actsAs | actsAs ~ rapporteurW ~ coordW",
    "independentNo | nobody",
  ),
  frame("monitoring-evaluation", "selfEval ~ bySelf & planW", "evaluator"),
  frame("monitoring-evaluation", "reportW ~ secretW & planW"),
  // No end, no appeal, no time limit.
  frame(
    "assistance",
    "capped ~ short & stayIn ~ capped & notLonger & shelter/help",
    "nobody | longer+",
  ),
  frame("identification", "noAppeal & status", "offender ~ noAppeal | nobody ~ refuseW"),
  frame("identification", "noAppeal & policeOnly", "offender ~ noAppeal"),
  frame("residence", "noAppeal & permit", "offender ~ noAppeal"),
  frame("recovery-reflection", "noAppeal & reflect", "offender ~ noAppeal"),
  frame("return", "noAppeal & deported & victim/foreign", "offender ~ noAppeal"),
  frame("compensation", "noAppeal & redress & victim", "offender ~ noAppeal"),
  // At the border, and on the way back.
  frame(
    "borders-migration identification",
    "pushback+ & noRisk/victim/indicia",
    "nobody | wishes > pushback",
  ),
  frame(
    "return identification",
    "ownAuthorities & deported+ & victim/foreign",
    "nobody | voluntary | free | onlyAfter",
  ),
  frame("return", "stageIgnored & deported+ & victim/foreign/person", "nobody | voluntary"),
  frame(
    "return",
    "journey & owes+ & victim/person/foreign",
    "nobody | fromOffender | offender > owes | carrierW | lure",
  ),
  frame("return children", "noRisk & deported+ & child", "nobody"),
  // Money owed for help.
  frame(
    "assistance",
    "owes+ & cost & help & victim/payer",
    "nobody | fromOffender | offender > owes | employers | courtFee | carrierW",
  ),
  frame("assistance victim-witness", `owes & ${refuses}`, "nobody | fromOffender"),
  frame(
    "assistance equality-rights",
    "foreign ~ paidBasis & help",
    "nobody | stateBears | offender > pays",
  ),
  // Confidential facts that are disclosed to the police.
  frame("privacy", "confidant & tellsPolice+ & withoutConsent", "nobody | withheld | punished"),
  frame(
    "privacy civil-society",
    "ngo & proviso+/ngoBarred & tellsPolice+",
    "nobody | withheld | consent",
  ),
  frame("privacy", "shelterAddress & publish+", "nobody | withheld | offender > publish"),
  frame("privacy", "hotline & noAnonym", "nobody"),
  frame("data-research", "secretW & statsW", "identity | nobody | notSecret"),
  frame("rapporteur", "rapporteurW & leaveOf+ & reportW", "free | nobody | independentNo"),
  frame("rapporteur", "rapporteurW & leaveOf- & publishW-", "free"),
  // Children.
  frame("children", "guardian & toOfficer+", "nobody"),
  frame("assistance children", "takenChild+ & shelter & victim/women", "nobody | wishes"),
  // Courts and money.
  frame("investigation", "withoutComplaint & opensW- & caseW", "nobody ~ obstacle"),
  frame("investigation", "privatePros & trafficW", "notPrivate"),
  frame(
    "compensation",
    "unheard+/unheard- & claimW/civilClaim & redress/immoral/civilClaim & victim/trafficW/immoral",
    "nobody | free | offender > claimW",
  ),
  frame("compensation equality-rights", "noneGiven & redress & foreign/men/groupW"),
  frame("assistance equality-rights", "noneGiven & help & foreign/men/groupW"),
  frame(
    "financial-investigation",
    "finInv & only+ > convicted/serves/provesW | onceConvicted",
    "nobody | free",
  ),
  frame("victim-witness", "probed+ & pastLife & witnessW", "nobody | exceptional | taught"),
  frame(
    "recovery-reflection",
    "broughtDown+ & reflect ~ broughtDown & short",
    "nobody | notBelow | deal",
  ),
  frame(
    "labour-exploitation",
    "tiedEmployer & workPermit/foreign/worker",
    "nobody | free | fined | notTied",
  ),
  frame("borders-migration", "consulW & only+ > lawfulExit/paysW", "nobody | free"),
  // When the case ends, or at the investigator's word.
  ...benefits.map(([benefit, areas]) =>
    frame(areas, `caseEnd & ${benefit} ~ lost+`, "nobody | free | keeps | guarded"),
  ),
  frame(
    "assistance",
    "investigatorSays & condW & help/livelihood",
    "nobody | free | alike | guarded | consent",
  ),
  ...benefits.map(([benefit, areas]) =>
    frame(areas, `hinge+ ~ convicted & ${benefit}`, "free | nobody"),
  ),
  frame(
    "assistance equality-rights",
    "privileged & only+ > privileged & help",
    "free | nobody | voluntary",
  ),
  frame("identification", "raid & untilServed & detained+", "nobody"),
  frame(
    "identification return",
    "noRisk & foreign/raid & deported+/detained+",
    "nobody | voluntary | offender > deported",
  ),
  frame("identification civil-society", "ngo ~ ngoBarred & status/identifyW", "nobody | free"),
  frame("recovery-reflection", "deemedOver & serves/decideW", "nobody | free"),
  frame("residence", "serving ~ usefulW & permit", "free | personalToo | nobody"),
  frame(
    "compensation",
    "immoral & lost+ ~ redress | denies ~ redress & victim",
    "nobody | free | offender",
  ),
  frame("compensation victim-witness", "noLawyerGiven & victim", "nobody | free"),
  frame("return", "againstWill ~ deported+ & person", "nobody | offender ~ deported"),
  frame("privacy return", "reasonData & handed+ ~ wrongReceiver", "nobody | withheld | consent"),
  frame(
    "privacy",
    "mediaW ~ handed+ & identity & victim/child/women",
    "nobody | withheld | offender > handed | taught",
  ),
  frame(
    "privacy",
    "confidant & reports+ & irregularW & toMigration/policeBody",
    "nobody | withheld",
  ),
  frame(
    "privacy civil-society",
    "ngo & handed+ & policeBody & proviso+/only+ & withName/data",
    "nobody | withheld | consent",
  ),
  frame("children", "parentsDo+ & fast & child & wrongs/victim", "nobody | checkedFirst"),
  frame("children", "postponed+ & guardian", "nobody | prompt"),
  frame("rapporteur", "rapporteurW & only+ > approvalW & publishW", "free | nobody"),
  frame("non-punishment", "notSpared & compelled & victim", "nobody | sentence | consented"),
  frame("identification", "usable & givesNot & proceduresEnd/lost+", "nobody | free"),
  frame("identification", "aloneDecides+ & status/identifyW & policeBody/noAppeal", "nobody"),
  frame(
    "assistance",
    "payingIn ~ payer/cost/shelter & shelter & payer/victim",
    "nobody | stateBears | offender ~ payingIn | employers",
  ),
  frame(
    "civil-society privacy",
    "ngo & passingOn & policeBody & proviso+/only+ & withName/data",
    "nobody | consent",
  ),
  frame("referral", "onlyThrough & refersW", "nobody"),
  frame(
    "assistance",
    "testing ~ compulsory & admission/shelter & follows",
    "consent | nobody | taught",
  ),
  frame("recovery-reflection", "broughtDown+ & reflect & short", "nobody | notBelow | deal"),
  frame("assistance", "leftShelter & lost+ ~ help | foreverW", "nobody | free | keeps"),
  frame("assistance children", "youngW & denies & help", "nobody | free"),
  frame("victim-witness privacy", "readOut+ & identity & witnessW & testifyW", "nobody | withheld"),
  frame("criminalisation", "deceitToo & consented & noOffence", "nobody"),
  frame("assistance", "usefulW+ & policeBody & extendW", "nobody"),
  frame(
    "assistance identification",
    "notReleased & shelter & victim/payer/child",
    "nobody | offender ~ notReleased | data ~ notReleased",
  ),
  frame("children", "youngW & lost+/denies & child", "nobody | free | keeps"),
  frame("compensation", "copySentence & only+ ~ copySentence & redress", "nobody | free"),
  frame("compensation", "victimFault & reducedW+ & redress", "nobody | free | offender ~ reducedW"),
  frame("privacy", "victimsEmployer & toldW+ ~ victimsEmployer", "nobody | withheld | wagesW"),
  frame("return", "refuseReturn & forcedRemoval", "nobody | notLead"),
  frame("return", "riskLook & notDelay & returnW", "nobody"),
  frame(
    "non-punishment",
    "onlyMitigating & compelled/victim",
    "nobody | offender > onlyMitigating",
  ),
  frame(
    "non-punishment",
    "victimDeed & punishedDeed+ & whatever ~ controlledW",
    "consented | exploitingW | nobody",
  ),
  frame("identification civil-society", "notBasis & unions & status/identifyW", "nobody"),
  frame(
    "identification",
    "withoutServing & status- & victim",
    "refuseW | lost | deported | convicted",
  ),
  frame(
    "assistance",
    "bodyTest ~ againstWill & shelter/women/victim",
    "nobody | offender ~ bodyTest | staffW | againstWill ~ serves",
  ),
  frame(
    "victim-witness",
    "asksW+ ~ accusedW & directlyW & witnessW",
    "nobody | taught | courtOrder",
  ),
  frame(
    "victim-witness",
    "supportPerson & notLet & interviewed/testifyW",
    "nobody | offender > notLet",
  ),
  frame("civil-society", "securityCleared & only+ & orgW & ngoDoes", "nobody | staffW"),
  frame(
    "labour-exploitation compensation",
    "wagesW & unheard/denies & irregularW",
    "nobody | free | offender > unheard",
  ),
  frame("residence", "needed & only+ & permitAny", "nobody | free | personalToo"),
  frame("children", "withAdults+ & child & placedIn/keepW", "nobody | taught | noFacility"),
  frame("children", "ageAssess & againstWill/withoutConsent/noAppeal", "nobody"),
  frame("investigation", "adminOnly & opensW- & trafficW", "nobody"),
  frame("referral", "investigatorSays ~ requiresW & refersW", "nobody | free | consent-"),
  frame(
    "labour-exploitation residence",
    "leftEmployer & loses/lost+ & foreign/worker",
    "nobody | free | keeps | fined",
  ),
  frame("residence", "notSubject & extendW & permit & victim/foreign", "nobody"),
  frame("criminalisation", "noOffenceStrong+ & consented", "consentNoMatter | nobody"),
  frame("assistance", "workForKeep+ & shelter/help/victim", "nobody"),
  frame(
    "assistance equality-rights",
    "sexualForm & only+ > sexualForm & help/shelter/openTo",
    "nobody | alsoMen | free",
  ),
  frame("assistance identification", "toMigration ~ handed+ & irregularW & help", "nobody"),
  frame("assistance privacy", "letters ~ openedW+ & shelter/payer", "nobody | offender > openedW"),
  frame("identification", "returnedTo & notVictim", "nobody | free"),
  frame("identification", "applicW & status & only+/proviso+ & short", "nobody | free | decideW"),
  frame("children", "uniformW/repeated & interviewed+ & child", "nobody"),
  frame(
    "compensation",
    "expertW & ownCost/byVictimPays+ | pays+ ~ expertW & victim",
    "nobody | fromOffender | stateBears",
  ),
  frame("financial-investigation compensation", "takenMoney & toBudget & noneForVictims", "nobody"),
  frame("victim-witness", "toAccused+ & identity", "nobody | withheld"),
  frame(
    "victim-witness",
    "protectionW ~ notApplied & familyW/relatives/victim",
    "nobody ~ refuseW | free",
  ),
  frame("non-punishment", "entryBan+ & wrongs & victim", "nobody | offender ~ entryBan"),
  frame("recovery-reflection", "capped ~ short & reflect", "long | notAsDeadline | deal | nobody"),
  frame("recovery-reflection assistance", "onlyEmergency & reflect", "nobody | free"),
  frame("labour-exploitation", "complainW & deported+ & irregularW", "nobody | free"),
  frame("rapporteur", "rapporteurW & accessN- | noAccess", "nobody | unlimited"),
  frame("return", "repaidFirst & passport/journey/consulW", "nobody | free"),
  frame("return", "returnW & ownCost & victim", "nobody | offender ~ ownCost"),
  // The more a person cooperates in the case, the more they get.
  ...benefits.map(([benefit, areas]) =>
    frame(areas, `gradedBy+ ~ serves & ${benefit}`, "free | nobody | guarded | gradedBy ~ needW"),
  ),
  frame(
    "assistance identification",
    "moveLimited+ & victim/shelter",
    "nobody | offender ~ moveLimited",
  ),
  frame("privacy", "notConfidential & data & victim", "nobody ~ refuseW"),
  frame("children", "youngW & generalRule & child/person", "nobody | free"),
  frame("assistance", "operInterest & help/shelter/priorityW", "nobody | free"),
  frame("identification", "unheardPerson & status & lost+", "nobody"),
  frame("residence", "hinge+ ~ convicted & permitAny & offender", "nobody | free"),
  frame(
    "return",
    "notServing & returnW & victim/person/foreign",
    "nobody | free | voluntary | deported- | keeps",
  ),
  frame("children return", "childViews- & returnW/decideW", "nobody | ignoreW"),
  frame("non-punishment", "exempt & proviso ~ serves & victim", "free | nobody"),
  frame(
    "privacy",
    "mediaTo ~ handed+ & identity & victim/child/women",
    "nobody | withheld | taught",
  ),
  frame("residence", "permit & only ~ caseNeeds", "free | nobody"),
  frame("residence", "permit & only+ ~ caseNeeds", "nobody"),
  frame("residence", "permit & proviso > caseNeeds & cutShort/lost", "free | nobody | keeps"),
  frame("non-punishment", "generalTerms & wrongs & heldThem", "nobody | letOff+"),
  {
    areas: ["return"],
    says: "notNeededW ~ testifyW & deported+ & person/victim",
    unless: "voluntary | nobody | offender ~ deported | described | critic",
  },
]

/** Wording that contradicts the provisions of areas, matched by meaning. */
export const contradictionFrames: readonly ContradictionFrame[] = [
  ...conditions,
  ...other,
  ...endingFrames,
  ...servedFrames,
]
