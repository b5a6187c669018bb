// Whether a swipe grades is a matter of this device, and kept here; only where there are fingers is it asked. A cookie
// keeps it, because signing out clears all else that is kept.
const YEAR = 31_536_000;

const field = document.querySelector("#swipe");

field.checked = !/(^|; )hebb-swipe=off(;|$)/.test(document.cookie);
field.addEventListener("change", () => {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `hebb-swipe=off; Path=/; SameSite=Lax; Max-Age=${field.checked ? 0 : YEAR}${secure}`;
});
field.closest("fieldset").hidden = !matchMedia("(any-pointer: coarse)").matches;
