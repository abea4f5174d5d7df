import { crc32, deflateSync } from "node:zlib"

/**
 * A PNG of one colour; `says` makes its head tell another size than it has, level 0 of compression
 * a large file of it.
 */
export function png(
  width: number,
  height: number,
  [red, green, blue] = [31, 78, 121],
  says = { width, height },
  level = 6,
): Buffer {
  const part = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(says.width, 0)
  head.writeUInt32BE(says.height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.concat([
    Buffer.from([0]),
    Buffer.from(new Array(width).fill([red, green, blue]).flat()),
  ])
  const rows = Buffer.concat(new Array(height).fill(line))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part("IHDR", head),
    part("IDAT", deflateSync(rows, { level })),
    part("IEND", Buffer.alloc(0)),
  ])
}

/** A JPEG of one point. */
export const jpeg = Buffer.from(
  "/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAj/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKpgA//Z",
  "base64",
)

/** A part of a JPEG. */
const segment = (marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** A JPEG as a telephone writes it: with location, camera, thumbnail, and orientation. */
export function photograph(orientation: number): Buffer {
  const exif = Buffer.concat([
    Buffer.from("Exif\0\0II*\0\x08\0\0\0\x02\0", "latin1"),
    Buffer.from([0x0f, 0x01, 2, 0, 4, 0, 0, 0, 0x41, 0x63, 0x6d, 0]),
    Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]),
    Buffer.from("\0\0\0\0GPS 40.4093 N 49.8671 E", "latin1"),
  ])
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif),
    segment(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x:creator>Ana</x:creator>")),
    segment(0xed, Buffer.from("Photoshop 3.0\0By-line: Ana")),
    segment(0xfe, Buffer.from("Taken at 12 Harbour Street")),
    jpeg.subarray(2),
    // A telephone's second, larger or moving picture.
    Buffer.from("MotionPhoto_Data"),
    jpeg,
  ])
}

/** A PNG with what programs write beside the picture. */
export function annotatedPng(): Buffer {
  const plain = png(3, 2)
  const part = (name: string, words: string) => {
    const body = Buffer.from(`${name}${words}`, "latin1")
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(words.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = 8 + 12 + 13
  return Buffer.concat([
    plain.subarray(0, head),
    part("tEXt", "Author\0Ana"),
    part("eXIf", "MM\0*GPS 40.4093 N"),
    part("iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x/>"),
    plain.subarray(head),
    Buffer.from("<script>alert(1)</script>"),
  ])
}

/** A JPEG of sixteen by eight points, red on the left and blue on the right, that says how it lies. */
export function halves(orientation: number): Buffer {
  const plain = Buffer.from(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABQb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAABwUG/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AnU1txRJH7//Z",
    "base64",
  )
  const exif = Buffer.concat([
    Buffer.from("Exif\0\0II*\0\x08\0\0\0\x01\0", "latin1"),
    Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]),
  ])
  return Buffer.concat([plain.subarray(0, 2), segment(0xe1, exif), plain.subarray(2)])
}
