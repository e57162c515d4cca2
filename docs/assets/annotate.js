// Bytes, table and drawing of a format light up together, by pointer and by keyboard.

const lit = "is-lit";

// Whether the latest event of the pointer came from a movement of the hand; scrolling makes events as well.
let moved = false;
let place = "";
document.addEventListener("pointermove", ({ screenX, screenY }) => {
  moved = place !== `${screenX} ${screenY}`;
  place = `${screenX} ${screenY}`;
}, { capture: true });

for (const box of document.querySelectorAll("[data-annotated]")) annotate(box);

export function annotate(box, scope = document) {
  const readout = box.querySelector(".hex-readout");
  const starts = [...box.querySelectorAll("button.hex-run")];
  const idle = readout.textContent;
  if (starts.length) starts[0].tabIndex = 0;

  function light(field, path) {
    for (const part of scope.querySelectorAll(`.${lit}`)) part.classList.remove(lit);
    if (!field) return;
    for (const part of scope.querySelectorAll(`[data-field="${CSS.escape(field)}"]`)) {
      if (!path || !part.dataset.path || part.dataset.path === path) part.classList.add(lit);
    }
    const start = starts.find((button) => button.dataset.field === field && (!path || button.dataset.path === path));
    readout.textContent = start ? start.ariaLabel : "This field is not in the sample.";
  }

  /** Goes back to what the keyboard is at, if anything. */
  function leave() {
    const at = document.activeElement.closest?.("[data-field]");
    if (at && scope.contains(at)) return light(at.dataset.field, at.dataset.path);
    light(null);
    readout.textContent = idle;
  }

  for (const run of box.querySelectorAll(".hex-run")) {
    pointed(run, () => light(run.dataset.field, run.dataset.path));
    run.addEventListener("pointerleave", leave);
    run.addEventListener("focus", () => light(run.dataset.field, run.dataset.path));
    run.addEventListener("click", () => document.getElementById(run.dataset.field)?.scrollIntoView({ block: "center" }));
  }
  for (const part of scope.querySelectorAll("tr[data-field], a[data-field]")) {
    pointed(part, () => light(part.dataset.field));
    part.addEventListener("pointerleave", leave);
    part.addEventListener("focusin", () => light(part.dataset.field));
  }
  box.addEventListener("keydown", (event) => {
    const at = starts.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: starts.length - 1 }[event.key];
    if (at < 0 || to === undefined || !starts[to]) return;
    event.preventDefault();
    starts[at].tabIndex = -1;
    starts[to].tabIndex = 0;
    starts[to].focus();
  });
}

/** Calls when the pointer moves onto an element, but not when the element scrolls under a pointer at rest. */
function pointed(element, call) {
  let inside = false;
  element.addEventListener("pointermove", () => {
    if (inside || !moved) return;
    inside = true;
    call();
  });
  element.addEventListener("pointerleave", () => (inside = false));
}
