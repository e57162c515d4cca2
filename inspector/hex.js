// Bytes as digits and letters: any size by what is in sight, a cursor for the keyboard, and typing over what may be changed.

import { h } from "./dom.js";
import { Rows } from "./virtual.js";

const ROW = 16;
const PAGE = 1 << 16;

export class HexView {
  /** `source` has `size` and `read(offset, size)`; `change(offset, byte)` is called where bytes may be changed. */
  constructor({ label, source, change = null, at = () => {} }) {
    Object.assign(this, { source, change, at, cursor: 0, high: true, pages: new Map(), marks: [] });
    this.rows = new Rows({ label, height: 22, className: "hex-rows", draw: (index) => this.row(index) });
    this.rows.setCount(Math.ceil(source.size / ROW));
    this.rows.box.addEventListener("keydown", (event) => this.key(event));
    this.rows.box.addEventListener("click", (event) => {
      const cell = event.target.closest("[data-at]");
      if (cell) this.move(Number(cell.dataset.at));
    });
    this.element = this.rows.box;
    this.element.setAttribute("aria-roledescription", change ? "bytes that can be typed over" : "bytes");
  }

  bytes(start, size) {
    const page = Math.floor(start / PAGE);
    const held = this.pages.get(page);
    if (held instanceof Uint8Array) return held.subarray(start - page * PAGE, start - page * PAGE + size);
    if (!held) {
      if (this.pages.size > 64) this.pages.clear();
      this.pages.set(page, "asked");
      Promise.resolve(this.source.read(page * PAGE, PAGE)).then((bytes) => {
        this.pages.set(page, bytes);
        this.rows.render(true);
      });
    }
    const now = this.pages.get(page);
    return now instanceof Uint8Array ? now.subarray(start - page * PAGE, start - page * PAGE + size) : null;
  }

  row(index) {
    const start = index * ROW;
    const bytes = this.bytes(start, Math.min(ROW, this.source.size - start));
    const digits = h("span", { className: "hx-digits" });
    const letters = h("span", { className: "hx-text", ariaHidden: "true" });
    const row = h("div", { className: "hx-row" }, h("span", { className: "hx-offset", textContent: start.toString(16).padStart(6, "0") }), digits, letters);
    if (!bytes) return row;
    for (let column = 0; column < bytes.length; column++) {
      const at = start + column;
      const mark = this.marks.findLast((mark) => mark.start <= at && at < mark.end);
      const className = `${mark ? `is-${mark.kind}` : ""}${at === this.cursor ? " is-cursor" : ""}`;
      digits.append(h("span", { className: `hx ${className}`, dataset: { at }, textContent: bytes[column].toString(16).padStart(2, "0") }));
      const letter = bytes[column] >= 0x20 && bytes[column] < 0x7f ? String.fromCharCode(bytes[column]) : "·";
      letters.append(h("span", { className: `hx ${className}`, dataset: { at }, textContent: letter }));
    }
    return row;
  }

  /** Marks ranges of bytes, of kind `lit`, `error` or `warning`; later ones are on top. */
  mark(marks) {
    this.marks = marks;
    this.rows.render(true);
  }

  /** Shows a byte without telling. */
  reveal(offset) {
    this.cursor = Math.max(0, Math.min(offset, this.source.size - 1));
    this.high = true;
    this.rows.show(Math.floor(this.cursor / ROW));
  }

  move(offset) {
    this.reveal(offset);
    this.at(this.cursor);
  }

  replace(source) {
    this.source = source;
    this.pages.clear();
    this.rows.setCount(Math.ceil(source.size / ROW));
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = ROW * Math.max(1, this.rows.visible - 2);
    const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: ROW, ArrowUp: -ROW, PageDown: page, PageUp: -page };
    if (event.key in steps) {
      event.preventDefault();
      return this.move(this.cursor + steps[event.key]);
    }
    if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      return this.move(event.key === "Home" ? 0 : this.source.size - 1);
    }
    if (!this.change || !/^[0-9a-f]$/i.test(event.key)) return;
    event.preventDefault();
    const held = this.bytes(this.cursor, 1);
    if (!held?.length) return;
    const digit = parseInt(event.key, 16);
    const byte = this.high ? (digit << 4) | (held[0] & 15) : (held[0] & 0xf0) | digit;
    held[0] = byte;
    this.change(this.cursor, byte);
    if (this.high) this.high = false;
    else {
      this.high = true;
      this.cursor = Math.min(this.cursor + 1, this.source.size - 1);
    }
    this.rows.render(true);
  }
}

export const ofBytes = (bytes) => ({ size: bytes.length, read: (offset, size) => bytes.slice(offset, offset + size) });
export const ofBlob = (blob) => ({ size: blob.size, read: async (offset, size) => new Uint8Array(await blob.slice(offset, offset + size).arrayBuffer()) });
