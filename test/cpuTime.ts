/**
 * The milliseconds of processor time that this process spends until `run` is done. What the machine
 * does beside it does not count, so that a bound tells of the code and not of the hour.
 */
export async function cpuTime(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
