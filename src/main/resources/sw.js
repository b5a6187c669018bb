// Keeps the look, the scripts and one page without anybody's content, so that a review goes on without a network. Pages of
// people are never kept: their cards lie in the account's own database, which the page reads. That one page holds nothing
// of anybody, but speaks the language of whoever is signed in.
const VERSION = "@VERSION@";
const FILES = [@FILES@];
const MATH = [@MATH@];
const MEDIA = "hebb-media-";

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(VERSION);
    await cache.addAll(FILES);
    await cache.put("/offline", await fetch("/offline"));
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== VERSION && !name.startsWith(MEDIA)).map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

// The pictures and sounds of the cards that wait, and what sets their formulas: those of one account, and no others.
self.addEventListener("message", (event) => {
  event.waitUntil(keep(event.data.account, [...event.data.files, ...(event.data.math ? MATH : [])]));
});

async function keep(account, files) {
  const name = MEDIA + account;
  const others = (await caches.keys()).filter((other) => other.startsWith(MEDIA) && other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
  if (files.length === 0) {
    await caches.delete(name);
    return;
  }
  const cache = await caches.open(name);
  for (const request of await cache.keys()) {
    if (!files.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
  for (const file of files) {
    // One that cannot be had now is tried with the next queue.
    if (!(await cache.match(file))) await cache.add(file).catch(() => {});
  }
}

async function kept(request) {
  const found = await caches.match(request, { ignoreVary: true });
  return found && request.headers.has("range") ? part(found, request.headers.get("range")) : found;
}

// Players ask for parts of a sound, and some take nothing else.
async function part(whole, range) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  if (from === undefined) return whole;
  const bytes = await whole.blob();
  const end = Math.min(to ? Number(to) + 1 : bytes.size, bytes.size);
  const headers = new Headers(whole.headers);
  headers.set("Content-Range", `bytes ${from}-${end - 1}/${bytes.size}`);
  headers.set("Content-Length", String(end - Number(from)));
  return new Response(bytes.slice(Number(from), end), { status: 206, headers });
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(fetch(request).catch(() => caches.match("/offline")));
  } else if (/^\/(static|media)\//.test(new URL(request.url).pathname)) {
    event.respondWith(kept(request).then((found) => found ?? fetch(request)));
  }
});
