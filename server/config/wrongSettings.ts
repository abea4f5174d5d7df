import type { variables } from "./variables.ts"

/** What is wrong with a setting: its variable, and why, as a sentence. */
export interface SettingFault {
  name: keyof typeof variables | (string & {})
  reason: string
}

/**
 * Settings with which nothing starts. The message has a line for each, and never a password; the
 * cause, where there is one, is what the system or a server answered.
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
