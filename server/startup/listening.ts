import { createServer, type Server } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { type SettingFault, WrongSettings } from "../config/wrongSettings.ts"

interface Where {
  port: number
  host: string
}

/** The fault of the setting behind an error of listening; null for other errors. */
function faultOf(code: string, { port, host }: Where): SettingFault | null {
  switch (code) {
    case "EADDRINUSE":
      return { name: "PORT", reason: `Port ${port} is in use by another program.` }
    case "EACCES":
    case "EPERM":
      return { name: "PORT", reason: `This program may not listen on port ${port}.` }
    case "EADDRNOTAVAIL":
    case "EINVAL":
      return { name: "HOST", reason: `“${host}” is no address of this machine.` }
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return { name: "HOST", reason: `No machine “${host}” can be found.` }
    case "EAFNOSUPPORT":
      return { name: "HOST", reason: `This machine has no addresses such as “${host}”.` }
    default:
      return null
  }
}

/** Listens. Throws {@link WrongSettings} that name `PORT` or `HOST` where the system does not let it. */
export function listen(server: Server, where: Where): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      const fault = faultOf(error.code ?? "", where)
      reject(fault ? new WrongSettings([fault], error) : error)
    }
    server.once("error", onError)
    server.listen(where.port, where.host, () => {
      server.off("error", onError)
      resolve()
    })
  })
}

const isInUse = (error: unknown) =>
  error instanceof WrongSettings && (error.cause as NodeJS.ErrnoException).code === "EADDRINUSE"

/**
 * Sees to it that one can listen there, and leaves it free. A server that is about to end is waited
 * for, until `ends`.
 */
export async function checkPort(where: Where, ends: AbortSignal): Promise<void> {
  for (;;) {
    const server = createServer()
    try {
      await listen(server, where)
      await new Promise((closed) => server.close(closed))
      return
    } catch (error) {
      if (!isInUse(error) || ends.aborted) throw error
      await sleep(100)
    }
  }
}
