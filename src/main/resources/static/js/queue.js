// The next cards as the server sends them, what of them is still to be asked, and what stands beside an answer.
export function read(html) {
  const page = new DOMParser().parseFromString(html, "text/html").body;
  const items = [...page.querySelectorAll(":scope > template")].map((template) => {
    const [question, answer] = template.content.querySelectorAll("template");
    const { card, version, modality, right, several } = template.dataset;
    return { card, version, modality, right: right ? right.split(",") : [], several: several === "true", question, answer };
  });
  return { items, account: page.dataset.account, day: Number(page.dataset.day), finished: Number(page.dataset.finished),
    total: Number(page.dataset.total), more: page.dataset.more === "true" };
}

export const again = (item) => ({ ...item, drill: true });

// Cards that were answered since the server reckoned are not asked again, but for those that have to reach grade 4.
// known has the ids of the answers that the server reckoned with.
export function sift(items, given, known) {
  const since = ({ card }) => (given[card] && !known.includes(given[card].id) ? given[card] : null);
  return {
    asked: [...items.filter((item) => !since(item)), ...items.filter((item) => since(item)?.passed === false).map(again)],
    answered: Object.keys(given).filter((card) => since({ card })),
    passed: items.filter((item) => since(item)?.passed).length,
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
  for (const link of main.querySelectorAll("a[href*='next=']")) {
    const url = new URL(link.href);
    url.searchParams.set("next", url.searchParams.get("next") + chosen.map((index) => `&choice=${index}`).join(""));
    link.href = url;
  }
}
