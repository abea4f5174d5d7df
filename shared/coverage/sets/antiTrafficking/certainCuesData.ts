import type { Concepts, RuleData } from "../../set/set.ts"
import { concept as c, cues } from "./cue.ts"

/**
 * Expressions so explicit that they show their area and element whatever else the sentence says.
 */
export const certainConcepts: Concepts = {
  doctorToo: c(
    "a doctor and a lawyer|a doctor and a psychologist|a bed and a doctor|bed a doctor|doctor and psychologist|help of a doctor|care of a doctor",
    "врач и психолог|врача и психолога|врач и юрист|врача и юриста|помощь врача|помощи врача|врачебн помощ",
    "həkim yardım|həkim köməy|həkim və psixoloq|həkim və hüquqşünas",
  ),
  placeToo: c(
    "a bed and|bed a doctor|a bed",
    "место для ночлега|койку и",
    "yataq və|yataq yeri|sığınacaqda yer",
  ),
  hearingClosed: c(
    "hearings closed|hearing closed|closed hearing|closed session|hearings are closed|hearing is closed|hearings .. be closed|hearing .. be closed|close the hearing|close the hearings|close the courtroom|in camera|behind closed doors|hearing in private|hearings in private|heard in private",
    "закрыт судебн заседани|закрыть судебн заседани|закрыть заседани|закрывать судебн заседани|закрывать заседани|закрыт заседани|закрытом заседани|закрытое заседани|закрытых заседани|заседани .. закрыт|заседания .. закрыт|заседание .. закрыв|заседания .. закрыв|закрытыми дверями|закрытых дверях",
    "qapalı iclas|qapalı məhkəmə|qapalı keçir|qapalı baxıl|iclası qapalı|iclasları qapalı|iclaslarını qapalı|iclaslarının qapalı|bağlı qapı|qapalı qapı",
  ),
  namesPrinted: c(
    "publish .. names|publish .. name=|publishing .. names|publication of names|publication of the names|publication of .. name=|name=/names/photo/photographs/pictures .. published|names .. in the press|print .. names|printing .. names|reveal .. name/names|disclos .. name=/names/identity",
    "публикаци имен|публикацию имен|публикации имен|публиковать имена|публикуют имена|имена .. публик|имен .. газет|имена .. газет|имен .. сми=|печатать имена|разглаш имен|разглашать имена|раскрывать имена|имена .. разглаш",
    "adların dərc|adlarının dərc|adını dərc|adlarını dərc|adların açıqlan|adlarının açıqlan|adının açıqlan|adlarını açıqla|adların yayım|adlarının yayım",
  ),
  namesNotGiven: c(
    "names/name=/photo/photographs/pictures .. not given/passed/handed .. newspaper/newspapers/press/media/journalists|not give/pass/hand .. names/pictures .. newspaper/newspapers/press/media/journalists",
    "имена/имен/фотографии/снимки .. не передаются/передавать/передают/сообщают/сообщаются .. газетам/газеты/прессе/журналистам/сми=|не передавать/передают/сообщать .. имена/имен/фотографии .. газетам/газеты/прессе/журналистам/сми=",
    "adları/adı/adlarını/adını/şəkilləri/şəkillərini/fotoları .. qəzetlərə/mətbuata/mediaya/jurnalistlərə verilmir/verilməsin/verilməməsi/verməmək/ötürülmür",
  ),
  permitWhatever: c(
    "permit/permits .. whether or not/regardless|permit/permits .. irrespective|permits .. whether or not",
    "независимо .. следстви/показани/сотруднич/содейств .. на жительство|на жительство .. независимо .. следстви/показани/сотруднич/содейств",
    "kömək/əməkdaşlıq/ifadə .. asılı olmayaraq .. yaşayış/yaşama icazəsi",
  ),
  freedPeople: c(
    "those freed|freed persons|freed people|people freed|victims|trafficked",
    "освобожденн|вызволен|спасенн|жертв|пострадавш|потерпевш",
    "azad edilən|azad edilmiş|azad olunan|azad olunmuş|xilas edilən|xilas edilmiş|qurban|zərərçək|zərər çək",
  ),
  buysSex: c(
    "pay/pays/paying for sex|pay/pays/paying for sexual",
    "платят/платит/платящ/заплативш/платил/платившие .. секс/сексуальн|оплачива/оплачивающ .. секс/сексуальн",
    "cinsi/seks .. pul ödə/ödəyən/verən|cinsi/seks üçün ödə/ödəyən",
  ),
  unfree: c(
    "under constraint|under coercion|under duress|forced|coerced|trafficked|exploited|victim",
    "под принуждени|подневольн|принужденн|принужда|эксплуат|жертв",
    "məcburiyyət altında|məcbur edil|istismar|qurban|zərərçək",
  ),
  fineThem: c(
    "fined|fine=|punished|punish|penalised|prosecuted|liable|penalty",
    "штраф|наказ|ответственност|преследу",
    "cərimə|cəza|məsuliyyət",
  ),
  poorestPlace: c(
    "poorest district|poorest districts|poorest villages|poorest regions|poorest areas|poor districts|poor villages|poor regions",
    "беднейших район|беднейших сел|беднейших област|беднейших регион|бедных район|бедных сел|самых бедных",
    "ən yoxsul rayon|ən yoxsul kənd|ən kasıb rayon|yoxsul rayon|yoxsul kənd|kasıb kənd",
  ),
  aidThere: c(
    "grant|allowance|course|training|job=|jobs|loan|stipend",
    "грант|пособи|курс|обучени|работ|стипенди|заем|займ",
    "qrant|müavinət|kurs|təlim|iş=|işlə|təqaüd|kredit",
  ),
  papersBack: c(
    "give .. back .. passport/papers/documents|give back .. passport/papers/documents|gives back .. papers|hand back .. passport/papers/documents|return .. their/her/his passport/passports/papers/documents|return to victims .. documents/papers/passports|return .. identity documents|get .. papers back|get back .. papers/passports/documents|passports/papers/documents .. given/handed/returned back/to|documents that were taken from",
    "верну .. паспорт/документ|возвра .. паспорт/документ|возврат/возврата/возвратить .. паспорт/документ|возвращ .. отобранн паспорт/документ|паспорт/паспорта/документы .. возвраща",
    "pasportlarını/pasportunu/sənədlərini/sənədlərin/pasportların .. qaytar|alınmış/götürülmüş sənədlər/pasport .. qaytar",
  ),
  deathThere: c(
    "where .. death penalty|country .. death penalty|to the death penalty|state .. death penalty",
    "где .. смертн/смертная казн|страну/стране/государств .. смертн/смертная/смертной казн",
    "ölüm cəzası .. ölkə/dövlət|ölkə/dövlət .. ölüm cəza",
  ),
  referralRules: c(
    "rules for referral|rules on referral|referral rules|referral procedure|referral procedures|procedure for referral|procedures for referral|protocol of interaction|rules of interaction",
    "порядок взаимодействия|порядка взаимодействия|порядок перенаправлени|порядка перенаправлени|порядок направлени|порядка направлени|правила направлени|правил направлени|правила перенаправлени|регламент взаимодействи|регламента взаимодействи|правила взаимодействи|правил взаимодействи|процедур перенаправлени|процедуры перенаправлени",
    "yönləndirmə qayda|yönləndirilmə qayda|yönləndirilməsi qayda|yönləndirmə prosedur|yönləndirilməsi prosedur|qarşılıqlı fəaliyyət qayda|qarşılıqlı əlaqə qayda|əlaqələndirmə qayda|göndərilməsi qayda",
  ),
}

