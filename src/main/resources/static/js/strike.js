// Options can be struck out before one is chosen: by the button beside each, or with X and then its number. Nothing of
// it is sent or stored, and what is struck out cannot be chosen until it is put back.
const PATIENCE = 3_000;

let armedAt = -PATIENCE;

document.documentElement.dataset.strikes = "yes";

const optionAt = (number) => document.querySelector(`.choices > li:nth-child(${number}):has(.strike)`);
const isText = (target) =>
  target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select") !== null;

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
