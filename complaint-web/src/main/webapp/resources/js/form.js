// Forms that are filled in by keyboard, and keep a draft on the server.
(function () {
  "use strict";
  const PAUSE = { save: 2000, lookUp: 400 }; // milliseconds
  const timers = {};

  /** Does it when nothing has been typed for a while and the form is still there. */
  function later(name, form, what) {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(() => { if (form.isConnected) { what(form); } }, PAUSE[name]);
  }

  /** What waited while the form was sent has nothing to do any more where the form is gone. */
  window.formIsThere = function () {
    return document.querySelector(".oc-draft") !== null;
  };

  function changed(event) {
    const form = event.target.form;
    if (form && form.querySelector(".oc-draft")) {
      later("save", form, save);
    }
    if (event.type === "input" && event.target.matches(".oc-look-up")) {
      later("lookUp", form, () => window.lookUp());
    }
  }

  function save(form) {
    window.keepDraft();
    delete form.dataset.dirty;
  }

  /** A digit chooses the n-th of the radio buttons that have the focus. */
  function choose(event) {
    const group = event.target.type === "radio" && event.target.closest(".oc-choices");
    const choice = group && /^[1-9]$/.test(event.key)
      && group.querySelectorAll("input")[Number(event.key) - 1];
    if (choice) {
      choice.click();
      choice.focus();
    }
  }

  /** A field with suggestions takes the only one in which what was typed occurs; of several, none. */
  function takeOnlyMatch(event) {
    const input = event.target;
    const typed = input.value.trim().toLowerCase();
    if (!input.matches(".oc-only-match") || typed === "") {
      return;
    }
    const options = [...input.list.options];
    const pinyin = window.pinyinPattern(typed);
    const spelt = options.filter(
      (option) => (option.value + " " + option.text).toLowerCase().includes(typed));
    const matches = spelt.length > 0 || !pinyin ? spelt
      : options.filter((option) => pinyin.test(option.dataset.pinyin));
    if (matches.length === 1 && matches[0].value !== input.value) {
      input.value = matches[0].value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  /** After the draft is thrown away. */
  window.beginAgain = function () {
    document.dispatchEvent(new CustomEvent("oc-done"));
    const form = document.querySelector(".oc-draft").closest("form");
    delete form.dataset.dirty;
    (form.querySelector("[autofocus]")
      || form.querySelector("input:not([type=hidden]), select, textarea")).focus();
  };

  /** After a success that leaves one thing to go on with. */
  window.goOn = function () {
    const next = document.getElementById("next");
    if (next) {
      document.dispatchEvent(new CustomEvent("oc-done"));
      next.focus();
    }
  };

  // Folds with data-remember="<key>" are as the reader left them the last time.
  document.addEventListener("toggle", (event) => {
    const key = event.target.dataset.remember;
    if (key) {
      localStorage.setItem("open:" + key, String(event.target.open));
    }
  }, true);
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("details[data-remember]").forEach((fold) => {
      fold.open = localStorage.getItem("open:" + fold.dataset.remember) === "true";
    });
  });

  document.addEventListener("input", changed);
  document.addEventListener("change", changed);
  document.addEventListener("submit", () => Object.values(timers).forEach(clearTimeout));
  document.addEventListener("keydown", choose);
  document.addEventListener("change", takeOnlyMatch);
})();
