// A button beside a field that copies it; without script, or without a clipboard, the button stays hidden.
for (const button of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  const field = document.getElementById(button.dataset.copy);
  const label = button.querySelector("[data-done]") ?? button.lastElementChild;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    label.textContent = label.dataset.done ?? button.dataset.done;
  });
}
