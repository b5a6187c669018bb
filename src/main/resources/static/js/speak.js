// Reads a card aloud when its learner asks for it: the question, and the answer once it is shown. Nothing is said before.
const { spokenText } = await import(document.querySelector("#speak, #review-script").dataset.cards);

const SENTENCE = /[^.!?。؟！？]+[.!?。؟！？]*\s*/g;
const engine = window.speechSynthesis;

const main = () => document.querySelector("main.review");
const button = () => main()?.querySelector("[data-read]");

// A browser may have the interface and nobody to speak.
function offer() {
  const read = button();
  if (read) read.hidden = engine.getVoices().length === 0;
}

// What is in front: the answer where it is shown, otherwise the question with what there is to choose from.
function parts() {
  const answers = main().querySelectorAll(".card-back, .choice.right > span");
  if (answers.length > 0) return [...answers];
  return main().querySelectorAll(".card-front, .choices .choice > span");
}

function read() {
  const asked = !engine.speaking;
  engine.cancel();
  if (!asked) return;
  for (const part of parts()) {
    const language = part.closest("[lang]")?.lang ?? document.documentElement.lang;
    // Some engines fall silent in the middle of a long text.
    for (const sentence of spokenText(part).match(SENTENCE) ?? []) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.lang = language;
      engine.speak(utterance);
    }
  }
}

if (engine) {
  offer();
  engine.addEventListener?.("voiceschanged", offer);
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-read]")) read();
  });
  // Another card: nobody wants to hear the end of the last one.
  new MutationObserver(() => {
    engine.cancel();
    offer();
  }).observe(document.body, { childList: true });
  addEventListener("pagehide", () => engine.cancel());
}
