// On every page of an account: sends answers that were given without a network, keeps the pages for such a time, and
// loses none of them by signing out. On the page after an account was deleted: takes away what it had on this device.
const script = document.querySelector("#sync").dataset;
const LIMIT = 5_000;
const DELETED = "hebb-deleted";
const FIGURES = /^\/(?:decks(?:\/[^/]+)?|progress)?$/;

let opening = null;
let registering = null;
let leaving = false;

const within = (promise, millis) => Promise.race([promise, new Promise((resolve) => { setTimeout(resolve, millis); })]);

// Before anything is waited for: nobody who signs out early may go unasked.
const signOutForm = document.querySelector("form[action='/sign-out']");
signOutForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!leaving) signOut();
});

async function signOut() {
  leaving = true;
  try {
    const { Outbox, outbox } = await within(opening, LIMIT) ?? {};
    if (outbox && (await outbox.list()).length > 0) {
      await within(outbox.send(), LIMIT);
      const left = (await outbox.list()).length;
      if (left > 0 && !confirm(script.unsent.replace("#", left))) {
        leaving = false;
        return;
      }
    }
    await spareOthers(Outbox, signOutForm);
    if (outbox) await forget(outbox, script.account);
  } catch {
    // A browser that keeps nothing has nothing to lose.
  }
  signOutForm.submit();
}

// A wrong password deletes nothing: what lies here goes when the next page says that the account is gone.
const deleteForm = document.querySelector("form[action='/settings/data/delete']");
deleteForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!leaving) deleteAccount();
});

async function deleteAccount() {
  leaving = true;
  try {
    sessionStorage.setItem(DELETED, script.account);
    const { Outbox } = await within(opening, LIMIT) ?? {};
    await spareOthers(Outbox, deleteForm);
  } catch {
    // A browser that keeps nothing has nothing to lose.
  }
  deleteForm.submit();
}

// Only where the form was sent in this very tab: an address alone takes nothing away.
async function leave() {
  const account = sessionStorage.getItem(DELETED);
  if (!account) return;
  const { Outbox } = await import(script.outbox);
  await forget(await Outbox.open(account), account);
}

// The server's word that clears a browser is heard over HTTPS only, and would take the answers of others too.
async function spareOthers(Outbox, form) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "others", value: "unsent" });
  form.append(field);
  // As long as it is not known, there may be some.
  if (await Outbox?.others(script.account) === 0) field.remove();
}

async function forget(outbox, account) {
  if (localStorage.getItem("hebb-account") === account) {
    // Nobody is here now, and whose cards may still lie on the device is not to be guessed.
    localStorage.setItem("hebb-account", "");
  }
  sessionStorage.clear();
  // What one of them cannot do keeps the next from nothing.
  for (const part of [() => outbox.remove(), dismiss, clear]) await within(part(), LIMIT).catch(() => {});
}

// A worker that is still moving in would bring along what was cleared before.
async function dismiss() {
  await registering?.catch(() => {});
  for (const registration of await navigator.serviceWorker?.getRegistrations() ?? []) {
    if (registration.installing) await settled(registration.installing);
    await registration.unregister();
  }
}

const settled = (worker) => new Promise((resolve) => {
  const tell = () => { if (["activated", "redundant"].includes(worker.state)) resolve(); };
  worker.addEventListener("statechange", tell);
  tell();
});

async function clear() {
  for (const name of await window.caches?.keys() ?? []) await caches.delete(name);
}

const isChanged = (field) => (field.type === "checkbox" || field.type === "radio"
  ? field.checked !== field.defaultChecked
  : field.options
    ? [...field.options].some((option) => option.selected !== option.defaultSelected)
    : field.value !== field.defaultValue);

// Only where figures stand that were counted without the answers, and nothing was begun.
const mayReload = () => FIGURES.test(location.pathname) && !leaving
  && ![...document.querySelectorAll("input, textarea, select")].some(isChanged);

// The page for a time without network speaks the language that the account reads now.
async function translate() {
  const kept = await window.caches?.match("/offline");
  if (!kept || kept.headers.get("Content-Language") === document.documentElement.lang) return;
  const page = await fetch("/offline");
  for (const name of page.ok ? await caches.keys() : []) await (await caches.open(name)).put("/offline", page.clone());
}

async function open() {
  const { Outbox, tellTrouble } = await import(script.outbox);
  localStorage.setItem("hebb-account", script.account);
  const outbox = await Outbox.open(script.account);
  await outbox.keep("csrf", script.csrf);
  return { Outbox, tellTrouble, outbox };
}

async function stay() {
  // What was not deleted is not forgotten.
  sessionStorage.removeItem(DELETED);
  opening = open();
  const { outbox, tellTrouble } = await opening;
  const waiting = (await outbox.list()).length;
  await tellTrouble(outbox);
  await outbox.send();
  await tellTrouble(outbox);
  if (waiting > 0 && (await outbox.list()).length === 0 && mayReload()) location.reload();
  if (!leaving) registering = navigator.serviceWorker?.register("/sw.js");
  if (!leaving) await translate();
}

try {
  await (script.account ? stay() : leave());
} catch {
  // A browser that keeps nothing has nothing to send.
}
