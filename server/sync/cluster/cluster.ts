import { closeCode } from "../../../shared/protocol.ts"
import { lastNumbers } from "../../storage/updates.ts"
import type { SyncContext } from "../context.ts"
import { limits } from "../limits.ts"
import type { Room } from "../room/room.ts"
import { applyNotice, decodeNotice, encodeNotice } from "./notices.ts"

/**
 * Keeps the open plans of this process in step with the other processes: it acts on their notices,
 * removes the presence of clients of an ended process, closes plans while the others cannot be
 * reached, and reads the update log for updates that no message announced. `open` lists the rooms,
 * including those that are loading. Returns a function that ends it.
 */
export function followPeers(
  { relay, database, log }: SyncContext,
  open: () => Iterable<Promise<Room>>,
): () => void {
  const each = (use: (room: Room) => void | Promise<void>, where: string) => {
    for (const opening of open())
      opening
        .then((room) => (room.ending === null ? use(room) : undefined))
        .catch((error) => log.info({ err: error }, where))
  }
  const catchUp = () => each((room) => room.catchUp(), "a plan could not catch up")

  void relay.subscribe(null, (bytes) => {
    const notice = decodeNotice(bytes)
    each((room) => applyNotice(room, notice), "a notice was not acted on")
  })
  relay.watch({
    lost: () =>
      each(
        (room) =>
          room.close(closeCode.unavailable, "The servers cannot reach each other; come back."),
        "a plan could not be closed",
      ),
    // Disconnected clients fetch everything when they return; those at other processes do so now.
    back: () => relay.publish(null, encodeNotice({ type: "refresh" })),
    gone: (process) => {
      each((room) => {
        room.presence.dropAway(process)
        applyNotice(room, { type: "refresh" })
      }, "a process could not be forgotten")
      catchUp()
    },
  })

  let looking = false
  async function look(): Promise<void> {
    const rooms = new Map<string, Room>()
    for (const opening of open()) {
      const room = await opening.catch(() => null)
      if (room?.ending === null) rooms.set(room.planId, room)
    }
    if (rooms.size === 0) return
    for (const { plan, seq } of await lastNumbers(database.db, [...rooms.keys()])) {
      const room = rooms.get(plan)
      if (room && room.ending === null && seq > room.seq) await room.catchUp()
    }
  }
  const timer = setInterval(() => {
    if (looking || !relay.ready) return
    looking = true
    look()
      .catch((error) => log.warn({ err: error }, "the log could not be looked at"))
      .finally(() => {
        looking = false
      })
  }, limits.look)
  timer.unref()
  return () => clearInterval(timer)
}
