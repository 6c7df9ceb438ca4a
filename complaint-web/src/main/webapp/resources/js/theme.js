// Before anything is painted, so that a dark page never flashes light.
(function () {
  "use strict";
  const dark = matchMedia("(prefers-color-scheme: dark)");

  function apply() {
    const chosen = localStorage.getItem("theme");
    document.documentElement.dataset.theme = chosen || (dark.matches ? "dark" : "light");
  }

  apply();
  dark.addEventListener("change", apply);
})();
