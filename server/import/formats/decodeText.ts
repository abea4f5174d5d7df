function looksCyrillic(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const russian = text.match(/[а-яё]/giu) ?? []
  return russian.length > letters.length / 3
}

/**
 * Decodes the text of a file: a byte order mark decides, else UTF-8 if valid, else `declared` if it
 * names a known encoding, else windows-1251 where that gives Russian, else windows-1254, which has
 * the letters of Turkish and western European languages. Line ends become LF.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const decode = (encoding: string, fatal = false) =>
    new TextDecoder(encoding, { fatal })
      .decode(bytes)
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode("utf-16le")
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode("utf-16be")
  try {
    return decode("utf-8", true)
  } catch {
    try {
      if (declared && !/^utf-?8$/i.test(declared)) return decode(declared)
    } catch {
      // An unknown encoding is no reason to refuse the file.
    }
    const russian = decode("windows-1251")
    return looksCyrillic(russian) ? russian : decode("windows-1254")
  }
}
