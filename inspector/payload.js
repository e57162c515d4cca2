// The text of a note: its lines as the generated parser cuts them, their kinds, numbers and oddities.

import vmcoreinfo from "../generated/javascript/Vmcoreinfo.js";
import Stream from "./stream.cjs";

const KERNEL_LINE = 79;
const START_OF_ENTRY = /(?:(?:SYMBOL|SIZE|OFFSET|LENGTH|NUMBER)\([^()=]+\)|CONFIG_\w+|[A-Z][A-Z0-9-]{3,})=/y;
const KINDS = ["SYMBOL", "SIZE", "OFFSET", "LENGTH", "NUMBER"];

export class Payload {
  /** Takes the bytes, where they start in the input, what is known of keys and checks, and whether more was to follow. */
  constructor(bytes, offset, known, cut = false) {
    this.bytes = bytes;
    this.cut = cut;
    this.offset = offset;
    this.known = known;
    this.parsed = new vmcoreinfo.Vmcoreinfo(new Stream(bytes, offset));
    this.lines = [...this.split()];
    this.values = new Map();
    for (const entry of this.entries()) if (!this.values.has(entry.key)) this.values.set(entry.key, entry.value);
  }

  *split() {
    let offset = 0;
    for (const { _raw_text: raw, newline } of this.parsed.lines) {
      if (newline === undefined && raw.every((byte) => byte === 0)) return;
      yield this.line(latin(raw), offset, newline !== undefined);
      offset += raw.length + 1;
    }
  }

  line(raw, offset, ended) {
    const cut = !ended && (this.cut || this.fillsPage());
    let last = 0;
    while (startsEntry(raw, last + KERNEL_LINE)) last += KERNEL_LINE;
    let fused = null;
    for (let start = last; start > 0; start -= KERNEL_LINE) {
      fused = new Line(fused ? raw.slice(start, start + KERNEL_LINE) : raw.slice(start), offset + start, ended, fused, cut && !fused);
    }
    return new Line(raw, offset, ended, fused, cut && !fused);
  }

  /** Returns whether the text is as long as a page of its kernel, so that the kernel may have cut it. */
  fillsPage() {
    const { length } = this.bytes;
    if (length < 4096 || length & (length - 1)) return false;
    const text = latin(this.bytes);
    return text.includes(`PAGESIZE=${length}\n`) || (length === 4096 && !text.includes("PAGESIZE="));
  }

  *entries(lines = this.lines) {
    for (const line of lines) for (let part = line; part; part = part.fused) if (part.key && part.whole) yield part;
  }

  /** Returns 16 or 10, or null for what is no number; the catalogue decides, then the shape of the key. */
  base(key) {
    const known = this.known.keys[key];
    if (known) return known.base === "0x" ? 10 : known.base ?? null;
    const shape = kind(key);
    return shape === "SYMBOL" ? 16 : KINDS.includes(shape) ? 10 : null;
  }

  /** Returns the integer of a key, or null where the key or an integer of 64 bits is not there. */
  integer(key) {
    const text = this.values.get(key);
    return text === undefined ? null : integer(text, this.base(key) ?? 10);
  }

  findings() {
    const found = [];
    const add = (id, offset, subject = "") => found.push({ id, severity: this.known.checks[id].severity, message: this.known.checks[id].meaning, offset, subject });
    if (!this.lines.length) add("text-empty", 0);
    const seen = new Set();
    for (const line of this.lines) {
      for (const odd of line.odd) add(odd, line.offset, line.key ?? "");
      for (const entry of this.entries([line])) {
        if (seen.has(entry.key)) add("line-duplicate", entry.offset, entry.key);
        seen.add(entry.key);
      }
    }
    let end = this.bytes.length;
    while (end && !this.bytes[end - 1]) end--;
    if (end < this.bytes.length && (!end || this.bytes[end - 1] === 10)) add("text-nul-tail", end);
    return found;
  }
}

class Line {
  constructor(raw, offset, ended, fused, cut) {
    Object.assign(this, { raw, offset, ended, fused, odd: [], whole: !fused && !cut });
    let text = raw;
    if (cut) this.odd.push("line-cut");
    else if (!ended) {
      this.odd.push("line-unended");
      if (text.endsWith("\0")) this.odd.push("line-nul-tail");
      text = text.replace(/\0+$/, "");
    }
    if (text.endsWith("\r")) {
      this.odd.push("line-crlf");
      text = text.slice(0, -1);
    }
    if (fused) {
      this.odd.push("line-fused");
      text = text.slice(0, KERNEL_LINE);
    } else if (text.length >= KERNEL_LINE) this.odd.push("line-too-long");
    if (text.includes("\0")) this.odd.push("line-nul");
    if (/[\x01-\x1f\x7f-\xff]/.test(text)) this.odd.push("line-not-ascii");
    if (!text) this.odd.push("line-blank");
    const at = text.indexOf("=");
    this.key = at < 0 ? null : text.slice(0, at);
    this.value = at < 0 ? null : text.slice(at + 1);
    if (at === 0) this.odd.push("line-without-key");
    if (text && at < 0) this.odd.push("line-without-separator");
  }
}

export function kind(key) {
  const shape = /^([^(]*)\((.*)$/s.exec(key);
  if (shape) return KINDS.includes(shape[1]) && shape[2].length > 1 && shape[2].endsWith(")") ? shape[1] : "other";
  if (!/^[\w-]*[A-Za-z0-9][\w-]*$/.test(key)) return "other";
  if (key.startsWith("CONFIG_")) return "CONFIG";
  return /^[A-Za-z]/.test(key) && key === key.toUpperCase() ? "bare" : "other";
}

export function integer(text, base) {
  const signed = base === 10 && text.startsWith("-");
  const found = /^(0x)?([0-9a-f]+)$/i.exec(signed ? text.slice(1) : text);
  if (!found || (!found[1] && base === 10 && /[a-f]/i.test(found[2]))) return null;
  const digits = found[2].replace(/^0+(?=.)/, "");
  if (digits.length > 20) return null;
  const value = BigInt((found[1] || base === 16 ? "0x" : "") + digits) * (signed ? -1n : 1n);
  return value >= -(1n << 63n) && value < 1n << 64n ? Stream.exact(value) : null;
}

export function latin(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function startsEntry(raw, at) {
  START_OF_ENTRY.lastIndex = at;
  return START_OF_ENTRY.test(raw);
}
