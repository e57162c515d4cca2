// Tables that the theme lets scroll can be reached by the keyboard.

addEventListener("load", () => {
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap")) {
    box.tabIndex = 0;
    box.role = "group";
    box.ariaLabel = "Table";
  }
});
