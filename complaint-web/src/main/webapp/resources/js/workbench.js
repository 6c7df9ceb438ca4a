// The workbench by keyboard, and what is done with several complaints at once.
(function () {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const chosen = () => all("input[name=chosen]:checked");

  /** Shows what can be done with the chosen ones: only one kind of action at a time. */
  function showBulk() {
    const action = chosen().length > 0 ? chosen()[0].dataset.action : null;
    all(".oc-bulk").forEach((bulk) => { bulk.hidden = bulk.dataset.for !== action; });
    all(".oc-bulk-count").forEach((count) => { count.textContent = chosen().length; });
    all("input[name=chosen]").forEach((box) => {
      const other = action !== null && box.dataset.action !== action;
      box.closest("tr").classList.toggle("oc-other-action", other);
      if (other) {
        box.checked = false;
      }
    });
  }

  function onChange(event) {
    if (event.target.matches("input[data-all]")) {
      const boxes = all("input[name=chosen]:not(:disabled)");
      const action = boxes.length > 0 ? boxes[0].dataset.action : null;
      boxes.filter((box) => box.dataset.action === action)
        .forEach((box) => { box.checked = event.target.checked; });
    }
    if (event.target.matches("input[data-all], input[name=chosen]")) {
      showBulk();
    }
  }

  /** Up and down go from row to row; Enter opens, as on every link. */
  function onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = all("#mine tbody tr, #department tbody tr").map((row) => row.querySelector("a"));
    if (!step || links.length === 0 || event.target.matches("input:not([type=checkbox]), select, textarea")) {
      return;
    }
    const here = links.findIndex((link) => link.closest("tr").contains(document.activeElement));
    const next = links[here < 0 ? 0 : here + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  document.addEventListener("change", onChange);
  document.addEventListener("keydown", onKey);
  document.addEventListener("DOMContentLoaded", () => jQuery(document).on("pfAjaxComplete", showBulk));
})();
