// The review without waiting: the next cards are here before they are asked, a grade goes to the outbox, and the next
// card is shown at once. Until the cards have come, and where the browser cannot keep answers, the plain forms do it all.
const script = document.querySelector("#review-script").dataset;
const { Outbox } = await import(script.outbox);

const FEW = 8;
const FIRST = 20;
const MANY = 100;
const PAUSE = 200;
const IDLE = 3_000;
const LEAST_GRADE = 4;

const words = document.querySelector("#words").dataset;
const said = document.querySelector("#said");
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("hebb-review") : null;

let outbox = null;
let queue = [];
let current = null;
let given = [];
let ended = false;
let scope = script.scope ?? "";
let counts = { finished: 0, total: 0, more: false };
let shownAt = performance.now();
let swappedAt = 0;
let byPointer = false;
// A hidden field forgets what it held at first as soon as it is written to.
const undoOfPage = document.querySelector(".review-bar [name=answer]").value;

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
    const { card, modality, right, several } = template.dataset;
    return { card, modality, right: right ? right.split(",") : [], several: several === "true", question, answer };
  });
  return { items, finished: Number(page.dataset.finished), total: Number(page.dataset.total),
    more: page.dataset.more === "true" };
}

async function load(most) {
  try {
    const response = await fetch(`/review/ahead?deck=${scope}&most=${most}`, { redirect: "error" });
    if (!response.ok) return;
    const html = await response.text();
    const ahead = read(html);
    await outbox.keep("queue", { scope, html });
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
  await take({ ...read(kept.html), more: false });
}

// Cards whose answers still wait here are not asked again, but for those that have to reach grade 4.
async function take(ahead) {
  const waiting = new Map((await outbox.list()).map((answer) => [answer.card, answer]));
  const open = ahead.items.filter((item) => !waiting.has(item.card));
  const drill = ahead.items.filter((item) => Number(waiting.get(item.card)?.grade ?? 9) < LEAST_GRADE).map(again);
  const done = [...waiting.values()].filter((answer) => Number(answer.grade) >= LEAST_GRADE).length;
  counts = { finished: ahead.finished + done, total: ahead.total, more: ahead.more };
  const inFront = main()?.dataset.card;
  current = open.find((item) => item.card === inFront) ?? (current?.card === inFront ? current : null);
  queue = [...open, ...drill].filter((item) => item !== current && item.card !== current?.card);
  // A card that undo brought back may stand far behind in the queue: the plain forms ask it.
  if (!current && !ended && (!inFront || waiting.has(inFront))) next();
}

const again = (item) => ({ ...item, drill: true });

// --- showing ----------------------------------------------------------------------------------------------------------

function show(template) {
  const face = document.importNode(template.content, true);
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
  const undo = document.querySelector(".review-bar [name=answer]");
  undo.value = given.at(-1)?.answer.id ?? undoOfPage;
  undo.form.querySelector("button").hidden = undo.value === "";
}

function say(...texts) {
  said.textContent = texts.filter(Boolean).join(" ");
}

const text = (selector) => main().querySelector(selector)?.innerText ?? "";

function ask(item) {
  current = item;
  show(item.question);
  bar();
  shownAt = performance.now();
  focus();
  say(text("h1"), text(".card-front"));
}

function next() {
  const item = queue.shift();
  if (item) ask(item);
  else finish();
  if (queue.length < FEW && counts.more) load(MANY);
}

function reveal(chosen, typed) {
  show(current.answer);
  if (current.modality === "CHOICE") mark(chosen);
  if (typed) beside(typed);
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
  for (const link of main().querySelectorAll("a[href*='next=']")) {
    const url = new URL(link.href);
    url.searchParams.set("next", url.searchParams.get("next") + chosen.map((index) => `&choice=${index}`).join(""));
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
  current = null;
  let number;
  try {
    number = await outbox.add(answer);
  } catch {
    // No room in this browser: the form itself takes the answer to the server.
    current = item;
    plainly(form, form.querySelector(`button[name=grade][value="${value}"]`));
    return;
  }
  given.push({ item, answer, number, counts: { ...counts } });
  tabs?.postMessage({ card: item.card, passed: Number(value) >= LEAST_GRADE });
  if (Number(value) < LEAST_GRADE) queue.push(again(item));
  else counts.finished += 1;
  next();
}

async function undo(form) {
  const { item, number, counts: before } = given.at(-1);
  if (await outbox.takeBack(number)) {
    given.pop();
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

function star(form) {
  const button = form.querySelector("button");
  const starred = form.elements.star.value === "on";
  fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" })
    .then((response) => {
      // The server leads back to the card where the star was kept.
      if (response.type !== "opaqueredirect") return;
      button.setAttribute("aria-pressed", String(starred));
      form.elements.star.value = starred ? "off" : "on";
    })
    .catch(() => {});
}

function isOurs(form) {
  const path = new URL(form.action).pathname;
  if (form.dataset.plain) return false;
  if (path.endsWith("/star")) return true;
  if (path === "/review/undo") return given.length > 0;
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
  if (path.endsWith("/star")) star(form);
  else if (path === "/review/undo") undo(form);
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
