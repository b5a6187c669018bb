// The review without waiting: the next cards are here before they are asked, a grade goes to the outbox, and the next
// card is shown at once. Until the cards have come, and where the browser cannot keep answers, the plain forms do it all.
const script = document.querySelector("#review-script").dataset;
const [{ Outbox }, { isMark, mark: keepMark }, { spokenText }] = await Promise.all(
  [script.outbox, script.marks, script.text].map((url) => import(url)));

const FEW = 8;
const FIRST = 20;
const MANY = 100;
const PAUSE = 200;
const IDLE = 3_000;
const LEAST_GRADE = 4;
const LEAST_PASS = 3;

const words = document.querySelector("#words").dataset;
const said = document.querySelector("#said");
const leech = document.querySelector("#leech");
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("hebb-review") : null;

let math = null;
let outbox = null;
let queue = [];
let current = null;
let given = [];
// Taken back before they were sent, the next one to redo last. A page that comes from the server begins with none.
let undone = [];
let ended = false;
let scope = script.scope ?? "";
// left: milliseconds of answering until the sitting ends.
let counts = { finished: 0, total: 0, more: false, left: Infinity };
let shownAt = performance.now();
let swappedAt = 0;
let byPointer = false;
// A hidden field forgets what it held at first as soon as it is written to.
const undoOfPage = document.querySelector(".review-bar [action='/review/undo'] [name=answer]").value;
let redoOfPage = document.querySelector(".review-bar [action='/review/redo'] [name=answer]").value;

const main = () => document.querySelector("main.review");
const filled = (text, ...values) => values.reduce((filling, value) => filling.replace("#", value), text);
const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

// --- the next cards -------------------------------------------------------------------------------------------------

function read(html) {
  const page = new DOMParser().parseFromString(html, "text/html").body;
  const items = [...page.querySelectorAll(":scope > template")].map((template) => {
    const [question, answer] = template.content.querySelectorAll("template");
    const { card, modality, right, several, leech } = template.dataset;
    return { card, modality, right: right ? right.split(",") : [], several: several === "true",
      leech: leech === "true", question, answer };
  });
  return { items, finished: Number(page.dataset.finished), total: Number(page.dataset.total),
    more: page.dataset.more === "true", left: Number(page.dataset.left ?? Infinity) };
}

async function load(most) {
  try {
    const response = await fetch(`/review/ahead?deck=${scope}&most=${most}`, { redirect: "error" });
    if (!response.ok) return;
    const html = await response.text();
    const ahead = read(html);
    await outbox.keep("queue", { scope, html });
    await ready(html);
    keepMedia(ahead.items, html);
    await take(ahead);
  } catch {
    // Without a network the cards that are here are asked.
    if (script.offline) await takeKept();
  }
}

async function takeKept() {
  const kept = await outbox.kept("queue");
  if (!kept) return;
  scope = kept.scope;
  document.querySelector(".review-bar").hidden = false;
  await ready(kept.html);
  await take({ ...read(kept.html), more: false });
}

// Formulas are set before a card is shown, so what sets them has to be here first.
async function ready(html) {
  if (math || !hasMath(html)) return;
  try {
    const setter = await import(script.math);
    await setter.load(script.katex, script.style);
    math = setter;
  } catch {
    // Without it the TeX stands there.
  }
}

const hasMath = (html) => html.includes('<code class="math');

// The pictures and sounds of the queue, for a time without network.
function keepMedia(items, html) {
  const faces = items.flatMap(({ question, answer }) => [question.content, answer.content]);
  const files = faces.flatMap((face) => [...face.querySelectorAll("[src^='/media/']")].map((shown) => shown.getAttribute("src")));
  navigator.serviceWorker?.ready
    .then(({ active }) => active.postMessage({ account: script.account, files: [...new Set(files)], math: hasMath(html) }));
}

// Cards whose answers still wait here are not asked again, but for those that have to reach grade 4.
async function take(ahead) {
  const waiting = new Map((await outbox.list()).map((answer) => [answer.card, answer]));
  const open = ahead.items.filter((item) => !waiting.has(item.card));
  const drill = ahead.items.filter((item) => Number(waiting.get(item.card)?.grade ?? 9) < LEAST_GRADE)
    .map((item) => again(item, waiting.get(item.card).grade));
  const done = [...waiting.values()].filter((answer) => Number(answer.grade) >= LEAST_GRADE).length;
  const taken = [...waiting.values()].reduce((sum, answer) => sum + answer.taken, 0);
  counts = { finished: ahead.finished + done, total: ahead.total, more: ahead.more, left: ahead.left - taken };
  const inFront = main()?.dataset.card;
  current = open.find((item) => item.card === inFront) ?? (current?.card === inFront ? current : null);
  queue = [...open, ...drill].filter((item) => item !== current && item.card !== current?.card);
  // A card that undo brought back may stand far behind in the queue: the plain forms ask it.
  if (!current && !ended && (!inFront || waiting.has(inFront))) next();
}

