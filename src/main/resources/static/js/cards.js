// What the scripts know of cards: how the server sends them, which are still to be asked, what stands beside an answer,
// and how somebody would say them.
export function read(html) {
  const page = new DOMParser().parseFromString(html, "text/html").body;
  const items = [...page.querySelectorAll(":scope > template")].map((template) => {
    const [question, answer] = template.content.querySelectorAll("template");
    const { card, version, modality, right, several, leech } = template.dataset;
    return { card, version, modality, right: right ? right.split(",") : [], several: several === "true",
      leech: leech === "true", question, answer };
  });
  return { items, account: page.dataset.account, day: Number(page.dataset.day), finished: Number(page.dataset.finished),
    total: Number(page.dataset.total), more: page.dataset.more === "true", left: Number(page.dataset.left ?? Infinity) };
}

const LEAST_PASS = 3;

// A card that was forgotten once too often says so when it is asked again, as the server's page does.
export const again = (item, grade) => ({ ...item, drill: true, answers: (item.answers ?? 0) + 1,
  slipped: item.slipped || (item.leech && !item.drill && Number(grade) < LEAST_PASS) });

// Cards that were answered since the server reckoned are not asked again, but for those that have to reach grade 4.
// known has the ids of the answers that the server reckoned with.
export function sift(items, given, known) {
  const since = ({ card }) => (given[card] && !known.includes(given[card].id) ? given[card] : null);
  return {
    asked: [...items.filter((item) => !since(item)),
      ...items.filter((item) => since(item)?.passed === false).map((item) => again(item, since(item).grade))],
    answered: Object.keys(given).filter((card) => since({ card })),
    passed: items.filter((item) => since(item)?.passed).length,
    taken: items.reduce((sum, item) => sum + (since(item)?.taken ?? 0), 0),
  };
}

// The moment at which this question was first in front, also where a hint or a judged answer is a page of its own.
export function firstShown() {
  const shown = document.querySelector("main [name=shown]")?.value;
  if (!shown) return performance.now();
  try {
    const [before, at] = sessionStorage.getItem("hebb-shown")?.split(" ") ?? [];
    if (before === shown) return performance.now() - Math.max(0, Date.now() - at);
    sessionStorage.setItem("hebb-shown", `${shown} ${Date.now()}`);
  } catch {
    // A browser that keeps nothing counts from this page.
  }
  return performance.now();
}

// Without a network nobody judges what was typed: it stands beside the answer.
export function beside(main, typed, words) {
  const line = document.createElement("p");
  line.className = "soft";
  line.textContent = `${words.typed}: ${typed}`;
  main.querySelector(".card-front").after(line);
}

// Marks a choice as the server does: the same words and colours, the same proposed grade.
export function mark(main, item, chosen, words) {
  const form = main.querySelector("form.review-actions");
  form.elements.chosen.value = chosen.join(",");
  const correct = chosen.length === item.right.length && chosen.every((index) => item.right.includes(index));
  for (const option of main.querySelectorAll(".choice")) {
    const isChosen = chosen.includes(option.dataset.option);
    const isRight = item.right.includes(option.dataset.option);
    if (isChosen && !isRight) option.classList.add("wrong");
    option.querySelectorAll("[data-when]").forEach((mark) => {
      mark.toggleAttribute("hidden", mark.dataset.when !== `${isRight ? "right" : "wrong"}${isChosen ? "-chosen" : ""}`);
    });
  }
  const wrong = chosen.length === 0 ? words.nothing : item.several ? words.several : words.other;
  main.querySelector(".grade-note").textContent = correct ? words.right : wrong;
  for (const button of main.querySelectorAll("button.grade")) {
    const proposed = button.value === (correct ? "4" : "2");
    button.classList.toggle("proposed", proposed);
    button.toggleAttribute("autofocus", proposed);
  }
}

// The links that come back to this answer: with what was chosen, and with the answers given since the card was loaded.
export function leadBack(main, item, chosen) {
  for (const link of main.querySelectorAll("a[href*='next=']")) {
    const url = new URL(link.href);
    const here = url.searchParams.get("next").replace(/seen=([0-9]+)/, (_, seen) => `seen=${Number(seen) + (item.answers ?? 0)}`);
    url.searchParams.set("next", here + chosen.map((index) => `&choice=${index}`).join(""));
    link.href = url;
  }
}

