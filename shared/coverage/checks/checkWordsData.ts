import { receivedWords } from "./receivedWordsData.ts"

/** Words by language. */
type ByLanguage = Readonly<Record<string, string>>

/** The sentences of a check. `{}` is replaced by what it found. */
export interface CheckWords {
  /** The id of the set's criterion that the check belongs to. */
  readonly criterion: string
  readonly say: ByLanguage
  /** Groups several places into one finding: all of the check, or those with equal words. */
  readonly group?: "check" | "words"
  /** Used instead when nearly every measure is affected; it is then a finding on the plan. */
  readonly every?: ByLanguage
  /** Used instead of a list of single findings when there are many. */
  readonly many?: ByLanguage
  /** The advice, and the advice for several places where it is worded differently. */
  readonly mend: ByLanguage
  readonly manyMend?: ByLanguage
}

/** Every check with its sentences, in the order in which findings are listed. */
export const checkWords: Readonly<Record<string, CheckWords>> = {
  "no-lead": {
    criterion: "responsible-agency",
    group: "check",
    say: {
      en: "No lead body is named.",
      ru: "Основной исполнитель не указан.",
      az: "Əsas icraçı orqan göstərilməyib.",
    },
    every: {
      en: "Hardly any measure names a lead body.",
      ru: "Почти ни в одном мероприятии не указан основной исполнитель.",
      az: "Demək olar ki, heç bir tədbirdə əsas icraçı göstərilməyib.",
    },
    mend: {
      en: "Name one body that answers for the result.",
      ru: "Назовите один орган, отвечающий за результат.",
      az: "Nəticəyə cavabdeh olan bir orqanı göstərin.",
    },
  },
  "lead-is-everybody": {
    criterion: "responsible-agency",
    group: "words",
    say: {
      en: "“{}” names nobody who answers for the result.",
      ru: "«{}»: так никто не отвечает за результат.",
      az: "“{}” nəticəyə cavabdeh olanı göstərmir.",
    },
    mend: {
      en: "Name one body; list the others as partners.",
      ru: "Назовите один орган, остальные укажите соисполнителями.",
      az: "Bir orqanı göstərin, qalanlarını digər icraçı kimi yazın.",
    },
  },
  "lead-is-many": {
    criterion: "responsible-agency",
    group: "words",
    say: {
      en: "“{}” are many bodies; none of them answers for the result.",
      ru: "«{}»: это много органов, и ни один не отвечает за общий результат.",
      az: "“{}” bir çox orqandır, ümumi nəticəyə heç biri cavabdeh deyil.",
    },
    mend: {
      en: "Let one body lead and collect the results; keep these as partners.",
      ru: "Поручите одному органу вести и сводить воедино всю работу, а остальные укажите соисполнителями.",
      az: "Bir orqan rəhbərlik etsin və nəticələri toplasın, bunlar digər icraçı kimi qalsın.",
    },
  },
  "several-leads": {
    criterion: "single-lead",
    say: {
      en: "Several bodies lead: {}.",
      ru: "Указано несколько основных исполнителей: {}.",
      az: "Bir neçə əsas icraçı göstərilib: {}.",
    },
    many: {
      en: "Several bodies lead at once.",
      ru: "Указано сразу несколько основных исполнителей.",
      az: "Eyni vaxtda bir neçə əsas icraçı göstərilib.",
    },
    mend: {
      en: "Name one that answers for the result, the others as partners.",
      ru: "Назовите один, отвечающий за результат, остальные — соисполнителями.",
      az: "Nəticəyə cavabdeh olan birini göstərin, qalanlarını digər icraçı kimi yazın.",
    },
  },
  "lead-by-agreement": {
    criterion: "lead-by-agreement",
    say: {
      en: "“{}” leads only by agreement; the decision does not bind it.",
      ru: "Основной исполнитель «{}» указан лишь по согласованию; решение для него не обязательно.",
      az: "“{}” yalnız razılıq əsasında icraçıdır; qərar onun üçün məcburi deyil.",
    },
    many: {
      en: "The lead takes part only by agreement.",
      ru: "Основной исполнитель указан лишь по согласованию.",
      az: "Əsas icraçı yalnız razılıq əsasında iştirak edir.",
    },
    mend: {
      en: "Name a lead body that the decision binds, and keep this one as partner.",
      ru: "Назовите орган, для которого решение обязательно, а этот укажите соисполнителем.",
      az: "Qərarın məcburi olduğu orqanı göstərin, bunu digər icraçı kimi saxlayın.",
    },
  },
  "lead-is-outside": {
    criterion: "lead-by-agreement",
    say: {
      en: "“{}” is outside government and leads; the decision does not bind it.",
      ru: "«{}» — не государственный орган; решение для него не обязательно.",
      az: "“{}” dövlət orqanı deyil; qərar onun üçün məcburi deyil.",
    },
    many: {
      en: "Bodies outside government lead; the decision does not bind them.",
      ru: "Основными исполнителями указаны негосударственные организации; решение их не обязывает.",
      az: "Əsas icraçı kimi qeyri-dövlət təşkilatları göstərilib; qərar onlar üçün məcburi deyil.",
    },
    mend: {
      en: "Name a lead body that the decision binds, and keep this one as partner by agreement.",
      ru: "Назовите орган, для которого решение обязательно, а эту организацию укажите соисполнителем по согласованию.",
      az: "Qərarın məcburi olduğu orqanı göstərin, bunu razılıq əsasında digər icraçı kimi saxlayın.",
    },
  },
  "law-by-others": {
    criterion: "feasibility",
    say: {
      en: "“{}” cannot pass a law; parliament does.",
      ru: "«{}» не может принять закон: это делает парламент.",
      az: "“{}” qanun qəbul edə bilməz, bunu parlament edir.",
    },
    mend: {
      en: "Say what the body itself does: drafts the law and submits it by a date.",
      ru: "Укажите, что делает сам орган: готовит проект закона и вносит его к сроку.",
      az: "Orqanın özünün nə etdiyini yazın: qanun layihəsini hazırlayır və müddətində təqdim edir.",
    },
  },
  "sentence-by-others": {
    criterion: "feasibility",
    say: {
      en: "“{}” cannot decide this: sentences are for the courts.",
      ru: "«{}» не может этого решать: приговоры выносит суд.",
      az: "“{}” bunu həll edə bilməz: hökmü məhkəmə çıxarır.",
    },
    mend: {
      en: "Say what the body itself can do, such as training, guidelines or figures on sentences.",
      ru: "Укажите, что может сам орган: обучение, методика, сведения о приговорах.",
      az: "Orqanın özünün nə edə biləcəyini yazın: təlim, metodika, hökmlər barədə məlumat.",
    },
  },
  "charge-by-others": {
    criterion: "feasibility",
    say: {
      en: "“{}” has no power to prosecute.",
      ru: "«{}» не вправе вести уголовное преследование.",
      az: "“{}” cinayət təqibi aparmaq səlahiyyətinə malik deyil.",
    },
    mend: {
      en: "Let the prosecuting body lead, or say what this body contributes.",
      ru: "Поручите это органу уголовного преследования или укажите, в чём участвует данный орган.",
      az: "Bunu cinayət təqibi orqanına tapşırın və ya bu orqanın töhfəsini göstərin.",
    },
  },
  "unmarked-partner": {
    criterion: "partners",
    group: "check",
    say: {
      en: "Bodies outside government take part without the mark “by agreement” that others have.",
      ru: "Негосударственные организации указаны без пометки «по согласованию», которая стоит у других организаций.",
      az: "Qeyri-dövlət qurumları digərlərində olan “razılıq əsasında” qeydi olmadan göstərilib.",
    },
    mend: {
      en: "Ask them, and add the mark; the decision cannot bind them.",
      ru: "Согласуйте с ними и добавьте пометку: решение их не обязывает.",
      az: "Onlarla razılaşdırın və qeydi əlavə edin: qərar onlar üçün məcburi deyil.",
    },
  },
  "partner-is-everybody": {
    criterion: "partners",
    group: "check",
    say: {
      en: "Partners are not named: {}.",
      ru: "Соисполнители не названы: {}.",
      az: "Digər icraçıların kim olduğu göstərilməyib: {}.",
    },
    mend: {
      en: "Name those who are needed, and what each contributes.",
      ru: "Назовите необходимых соисполнителей и то, что каждый из них делает.",
      az: "Kimin lazım olduğunu və nə edəcəyini göstərin.",
    },
  },
  "nobody-outside": {
    criterion: "partners",
    say: {
      en: "No body outside government has a part in any measure.",
      ru: "Ни в одном мероприятии не участвует негосударственная организация.",
      az: "Heç bir tədbirdə qeyri-dövlət qurumu iştirak etmir.",
    },
    mend: {
      en: "Ask the organisations that work with those concerned, and name them as partners by agreement.",
      ru: "Обратитесь к организациям, работающим с теми, кого план касается, и укажите их по согласованию.",
      az: "Planın aid olduğu insanlarla işləyən təşkilatlara müraciət edin və onları razılıq əsasında göstərin.",
    },
  },
  "no-time": {
    criterion: "deadline",
    group: "check",
    say: {
      en: "No time frame is given.",
      ru: "Срок исполнения не указан.",
      az: "İcra müddəti göstərilməyib.",
    },
    every: {
      en: "Hardly any measure has a time frame.",
      ru: "Почти ни у одного мероприятия нет срока.",
      az: "Demək olar ki, heç bir tədbirin müddəti yoxdur.",
    },
    mend: {
      en: "Give a date or a quarter inside the plan's period.",
      ru: "Укажите дату или квартал в пределах срока плана.",
      az: "Planın dövrü daxilində tarix və ya rüb göstərin.",
    },
  },
  "time-undecided": {
    criterion: "deadline",
    say: {
      en: "Two time frames stand side by side: {}.",
      ru: "Указаны два срока на выбор: {}.",
      az: "İki müddət yanaşı göstərilib: {}.",
    },
    mend: {
      en: "Decide on one before the plan goes on.",
      ru: "Выберите один до утверждения плана.",
      az: "Plan təsdiq olunana qədər birini seçin.",
    },
  },
  "open-ended": {
    criterion: "deadline-open-ended",
    group: "words",
    say: {
      en: "“{}” sets no point in time at which the measure is done.",
      ru: "«{}» не позволяет установить, когда мероприятие выполнено.",
      az: "“{}” tədbirin nə vaxt icra edilmiş sayılacağını göstərmir.",
    },
    mend: {
      en: "Set an end, or what is to be reached in each year.",
      ru: "Укажите срок окончания или результат на каждый год.",
      az: "Son müddəti və ya hər il üzrə nəticəni göstərin.",
    },
  },
  "outside-period": {
    criterion: "deadline-in-period",
    say: {
      en: "The time frame “{}” lies outside the period of the plan.",
      ru: "Срок «{}» выходит за пределы периода действия плана.",
      az: "“{}” müddəti planın əhatə etdiyi dövrdən kənara çıxır.",
    },
    mend: {
      en: "Bring it into the period, or leave the rest to the next plan.",
      ru: "Приведите срок к периоду плана или перенесите остаток в следующий план.",
      az: "Müddəti planın dövrünə uyğunlaşdırın və ya qalanını növbəti plana saxlayın.",
    },
  },
  "no-indicator": {
    criterion: "output-indicator",
    group: "check",
    say: {
      en: "No indicator is given.",
      ru: "Показатель не указан.",
      az: "Göstərici müəyyən edilməyib.",
    },
    every: {
      en: "Hardly any measure has an indicator.",
      ru: "Почти ни у одного мероприятия нет показателя.",
      az: "Demək olar ki, heç bir tədbirin göstəricisi yoxdur.",
    },
    mend: {
      en: "Say what will be different, with the value now and the value to reach.",
      ru: "Укажите, что изменится: исходное и целевое значение.",
      az: "Nəyin dəyişəcəyini, ilkin və hədəf qiymətini göstərin.",
    },
  },
  "indicator-repeats": {
    criterion: "indicator-repeats",
    say: {
      en: "The indicator “{}” repeats the activity.",
      ru: "Показатель «{}» повторяет само мероприятие.",
      az: "“{}” göstəricisi fəaliyyətin özünü təkrarlayır.",
    },
    many: {
      en: "The indicator repeats the activity.",
      ru: "Показатель повторяет само мероприятие.",
      az: "Göstərici fəaliyyətin özünü təkrarlayır.",
    },
    mend: {
      en: "Measure what changes for people or bodies, not that the activity took place.",
      ru: "Измеряйте достигнутые изменения, а не факт проведения мероприятия.",
      az: "Fəaliyyətin keçirilməsini deyil, nəyin dəyişdiyini ölçün.",
    },
  },
  "no-target": {
    criterion: "baseline-target",
    group: "check",
    say: {
      en: "The indicator has neither baseline nor target: “{}”.",
      ru: "У показателя нет ни исходного, ни целевого значения: «{}».",
      az: "Göstəricinin nə ilkin, nə də hədəf qiyməti var: “{}”.",
    },
    many: {
      en: "Indicators have neither baseline nor target.",
      ru: "У показателей нет ни исходного, ни целевого значения.",
      az: "Göstəricilərin nə ilkin, nə də hədəf qiyməti var.",
    },
    every: {
      en: "Hardly any indicator has a baseline and a target.",
      ru: "Почти ни у одного показателя нет исходного и целевого значения.",
      az: "Demək olar ki, heç bir göstəricinin ilkin və hədəf qiyməti yoxdur.",
    },
    mend: {
      en: "Give the value now and the value to reach, with its year.",
      ru: "Укажите исходное и целевое значение с годом.",
      az: "İlkin və hədəf qiymətini ili ilə göstərin.",
    },
  },
  "no-baseline": {
    criterion: "baseline-target",
    group: "check",
    say: {
      en: "The indicator has a target and no baseline: “{}”.",
      ru: "У показателя есть целевое значение, но нет исходного: «{}».",
      az: "Göstəricinin hədəfi var, ilkin qiyməti yoxdur: “{}”.",
    },
    many: {
      en: "Indicators have a target and no baseline.",
      ru: "У показателей есть целевые значения, но нет исходных.",
      az: "Göstəricilərin hədəfi var, ilkin qiyməti yoxdur.",
    },
    every: {
      en: "Hardly any indicator has a baseline.",
      ru: "Почти ни у одного показателя нет исходного значения.",
      az: "Demək olar ki, heç bir göstəricinin ilkin qiyməti yoxdur.",
    },
    mend: {
      en: "Give the value at the start, or say that it is zero.",
      ru: "Укажите исходное значение, хотя бы ноль.",
      az: "İlkin qiyməti göstərin, sıfır olsa belə.",
    },
  },
  "no-source": {
    criterion: "verification-source",
    group: "check",
    say: {
      en: "No source of verification is given for “{}”.",
      ru: "Не указан источник подтверждения для «{}».",
      az: "“{}” üçün yoxlama mənbəyi göstərilməyib.",
    },
    many: {
      en: "Indicators have no source of verification.",
      ru: "У показателей не указан источник подтверждения.",
      az: "Göstəricilərin yoxlama mənbəyi göstərilməyib.",
    },
    mend: {
      en: "Name the register, order or survey that shows it.",
      ru: "Назовите реестр, приказ или опрос, по которому это видно.",
      az: "Bunu göstərən reyestr, əmr və ya sorğunu qeyd edin.",
    },
  },
  "no-source-anywhere": {
    criterion: "verification-source",
    say: {
      en: "No source of verification is named in the whole plan.",
      ru: "Во всём плане не указано ни одного источника подтверждения.",
      az: "Bütün planda heç bir yoxlama mənbəyi göstərilməyib.",
    },
    mend: {
      en: "Add, for each indicator, the register, order or survey that shows it.",
      ru: "Добавьте к каждому показателю реестр, приказ или опрос, по которому это видно.",
      az: "Hər göstərici üçün bunu göstərən reyestr, əmr və ya sorğunu əlavə edin.",
    },
  },
  "no-money": {
    criterion: "budget-and-source",
    group: "check",
    say: {
      en: "Neither cost nor source of funding is given.",
      ru: "Не указаны ни стоимость, ни источник финансирования.",
      az: "Nə xərc, nə də maliyyə mənbəyi göstərilib.",
    },
    every: {
      en: "The plan says of hardly any measure what it costs and who pays.",
      ru: "В плане почти нигде не указано, сколько стоит мероприятие и за счёт каких средств оно финансируется.",
      az: "Planda tədbirlərin nə qədər xərc tələb etdiyi və kimin ödədiyi, demək olar ki, göstərilməyib.",
    },
    mend: {
      en: "Give an amount and who pays, or say that it costs nothing and why.",
      ru: "Укажите сумму и источник либо что расходы не требуются и почему.",
      az: "Məbləği və mənbəyi göstərin, xərc tələb olunmursa, səbəbini yazın.",
    },
  },
  "no-amounts": {
    criterion: "budget-total",
    say: {
      en: "Sources of money are named and hardly any amount, and there is no total.",
      ru: "Источники финансирования указаны, но сумм почти нет, нет и общей суммы.",
      az: "Maliyyə mənbələri göstərilib, məbləğlər isə, demək olar ki, yoxdur, ümumi məbləğ də yoxdur.",
    },
    mend: {
      en: "Estimate what each objective costs, by year and source, and what is not yet covered.",
      ru: "Оцените расходы на каждую конкретную цель по годам и источникам и укажите, какие средства ещё не предусмотрены.",
      az: "Hər vəzifənin illər və mənbələr üzrə xərcini və çatışmayan hissəni göstərin.",
    },
  },
  "donor-only": {
    criterion: "donor-only-service",
    say: {
      en: "A service to people depends on donors alone: “{}”.",
      ru: "Услуга для людей оплачивается только донорами: «{}».",
      az: "İnsanlara göstərilən xidmət yalnız donorlardan asılıdır: “{}”.",
    },
    mend: {
      en: "Say what pays for it when they leave, and from when.",
      ru: "Укажите, за счёт чего и с какого времени она будет оказываться после окончания их поддержки.",
      az: "Onlar getdikdən sonra xidmətin nə vaxtdan və nəyin hesabına davam edəcəyini göstərin.",
    },
  },
  unfunded: {
    criterion: "feasibility",
    say: {
      en: "New work is to be carried by the existing budget: “{}”.",
      ru: "Новую работу предлагается вести за счёт имеющегося бюджета: «{}».",
      az: "Yeni işin mövcud büdcə hesabına görülməsi nəzərdə tutulub: “{}”.",
    },
    mend: {
      en: "Give an amount and its budget line.",
      ru: "Укажите сумму и строку бюджета.",
      az: "Məbləği və büdcə sətrini göstərin.",
    },
  },
  "no-payer": {
    criterion: "budget-and-source",
    group: "check",
    say: {
      en: "An amount is given and not who pays it.",
      ru: "Сумма указана, а источник финансирования — нет.",
      az: "Məbləğ göstərilib, mənbəyi isə göstərilməyib.",
    },
    every: {
      en: "Amounts are given and hardly anywhere who pays them.",
      ru: "Суммы указаны, а источник финансирования почти нигде не назван.",
      az: "Məbləğlər göstərilib, mənbəyi isə, demək olar ki, heç yerdə göstərilməyib.",
    },
    mend: {
      en: "Name the budget or the donor that pays.",
      ru: "Назовите бюджет или донора.",
      az: "Ödəyən büdcəni və ya donoru göstərin.",
    },
  },
  "ends-with-project": {
    criterion: "sustainability",
    group: "check",
    say: {
      en: "Ends when the donor’s project does; nobody takes it over.",
      ru: "Закончится вместе с проектом донора; кто продолжит, не указано.",
      az: "Donorun layihəsi ilə birlikdə bitəcək, kimin davam etdirəcəyi göstərilməyib.",
    },
    mend: {
      en: "Say who takes it over and from when, such as a post, a budget line or a place in the curriculum.",
      ru: "Укажите, кто и с какого времени примет это: должность, строка бюджета, учебный план.",
      az: "Kimin və nə vaxtdan davam etdirəcəyini göstərin: ştat, büdcə sətri, tədris planı.",
    },
  },
  "vague-verb": {
    criterion: "action-verb",
    say: {
      en: "“{}” is an intent that nobody can check.",
      ru: "«{}» выражает намерение, которое нельзя проверить.",
      az: "“{}” yoxlanıla bilməyən niyyətdir.",
    },
    mend: {
      en: "Say what will be done: adopt, open, train, pay, and how much of it.",
      ru: "Напишите, что будет сделано: принять, открыть, обучить, выплатить — и сколько.",
      az: "Konkret nə ediləcəyini və nə qədər ediləcəyini yazın: qəbul etmək, açmaq, öyrətmək.",
    },
  },
  "several-actions": {
    criterion: "single-action",
    say: {
      en: "Several actions stand in one measure.",
      ru: "В одном мероприятии объединено несколько действий.",
      az: "Bir tədbirdə bir neçə hərəkət birləşdirilib.",
    },
    group: "check",
    mend: {
      en: "Split it, so that each can be closed by itself.",
      ru: "Разделите его, чтобы выполнение каждого можно было отметить отдельно.",
      az: "Hər biri ayrıca yekunlaşdırıla bilsin deyə, onları ayırın.",
    },
  },
  "everyday-duty": {
    criterion: "everyday-duty",
    say: {
      en: "The words “{}” point to a duty that the body has anyway.",
      ru: "Слова «{}» указывают на обязанность, которая у органа есть и без плана.",
      az: "“{}” sözləri orqanın plansız da yerinə yetirməli olduğu vəzifəni göstərir.",
    },
    mend: {
      en: "Leave it out, or say what will be done beyond it.",
      ru: "Исключите мероприятие или укажите, что делается сверх этой обязанности.",
      az: "Çıxarın və ya bundan əlavə nə ediləcəyini göstərin.",
    },
  },
  "no-target-group": {
    criterion: "target-group",
    group: "check",
    say: {
      en: "Does not say whom it is for.",
      ru: "Не указано, на кого рассчитано мероприятие.",
      az: "Tədbirin kimin üçün olduğu göstərilməyib.",
    },
    many: {
      en: "Measures do not say whom they are for.",
      ru: "В мероприятиях не указано, на кого они рассчитаны.",
      az: "Tədbirlərdə kimin üçün olduqları göstərilməyib.",
    },
    mend: {
      en: "Name the group and how many of them, by sex and age where it matters.",
      ru: "Назовите группу и численность, при необходимости по полу и возрасту.",
      az: "Qrupu və sayını, lazım gəldikdə cins və yaş üzrə göstərin.",
    },
  },
  "no-place": {
    criterion: "geographic-scope",
    group: "check",
    say: {
      en: "Does not say where it is carried out.",
      ru: "Не указано, где проводится мероприятие.",
      az: "Tədbirin harada həyata keçiriləcəyi göstərilməyib.",
    },
    many: {
      en: "Measures do not say where they are carried out.",
      ru: "В мероприятиях не указано, где они проводятся.",
      az: "Tədbirlərin harada həyata keçiriləcəyi göstərilməyib.",
    },
    mend: {
      en: "Name the places or regions, or say that it is the whole country and who carries it locally.",
      ru: "Назовите места или регионы либо укажите, что это вся страна и кто исполняет на местах.",
      az: "Yerləri və ya bölgələri göstərin, yaxud bütün ölkəni və yerlərdə kimin icra etdiyini yazın.",
    },
  },
  "no-safeguard": {
    criterion: "safeguards",
    group: "check",
    say: {
      en: "Touches people in a vulnerable situation, or their data, and does not say how they are protected.",
      ru: "Касается уязвимых лиц или их данных, но не указано, как их защищают.",
      az: "Həssas vəziyyətdə olan insanlara və ya onların məlumatlarına toxunur, lakin necə qorunduqları göstərilməyib.",
    },
    mend: {
      en: "Say what protects them: consent, confidentiality, who may see the data, a specialist or guardian beside the child.",
      ru: "Укажите защиту: согласие, конфиденциальность, доступ к данным, психолог или представитель рядом с ребёнком.",
      az: "Müdafiəni göstərin: razılıq, məxfilik, məlumatlara giriş, uşağın yanında psixoloq və ya nümayəndə.",
    },
  },
  "law-unnamed": {
    criterion: "legal-framework-step",
    group: "check",
    say: {
      en: "Changes legislation and does not say which law.",
      ru: "Меняет законодательство, но не указано, какой закон.",
      az: "Qanunvericiliyi dəyişdirir, lakin hansı qanun olduğu göstərilməyib.",
    },
    mend: {
      en: "Name the law and the article, what is to stand in it, and by when the draft is submitted.",
      ru: "Назовите закон и статью, что в ней изменится и к какому сроку вносится проект.",
      az: "Qanunu və maddəni, nəyin dəyişəcəyini və layihənin nə vaxt təqdim olunacağını göstərin.",
    },
  },
  "same-measure": {
    criterion: "duplicate-measure",
    say: {
      en: "Says much the same as measure {}.",
      ru: "Во многом повторяет мероприятие {}.",
      az: "{} nömrəli tədbiri təkrarlayır.",
    },
    mend: {
      en: "Merge the two, or say in what they differ.",
      ru: "Объедините их или укажите, чем они различаются.",
      az: "İkisini birləşdirin və ya nə ilə fərqləndiyini göstərin.",
    },
  },
  "no-measures": {
    criterion: "objective-measure-link",
    say: {
      en: "No measure was recognised in the text.",
      ru: "В тексте не распознано ни одного мероприятия.",
      az: "Mətndə heç bir tədbir tanınmadı.",
    },
    mend: {
      en: "Put each measure in a row of a table or a numbered point, with lead, time, indicator and money.",
      ru: "Запишите каждое мероприятие строкой таблицы или отдельным пунктом: основной исполнитель, срок исполнения, показатель, бюджет.",
      az: "Hər tədbiri cədvəlin sətrində və ya nömrəli bənddə yazın: icraçı, müddət, göstərici, vəsait.",
    },
  },
  "no-goals": {
    criterion: "vision-strategic-goals",
    say: {
      en: "The plan states no goals or objectives.",
      ru: "В плане не названы стратегические или конкретные цели.",
      az: "Planda məqsəd və ya vəzifələr göstərilməyib.",
    },
    mend: {
      en: "Say what is to be different at the end, and put each measure under the objective it serves.",
      ru: "Укажите, что должно измениться к концу срока, и отнесите каждое мероприятие к конкретной цели.",
      az: "Müddətin sonunda nəyin dəyişəcəyini yazın və hər tədbiri xidmət etdiyi vəzifəyə aid edin.",
    },
  },
  "empty-goal": {
    criterion: "objective-measure-link",
    say: {
      en: "No measure leads to the goal “{}”.",
      ru: "К цели «{}» не ведёт ни одно мероприятие.",
      az: "“{}” məqsədi üzrə heç bir tədbir yoxdur.",
    },
    mend: {
      en: "Add measures, or take the goal out.",
      ru: "Добавьте мероприятия или исключите цель.",
      az: "Tədbir əlavə edin və ya məqsədi çıxarın.",
    },
  },
  "empty-objective": {
    criterion: "objective-measure-link",
    say: {
      en: "No measure leads to the objective “{}”.",
      ru: "К конкретной цели «{}» не ведёт ни одно мероприятие.",
      az: "“{}” vəzifəsi üzrə heç bir tədbir yoxdur.",
    },
    mend: {
      en: "Add measures, or take the objective out.",
      ru: "Добавьте мероприятия или исключите конкретную цель.",
      az: "Tədbir əlavə edin və ya vəzifəni çıxarın.",
    },
  },
  "orphan-measure": {
    criterion: "objective-measure-link",
    group: "check",
    say: {
      en: "Stands under no goal or objective.",
      ru: "Не относится ни к одной стратегической или конкретной цели.",
      az: "Heç bir məqsəd və ya vəzifəyə aid deyil.",
    },
    mend: {
      en: "Move it under the objective that it serves.",
      ru: "Перенесите его к конкретной цели, которой оно служит.",
      az: "Xidmət etdiyi vəzifənin altına köçürün.",
    },
  },
  "repeats-objective": {
    criterion: "outcome-contribution",
    group: "check",
    say: {
      en: "Says no more than the objective above it.",
      ru: "Лишь повторяет конкретную цель, к которой относится.",
      az: "Yalnız aid olduğu vəzifəni təkrarlayır.",
    },
    mend: {
      en: "Say by which step the objective is reached.",
      ru: "Укажите, каким шагом достигается конкретная цель.",
      az: "Vəzifəyə hansı addımla çatılacağını göstərin.",
    },
  },
  "no-outcome-anywhere": {
    criterion: "outcome-indicators",
    say: {
      en: "No indicator measures a share, a time or a change; all are counts and events.",
      ru: "Ни один показатель не измеряет долю, срок или изменение: только количество и факт исполнения.",
      az: "Heç bir göstərici payı, müddəti və ya dəyişikliyi ölçmür: yalnız say və icra faktı.",
    },
    mend: {
      en: "Give each objective one indicator of what is different when it is reached, with the value now and the value to reach.",
      ru: "Добавьте к каждой конкретной цели показатель того, что изменится, с исходным и целевым значением.",
      az: "Hər vəzifəyə nəyin dəyişəcəyini göstərən, ilkin və hədəf qiyməti olan bir göstərici əlavə edin.",
    },
  },
  "no-outcome": {
    criterion: "outcome-indicators",
    group: "check",
    say: {
      en: "Nothing measures whether the objective is reached: its indicators count what is done.",
      ru: "Достижение конкретной цели ничем не измеряется: показатели учитывают только выполненное.",
      az: "Vəzifəyə çatıldığı heç nə ilə ölçülmür: göstəricilər yalnız görülən işi sayır.",
    },
    mend: {
      en: "Add an indicator of what is different when it is reached, with the value now and the value to reach.",
      ru: "Добавьте показатель того, что изменится, с исходным и целевым значением.",
      az: "Nəyin dəyişəcəyini göstərən, ilkin və hədəf qiyməti olan göstərici əlavə edin.",
    },
  },
  "empty-pillar": {
    criterion: "comprehensive-coverage",
    group: "check",
    say: {
      en: "No measure was found on: {}.",
      ru: "Не найдено мероприятий по направлению: {}.",
      az: "Bu istiqamət üzrə tədbir tapılmadı: {}.",
    },
    mend: {
      en: "Add measures on it, or say which other document deals with it.",
      ru: "Добавьте мероприятия или укажите документ, где это урегулировано.",
      az: "Tədbirlər əlavə edin və ya bunu tənzimləyən sənədi göstərin.",
    },
  },
  "broken-reference": {
    criterion: "cross-reference",
    say: {
      en: "Refers to {}, which does not exist in this version.",
      ru: "Содержит ссылку: {}; такого номера в этой версии нет.",
      az: "Bu versiyada olmayan hissəyə istinad edilir: {}.",
    },
    mend: {
      en: "Put in the number that is meant, or take the reference out.",
      ru: "Укажите верный номер или исключите ссылку.",
      az: "Nəzərdə tutulan nömrəni yazın və ya istinadı çıxarın.",
    },
  },
  "ends-before-its-basis": {
    criterion: "priorities-sequencing",
    say: {
      en: "Is over before the measure on which it builds: {}.",
      ru: "Заканчивается раньше мероприятия, на которое опирается: {}.",
      az: "Əsaslandığı tədbirdən əvvəl başa çatır: {}.",
    },
    mend: {
      en: "Let it follow: first the law, then the procedure, then the training.",
      ru: "Поставьте его после: сначала закон, затем порядок, затем обучение.",
      az: "Ardıcıllığı dəyişin: əvvəlcə qanun, sonra qayda, sonra təlim.",
    },
  },
  "wrong-count": {
    criterion: "count-matches",
    say: {
      en: "{}.",
      ru: "{}.",
      az: "{}.",
    },
    mend: {
      en: "Correct the number, or add what is missing.",
      ru: "Исправьте число или добавьте недостающее.",
      az: "Sayı düzəldin və ya çatışmayanı əlavə edin.",
    },
  },
  "wrong-total": {
    criterion: "total-matches",
    group: "words",
    say: {
      en: "{}.",
      ru: "{}.",
      az: "{}.",
    },
    mend: {
      en: "Add up again, or say what else the total holds.",
      ru: "Пересчитайте или укажите, что ещё входит в сумму.",
      az: "Yenidən hesablayın və ya məbləğə daha nəyin daxil olduğunu göstərin.",
    },
  },
  "wrong-sum": {
    criterion: "total-matches",
    group: "words",
    say: {
      en: "{}.",
      ru: "{}.",
      az: "{}.",
    },
    mend: {
      en: "Correct the figures, or name the part that is missing.",
      ru: "Исправьте числа или назовите недостающую часть.",
      az: "Rəqəmləri düzəldin və ya çatışmayan hissəni göstərin.",
    },
  },
  "two-names": {
    criterion: "clear-language-structure",
    say: {
      en: "One body seems to stand under two names: {}.",
      ru: "Один орган, видимо, назван по-разному: {}.",
      az: "Bir orqan, görünür, iki adla göstərilib: {}.",
    },
    mend: {
      en: "Use its official name throughout.",
      ru: "Используйте везде официальное название.",
      az: "Hər yerdə rəsmi adını yazın.",
    },
  },
  "two-terms": {
    criterion: "clear-language-structure",
    say: {
      en: "Two words may mean one thing: {}.",
      ru: "Одно и то же, возможно, названо по-разному: {}.",
      az: "Eyni şey, ola bilsin, fərqli adlandırılıb: {}.",
    },
    mend: {
      en: "Use one of them, or say what the difference is.",
      ru: "Оставьте одно слово или поясните разницу.",
      az: "Birini saxlayın və ya fərqi izah edin.",
    },
  },
  unexplained: {
    criterion: "clear-language-structure",
    group: "check",
    say: {
      en: "Abbreviations that are explained nowhere: {}.",
      ru: "Сокращения, которые нигде не расшифрованы: {}.",
      az: "Heç yerdə izah olunmayan ixtisarlar: {}.",
    },
    mend: {
      en: "Write the name out where it first stands, or add a list of abbreviations.",
      ru: "Приведите полное название при первом упоминании или добавьте перечень сокращений.",
      az: "İlk dəfə tam adını yazın və ya ixtisarların siyahısını əlavə edin.",
    },
  },
  "one-lead-for-most": {
    criterion: "lead-concentration",
    say: {
      en: "{} leads more than two fifths of all measures.",
      ru: "{}: отвечает более чем за две пятых всех мероприятий.",
      az: "{} bütün tədbirlərin beşdə ikisindən çoxuna rəhbərlik edir.",
    },
    mend: {
      en: "Share the leads out, or check that the body has the people for them.",
      ru: "Распределите ответственность или проверьте, достаточно ли у органа ресурсов.",
      az: "Məsuliyyəti bölüşdürün və ya orqanın imkanını yoxlayın.",
    },
  },
  "heap-of-deadlines": {
    criterion: "feasibility",
    group: "check",
    say: {
      en: "One body has to end many measures in one quarter: {}.",
      ru: "Одному органу предстоит завершить много мероприятий в одном квартале: {}.",
      az: "Bir orqan bir rübdə çox tədbiri başa çatdırmalıdır: {}.",
    },
    mend: {
      en: "Spread the deadlines, or check that the body has the people for them.",
      ru: "Распределите сроки или проверьте, достаточно ли у органа ресурсов.",
      az: "Müddətləri bölüşdürün və ya orqanın imkanını yoxlayın.",
    },
  },
  "ends-in-last-year": {
    criterion: "deadline-spread",
    say: {
      en: "More than two fifths of all measures end in the last year: {}.",
      ru: "Более двух пятых всех мероприятий завершаются в последний год: {}.",
      az: "Bütün tədbirlərin beşdə ikisindən çoxu son ildə başa çatır: {}.",
    },
    mend: {
      en: "Bring forward what others wait for, and set milestones.",
      ru: "Перенесите на более ранний срок то, от чего зависят другие мероприятия, и укажите этапы.",
      az: "Digərlərinin gözlədiyini irəli çəkin və mərhələləri göstərin.",
    },
  },
  "ends-together": {
    criterion: "deadline-spread",
    say: {
      en: "More than two fifths of all measures end in one quarter: {}.",
      ru: "Более двух пятых всех мероприятий завершаются в одном квартале: {}.",
      az: "Bütün tədbirlərin beşdə ikisindən çoxu bir rübdə başa çatır: {}.",
    },
    mend: {
      en: "Spread the deadlines by what has to come first.",
      ru: "Распределите сроки по очерёдности.",
      az: "Müddətləri ardıcıllığa görə bölüşdürün.",
    },
  },
  "no-coordination": {
    criterion: "coordination-mechanism",
    say: {
      en: "Nothing was found on who coordinates the plan.",
      ru: "Не найдено, кто координирует план.",
      az: "Planı kimin əlaqələndirdiyi tapılmadı.",
    },
    mend: {
      en: "Name the council or coordinator, how often it meets and what it decides.",
      ru: "Назовите совет или координатора, периодичность заседаний и полномочия.",
      az: "Şuranı və ya koordinatoru, iclasların müddətini və səlahiyyətlərini göstərin.",
    },
  },
  "no-reporting": {
    criterion: "monitoring-provision",
    say: {
      en: "Nothing was found on who reports on the plan, to whom and when.",
      ru: "Не найдено, кто, кому и когда отчитывается об исполнении плана.",
      az: "Planın icrası barədə kimin, kimə və nə vaxt hesabat verdiyi tapılmadı.",
    },
    mend: {
      en: "Set a date for the bodies' reports and one for the yearly summary.",
      ru: "Установите срок отчётов органов и сводного годового отчёта.",
      az: "Orqanların hesabatı və illik yekun hesabat üçün tarix müəyyən edin.",
    },
  },
  "no-independent-evaluation": {
    criterion: "independent-evaluation-provision",
    say: {
      en: "No independent evaluation was found.",
      ru: "Независимая оценка не найдена.",
      az: "Müstəqil qiymətləndirmə tapılmadı.",
    },
    mend: {
      en: "Add one by evaluators who carry out nothing of the plan, with year and money.",
      ru: "Предусмотрите оценку силами тех, кто план не исполняет, с годом и суммой.",
      az: "Planı icra etməyənlərin apardığı qiymətləndirməni ili və məbləği ilə nəzərdə tutun.",
    },
  },
  "no-mid-term-review": {
    criterion: "time-span",
    say: {
      en: "No mid-term review was found.",
      ru: "Промежуточный пересмотр не найден.",
      az: "Aralıq baxış tapılmadı.",
    },
    mend: {
      en: "Set a year in which the plan is reviewed and amended.",
      ru: "Укажите год, в котором план пересматривается и уточняется.",
      az: "Plana yenidən baxılacağı ili göstərin.",
    },
  },
  ...receivedWords,
  unsaid: {
    criterion: "plan-provisions",
    group: "check",
    say: {
      en: "Nothing was found in the plan on {}.",
      ru: "В плане не найдено: {}.",
      az: "Planda tapılmadı: {}.",
    },
    mend: {
      en: "Add a sentence on each, or say where it is dealt with.",
      ru: "Добавьте по предложению о каждом или укажите, где это урегулировано.",
      az: "Hər biri barədə bir cümlə əlavə edin və ya harada tənzimləndiyini göstərin.",
    },
  },
  absent: {
    criterion: "",
    say: {
      en: "Nothing was found in the plan on: {}.",
      ru: "В плане не найдено: {}.",
      az: "Planda tapılmadı: {}.",
    },
    mend: {
      en: "Add a provision on it.",
      ru: "Добавьте положение об этом.",
      az: "Bu barədə müddəa əlavə edin.",
    },
  },
}
