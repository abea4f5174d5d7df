/**
 * The sentences of the server, by the English one. `{name}` stands for what varies (a number, a name),
 * in the English and in the other sentence alike.
 */
export type Sentences = Readonly<Record<string, string>>
