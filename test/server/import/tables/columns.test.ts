import { expect, it } from "vitest"
import { columnRole, columnRoles } from "../../../../server/import/tables/columns.ts"

it.each([
  "№",
  "№ п/п",
  "No.",
  "Nr",
  "S/N",
  "Number",
  "Sıra",
  "Sıra №",
  "Sıra №-si",
  "Sıra nömrəsi",
  "Пункт",
  "Код",
  "Ref. no.",
])('[X2] a column headed "%s" holds the number of the measure', (head) => {
  expect(columnRole(head)).toBe("number")
})

it.each(["Sıravi tədbir", "Номенклатура", "Numbers trained"])(
  '[X2] a column headed "%s" does not',
  (head) => {
    expect(columnRole(head)).not.toBe("number")
  },
)

it.each([
  "How we know",
  "How we will know",
  "How we will know when it is done",
  "How it is measured",
  "Measured by",
  "Sign of success",
  "Signs of success",
  "What shows it",
  "Как узнаем",
  "Как мы узнаем, что сделано",
  "По чему видно",
  "По чему судим",
  "Признак успеха",
  "Чем измеряется",
  "Necə biləcəyik",
  "Necə bilirik",
  "Nə ilə ölçülür",
  "Uğurun əlaməti",
  "How progress is seen",
  "How progress is shown",
  "How progress will be judged",
  "How results are tracked",
  "What will show it",
  "По чему видно продвижение",
  "В чём видно продвижение",
  "Как измеряется",
  "Как оценивается продвижение",
  "Что покажет успех",
  "İrəliləyiş nədə görünür",
  "İrəliləyiş necə ölçülür",
  "Nə ilə qiymətləndirilir",
  "Uğur nədə görünür",
  "Performance indicator",
  "Показатель",
])('[X2] a column headed "%s" holds indicators', (head) => {
  expect(columnRole(head)).toBe("indicator")
  expect(columnRoles(["No.", "Measure", "Who", head])?.[3]).toBe("indicator")
})

it.each([
  ["How progress is seen", "Proof"],
  ["What will show it", "Evidence"],
  ["По чему видно продвижение", "Чем подтверждается"],
  ["Как измеряется", "Проверка"],
  ["İrəliləyiş nədə görünür", "Sübut"],
  ["Nə ilə ölçülür", "Yoxlama"],
])('[X2] "%s" holds indicators beside a column headed "%s", which holds sources', (head, proof) => {
  const roles = columnRoles(["No.", "Measure", "Who", head, proof])
  expect(roles?.slice(3)).toEqual(["indicator", "verification"])
})

it.each([
  ["Measure", "measure"],
  ["Measured values", "measure"],
  ["When", "time"],
  ["How it will be done", "other"],
  ["Progress so far", "other"],
  ["Progress in 2026", "other"],
  ["Как проводится", "other"],
  ["Ход выполнения", "other"],
  ["Necə edilir", "other"],
  ["Check", "verification"],
  ["Проверка", "verification"],
  ["Yoxlanılır", "verification"],
  ["How much it costs", "budget"],
  ["Who pays", "budget"],
  ["Means of verification", "verification"],
  ["Источник информации", "verification"],
  ["Как проверяется", "verification"],
  ["Kim ödəyir", "budget"],
])('[X2] a column headed "%s" holds no indicators but %s', (head, role) => {
  expect(columnRole(head)).toBe(role)
})

it.each([
  "Evidence kept in",
  "Where the proof is filed",
  "Records that show it",
  "Where it can be checked",
  "Documents on file",
  "Source of the figures",
  "Где хранится подтверждение",
  "Где лежат доказательства",
  "Где можно проверить",
  "Откуда данные",
  "Учётный документ",
  "Təsdiq harada saxlanılır",
  "Sübutlar haradadır",
  "Harada qeyd olunur",
  "Hansı sənəddən görünür",
  "Uçot sənədi",
])('[X2] a column headed "%s" says where it can be checked', (head) => {
  expect(columnRole(head)).toBe("verification")
})

