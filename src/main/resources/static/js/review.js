// The review without waiting: the next cards are here before they are asked, a grade goes to the outbox, and the next
// card is shown at once. Until the cards have come, and where the browser cannot keep answers, the plain forms do it all.
const script = document.querySelector("#review-script").dataset;
const [{ Outbox, keepLastingly, tellTrouble, uuid }, cards] = await Promise.all([import(script.outbox), import(script.cards)]);
const { again, beside, faceOf, firstShown, isUntouched, keepMedia, leadBack, mark, offer, read, ready, sift, spokenText } = cards;

const FEW = 8;
const FIRST = 20;
const MANY = 100;
const PAUSE = 200;
const IDLE = 3_000;
const FRESH = 300_000;
const AGAIN = 30_000;
const LONGEST = 600_000;
const LEAST_GRADE = 4;

const words = document.querySelector("#words").dataset;
const said = document.querySelector("#said");

let tabs = null;
let account = null;
let outbox = null;
let loading = null;
// Set while something is written that the next press must wait for.
let busy = false;
// Whether the last try to send came to nothing: a new try is nothing to tell.
let delayed = false;
let day = 0;
let csrf = script.csrf;
let queue = [];
let current = null;
let given = [];
// Taken back before they were sent, the next one to redo last. A page that comes from the server begins with none.
let undone = [];
let ended = false;
let scope = script.scope ?? "";
// left: milliseconds of answering until the sitting ends.
let counts = { finished: 0, total: 0, more: false, left: Infinity };
let shownAt = firstShown();
let swappedAt = 0;
let byPointer = false;
// A hidden field forgets what it held at first as soon as it is written to.
const undoOfPage = document.querySelector(".review-bar [action='/review/undo'] [name=answer]").value;
let redoOfPage = document.querySelector(".review-bar [action='/review/redo'] [name=answer]").value;

const main = () => document.querySelector("main.review");
const filled = (text, ...values) => values.reduce((filling, value) => filling.replace("#", value), text);

// --- the next cards -------------------------------------------------------------------------------------------------

function load(most, kept = false) {
  loading ??= loadNow(most, kept).finally(() => { loading = null; });
  return loading;
}

async function loadNow(most, kept) {
  try {
    const known = [...await outbox.arrived(), undoOfPage];
    // The server sends the cards of answers that wait here once more.
    const enough = Math.min(MANY, most + (await outbox.list()).length);
    const reply = await outbox.ask(`/review/ahead?deck=${scope}&most=${enough}`);
    if (!reply.ok) return;
    const ahead = read(reply.text);
    // Somebody else signed in here: nothing of theirs may come into this account's database.
    if (ahead.account !== account) {
      outbox = null;
      location.replace("/");
      return;
    }
    await outbox.keepQueue({ scope, html: reply.text, known, at: Date.now() }, ahead.day);
    await ready(reply.text, script);
    keepMedia(ahead.items, reply.text, account);
    await take(ahead, known);
    // The server's page is to know what was answered here, to take it back as well.
    if (script.offline && await outbox.isSent() && !busy && isUntouched(main())) leave();
  } catch {
    // Without a network the cards that are here are asked.
    if (outbox && (kept || (queue.length === 0 && !current))) await takeKept();
  }
}

async function takeKept() {
  const kept = await outbox.kept("queue");
  if (!kept || (!script.offline && kept.scope !== scope)) return;
  scope = kept.scope;
  document.querySelector(".review-bar").hidden = false;
  await ready(kept.html, script);
  await take(read(kept.html), kept.known);
}

// Typed answers take a page each: they need the cards here only for the case that the network goes.
async function begin() {
  const typed = main().querySelector(".typed");
  const kept = typed || main().querySelector(".typing") ? await outbox.kept("queue") : null;
  const isFresh = kept?.scope === scope && (typed || Date.now() - kept.at < FRESH);
  if (isFresh && await outbox.knows(kept, undoOfPage)) await takeKept();
  if (typed || queue.length >= FEW || (current && !counts.more)) return;
  await load(FIRST);
}

async function take(ahead, known) {
  csrf = await outbox.kept("csrf") ?? csrf;
  const { asked, answered, passed, taken } = sift(ahead.items, await outbox.given(), known);
  day = ahead.day;
  counts = { finished: ahead.finished + passed, total: ahead.total, more: ahead.more, left: ahead.left - taken };
  const { card, version } = main().dataset;
  const modality = main().querySelector("[name=modality]")?.value;
  // Whoever sees a card as it was before a change, or asked in another way, is marked by the server.
  const isShown = (item) => item.card === card && item.version === version && item.modality === modality;
  if (current?.card !== card) current = asked.find(isShown) ?? null;
  queue = asked.filter((item) => item.card !== card);
  fillForms(document);
  // A card that undo brought back may stand far behind in the queue: the plain forms ask it.
  if (!current && !busy && !ended && (!card || answered.includes(card))) next();
  // The page may have been made before the answers that were under way had come.
  else if (!ended) bar();
}

