// What the heads and the headings of tables say that hold no measures: folded words, in three languages.

const words = (...list: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${list.join("|")})`, "u")

/** The head of a column of what may go wrong; groups at risk are people. */
export const riskHead = new RegExp(
  `^(?:${[
    "(?:(?:key|main|major|possible|potential|identified|type|kind|name|description|nature|of|the|a) )*(?:risks?|threats?|hazards?)(?! (?:groups?|persons?))",
    "what (?:may|might|could|can) (?:go wrong|happen|hinder|prevent)",
    "(?:(?:основн|ключев|возможн|потенциальн|выявлен|вероятн)\\p{L}+ )?(?:риск\\p{L}{0,2}|угроз[аы])(?!\\p{L})",
    "(?:описание|наименование|вид|название|характер) (?:\\p{L}+ )?(?:рисков|риска|угроз\\p{L}?)",
    "что (?:может|способно) (?:помешать|пойти не так|случиться)",
    "(?:(?:əsas|mümkün|ehtimal olunan|potensial|gözlənilən) )?(?:risk(?:lər)?|təhlükə(?:lər)?|təhdid(?:lər)?)(?! qrup)(?!\\p{L})",
    "(?:risk|təhlükə|təhdid)\\p{L}* (?:təsvir|ad|növ)\\p{L}*",
    "nə (?:mane ola|baş verə|səhv gedə)",
  ].join("|")})`,
  "u",
)

/** The head of a column of how likely a risk is, how heavy, and what is done against it. */
export const riskMark = words(
  "likelihood|probability|severity|mitigat|contingenc|countermeasure|(?:level|degree) of (?:risk|impact)|risk (?:level|rating|response|owner)",
  "вероятност|степень (?:влияния|риска|воздействия|угрозы)|уровень (?:риска|влияния|угрозы)|(?:меры|действия) (?:по (?:снижению|предупреждению|минимизации|смягчению|предотвращению)|реагирования)|реагирован|смягчен",
  "ehtimal(?! olun)|risk(?:in)? (?:səviyyə|dərəcə)|təsir(?:in)? (?:dərəcə|səviyyə)|azaltma|azaldilma|cavab tədbir|qarşisinin alinma",
)

/** What a programme says of itself in a table before its text, one matter in a row. */
export const ofItself = new RegExp(
  `^(?:${[
    "(?:full |short )?(?:name|title)(?: of the (?:programme|plan|strategy))?$|(?:legal )?basis|(?:main )?(?:developer|customer|coordinator|executors?|implementers?)|(?:main )?(?:goals?|aims?|purpose|tasks?|objectives?)(?: of the (?:programme|plan))?$|(?:period|time frame|term|duration|stages?)(?: of (?:implementation|the (?:programme|plan)))?$|(?:sources? and )?(?:amounts?|volumes?|sources?)(?: and sources?)? of (?:funding|financing)|financing|funding|expected results|target indicators",
    "(?:полное |краткое )?наименование|основани[ея](?: для)?|разработчик|заказчик|координатор|(?:основные )?исполнител|(?:основная |основные )?цел[ьи]|(?:основные )?задачи|срок\\p{L}*(?: и этапы)?(?: реализации)?|этапы|период|(?:объ[её]м\\p{L}*|источник\\p{L}*)(?: и (?:источник|объ[её]м)\\p{L}*)? финансировани|финансирование|ожидаемые|целевые (?:индикатор|показател)",
    "(?:\\p{L}+ )?adi?$|proqramin adi|əsas(?:landirilmasi|i)$|hazirlanma|sifarişçi|hazirlayan|koordinator|əlaqələndirici|(?:əsas )?icraçi|(?:əsas )?məqsəd|vəzifələr|(?:icra|həyata keçirilmə)\\p{L}* (?:müddət|dövr)|müddət|mərhələlər|maliyyə(?:ləşmə)?\\p{L}*|gözlənilən nəticə|hədəf göstərici",
  ].join("|")})`,
  "u",
)

/** A column that names recommendations, with what a plan says of them. */
export const recommendationHead = words(
  "recommendations?(?!\\p{L})|(?:body|source|document),? and paragraph",
  "рекомендаци\\p{L}+|замечани\\p{L}+|орган,? и пункт",
  "tövsiyə\\p{L}*|qurum,? və bənd",
)

/** The first column of a list of acts. */
export const actHead = new RegExp(
  `^(?:${[
    "(?:(?:name|title|type|draft) (?:of (?:the )?)?)?(?:(?:legal|normative|legislative) )?(?:acts?|laws?|bills?|statutes?|instruments?|legislation|regulations?)(?!\\p{L})",
    "(?:(?:наименование|название|вид|проект) )?(?:(?:нормативн|правов|законодательн)\\p{L}+[ -]*)*(?:акт(?:ы|а|ов)?|закон(?:ы|а|ов)?|законопроект\\p{L}*|нпа)(?!\\p{L})",
    "(?:(?:hüquqi|normativ|qanunvericilik) )*(?:akt\\p{L}*|qanun(?:lar|un)?(?: (?:layihə|ad)\\p{L}*)?)(?!\\p{L})",
  ].join("|")})`,
  "u",
)

/** A chapter that gives no measures of its own but speaks of the plan, its money, its people, its law, its past. */
export const sideChapter = words(
  "risks?(?!\\p{L})|assumptions?|monitoring|evaluat|report(?:s|ing)?(?!\\p{L})|indicators?|recommendations?|treaty bod|legislati|legal (?:changes|reform|act|framework)|(?:changes?|amendments?) (?:to|in|of) (?:the )?(?:law|act|legislation)|laws? to be|bills(?!\\p{L})|financ|funding|budget|costs?(?!\\p{L})|money|staff|capacit|human resources|posts(?!\\p{L})|members?(?!\\p{L})|composition|working groups?|glossary|definitions|abbreviations|calendar|sequence|statistic|coordination|steering|governance|annex|appendix|who does what|responsibilit|roles?(?!\\p{L})|division of|milestones?|phases?(?!\\p{L})|stages?(?!\\p{L})|timetable|schedule|order of work|consultation|principles?|gaps?(?!\\p{L})|situation",
  "риск|мониторинг|оценк|отчет|показател|рекомендац|замечани|законодательств|законопроект|нормативн|правов\\p{L}+ (?:баз|акт)|финансир|бюджет|расход|стоимост|ресурс|кадр|штат|потенциал|состав(?!\\p{L}+)|член|рабоч\\p{L}+ групп|словар|глоссари|термин|определени|сокращени|календар|график|очередност|статистик|координац|управлени|приложени|(?:распределени|разграничени)\\p{L}* (?:обязанност|функци|полномочи|задач)|обязанност|функци|контрольн|этап|обсуждени|принцип|пробел|положени",
  "risk|monitorinq|qiymətləndir|hesabat|göstərici|tövsiyə|qeydlər|qanunvericili|qanun layihə|hüquqi (?:akt|baza)|maliyyə|büdcə|xərc|vəsait|resurs|kadr|ştat|potensial|tərkib|üzv|işçi qrup|lüğət|anlayiş|termin|ixtisar|təqvim|qrafik|növbəlilik|statistik|əlaqələndir|koordinasiya|idarəetmə|bölgü|səlahiyyət|öhdəliklər|mərhələ|müzakirə|prinsip|boşluq|vəziyyət|əlavə(?!\\p{L})",
)

/** A chapter on the plan before this one. */
export const earlierPlan = words(
  "(?:previous|earlier|preceding|last|past|former|prior) (?:national |state )?(?:action )?(?:plan|programme|strategy|period)(?!\\p{L})",
  "(?:предыдущ|прошл|прежн|предшествующ|истекш|завершивш)\\p{L}+ (?:\\p{L}+ )?(?:план|программ|стратеги|период)",
  "(?:əvvəlki|ötən|keçmiş|bundan əvvəlki|başa çatmiş) (?:\\p{L}+ )?(?:plan|proqram|strategiya|dövr)",
)

/** A chapter on how a plan was carried out, which is an earlier one where its years are past. */
export const carriedOut = words(
  "(?:results?|implementation|fulfilment|review|outcomes?|delivery) of (?:the )?(?:\\p{L}+ ){0,3}(?:plan|programme|strategy)",
  "(?:выполнени|исполнени|реализаци|итог|результат)\\p{L}* (?:\\p{L}+ ){0,3}(?:план|программ|стратеги)\\p{L}+",
  "(?:plan|proqram|strategiya)\\p{L}* (?:icra|nəticə|yekun|həyata keçir)",
)
