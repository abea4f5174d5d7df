import type { Instrument } from "../../set/set.ts"

/** The instruments that contain the provisions. */
export const instruments: Instrument[] = [
  {
    id: "PALERMO",
    title:
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the UNTOC",
    body: "United Nations",
    year: "2000",
    kind: "treaty",
  },
  {
    id: "UNTOC",
    title: "United Nations Convention against Transnational Organized Crime",
    body: "United Nations",
    year: "2000",
    kind: "treaty",
  },
  {
    id: "SMUG",
    title:
      "Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the UNTOC",
    body: "United Nations",
    year: "2000",
    kind: "treaty",
  },
  {
    id: "CSR1951",
    title: "Convention relating to the Status of Refugees",
    body: "United Nations",
    year: "1951",
    kind: "treaty",
  },
  {
    id: "CRC",
    title: "Convention on the Rights of the Child",
    body: "United Nations",
    year: "1989",
    kind: "treaty",
  },
  {
    id: "OPSC",
    title:
      "Optional Protocol to the CRC on the sale of children, child prostitution and child pornography",
    body: "United Nations",
    year: "2000",
    kind: "treaty",
  },
  {
    id: "CEDAW",
    title: "Convention on the Elimination of All Forms of Discrimination against Women",
    body: "United Nations",
    year: "1979",
    kind: "treaty",
  },
  {
    id: "GR38",
    title:
      "General recommendation No. 38 (2020) on trafficking in women and girls in the context of global migration (CEDAW/C/GC/38)",
    body: "CEDAW Committee",
    year: "2020",
    kind: "soft-law",
  },
  {
    id: "OHCHR2002",
    title:
      "Recommended Principles and Guidelines on Human Rights and Human Trafficking (E/2002/68/Add.1)",
    body: "OHCHR",
    year: "2002",
    kind: "soft-law",
  },
  {
    id: "UNGPA2010",
    title: "United Nations Global Plan of Action to Combat Trafficking in Persons (A/RES/64/293)",
    body: "UN General Assembly",
    year: "2010",
    kind: "political",
  },
  {
    id: "UNODC-TK2008",
    title: "Toolkit to Combat Trafficking in Persons, second edition",
    body: "UNODC",
    year: "2008",
    kind: "guidance",
  },
  {
    id: "UNGP2011",
    title: "Guiding Principles on Business and Human Rights",
    body: "UN Human Rights Council",
    year: "2011",
    kind: "soft-law",
  },
  {
    id: "CETS197",
    title:
      "Council of Europe Convention on Action against Trafficking in Human Beings (CETS No. 197)",
    body: "Council of Europe",
    year: "2005",
    kind: "treaty",
  },
  {
    id: "CMREC2022-21",
    title:
      "Recommendation of the Committee of Ministers on preventing and combating trafficking in human beings for the purpose of labour exploitation",
    body: "Council of Europe, Committee of Ministers",
    year: "2022",
    kind: "soft-law",
  },
  {
    id: "GRETA-ICT2022",
    title:
      "Online and technology-facilitated trafficking in human beings: summary and recommendations",
    body: "GRETA / Council of Europe",
    year: "2022",
    kind: "guidance",
  },
  {
    id: "GRETA-LAB2020",
    title:
      "Guidance Note on preventing and combating trafficking in human beings for the purpose of labour exploitation (with Compendium of good practices)",
    body: "GRETA / Council of Europe",
    year: "2020",
    kind: "guidance",
  },
  {
    id: "CETS216",
    title: "Council of Europe Convention against Trafficking in Human Organs (CETS No. 216)",
    body: "Council of Europe",
    year: "2015",
    kind: "treaty",
  },
  {
    id: "CETS185",
    title: "Convention on Cybercrime (ETS No. 185)",
    body: "Council of Europe",
    year: "2001",
    kind: "treaty",
  },
  {
    id: "CETS198",
    title:
      "CoE Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime and on the Financing of Terrorism (CETS No. 198)",
    body: "Council of Europe",
    year: "2005",
    kind: "treaty",
  },
  {
    id: "CETS201",
    title:
      "CoE Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse (CETS No. 201)",
    body: "Council of Europe",
    year: "2007",
    kind: "treaty",
  },
  {
    id: "ETS116",
    title: "European Convention on the Compensation of Victims of Violent Crimes (ETS No. 116)",
    body: "Council of Europe",
    year: "1983",
    kind: "treaty",
  },
  {
    id: "ETS108",
    title:
      "Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data (ETS No. 108)",
    body: "Council of Europe",
    year: "1981",
    kind: "treaty",
  },
  {
    id: "EU2011-36",
    title:
      "Directive 2011/36/EU as amended by Directive (EU) 2024/1712 (consolidated 14 July 2024)",
    body: "European Union",
    year: "2011/2024",
    kind: "regional-law",
  },
  {
    id: "EU2024-1260",
    title: "Directive (EU) 2024/1260 on asset recovery and confiscation",
    body: "European Union",
    year: "2024",
    kind: "regional-law",
  },
  {
    id: "EU2012-29",
    title:
      "Directive 2012/29/EU on minimum standards on the rights, support and protection of victims of crime",
    body: "European Union",
    year: "2012",
    kind: "regional-law",
  },
  {
    id: "EU2004-81",
    title:
      "Council Directive 2004/81/EC on the residence permit issued to third-country nationals who are victims of trafficking and cooperate",
    body: "European Union",
    year: "2004",
    kind: "regional-law",
  },
  {
    id: "OSCE2003",
    title:
      "OSCE Action Plan to Combat Trafficking in Human Beings (PC.DEC/557, endorsed by MC.DEC/2/03)",
    body: "OSCE",
    year: "2003",
    kind: "political",
  },
  {
    id: "OSCE2005",
    title:
      "Addendum to the OSCE Action Plan: Addressing the Special Needs of Child Victims of Trafficking for Protection and Assistance (PC.DEC/685)",
    body: "OSCE",
    year: "2005",
    kind: "political",
  },
  {
    id: "OSCE2013",
    title: "Addendum to the OSCE Action Plan: One Decade Later (PC.DEC/1107/Corr.1)",
    body: "OSCE",
    year: "2013",
    kind: "political",
  },
  {
    id: "NRM2022",
    title:
      "National Referral Mechanisms: Joining Efforts to Protect the Rights of Trafficked Persons, second edition",
    body: "OSCE/ODIHR",
    year: "2022",
    kind: "guidance",
  },
  {
    id: "ICMPD2006",
    title:
      "Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response",
    body: "ICMPD",
    year: "2006",
    kind: "guidance",
  },
  {
    id: "ICMPD-ME2010",
    title:
      "Monitoring and Evaluation Handbook for National Action Plans against Trafficking in Human Beings",
    body: "ICMPD",
    year: "2010",
    kind: "guidance",
  },
  {
    id: "C029",
    title: "Convention concerning Forced or Compulsory Labour, 1930 (No. 29)",
    body: "ILO",
    year: "1930",
    kind: "treaty",
  },
  {
    id: "P029",
    title: "Protocol of 2014 to the Forced Labour Convention, 1930",
    body: "ILO",
    year: "2014",
    kind: "treaty",
  },
  {
    id: "R203",
    title: "Forced Labour (Supplementary Measures) Recommendation, 2014 (No. 203)",
    body: "ILO",
    year: "2014",
    kind: "soft-law",
  },
  {
    id: "C181",
    title: "Private Employment Agencies Convention, 1997 (No. 181)",
    body: "ILO",
    year: "1997",
    kind: "treaty",
  },
  {
    id: "C189",
    title: "Domestic Workers Convention, 2011 (No. 189)",
    body: "ILO",
    year: "2011",
    kind: "treaty",
  },
  {
    id: "CIS-ML11",
    title: "Model Law on Countering Trafficking in Human Beings (resolution 30-11)",
    body: "CIS Interparliamentary Assembly",
    year: "2008",
    kind: "model-law",
  },
  {
    id: "CIS-ML12",
    title: "Model Law on Assistance to Victims of Trafficking in Human Beings (resolution 30-12)",
    body: "CIS Interparliamentary Assembly",
    year: "2008",
    kind: "model-law",
  },
  {
    id: "SPTF2001",
    title:
      "Guidelines for National Plans of Action to Combat Trafficking in Human Beings and background for their establishment",
    body: "Stability Pact Task Force on Trafficking",
    year: "2001",
    kind: "guidance",
  },
]
