// Python in a worker: calls to it one after the other, what it is doing in words, and a way to stop it.

const assets = new URL(".", import.meta.url);

export class Stopped extends Error {}

export class Runtime {
  constructor(say) {
    this.say = say;
    this.began = performance.now();
    this.milliseconds = null;
    this.stages = {};
    this.start();
  }

  start() {
    this.waiting = new Map();
    this.next = 0;
    this.ready = false;
    this.worker = new Worker(new URL("bench-worker.js", assets), { type: "module" });
    this.worker.onmessage = ({ data }) => this.told(data);
    this.worker.onerror = (event) => this.failed(event.message || "the worker did not start");
  }

  told({ id, value, error, stage, progress, failed }) {
    if (stage) {
      this.stages[stage] = Math.round(performance.now() - this.began);
      if (stage === "ready") {
        this.ready = true;
        this.milliseconds ??= Math.round(performance.now() - this.began);
      }
      return this.say(this.ready ? "" : `${stage[0].toUpperCase()}${stage.slice(1)}…`, null);
    }
    if (failed) return this.failed(failed);
    if (progress) return this.say(`Read ${part(progress)} %`, progress);
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  }

  failed(words) {
    this.say(`Python did not start: ${words}`, null);
    for (const call of this.waiting.values()) call.reject(new Error(words));
    this.waiting.clear();
  }

  /** Calls a function of bench.py, with files put where it reads them. */
  call(name, values = [], files = null) {
    return new Promise((resolve, reject) => {
      const id = this.next++;
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, name, values, files });
    });
  }

  /** Stops whatever is being done; Python starts anew. */
  stop() {
    this.worker.terminate();
    for (const call of this.waiting.values()) call.reject(new Stopped("stopped"));
    this.start();
  }
}

const part = ([done, size]) => Math.min(100, Math.floor((100 * done) / Math.max(1, size)));
