// A star or a flag is set without leaving the card. Both faces of the card show it, once the server has kept it.
const facesOf = (item) => [document.querySelector("main.review"), item?.question.content, item?.answer.content]
  .filter(Boolean);

async function isKept(form, submitter) {
  try {
    const body = new URLSearchParams(new FormData(form, submitter));
    const response = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    // The server leads back to the card where the mark was kept.
    return response.type === "opaqueredirect";
  } catch {
    return false;
  }
}

export async function keep(form, submitter, item) {
  const star = form.action.endsWith("/star");
  const wanted = star ? form.elements.star.value === "on" : submitter.value;
  if (!(await isKept(form, submitter))) return "";
  for (const face of facesOf(item)) (star ? showStar : showFlag)(face, wanted);
  form.closest("details")?.removeAttribute("open");
  return star ? "" : document.querySelector(".card-top .button.flag")?.innerText ?? "";
}

function showStar(face, starred) {
  const form = face.querySelector("form[action$='/star']");
  form.querySelector("button").setAttribute("aria-pressed", String(starred));
  form.querySelector("[name=star]").value = starred ? "off" : "on";
}

function showFlag(face, flag) {
  const choices = [...face.querySelectorAll(".flag-choices button")];
  const at = choices.findIndex((choice) => choice.value === flag);
  choices.forEach((choice, place) => choice.setAttribute("aria-pressed", String(place === at)));
  const button = face.querySelector(".card-top > form > button.flag");
  button.className = `button quiet flag ${flag}`;
  button.value = choices[(at + 1) % choices.length].value;
  button.querySelector(".flag-word").textContent = choices[at].querySelector("span").textContent;
}
