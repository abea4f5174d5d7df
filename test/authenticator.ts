import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto"

// A device that makes passkeys, as WebAuthn (level 2, 6) describes what it sends: attestation "none",
// keys on the curve P-256.

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest()
const base64 = (data: Uint8Array | string) => Buffer.from(data).toString("base64url")

/** The head of a CBOR item (RFC 8949): its kind and its length or value. */
function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value])
  if (value < 256) return Buffer.from([(kind << 5) | 24, value])
  return Buffer.from([(kind << 5) | 25, value >> 8, value & 255])
}
const text = (words: string) => Buffer.concat([head(3, words.length), Buffer.from(words)])
const bytes = (data: Uint8Array) => Buffer.concat([head(2, data.length), data])
const int = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value))
const map = (...items: Buffer[]) => Buffer.concat([head(5, items.length / 2), ...items])

/** A device with one passkey, for one site. */
export class Authenticator {
  readonly id = randomBytes(32)
  readonly #key: KeyObject
  readonly #publicKey: Buffer
  readonly #origin: string
  #signed = 0
  /** Whether the device has checked finger or number. */
  verifies = true

  constructor(origin: string) {
    this.#origin = origin
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
    this.#key = privateKey
    const { x = "", y = "" } = publicKey.export({ format: "jwk" })
    const point = (word: string) => bytes(Buffer.from(word, "base64url"))
    this.#publicKey = map(
      int(1),
      int(2),
      int(3),
      int(-7),
      int(-1),
      int(1),
      int(-2),
      point(x),
      int(-3),
      point(y),
    )
  }

  #data(made: boolean): Buffer {
    this.#signed += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(this.#signed)
    const flags = 1 | (this.verifies ? 4 : 0) | (made ? 64 : 0)
    const length = Buffer.from([0, this.id.length])
    const credential = made ? [Buffer.alloc(16), length, this.id, this.#publicKey] : []
    const { hostname } = new URL(this.#origin)
    return Buffer.concat([sha256(hostname), Buffer.from([flags]), count, ...credential])
  }

  #client(type: string, challenge: string): string {
    return JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false })
  }

  /** A browser's answer when this device creates its passkey for `options`. */
  make({ challenge }: { challenge: string }) {
    const attestation = map(
      text("fmt"),
      text("none"),
      text("attStmt"),
      map(),
      text("authData"),
      bytes(this.#data(true)),
    )
    return {
      id: base64(this.id),
      rawId: base64(this.id),
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64(this.#client("webauthn.create", challenge)),
        attestationObject: base64(attestation),
        transports: ["internal"],
      },
    }
  }

  /** A browser's answer when this device signs the challenge in `options`. */
  answer({ challenge }: { challenge: string }) {
    const client = this.#client("webauthn.get", challenge)
    const data = this.#data(false)
    const signature = sign("sha256", Buffer.concat([data, sha256(client)]), this.#key)
    return {
      id: base64(this.id),
      rawId: base64(this.id),
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64(client),
        authenticatorData: base64(data),
        signature: base64(signature),
      },
    }
  }
}