// A page that was kept, or shown before a newer login, has no token or an old one.
function fillForms(part) {
  for (const field of part.querySelectorAll("[name=csrf]")) if (csrf) field.value = csrf;
  if (script.offline) for (const field of part.querySelectorAll(".review-bar [name=deck]")) field.value = scope;
}

// --- showing ----------------------------------------------------------------------------------------------------------

function show(template) {
  const face = faceOf(template);
  fillForms(face);
  main().replaceWith(face.querySelector("main"));
  swappedAt = performance.now();
  scrollTo(0, 0);
}

function focus() {
  (main().querySelector("[autofocus]") ?? main().querySelector("button"))?.focus({ preventScroll: true });
}

function bar() {
  const position = Math.min(counts.finished + 1, counts.total);
  document.querySelector("#position").textContent = filled(words.position, position, counts.total);
  const progress = document.querySelector(".review-bar progress");
  progress.max = counts.total;
  progress.value = counts.finished;
  progress.setAttribute("aria-label", filled(words.done, counts.finished, counts.total));
  const heading = main().querySelector("h1");
  if (heading && !ended) heading.textContent = filled(words.heading, position, counts.total);
  offer("/review/undo", given.at(-1)?.answer.id ?? undoOfPage);
  offer("/review/redo", undone.at(-1)?.answer.id ?? redoOfPage);
}

const say = (...texts) => { said.textContent = texts.filter(Boolean).join(" "); };
const text = (selector) => spokenText(main().querySelector(selector));

function ask(item) {
  current = item;
  show(item.question);
  if (item.slipped) main().querySelector(".card-front").before(document.importNode(document.querySelector("#leech").content, true));
  bar();
  shownAt = performance.now();
  focus();
  say(text("h1"), text(".card-front"));
}

// A sitting of a chosen size ends before its cards do.
const isEnough = () => counts.finished >= counts.total || counts.left <= 0;

function next() {
  // The network is back: the page of the server knows more than this one.
  if (script.offline && outbox.isThere) return void giveWay();
  if (isEnough() || queue.length === 0) finish();
  else ask(queue.shift());
  refill();
}

const refill = () => { if (queue.length < FEW && counts.more) load(MANY); };

async function giveWay() {
  busy = true;
  await outbox.send();
  busy = false;
  if (outbox.isThere) leave();
  else next();
}

function reveal(chosen, typed) {
  show(current.answer);
  if (current.modality === "CHOICE") mark(main(), current, chosen, words);
  if (typed) beside(main(), typed, words);
  leadBack(main(), current, chosen);
  if (current.drill) main().querySelectorAll(".grade > span").forEach((interval) => { interval.hidden = true; });
  bar();
  focus();
  say(text(".grade-note"), text(".card-back") || text(".choice.right") || text(".gap-filled"));
}

// --- answering --------------------------------------------------------------------------------------------------------

async function grade(value, form) {
  const item = current;
  // The page may have been kept, and the card answered and taken back: each answer is one of its own.
  const answer = { id: uuid(), card: item.card, grade: value, version: item.version,
    modality: item.modality === "TYPED" ? "REVEAL" : item.modality, chosen: form.elements.chosen.value,
    options: form.elements.namedItem("options")?.value ?? "", at: Date.now(),
    taken: Math.round(Math.min(LONGEST, performance.now() - shownAt)) };
  try {
    await give(item, answer);
  } catch {
    // No room in this browser: the form itself takes the answer to the server.
    current = item;
    plainly(form, form.querySelector(`button[name=grade][value="${value}"]`));
    return;
  }
  undone = [];
  redoOfPage = "";
  goOn(item, answer);
}

async function give(item, answer) {
  current = null;
  busy = true;
  const number = await outbox.add(answer, day).finally(() => { busy = false; });
  given.push({ item, answer, number, counts: { ...counts } });
}

function goOn(item, { grade: value, taken }) {
  const passed = Number(value) >= LEAST_GRADE;
  tabs?.postMessage({ card: item.card, passed });
  if (passed) counts.finished += 1;
  else queue.push(again(item, value));
  counts.left -= taken;
  next();
  keepLastingly(given.length).catch(() => {});
}

async function undo(form) {
  const last = given.at(-1);
  const { item, number, counts: before } = last;
  busy = true;
  const taken = await outbox.takeBack(number).finally(() => { busy = false; });
  if (taken) {
    undone.push(given.pop());
    tabs?.postMessage({ card: item.card, undone: true });
    ended = false;
    queue = [current, ...queue].filter((other) => other && other.card !== item.card);
    counts = before;
    ask(item);
    return;
  }
  await outbox.send();
  if (last !== given.at(-1)) return;
  if (outbox.state === "idle") plainly(form);
  else document.querySelector("#waiting").textContent = words.later;
}

// What was never sent is given once more as it was, also without a network; the one taken back may be known as such.
async function redo() {
  const entry = undone.pop();
  const { item, answer } = entry;
  queue = [current, ...queue].filter((other) => other && other.card !== item.card);
  try {
    await give(item, { ...answer, id: uuid() });
  } catch {
    undone.push(entry);
    ask(item);
    return;
  }
  goOn(item, answer);
}

