// Texts for customers: put into the field they are for, or copied.
(function () {
  "use strict";

  /** What was put there before is replaced; what somebody has written stays above it. */
  function fill(select) {
    const field = document.getElementById(select.dataset.fills);
    if (select.value === "" || !field) {
      return;
    }
    const own = ownWords(field.value, select.dataset.filled);
    field.value = own + select.value;
    select.dataset.filled = field.value.slice(own.length);
    field.rows = Math.max(field.rows, field.value.split("\n").length + 1);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  }

  function ownWords(text, filled) {
    if (filled && text.endsWith(filled)) {
      return text.slice(0, -filled.length);
    }
    return text === "" ? "" : text + "\n\n";
  }

  function copy(button) {
    const field = document.getElementById(button.dataset.copies);
    field.select();
    const copied = navigator.clipboard
      ? navigator.clipboard.writeText(field.value) : Promise.resolve(document.execCommand("copy"));
    copied.then(() => { button.textContent = button.dataset.copied; });
  }

  document.addEventListener("change", (event) => {
    if (event.target.matches("select[data-fills]")) {
      fill(event.target);
    }
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copies]");
    if (button) {
      copy(button);
    }
  });
})();
