// Opened as a file, a page has no search and no bench, and its links lead to folders: it says so.

const ONE_PAGE = new URL("../reference/one-page/index.html", document.currentScript.src).href;

if (location.protocol === "file:") {
  addEventListener("DOMContentLoaded", () => {
    const code = (words) => Object.assign(document.createElement("code"), { textContent: words });
    const notice = Object.assign(document.createElement("p"), { className: "from-file" });
    notice.role = "alert";
    notice.append("This page was opened as a file. Links lead to folders then, and a browser keeps the search and the bench from loading. ",
      "Run ", code("vmcoreinfo docs"), ", or ", code("python3 -m http.server"), " in the folder of the site, and open the address that it prints. ",
      "To read without a server, open ", Object.assign(document.createElement("a"), { href: ONE_PAGE, textContent: "the edition on one page" }), ".");
    document.querySelector("article")?.prepend(notice);
  });
}
