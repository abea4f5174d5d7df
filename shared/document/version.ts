/**
 * The version of the plan's document schema. Increase it with any change of a node or an attribute:
 * a client that lacks a node deletes it for everybody by opening the plan, so the server refuses an
 * older client (4426) and a client never opens a newer document for writing.
 * 1: the first. 2: pictures.
 */
export const schemaVersion = 2
