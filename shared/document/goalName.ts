const names: Record<string, string> = { en: "Goal", ru: "Цель", az: "Məqsəd" }

/** What a goal is called before its number in a plan of this language, such as "Goal" of "Goal 1". */
export function goalName(language: string): string {
  return names[language] ?? "Goal"
}
