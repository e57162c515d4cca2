// Compiles zip archives of Python for the interpreter of the page: node build.mjs FOLDER ARCHIVE...
// Each archive is written to the folder under its own name; the standard library is the archive that Pyodide brings.

import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const COMPILE = `
import io, zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

def compiled(data):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            body = old.read(name)
            if name.endswith(".py"):
                code = compile(body, name, "exec", dont_inherit=True)
                name, body = name + "c", bytes(_code_to_hash_pyc(code, bytes(8), False))
            new.writestr(zipfile.ZipInfo(name), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()

compiled(archive.to_py())
`;

const [folder, ...archives] = process.argv.slice(2);
const home = join(dirname(fileURLToPath(import.meta.url)), "node_modules", "pyodide");
const python = await loadPyodide({ indexURL: `${home}/` });
for (const path of [join(home, "python_stdlib.zip"), ...archives]) {
  const globals = python.globals.get("dict")();
  globals.set("archive", new Uint8Array(await readFile(path)));
  await writeFile(join(folder, basename(path)), python.runPython(COMPILE, { globals }).toJs());
}
