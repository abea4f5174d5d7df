/**
 * The size up to which a picture is sent unchanged: for a PNG the server's limit, for a photograph
 * what a page needs.
 */
const largest = { "image/png": 5_000_000, "image/jpeg": 1_500_000 }
/** The longest side of a picture that is drawn anew, in pixels: 300 to the inch across a printed page. */
const longestSide = 2400

/**
 * A picture as it is sent: a large one drawn anew as a JPEG, upright, in the pixels that a page can show. What
 * the browser cannot draw is sent as it is, for the server to say why it is none.
 */
export async function fitPicture(file: File): Promise<File> {
  const limit = file.type === "image/png" ? largest["image/png"] : largest["image/jpeg"]
  if (file.size <= limit) return file
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: "from-image" })
  } catch {
    return file
  }
  const part = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(bitmap.width * part))
  canvas.height = Math.max(1, Math.round(bitmap.height * part))
  const ground = canvas.getContext("2d")
  if (!ground) return file
  // A JPEG has no clear places.
  ground.fillStyle = "#fff"
  ground.fillRect(0, 0, canvas.width, canvas.height)
  ground.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.88))
  if (!drawn || drawn.size >= file.size) return file
  return new File([drawn], file.name, { type: "image/jpeg" })
}
