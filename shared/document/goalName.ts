const names: Record<string, string> = { en: "Goal", ru: "Цель", az: "Məqsəd" }

/** The word for a goal before its number in a plan of this language, such as "Goal" of "Goal 1". */
export function goalName(language: string): string {
  return names[language] ?? "Goal"
}
