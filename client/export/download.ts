import { problemOf, unreachable } from "../app/http.ts"
import { language } from "../languages/i18n.ts"

/** A file that came from the server. */
export interface Download {
  blob: Blob
  name: string
}

/** The name in a `content-disposition` header, or null. The form with the encoded letters counts first. */
export function fileNameOf(disposition: string | null): string | null {
  const encoded = disposition?.match(/filename\*\s*=\s*utf-8''([^;]+)/i)?.[1]
  if (encoded) {
    try {
      return decodeURIComponent(encoded)
    } catch {
      // Not an encoded name; the plain one counts.
    }
  }
  return disposition?.match(/filename\s*=\s*"?([^";]+)"?/i)?.[1] ?? null
}

/**
 * Fetches the file at `path`. `onProgress` gets the part that has arrived, 0 to 1, or null while the
 * server says no size; `name` is taken when the server gives none. Throws a Problem, or an
 * `AbortError` when `signal` stops it.
 */
export async function download(
  path: string,
  name: string,
  onProgress: (part: number | null) => void,
  signal: AbortSignal,
): Promise<Download> {
  const response = await fetch(path, {
    credentials: "same-origin",
    headers: { "accept-language": language() },
    signal,
  }).catch((error) => {
    if (signal.aborted) throw error
    throw unreachable()
  })
  if (!response.ok) {
    throw problemOf(response.status, await response.json().catch(() => null))
  }
  const size = Number(response.headers.get("content-length")) || 0
  const chunks: BlobPart[] = []
  let arrived = 0
  const reader = response.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value as BlobPart)
    arrived += value.byteLength
    onProgress(size > 0 ? Math.min(arrived / size, 1) : null)
  }
  const type = response.headers.get("content-type") ?? "application/octet-stream"
  const given = fileNameOf(response.headers.get("content-disposition"))
  return { blob: new Blob(chunks, { type }), name: given ?? name }
}

/** Hands a file to the browser to keep. */
export function keep({ blob, name }: Download): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
