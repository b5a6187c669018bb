// Answers wait here, in the browser's own database, until the server has stored them: a lost network, a closed tab or
// a killed browser loses none. Each account has a database of its own.
const PATIENCE = 30_000;
const MOST_AT_ONCE = 25;

const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const committed = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = transaction.onerror = () => reject(transaction.error);
});

export class Outbox {
  #db;
  #sending = null;
  #wait = 1_000;
  #timer = 0;
  #listeners = [];
  // Answers that may have reached the server though no word of it came back.
  #left = new Set();
  state = "idle";

  static async open(account) {
    const request = indexedDB.open(`hebb-${account}`, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("answers", { keyPath: "number", autoIncrement: true });
      request.result.createObjectStore("kept");
    };
    const outbox = new Outbox();
    outbox.#db = await done(request);
    addEventListener("online", () => outbox.send());
    return outbox;
  }

  // Tells what waits and how it goes: "idle", "sending", "offline" or "signed-out".
  onChange(listener) {
    this.#listeners.push(listener);
  }

  async #tell(state) {
    this.state = state;
    const waiting = await this.list();
    for (const listener of this.#listeners) listener(state, waiting);
  }

  // Returns when the answer is in the database.
  async add(answer) {
    const transaction = this.#db.transaction("answers", "readwrite", { durability: "strict" });
    const number = done(transaction.objectStore("answers").add(answer));
    await committed(transaction);
    this.#tell(this.state);
    this.send();
    return number;
  }

  // Takes an answer back that has not left yet; false where it may have.
  async takeBack(number) {
    if (this.#left.has(number)) return false;
    const transaction = this.#db.transaction("answers", "readwrite");
    const found = await done(transaction.objectStore("answers").get(number));
    if (found) transaction.objectStore("answers").delete(number);
    await committed(transaction);
    if (found) this.#tell(this.state);
    return Boolean(found);
  }

  list() {
    return done(this.#db.transaction("answers").objectStore("answers").getAll());
  }

  // A text that belongs to this account on this device, such as the queue for a time without network.
  keep(name, text) {
    const transaction = this.#db.transaction("kept", "readwrite");
    transaction.objectStore("kept").put(text, name);
    return committed(transaction);
  }

  kept(name) {
    return done(this.#db.transaction("kept").objectStore("kept").get(name));
  }

  // Sends what waits, the oldest first; one tab at a time where the browser can tell.
  send() {
    this.#sending ??= this.#locked().finally(() => { this.#sending = null; });
    return this.#sending;
  }

  #locked() {
    const work = () => this.#sendAll();
    return navigator.locks ? navigator.locks.request("hebb-outbox", work) : work();
  }

  async #sendAll() {
    clearTimeout(this.#timer);
    for (;;) {
      const some = (await this.list()).slice(0, MOST_AT_ONCE);
      if (some.length === 0) return this.#tell("idle");
      // Without a network it is not even tried, so that an answer can still be taken back.
      const state = navigator.onLine ? await this.#post(some) : "offline";
      if (state === "sending") continue;
      await this.#tell(state);
      // Not every browser tells when the network is there again.
      if (state === "offline") this.#tryLater();
      return undefined;
    }
  }

  #tryLater() {
    this.#timer = setTimeout(() => this.send(), this.#wait);
    this.#wait = Math.min(PATIENCE, 2 * this.#wait);
  }

  async #post(answers) {
    for (const answer of answers) this.#left.add(answer.number);
    try {
      const response = await fetch("/review/ahead", {
        method: "POST",
        headers: { "X-CSRF-Token": await this.kept("csrf") ?? "" },
        body: this.#form(answers),
        redirect: "error",
      });
      if (response.status === 401 || response.status === 403) return "signed-out";
      if (!response.ok) return "offline";
      await this.#remove(answers, await response.text());
      this.#wait = 1_000;
      return "sending";
    } catch {
      return "offline";
    }
  }

  // The server hears how long ago an answer was given, not at what time: the clock here may be wrong.
  #form(answers) {
    const form = new URLSearchParams();
    for (const answer of answers) {
      for (const name of ["id", "card", "grade", "modality", "chosen", "options", "taken"]) {
        form.append(name, answer[name] ?? "");
      }
      form.append("age", Math.max(0, Math.round((Date.now() - answer.at) / 1000)));
    }
    return form;
  }

  // What the server gave no word on stays.
  async #remove(answers, reply) {
    const told = new Set(reply.split("\n").map((line) => line.split(" ")[0]));
    const transaction = this.#db.transaction("answers", "readwrite");
    for (const answer of answers) {
      if (told.has(answer.id)) transaction.objectStore("answers").delete(answer.number);
    }
    await committed(transaction);
    if (!answers.some((answer) => told.has(answer.id))) throw new Error("no word on any answer");
  }
}
