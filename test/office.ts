import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

const program = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path))

/** Whether LibreOffice is on this machine; what needs it is skipped where it is not. */
export const hasOffice = (): boolean => program !== undefined

/**
 * Files opened in LibreOffice and saved in another form, in order; null for one that it could not
 * open. One start for all of them, with a profile of its own.
 */
export async function convertInOffice(
  files: readonly { name: string; bytes: Uint8Array }[],
  to: string,
): Promise<(Uint8Array | null)[]> {
  const folder = await mkdtemp(join(tmpdir(), "concord-office-"))
  try {
    const paths = await Promise.all(
      files.map(async ({ name, bytes }) => {
        const path = join(folder, name)
        await writeFile(path, bytes)
        return path
      }),
    )
    const out = join(folder, "out")
    await run(program ?? "soffice", [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      ...["--headless", "--convert-to", to, "--outdir", out, ...paths],
    ])
    return await Promise.all(
      files.map(({ name }) =>
        readFile(join(out, name.replace(/\.[^.]+$/, `.${to}`))).catch(() => null),
      ),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A file opened in LibreOffice and saved again. */
export async function saveInOffice(
  bytes: Uint8Array,
  from: string,
  to: string,
): Promise<Uint8Array> {
  const [saved] = await convertInOffice([{ name: `file.${from}`, bytes }], to)
  if (!saved) throw new Error(`LibreOffice could not save the ${from} as ${to}.`)
  return saved
}
