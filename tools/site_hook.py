"""What mkdocs calls while it builds the site: adds generated pages, and a policy that lets nothing in from outside."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import time
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from pages import (
    browser,
    case_pages,
    command_pages,
    examples,
    format_pages,
    history,
    key_pages,
    lighten,
    one_page,
    python_pages,
    rule_pages,
    schema_pages,
    search_index,
    speed_page,
)

WRITERS = (
    format_pages,
    rule_pages,
    case_pages,
    key_pages,
    command_pages,
    python_pages,
    schema_pages,
    examples,
    speed_page,
    history,
    one_page,
)
# Scripts without a type that says otherwise run; data in a script element does not.
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
VERSION = metadata.version("vmcoreinfo-fmt")
# A build that is to be repeated says its day itself.
DAY = datetime.fromtimestamp(float(os.environ.get("SOURCE_DATE_EPOCH", time.time())), tz=timezone.utc)
DATE = f"{DAY.day} {DAY:%B %Y}"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add every generated page and file, and put the pages of a folder where the navigation names it."""
    made: list[str] = []
    for writer in WRITERS:
        for address, text in writer.pages():
            files.append(File.generated(config, address, content=text))
            made.append(address)
    for address, content in (*browser.files(), *speed_page.files(), *schema_pages.files()):
        files.append(File.generated(config, address, content=content))
    config.nav = [_expanded(entry, made) for entry in config.nav or []]
    return files


def _expanded(entry: Any, made: list[str]) -> Any:
    """Replace `folder/*` by the generated pages of that folder."""
    if isinstance(entry, dict):
        return {name: _expanded(value, made) for name, value in entry.items()}
    if isinstance(entry, list):
        return [page for part in entry for page in _listed(_expanded(part, made))]
    if isinstance(entry, str) and entry.endswith("/*"):
        return [page for page in made if page.startswith(entry[:-1]) and page != f"{entry[:-1]}index.md"]
    return entry


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Put the package's version and the day of the build where a page names them."""
    return markdown.replace("@VERSION@", VERSION).replace("@DATE@", DATE)


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Keep what the edition on one page is made from."""
    one_page.collect(page.file.src_uri, page.url, html)
    return html


def on_post_page(output: str, **_: Any) -> str:
    """Give a page its content security policy."""
    return with_policy(output)


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    """Do the same for the pages that are no documents, such as 404.html."""
    return with_policy(output_content) if template_name.endswith(".html") else output_content


def on_post_build(config: MkDocsConfig) -> None:
    """Make the edition on one page and the index of the search, and leave out the styles that no page uses."""
    one_page.write(Path(config.site_dir))
    search_index.write(Path(config.site_dir))
    lighten.lighten(Path(config.site_dir))


def with_policy(html: str) -> str:
    """Return a page that runs and loads nothing but its own: the theme's own inline scripts are named by their sums."""
    sums = sorted({base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in INLINE.findall(html)})
    scripts = " ".join(["'self'", *(f"'sha256-{digest}'" for digest in sums)])
    wasm = " 'wasm-unsafe-eval'" if "bench.js" in html else ""
    policy = (
        f"default-src 'none'; script-src {scripts}{wasm}; style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
    if "doc-contents" not in html:  # the styles of the Python reference
        html = re.sub(r'<link rel="stylesheet" href="[^"]*_mkdocstrings.css">', "", html)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return re.sub(r'(<meta charset="utf-8">)', lambda found: found[0] + meta, html, count=1)
