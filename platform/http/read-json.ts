/** Reads a JSON body of so many bytes at the most; what is longer is not read to its end. */
export async function readJson(
  request: Request,
  mostBytes: number,
): Promise<{ ok: true; value: unknown } | { ok: false; reason: 'too-large' | 'malformed' }> {
  if (Number(request.headers.get('content-length')) > mostBytes) return { ok: false, reason: 'too-large' };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > mostBytes) return { ok: false, reason: 'too-large' };
    parts.push(part);
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) };
  } catch {
    return { ok: false, reason: 'malformed' };
  }
}
