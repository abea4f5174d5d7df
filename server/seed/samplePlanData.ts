/**
 * The sample plan as Markdown: a draft of an invented country, with the faults that real drafts
 * have. It is a module, so that a bundled server carries it along.
 */
export const samplePlanMarkdown = `# REPUBLIC OF VALDORIA

## NATIONAL ACTION PLAN AGAINST TRAFFICKING IN HUMAN BEINGS 2026–2030

**Draft, version 0.6 of 14 October 2025 – for the second round of inter-agency consultation**
For official use until released by the National Coordinator. Text in [square brackets] is not agreed.

---

### 1. Introduction

1.1. The Government of the Republic of Valdoria adopted its previous anti-trafficking plan for 2021–2025 by Decision No. 118. By September 2025, 41 of its 66 measures had been carried out in full, 14 in part and 11 had not been started. This draft builds on that record, on the review made by the working group in spring 2025 and on the recommendations received from international bodies since 2021.

1.2. The draft was prepared by the Inter-agency Working Group. Fourteen state bodies sent proposals; six non-governmental organisations, the Confederation of Trade Unions and two international organisations commented on version 0.3. Of 412 comments received in the first round, 231 were accepted, 74 accepted in part, 82 rejected with reasons, and 25 are still open.

1.3. The plan covers the years 2026 to 2030. It consists of four strategic goals, sixteen specific objectives and forty measures.

### 2. The situation in brief

2.1. Valdoria is a country of origin, transit and, increasingly, of destination. In 2024 the police and the Labour Inspectorate together identified 87 victims (2020: 39): 46 men, 29 women and 12 children. Two thirds had been exploited in construction, seasonal farm work and private households; most others in prostitution or begging.

2.2. Most victims come from the eastern districts, where long-term unemployment and violence in the home push people to accept risky offers.

2.3. Recruiters now seldom meet their victims in person before the journey: a growing share of offers is placed through social networks and messaging services.

2.4. Profits from these crimes as a rule leave the country before the case reaches a court.

2.5. Foreign victims who wish to remain may, under the general rules of the Law on Foreigners, apply to the State Migration Service for a temporary residence permit.

2.6. The main weaknesses of the last plan, in the view of the working group, were: late identification, no common rules for handing victims over from one body to another, few cases of forced labour brought to court, and figures that did not match between bodies.

### 3. Principles

3.1. The plan rests on respect for human rights, on non-discrimination, and on sensitivity to the different needs of women and men. Every person affected is treated as a holder of rights.

3.2. The bodies carrying out the plan keep the personal details of victims confidential.

3.3. Measures are chosen on the basis of evidence, have one lead body, and reflect the capacity of that body.

### 4. Strategic goals, objectives and measures

*How to read the tables.* The lead body is named first and answers for the result. "(a)" marks a body that takes part by agreement. Indicators show the value for 2024 and the target. Money is in thousands of crowns for the whole period; SB = state budget, D = donors, OWN = within the body's own approved budget. A dash means that the cell has not been filled in.

#### Strategic goal 1. A system that is steered, staffed and measured

**Objective 1.1. Coordination works at national and local level**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 1.1.1 | Adopt a new statute of the Inter-agency Council that fixes its composition, the division of tasks between its members, decision rules and meetings at least four times a year | Ministry of the Interior | All Council members | By 30 June 2026 | Statute in force (no → yes); meetings a year with quorum (1 → 4) | Official Gazette; minutes | OWN |
| 1.1.2 | Set up a permanent secretariat of the National Coordinator with four full-time posts | Ministry of the Interior | Ministry of Finance | By 31 December 2026 | Posts filled (1 → 4) | Staff list | 1,150 SB |
| 1.1.3 | Establish local anti-trafficking teams of police, social services, schools, clinics and NGOs in all regions | Ministry of the Interior | Regional administrations; NGOs (a) | 2026–2028 | Regions with a team meeting every two months (3 → 14) | Team minutes; secretariat's register | 420 SB |

**Objective 1.2. Decisions rest on reliable data**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 1.2.1 | Build one statistical database on victims, suspects, cases and sentences with common definitions and a quarterly reconciliation between bodies | State Statistics Committee | Ministry of the Interior; Prosecutor's Office; Ministry of Justice; Labour Inspectorate | By 31 March 2027 | Bodies reporting on common forms (0 → 6); unexplained differences between sources (31 % → under 5 %) | Database log; yearly reconciliation note | 780 SB |
| 1.2.2 | Publish yearly statistics broken down by sex, age, nationality and form of exploitation | State Statistics Committee | Secretariat | Yearly by 30 April | Yearly issue published (0 → 5) | Committee's website | 60 SB |
| 1.2.3 | Commission two studies: on domestic work and on begging by children | Secretariat | Academy of Sciences; universities (a) | 2027 and 2029 | Studies published and discussed in the Council (0 → 2) | Study reports; minutes | 240 D |

**Objective 1.3. Professionals are trained**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 1.3.1 | Introduce a compulsory 16-hour module at the Police Academy and the Border Guard School | Ministry of the Interior | State Border Service | From September 2026 | Graduates who passed the module (0 % → 100 %) | Academy records | 190 SB |
| 1.3.2 | Train judges and prosecutors in handling trafficking cases, with case studies from national practice | Judicial Academy (a) | Prosecutor's Office; Supreme Court (a) | 2026–2029 | Criminal judges trained (18 % → 80 %); prosecutors trained (25 % → 90 %) | Certificates; course evaluations | 310 SB, D |
| 1.3.3 | Train social workers, doctors, teachers and consular staff in first contact with possible victims | Ministry of Labour and Social Protection | Ministries of Health, Education and Foreign Affairs; NGOs (a) | 2026–2030 | Persons trained a year (140 → 900); share passing the test after six months (n/a → 75 %) | Attendance lists; test results | 520 SB, D |
| 1.3.4 | Train labour inspectors in recognising forced labour | State Labour Inspectorate | Confederation of Trade Unions (a) | 2026–2027 | Inspectors trained (22 → 160) | Certificates | 70 SB |

**Objective 1.4. Money, partnership and cooperation across borders**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 1.4.1 | Open a separate programme code for anti-trafficking measures in the state budget | Ministry of Finance | Secretariat | With the 2027 budget | – | – | – |
| 1.4.2 | Conclude memoranda of cooperation with specialised NGOs, the Confederation of Trade Unions and the Union of Employers | Secretariat | NGOs; unions; employers | 2026 | – | – | – |
| 1.4.3 | Prepare agreements with two neighbouring states on the exchange of information and joint investigation teams | Prosecutor's Office | Ministry of the Interior; Ministry of Foreign Affairs | 2028 | – | – | – |

#### Strategic goal 2. Fewer people are drawn into exploitation

**Objective 2.1. People know the risks and where to turn**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 2.1.1 | Run a yearly national campaign in four languages, each year with another target group (2026: seasonal workers; 2027: school leavers; 2028: domestic workers; 2029: parents; 2030: hotel staff) | Secretariat | Ministry of Culture; public broadcaster (a); NGOs (a) | Yearly, October | People in the target group who can name two warning signs (survey: 24 % → 55 %) | Before/after survey | 1,400 SB, D |
| 2.1.2 | Include two lessons on recognising risky offers in the curriculum of grades 9 and 11 | Ministry of Education | Secretariat; NGOs (a) | School year 2027/28 | Schools giving the lessons (6 % → 95 %) | School inspection | 230 SB |
| 2.1.3 | Make the national hotline number known in employment offices, clinics, bus stations and on work contracts | Ministry of Labour and Social Protection | Regional administrations | 2026–2027 | Calls a year (610 → 2,500); offices displaying the number (30 % → 100 %) | Hotline statistics; spot checks | 85 SB |
| 2.1.4 | Hold an information day on 18 October in every region | Regional administrations | Local teams | Yearly | Information days held | Reports | OWN |

**Objective 2.2. Forced labour is prevented at the workplace**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 2.2.1 | Amend the Law on Labour Inspection so that inspectors may enter farms, building sites and, with the holder's consent, private homes without prior notice | Ministry of Labour and Social Protection | Ministry of Justice; State Labour Inspectorate | By 31 December 2026 | Amendment in force (no → yes) | Official Gazette | OWN |
| 2.2.2 | Carry out targeted inspections in construction, agriculture and textile workshops jointly with the police | State Labour Inspectorate | Ministry of the Interior; State Tax Service | 2026–2030 | Joint inspections a year (12 → 150); share leading to a file (8 % → 20 %) | Inspection register | 640 SB |
| 2.2.3 | License private recruitment agencies, ban fees charged to workers and keep a public register | Ministry of Labour and Social Protection | State Migration Service | By 30 June 2027 | Active agencies licensed (35 % → 100 %); complaints resolved within 60 days (40 % → 90 %) | Register; complaints log | 160 SB |
| 2.2.4 | Require bidders in public tenders above five million crowns to declare the risks of forced labour in their supply chains | Ministry of Finance | Public Procurement Agency | By 31 December 2028 | Tenders with the declaration (0 % → 100 %) | Procurement portal | 45 SB |
| 2.2.5 | Organise courses for labour inspectors on recognising forced labour | Ministry of Labour and Social Protection | State Labour Inspectorate | 2027 | Inspectors trained (22 → 120) | Certificates | 60 SB |

**Objective 2.3. Crossing borders becomes safer**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 2.3.1 | Introduce document readers at the six busiest crossing points and brief carriers on their duty to check travel documents | State Border Service | Carriers (a) | 2029 | – | – | – |
| 2.3.2 | Give departing workers a leaflet on lawful ways to work abroad, occupations in demand there, and addresses of consulates | State Migration Service | Ministry of Foreign Affairs | Permanently | – | – | – |

#### Strategic goal 3. Every victim is found, protected and supported

**Objective 3.1. Victims are identified early**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 3.1.1 | Adopt common identification indicators for each form of exploitation and make screening by them compulsory for police, inspectors, border and migration officers and detention staff | Ministry of the Interior | Labour Inspectorate; State Border Service; State Migration Service; Ministry of Justice | By 30 September 2026 | Bodies using the indicators (1 → 6); persons screened a year (0 → 4,000) | Orders of the bodies; screening forms | 130 SB |
| 3.1.2 | Create five mobile identification teams of a police officer, a social worker and an NGO worker | Ministry of Labour and Social Protection | Ministry of the Interior; NGOs (a) | 2026–2027 | Teams working (1 → 5); possible victims found by teams a year (9 → 120) | Team logs | 880 SB |
| 3.1.3 | Screen asylum seekers and persons in migration detention within 72 hours of first registration | State Migration Service | International organisations (a); NGOs (a) | From 1 January 2027 | Newly registered persons screened in time (0 % → 95 %) | Registration system | 95 SB |
| 3.1.4 | Let formal status be granted by a panel of police, social services and NGOs, on the basis of reasonable grounds and not depending on criminal proceedings | Ministry of the Interior | Ministry of Labour and Social Protection; NGOs (a) | By 31 March 2027 | Decisions within ten days (35 % → 90 %) | Panel register | 75 SB |

**Objective 3.2. Bodies hand over and work together by fixed rules**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 3.2.1 | Approve the Rules of the National Referral Mechanism with standard operating procedures from first contact to closing of the case and a list of duties for every body (see measure 3.2.9) | Ministry of Labour and Social Protection | All Council members; NGOs (a) | By 30 June 2026 | Rules in force (no → yes); possible victims referred within 24 hours (38 % → 95 %) | Official Gazette; case files | 90 SB |
| 3.2.2 | Appoint and train a referral contact in each police department, hospital, border post and regional labour office | Ministry of Labour and Social Protection | Ministry of Health; Ministry of the Interior; State Border Service | 2026–2027 | Contacts appointed (17 → 210) | Contact register | 110 SB |

**Objective 3.3. Assistance is available, adequate and unconditional**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 3.3.1 | Enlarge the state shelter for women and open one for men; adopt minimum standards of care | Ministry of Labour and Social Protection | NGOs (a) | 2026–2028 | Places (18 → 60), of which for men (0 → 20); shelters meeting the standards (n/a → 100 %) | Licences; yearly inspection | 3,900 SB |
| 3.3.2 | Provide medical, psychological and material help, counselling and interpretation from first contact, whether or not the person cooperates with the police | Ministry of Labour and Social Protection | Ministry of Health; NGOs (a) | From 1 July 2026 | Persons receiving an individual help plan within five days (41 % → 95 %) | Case management files | 1,750 SB |
| 3.3.3 | Keep the helpline open day and night | Ministry of Labour and Social Protection | NGO coalition "Safe Road" | From 1 January 2027 | Calls answered within two minutes (55 % → 90 %) | Helpline statistics | 460 SB |
| 3.3.4 | Provide interpretation into eight languages at the helpline | Ministry of Labour and Social Protection | International organisations (a) | 2027–2031 | Languages available (2 → 8) | Helpline roster | 120 D |

**Objective 3.4. Return to ordinary life**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 3.4.1 | Offer vocational training, job placement and wage subsidies to persons leaving the shelters | State Employment Agency | Union of Employers (a); NGOs (a) | 2026–2030 | Persons in work six months after training (22 % → 60 %) | Employment register | 690 SB |
| 3.4.2 | Provide transitional housing for up to two years and yearly follow-up to prevent renewed exploitation | Ministry of Labour and Social Protection | Regional administrations | 2027–2030 | Flats (0 → 25); persons in follow-up after 12 months (15 % → 80 %) | Housing register; case files | 2,200 SB |

**Objective 3.5. Children receive protection of their own**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 3.5.1 | Appoint a trained guardian within 24 hours for every unaccompanied or trafficked child and base each decision on a written assessment of the child's best interests | Agency for Child Protection | Ministry of the Interior; courts (a) | By 31 December 2026 | Children with a guardian in time (28 % → 100 %); files with an assessment (10 % → 100 %) | Agency register | 340 SB |
| 3.5.2 | Adopt a multi-disciplinary age assessment procedure with the benefit of the doubt | Ministry of Health | Agency for Child Protection; State Migration Service | By 30 June 2027 | Procedure in force (no → yes); contested results reviewed within 14 days (n/a → 100 %) | Order; review log | 80 SB |
| 3.5.3 | Open a small-group home for child victims with schooling and therapy | Agency for Child Protection | Ministry of Education; NGOs (a) | By 31 December 2028 | Places (0 → 16); children attending school (n/a → 100 %) | Licence; school register | 1,300 SB |

**Objective 3.6. Redress and return**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 3.6.1 | [Establish a state compensation fund for victims] / [Study the options for state compensation of victims] and simplify civil claims in criminal proceedings | Ministry of Justice and Ministry of Labour and Social Protection | Ministry of Finance; Bar Association (a) | [2027] / [2029] | – | – | – |
| 3.6.2 | Agree on a written procedure for the voluntary return of Valdorian victims from abroad, with travel documents issued without charge | Ministry of Foreign Affairs | State Migration Service | 2027 | – | – | – |

#### Strategic goal 4. Traffickers are brought to justice

**Objective 4.1. Cases are found, built and tried**

| No. | Measure | Lead | Partners | Time frame | Indicator (2024 → target) | Verified by | Budget |
|---|---|---|---|---|---|---|---|
| 4.1.1 | Set up a specialised unit of twelve investigators with analysts and a specialised group of prosecutors, working on the case jointly from the first day | Prosecutor's Office | Ministry of the Interior | By 31 December 2026 | Investigators (3 → 12); cases with a joint plan (5 % → 100 %) | Staff orders; case files | 1,480 SB |
| 4.1.2 | Open inquiries on the bodies' own initiative, without waiting for a complaint, and use special investigative techniques in all cases involving groups | Ministry of the Interior | Prosecutor's Office | From 1 January 2027 | Cases opened without a complaint (12 % → 50 %); cases reaching court (19 % → 45 %) | Case statistics | 610 SB |
| 4.1.3 | Continue strengthening the fight against trafficking | Ministry of the Interior | All bodies | 2026–2030 | – | – | OWN |
| 4.1.4 | Prepare amendments to Article 171 of the Criminal Code on the liability of legal persons and on abuse of office as an aggravating circumstance | Ministry of Justice | Prosecutor's Office | 2027 | – | – | – |
| 4.1.5 | Equip separate waiting and hearing rooms in four court buildings so that victims who testify do not meet the accused | Ministry of Justice | Courts (a) | 2028 | – | – | – |

### 5. Steering and reporting

5.1. The National Coordinator answers to the Government for the plan as a whole. The Inter-agency Council meets at least once a quarter and takes decisions by agreement of its members.

5.2. The bodies send the secretariat information on their measures by 20 January each year. The secretariat submits a summary report to the Council by 31 March. The working group looks through the plan at mid-term, in 2028.

### 6. Financing

6.1. The measures for which amounts are given are estimated at some 24 million crowns for five years. State bodies carry them out within their approved budgets; donors may contribute.

### 7. Points still open in this version

| Place | Point | Bodies |
|---|---|---|
| 3.6.1 | Fund or study; year | Ministry of Justice and NGOs for the fund, 2027; Ministry of Finance for the study, 2029 |
| 3.6.1 | Which ministry leads | Ministry of Justice / Ministry of Labour and Social Protection |
| 2.2.4 | *Reservation of the Ministry of Economy:* accepts the measure provided that small enterprises are exempt until 2029 | Ministry of Economy |
| 3.1.4 | *Special opinion of the Prosecutor's Office:* formal status should be granted by the investigator; does not block | Prosecutor's Office |
| 2.2.1 | Awaiting instructions | Ministry of Agriculture |
`