// Sentences that give, refuse or only mention things for victims are many: their concepts are
// weighed by the learnt model.
/** The cues of the explicit expressions. */
export const certainRules: RuleData[] = [
  ...cues("assistance", {
    accommodation: [
      "shelter|placeToo + medical|doctorToo + give - child|train|animalW|foreign|alien!!",
    ],
    "medical-treatment": [
      "shelter|placeToo + medical|doctorToo + give - child|train|animalW|foreign|alien!!",
    ],
    "-": ["papersBack + victim|shelterPeople - abroad|consular!!"],
  }),
  ...cues("victim-witness", {
    "secondary-victimisation": [
      "hearingClosed + victim|traffick|witnessW - rapporteur|foreign|alien!!",
    ],
  }),
  ...cues("privacy", {
    "confidentiality-identity": [
      "namesPrinted + victim|shelterPeople - foreign|alien!!",
      "namesNotGiven + freedPeople!!",
    ],
  }),
  ...cues("demand", { "criminalise-use": ["buysSex + fineThem + unfree!!"] }),
  ...cues("root-causes", { "poverty-inequality": ["poorestPlace + aidThere - victim!!"] }),
  ...cues("residence", {
    "asylum-non-refoulement": ["deathThere - mla!!"],
    "permit-personal-situation": ["permitWhatever + freedPeople!!"],
  }),
  ...cues("referral", {
    sops: [
      "referralRules + victim|shelterPeople - abroad|foreign|alien!!",
      "sop + referralW + victim|traffick|shelterPeople - abroad|foreign|alien!!",
    ],
  }),
]
