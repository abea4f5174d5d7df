import type { Area } from "../../set/set.ts"
import { provision as p } from "./provision.ts"

/** The areas of the pillar "prosecution". */
export const prosecutionAreas: Area[] = [
  {
    id: "criminalisation",
    pillar: "prosecution",
    title: {
      en: "Criminal law, sanctions and legal framework",
      ru: "Криминализация, санкции и правовая база",
      az: "Cinayət məsuliyyəti, sanksiyalar və normativ hüquqi baza",
    },
    scope:
      "Offence, aggravation, companies, penalties, jurisdiction, ratification, bringing laws into line.",
    lead: [
      p("CETS197", "4", "duty"),
      p("CETS197", "18", "duty"),
      p("CETS197", "20-25", "duty"),
      p("CETS197", "31", "duty"),
      p("PALERMO", "3", "duty"),
      p("PALERMO", "5", "duty"),
      p("UNTOC", "5", "duty"),
      p("UNTOC", "10", "duty"),
      p("UNTOC", "15", "duty"),
      p("EU2011-36", "2-6", "duty"),
      p("EU2011-36", "10", "duty"),
      p("OPSC", "3", "duty"),
      p("C029", "25", "duty"),
    ],
    elements: [
      {
        id: "definition-offence",
        title: { en: "The offence", ru: "Определение и состав", az: "Anlayış və cinayət tərkibi" },
        requires:
          "All acts, means and purposes are crimes; consent does not matter where means were used, and for children no means are needed.",
        core: true,
        provisions: [
          p("PALERMO", "3", "duty"),
          p("PALERMO", "5(1)", "duty"),
          p("CETS197", "4", "duty"),
          p("CETS197", "18", "duty"),
          p("EU2011-36", "2(3)", "duty"),
        ],
      },
      {
        id: "exploitation-forms",
        title: {
          en: "The forms named",
          ru: "Формы эксплуатации в законе",
          az: "Qanunda istismar formaları",
        },
        requires:
          "The law names sexual exploitation, forced labour and begging, slavery, forced crime, organs, and newer forms.",
        core: true,
        provisions: [
          p("PALERMO", "3(a)", "duty"),
          p("CETS197", "4(a)", "duty"),
          p("EU2011-36", "2(3)", "duty"),
        ],
      },
      {
        id: "attempt-participation",
        title: {
          en: "Attempt, help, papers, reach",
          ru: "Покушение, соучастие, юрисдикция",
          az: "Cəhd, iştirakçılıq, yurisdiksiya",
        },
        requires:
          "Attempt, aid, and forging or keeping papers are punishable, and courts can try what nationals do or suffer abroad.",
        core: false,
        provisions: [
          p("PALERMO", "5(2)", "duty"),
          p("CETS197", "20", "duty"),
          p("CETS197", "21(1)", "duty"),
          p("CETS197", "21(2)", "duty"),
          p("CETS197", "31(1)", "duty"),
          p("CETS197", "31(3)", "duty"),
          p("CETS197", "25", "duty"),
          p("UNTOC", "5(1)", "duty"),
          p("UNTOC", "15", "duty"),
        ],
      },
      {
        id: "aggravating-circumstances",
        title: { en: "Graver cases", ru: "Отягчающие обстоятельства", az: "Ağırlaşdırıcı hallar" },
        requires: "Danger to life, child victims, officials as offenders and gangs weigh heavier.",
        core: false,
        provisions: [
          p("CETS197", "24", "duty"),
          p("EU2011-36", "4(2)(d)", "duty"),
          p("EU2011-36", "4(3)", "duty"),
        ],
      },
      {
        id: "sanctions-corporate",
        title: {
          en: "Penalties, also for companies",
          ru: "Санкции и ответственность юридических лиц",
          az: "Sanksiyalar və hüquqi şəxslərin məsuliyyəti",
        },
        requires: "Penalties bite and deter, and companies can be fined or closed.",
        core: true,
        provisions: [
          p("CETS197", "22(1)", "duty"),
          p("CETS197", "23(1)", "duty"),
          p("CETS197", "23(2)", "duty"),
          p("CETS197", "23(4)", "duty"),
          p("UNTOC", "10(1)", "duty"),
          p("EU2011-36", "6(1)", "duty"),
          p("C029", "25", "duty"),
        ],
      },
      {
        id: "legal-harmonisation",
        title: {
          en: "Ratify and harmonise",
          ru: "Ратификация и гармонизация",
          az: "Ratifikasiya və uyğunlaşdırma",
        },
        requires:
          "Treaties are joined and criminal, labour, migration and social law are brought into line with them.",
        core: false,
        provisions: [
          p("UNTOC", "31(4)", "duty"),
          p("GR38", "rec. data and frameworks", "guidance"),
          p("OSCE2003", "III(1)", "guidance"),
          p("OHCHR2002", "G4", "guidance"),
        ],
      },
    ],
  },
  {
    id: "non-punishment",
    pillar: "prosecution",
    title: {
      en: "Non-punishment of victims",
      ru: "Ненаказание жертв",
      az: "Qurbanların məsuliyyətə cəlb edilməməsi",
    },
    scope: "Victims are not punished for what they were made to do.",
    lead: [
      p("CETS197", "26", "duty"),
      p("EU2011-36", "8", "duty"),
      p("P029", "4(2)", "duty"),
      p("OHCHR2002", "P7", "guidance"),
      p("OHCHR2002", "G2(5)", "guidance"),
      p("OHCHR2002", "G4(5)", "guidance"),
    ],
    elements: [
      {
        id: "legal-provision",
        title: { en: "A rule in law", ru: "Норма о ненаказании", az: "Cəzalandırmama norması" },
        requires: "The law allows that victims are not punished for what they were made to do.",
        core: true,
        provisions: [
          p("CETS197", "26", "duty"),
          p("EU2011-36", "8", "duty"),
          p("P029", "4(2)", "duty"),
          p("CIS-ML12", "", "guidance"),
        ],
      },
      {
        id: "scope-all-offences",
        title: {
          en: "All kinds of offences",
          ru: "Охват всех правонарушений",
          az: "Bütün hüquqpozmaların əhatəsi",
        },
        requires:
          "The rule covers crimes and lesser wrongs alike: stay, papers, prostitution, begging, drugs.",
        core: true,
        provisions: [
          p("EU2011-36", "8", "duty"),
          p("CETS197", "26", "duty"),
          p("OHCHR2002", "G2(5)", "guidance"),
          p("OHCHR2002", "P7", "guidance"),
        ],
      },
      {
        id: "early-non-prosecution",
        title: {
          en: "From the first sign",
          ru: "Применение с первых признаков",
          az: "İlk əlamətlərdən tətbiq",
        },
        requires:
          "Police and prosecutors can desist as soon as signs appear, before anybody is formally recognised.",
        core: false,
        provisions: [
          p("EU2011-36", "8", "duty"),
          p("P029", "4(2)", "duty"),
          p("OHCHR2002", "G4(5)", "guidance"),
        ],
      },
      {
        id: "training-and-monitoring",
        title: {
          en: "Guidance and clean records",
          ru: "Разъяснения и снятие судимости",
          az: "Təlimat və məhkumluğun götürülməsi",
        },
        requires: "Practitioners are guided, use is recorded, and past penalties can be lifted.",
        core: false,
        provisions: [
          p("CETS197", "29(3)", "duty"),
          p("NRM2022", "pillar 4", "guidance"),
          p("CMREC2022-21", "II", "guidance"),
          p("GR38", "rec. victims’ rights", "guidance"),
        ],
      },
    ],
  },
  {
    id: "investigation",
    pillar: "prosecution",
    title: {
      en: "Investigation and prosecution",
      ru: "Расследование и уголовное преследование",
      az: "İstintaq və cinayət təqibi",
    },
    scope:
      "On own initiative, specialised, with special means, first in the queue, officials included.",
    lead: [
      p("CETS197", "1(1)(b)", "duty"),
      p("CETS197", "27(1)", "duty"),
      p("CETS197", "29(1)", "duty"),
      p("CETS197", "24(c)", "duty"),
      p("UNTOC", "8", "duty"),
      p("UNTOC", "9", "duty"),
      p("UNTOC", "11(2)", "duty"),
      p("UNTOC", "11(5)", "duty"),
      p("UNTOC", "20", "duty"),
      p("EU2011-36", "9", "duty"),
      p("OHCHR2002", "G5", "guidance"),
      p("OHCHR2002", "P6", "guidance"),
    ],
    elements: [
      {
        id: "ex-officio",
        title: {
          en: "Without a complaint",
          ru: "Без заявления потерпевшего",
          az: "Şikayət olmadan",
        },
        requires: "A case opens and goes on whether or not the victim complains or withdraws.",
        core: true,
        provisions: [
          p("CETS197", "27(1)", "duty"),
          p("EU2011-36", "9(1)", "duty"),
          p("CETS197", "1(1)(b)", "duty"),
        ],
      },
      {
        id: "specialised-units",
        title: {
          en: "Specialists",
          ru: "Специализированные подразделения",
          az: "İxtisaslaşdırılmış bölmələr",
        },
        requires: "Police and prosecution have people for this alone, with means and independence.",
        core: true,
        provisions: [
          p("CETS197", "29(1)", "duty"),
          p("EU2011-36", "9(3)", "duty"),
          p("OHCHR2002", "G5", "guidance"),
        ],
      },
      {
        id: "special-techniques",
        title: {
          en: "Tools of organised-crime work",
          ru: "Специальные методы",
          az: "Xüsusi üsullar",
        },
        requires:
          "Surveillance, undercover work and controlled delivery may be used, under safeguards.",
        core: false,
        provisions: [
          p("UNTOC", "20(1)", "duty"),
          p("EU2011-36", "9(4)", "duty"),
          p("OSCE2003", "III(2)", "guidance"),
        ],
      },
      {
        id: "proactive-priority",
        title: {
          en: "First in the queue",
          ru: "Приоритет и совместная работа",
          az: "Prioritet və birgə iş",
        },
        requires:
          "Cases come first, run without delay with labour, tax and migration bodies, and do not lapse too soon.",
        core: false,
        provisions: [
          p("UNTOC", "11(2)", "duty"),
          p("UNTOC", "11(5)", "duty"),
          p("CMREC2022-21", "III", "guidance"),
          p("R203", "13", "guidance"),
          p("EU2011-36", "9(2)", "duty"),
        ],
      },
      {
        id: "corruption-complicity",
        title: {
          en: "Officials involved",
          ru: "Причастность должностных лиц",
          az: "Vəzifəli şəxslərin əlaqəsi",
        },
        requires: "Officials who take part or look away are prevented, found and punished.",
        core: false,
        provisions: [
          p("CETS197", "24(c)", "duty"),
          p("UNTOC", "8(1)", "duty"),
          p("UNTOC", "9(1)", "duty"),
          p("OHCHR2002", "P6", "guidance"),
          p("OSCE2003", "III", "guidance"),
        ],
      },
    ],
  },
  {
    id: "financial-investigation",
    pillar: "prosecution",
    title: {
      en: "Financial investigations and confiscation",
      ru: "Финансовые расследования и конфискация",
      az: "Maliyyə araşdırmaları və müsadirə",
    },
    scope: "Tracing, freezing, taking proceeds, money laundering, use of assets.",
    lead: [
      p("CETS197", "23(3)", "duty"),
      p("CETS197", "23(4)", "duty"),
      p("CETS197", "15(4)", "duty"),
      p("UNTOC", "6", "duty"),
      p("UNTOC", "7", "duty"),
      p("UNTOC", "12-14", "duty"),
      p("CETS198", "3-6", "duty"),
      p("CETS198", "12", "duty"),
      p("CETS198", "13", "duty"),
      p("EU2024-1260", "", "duty"),
      p("OPSC", "7", "duty"),
      p("OHCHR2002", "P16", "guidance"),
    ],
    elements: [
      {
        id: "parallel-financial",
        title: {
          en: "Follow the money each time",
          ru: "Параллельное финансовое расследование",
          az: "Paralel maliyyə araşdırması",
        },
        requires: "Beside every criminal inquiry a financial one traces the profit.",
        core: true,
        provisions: [
          p("UNTOC", "12(2)", "duty"),
          p("CETS198", "4", "duty"),
          p("OSCE2013", "", "guidance"),
          p("NRM2022", "pillar 4", "guidance"),
        ],
      },
      {
        id: "freeze-confiscate",
        title: { en: "Freeze and confiscate", ru: "Арест и конфискация", az: "Həbs və müsadirə" },
        requires: "Proceeds, tools or their value can be traced, frozen and taken.",
        core: true,
        provisions: [
          p("CETS197", "23(3)", "duty"),
          p("UNTOC", "12(1)", "duty"),
          p("CETS198", "3(1)", "duty"),
          p("EU2024-1260", "", "duty"),
          p("OPSC", "7", "duty"),
        ],
      },
      {
        id: "anti-money-laundering",
        title: {
          en: "Banks and intelligence",
          ru: "Противодействие отмыванию",
          az: "Çirkli pulların yuyulmasına qarşı",
        },
        requires:
          "The intelligence unit and those who must report know the signs and exchange what they see.",
        core: false,
        provisions: [
          p("UNTOC", "6(2)(b)", "duty"),
          p("UNTOC", "7(1)", "duty"),
          p("CETS198", "12(1)", "duty"),
          p("CETS198", "13(1)", "duty"),
        ],
      },
      {
        id: "international-asset-cooperation",
        title: {
          en: "Assets across borders",
          ru: "Международное взыскание активов",
          az: "Aktivlər üzrə beynəlxalq əməkdaşlıq",
        },
        requires:
          "Foreign requests to freeze and confiscate are carried out, and assets shared or given back.",
        core: false,
        provisions: [
          p("UNTOC", "13(1)", "duty"),
          p("UNTOC", "14(2)", "duty"),
          p("CETS198", "15", "duty"),
          p("CETS198", "23", "duty"),
        ],
      },
      {
        id: "asset-management",
        title: {
          en: "What becomes of it",
          ru: "Управление активами",
          az: "Aktivlərin idarə edilməsi",
        },
        requires:
          "Seized property is looked after, and what is taken serves victims or the work against trafficking.",
        core: false,
        provisions: [
          p("CETS198", "6", "duty"),
          p("CETS197", "15(4)", "duty"),
          p("CETS197", "23(4)", "duty"),
        ],
      },
    ],
  },
  {
    id: "victim-witness",
    pillar: "prosecution",
    title: {
      en: "Victims and witnesses in proceedings",
      ru: "Потерпевшие и свидетели в уголовном процессе",
      az: "Cinayət prosesində zərərçəkmişlər və şahidlər",
    },
    scope: "Protection of witnesses, sparing ways to testify, support in court.",
    lead: [
      p("CETS197", "27(2)-(3)", "duty"),
      p("CETS197", "28", "duty"),
      p("CETS197", "30", "duty"),
      p("CETS197", "12(1)(e)", "duty"),
      p("PALERMO", "6(2)(b)", "duty"),
      p("PALERMO", "6(5)", "duty"),
      p("UNTOC", "23-25", "duty"),
      p("EU2011-36", "12", "duty"),
      p("EU2011-36", "15", "duty"),
      p("OPSC", "8", "duty"),
      p("CETS201", "30-36", "duty"),
    ],
    elements: [
      {
        id: "protection-intimidation",
        title: { en: "Safe from threats", ru: "Защита от запугивания", az: "Qorxutmadan müdafiə" },
        requires:
          "Victims, witnesses, those who report, families and helpers are protected during the case and after.",
        core: true,
        provisions: [
          p("CETS197", "28(1)", "duty"),
          p("CETS197", "28(2)", "duty"),
          p("CETS197", "28(4)", "duty"),
          p("UNTOC", "24(1)", "duty"),
          p("PALERMO", "6(5)", "duty"),
          p("EU2011-36", "12(3)", "duty"),
        ],
      },
      {
        id: "secondary-victimisation",
        title: {
          en: "No second harm",
          ru: "Недопущение вторичной виктимизации",
          az: "Təkrar viktimizasiyanın qarşısının alınması",
        },
        requires:
          "No repeated interviews, no meeting the accused, no open testimony or needless questions on private life.",
        core: true,
        provisions: [
          p("EU2011-36", "12(4)", "duty"),
          p("CETS197", "30", "duty"),
          p("EU2012-29", "", "duty"),
        ],
      },
      {
        id: "participation-rights",
        title: {
          en: "Informed, heard, accompanied",
          ru: "Участие и сопровождение",
          az: "İştirak və müşayiət",
        },
        requires:
          "Victims know how the case goes, are heard, may bring lawyers and helpers, and can complain at home of crimes abroad.",
        core: false,
        provisions: [
          p("PALERMO", "6(2)(b)", "duty"),
          p("UNTOC", "25(3)", "duty"),
          p("CETS197", "12(1)(e)", "duty"),
          p("CETS197", "27(2)", "duty"),
          p("CETS197", "27(3)", "duty"),
        ],
      },
      {
        id: "child-witness",
        title: { en: "Child witnesses", ru: "Дети-свидетели", az: "Uşaq şahidlər" },
        requires: "In proceedings children get protection of their own.",
        core: false,
        provisions: [
          p("CETS197", "28(3)", "duty"),
          p("CETS197", "30", "duty"),
          p("OPSC", "8(1)", "duty"),
          p("EU2011-36", "15(1)", "duty"),
          p("CETS201", "31(1)", "duty"),
        ],
      },
      {
        id: "evidentiary-measures",
        title: {
          en: "Sparing ways to testify",
          ru: "Щадящие способы дачи показаний",
          az: "Qoruyucu ifadə üsulları",
        },
        requires:
          "Video link, recorded or anonymous testimony is possible within the rights of the defence.",
        core: false,
        provisions: [
          p("UNTOC", "24(2)(b)", "duty"),
          p("CETS197", "30", "duty"),
          p("CETS201", "36(2)", "duty"),
        ],
      },
    ],
  },
]
