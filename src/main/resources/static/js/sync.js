// On every page of an account: sends answers that were given without a network, and keeps the pages for such a time.
const script = document.querySelector("#sync").dataset;
const { Outbox } = await import(script.outbox);

try {
  localStorage.setItem("hebb-account", script.account);
  const outbox = await Outbox.open(script.account);
  await outbox.keep("csrf", script.csrf);
  const waiting = (await outbox.list()).length;
  await outbox.send();
  // The figures of this page were counted without them.
  if (waiting > 0 && (await outbox.list()).length === 0) location.reload();
  document.querySelector("form[action='/sign-out']")?.addEventListener("submit", async (event) => {
    if ((await outbox.list()).length === 0) return;
    event.preventDefault();
    await outbox.send();
    const left = (await outbox.list()).length;
    if (left === 0 || confirm(script.unsent.replace("#", left))) event.target.submit();
  });
  navigator.serviceWorker?.register("/sw.js");
} catch {
  // A browser that keeps nothing has nothing to send.
}
