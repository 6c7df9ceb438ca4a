// While a comment is typed: after an @ those are offered who may see the complaint.
(function () {
  "use strict";
  const PAUSE = 150; // milliseconds
  const NAME = /[@＠]([^\s@＠]{0,20})$/;
  let timer;
  let offer = null; // the open list: its field, its box, where the name begins, who is marked

  const typedName = (field) => NAME.exec(field.value.slice(0, field.selectionStart));

  function onInput(event) {
    if (event.target.matches(".oc-remark")) {
      clearTimeout(timer);
      const typed = typedName(event.target);
      if (typed) {
        timer = setTimeout(() => ask(event.target, typed[1]), PAUSE);
      } else {
        close();
      }
    }
  }

  async function ask(field, name) {
    const query = new URLSearchParams({ number: field.dataset.mention, q: name });
    const answer = await fetch("mentionable?" + query);
    const typed = typedName(field);
    if (answer.ok && typed && typed[1] === name && field.isConnected) {
      open(field, await answer.json(), field.selectionStart - name.length);
    }
  }

  function open(field, people, from) {
    close();
    if (people.length === 0) {
      tell(field, field.dataset.nobody);
      return;
    }
    const box = document.createElement("ul");
    box.id = "offers";
    box.className = "oc-offers";
    box.setAttribute("role", "listbox");
    box.setAttribute("aria-label", field.dataset.offers);
    people.forEach((person, i) => box.append(option(person, i)));
    field.parentElement.append(box);
    box.style.top = field.offsetTop + field.offsetHeight + "px";
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", box.id);
    offer = { field, box, from, marked: 0 };
    tell(field, field.dataset.offers + " " + people.length);
    mark(0);
  }

  function option(person, i) {
    const row = document.createElement("li");
    row.id = "offer-" + i;
    row.setAttribute("role", "option");
    row.dataset.as = person.as;
    const name = document.createElement("strong");
    name.textContent = person.name;
    row.append(name, " " + person.no + " · " + person.department);
    return row;
  }

  /** For those who hear the page. */
  function tell(field, text) {
    let status = field.parentElement.querySelector("[role=status]");
    if (!status) {
      status = document.createElement("span");
      status.className = "oc-unseen";
      status.setAttribute("role", "status");
      field.parentElement.append(status);
    }
    status.textContent = text;
  }

  function mark(i) {
    const rows = offer.box.children;
    offer.marked = (i + rows.length) % rows.length;
    [...rows].forEach((row, at) => row.setAttribute("aria-selected", String(at === offer.marked)));
    offer.field.setAttribute("aria-activedescendant", rows[offer.marked].id);
    rows[offer.marked].scrollIntoView({ block: "nearest" });
  }

  function close() {
    if (offer) {
      offer.box.remove();
      offer.field.removeAttribute("aria-controls");
      offer.field.removeAttribute("aria-activedescendant");
      offer = null;
    }
  }

  function take(row) {
    const { field, from } = offer;
    field.setRangeText(row.dataset.as + " ", from, field.selectionStart, "end");
    close();
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function onKey(event) {
    if (!offer || event.target !== offer.field || event.isComposing || event.ctrlKey) {
      return;
    }
    const keys = {
      ArrowDown: () => mark(offer.marked + 1),
      ArrowUp: () => mark(offer.marked - 1),
      Enter: () => take(offer.box.children[offer.marked]),
      Tab: () => take(offer.box.children[offer.marked]),
      Escape: close,
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  }

  /** What was typed is safe now; other forms of the page keep theirs. */
  window.commentSent = function (outcome) {
    const form = document.getElementById("remark");
    if (!outcome.validationFailed) {
      sessionStorage.removeItem("kept:" + form.dataset.keep);
      delete form.dataset.dirty;
    }
  };

  document.addEventListener("input", onInput);
  document.addEventListener("keydown", onKey);
  document.addEventListener("mousedown", (event) => {
    const row = offer && event.target.closest(".oc-offers li");
    if (row) {
      event.preventDefault();
      take(row);
    } else {
      close();
    }
  });
})();
