// The words of a card as somebody would say them: pictures by their descriptions, formulas by their signs and not by
// their TeX.
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
