/** Returns an element with properties and children; text never becomes markup. */
export function h(name, properties = {}, ...children) {
  const { dataset, style, ...rest } = properties;
  const element = Object.assign(document.createElement(name), rest);
  Object.assign(element.dataset, dataset);
  for (const [key, value] of Object.entries(style ?? {})) element.style.setProperty(key, value);
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts children into an element in the place of what is there. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
}

/** Returns text in which only printable characters stand for themselves. */
export function printable(text) {
  return String(text).replace(/[^\x20-\x7e\xa1-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

export function button(label, action, properties = {}) {
  const made = h("button", { type: "button", className: "act", textContent: label, ...properties });
  made.addEventListener("click", action);
  return made;
}

export function labelled(label, control, properties = {}) {
  return h("label", properties, h("span", { textContent: label }), control);
}

export function select(options, value) {
  const made = h("select", {}, options.map((option) => new Option(...[option].flat())));
  if (value !== undefined) made.value = value;
  return made;
}

export function table(label, heads, rows) {
  return h("table", { className: "cards", ariaLabel: label },
    h("thead", {}, h("tr", {}, heads.map((name) => h("th", { scope: "col", textContent: name })))),
    h("tbody", {}, rows.map(({ cells, ...properties }) => h("tr", properties, cells.map((cell, index) => h("td", { dataset: { head: heads[index] } }, cell))))));
}

export function facts(rows) {
  return h("dl", { className: "facts" }, rows.filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => h("div", {}, h("dt", { textContent: name }), h("dd", {}, typeof value === "string" ? printable(value) : value))));
}

/** Returns the address of a page of the site, seen from the bench. */
export const page = (path) => new URL(`../${path}`, new URL(".", import.meta.url)).href;

export function ruleLink(id) {
  return h("a", { href: page(`rules/${id}/`), className: "rule-link" }, h("code", { textContent: id }));
}

export function keyPage(key) {
  return page(`keys/${key.replace(/[^\w.-]+/g, "-").replace(/^-+|-+$/g, "")}/`);
}

export function download(name, contents) {
  const link = h("a", { download: name, href: URL.createObjectURL(contents instanceof Blob ? contents : new Blob([contents])) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Calls after the last of many calls, once the page has had time to draw. */
export function settled(call, wait = 0) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...given), wait);
  };
}
