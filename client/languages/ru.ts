/** The words of every folder in this language, by the path of their file. */
export const catalogue = import.meta.glob<{ strings: Record<string, unknown> }>(
  "../**/strings.ru.ts",
  {
    eager: true,
  },
)
