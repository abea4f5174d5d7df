import { execFile } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"

/** Whether LibreOffice is here. */
export const hasLibreOffice = existsSync("/usr/bin/soffice")

const macro = `Sub Resolve(source, target, command, filter, options)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim written(1) As New com.sun.star.beans.PropertyValue
  written(0).Name = "FilterName"
  written(0).Value = filter
  written(1).Name = "FilterOptions"
  written(1).Value = options
  document.storeToURL(target, written())
  document.close(True)
End Sub
`

const roundMacro = `Sub Round(source, target, filter, place, author, remark, old, fresh)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  search = document.createSearchDescriptor()
  search.SearchString = place
  found = document.findFirst(search)
  note = document.createInstance("com.sun.star.text.textfield.Annotation")
  note.Author = author
  note.Content = remark
  found.Text.insertTextContent(found, note, True)
  replacing = document.createReplaceDescriptor()
  replacing.SearchString = old
  replacing.ReplaceString = fresh
  document.replaceAll(replacing)
  Dim written(0) As New com.sun.star.beans.PropertyValue
  written(0).Name = "FilterName"
  written(0).Value = filter
  document.storeToURL(target, written())
  document.close(True)
End Sub
`

const xml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

const filters = { docx: "MS Word 2007 XML", odt: "writer8", txt: "" }

/**
 * The output of LibreOffice's Basic macro `call` for a Word file: its arguments are the addresses
 * of the file and of the output, then `given`.
 */
async function made(
  file: Uint8Array,
  ending: keyof typeof filters,
  { name, macro, given }: { name: string; macro: string; given: string[] },
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "concord-office-"))
  try {
    const basic = join(folder, "profile/user/basic/Standard")
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`
    const office = (...words: string[]) =>
      promisify(execFile)("soffice", [profile, "--headless", "--norestore", ...words], {
        timeout: 120_000,
      })
    // Its first start makes the profile and keeps nothing that was there.
    await office("--terminate_after_init")
    mkdirSync(basic, { recursive: true })
    const part = (path: string, content: string) =>
      writeFileSync(join(basic, path), `<?xml version="1.0" encoding="UTF-8"?>\n${content}`)
    const library = 'xmlns:library="http://openoffice.org/2000/library"'
    const script = 'xmlns:script="http://openoffice.org/2000/script"'
    // Only the libraries of this list are known.
    part(
      "../script.xlc",
      `<library:libraries ${library} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
    )
    part(
      "script.xlb",
      `<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Changes"/></library:library>`,
    )
    part(
      "Changes.xba",
      `<script:module ${script} script:name="Changes" script:language="StarBasic">${xml(macro)}</script:module>`,
    )
    const [source, target] = [join(folder, "in.docx"), join(folder, `out.${ending}`)]
    writeFileSync(source, file)
    const all = [pathToFileURL(source).href, pathToFileURL(target).href, ...given]
    await office(`macro:///Standard.Changes.${name}(${all.map((one) => `"${one}"`).join(",")})`)
    return readFileSync(target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const commandOf = (how: "accept" | "reject") =>
  `.uno:${how === "accept" ? "Accept" : "Reject"}AllTrackedChanges`

/** The words of a Word file once LibreOffice has accepted, or rejected, every tracked change in it. */
export async function resolvedWords(file: Uint8Array, how: "accept" | "reject"): Promise<string> {
  const given = [commandOf(how), "Text (encoded)", "UTF8,LF,,,"]
  const text = await made(file, "txt", { name: "Resolve", macro, given })
  return text.toString("utf8").replace(/^\uFEFF/, "")
}

/** The Word file that {@link resolvedWords} has the words of. */
export async function resolvedFile(file: Uint8Array, how: "accept" | "reject"): Promise<Buffer> {
  const given = [commandOf(how), filters.docx, ""]
  return await made(file, "docx", { name: "Resolve", macro, given })
}

/**
 * A Word file as LibreOffice saves it once somebody has opened it there, commented on the words `place`
 * and replaced the words `old`.
 */
export async function savedAgain(
  file: Uint8Array,
  ending: "docx" | "odt",
  round: { place: string; author: string; remark: string; old: string; fresh: string },
): Promise<Buffer> {
  const { place, author, remark, old, fresh } = round
  const given = [filters[ending], place, author, remark, old, fresh]
  return await made(file, ending, { name: "Round", macro: roundMacro, given })
}
