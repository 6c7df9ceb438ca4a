// Registration: checks what has been left, fills in what is known, reads what is pasted.
(function () {
  "use strict";
  const BLOCK = 60; // characters from which a pasted line is a text to be read
  const PAUSE = 200; // milliseconds in which several fields may be left
  let timer;

  const form = () => document.querySelector("form[data-checks]");
  const input = (id) => document.getElementById("form:" + id) || document.getElementById(id);

  // --- Validation as you go: nothing is replaced on the page, so the focus stays where it is

  function left(event) {
    const field = event.target.closest("form[data-checks] .oc-field");
    if (field && event.relatedTarget && !field.contains(event.relatedTarget)) {
      field.dataset.left = "true";
      clearTimeout(timer);
      timer = setTimeout(() => { if (form()) { window.checkForm(); } }, PAUSE);
    }
  }

  window.showWrong = function (answer) {
    if (!form()) {
      return;
    }
    const wrong = JSON.parse(answer || "{}");
    form().querySelectorAll(".oc-field[data-left], .oc-field:has(.ui-message-error)").forEach((field) => {
      if (!field.contains(document.activeElement)) {
        tell(field, Object.keys(wrong).filter((id) => field.contains(input(id)))
          .map((id) => wrong[id]).join(" "));
      }
    });
  };

  function tell(field, text) {
    const message = field.querySelector(".ui-message");
    const control = field.querySelector("input, select, textarea");
    message.textContent = text;
    message.title = text;
    message.classList.toggle("ui-message-error", text !== "");
    control.classList.toggle("ui-state-error", text !== "");
    control.setAttribute("aria-invalid", String(text !== ""));
    control.setAttribute("aria-describedby", message.id);
  }

  // --- A customer who is known by his telephone

  window.fillKnown = function (answer) {
    Object.entries(JSON.parse(answer || "null") || {}).forEach(([name, value]) => {
      const control = input("customer-" + name);
      if (value && control.value === "") {
        control.value = value;
        control.dispatchEvent(new Event("change", { bubbles: true }));
        mark(control);
        if (control === document.activeElement) {
          control.select();
        }
      }
    });
  };

  // --- Pasted texts

  function pasted(event) {
    const text = event.clipboardData.getData("text/plain").trim();
    const elsewhere = event.target.closest("form");
    const box = input("pasted");
    if (box && (!elsewhere || elsewhere === form())
        && (text.includes("\n") || text.length > BLOCK || event.target === box)) {
      event.preventDefault();
      box.value = text;
      window.readPasted();
    }
  }

  window.checkFilled = function () {
    document.querySelectorAll("[data-recognised]").forEach((item) => {
      const control = input(item.dataset.recognised || "none");
      if (control) {
        mark(control);
        const fold = control.closest("details");
        if (fold) {
          fold.open = true;
        }
      }
    });
    const open = [...form().querySelectorAll(".oc-field:has(.ui-outputlabel-rfi)")]
      .map((field) => field.querySelector("input, select, textarea"))
      .find((control) => control.value === "");
    (open || input("submit")).focus();
  };

  /** It looks filled in by us until it is typed in. */
  function mark(control) {
    control.classList.add("oc-recognised");
    control.addEventListener("keydown", (event) => {
      if (event.key.length === 1 || event.key === "Backspace" || event.key === "Delete") {
        control.classList.remove("oc-recognised");
      }
    });
  }

  // --- After registering: one key for what the page offers

  function pressKey(event) {
    const button = !event.ctrlKey && !event.altKey && !event.metaKey
      && !event.target.matches("input, textarea, select")
      && document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (button) {
      event.preventDefault();
      button.click();
    }
  }

  document.addEventListener("keydown", pressKey);
  document.addEventListener("focusout", left);
  document.addEventListener("paste", pasted);
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-reads]")) {
      window.readPasted();
    }
  });
})();
