// Python beside the page: loads the interpreter and the package, and answers one call after the other.

import { loadPyodide } from "./pyodide/pyodide.mjs";

const assets = new URL(".", import.meta.url);
const say = (stage) => postMessage({ stage });
let mounts = 0;
let python;

const started = start().catch((error) => {
  postMessage({ failed: String(error.message ?? error) });
  throw error;
});

async function start() {
  say("loading Python");
  const source = fetch(new URL("vmcoreinfo.zip", assets)).then((answer) => answer.arrayBuffer());
  python = await loadPyodide({ indexURL: new URL("pyodide/", assets).href, lockFileURL: new URL("pyodide/lock.json", assets).href });
  say("loading the package");
  python.unpackArchive(await source, "zip", { extractDir: "/bench" });
  python.runPython("import sys; sys.path.insert(0, '/bench')");
  python.FS.mkdirTree("/input");
  say("starting the package");
  const bench = python.pyimport("bench");
  bench.progress = (done, size) => postMessage({ progress: [Number(done), Number(size)] });
  say("ready");
  return bench;
}

onmessage = async ({ data: { id, name, values, files } }) => {
  try {
    const bench = await started;
    if (files) put(bench, files);
    const given = values.map((value) => (typeof value === "object" ? python.toPy(value) : value));
    let value = bench[name](...given);
    if (value?.toJs) {
      const proxy = value;
      value = proxy.toJs();
      proxy.destroy();
    }
    postMessage({ id, value });
  } catch (error) {
    postMessage({ id, error: String(error.message ?? error) });
  }
};

/** Puts files where the package reads them: small ones as they are, large ones by the ranges that are read. */
function put(bench, files) {
  bench.forget();
  for (const [name, contents] of Object.entries(files)) {
    const path = `/input/${name}`;
    if (python.FS.analyzePath(path).exists) python.FS.unlink(path);
    if (contents instanceof Uint8Array) {
      python.FS.writeFile(path, contents);
      continue;
    }
    const folder = `/mounts/${mounts++}`;
    python.FS.mkdirTree(folder);
    python.FS.mount(python.FS.filesystems.WORKERFS, { blobs: [{ name: "file", data: contents }] }, folder);
    python.FS.symlink(`${folder}/file`, path);
  }
}
