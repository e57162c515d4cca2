// Search: the index is loaded when the field is first used, and pages are ranked by where the words are in them.

const form = document.querySelector("form.find");
if (form) search(form, form.elements.find, form.querySelector(".find-box"));

const STOP = new Set("a an and are as by can do does for from how i if in is it me my of on or s the this to what when where which who why with you".split(" "));
const MOST = 8;

function search(form, field, box) {
  const list = box.querySelector("ol");
  const status = box.querySelector(".find-status");
  let index;
  let at = -1;

  async function load() {
    index ??= fetch(form.dataset.index).then((answer) => answer.json()).then(prepared);
    return index;
  }

  async function update() {
    const text = field.value;
    if (!text.trim()) return close();
    box.hidden = false;
    field.ariaExpanded = "true";
    if (!index) status.textContent = "Loading the index…";
    let pages;
    try {
      pages = await load();
    } catch {
      status.textContent = location.protocol === "file:" ? "A browser does not search files on disk; vmcoreinfo docs serves them." : "The index could not be loaded.";
      return;
    }
    if (field.value !== text) return;
    const found = ranked(pages, text);
    at = -1;
    status.textContent = found.length ? `${found.length} page${found.length === 1 ? "" : "s"}` : "nothing found";
    list.replaceChildren(...found.slice(0, MOST).map((hit, number) => item(form.dataset.base, hit, number)));
  }

  function close() {
    box.hidden = true;
    field.ariaExpanded = "false";
    field.removeAttribute("aria-activedescendant");
  }

  function move(step) {
    const links = [...list.querySelectorAll("[role=option]")];
    if (!links.length) return;
    links[at]?.setAttribute("aria-selected", "false");
    at = (at + step + links.length + (at < 0 && step < 0 ? 1 : 0)) % links.length;
    links[at].setAttribute("aria-selected", "true");
    links[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", links[at].id);
  }

  field.addEventListener("focus", load, { once: true });
  field.addEventListener("input", update);
  field.addEventListener("focus", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    (list.children[Math.max(at, 0)]?.querySelector("a"))?.click();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  form.addEventListener("focusout", ({ relatedTarget }) => form.contains(relatedTarget) || setTimeout(close, 150));
  document.addEventListener("keydown", (event) => {
    if ((event.key !== "/" && event.key !== "s") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable], .rows")) return;
    event.preventDefault();
    field.focus();
  });
}

function item(base, { page, part }, number) {
  const link = document.createElement("a");
  link.href = `${base}/${page.at}${part?.at ? `#${part.at}` : ""}`;
  link.tabIndex = -1;
  const title = document.createElement("strong");
  title.textContent = page.title + (part?.title ? ` › ${part.title}` : "");
  const text = document.createElement("span");
  text.textContent = (part ?? page).text.slice(0, 130);
  link.append(title, text);
  const row = document.createElement("li");
  row.id = `find-${number}`;
  row.role = "option";
  row.ariaSelected = "false";
  row.append(link);
  return row;
}

export const words = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

function prepared(raw) {
  const pages = raw.map(([at, title, text, keywords, parts]) => ({
    at, title, text, plain: words(title).join(" "), named: words(title), keywords: keywords.map((phrase) => words(phrase).join(" ")),
    parts: parts.map(([at, title, text]) => ({ at, title, text, named: words(title), held: count(words(text)) })),
    held: count([...words(text), ...parts.flatMap(([, , text]) => words(text))]), guide: !/^(rules|keys|cases)\/./.test(at),
  }));
  const spread = new Map();
  for (const page of pages) for (const word of new Set([...page.held.keys(), ...page.named])) spread.set(word, (spread.get(word) ?? 0) + 1);
  pages.weight = (word) => Math.log(1 + pages.length / (spread.get(word) ?? 0.5));
  return pages;
}

function count(list) {
  const held = new Map();
  for (const word of list) held.set(word, (held.get(word) ?? 0) + 1);
  return held;
}

export function ranked(pages, text) {
  const all = words(text);
  const whole = all.join(" ");
  const asked = all.filter((word) => !STOP.has(word));
  if (!asked.length) asked.push(...all);
  const last = all.at(-1);
  const found = [];
  for (const page of pages) {
    let score = 0;
    let missing = 0;
    for (const word of asked) {
      const points = match(page, word, word === last) * pages.weight(word);
      if (!points) missing++;
      score += points;
    }
    if (missing === asked.length && !page.keywords.includes(whole)) continue;
    score *= ((asked.length - missing) / asked.length) ** 2;
    const bare = asked.join(" ");
    if (page.plain === whole || page.plain === bare) score += 60;
    else if (` ${page.plain} `.includes(` ${bare} `)) score += 20 * (bare.length / page.plain.length) + 6;
    for (const phrase of page.keywords) {
      if (phrase === whole || phrase === bare) score += 80;
      else if (asked.every((word) => ` ${phrase} `.includes(` ${word} `))) score += 15;
    }
    if (page.guide) score *= 1.2;
    if (score > 0) found.push({ page, score, part: best(page, asked) });
  }
  return found.sort((a, b) => b.score - a.score);
}

function match({ named, held, parts, keywords }, word, open) {
  if (named.includes(word)) return 8;
  if (keywords.some((phrase) => ` ${phrase} `.includes(` ${word} `))) return 6;
  if (parts.some((part) => part.named.includes(word))) return 5;
  const often = held.get(word) ?? 0;
  if (often) return 1 + (2 * often) / (often + 4);
  if (open && word.length > 2) {
    if (named.some((other) => other.startsWith(word))) return 4;
    for (const other of held.keys()) if (other.startsWith(word)) return 0.7;
  }
  return 0;
}

/** Returns the part of a page that has most of the words, if a part has more of them than the page's head. */
function best(page, asked) {
  let chosen = null;
  let most = asked.filter((word) => page.named.includes(word)).length * 2;
  for (const part of page.parts) {
    const points = asked.reduce((sum, word) => sum + (part.named.includes(word) ? 2 : part.held.has(word) ? 0.6 : 0), 0);
    if (points > most) [chosen, most] = [part, points];
  }
  return chosen;
}
