// Answers wait here, in the browser's own database, until the server has stored them: a lost network, a closed tab or
// a killed browser loses none. Each account has a database of its own.
const LIMIT = 10_000;
const SHORTEST = 1_000;
const PATIENCE = 30_000;
const MOST_AT_ONCE = 25;
const LEAST_GRADE = 4;
// Answers of one sitting after which there is something to keep.
const LASTING = 3;
// An answer that the server failed on is tried again now and then; the others do not wait for it.
const ASIDE = 3_600_000;

const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const committed = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = transaction.onerror = () => reject(transaction.error);
});

function limit() {
  if (AbortSignal.timeout) return AbortSignal.timeout(LIMIT);
  const late = new AbortController();
  setTimeout(() => late.abort(), LIMIT);
  return late.signal;
}

const isFree = (answer) => !answer.aside || Date.now() - answer.aside > ASIDE;

export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// The browser is asked once to keep what waits here when it runs short of room, as soon as there is something to keep.
// Where it would ask the learner in turn, it is left alone: a question of the browser has no place between two cards.
// Chromium calls it a prompt too, but decides by itself; nothing but its name tells. Safari knows no such permission.
export async function keepLastingly(answers) {
  if (answers !== LASTING || localStorage.getItem("hebb-lasting")) return;
  if (await navigator.storage?.persisted?.() !== false) return;
  const { state } = await navigator.permissions?.query({ name: "persistent-storage" }).catch(() => ({})) ?? {};
  if (state === "denied" || (state === "prompt" && !("userAgentData" in navigator))) return;
  localStorage.setItem("hebb-lasting", "asked");
  await navigator.storage.persist();
}

export class Outbox {
  #account;
  #db;
  #sending = null;
  // Whether somebody asked to send since the sending began.
  #asked = false;
  #wait = SHORTEST;
  #timer = 0;
  #failures = 0;
  #listeners = [];
  // Whether the server was there when it was last asked; null where nothing is known.
  #there = null;
  state = "idle";

  static async open(account) {
    const request = indexedDB.open(`hebb-${account}`, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("answers", { keyPath: "number", autoIncrement: true });
      request.result.createObjectStore("kept");
    };
    const outbox = new Outbox();
    outbox.#account = account;
    outbox.#db = await done(request);
    // Signing out in another tab takes the database away.
    outbox.#db.onversionchange = () => outbox.#db.close();
    addEventListener("offline", () => { outbox.#there = null; });
    addEventListener("online", () => {
      outbox.#there = null;
      outbox.#wait = SHORTEST;
      outbox.send();
    });
    return outbox;
  }

  // Whose database lies here. Who was here last is forgotten where the browser was killed soon after; with several
  // accounts on the device nobody guesses.
  static async only() {
    const names = (await indexedDB.databases?.() ?? []).map(({ name }) => name).filter((name) => name.startsWith("hebb-"));
    return names.length === 1 ? names[0].slice("hebb-".length) : null;
  }

  // How many answers of other accounts wait on this device; null where the browser does not tell.
  static async others(account) {
    if (!indexedDB.databases) return null;
    let count = 0;
    for (const { name } of await indexedDB.databases()) {
      if (!name.startsWith("hebb-") || name === `hebb-${account}`) continue;
      const db = await done(indexedDB.open(name));
      if (db.objectStoreNames.contains("answers")) {
        count += await done(db.transaction("answers").objectStore("answers").count());
      }
      db.close();
    }
    return count;
  }

  // Takes the account's database away from this device.
  remove() {
    this.#db.close();
    return done(indexedDB.deleteDatabase(this.#db.name));
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

  get hasNetwork() {
    return this.#there ?? navigator.onLine;
  }

  // Whether the server was there when it was last asked.
  get isThere() {
    return this.#there === true;
  }

  // Asks the server, for so long and no longer.
  async ask(address, options) {
    try {
      const response = await fetch(address, { redirect: "manual", signal: limit(), ...options });
      const reply = { ok: response.ok, status: response.status, text: await response.text() };
      this.#there = true;
      return reply;
    } catch (error) {
      this.#there = false;
      throw error;
    }
  }

  #change(work) {
    const transaction = this.#db.transaction(["answers", "kept"], "readwrite", { durability: "strict" });
    const end = committed(transaction);
    end.catch(() => {});
    return work(transaction.objectStore("answers"), transaction.objectStore("kept"))
      .then((result) => end.then(() => result));
  }

  // Returns when the answer is in the database.
  async add(answer, day) {
    const number = await this.#change(async (answers, kept) => {
      const given = await done(kept.get("given")) ?? {};
      const before = given[answer.card] ?? null;
      given[answer.card] = { id: answer.id, passed: Number(answer.grade) >= LEAST_GRADE, grade: answer.grade, taken: answer.taken, day };
      kept.put(given, "given");
      return done(answers.add({ ...answer, before }));
    });
    this.#tell(this.state);
    this.send();
    return number;
  }

  // An answer that a plain form took to the server.
  note(card, id, grade, day) {
    return this.#change(async (_, kept) => {
      const given = await done(kept.get("given")) ?? {};
      given[card] = { id, passed: Number(grade) >= LEAST_GRADE, grade, taken: 0, day };
      kept.put(given, "given");
    });
  }

