// Texts for customers: put into the field they are for, or copied.
(function () {
  "use strict";

  /** What the form offers, or says was done; the place stays while it says nothing. */
  function remedies(select) {
    return [...select.form.querySelectorAll("select[id$='kind']")]
      .filter((kind) => kind.value !== "")
      .map((kind) => {
        const value = document.getElementById(kind.id.replace(/kind$/, "value")).value;
        const amount = Number(value.replaceAll(",", ""));
        return kind.selectedOptions[0].text + (amount > 0 ? " " + money(amount, select) : "");
      })
      .join(select.dataset.and) || "{remedy}";
  }

  function money(amount, select) {
    const figure = amount
      .toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return select.dataset.money.replace("{0}", figure);
  }

  /** What was put there before is replaced; what somebody has written stays above it. */
  function fill(select) {
    const field = document.getElementById(select.dataset.fills);
    if (select.value === "" || !field) {
      return;
    }
    const own = ownWords(field.value, select.dataset.filled);
    field.value = own + select.value.replaceAll("{remedy}", () => remedies(select));
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

  /** What a template leaves open is filled in before anybody is told. */
  function copy(button) {
    const field = document.getElementById(button.dataset.copies);
    const text = field.value === undefined ? field.textContent : field.value;
    const warning = document.querySelector(`[data-open="${field.id}"]`);
    const open = /\{[^{}\s]{0,40}\}|【[^】]*】/.test(text);
    if (warning) {
      warning.hidden = !open;
    }
    if (!open) {
      select(field);
      const copied = navigator.clipboard
        ? navigator.clipboard.writeText(text) : Promise.resolve(document.execCommand("copy"));
      copied.then(() => { button.textContent = button.dataset.copied; });
    }
  }

  function select(field) {
    if (field.select) {
      field.select();
    } else {
      getSelection().selectAllChildren(field);
    }
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
