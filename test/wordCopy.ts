import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

/** A comment that somebody writes in Word. */
export interface Remark {
  /** A passage of the words it is on, within one run. */
  words: string
  author: string
  body: string
  /** Of a comment in the file that it answers: a passage of its words. */
  answers?: string
}

const wordspace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

/** A copy of a Word file of ours with comments on words and words replaced, as Word writes them. */
export function edited(
  file: Uint8Array,
  remarks: readonly Remark[],
  words: readonly (readonly [string, string])[] = [],
): Uint8Array {
  const parts = unzipSync(file)
  let text = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
  const commentsOf = () => strFromU8(parts["word/comments.xml"] ?? new Uint8Array())
  let comments = commentsOf() || `<w:comments xmlns:w="${wordspace}"></w:comments>`
  let extended = strFromU8(parts["word/commentsExtended.xml"] ?? new Uint8Array())
  if (!extended.includes("commentsEx"))
    extended =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"></w15:commentsEx>'
  for (const [at, { words: on, author, body, answers }] of remarks.entries()) {
    const id = 900 + at
    const run = new RegExp(
      `<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>[^<]*${on}[^<]*</w:t></w:r>`,
    )
    if (!run.test(text)) throw new Error(`The file has no words “${on}”.`)
    text = text.replace(
      run,
      (whole) =>
        `<w:commentRangeStart w:id="${id}"/>${whole}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    )
    const paragraph = `7000000${at}`
    comments = comments.replace(
      "</w:comments>",
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-0${at + 1}T09:30:00Z"><w:p w14:paraId="${paragraph}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:r><w:t>${body}</w:t></w:r></w:p></w:comment></w:comments>`,
    )
    let parent = ""
    if (answers) {
      // Word names the last paragraph of each comment.
      parent = `6000000${at}`
      const last = new RegExp(`<w:p>((?:(?!<w:p>).)*${answers}.*?</w:p>(?=</w:comment>))`)
      if (!last.test(comments)) throw new Error(`The file has no comment “${answers}”.`)
      comments = comments.replace(
        last,
        `<w:p w14:paraId="${parent}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">$1`,
      )
    }
    extended = extended.replace(
      "</w15:commentsEx>",
      `${parent && `<w15:commentEx w15:paraId="${parent}" w15:done="0"/>`}<w15:commentEx w15:paraId="${paragraph}"${parent && ` w15:paraIdParent="${parent}"`} w15:done="0"/></w15:commentsEx>`,
    )
  }
  for (const [old, fresh] of words) {
    if (!text.includes(old)) throw new Error(`The file has no words “${old}”.`)
    text = text.replace(old, fresh)
  }
  return zipSync({
    ...parts,
    "word/document.xml": strToU8(text),
    "word/comments.xml": strToU8(comments),
    "word/commentsExtended.xml": strToU8(extended),
  })
}