  // Takes an answer back that has not left yet; false where it may have. Whoever sends says so in the answer itself
  // beforehand, so that no other tab can send it in between.
  async takeBack(number) {
    const taken = await this.#change(async (answers, kept) => {
      const answer = await done(answers.get(number));
      if (!answer || answer.sent) return false;
      const given = await done(kept.get("given")) ?? {};
      if (answer.before) given[answer.card] = answer.before;
      else delete given[answer.card];
      kept.put(given, "given");
      answers.delete(number);
      return true;
    });
    if (taken) this.#tell(this.state);
    return taken;
  }

  list() {
    return done(this.#db.transaction("answers").objectStore("answers").getAll());
  }

  // What was given on this device, by card: the answer's id, its day and whether it passed.
  async given() {
    return await this.kept("given") ?? {};
  }

  // The ids of answers that the server has: the cards that it sends from now on reckon with them.
  async arrived() {
    const waiting = new Set((await this.list()).map((answer) => answer.id));
    return Object.values(await this.given()).map((entry) => entry.id).filter((id) => !waiting.has(id));
  }

  // Whether kept cards reckon with an answer that the server has: one that left before the scripts were ready, they don't.
  async knows({ known }, id) {
    return !id || known.includes(id) || Object.values(await this.given()).some((entry) => entry.id === id);
  }

  // Keeps the cards for a time without network, and forgets answers of earlier days that they reckon with.
  keepQueue(queue, day) {
    return this.#change(async (_, kept) => {
      const given = await done(kept.get("given")) ?? {};
      const rest = Object.entries(given).filter(([, entry]) => entry.day >= day || !queue.known.includes(entry.id));
      kept.put(Object.fromEntries(rest), "given");
      kept.put(queue, "queue");
    });
  }

  // A text that belongs to this account on this device.
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
    this.#asked = true;
    this.#sending ??= this.#sendAsked();
    return this.#sending;
  }

  // An answer that came when a sending had looked for the last time is sent as well; and where a network came back while
  // one was failing, it is tried again.
  async #sendAsked() {
    try {
      do {
        this.#asked = false;
        await this.#locked();
      } while (this.#asked);
    } finally {
      this.#sending = null;
    }
  }

  // Sends what waits; whether the server has it all now.
  async isSent() {
    await this.send();
    return this.state === "idle";
  }

  #locked() {
    const work = () => this.#sendAll();
    return navigator.locks ? navigator.locks.request("hebb-outbox", work) : work();
  }

  async #sendAll() {
    clearTimeout(this.#timer);
    for (;;) {
      const free = (await this.list()).filter(isFree);
      if (free.length === 0) return this.#tell("idle");
      await this.#tell("sending");
      const state = await this.#reaches() ? await this.#some(free.slice(0, MOST_AT_ONCE)) : "offline";
      if (state === "stored") continue;
      await this.#tell(state === "refused" ? "offline" : state);
      // Not every browser tells when the network is there again.
      if (state !== "signed-out") this.#tryLater();
      return undefined;
    }
  }

  // Where there may be no network, a question without an answer goes first: what never left can be taken back.
  async #reaches() {
    if (navigator.onLine && this.#there !== false) return true;
    try {
      return (await this.ask("/health/live")).ok;
    } catch {
      return false;
    }
  }

  #tryLater() {
    this.#timer = setTimeout(() => this.send(), this.#wait);
    this.#wait = Math.min(PATIENCE, 2 * this.#wait);
  }

  async #some(answers) {
    const state = await this.#post(answers);
    this.#failures = state === "refused" ? this.#failures + 1 : 0;
    return this.#failures < 2 ? state : this.#oneByOne(answers);
  }

  // An answer that the server fails on is set aside only where it takes others: else the server itself is in trouble.
  async #oneByOne(answers) {
    const failed = [];
    for (const answer of answers) {
      const state = await this.#post([answer]);
      if (state === "refused") failed.push(answer.number);
      else if (state !== "stored") return state;
    }
    if (failed.length === answers.length) return "refused";
    this.#failures = 0;
    await this.#mark(failed, "aside");
    return "stored";
  }

  // Writes into the answers that something was done with them, and returns those that are still there.
  #mark(numbers, name) {
    return this.#change(async (answers) => {
      const marked = [];
      for (const number of numbers) {
        const answer = await done(answers.get(number));
        if (!answer) continue;
        answers.put({ ...answer, [name]: Date.now() });
        marked.push(answer);
      }
      return marked;
    });
  }

  async #post(some) {
    const answers = await this.#mark(some.map((answer) => answer.number), "sent");
    if (answers.length === 0) return "stored";
    try {
      const reply = await this.ask("/review/ahead", {
        method: "POST",
        headers: { "X-CSRF-Token": await this.kept("csrf") ?? "" },
        body: this.#form(answers),
      });
      if ([401, 403, 409].includes(reply.status)) return "signed-out";
      if (reply.status >= 400) return "refused";
      if (!await this.#settle(answers, reply.text)) return "offline";
      this.#wait = SHORTEST;
      return "stored";
    } catch {
      return "offline";
    }
  }

  // The server hears how long ago an answer was given, not at what time: the clock here may be wrong.
  #form(answers) {
    const form = new URLSearchParams({ account: this.#account });
    for (const answer of answers) {
      for (const name of ["id", "card", "grade", "modality", "chosen", "options", "version", "taken"]) {
        form.append(name, answer[name] ?? "");
      }
      form.append("age", Math.max(0, Math.round((Date.now() - answer.at) / 1000)));
    }
    return form;
  }

  // What the server gave no word on stays; what it did not take is counted, so that somebody can be told.
  #settle(answers, reply) {
    const told = new Map(reply.split("\n").map((line) => line.split(" ")));
    const settled = answers.filter((answer) => told.has(answer.id));
    return this.#change(async (store, kept) => {
      const lost = await done(kept.get("lost")) ?? { refused: 0, gone: 0 };
      for (const answer of settled) {
        store.delete(answer.number);
        const word = told.get(answer.id);
        if (word in lost) lost[word] += 1;
      }
      kept.put(lost, "lost");
      return settled.length > 0;
    });
  }
}

// Tells of answers that the server did not take, until somebody has read it.
export async function tellTrouble(outbox) {
  const line = document.querySelector("#trouble");
  const seen = document.querySelector("#trouble-seen");
  const words = line.dataset;
  const lost = await outbox.kept("lost") ?? { refused: 0, gone: 0 };
  const aside = (await outbox.list()).filter((answer) => answer.aside).length;
  const told = [[lost.gone, words.gone], [lost.refused, words.refused], [aside, words.aside]]
    .filter(([count]) => count > 0)
    .map(([count, sentence]) => sentence.replace("#", count))
    .join(" ");
  if (line.textContent !== told) line.textContent = told;
  seen.hidden = lost.gone + lost.refused === 0;
  seen.onclick = async () => {
    await outbox.keep("lost", { refused: 0, gone: 0 });
    await tellTrouble(outbox);
  };
}
