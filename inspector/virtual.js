// A list of which only the rows in sight exist, however many there are.

import { h } from "./dom.js";

// Taller elements are beyond what browsers lay out.
const TALLEST = 8_000_000;

export class Rows {
  /** `draw(index)` returns the element of a row; all have the same height in pixels. */
  constructor({ label, height, draw, className = "" }) {
    Object.assign(this, { height, draw, count: 0, first: 0 });
    this.canvas = h("div", { className: "rows-canvas" });
    this.space = h("div", { className: "rows-space" });
    this.box = h("div", { className: `rows ${className}`, tabIndex: 0, role: "group", ariaLabel: label }, this.space, this.canvas);
    this.box.addEventListener("scroll", () => this.render());
    new ResizeObserver(() => this.render(true)).observe(this.box);
  }

  setCount(count) {
    this.count = count;
    this.space.style.setProperty("height", `${Math.min(count * this.height, TALLEST)}px`);
    this.render(true);
  }

  get visible() {
    return Math.ceil(this.box.clientHeight / this.height) + 1;
  }

  get scaled() {
    return this.count * this.height > TALLEST;
  }

  render(again = false) {
    if (!this.box.clientHeight) return;
    const room = Math.max(1, this.space.offsetHeight - this.box.clientHeight);
    const last = Math.max(0, this.count - this.visible + 1);
    const first = this.scaled ? Math.round((this.box.scrollTop / room) * last) : Math.floor(this.box.scrollTop / this.height);
    if (!again && first === this.first) return;
    this.first = first;
    const top = this.scaled ? this.box.scrollTop : first * this.height;
    this.canvas.style.setProperty("transform", `translateY(${top}px)`);
    const rows = [];
    for (let index = first; index < Math.min(this.count, first + this.visible); index++) rows.push(this.draw(index));
    this.canvas.replaceChildren(...rows);
    this.drawn?.(first, rows.length);
  }

  show(index) {
    if (index >= this.first + 1 && index < this.first + this.visible - 2) return this.render(true);
    const room = Math.max(1, this.space.offsetHeight - this.box.clientHeight);
    const last = Math.max(1, this.count - this.visible + 1);
    const wanted = Math.max(0, index - 2);
    this.box.scrollTop = this.scaled ? (wanted / last) * room : wanted * this.height;
    this.render(true);
  }
}
