// The bell rings when something is told. Without a socket it counts when a page is opened.
(function () {
  "use strict";
  let title = null; // as it was before the bell rang on a page that nobody looked at

  let rung = false;
  let counting = false;

  /** However often it rings while it is counted, it is counted once more. */
  window.bellRang = async function () {
    rung = true;
    if (counting) {
      return;
    }
    counting = true;
    try {
      while (rung) {
        rung = false;
        await count();
      }
    } finally {
      counting = false;
    }
  };

  async function count() {
    const bell = document.querySelector(".oc-bell");
    const answer = await fetch(bell.dataset.says);
    if (answer.ok) {
      show(bell, await answer.json());
    }
  }

  function show(bell, says) {
    let count = bell.querySelector(".oc-bell-count");
    if (!count) {
      count = document.createElement("span");
      count.className = "oc-bell-count";
      count.setAttribute("aria-hidden", "true");
      bell.append(count);
    }
    count.textContent = says.label;
    count.hidden = says.label === "";
    bell.setAttribute("aria-label", says.text);
    document.getElementById("bell-said").textContent = says.text;
    if (document.hidden) {
      title = title === null ? document.title : title;
      document.title = says.label ? "(" + says.label + ") " + title : title;
    }
  }

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && title !== null) {
      document.title = title;
      title = null;
    }
  });
})();
