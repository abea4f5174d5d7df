/**
 * After a number of four figures: it counts people or things and is no year ("по 2000 человек").
 */
export const counted =
  "\\s(?:(?:people|persons|children|women|pupils|students|workers|participants|copies|leaflets|brochures|households)(?=\\s*(?:$|[,;.)]|(?:a|per|each|every|in) (?:\\p{L}+ )?(?:year|all|total)))|(?:человек|чел(?:\\.|(?!\\p{L}))|лиц(?!\\p{L})|детей|женщин(?!\\p{L})|мужчин(?!\\p{L})|учащихся|школьников|студентов|работников|рабочих|жителей|экземпляр|экз(?:\\.|(?!\\p{L}))|памяток|листовок|буклетов|семей|штук)|(?:nəfər|adam|uşaq|qad[iı]n|şagird|tələbə|işçi|nüsxə|ədəd|vərəqə|ailə))"
