/** Beginnings that open or close a measure and say a wish, beside the verbs of a set, by language. */
export const vagueNouns: Readonly<Record<string, RegExp>> = {
  en: /^\W*(?:(?:further|continued|continuous|constant|gradual|overall|general|comprehensive|systematic)\s+)*(?:promotion|continuation|intensification|facilitation|encouragement|consolidation|reinforcement|advancement|deepening|deepen|boost|step(?:ping)? up|(?:further )?develop(?:ment of|ing)?\s+(?:(?:the|international|regional|bilateral|inter-?agency|mutual|close|closer|effective|institutional|of)\s+)*(?:co-?operation|collaboration|co-?ordination|interaction|partnerships?|dialogue|capacit(?:y|ies)|potential|culture))(?![a-z])/iu,
  ru: /^[^а-яё]*(?:(?:дальнейш|постоянн|системн|последовательн|комплексн|всесторонн|всемерн|поэтапн)[а-яё]+\s+)*(?:(?:у?совершенствовани|развити|активизаци|содействи|стимулировани|интенсификаци|популяризаци|поощрени|оптимизаци|усилени|укреплени|улучшени|повышени|продолжени|поддержк|поддержани|углублени|наращивани|расширени)[а-яё]{1,2}|(?:развивать|развить|углублять|углубить|наращивать|нарастить|стимулировать|популяризировать|поощрять|оказать содействие|оказывать содействие|оказание содействия|проводить работу по (?:усилени|укреплени|улучшени|повышени|развити|совершенствовани)[а-яё]+))(?![а-яё])/iu,
  az: /(?:(?:gücləndir|təkmilləşdir|yaxşılaşdır|genişləndir|möhkəmləndir|fəallaşdır|intensivləşdir|sürətləndir|stimullaşdır|dərinləşdir|optimallaşdır|dəstəklə|inkişaf etdir|davam etdir)(?:il|n)?(?:məsi|ması|mək|maq|sin|sın|ir|ır)|(?:artır|yüksəlt|yüksəldil|artırıl)(?:ılması|ması|məsi|maq|mək|sın|sin)|inkişafı|təşviqi|təşviq (?:edilməsi|etmək)|səmərəliliyinin (?:artırılması|yüksəldilməsi))(?:\s+(?:istiqamətində|üzrə|üçün|sahəsində)\s+(?:müvafiq\s+)?(?:işlərin|tədbirlərin|fəaliyyətin)\s+[a-zəğışçöü]+(?:\s+[a-zəğışçöü]+)?)?(?=[^a-zəğışçöü]*$)/iu,
}

/**
 * Things that are changed once, and then are changed: a form, a questionnaire, a checklist. Work on
 * one of them is no wish, whatever its verb.
 */
export const plainThings: Readonly<Record<string, RegExp>> = {
  en: /^\W*[a-z]+(?:ing|ment of|ion of)?\s+(?:(?:the|a|its|their|standard|existing|current|[a-z]+ing)\s+)*(?:[a-z]+\s+){0,2}?(?:forms?|questionnaires?|checklists?|templates?|curricul\w+|website|manual|handbook|leaflets?|logbook)(?![a-z])/iu,
  ru: /^[^а-яё]*(?:[а-яё]+\s+){1,3}?(?:форм[ауы]\s+(?!и\s)[а-яё]+|бланк|анкет|опросник|шаблон|чек-лист|протокол[ауы]?(?![а-яё])|учебн[а-яё]+\s+(?:план|пособи|программ)|пособи|сайт|памятк)[а-яё]*/iu,
  az: /(?<![a-zəğışçöü])(?:formas|blank|anket|sual vərəqəs|şablon|protokolu|dərs vəsait|tədris (?:plan|proqram)|saytın|yaddaş kitabça)[a-zəğışçöü]*/iu,
}
