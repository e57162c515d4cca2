/** Returns an element with properties and children; text never becomes markup. */
export function h(name, properties = {}, ...children) {
  const { dataset, ...rest } = properties;
  const element = Object.assign(document.createElement(name), rest);
  Object.assign(element.dataset, dataset);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Returns a sentence from our own catalogues, in which code is marked up, as nodes. */
export function rich(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return [...parsed.body.childNodes];
}

/** Returns bytes as text in which only printable characters stand for themselves. */
export function printable(text) {
  return text.replace(/[^\x20-\x7e\xa1-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
