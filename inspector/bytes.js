// Bytes as people have them: pasted in some notation, or packed into a link.

export const LARGEST_LINK = 16 * 1024;

export const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Returns the bytes of hexadecimal digits, however they are parted; throws an error with words for the reader. */
export function fromHex(text) {
  const digits = text.replace(/0x|[\s:,]/gi, "");
  if (!/^[0-9a-f]*$/i.test(digits)) throw new Error(`expected hexadecimal digits, found ${JSON.stringify(/[^0-9a-f]/i.exec(digits)[0])}`);
  if (digits.length % 2) throw new Error(`expected pairs of hexadecimal digits, found ${digits.length} digits`);
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

export function latin(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export const fromLatin = (text) => Uint8Array.from(text, (character) => Math.min(character.codePointAt(0), 0xff));

/** Returns what a pasted text stands for, and in which notation it was. */
export function pasted(text) {
  const lines = text.trim().split(/\r?\n/);
  const xxd = lines.map((line) => /^\s*[0-9a-f]{6,16}: ((?:[0-9a-f]{2,8} ?)+?)(?:  .*)?$/i.exec(line));
  if (lines.length && xxd.every(Boolean)) return { bytes: fromHex(xxd.map((found) => found[1]).join("")), as: "xxd" };
  if (/\|$/m.test(text)) {
    const rows = lines.filter((line) => !/^\s*[0-9a-f]{6,16}\s*$/i.test(line)).map((line) => /^\s*[0-9a-f]{6,16}\s+((?:[0-9a-f]{2} *)+)\|.*\|$/i.exec(line));
    if (rows.length && rows.every(Boolean)) return { bytes: fromHex(rows.map((found) => found[1]).join("")), as: "hexdump -C" };
  }
  const bare = text.replace(/0x|[\s:,]/gi, "");
  if (/^([0-9a-f]{2})+$/i.test(bare)) return { bytes: fromHex(text), as: "hexadecimal digits" };
  const packed = text.replace(/\s/g, "");
  if (packed.length >= 20 && packed.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(packed) && !/^[A-Z]+$/.test(packed)) {
    try {
      return { bytes: fromLatin(atob(packed)), as: "base64" };
    } catch { /* it is text */ }
  }
  return { bytes: new TextEncoder().encode(text), as: "text" };
}

/** Returns bytes as a word for a link. */
export async function pack(bytes) {
  const packed = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
  return btoa(latin(packed)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Returns the bytes of a link, which never grow beyond what a link may hold. */
export async function unpack(word) {
  if (word.length > 2 * LARGEST_LINK) throw new Error(`the link holds ${word.length} characters, expected at most ${2 * LARGEST_LINK}`);
  let packed;
  try {
    packed = fromLatin(atob(word.replace(/-/g, "+").replace(/_/g, "/")));
  } catch {
    throw new Error("the link is broken: its data is not base64");
  }
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const found = new Uint8Array(LARGEST_LINK);
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error("the link is broken: its data does not unpack");
    });
    if (done) return found.slice(0, size);
    if (size + value.length > LARGEST_LINK) {
      await reader.cancel();
      throw new Error(`the link unpacks to more than ${LARGEST_LINK} bytes`);
    }
    found.set(value, size);
    size += value.length;
  }
}
