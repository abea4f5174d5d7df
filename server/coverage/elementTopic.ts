/** An element of an area as a topic of a text, beside the areas, which stand for themselves. */
export const elementTopic = (area: string, element: string): string => `${area}/${element}`