function plainly(form, submitter) {
  form.dataset.plain = "yes";
  form.requestSubmit(submitter);
}

// The server's own page ends the sitting; without a network this one says what waits.
async function finish() {
  current = null;
  ended = true;
  show(document.querySelector(scope.includes("~") ? "#end-part" : "#end"));
  bar();
  say(text("h1"));
  await outbox.send();
}

function leave() {
  const where = new URLSearchParams();
  if (scope) where.set("deck", scope);
  if (script.offline && current) where.set("card", current.card);
  location.replace(`/review?${where}`);
}

const isMark = (path) => path.endsWith("/star") || path.endsWith("/flag");
async function keepMark(form, submitter) {
  const marks = await import(script.marks);
  say(await marks.keep(form, submitter, current));
}

function isOurs(form) {
  const path = new URL(form.action).pathname;
  if (form.dataset.plain) return false;
  if (isMark(path)) return true;
  if (path === "/review/undo") return given.length > 0;
  if (path === "/review/redo") return undone.length > 0;
  if (!current || isAway(form)) return false;
  return path === "/review/answer" || path === "/review/answers";
}

// An answer that was typed is judged by the server, and a hint comes from there, as long as there is a network.
function isAway(form) {
  const typed = current.modality === "TYPED" && (form.elements.typed || main().querySelector(".typed"));
  return outbox.hasNetwork && (typed || form.elements.namedItem("hint")?.type === "hidden");
}

// A plain form takes this answer to the server: the cards kept here must know.
function note(form, submitter) {
  const { id, card } = form.elements;
  if (id && card && submitter?.name === "grade") outbox.note(card.value, id.value, submitter.value, day).catch(() => {});
}

addEventListener("click", (event) => { byPointer = event.detail > 0; }, true);

addEventListener("submit", (event) => {
  const form = event.target;
  if (!outbox || event.submitter?.name === "hint") return;
  const isBusy = busy && form.closest("main.review, .review-bar");
  if (!isBusy && !isOurs(form)) {
    if (form.action.endsWith("/review/answers")) note(form, event.submitter);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (isBusy) return;
  // A second tap that was meant for the card before does nothing.
  if (byPointer && performance.now() - swappedAt < PAUSE) return;
  const path = new URL(form.action).pathname;
  if (isMark(path)) keepMark(form, event.submitter).catch(() => {});
  else if (path === "/review/undo") undo(form);
  else if (path === "/review/redo") redo();
  else if (path === "/review/answers") grade(event.submitter.value, form);
  else reveal(new FormData(form, event.submitter).getAll("choice"), form.elements.typed?.value.trim());
}, true);

// Answered or taken back in another tab: not asked here again, or asked after all.
function hear({ card, passed, undone }) {
  if (undone) {
    load(FIRST, true).then(() => current && bar());
    return;
  }
  const isHere = current?.card === card || queue.some((item) => item.card === card);
  queue = queue.filter((item) => item.card !== card);
  if (isHere && passed) counts.finished += 1;
  if (current?.card === card) next();
  // The other tab may take all that are here while this one stands.
  else refill();
}

function waiting(state, answers) {
  if (!outbox) return;
  const count = answers.filter((answer) => !answer.aside).length;
  if (state !== "sending") delayed = state !== "idle";
  const isTold = count > 0 && (ended || delayed);
  const [one, many] = delayed ? [words.one, words.many] : [words.sendingOne, words.sendingMany];
  const line = document.querySelector("#waiting");
  const told = isTold ? count === 1 ? one : filled(many, count) : "";
  // Why undo waits stays to be read until it waits no more.
  if (line.textContent !== told && (!told || line.textContent !== words.later)) line.textContent = told;
  document.querySelector("#signed-out").hidden = state !== "signed-out";
  document.body.dataset.network = state;
  tellTrouble(outbox).catch(() => {});
  if (ended && state === "idle" && count === 0 && (!script.offline || outbox.isThere)) leave();
}

try {
  account = script.account || (localStorage.getItem("hebb-account") ?? await Outbox.only());
  if (!account) throw new Error("nobody was here");
  localStorage.setItem("hebb-account", account);
  outbox = await Outbox.open(account);
  if (script.csrf) await outbox.keep("csrf", script.csrf);
  outbox.onChange(waiting);
  if ("BroadcastChannel" in window) {
    tabs = new BroadcastChannel(`hebb-review-${account}`);
    tabs.addEventListener("message", (event) => hear(event.data));
  }
  if (script.offline) import(script.speak);
  await begin();
  document.body.dataset.ready = "yes";
  await outbox.send();
  await tellTrouble(outbox);
  // Enough for an hour without network.
  if (counts.more && queue.length < FIRST) setTimeout(() => load(MANY), IDLE);
  if (script.offline) {
    addEventListener("online", () => load(FIRST));
    setInterval(() => load(FIRST), AGAIN);
  }
  navigator.serviceWorker?.register("/sw.js");
} catch {
  // A browser that keeps nothing reviews with the plain forms.
  outbox = null;
}
