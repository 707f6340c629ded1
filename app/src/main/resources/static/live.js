// SPDX-License-Identifier: Apache-2.0
// What is written while somebody reads comes to the page; without this the page says how to look
// again. Nobody learns that somebody listens, and a page that is not looked at does not listen.
(() => {
  "use strict";
  const list = document.querySelector("[data-live]");
  if (!list || !window.EventSource) return;
  const forgets = "liveForgets" in list.dataset;
  const address = new URL(list.dataset.live, location.href);
  const token = document.querySelector("input[name=_csrf]");
  let line = null;
  let over = false;

  const number = (post) => Number(post.id.replace(/^\D+/, ""));
  const put = (html, last) => {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    const post = holder.content.firstElementChild;
    if (!post) return;
    for (const field of post.querySelectorAll("input[name=_csrf]")) {
      if (token) field.value = token.value;
    }
    const before = document.getElementById(post.id);
    if (before) {
      if (before.textContent !== post.textContent) before.replaceWith(post);
    } else {
      const next = [...list.children].find((other) => number(other) > number(post));
      list.insertBefore(post, next || null);
    }
    // What was on its way has arrived, and must not stand there twice.
    const waiting = post.dataset.instead && document.getElementById(post.dataset.instead);
    if (waiting) waiting.remove();
    for (const none of document.querySelectorAll("[data-live-none]")) none.hidden = true;
    if (Number(last) > Number(address.searchParams.get("after"))) address.searchParams.set("after", last);
  };
  const close = () => {
    if (line) line.close();
    line = null;
  };
  const end = () => {
    over = true;
    close();
    if (!forgets) return;
    list.replaceChildren();
    for (const gone of document.querySelectorAll("[data-live-gone]")) gone.hidden = false;
  };
  // A page that was not looked at when the night ended finds no line any more.
  const broken = () => {
    if (!forgets || !line || line.readyState !== EventSource.CLOSED) return;
    close();
    fetch(location.href, { method: "HEAD" }).then((page) => { if (page.status === 404) end(); }, () => {});
  };
  const open = () => {
    if (line || over || document.hidden) return;
    line = new EventSource(address);
    line.addEventListener("part", (event) => put(event.data, event.lastEventId));
    line.addEventListener("end", end);
    line.addEventListener("again", () => { over = true; close(); });
    line.addEventListener("error", broken);
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  for (const link of document.querySelectorAll("[data-live-still]")) link.hidden = false;
  open();
})();
