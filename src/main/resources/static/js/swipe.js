// Beside the buttons, a finger grades a card whose answer is shown: to the right for what was known, to the left for what
// was not. The card moves along and the button that is meant is marked; what is let go before that is no answer.
const EDGE = 24;
const BEGIN = 12;
const LEAST = 96;
const PART = 0.3;
const STEEP = 2;
const ZOOMED = 1.05;
const OTHERS = "a, button, summary, details, input, select, textarea, label, audio, video, table, pre, .katex-display";

const still = matchMedia("(prefers-reduced-motion: reduce)");
let swipe = null;

const isOff = () => /(^|; )hebb-swipe=off(;|$)/.test(document.cookie);

// A finger on a page that is zoomed in moves the page.
const isZoomed = () => (window.visualViewport?.scale ?? 1) > ZOOMED;

// With this mark the style sheet keeps sideways moves of a card from the browser (its own back and forth among them).
function tellStyle() {
  document.documentElement.toggleAttribute("data-swipes", !isOff() && !isZoomed());
}

// What moves sideways by itself, or is there to be pressed.
function isOther(element, card) {
  if (element.closest(OTHERS)) return true;
  for (let at = element; at !== card; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth && getComputedStyle(at).overflowX !== "visible") return true;
  }
  return false;
}

const buttonFor = (dx) => document.querySelector(`button[name=grade][value="${dx > 0 ? 4 : 2}"]`);

function begin(event) {
  if (!event.isPrimary) return drop();
  drop();
  const card = event.target instanceof Element ? event.target.closest("main.review .card") : null;
  if (event.pointerType !== "touch" || !card || !buttonFor(1) || isOff() || isZoomed()) return undefined;
  if (event.clientX < EDGE || event.clientX > innerWidth - EDGE || isOther(event.target, card)) return undefined;
  swipe = { card, id: event.pointerId, x: event.clientX, y: event.clientY, sideways: false, meant: null };
  return undefined;
}

function move(event) {
  if (swipe?.id !== event.pointerId) return;
  const dx = event.clientX - swipe.x;
  const dy = event.clientY - swipe.y;
  // Another card, or marked text: whatever the finger wanted, it was not this.
  if (!swipe.card.isConnected || !getSelection().isCollapsed) return void drop();
  if (!swipe.sideways && Math.max(Math.abs(dx), Math.abs(dy)) > BEGIN) {
    if (Math.abs(dx) < STEEP * Math.abs(dy)) return void drop();
    swipe.sideways = true;
  }
  if (swipe.sideways) follow(dx, dy);
}

function follow(dx, dy) {
  if (!still.matches) swipe.card.style.transform = `translateX(${dx}px)`;
  const isFar = Math.abs(dx) >= Math.max(LEAST, PART * swipe.card.clientWidth) && Math.abs(dx) > STEEP * Math.abs(dy);
  const meant = isFar ? buttonFor(dx) : null;
  if (meant === swipe.meant) return;
  swipe.meant?.classList.remove("meant");
  meant?.classList.add("meant");
  swipe.meant = meant;
}

function end(event) {
  if (swipe?.id !== event.pointerId) return;
  const { meant } = swipe;
  drop();
  // As a finger would press it, so that the guard against a second press in the same place holds here too.
  meant?.dispatchEvent(new MouseEvent("click", { detail: 1, bubbles: true, cancelable: true }));
}

function drop() {
  swipe?.meant?.classList.remove("meant");
  swipe?.card.style.removeProperty("transform");
  swipe = null;
}

tellStyle();
window.visualViewport?.addEventListener("resize", tellStyle);
addEventListener("pointerdown", begin);
addEventListener("pointermove", move);
addEventListener("pointerup", end);
addEventListener("pointercancel", drop);
