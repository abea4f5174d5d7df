/** The key of an element of an area as a topic of a text; areas are topics by their own id. */
export const elementTopic = (area: string, element: string): string => `${area}/${element}`
