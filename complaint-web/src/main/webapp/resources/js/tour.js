// The first tour. The dialog is the browser's own: it keeps the focus, and Escape ends it.
(function () {
  "use strict";
  const GAP = 12; // pixels between the dialog and what it is about
  const $ = (id) => document.getElementById(id);
  let stops = [];
  let at = 0;
  let before = null;

  /** Not what is hidden, nor navigation that waits beside the window. */
  const seen = (element) => element && element.getClientRects().length > 0
    && element.getBoundingClientRect().right > 0;

  /** The first that can be seen of what a stop may be about; nothing on a telephone with folded navigation. */
  function target(stop) {
    return stop.dataset.target.split(", ")
      .flatMap((selector) => [...document.querySelectorAll(selector)]).find(seen);
  }

  function start() {
    stops = [...$("tour-stops").children];
    before = document.activeElement;
    answered();
    at = 0;
    $("tour-dialog").showModal();
    show();
  }

  function answered() {
    if ($("tour-invitation")) {
      $("tour-invitation").remove();
      window.tourAnswered();
    }
  }

  function show() {
    const stop = stops[at];
    unmark();
    $("tour-place").textContent = stop.dataset.place;
    $("tour-heading").textContent = stop.querySelector("strong").textContent;
    $("tour-text").textContent = stop.querySelector("span").textContent;
    const next = document.querySelector("[data-tour=next]");
    next.textContent = at === stops.length - 1 ? $("tour-stops").dataset.last : $("tour-stops").dataset.next;
    document.querySelector("[data-tour=back]").hidden = at === 0;
    place($("tour-dialog"), target(stop));
    next.focus();
  }

  /** Right of what it is about, or below it, always within the window; without it in the middle. */
  function place(dialog, element) {
    dialog.style.margin = element ? "0" : "auto";
    dialog.style.left = dialog.style.top = element ? "0" : "";
    if (!element) {
      return;
    }
    element.classList.add("oc-tour-target");
    element.scrollIntoView({ block: "nearest" });
    const there = element.getBoundingClientRect();
    const own = dialog.getBoundingClientRect();
    const beside = there.right + GAP + own.width < innerWidth;
    const left = beside ? there.right + GAP : there.left;
    const top = beside ? there.top : there.bottom + GAP;
    dialog.style.left = Math.max(GAP, Math.min(left, innerWidth - own.width - GAP)) + "px";
    dialog.style.top = Math.max(GAP, Math.min(top, innerHeight - own.height - GAP)) + "px";
  }

  function unmark() {
    document.querySelectorAll(".oc-tour-target").forEach((one) => one.classList.remove("oc-tour-target"));
  }

  function go(step) {
    at += step;
    if (at < stops.length) {
      show();
    } else {
      $("tour-dialog").close();
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-tour]");
    const what = button && {
      start, no: answered, next: () => go(1), back: () => go(-1), end: () => $("tour-dialog").close(),
    }[button.dataset.tour];
    if (what) {
      what();
    }
  });
  document.addEventListener("DOMContentLoaded", () => {
    const dialog = $("tour-dialog");
    dialog.addEventListener("close", () => {
      unmark();
      const back = seen(before) && before !== document.body ? before : $("content");
      back.focus();
    });
    dialog.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step && at + step >= 0 && at + step < stops.length) {
        go(step);
      }
    });
    if (new URLSearchParams(location.search).has("tour")) {
      start();
    }
  });
})();
