import { z } from "zod"
import { changeable } from "../../../shared/api/announcements.ts"
import { closeCode } from "../../../shared/protocol.ts"
import type { Person } from "../gateway/connection.ts"
import type { Room } from "../room/room.ts"

const id = z.string().max(200).optional()

const noticeShape = z.discriminatedUnion("type", [
  z.object({ type: z.literal("rightsChanged"), planId: id, userId: id }),
  z.object({ type: z.literal("signedOut"), userId: id, sessionId: id }),
  /** Practices were put away from everybody, or brought back. */
  z.object({ type: z.literal("practices") }),
  /** Announcements may have been missed, so clients fetch everything again. */
  z.object({ type: z.literal("refresh") }),
])

/** A notice that every process must act on, whichever of them caused it. */
export type Notice = z.infer<typeof noticeShape>

/** The bytes of a notice. */
export const encodeNotice = (notice: Notice): Uint8Array => Buffer.from(JSON.stringify(notice))

/** Parses a notice. Throws where the bytes are not one. */
export const decodeNotice = (bytes: Uint8Array): Notice =>
  noticeShape.parse(JSON.parse(Buffer.from(bytes).toString()))

/**
 * Acts on a notice in a plan that is open here: closes the connections that it names, or makes
 * clients fetch everything again.
 */
export function applyNotice(room: Room, notice: Notice): void {
  if (notice.type === "refresh")
    for (const what of changeable) room.announce({ type: "changed", what })
  else if (notice.type === "practices") room.announce({ type: "changed", what: "practices" })
  else if (notice.type === "signedOut")
    dismiss(room, (who) => isMeant(notice, who), closeCode.signedOut, "You are signed out.")
  else if (notice.planId === undefined || notice.planId === room.planId)
    dismiss(
      room,
      ({ userId }) => notice.userId === undefined || notice.userId === userId,
      closeCode.rightsChanged,
      "Your rights in this plan changed.",
    )
}

function isMeant(meant: Extract<Notice, { type: "signedOut" }>, who: Person): boolean {
  const { userId, sessionId } = meant
  if (userId === undefined && sessionId === undefined) return false
  return (
    (userId === undefined || userId === who.userId) &&
    (sessionId === undefined || sessionId === who.sessionId)
  )
}

function dismiss(room: Room, meant: (who: Person) => boolean, code: number, reason: string) {
  for (const member of room.members()) if (meant(member.person)) member.close(code, reason)
}
