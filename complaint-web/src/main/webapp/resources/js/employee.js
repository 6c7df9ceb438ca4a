// Fields for an employee: what is typed counts. A row of the list is taken by Enter or Tab only if an arrow key points
// at it and it belongs to the present text: neither the mouse resting there nor the list of an older text chooses.
(function () {
  "use strict";
  const isField = (element) => element instanceof Element && element.matches(".ui-autocomplete-input");
  const rows = (input) =>
    [...document.querySelectorAll("#" + CSS.escape(input.id.replace(/_input$/, "_panel")) + " .ui-autocomplete-item")];

  function typed(event) {
    if (isField(event.target)) {
      rows(event.target).forEach((row) => row.classList.add("oc-outdated"));
    }
  }

  /** Before the list itself hears of the key. */
  function beforeKey(event) {
    if (isField(event.target) && ["Enter", "NumpadEnter", "Tab", "ArrowUp", "ArrowDown"].includes(event.key)) {
      rows(event.target)
        .filter((row) => !row.matches(".oc-pointed") || row.matches(".oc-outdated"))
        .forEach((row) => row.classList.remove("ui-state-highlight"));
    }
  }

  /** After the list has moved to another row. */
  function afterKey(event) {
    if (isField(event.target) && ["ArrowUp", "ArrowDown"].includes(event.key)) {
      rows(event.target).forEach(
        (row) => row.classList.toggle("oc-pointed", row.matches(".ui-state-highlight")));
    }
  }

  /** No list opens any more for a field that has been left. */
  function left(event) {
    const widget = isField(event.target) && PrimeFaces.getWidgetById(event.target.id.replace(/_input$/, ""));
    if (widget) {
      widget.deleteTimeout();
      widget.requestId = (widget.requestId || 0) + 1;
    }
  }

  document.addEventListener("input", typed);
  document.addEventListener("keydown", beforeKey, true);
  document.addEventListener("keydown", afterKey);
  document.addEventListener("focusout", left);
})();
