// The parts of an input and their fields, tied to its bytes.

import { h, page, printable } from "./dom.js";

export class Tree {
  /** `choose(field)` is called with what the reader points out. */
  constructor(parts, choose) {
    this.fields = [];
    this.element = h("div", { className: "tree", role: "group", ariaLabel: "Structure" }, parts.map((part) => this.part(part, choose)));
  }

  part(part, choose) {
    const items = part.fields.map((field) => {
      const button = h("button", { type: "button", className: "tree-field", title: field.about },
        h("code", { textContent: field.path }), h("span", { className: "tree-value", textContent: printable(field.value) }));
      button.addEventListener("click", () => choose({ ...field, format: part.format }));
      this.fields.push({ ...field, button, format: part.format });
      return h("li", {}, button);
    });
    const more = part.left_out ? h("li", { className: "quiet", textContent: `${part.left_out} more fields` }) : null;
    const cut = part.error ? h("li", { className: "finding is-error", textContent: `the rest cannot be read: ${printable(part.error)}` }) : null;
    const title = `${part.title}${part.chosen ? ", the text below" : ""}`;
    const details = h("details", { className: "part", open: part.fields.length <= 12 },
      h("summary", {}, `${printable(title)} `, h("span", { className: "quiet", textContent: `at ${part.start}` })),
      h("ul", {}, items, more, cut));
    return details;
  }

  /** Lights the narrowest field that has a byte; returns it, or nothing. */
  find(offset) {
    let found = null;
    for (const field of this.fields) {
      if (field.start <= offset && offset < field.end && (!found || field.end - field.start < found.end - found.start)) found = field;
    }
    this.light(found);
    return found;
  }

  light(found) {
    for (const { button } of this.fields) button.classList.remove("is-lit");
    if (!found) return;
    const button = found.button ?? this.fields.find((field) => field.path === found.path && field.start === found.start)?.button;
    if (!button) return;
    button.classList.add("is-lit");
    button.closest("details").open = true;
    const box = this.element;
    const top = button.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 0 || top > box.clientHeight - 30) box.scrollTop += top - box.clientHeight / 2;
  }
}

export function fieldWords(field) {
  return [`${field.path}: ${printable(field.value)}, ${field.end - field.start} bytes at ${field.start}. ${field.about ? `${field.about.replace(/\.$/, "")}. ` : ""}`,
    h("a", { href: `${page(`formats/${field.format}/`)}#${field.anchor}`, textContent: "The field's page" })];
}
