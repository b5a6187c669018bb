// Sets mathematics with KaTeX, which is only loaded where there is some. Until then, and without it, the TeX itself stands
// there.
const LIMITS = { output: "htmlAndMathml", trust: false, strict: "ignore", maxExpand: 200, maxSize: 20 };

let loading = null;

function sheet(address) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}

// Returns when formulas can be set at once.
export function load(katex, style) {
  loading ??= Promise.all([import(katex), sheet(style)]);
  return loading;
}

// Sets every formula below this node, which need not be on the page yet.
export function render(root) {
  for (const code of root.querySelectorAll("code.math")) {
    const place = document.createElement("span");
    place.className = code.className;
    try {
      self.katex.render(code.textContent, place, { ...LIMITS, displayMode: code.classList.contains("display") });
      code.replaceWith(place);
    } catch {
      // What is no TeX stands there as it was written.
    }
  }
}

const page = document.querySelector("#math-script")?.dataset;
if (page) {
  await load(page.katex, page.style);
  render(document.body);
}
