// The frame's behaviour: theme, navigation, keys, progress, and input that survives.
(function () {
  "use strict";
  const SHOWN_AFTER = 300; // milliseconds
  const KEPT = "kept:";
  const UNKEPT_TYPES = ["hidden", "password", "file", "submit", "button"];

  const $ = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // --- Theme and navigation

  function switchTheme() {
    const root = document.documentElement;
    root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
  }

  function toggle(button, open) {
    const isOpen = document.body.classList.toggle("oc-nav-open", open);
    button.setAttribute("aria-expanded", String(isOpen));
  }

  function onClick(event) {
    const menuButton = $(".oc-menu-button");
    if (event.target.closest(".oc-theme-button")) {
      switchTheme();
    } else if (event.target.closest(".oc-menu-button")) {
      toggle(menuButton);
    } else if (menuButton && !event.target.closest(".oc-nav")) {
      toggle(menuButton, false);
    }
    all("details.oc-person[open]")
      .filter((menu) => !menu.contains(event.target))
      .forEach((menu) => { menu.open = false; });
    const toField = event.target.closest(".oc-problems a[href^='#']");
    if (toField) {
      event.preventDefault();
      focusField(toField.getAttribute("href").substring(1));
    }
  }

  /** Focuses an input, or the input inside of a component. */
  function focusField(id) {
    const field = document.getElementById(id);
    const input = field && (field.matches("input, select, textarea") ? field
      : $("input:not([type=hidden]), select, textarea, button", field));
    if (input) {
      input.focus();
      input.scrollIntoView({ block: "center" });
    }
  }

  /** What scrolls sideways can be scrolled by the arrow keys, too. */
  function letKeysScroll() {
    all(".oc-table-scroll").forEach((box) => {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      } else {
        box.removeAttribute("tabindex");
      }
    });
  }

  /** The component library hides its plain file input from screen readers, though it is the only one. */
  function tellOfFileInputs() {
    all("input[type=file][aria-hidden]").forEach((input) => input.removeAttribute("aria-hidden"));
  }

  // --- Keys

  function isTyping(target) {
    return target.isContentEditable || target.matches("input, textarea, select");
  }

  function onKey(event) {
    if (event.key === "/" && !isTyping(event.target) && $("#search")) {
      event.preventDefault();
      $("#search").select();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)
        && event.target.matches("textarea")) {
      submit(event.target.form);
    } else if (event.key === "Escape") {
      escape();
    }
  }

  /** As if the form's primary button were pressed. */
  function submit(form) {
    const primary = form && ($("[data-primary]", form)
      || $("button[type=submit]:not(.ui-button-secondary), input[type=submit]", form));
    if (primary) {
      primary.click();
    }
  }

  function escape() {
    const menuButton = $(".oc-menu-button");
    if (menuButton) {
      toggle(menuButton, false);
    }
    all("details.oc-person[open]").forEach((menu) => { menu.open = false; });
  }

  // --- Progress: whatever takes longer than a moment shows that it works

  let timer;

  function working() {
    clearTimeout(timer);
    timer = setTimeout(() => { document.body.classList.add("oc-working"); }, SHOWN_AFTER);
  }

  function idle() {
    clearTimeout(timer);
    document.body.classList.remove("oc-working");
  }

  // --- Input that survives an expired session or page: forms with data-keep="<key>", of which the
  // reader is warned before leaving, and all others that are filled in

  function keepAll() {
    all("form[method=post]").filter((form) => !form.dataset.keep && $(".oc-form", form)).forEach((form) => {
      form.dataset.keep = location.pathname + location.search + " " + form.id;
      form.dataset.quiet = "true";
    });
  }

  const leaving = new Set();

  function keptFields(form) {
    return all("input, textarea, select", form).filter(
      (field) => field.name && !UNKEPT_TYPES.includes(field.type));
  }

  function isChoice(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  function valueOf(field) {
    return isChoice(field) ? field.checked : field.value;
  }

  function nameOf(field) {
    return field.name + (isChoice(field) ? "=" + field.value : "");
  }

  function keep(form) {
    const values = {};
    keptFields(form).forEach((field) => { values[nameOf(field)] = valueOf(field); });
    sessionStorage.setItem(KEPT + form.dataset.keep, JSON.stringify(values));
    markDirty(form);
  }

  function markDirty(form) {
    if (!form.dataset.quiet) {
      form.dataset.dirty = "true";
    }
  }

  function restore(form) {
    const stored = sessionStorage.getItem(KEPT + form.dataset.keep);
    if (!stored) {
      return;
    }
    const values = JSON.parse(stored);
    const changed = keptFields(form).filter(
      (field) => nameOf(field) in values && values[nameOf(field)] !== valueOf(field));
    changed.forEach((field) => {
      if (isChoice(field)) {
        field.checked = values[nameOf(field)];
      } else {
        field.value = values[nameOf(field)];
      }
    });
    if (changed.length > 0) {
      markDirty(form);
      $("#oc-restored").hidden = false;
    }
  }

  function forget() {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(KEPT))
      .forEach((key) => { sessionStorage.removeItem(key); });
    all("form[data-dirty]").forEach((form) => { delete form.dataset.dirty; });
  }

  function onLeave(event) {
    const dirty = all("form[data-dirty]").filter((form) => !leaving.has(form));
    if (dirty.length > 0) {
      event.preventDefault();
    } else {
      working();
    }
  }

  // --- Wiring

  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-keep]");
    if (form) {
      keep(form);
    }
  });
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) {
      leaving.add(event.target);
      working();
    }
  });
  // What was kept of the input has been sent, or is not wanted any more.
  document.addEventListener("oc-done", forget);
  addEventListener("beforeunload", onLeave);
  addEventListener("resize", letKeysScroll);
  addEventListener("pageshow", () => { leaving.clear(); idle(); });

  document.addEventListener("DOMContentLoaded", () => {
    if ($("main[data-done=true]")) {
      forget();
    }
    keepAll();
    all("form[data-keep]").forEach(restore);
    letKeysScroll();
    tellOfFileInputs();
    const problems = $(".oc-problems");
    if (problems) {
      problems.focus();
    }
    if (window.jQuery) {
      jQuery(document)
        .on("pfAjaxSend", () => {
          working();
          // The answer may lead to another page, which is no leaving by mistake.
          all("form[data-dirty]").forEach((form) => leaving.add(form));
        })
        .on("pfAjaxComplete", (event, xhr) => {
          idle();
          keepAll();
          letKeysScroll();
          tellOfFileInputs();
          if (!(xhr.responseText || "").includes("<redirect ")) {
            leaving.clear();
          }
          const outcome = xhr.pfArgs || {};
          if (outcome.done) {
            forget();
          }
          if (outcome.validationFailed && $(".oc-problems")) {
            $(".oc-problems").scrollIntoView({ block: "nearest" });
            $(".oc-problems").focus({ preventScroll: true });
          }
        });
    }
  });
})();
