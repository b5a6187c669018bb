// Keys for the review pages: each control names its key in data-key, with "shift+" where it needs that. Space and Enter
// work the control in focus, which the page has put on "Show the answer" or the first option, and then on the suggested
// grade.
const byKey = (key) => document.querySelector(`[data-key="${CSS.escape(key)}"]:not([hidden])`);
const nameOf = ({ key, shiftKey }) => `${shiftKey && /^\p{L}$/u.test(key) ? "shift+" : ""}${key.toLowerCase()}`;
const isText = (target) =>
  target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select") !== null;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  // A key held down too long must not answer the next card as well.
  if (event.repeat) {
    if (event.key !== "Enter" && isText(target)) return;
    if (target instanceof Element && target.closest("button, a, summary, input")) event.preventDefault();
    return;
  }
  if (isText(target)) return;
  if (event.key === " " || event.key === "Enter") {
    if (target instanceof Element && target.closest("button, a, summary, input")) return;
    const next = document.querySelector("[autofocus]") ?? byKey(" ");
    if (next) {
      event.preventDefault();
      // Nobody who looks for the focus means the first option, or a field without an answer.
      if (next.closest(".choices, .typing")) next.focus();
      else next.click();
    }
    return;
  }
  const control = byKey(nameOf(event));
  if (!control) return;
  event.preventDefault();
  if (control.type === "checkbox") control.focus();
  control.click();
});

// One press, one answer: a second press while the first is on its way does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));

// --- options can be struck out before one is chosen -------------------------------------------------------------------

// By the button beside each, or with X and then its number. Nothing of it is sent or stored, and what is struck out
// cannot be chosen until it is put back.
const PATIENCE = 3_000;

let armedAt = -PATIENCE;

document.documentElement.dataset.strikes = "yes";

const optionAt = (number) => document.querySelector(`.choices > li:nth-child(${number}):has(.strike)`);
function strike(option) {
  const struck = option.classList.toggle("struck");
  const choice = option.querySelector(".choice");
  const control = choice.querySelector("input") ?? choice;
  option.querySelector(".strike").setAttribute("aria-pressed", String(struck));
  if (struck) control.setAttribute("aria-disabled", "true");
  else control.removeAttribute("aria-disabled");
  if (struck && control.checked) control.checked = false;
}

addEventListener("click", (event) => {
  const option = event.target instanceof Element ? event.target.closest(".choices > li") : null;
  if (!option) return;
  if (event.target.closest(".strike")) strike(option);
  else if (option.classList.contains("struck")) {
    event.preventDefault();
    event.stopPropagation();
  }
}, true);

// Before the keys of the page hear of it: there a number chooses.
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isText(event.target)) return;
  const armed = performance.now() - armedAt < PATIENCE;
  armedAt = -PATIENCE;
  if (event.key.toLowerCase() === "x") armedAt = performance.now();
  else if (armed && /^[1-9]$/.test(event.key) && document.querySelector(".strike")) {
    event.preventDefault();
    event.stopPropagation();
    const option = optionAt(event.key);
    if (option) strike(option);
  }
}, true);

// --- a swipe can grade, where there is a finger ----------------------------------------------------------------------

// What knows of swipes comes with the first touch of a question, which is no swipe yet; with an answer it comes at once.
const heedSwipes = () => { import(document.querySelector("#keys").dataset.swipe).catch(() => {}); };
if (document.querySelector(".grades") && matchMedia("(any-pointer: coarse)").matches) heedSwipes();
else addEventListener("touchstart", heedSwipes, { once: true, passive: true });