// A card that was forgotten once too often says so when it is asked again, as the server's page does.
const again = (item, grade) => ({ ...item, drill: true, answers: (item.answers ?? 0) + 1,
  slipped: item.slipped || (item.leech && !item.drill && Number(grade) < LEAST_PASS) });

// --- showing ----------------------------------------------------------------------------------------------------------

function show(template) {
  const face = document.importNode(template.content, true);
  math?.render(face);
  face.querySelectorAll("img").forEach((picture) => { picture.loading = "eager"; });
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
  if (heading) heading.textContent = filled(words.heading, position, counts.total);
  offer("/review/undo", given.at(-1)?.answer.id ?? undoOfPage);
  offer("/review/redo", undone.at(-1)?.answer.id ?? redoOfPage);
}

function offer(action, answer) {
  const form = document.querySelector(`.review-bar [action='${action}']`);
  form.elements.answer.value = answer;
  form.querySelector("button").hidden = answer === "";
}

function say(...texts) {
  said.textContent = texts.filter(Boolean).join(" ");
}

const text = (selector) => spokenText(main().querySelector(selector));

function ask(item) {
  current = item;
  show(item.question);
  if (item.slipped) main().querySelector(".card-front").before(document.importNode(leech.content, true));
  bar();
  shownAt = performance.now();
  focus();
  say(text("h1"), text(".card-front"));
}

// A sitting of a chosen size ends before its cards do.
const isEnough = () => counts.finished >= counts.total || counts.left <= 0;

function next() {
  const item = isEnough() ? null : queue.shift();
  if (item) ask(item);
  else finish();
  if (queue.length < FEW && counts.more) load(MANY);
}

function reveal(chosen, typed) {
  show(current.answer);
  if (current.modality === "CHOICE") mark(chosen);
  if (typed) beside(typed);
  leadBack(chosen);
  if (current.drill) main().querySelectorAll(".grade > span").forEach((interval) => { interval.hidden = true; });
  bar();
  focus();
  say(text(".grade-note"), text(".card-back") || text(".choice.right") || text(".gap-filled"));
}

// Without a network nobody judges what was typed: it stands beside the answer.
function beside(typed) {
  const line = document.createElement("p");
  line.className = "soft";
  line.textContent = `${words.typed}: ${typed}`;
  main().querySelector(".card-front").after(line);
}

// Marks a choice as the server does: the same words and colours, the same proposed grade.
function mark(chosen) {
  const form = main().querySelector("form.review-actions");
  form.elements.chosen.value = chosen.join(",");
  const correct = chosen.length === current.right.length && chosen.every((index) => current.right.includes(index));
  for (const option of main().querySelectorAll(".choice")) {
    const isChosen = chosen.includes(option.dataset.option);
    const isRight = current.right.includes(option.dataset.option);
    if (isChosen && !isRight) option.classList.add("wrong");
    option.querySelectorAll("[data-when]").forEach((mark) => {
      mark.toggleAttribute("hidden", mark.dataset.when !== `${isRight ? "right" : "wrong"}${isChosen ? "-chosen" : ""}`);
    });
  }
  const wrong = chosen.length === 0 ? words.nothing : current.several ? words.several : words.other;
  main().querySelector(".grade-note").textContent = correct ? words.right : wrong;
  for (const button of main().querySelectorAll("button.grade")) {
    const proposed = button.value === (correct ? "4" : "2");
    button.classList.toggle("proposed", proposed);
    button.toggleAttribute("autofocus", proposed);
  }
}

// The links that come back to this answer: with what was chosen, and with the answers given since the card was loaded.
function leadBack(chosen) {
  for (const link of main().querySelectorAll("a[href*='next=']")) {
    const url = new URL(link.href);
    const here = url.searchParams.get("next").replace(/seen=([0-9]+)/, (_, seen) => `seen=${Number(seen) + (current.answers ?? 0)}`);
    url.searchParams.set("next", here + chosen.map((index) => `&choice=${index}`).join(""));
    link.href = url;
  }
}

// --- answering --------------------------------------------------------------------------------------------------------

