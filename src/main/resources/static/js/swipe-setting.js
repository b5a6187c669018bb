// Whether a swipe grades is a matter of this device, and kept here; only where there are fingers is it asked.
const field = document.querySelector("#swipe");

try {
  field.checked = localStorage.getItem("hebb-swipe") !== "off";
  field.addEventListener("change", () => {
    if (field.checked) localStorage.removeItem("hebb-swipe");
    else localStorage.setItem("hebb-swipe", "off");
  });
  field.closest("fieldset").hidden = !matchMedia("(any-pointer: coarse)").matches;
} catch {
  // A browser that keeps nothing cannot keep this.
}