// Whether nothing is in front that would be lost with the page.
export function isUntouched(main) {
  const typed = [...main.querySelectorAll("input")].some((field) => field.checked || (field.type === "text" && field.value));
  return !typed && !main.querySelector(".grades");
}

// The answer that Undo or Redo would take; without one the button is not there.
export function offer(action, answer) {
  const form = document.querySelector(`.review-bar [action='${action}']`);
  form.elements.answer.value = answer;
  form.querySelector("button").hidden = answer === "";
}

// --- formulas, pictures and sounds ------------------------------------------------------------------------------------

let math = null;
const hasMath = (html) => html.includes('<code class="math');

// Formulas are set before a card is shown, so what sets them has to be here first.
export async function ready(html, script) {
  if (math || !hasMath(html)) return;
  try {
    const setter = await import(script.math);
    await setter.load(script.katex, script.style);
    math = setter;
  } catch {
    // Without it the TeX stands there.
  }
}

export function faceOf(template) {
  const face = document.importNode(template.content, true);
  math?.render(face);
  face.querySelectorAll("img").forEach((picture) => { picture.loading = "eager"; });
  return face;
}

// The pictures and sounds of the queue, for a time without network.
export function keepMedia(items, html, account) {
  const faces = items.flatMap(({ question, answer }) => [question.content, answer.content]);
  const files = faces.flatMap((face) => [...face.querySelectorAll("[src^='/media/']")].map((shown) => shown.getAttribute("src")));
  navigator.serviceWorker?.ready
    .then(({ active }) => active.postMessage({ account, files: [...new Set(files)], math: hasMath(html) }));
}

// --- as somebody would say it: pictures by their descriptions, formulas by their signs and not by their TeX -----------

const RAISED = { 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹", n: "ⁿ", "+": "⁺", "−": "⁻" };
const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "svg", "KBD"]);
const APART = new Set(["P", "LI", "TR", "TD", "TH", "DIV", "PRE", "BR", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "ARTICLE"]);
const UNSEEN = /[\u2061-\u2064\u200b\ufeff]/g;

const bare = (text) => (text.length > 1 ? `(${text})` : text);
const all = (nodes) => [...nodes].map(formula).join("");

function raised(text) {
  const letters = [...text];
  return letters.every((letter) => letter in RAISED) ? letters.map((letter) => RAISED[letter]).join("") : `^${bare(text)}`;
}

// MathML in a line.
function formula(node) {
  const [first, second, third] = [...node.children];
  switch (node.localName) {
    case "math": case "semantics": return first ? formula(first) : "";
    case "annotation": return "";
    case "mi": case "mn": case "mtext": return node.textContent;
    case "mo": return /^[=<>≤≥≈≠→+−·×±]$/.test(node.textContent) ? ` ${node.textContent} ` : node.textContent;
    case "mspace": return " ";
    case "mfrac": return `${bare(formula(first))}/${bare(formula(second))}`;
    case "msup": return formula(first) + raised(formula(second));
    case "msub": return `${formula(first)} ${formula(second)}`;
    case "msubsup": return `${formula(first)} ${formula(second)}${raised(formula(third))}`;
    case "msqrt": return `√${bare(all(node.children))}`;
    case "mroot": return `${raised(formula(second))}√${bare(formula(first))}`;
    case "mtd": return `${all(node.children)} `;
    default: return all(node.children);
  }
}

function said(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return "";
  if (node.hidden || SILENT.has(node.nodeName)) return "";
  if (node.nodeName === "IMG") return node.alt;
  if (node.nodeName === "AUDIO") return node.getAttribute("aria-label") ?? "";
  if (node.classList?.contains("katex")) return formula(node.querySelector("math"));
  const inside = [...node.childNodes].map(said).join("");
  return APART.has(node.nodeName) ? ` ${inside} ` : inside;
}

export function spokenText(node) {
  return node ? said(node).replace(UNSEEN, "").replace(/\s+/g, " ").trim() : "";
}
