/** The sentence each check says, by language; `{}` takes what the check found. */
export const findingWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "responsible-agency": {
    en: "No lead body is named.",
    ru: "Ответственный исполнитель не указан.",
    az: "Əsas icraçı orqan göstərilməyib.",
  },
  "single-lead": {
    en: "Several bodies lead ({}); name one that answers for the result.",
    ru: "Указано несколько ответственных исполнителей ({}); назовите один орган, отвечающий за результат.",
    az: "Bir neçə əsas icraçı göstərilib ({}); nəticəyə cavabdeh olan bir orqanı müəyyən edin.",
  },
  "lead-by-agreement": {
    en: "“{}” leads only by agreement; name a lead body that the decision binds.",
    ru: "Ответственный исполнитель «{}» участвует лишь по согласованию; назовите орган, для которого решение обязательно.",
    az: "“{}” yalnız razılıq əsasında icraçıdır; qərarın məcburi olduğu orqanı müəyyən edin.",
  },
  "indicator-repeats": {
    en: "The indicator “{}” repeats the activity; say what it is to change.",
    ru: "Показатель «{}» повторяет само мероприятие; укажите, что должно измениться.",
    az: "“{}” göstəricisi fəaliyyətin özünü təkrarlayır; nəyin dəyişəcəyini göstərin.",
  },
  "donor-only-service": {
    en: "A service to victims depends on donors alone ({}); say what pays for it when they leave.",
    ru: "Услуга для пострадавших оплачивается только донорами ({}); укажите, за счёт чего она сохранится.",
    az: "Zərər çəkmişlərə xidmət yalnız donorlardan asılıdır ({}); sonra necə maliyyələşəcəyini göstərin.",
  },
  "count-matches": {
    en: "The text counts otherwise than the plan: {}.",
    ru: "Число в тексте не совпадает с планом: {}.",
    az: "Mətndəki say plana uyğun deyil: {}.",
  },
  "total-matches": {
    en: "The total is not the sum of the measures: {} million.",
    ru: "Общая сумма не равна сумме по мероприятиям: {} млн.",
    az: "Ümumi məbləğ tədbirlərin cəminə bərabər deyil: {} milyon.",
  },
  "independent-evaluation-provision": {
    en: "No independent evaluation is provided for.",
    ru: "Независимая оценка не предусмотрена.",
    az: "Müstəqil qiymətləndirmə nəzərdə tutulmayıb.",
  },
  "national-rapporteur-link": {
    en: "No national rapporteur or equivalent independent mechanism is named.",
    ru: "Национальный докладчик или равноценный независимый механизм не назван.",
    az: "Milli məruzəçi və ya ona bərabər müstəqil mexanizm göstərilməyib.",
  },
  deadline: {
    en: "No time frame is given.",
    ru: "Срок исполнения не указан.",
    az: "İcra müddəti göstərilməyib.",
  },
  "deadline-open-ended": {
    en: "“{}” sets no point in time at which the measure is done.",
    ru: "«{}» не позволяет установить, когда мероприятие выполнено.",
    az: "“{}” tədbirin nə vaxt icra edilmiş sayıldığını göstərmir.",
  },
  "deadline-in-period": {
    en: "The time frame “{}” lies outside the period of the plan.",
    ru: "Срок «{}» выходит за пределы периода действия плана.",
    az: "“{}” müddəti planın əhatə etdiyi dövrdən kənara çıxır.",
  },
  "output-indicator": {
    en: "No indicator is given.",
    ru: "Показатель не указан.",
    az: "Göstərici müəyyən edilməyib.",
  },
  "baseline-target": {
    en: "The indicator “{}” has no baseline or no target.",
    ru: "У показателя «{}» нет исходного или целевого значения.",
    az: "“{}” göstəricisinin ilkin və ya hədəf qiyməti yoxdur.",
  },
  "verification-source": {
    en: "The indicator “{}” has no source of verification.",
    ru: "Для показателя «{}» не указан источник проверки.",
    az: "“{}” göstəricisi üçün yoxlama mənbəyi göstərilməyib.",
  },
  "budget-and-source": {
    en: "No budget or source of money is given.",
    ru: "Объём или источник финансирования не указан.",
    az: "Maliyyə vəsaiti və ya mənbəyi göstərilməyib.",
  },
  "action-verb": {
    en: "“{}” is an intent nobody can check; say what will be done.",
    ru: "«{}» выражает намерение, которое нельзя проверить; укажите, что будет сделано.",
    az: "“{}” yoxlanıla bilməyən niyyətdir; konkret nə ediləcəyini göstərin.",
  },
  "single-action": {
    en: "Several actions stand in one measure; split it so that each can be closed by itself.",
    ru: "В одном мероприятии объединено несколько действий; разделите его.",
    az: "Bir tədbirdə bir neçə hərəkət birləşdirilib; onları ayırın.",
  },
  "duplicate-measure": {
    en: "Says much the same as measure {}.",
    ru: "Во многом повторяет мероприятие {}.",
    az: "{} nömrəli tədbiri təkrarlayır.",
  },
  "cross-reference": {
    en: "Refers to {}, which does not exist in this version.",
    ru: "Содержит ссылку на {}, которого в этой версии нет.",
    az: "Bu versiyada olmayan {} bəndinə istinad edilir.",
  },
  "lead-concentration": {
    en: "{} leads more than two fifths of all measures.",
    ru: "{} отвечает более чем за две пятых всех мероприятий.",
    az: "Bütün tədbirlərin beşdə ikisindən çoxuna {} rəhbərlik edir.",
  },
  "deadline-spread": {
    en: "More than two fifths of all measures end in the last year ({}).",
    ru: "Более двух пятых всех мероприятий завершаются в последний год ({}).",
    az: "Bütün tədbirlərin beşdə ikisindən çoxu son ildə ({}) başa çatır.",
  },
}
