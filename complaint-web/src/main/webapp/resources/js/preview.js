// Pictures among the files open large over the page; arrows turn them, Esc closes.
(function () {
  "use strict";
  let dialog = null;
  let pictures = [];
  let shown = 0;

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function button(icon, label, action) {
    const made = element("button", "oc-icon-button", "");
    made.type = "button";
    made.title = label;
    made.setAttribute("aria-label", label);
    made.append(element("i", "pi " + icon, ""));
    made.addEventListener("click", action);
    return made;
  }

  function build(words) {
    dialog = element("dialog", "oc-lightbox", "");
    const head = document.createElement("header");
    const name = element("strong", "", "");
    name.id = "picture-name";
    dialog.setAttribute("aria-labelledby", name.id);
    const save = element("a", "oc-button oc-button-quiet", words.save);
    head.append(name, element("small", "oc-muted", ""), save,
      button("pi-chevron-left", words.previous, () => show(shown - 1)),
      button("pi-chevron-right", words.next, () => show(shown + 1)),
      button("pi-times", words.close, () => dialog.close()));
    dialog.append(head, document.createElement("img"));
    dialog.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step) {
        show(shown + step);
      }
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) {
        dialog.close();
      }
    });
    dialog.addEventListener("close", () => pictures[shown].focus());
    document.body.append(dialog);
  }

  function show(i) {
    shown = (i + pictures.length) % pictures.length;
    const { name, size, file } = pictures[shown].dataset;
    dialog.querySelector("strong").textContent = name;
    dialog.querySelector("small").textContent = size;
    dialog.querySelector("a").href = file;
    dialog.querySelector("img").src = pictures[shown].href;
    dialog.querySelector("img").alt = name;
    dialog.querySelectorAll(".pi-chevron-left, .pi-chevron-right").forEach(
      (icon) => { icon.parentElement.hidden = pictures.length < 2; });
  }

  document.addEventListener("click", (event) => {
    const picture = event.target.closest("a.oc-picture");
    if (picture && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const list = picture.closest(".oc-files");
      pictures = [...list.querySelectorAll("a.oc-picture")];
      if (!dialog) {
        build(list.dataset);
      }
      show(pictures.indexOf(picture));
      dialog.showModal();
    }
  });
})();