it.each([
  "Evidence base",
  "Evidence of need",
  "Where",
  "Kept informed",
  "Документ-основание",
  "Где проводится",
  "Откуда средства",
  "Əsas sənəd",
  "Harada keçirilir",
  "Qeyd",
])('[X2] a column headed "%s" does not', (head) => {
  expect(columnRole(head)).not.toBe("verification")
})

it.each(["Proof", "Evidence", "Чем подтверждается", "Sübut"])(
  '[X2] a column headed "%s" is the indicator where no other column is',
  (head) => {
    expect(columnRoles(["Measure", "Who", "When", head])?.[3]).toBe("indicator")
    expect(columnRoles(["Measure", "Who", "Indicator", head])?.[3]).toBe("verification")
    expect(columnRoles(["Measure", "Who", "When", "Means of verification"])?.[3]).toBe(
      "verification",
    )
  },
)

const valueHeads: [heads: string, roles: string][] = [
  ["Measured by (2025 → target) | Shown by", "indicator verification"],
  ["Success is measured by | Can be checked in", "indicator verification"],
  ["Indicator | Situation in 2025 | Target (year)", "indicator baseline target"],
  ["Indicator | 2025 level | 2030 target | Evidenced by", "indicator baseline target verification"],
  ["Indicator | 2025 | Target 2030 | Source", "indicator baseline target verification"],
  ["Показатель | Положение в 2025 году | Цель 2030", "indicator baseline target"],
  ["Показатель | 2025 | 2030 | Чем подтверждается", "indicator baseline target verification"],
  ["Показатель | Факт 2025 г. | План 2030 г.", "indicator baseline target"],
  ["Nəticə göstəricisi | 2025-ci ildə vəziyyət | Hədəf (il)", "indicator baseline target"],
  ["Göstərici | İndiki vəziyyət | Hədəf", "indicator baseline target"],
  ["Göstərici | 2025 | 2031 | Mənbə", "indicator baseline target verification"],
  ["Indicator | 2027 | 2028 | 2029 | 2030", "indicator year year year year"],
  ["Indicator | State of implementation | Target", "indicator other target"],
  ["Показатель | Состояние исполнения", "indicator other"],
  ["Indicator | Cost | Source", "indicator budget other"],
]

it.each(valueHeads)("[X2] columns of values beside an indicator: %s", (heads, roles) => {
  const all = ["No.", "Measure", "Lead", "Deadline", ...heads.split(" | ")]
  expect(columnRoles(all)?.slice(4).join(" ")).toBe(roles)
})

it.each([
  [
    "indicator",
    "Indicator of coverage",
    "Coverage indicator",
    "Expected coverage (number of people)",
  ],
  ["indicator", "Показатель охвата", "Ожидаемый охват", "Əhatə göstəricisi"],
  ["responsible", "Responsible territorial body", "Ответственный территориальный орган"],
  ["responsible", "Территориальный орган, ответственный за исполнение", "Ərazi üzrə icraçı"],
  ["time", "Scope and timing", "Сроки и территория", "Əhatə və müddət"],
  ["measure", "Measures and coverage", "Мероприятия, охват", "Tədbir, ərazi"],
  ["budget", "Budget coverage", "Расходы по территориям"],
  ["other", "Territorial scope of the measure", "Geographic area", "Coverage", "Areas covered"],
  ["other", "Территориальный охват мероприятия", "География мероприятий", "Охват, территория"],
  ["other", "Tədbirin əhatə dairəsi", "İcra ərazisi", "Coğrafi əhatə"],
])("[X2] of a column its main noun decides, and not a place beside it: %s", (role, ...heads) => {
  expect(heads.map((head) => [head, columnRole(head)])).toEqual(heads.map((head) => [head, role]))
})
