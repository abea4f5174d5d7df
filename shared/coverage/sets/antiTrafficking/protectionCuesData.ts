import type { Concepts, RuleData } from "../../set/set.ts"
import { concept as c, cues } from "./cue.ts"

/** Concepts of the protection of victims. */
export const protectionConcepts: Concepts = {
  // identification
  identifyVictim: c(
    "identification of victim|identify victim|identifying victim|identification of persons|identification of presumed|identification indicator|identification procedure|identification team|formal identification|early identification|detection of victim|detect victim|victim identification|victims are identified|recognise victim|recognition of victim|late identification|proactive identification|identification of possible|identify possible|identify potential|status of victim|victim status|formal status|granting of status",
    "идентификац жертв|идентификаци пострадав|выявлени жертв|выявления жертв|выявлять жертв|выявить жертв|выявлени пострадав|выявлять пострадав|распознавани жертв|признани жертв|признания жертв|опознани жертв|статус жертв|статуса жертв|критери идентифик|процедур идентифик|показател идентифик|индикатор идентифик|индикаторы выявл|признаки жертв",
    "qurbanların müəyyən|qurbanlarının müəyyən|qurbanın müəyyən|qurbanların aşkar|qurbanlarının aşkar|qurbanların tanın|qurban statusu|zərərçəkmişlərin müəyyən|zərərçəkmişlərin aşkar|identifikasiya|müəyyən edilmə indikator|müəyyənləşdirmə meyar|qurban kimi tanın|qurbanların identif|uşaqların müəyyən edil|zərər çəkmiş uşaqların müəyyən",
  ),
  screen: c(
    "screening|screen=|screened|indicators for identif|common indicators|list of signs|checklist|check list|questionnaire for|standard questions|risk signs|indicator list|recognise the signs|recognise signs|recognizing signs|recognise .. signs|spot the signs|signs of trafficking|indicators of trafficking|signs that somebody|signs by which|first interview with migrants",
    "скрининг|опросник|опросный лист|контрольн лист|чек-лист|анкет|перечень признак|признаков торговл|признаки торговл|индикатор торговл|распознава признак|выявл признак|первичн опрос|признаков эксплуатац|признаки эксплуатац",
    "skrininq|sorğu vərəq|yoxlama vərəq|yoxlama siyahı|əlamətlər siyahı|insan alveri əlamət|istismar əlamət|əlamətlərin tanın|əlamətləri tanı|ilkin müsahibə|ilkin sorğu|indikatorlar|anket|əlamətlərini tanı",
  ),
  mobileTeam: c(
    "mobile team|mobile group|mobile identification|mobile unit|outreach worker|cultural mediator|outreach team|street work|go out at night|outreach to places|on the spot visits",
    "мобильн групп|мобильн бригад|выездн групп|аутрич|культурн посредник|уличн работ|уличная работа|ночн рейд|по ночам .. места",
    "mobil qrup|səyyar qrup|mobil komanda|autriç|mədəni vasitəçi|küçə işi|gecələr .. yerlər|sosial patrul",
  ),
  findPeople: c(
    "in order to find|find those who|come forward on their own|cannot come forward|who do not come forward|look for those|who would not come|seek out|reach those who|come to light|go unnoticed|remain undetected|remain invisible|overlooked|not recognised as|not seen as victim|taken for offender|mistaken for|treated as illegal|pass for|unrecognised",
    "найти тех|не обращаются сами|не могут обратиться|остаются незамеч|остается незамеч|невыявлен|не распозна|принимают за|воспринимают как нарушит|принимаются за|не видят жертв|рассматриваются как нарушит|сами не обрат|не заявляют о себе",
    "özü müraciət|özləri müraciət|müraciət edə bilm|diqqətdən kənar|aşkar edilmir|aşkarlanmır|tanınmır|pozuntu törədən kimi|qanun pozan kimi|müəyyən olunmur",
  ),
  reasonableGrounds: c(
    "reasonable ground|reason to believe|reason to think that someone|presumed victim|presumption that|treated as such until|treated as a victim until|benefit of the doubt until|signs suffice|on suspicion alone",
    "разумн основан|достаточн основан полагать|есть основания полагать|имеются основания полагать|предполагаем жертв|считается таковым|до принятия решения считать",
    "kifayət qədər əsas|ağlabatan əsas|ehtimal edilən qurban|ehtimal olunan qurban|güman etməyə əsas|əsas olduqda|əsaslı güman|qurban hesab ed",
  ),
  selfName: c(
    "do not call themselves|does not call himself|does not call herself|do not see themselves|do not regard themselves|would never use the word|speak of a bad job|bad job, a debt|jealous boyfriend|a boyfriend",
    "себя не называют|не называют себя|не считают себя|не считает себя|не осознают себя|говорят о плохой работе|плохой работе, о долге|ревнивом друге",
    "özlərini .. adlandırmır|özlərini belə adlandır|özünü qurban say|özlərini qurban|pis işdən|borcdan, qısqanc|qısqanc dost",
  ),
  noComplaintNeeded: c(
    "not depending on criminal|independent of criminal|regardless of criminal|irrespective of criminal|without waiting for a criminal|not conditional on proceedings|does not depend on a complaint|even if no case",
    "независимо от возбужден|независимо от уголовн|вне зависимости от уголовн|не зависит от уголовн|не обусловлен возбужден|до возбуждения",
    "cinayət işinin başlanmasından asılı|cinayət təqibindən asılı|cinayət işindən asılı|istintaqdan asılı olmayaraq",
  ),
  placesFound: c(
    "detention|asylum seeker|detained|migrants|deport|street|brothel|shelter for homeless|emergency room|sex work|paid sex|hospital|border|reception centre|reception center|street vending|detainees|raids",
    "задержан|просител убежищ|содержани мигрант|спецприемник|беженц|выдвор|мигрант|улиц|бордел|изолятор|притон|проституц|ивс",
    "saxlanılan|sığınacaq axtaran|miqrantlar arasında|deportasiya|küçə|qaçqın|təcridxana|çıxarılan|fahişə|tutulan",
  ),
  // referral
  nrm: c(
    "referral mechanism|national referral|referral system|referral pathway|referral procedure|referral contact|points for referral|referral form|rules of referral|referral of victim|referral between|referred to|refer victims|refer the person|refer them|cross-referral|nrm=|refer presumed",
    "механизм перенаправ|систем перенаправ|механизма направл|национальн механизм взаимодейств|перенаправлени жертв|перенаправление жертв|перенаправления жертв|порядок перенаправ|перенаправ|механизм направлени|направлени жертв в",
    "istiqamətləndirmə mexanizm|milli istiqamətləndirmə|istiqamətləndirmə qayda|istiqamətləndirmə sistem|qurbanların istiqamətləndir|yönləndirmə mexanizm|istiqamətləndirilməsi|yönləndirmə",
  ),
  sop: c(
    "standard operating procedure|sops|operating procedure|written procedure|flow chart|flowchart|algorithm|step by step|step-by-step|protocol of action|order of action|common rules for handing|rules for handing|steps to be taken|list of duties|decision tree|common procedure",
    "стандартн операционн|операционн процедур|алгоритм действ|алгоритм взаимодейств|алгоритм|пошагов|блок-схем|порядок действий|порядок взаимодействия|схем взаимодейств|прилагаемой схем|последовательност действий|единый порядок",
    "standart əməliyyat|əməliyyat prosedur|alqoritm|addım-addım|fəaliyyət ardıcıllıq|görüləcək addım|əlavə edilən sxem|fəaliyyət alqoritm|qarşılıqlı fəaliyyət qayda|vahid qayda|addımların",
  ),
  firstContact: c(
    "first contact|first meets|first to meet|whoever first|whoever meets|closing of the case|first encounter|from one body to another|from one institution to|from office to office|sent from one|passed from|who comes across|comes upon",
    "первого контакт|первого обращени|первым установ|первым обнаруж|первый контакт|закрыти дела|закрытия случая|из одного ведомства в другое|от одного ведомства к другому|из кабинета в кабинет|первым встрет|первым столкн|первичн контакт",
    "ilk təmas|ilk əlaqə|işin bağlanma|bir qurumdan digər|ilk dəfə rast|ilk rastlaş|ilk müraciət|qapı-qapı göndər|kabinetdən kabinet|ilk qarşılaş|ilk görən",
  ),
  handOver: c(
    "inform the duty|notify|within twenty-four hours|within 24 hours|hand over|hands over|pass on|completed form|passed to|accompany to|transfer to the service|forward to|contact the centre|telephone the centre|call the centre|answerable for each|who takes over|takes over",
    "уведомля|сообща|в течение суток|передает|передач|заполненную карт|направля в|сопровожда в|ответствен за каждый|передавать",
    "məlumat verir|bildirir|bir gün ərzində|24 saat|iyirmi dörd saat|təhvil|ötür|doldurulmuş|cavabdeh qurum|yönəldir|göndərir|çatdırılma",
  ),
  // assistance
  victimHelp: c(
    "assistance to victim|assistance for victim|support to victim|support for victim|help for victim|help victims|help to victim|assist victims|victim support|victim assistance|services for victim|services to victim|care of victim|rehabilitation of victim|needs of victim|crisis intervention|assistance to persons|support services",
    "помощ жертв|помощь жертв|помощи жертв|помощи пострадав|помощь пострадав|поддержк жертв|поддержк пострадав|реабилитац жертв|реабилитац пострадав|услуг жертв|услуги жертв|услуг пострадав",
    "qurbanlara yardım|qurbanlarına yardım|zərərçəkmişlərə yardım|qurbanlara kömə|qurbanlarına kömə|qurbanlara dəstək|qurbanlara .. xidmət|zərərçəkmişlərə dəstək|qurbanların reabilitasiya|qurbanlarının reabilitasiya|qurbanlara göstərilən",
  ),
  medical: c(
    "medical care|medical treatment|medical help|medical assistance|health care|healthcare|medical, psychological|treatment of|emergency care|dental care for victims|detox|hospital care|medical examination of victim|health insurance for",
    "медицинск помощ|медицинск обслуж|медицинск услуг|лечени последств|лечени|неотложн помощ|психиатр",
    "tibbi yardım|tibbi xidmət|müalicə|təcili tibbi|tibbi, psixoloji|tibbi-psixoloji",
  ),
  psych: c(
    "psycholog|counsel|therap|trauma care|psychosocial|mental health|psychotherap",
    "психолог|консультирован|терапи|психосоциальн|психическ здоров",
    "psixoloji|psixoloq|terapiya|psixososial|məsləhət xidmət|psixi sağlam",
  ),
  material: c(
    "clothing|clothes|food=|meals|hygiene|pocket money|material help|material assistance|material support|allowance|one-off payment|daily needs|basic needs|subsistence|sanitary",
    "одежд|питани|продукт|гигиен|материальн помощ|единовременн пособ|единовременн выплат|предмет первой необход|нужды",
    "geyim|qida|gigiyena|maddi yardım|birdəfəlik müavinət|ilkin ehtiyac|gündəlik tələbat|ərzaq",
  ),
  interpreterW: c(
    "interpret|translat|language they understand|language he understand|language which they|language she understand",
    "переводчик|перевод=|перевода|понятном им языке|понятном ему языке|языке, которым владе|услуг перевод",
    "tərcüm|başa düşdüyü dil|anladığı dil|bildiyi dil",
  ),
  unconditional: c(
    "unconditional|whether or not the person|whether or not they|regardless of willingness|irrespective of willingness|regardless of cooperation|not conditional|not be made conditional|does not depend on willing|declines to speak|refuses to testify|refuse to cooperate|without requiring|not dependent on cooperation|even if they do not cooperate|turned out because|turned away|turned out",
    "безусловн|независимо от готовност|независимо от сотруднич|независимо от согласи|независимо от участи|вне зависимости от готовност|не обусловлен|отказыва от показани|отказа от сотруднич|отказ беседовать|отказывается говорить|не отказыва|не может быть отказано|не выгоня|выставлен за дверь",
    "əməkdaşlıq edib etmə|razı olub olma|kömək edib etmə|ifadə verib vermə|əməkdaşlıq etməsindən asılı|əməkdaşlıqdan asılı olmayaraq|şərtsiz|razılığından asılı|ifadə verməsindən asılı|danışmaqdan imtina|əməkdaşlıqdan imtina|çıxarıla bilməz|qovula|asılı olmayaraq yardım|imtina etdiyinə görə",
  ),
  helplineStaff: c(
    "day and night|round the clock|24 hours|24-hour|four languages|languages|counsellors|calls answered|staffed",
    "круглосуточн|круглые сутки|днем и ночью|языках|консультант",
    "gecə-gündüz|24 saat|sutkalıq|dildə|məsləhətçi|fasiləsiz",
  ),
  rightsW: c("right=|rights|entitle", "прав=|права|правах", "hüquq"),
  menOnly: c("for men|male victims|men=|families", "для мужчин|мужчин", "kişi"),
  placesW: c(
    "places|bed=|beds|room=|rooms|capacity|capital only|only in the capital|open=|wheelchair|standards of care|minimum standard|accredit|licens",
    "мест=|мест|койк|столиц|вместимост|стандарт|комнат|палат",
    "yer=|yerlər|çarpayı|paytaxt|tutum|standart|otaq",
  ),
  // privacy
  personalData: c(
    "personal data|personal detail|personal information|data protection|data-protection|identity of victim|identity of the victim|identity of child|private life|privacy|confidential|secrecy|anonymity|anonymous file|non-disclosure|leak of|sensitive information|identifying details|disclosure of identity|disclose the identity",
    "персональн данн|личн данн|личных данн|конфиденциальн|частн жизн|неприкосновенност|анонимност|неразглашен|разглашен|раскрыти личност|установить личность|утечк данн|утечк сведени|тайн=|тайны|защит данн|обезличен|сведений о личности|сведения о личности",
    "fərdi məlumat|şəxsi məlumatları|konfidensial|məxfi|şəxsi həyat|yayılmama|açıqlanmama|məlumatların sızma|sirr|sirri|şəxsiyyətinin açıq|kimliyi|məlumatların qorun",
  ),
  namePicture: c(
    "names and photo|names and pictures|names and faces|photographs of|photo of|picture of|face=|faces|name=|names|number in place of a name|number in place of name|pseudonym|code instead of|initials|recognisable|blurred|address of the shelter",
    "имена|имен|фотограф|лиц пострадав|псевдоним|номер вместо|шифр|код вместо|инициал|узнаваем|адрес приют|адреса приют",
    "ad=|adları|adı|şəkil|foto|nömrənin göstəril|ad əvəzinə|nömrə ilə|psevdonim|kod=|inisial|tanınmaz|ünvan",
  ),
  exposure: c(
    "press=|media|journalist|newspaper|television|social network|published|broadcast|leak|appear in|shown on|cameras|filmed|police report|press release|locked cabinet|locked|access log|opened only|files shall|file=|files|password|access rights|kept in|deleted|destroyed after",
    "пресс|сми=|журналист|сводк|социальн сет|опубликов|показ|утечк|камер|появля|под замком|запираем|сейф|доступ|папк|дела|журнал доступ|уничтож|удал|парол",
    "mətbuat|jurnalist|kütləvi informasiya|xülasə|sosial şəbəkə|dərc|göstəril|sızma|kamera|kilid|seyf|qovluq|siyahıda olan|giriş|parol|məhv|silin|yayım",
  ),
  // recovery
  reflection: c(
    "reflection period|recovery and reflection|recovery period|reflection and recovery|period of reflection|period of recovery|time to recover|time to reflect|thirty days to|30 days to recover|forty-five days to",
    "период восстановлени|период размышлени|срок .. размышлени|периода размышлени|период на размышлени|срок на размышлени|восстановлени и размышлени|восстановления и размышлени|период реабилитац и размышл|время на размышлени|время на восстановлени|времени на размышлени|тридцатидневн",
    "fikirləşmə müddət|bərpa və fikirləş|düşünmə müddət|bərpa müddət|fikirləşmə dövr|düşünmək üçün vaxt|özünə gəlmə müddət|fikirləşmək üçün",
  ),
  leftInPeace: c(
    "left in peace|regain strength|regain calm|recover from|come to him|come to herself|come to themselves|catch breath|draw breath|time to think|think things over|decide freely|decide calmly|free from any pressure|free from pressure|make up their mind|whether to speak|whether to testify|whether to cooperate|whether he will speak|asked on the first evening|first night|same evening|same day as|two months later|weeks to recover|six weeks to",
    "прийти в себя|набраться сил|восстановить силы|спокойно реш|спокойно обдум|обдумать|собраться с мыслями|свободно реш|без давления|без какого-либо давления|решить, готов|в один день|в первый вечер|в первый же вечер|в тот же день|спустя два месяца|через два месяца|вне давления",
    "özünə gəl|güc topla|sakit qərar|sakit düşün|təzyiqsiz|heç bir təzyiq|ifadə verib-verməmə|qərar vermək üçün|ilk axşam|elə həmin gün|eyni gündə|iki ay sonra|düşünüb qərar|rahat burax|əməkdaşlıq edib-etməmə",
  ),
  timeGiven: c(
    "weeks|days|period|time=|months|pressure|authorities|testify|evening|questioned|statement|strength",
    "недел|дней|период|врем|месяц|давлен|показан|вечер|допрос|опрос|решит|сил=",
    "həftə|gün=|günlük|müddət|vaxt|ay=|aylıq|təzyiq|ifadə|axşam|dindir|sorğu|qərar",
  ),
  noExpulsion: c(
    "no expulsion|not be expelled|no removal|not be removed|no removal order|removal order|suspend .. removal|suspend .. expulsion|expulsion order|expelled during|deported before|not be deported|may not be removed|may not be expelled|no order to leave|departure order|deportation suspended",
    "не выдвор|запрет выдвор|выдворени .. приостан|приостан .. выдвор|не подлежит выдвор|не подлежат выдвор|не депорт|не могут быть высланы|не может быть выслан|решени о выдвор|высылк|запрет на высылк",
    "çıxarılma|deportasiya edilmə|ölkədən çıxar|çıxarılması .. dayandır|çıxarıla bilməz|deportasiya",
  ),
  // residence
  residenceW: c(
    "residence permit|residency permit|temporary residence|residence title|right to stay|right of residence|leave to remain|stay in the country|lawful stay|legal stay|permit to stay|regularis|residence status|renewable permit|permanent residence|humanitarian stay|allowed to remain|permission to remain|remain in the country|temporary permit|long-term residence",
    "вид на жительство|вида на жительство|временн проживани|право на пребыван|разрешени на пребыван|законн пребыван|легализац пребыван|разрешени на времен|статус резидент|продл пребыван|разрешени на проживан|остаться в стране|права остаться|легальн статус|пребыван в стране|правового статуса иностр",
    "yaşama icazə|yaşayış icazə|müvəqqəti yaşama|müvəqqəti yaşayış icazə|daimi yaşama|qalma hüquq|qalmaq hüquq|ölkədə qalma|ölkədə qalmaq|müvəqqəti olma|qanuni qalma|yaşamaq hüquqi",
  ),
  victimPermit: c(
    "personal situation|cooperation with the authorities|cooperate with|on account of|victim|trafficked|exploited|renewable|renewed|status granted under this|humanitarian ground|person concerned|family reunif|family members",
    "личн положени|личн обстоятельств|сотрудничеств со следств|сотруднича|жертв|пострадавш|потерпевш|продлеваем|гуманитарн|воссоединени|члены семьи",
    "şəxsi vəziyyət|şəxsi hal|istintaqla əməkdaş|qurban|zərərçək|uzadıla bil|uzadılan|humanitar|ailə üzv|ailənin birləş",
  ),
  asylum: c(
    "access to asylum|right to asylum|seek asylum|asylum procedure|apply for asylum|claim for asylum|asylum claim|international protection|non-refoulement|refoulement|refugee status|subsidiary protection|fear of persecution|claim for protection",
    "право на убежищ|права на убежищ|доступ к процедур|процедур убежищ|процедуре убежищ|предоставлени убежищ|ходатайств об убежищ|ходатайство о предоставл|международн защит|невыдворени|невысылк|статус беженц|статуса беженц|дополнительн защит",
    "sığınacaq hüquq|sığınacaq almaq|sığınacaq prosedur|beynəlxalq müdafiə|beynəlxalq himayə|geri göndərilməmə|qaçqın statusu|sığınacaq verilmə|sığınacaq barədə|sığınacaq üçün müraciət",
  ),
  noPapers: c(
    "without papers|papers of their own|no papers of|goodwill of an officer|good will of an officer|depend for every day|no legal status|illegal status|unlawfully in the country|overstayed|every three months .. renew|temporary paper|without status",
    "без собственных документ|без документов, |благосклонност|доброй воли .. чиновник|от доброй воли|зависит от усмотрени|каждый день .. зависит|нелегальн положени|без статуса|своих документов нет",
    "öz sənədi olmayan|məmurun xoş|xoş niyyət|hər gün .. asılı|sənədsiz|statussuz|hüquqi statusu ol",
  ),
  // compensation
  legalAid: c(
    "legal aid|free legal|free lawyer|counsel paid|lawyer paid|legal assistance to victim|legal assistance for victim|legal counsel|legal representation|free of charge lawyer|state-paid lawyer|lawyer free of charge|legal advice|pro bono|lawyer of their own|representation by a lawyer|paid by the state",
    "бесплатн юридическ|бесплатн правов|бесплатн адвокат|юридическ помощ|правов помощ жертв|правов помощ потерп|адвокат за счет государств|услуг адвокат|бесплатной правовой|представител в суде|квалифицированн юридическ|адвоката за счет",
    "pulsuz hüquqi|hüquqi yardımla|pulsuz vəkil|vəkil xidmət|dövlət hesabına vəkil|hüquqi yardım|hüquqi məsləhət|dövlət hesabına hüquqi",
  ),
  compens: c(
    "compensat|civil claim|civil action|damages|restitution|redress|reparation|indemni|victims fund|victims' fund|victim fund|fund for victims|moral harm|pain and suffering|non-material damage|back pay|unpaid wages|wages owed|lost earnings|sum awarded|amount awarded|award of",
    "компенсац|гражданск иск|возмещени вред|возмещени ущерб|возместить|возмещени|возмеща .. ущерб/вред/убытк|возмеща .. пострадавш/потерпевш/жертв|возмещен .. ущерб/вред|выплат .. ущерб/вред|моральн вред|материальн ущерб|расчета ущерб|неполученн|реституц|фонд помощ жертв|фонд помощи|фонда помощи|фонд поддержк жертв|невыплаченн зарплат|невыплаченн заработ|присужденн|взыскан|взыскива|утраченн заработ",
    "kompensasiya|mülki iddia|zərərin ödənil|ziyanı/zərəri .. ödə|ziyanının/zərərinin ödə|dəymiş ziyan|dəymiş zərər|ziyanın ödənil|vurulmuş ziyan|vurulmuş zərər|mənəvi zərər|maddi və mənəvi|mənəvi ziyan|kömək fondu|yardım fondu|qurbanlara kömək fond|ödənilməmiş əməkhaqqı|ödənilməmiş əmək haqqı|təyin edilmiş məbləğ|itirilmiş qazanc|restitusiya|zərərçəkmişlərə fond",
  ),
  payOut: c(
    "court|convicted|treasury|sentence|offender|perpetrator|prosecutor|confiscated|seized|victim|fund=|claim=|advance|suit|criminal|proceeding|trafficker|employer|state=",
    "суд|осужден|приговор|виновн|прокурор|конфиск|казн|потерпев|пострадав|жертв|фонд|иск=|иска|уголовн|преступ|торговц|работодател|государств",
    "məhkəmə|məhkum|hökm|təqsir|prokuror|müsadirə|xəzinə|zərərçək|qurban|fond|iddia|cinayət|alverçi|işəgötürən|dövlət",
  ),
  treasuryAdvance: c(
    "treasury shall advance|state shall advance|advance the sum|paid in advance by|recover it later|state pays first|nothing that can be seized|no assets to|has nothing|no property",
    "казна выплачива|за счет казны|авансом|выплачива из казн|с последующим взыскан|с последующ регресс|нет имущества|не имеет имущества|отсутстви имущества|имущества у осужден",
    "xəzinə tərəfindən|əvvəlcədən ödənil|sonradan tutul|əmlakı olmadıqda|əmlakı yoxdur|əmlakı olmayan|əmlak olmadıqda",
  ),
  // return
  repatriate: c(
    "repatriat|voluntary return|safe return|return of victim|return of valdor|return home|return to their country|return to the country|country of origin .. return|returned home|return assistance|assisted return|dignified return|return of nationals|return of citizens|returning victims|cost of their return|cost of the return|return journey|cost of return|sent back|sent home|flight home|put on a flight|journey home|journey is fixed|way home|brought home|bring home|taken home",
    "репатриац|добровольн возвращ|безопасн возвращ|возвращени на родин|возвращение на родин|возвращения на родин|возвращени домой|возвращения домой|возвращени жертв|возвращени пострадав|возвращени граждан|возвращени иностранн|возвращени дет|отправк .. в страну|отправке на родину|отправки на родину|отправк на родин|отправку лица|обратн дорог|оплат проезда|оплачивать проезд|вернуться домой|вернуть домой|вернуть на родину|возвращающ",
    "repatriasiya|könüllü qayıdış|təhlükəsiz qayıdış|vətənə qayıd|vətəninə qayıd|vətəninə göndər|geri qaytarıl|ölkəsinə qaytar|qayıdışının|evə qayıt|qayıdış|geri göndər|ölkəsinə göndər|vətənə qaytar|yol xərc|yol pul|vətəninə yola sal",
  ),
  returnCheck: c(
    "risk assessment|what awaits|assess the risk|safety on return|met on arrival|meet at the airport|partners on the spot|family is able to receive|family is fit|able to receive|court case from afar|escort|accompan|safe to|other end|receiving side|receiving country|received by|before the journey|before departure of victim|nothing threatens",
    "оценк риск|ничто не угрожа|не угрожа|встрет|принимающ сторон|семья .. принять|семья готов|готовност семьи|сопровожд|ждет|ожидает .. там|безопасно ли|что его там|что ее там|что их там",
    "risk qiymət|nə gözlə|təhlükə olmadı|qarşılan|qarşı tərəf|ailənin .. qəbul|ailəsi .. qəbul|müşayiət|orada|hazır olduğu|təhlükə gözlə|riskin qiymət",
  ),
  homeCountry: c(
    "home country|country of citizenship|country of origin|nationals|citizens|abroad|consul|embass|travel document|traveller|there=",
    "родин|страну гражданств|страна гражданств|гражданам|граждан|загранучрежд|консул|за рубеж|проездн",
    "vətən|vətəndaşlığı olduğu|mənşə ölkə|vətəndaş|konsul|xaric|səfirlik|yola",
  ),
  // reintegration
  reintegr: c(
    "reintegrat|social inclusion|re-integration|independent living|independent life|life after the shelter|after leaving the shelter|leaving the shelter|leaving the shelters|return to ordinary life|return to normal life|return to society|back into society|back to normal life|back to ordinary life|long-term support|long-term rehabilitation|aftercare|after-care|transitional housing|social rehabilitation|follow-up support|re-trafficking|retrafficking|re-traffick|renewed exploitation|re-victimisation|revictimi|fall back into",
    "реинтеграц|социальн интеграц|социальн инклюз|ресоциализац|социальн реабилитац|социально-трудов адаптац|социальн адаптац|самостоятельн жизн|возвращени в общество|возвращени в социум|вернуться в общество|возвращени к нормальн|возвращени к обычн|вернуться к обычн|вернуться к нормальн|после выхода из приют|после выхода из убежищ|выхода из приют|повторн эксплуатац|повторного вовлеч|повторной торговл|долгосрочн поддержк|постреабилитац|социальн сопровожд|постприютн",
    "reinteqrasiya|sosial inteqrasiya|sosial reabilitasiya|sosial adaptasiya|müstəqil həyat|müstəqil yaşay|sığınacaqdan çıx|sığınacağı tərk|təkrar istismar|təkrar alver|uzunmüddətli dəstək|uzunmüddətli yardım|cəmiyyətə inteqrasiya|cəmiyyətə qovuş|cəmiyyətə qayıd|cəmiyyətə qayıt|cəmiyyətə qaytar|adi həyata qayı|normal həyata qayı|adi həyata dön|sosiallaş",
  ),
  jobsHome: c(
    "vocational|job placement|employment|find work|wage subsid|apprentic|evening class|sewing machine|start-up grant|skills training|qualification course|housing|apartment|flat=|flats|rent=|rental|roof|a wage|own household|own business|small business|tools|equipment for work|diploma|finish school|complete schooling|profession|job=|jobs|workshop place|employers who|quota of jobs|tax relief for employers|childcare place",
    "профессиональн обучен|профобучен|трудоустро|рабоч мест|работу|жиль|квартир|аренд|общежит|кров|заработк|швейн машин|стартов капитал|стартов грант|инструмент|вечерн школ|вечерн курс|аттестат|диплом|професси|специальност|бизнес",
    "peşə hazırlı|peşə təhsil|peşə kurs|peşəyə|işlə təmin|işə düzəl|iş yeri|mənzil|ev=|kirayə|dam=|qazanc|tikiş maşın|başlanğıc qrant|alət|axşam kurs|axşam məktəb|diplom|peşə|özünüməşğul|biznes",
  ),
  retraffick: c(
    "re-trafficking|retrafficking|re-traffick|renewed exploitation|back with the same|returned to the same|same people|same hands|former exploiters|trafficked again|exploited again|once again exploited|one in three was back",
    "повторн эксплуатац|повторной торговл|вновь оказал|снова оказал|у прежних хозяев|к прежним|вернул к прежн|повторн вовлеч|повторного вовлеч|снова к тем же|вновь эксплуатир",
    "təkrar istismar|yenidən istismar|həmin adamların yan|yenə həmin|əvvəlki sahib|köhnə sahib|təkrar alver|yenidən insan alver|yenidən həmin",
  ),
  nobodyOffered: c(
    "nobody else had offered|no one else offered|nothing else was offered|nobody else offer|roof or a wage|no home to|nowhere to go|nowhere else to|after the trial|after the shelter|six months after|left the shelter",
    "никто другой не предлож|ничего другого не|ни крова, ни|ни крова|ни жилья, ни|некуда идти|идти некуда|некуда верн|через полгода после|после суда|после приют",
    "başqa heç kim|nə dam|getməyə yeri|getməyə yer|gedəcək yeri|altı ay sonra|məhkəmədən sonra|sığınacaqdan sonra",
  ),
  stigma: c(
    "stigma|rejected by|neighbours|shame|community acceptance|family mediation|reconciliation|gossip",
    "стигм|осуждени соседей|соседи|стыд|медиаци|отверг|примирени с семь",
    "stiqma|damğa|qonşular|qınaq|utan|ailə ilə barış|barışdır",
  ),
  individualPlan: c(
    "individual plan|plan drawn up with|plan agreed with|personal plan|plan drawn up together|adviser|mentor|yearly follow-up|accompaniment|caseworker|monitoring of the situation after",
    "индивидуальн план|индивидуальн программ|план, составл|совместно с куратор|куратор|наставник|сопровожден в течение",
    "fərdi plan|fərdi proqram|birlikdə tərtib|məsləhətçi ilə|kurator|müşayiət|mentor",
  ),
  // children
  bestInterest: c(
    "best interests|best interest|child's interests|interests of the child|views of the child|child is heard",
    "наилучш интерес|интересы ребенк|интересов ребенк|интересах ребенк|мнение ребенк|мнения ребенк",
    "uşağın mənafe|uşağın ən yaxşı|ən yaxşı maraq|uşağın maraq|uşaqların mənafe|üstün maraq|uşağın fikri|uşağın rəyi",
  ),
  guardian: c(
    "guardian|trusted adult|legal representative of the child|custody|foster famil|foster care|family tracing|tutor for",
    "опекун|попечител|опек|законн представител|приемн семь|патронат|доверенн взросл|поиск семьи|розыск семьи",
    "qəyyum|himayə|qanuni nümayəndə|etibarlı böyük|himayəçi ailə|ailəsinin axtar|patronat",
  ),
  ageAssess: c(
    "age assessment|assessment of age|age determination|determination of age|presumed to be a child|presumption of minority|age is uncertain|age is unclear|age is in doubt|benefit of the doubt|age is disputed|doubt about the age|doubt as to age|wrist x-ray|look under eighteen",
    "установлени возраст|определени возраст|возраст не установ|возраст неизвест|сомнени в возраст|презумпц несовершеннолет|сомнения относительно возраст|сомнений в возраст|экспертиз возраст",
    "yaşın müəyyən|yaşının müəyyən|yaşı məlum olmayan|yaşı bilinmə|yaşı şübhə|yetkinlik yaşına çatmamış hesab|yaş qiymətləndir|yaşına şübhə",
  ),
  childExploit: c(
    "selling flowers|street child|children begging|begging|child labour|child begging|sold|selling|sale of child|missing|disappear|run away|runaway|unaccompanied|separated child|institution|children in care|care home|orphanage|boarding school|residential care|adopt|forced crim|pickpocket|online abuse|sexual abuse|street|markets at night|working on the street|out of school|truan",
    "попрошайнич|уличн|беспризорн|безнадзорн|детск труд|торгующ|торгует|продающ|продаж детей|пропавш|пропад|исчез|побег|самовольн|без сопровожд|интернат|детск дом|учреждени|усыновл|сексуальн насил|эксплуатац|прогул|бродяж|рынк|не посещающ школ",
    "dilənçi|küçə|baxımsız|nəzarətsiz|uşaq əməy|satan|satıl|itkin|yoxa çıx|qaç|müşayiətsiz|müşayiət olunma|internat|uşaq ev|müəssisə|övladlığa|cinsi zorakılı|istismar|səfil|bazar|məktəbdən yayın|məktəbə getmə",
  ),
  adultNotFather: c(
    "not at play|at midnight|adult waiting at the corner|not always his father|stranger who says he is|posing as relative|claims to be the uncle|man at the corner|calls himself uncle",
    "в полночь|глубокой ночью|за полночь|не всегда .. отец|не играет|взрослый, ожидающ|выдающ себя за родств|стоящий на углу",
    "gecə yarısı|tində gözlə|həmişə onun atası|oynamır|qohum kimi təqdim|özünü əmi|küncdə gözlə",
  ),
  searchAlert: c(
    "disappearance|missing children|within the hour|search system|missing alert|child alert|put out the alert|photograph into|third day|runaways|why they left|why he left|leave the institution|left the institution|absence of a child|absent without",
    "розыск|исчезновени|исчезнувш|самовольно покинувш|самовольн уход|третьи сутки|причин ухода|о причинах|не вернул в учреждени|пропаж",
    "axtarış|itkin düşmə|yoxa çıxma|özbaşına tərk|üçüncü gün|getmə səbəb|səbəbini soruş|müəssisəni tərk|qaçan uşaq|yoxluğ",
  ),
  childPlay: c(
    "children's playground|toys|kindergarten menu|summer camp|school meals|school uniform|sports club|paediatric vaccin|school bus",
    "детск площадк|игрушк|летн лагер|школьн форм|школьн автобус|кружк",
    "uşaq meydança|oyuncaq|yay düşərgə|məktəb forması|məktəb avtobus|dərnək",
  ),
}

