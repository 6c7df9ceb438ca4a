// Tables: short addresses of filters; columns in another order, by mouse or keyboard; and more about a row, loaded when it is opened.
(function () {
  "use strict";

  // --- Filters: those that are not set are no part of the address

  document.addEventListener("formdata", (event) => {
    if (event.target.matches("form.oc-filters")) {
      [...event.formData].filter(([, value]) => value === "").forEach(([name]) => event.formData.delete(name));
    }
  });

  // --- Columns

  function move(item, up) {
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (other) {
      item.parentElement.insertBefore(item, up ? other : other.nextElementSibling);
    }
  }

  let dragged;

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest && event.target.closest(".oc-column-list > li");
  });
  document.addEventListener("dragover", (event) => {
    const over = dragged && event.target.closest(".oc-column-list > li");
    if (over && over !== dragged) {
      event.preventDefault();
      const box = over.getBoundingClientRect();
      const before = event.clientY < box.top + box.height / 2;
      over.parentElement.insertBefore(dragged, before ? over : over.nextElementSibling);
    }
  });
  document.addEventListener("dragend", () => { dragged = null; });

  // --- More about a row

  async function open(button) {
    const row = button.closest("tr");
    const more = document.createElement("tr");
    more.className = "oc-more-row";
    const cell = more.insertCell();
    cell.colSpan = row.cells.length;
    row.after(more);
    const answer = await fetch(button.dataset.more, { headers: { "X-Part": "true" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = page.querySelector("[data-part]");
    if (part) {
      cell.replaceChildren(document.importNode(part, true));
    } else {
      location.reload();
    }
  }

  function toggle(button) {
    const isOpen = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!isOpen));
    if (isOpen) {
      button.closest("tr").nextElementSibling.remove();
    } else {
      open(button);
    }
  }

  // --- Wiring

  document.addEventListener("click", (event) => {
    const mover = event.target.closest("[data-move]");
    const more = event.target.closest("[data-more]");
    if (mover) {
      move(mover.closest("li"), mover.dataset.move === "up");
      mover.focus();
    } else if (more) {
      toggle(more);
    }
    document.querySelectorAll("details.oc-popup[open]").forEach((popup) => {
      if (!popup.contains(event.target)) {
        popup.open = false;
      }
    });
  });
  document.addEventListener("keydown", (event) => {
    const popup = event.key === "Escape" && document.querySelector("details.oc-popup[open]");
    if (popup) {
      popup.open = false;
      popup.querySelector("summary").focus();
    }
  });
})();