async function grade(value, form) {
  const item = current;
  const answer = { id: item.drill ? uuid() : form.elements.id.value, card: item.card, grade: value,
    modality: item.modality === "TYPED" ? "REVEAL" : item.modality, chosen: form.elements.chosen.value,
    options: form.elements.namedItem("options")?.value ?? "", at: Date.now(),
    taken: Math.round(Math.min(600_000, performance.now() - shownAt)) };
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
  goOn(item, value);
}

async function give(item, answer) {
  current = null;
  const number = await outbox.add(answer);
  given.push({ item, answer, number, counts: { ...counts } });
}

function goOn(item, value) {
  tabs?.postMessage({ card: item.card, passed: Number(value) >= LEAST_GRADE });
  if (Number(value) < LEAST_GRADE) queue.push(again(item, value));
  else counts.finished += 1;
  counts.left -= answer.taken;
  next();
}

async function undo(form) {
  const { item, number, counts: before } = given.at(-1);
  if (await outbox.takeBack(number)) {
    undone.push(given.pop());
    ended = false;
    queue = [current, ...queue].filter((other) => other && other.card !== item.card);
    counts = before;
    ask(item);
    return;
  }
  await outbox.send();
  if (outbox.state === "idle") plainly(form);
  else tell(words.later);
}

// What was never sent is given once more as it was, also without a network.
async function redo() {
  const entry = undone.pop();
  const { item, answer } = entry;
  queue = [current, ...queue].filter((other) => other && other.card !== item.card);
  try {
    await give(item, answer);
  } catch {
    undone.push(entry);
    ask(item);
    return;
  }
  goOn(item, answer.grade);
}

function tell(words) {
  const line = document.querySelector("#waiting");
  line.hidden = false;
  line.textContent = words;
}

function plainly(form, submitter) {
  form.dataset.plain = "yes";
  form.requestSubmit(submitter);
}

// The server's own page ends the sitting; without a network this one says what waits.
async function finish() {
  current = null;
  ended = true;
  show(document.querySelector("#end"));
  bar();
  say(text("h1"));
  await outbox.send();
}

function leave() {
  location.replace(scope ? `/review?deck=${scope}` : "/review");
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
  return hasNetwork() && (typed || form.elements.namedItem("hint")?.type === "hidden");
}

const hasNetwork = () => navigator.onLine && outbox.state !== "offline" && !script.offline;

addEventListener("click", (event) => { byPointer = event.detail > 0; }, true);

addEventListener("submit", (event) => {
  const form = event.target;
  if (!outbox || event.submitter?.name === "hint" || !isOurs(form)) return;
  event.preventDefault();
  event.stopPropagation();
  // A second tap that was meant for the card before does nothing.
  if (byPointer && performance.now() - swappedAt < PAUSE) return;
  const path = new URL(form.action).pathname;
  if (isMark(path)) keepMark(form, event.submitter, current).then(say);
  else if (path === "/review/undo") undo(form);
  else if (path === "/review/redo") redo();
  else if (path === "/review/answers") grade(event.submitter.value, form);
  else reveal(new FormData(form, event.submitter).getAll("choice"), form.elements.typed?.value.trim());
}, true);

// Answered in another tab: not asked here again.
tabs?.addEventListener("message", (event) => {
  queue = queue.filter((item) => item.card !== event.data.card);
  if (event.data.passed) counts.finished += 1;
  if (current?.card === event.data.card) next();
});

function waiting(state, answers) {
  const line = document.querySelector("#waiting");
  const told = state === "offline" || state === "signed-out";
  line.hidden = !told || answers.length === 0;
  line.textContent = answers.length === 1 ? words.one : filled(words.many, answers.length);
  document.querySelector("#signed-out").hidden = state !== "signed-out";
  document.body.dataset.network = state;
  if (ended && state === "idle" && answers.length === 0) leave();
}

try {
  const account = script.account || localStorage.getItem("hebb-account");
  if (!account) throw new Error("nobody was here");
  localStorage.setItem("hebb-account", account);
  outbox = await Outbox.open(account);
  if (script.csrf) await outbox.keep("csrf", script.csrf);
  outbox.onChange(waiting);
  if (script.offline) import(script.speak);
  await load(FIRST);
  document.body.dataset.ready = "yes";
  await outbox.send();
  // Enough for an hour without network.
  if (counts.more) setTimeout(() => load(MANY), IDLE);
  navigator.serviceWorker?.register("/sw.js");
} catch {
  // A browser that keeps nothing reviews with the plain forms.
  outbox = null;
}
