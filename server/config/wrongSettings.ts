import type { variables } from "./variables.ts"

/** A fault of a setting: its variable, and the reason as a sentence. */
export interface SettingFault {
  name: keyof typeof variables | (string & {})
  reason: string
}

/**
 * Settings with which the server does not start. The message has a line for each, and never a
 * password; the cause, if any, is the error of the system or a service.
 */
export class WrongSettings extends Error {
  override readonly name = "WrongSettings"
  readonly faults: readonly SettingFault[]

  constructor(faults: readonly SettingFault[], cause?: unknown) {
    const lines = faults.map(({ name, reason }) => `  ${name}: ${reason}`)
    super(`The configuration is wrong:\n${lines.join("\n")}`, { cause })
    this.faults = faults
  }
}