/** Cues of protection. */
export const protectionRules: RuleData[] = [
  ...cues("identification", {
    "indicators-procedures": [
      "identifyVictim + setUp|screen|procedureW|train|check",
      "screen + traffick|exploit|victim|placesFound|professional",
      "signsTraff + recogniseW - train|inform",
    ],
    "reasonable-grounds": [
      "reasonableGrounds + victim|exploit|traffick|assistanceW",
      "reasonableGrounds - nonPunish|discontinue",
    ],
    "proactive-detection": [
      "mobileTeam + findPeople|identifyW|placesFound|victim|begging",
      "identifyW + victim + placesFound|foreigner",
      "findPeople + victim|exploit|placesFound|professional",
      "placesFound + findPeople",
    ],
    "decoupling-from-prosecution": [
      "noComplaintNeeded + identifyVictim|victim|statusW",
      "identifyVictim + noComplaintNeeded!",
    ],
    "screening-detention": ["screen + placesFound!", "victim + detentionW + placesFound?"],
    "-": [
      "identifyVictim",
      "selfName!",
      "mobileTeam + victim + findPeople",
      "identifyW + victim + train|childExploit|child",
      "identifyVictim + statusW",
    ],
  }),
  ...cues("referral", {
    "nrm-framework": ["nrm", "nrm + setUp|agencyWord|victim!"],
    sops: [
      "sop + firstContact|victim|traffick|referralW|agencyWord",
      "firstContact + answerable",
      "sop + caseManage",
    ],
    "case-management": ["caseManage + victim|agencyWord|assistanceW"],
    "asylum-interface": ["referralW + asylum|asylumSeeker"],
    "nrm-governance": ["nrm + monitorW|natCoord|meeting|reviewW"],
    "-": [
      "firstContact + handOver",
      "handOver + shelter|centreDuty + professional",
      "referralW + victim + shelter|assistanceW|centreDuty",
      "firstContact + handOver",
    ],
  }),
  ...cues(
    "assistance",
    {
      accommodation: [
        "shelter + setUp|staffed - asylumSeeker|asylum|animalW|archiveW|grantsStudents|nobodyOffered",
        "shelter + menOnly|placesW|victim|give - asylumSeeker|asylum|nobodyOffered|animalW!",
        "shelter + ngo|finance",
      ],
      "medical-treatment": [
        "medical + victim|violenceW|unconditional|psych",
        "medical + psych|material|shelter!",
      ],
      "psychological-support": [
        "psych + victim|shelter|assistanceW|medical|material - train",
        "material + victim|shelter|assistanceW",
      ],
      interpretation: ["interpreterW + victim|helpline|shelter|psych|assistanceW"],
      "counselling-information": [
        "helpline - numberKnown|campaign|consular|financeNumber|promoteW|nationalsAbroad",
        "helpline + helplineStaff|professional|psych!",
        "rightsW + victim + inform",
        "helplineStaff + telephoneW + professional",
      ],
      "unconditional-consensual": [
        "unconditional + assistanceW|shelter|medical|psych|investigatorW!",
        "unconditional + victim?",
        "assistanceW + consentW + victim",
      ],
      "education-children": ["childVictim + schoolingW"],
      "labour-market-access": ["victim + labourMarket"],
      "-": ["victimHelp - train|compens|fundOnly", "socialWorkerAcc + victim|court"],
    },
    ["assistanceW + onlyIfCoop", "shelter + onlyIfCoop", "whoCooperate - unconditional|notOnly~"],
  ),
  ...cues("privacy", {
    "confidentiality-identity": [
      "personalData + victim|exposure|professional - statistic|organ|statisticW",
      "namePicture + exposure + victim|professional|lockW|beforeW",
      "namePicture + exposure?",
      "numberForName!",
    ],
    "personal-data": [
      "personalData + dataWord",
      "personalData + give|lockW - statistic|statisticW",
    ],
    "child-identity": ["personalData|namePicture + child + exposure|victim"],
    "media-rules": ["media + personalData|ethicsW|namePicture", "media + ethicsW + victim!"],
  }),
  ...cues(
    "recovery-reflection",
    {
      "thirty-days": ["reflection - consumerW", "reflection + victim|noExpulsion|foreigner|give!"],
      "purpose-not-cooperation": [
        "leftInPeace + timeGiven!",
        "leftInPeace + noExpulsion|offender!",
      ],
      "rights-during-period": [
        "noExpulsion + victim + timeGiven|reflection",
        "noExpulsion + reflection!",
      ],
      "information-exceptions": ["reflection + inform|exceptionW"],
    },
    ["whoCooperate - unconditional|notOnly~"],
  ),
  ...cues(
    "residence",
    {
      "permit-personal-situation": ["residenceW + victimPermit", "residenceW + foreigner + victim"],
      "permit-cooperation": ["residenceW + coopAuthorities"],
      "child-permit": ["residenceW + child + victim|bestInterest"],
      "asylum-non-refoulement": [
        "asylum + victim|exploit|traffick|statusW|returnW|withoutPrejudice",
        "asylum?",
        "refoulement!",
      ],
      "permit-rights-transition": [
        "residenceW + labourMarket|longTerm",
        "residenceW + renewW - grantsStudents|taxW",
      ],
      "-": ["noPapers + goodwillW|everyDay|foreigner", "residenceW?"],
    },
    [
      "residenceW + onlyIfCoop + onlyWord - unconditional|notOnly",
      "residenceW + whoCooperate + onlyWord - unconditional|notOnly",
    ],
  ),
  ...cues("compensation", {
    "information-redress": ["rightsW + compens + inform", "inform + victim + procedureCourt"],
    "legal-aid": ["legalAid - mla", "legalAid + victim|court|payOut!"],
    "compensation-from-offender": [
      "compens + payOut",
      "compens + judicial",
      "wagesOwed + court|convictW!",
    ],
    "state-fund": [
      "compens + fundW|treasuryAdvance|stateW|budgetPays",
      "compens + victim + budgetPays!!",
      "treasuryAdvance + payOut!",
      "victimFund",
    ],
    "confiscated-assets-for-victims": [
      "confisc + victim|compens",
      "compens + victim + fromTaken!!",
    ],
  }),
  ...cues("return", {
    "dignified-voluntary": [
      "repatriate + voluntaryW|victim|dignityW|safeW",
      "repatriate + child|homeCountry|returnCheck",
    ],
    "risk-assessment": ["repatriate + returnCheck!", "returnCheck + homeCountry + journeyW"],
    "documents-cooperation": [
      "travelDoc + victim|repatriate|consular|freeW",
      "consular + repatriate",
    ],
    "repatriation-programme": ["repatriate + programmeW|ngo|procedureW", "nationalityConfirm!"],
    "child-return": ["repatriate + child + returnCheck|bestInterest|guardian"],
    "-": ["repatriate - taxW|borderIllegal|streetHome", "returnCheck + repatriate"],
  }),
  ...cues("reintegration", {
    "employment-skills": [
      "reintegr + jobsHome",
      "employW + victim!",
      "jobsHome + victim + give|individualPlan",
      "jobsHome + leaveShelter|individualPlan",
    ],
    "long-term-support": [
      "reintegr + longTerm|individualPlan|housingW",
      "individualPlan + jobsHome!",
      "housingW + victim|leaveShelter",
    ],
    "return-reintegration": ["reintegr + repatriate|returnees"],
    "stigma-community": ["stigma + victim|returnees|familyW"],
    "-": [
      "reintegr - landW",
      "retraffick + nobodyOffered|jobsHome!",
      "retraffick?",
      "nobodyOffered + jobsHome",
    ],
  }),
  ...cues(
    "children",
    {
      "best-interests": ["bestInterest!", "childRights + victim|traffick"],
      "age-assessment": ["ageAssess!"],
      guardian: ["guardian + child|victim|childExploit!", "guardian?"],
      "child-assistance": [
        "child + shelter|psych|medical|schoolingW + victim|exploit|give",
        "childVictim + assistanceW|shelter|setUp",
      ],
      "child-prevention": [
        "child + childExploit - childPlay",
        "child + exploit|riskTopic|domViolence - childPlay",
        "adultNotFather!",
        "child + internet",
        "searchAlert + child|institutionW|youngW",
        "searchAlert + youngW",
      ],
      "child-friendly-justice": [
        "child + court|interviewW|recordingW - childPlay",
        "interviewW + child",
      ],
      "-": [
        "childVictim!",
        "child + identifyW|repatriate + victim|exploit|childExploit|guardian",
        "pupil + strangersW + internet",
      ],
    },
    ["child + police_cell"],
  ),
]
