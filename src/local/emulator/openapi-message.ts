import protobuf from 'protobufjs/minimal'

/** What an openapi call sent: each parameter as the value that was sent, bytes for media. */
export type OpenApiInput = Record<string, unknown>

/**
 * Reads the SDK's CommApiData (field 2 openapiData → repeated field 1 pairs → 1 key, 2 value).
 * A value is JSON text; one that is not (a picture's bytes) stays as it is.
 */
export function readInput(message: Buffer): OpenApiInput {
  const input: OpenApiInput = {}
  for (const data of bytesFields(message, 2)) {
    for (const pair of bytesFields(data, 1)) {
      const [key] = bytesFields(pair, 1)
      const [value] = bytesFields(pair, 2)
      if (key && value) input[key.toString()] = parsed(value)
    }
  }
  return input
}

/** Writes a CommOpenApiResp: 1 respData, 2 contentType, 3 errorCode, 4 httpCode. */
export function writeAnswer(body: Buffer, contentType: string, errorCode: number): Buffer {
  const writer = protobuf.Writer.create()
  writer.uint32(10).bytes(body)
  writer.uint32(18).string(contentType)
  writer.uint32(24).int32(errorCode)
  writer.uint32(32).uint32(200)
  return Buffer.from(writer.finish())
}

const LENGTH_DELIMITED = 2

function bytesFields(message: Buffer, wanted: number): Buffer[] {
  const reader = protobuf.Reader.create(message)
  const found: Buffer[] = []
  while (reader.pos < reader.len) {
    const tag = reader.uint32()
    if (tag >>> 3 === wanted && (tag & 7) === LENGTH_DELIMITED) found.push(Buffer.from(reader.bytes()))
    else reader.skipType(tag & 7)
  }
  return found
}

function parsed(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString()) as unknown
  } catch {
    return value
  }
}
